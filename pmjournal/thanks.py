"""A few lines of thanks to somebody whose mentorship ends: a draft made of facts, to be changed by the person.

It is made of what both sides know: since when, how many meetings, the goals that were reached, and what was
written down as got. Private notes, personal records and the reason for an end have no place in it.
"""

from typing import TYPE_CHECKING

from pmjournal.closing_paper import shared_goals
from pmjournal.language import translate
from pmjournal.meeting_line import meeting_line
from pmjournal.names import first_name
from pmjournal.records import Contact, GoalStatus, Mentorship, Role
from pmjournal.wording import listed, month_of_year

if TYPE_CHECKING:
    from pmjournal.journal import Journal

REACHED = (GoalStatus.ACHIEVED, GoalStatus.PARTLY_ACHIEVED)
MOST_GOALS = 3


def thanks_draft(journal: "Journal", mentorship_id: int) -> str:
    """The draft, in Markdown; its last line is my own first name."""
    contact = journal.people.contact(mentorship_id)
    mentorship = contact.mentorship
    met = meeting_line(journal, mentorship_id).held
    parts = [
        translate("Thanks", "Dear {name},").format(name=first_name(contact.person.name)),
        " ".join(filter(None, [_opening(mentorship), _met(met), _reached(journal, mentorship)])),
        _took_along(contact),
        _in_touch(mentorship),
        first_name(journal.owner.get().name),
    ]
    return "\n\n".join(part for part in parts if part)


def _opening(mentorship: Mentorship) -> str:
    if mentorship.started_on is None:
        return translate("Thanks", "thank you for the time you gave me.")
    since = month_of_year(mentorship.started_on)
    return translate("Thanks", "thank you for the time we had since {month}.").format(month=since)


def _met(count: int) -> str:
    return translate("Thanks", "We met %n time(s).", "", count) if count else ""


def _reached(journal: "Journal", mentorship: Mentorship) -> str:
    titles = [f"“{one.goal.title}”" for one in shared_goals(journal, mentorship.id) if one.goal.status in REACHED]
    if not titles:
        return ""
    return translate("Thanks", "I think back to what we reached: {goals}.").format(
        goals=listed(titles[:MOST_GOALS])
    )


def _took_along(contact: Contact) -> str:
    """What I got, in my own words, or a place to say it."""
    got = contact.mentorship.got.strip()
    if contact.mentorship.my_role is Role.MENTOR:
        opening = translate("Thanks", "I learned from it, too:")
    else:
        opening = translate("Thanks", "What I take along:")
    return f"{opening} {got}" if got else f"{opening} …"


def _in_touch(mentorship: Mentorship) -> str:
    if not mentorship.keep_in_touch_months:
        return translate("Thanks", "I wish you all the best.")
    return translate("Thanks", "I would like to stay in touch, and will be heard of again.")
