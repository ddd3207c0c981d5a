"""What the board says of stages and of prospects."""

from datetime import date

from pmjournal.language import translate
from pmjournal.prospects import Prospect, Stage
from pmjournal.records import Role
from ui import words


def stage_name(stage: Stage) -> str:
    """The heading of a column."""
    return {
        Stage.WISH: translate("Prospects", "Wish"),
        Stage.CONTACTED: translate("Prospects", "Contacted"),
        Stage.REPLIED: translate("Prospects", "Replied"),
        Stage.AGREED: translate("Prospects", "Agreed"),
        Stage.DECLINED: translate("Prospects", "Declined"),
    }[stage]


def role_name(role: Role) -> str:
    """What those of one role of mine are called."""
    return {
        Role.MENTEE: translate("Prospects", "Mentors"),
        Role.MENTOR: translate("Prospects", "Mentees"),
        Role.PEER: translate("Prospects", "Peers"),
    }[role]


def fact(prospect: Prospect, today: date) -> str:
    """The quiet line of a card: since when it stands so, or else who opened the door, or where one met."""
    mentorship = prospect.contact.mentorship
    said = {
        Stage.CONTACTED: (translate("Prospects", "Sent {day}"), mentorship.contacted_on),
        Stage.REPLIED: (translate("Prospects", "Replied {day}"), mentorship.replied_on),
        Stage.DECLINED: (translate("Prospects", "{day}"), mentorship.ended_on),
    }.get(prospect.stage)
    if said is not None and said[1] is not None:
        return said[0].format(day=words.day(said[1], today))
    if prospect.introduced_by is not None:
        return translate("Prospects", "Through {name}").format(name=prospect.introduced_by.name)
    return mentorship.source or mentorship.programme
