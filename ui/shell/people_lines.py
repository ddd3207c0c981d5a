"""What the sidebar says of each person: the next meeting, or how long there was none.

Those whose mentorship is over are kept apart; prospects and what was declined are not here: they have a board.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pmjournal.language import translate
from pmjournal.records import Ending, Mentorship, Pause, Role
from ui import words
from ui.shell.rows import PersonLine

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from datetime import date

    from pmjournal.contacts import Standing
    from pmjournal.journal import Journal
    from pmjournal.prospects import Stage

Groups = Sequence[tuple[str, Sequence[PersonLine]]]


@dataclass(frozen=True, slots=True)
class PeopleLines:
    """The running mentorships by my role, those that are over, and every one there is."""

    groups: Groups
    earlier: Sequence[PersonLine]
    every: Sequence[PersonLine]
    prospects: int | None = None
    """How many of them are open; None where there is no board."""

    def running(self) -> list[PersonLine]:
        """Those of the groups."""
        return [line for _, lines in self.groups for line in lines]


def people_lines(journal: "Journal") -> PeopleLines:
    """All mentorships, each with its line.

    Args:
        journal: the open journal.
    """
    # Needs the journal, so it is imported once that is open.
    from pmjournal.contacts import standings
    from pmjournal.prospects import stage_of

    pauses, today = journal.pauses.by_mentorship(), journal.clock.today()
    lines: dict[int, PersonLine] = {}
    roles: dict[Role, list[PersonLine]] = {role: [] for role in (Role.MENTEE, Role.MENTOR, Role.PEER)}
    earlier: list[tuple[Mentorship, PersonLine]] = []
    stages: list[Stage] = []
    for one in standings(journal):
        mentorship = one.contact.mentorship
        stage = stage_of(mentorship)
        stages += [stage] if stage is not None else []
        line = lines[mentorship.id] = _line(one, pauses.get(mentorship.id, []), today)
        if mentorship.status.runs:
            roles[mentorship.my_role].append(line)
        elif mentorship.status.is_over and mentorship.ending is not Ending.DECLINED:
            earlier.append((mentorship, line))
    ended = {one.id: (one.ended_on is not None, one.ended_on or today, one.id) for one, _ in earlier}
    earlier.sort(key=lambda pair: ended[pair[0].id], reverse=True)
    groups = [(heading, roles[role]) for role, heading in _headings().items()]
    return PeopleLines(groups, [line for _, line in earlier], list(lines.values()), _count(stages))


def _count(stages: "Sequence[Stage]") -> int | None:
    """How many prospects are neither begun nor declined."""
    return sum(stage != "declined" for stage in stages) if stages else None


def _headings() -> dict[Role, str]:
    return {
        Role.MENTEE: translate("PeopleLines", "My mentors"),
        Role.MENTOR: translate("PeopleLines", "My mentees"),
        Role.PEER: translate("PeopleLines", "Peers"),
    }


def _line(standing: "Standing", pauses: list[Pause], today: "date") -> PersonLine:
    mentorship, person = standing.contact.mentorship, standing.contact.person
    meta, late = _meta(standing, pauses, today)
    return PersonLine(
        mentorship.id, person.id, person.name, meta, guides_me=mentorship.my_role is not Role.MENTOR, late=late
    )


def _meta(standing: "Standing", pauses: list[Pause], today: "date") -> tuple[str, bool]:
    """The second line, and whether it warns of a cadence that slipped."""
    from pmjournal.mentorships import pause_now  # as above

    mentorship = standing.contact.mentorship
    if mentorship.status.is_over:
        return _ended(mentorship, today), False
    pause = pause_now(mentorship, pauses, today)
    if pause is not None:
        return _paused(pause, today), False
    if standing.next_at is not None:
        when = words.next_meeting(standing.next_at, today)
        return translate("PeopleLines", "Next: {when}").format(when=when), False
    if standing.last_met is None:
        return translate("PeopleLines", "No meeting yet"), standing.cadence.slipped
    if standing.cadence.slipped:
        return words.no_meeting_for((today - standing.last_met).days), True
    return translate("PeopleLines", "Last met {when}").format(when=words.ago(standing.last_met, today)), False


def _paused(pause: Pause, today: "date") -> str:
    if pause.ends_on is None:
        return translate("PeopleLines", "Paused")
    return translate("PeopleLines", "Paused until {day}").format(day=words.day(pause.ends_on, today))


def _ended(mentorship: Mentorship, today: "date") -> str:
    role = {
        Role.MENTEE: translate("PeopleLines", "Mentor"),
        Role.MENTOR: translate("PeopleLines", "Mentee"),
        Role.PEER: translate("PeopleLines", "Peer"),
    }[mentorship.my_role]
    if mentorship.ended_on is None:
        return role
    return translate("PeopleLines", "{role} until {day}").format(
        role=role, day=words.day(mentorship.ended_on, today)
    )
