"""What the sidebar says of each person: the next meeting, or how long there was none."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pmjournal.language import translate
from pmjournal.records import MentorshipStatus, Role
from ui import words
from ui.shell.rows import PersonLine

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.contacts import Standing
    from pmjournal.journal import Journal

Groups = Sequence[tuple[str, Sequence[PersonLine]]]


def people_lines(journal: "Journal") -> Groups:
    """The running mentorships by my role, each with its line.

    Args:
        journal: the open journal.
    """
    # Needs the journal, so it is imported once that is open.
    from pmjournal.contacts import standings

    running = [one for one in standings(journal) if one.contact.mentorship.status is not MentorshipStatus.ENDED]
    headings = {
        Role.MENTEE: translate("PeopleLines", "My mentors"),
        Role.MENTOR: translate("PeopleLines", "My mentees"),
        Role.PEER: translate("PeopleLines", "Peers"),
    }
    return [
        (heading, [_line(one, journal) for one in running if one.contact.mentorship.my_role is role])
        for role, heading in headings.items()
    ]


def _line(standing: "Standing", journal: "Journal") -> PersonLine:
    mentorship, person = standing.contact.mentorship, standing.contact.person
    meta, late = _meta(standing, journal)
    return PersonLine(
        mentorship.id, person.id, person.name, meta, guides_me=mentorship.my_role is not Role.MENTOR, late=late
    )


def _meta(standing: "Standing", journal: "Journal") -> tuple[str, bool]:
    """The second line, and whether it warns of a cadence that slipped."""
    today = journal.clock.today()
    if standing.contact.mentorship.status is MentorshipStatus.PAUSED:
        return translate("PeopleLines", "Paused"), False
    if standing.next_at is not None:
        return translate("PeopleLines", "Next: {when}").format(
            when=words.next_meeting(standing.next_at, today)
        ), False
    if standing.cadence.slipped and standing.last_met is not None:
        return words.no_meeting_for((today - standing.last_met).days), True
    if standing.last_met is not None:
        return translate("PeopleLines", "Last met {when}").format(when=words.ago(standing.last_met, today)), False
    return translate("PeopleLines", "No meeting yet"), False
