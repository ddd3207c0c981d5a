"""Words what was found: the row of a hit, of a record that was opened lately, of a person.

What is found is the journal's business; nothing is searched here.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from pmjournal.errors import NotFound
from pmjournal.language import translate
from pmjournal.records import (
    Contact,
    EntryKind,
    GoalOutline,
    GoalStatus,
    Kind,
    MilestoneStatus,
    Role,
)
from pmjournal.records.search import MARK, Hit, SearchGroup
from ui import log_words, words
from ui.models.goal_lines import Face, face_of, next_step
from ui.names import first_name
from ui.palette.marked_text import plain
from ui.palette.rows import RecordRow
from ui.record_words import kind_name, state_name

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

ICONS = {
    Kind.GOAL: "goals",
    Kind.MILESTONE: "diamond",
    Kind.MEETING: "meetings",
    Kind.AGENDA_POINT: "list",
    Kind.ACTION_ITEM: "check",
    Kind.REFLECTION: "reflections",
    Kind.ENTRY: "list",
    Kind.FEEDBACK: "feedback",
    Kind.FEEDBACK_REQUEST: "feedback",
    Kind.AGREEMENT: "agreement",
    Kind.PERSON: "person",
    Kind.MENTORSHIP: "person",
    Kind.PRIVATE_NOTE: "lock",
    Kind.MEETING_RATING: "lock",
}


def group_titles() -> dict[str, str]:
    """The names of the groups, as heads and on pills."""
    return {
        SearchGroup.GOALS: translate("Palette", "Goals"),
        SearchGroup.MEETINGS: translate("Palette", "Meetings"),
        SearchGroup.REFLECTIONS: translate("Palette", "Reflections"),
        SearchGroup.FEEDBACK: translate("Palette", "Feedback"),
        SearchGroup.LOG: translate("Palette", "Log"),
        SearchGroup.PEOPLE: translate("Palette", "People"),
        SearchGroup.PRIVATE: translate("Palette", "Private"),
    }


def _named(kind: Kind) -> str:
    """What a record is called, in front of its title for a screen reader and alone where it has none."""
    if kind is Kind.MENTORSHIP:
        return kind_name(Kind.PERSON)
    return kind_name(kind)


def _called(hit: Hit) -> str:
    """The same for a hit; an entry of the log is called by its own kind."""
    if hit.kind is Kind.ENTRY and hit.detail in list(EntryKind):
        return log_words.kind_name(EntryKind(hit.detail))
    return _named(hit.kind)


class Speaker:
    """Makes rows of records.

    Args:
        journal: the open journal.
    """

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self._people: dict[int, Contact] = {}
        self._persons: dict[int, Contact] = {}
        self._today = journal.clock.today()

    def refresh(self) -> None:
        """Read who there is."""
        self._today = self._journal.clock.today()
        contacts = self._journal.people.contacts()
        self._people = {one.mentorship.id: one for one in contacts}
        self._persons = {one.person.id: one for one in reversed(contacts)}

    def row(self, hit: Hit) -> RecordRow:
        """The row of a hit."""
        if hit.kind in (Kind.PERSON, Kind.MENTORSHIP):
            return self._person(hit)
        if hit.group is SearchGroup.PRIVATE:
            return self._private(hit)
        fact = words.day(hit.on, self._today) if hit.on else ""
        if hit.kind is Kind.GOAL:
            standing, fact = self._goal(hit, fact)
        else:
            standing = self._beneath(hit)
        detail = hit.snippet if MARK in hit.snippet and MARK not in hit.title else standing or hit.snippet
        return self._record(hit, hit.title, detail, fact)

    def _record(self, hit: Hit, title: str, detail: str, fact: str) -> RecordRow:
        kind, contact = _called(hit), self._contact(hit)
        with_whom = translate("Palette", "with {name}").format(name=contact.person.name) if contact else ""
        named = f"{kind}: {plain(title)}" if title else kind
        # An agreement lies on a person's page, in a tab of its own.
        opens = (hit.kind, hit.id) if hit.kind is Kind.AGREEMENT else hit.opens
        return RecordRow(
            opens[0], opens[1], ICONS[hit.kind], title or kind, detail, fact,
            self._sentence(named, with_whom, fact, plain(detail)), self._face(contact),
        )  # fmt: skip

    def _sentence(self, *parts: str) -> str:
        return ", ".join(part for part in parts if part)

    def _contact(self, hit: Hit) -> Contact | None:
        return self._people.get(hit.mentorship_id) if hit.mentorship_id is not None else None

    def _face(self, contact: Contact | None) -> Face | None:
        return face_of(contact, "") if contact is not None else None

    def _beneath(self, hit: Hit) -> str:
        """What a row says of something small: what it is, its state, and what it belongs to."""
        if hit.kind not in _SMALL:
            return ""
        said = ", ".join(part for part in (_called(hit), state_name(hit.detail)) if part)
        return f"{said}{words.DOT}{hit.under}" if hit.under else said

    def _goal(self, hit: Hit, day: str) -> tuple[str, str]:
        """Where a goal stands, and the day at its right: when its next milestone is due, else its own."""
        share = words.part_of(hit.done, hit.total) if hit.total else ""
        standing = ", ".join(part for part in (state_name(hit.detail), share) if part)
        if not hit.next_title or hit.detail not in _GOING_ON:
            return standing, day
        standing = translate("Palette", "{standing}. Next: {milestone}").format(
            standing=standing, milestone=hit.next_title
        )
        if hit.next_on is None:
            return standing, ""
        if hit.next_on <= self._today:
            return standing, words.due_words(hit.next_on, self._today)[0]
        return standing, translate("Palette", "due {date}").format(date=words.day(hit.next_on, self._today))

    def _private(self, hit: Hit) -> RecordRow:
        contact = self._contact(hit)
        whom = first_name(contact.person.name) if contact else ""
        title = translate("Palette", "Private note")
        if whom and hit.opens[0] is Kind.MEETING:
            title = translate("Palette", "Private note, meeting with {name}").format(name=whom)
        elif whom:
            title = translate("Palette", "Private note on {name}").format(name=whom)
        fact = words.day(hit.on, self._today) if hit.on else ""
        detail = hit.snippet or hit.title
        sentence = self._sentence(title, fact, plain(detail))
        return RecordRow(*hit.opens, "lock", title, detail, fact, sentence, is_private=True)

    def _person(self, hit: Hit) -> RecordRow:
        contact = self._contact(hit) or self._persons.get(hit.id)
        if contact is None:
            return RecordRow(*hit.opens, "person", hit.title, hit.snippet, "", plain(hit.title))
        role = _ROLES[contact.mentorship.my_role]()
        about = ", ".join(part for part in (contact.person.title, contact.person.organisation) if part)
        detail = hit.snippet if MARK in hit.snippet and MARK not in hit.title else ""
        detail = detail or words.DOT.join(part for part in (role, about) if part)
        sentence = self._sentence(f"{_named(Kind.PERSON)}: {plain(hit.title)}", plain(detail))
        return RecordRow(
            Kind.MENTORSHIP, contact.mentorship.id, "person", hit.title, detail, "", sentence,
            self._face(contact), is_person=True,
        )  # fmt: skip

    def opened(self, kind: str, record_id: int) -> RecordRow | None:
        """The row of a record that was opened; None where it is no longer there."""
        with suppress(NotFound):
            hit = self._as_hit(kind, record_id)
            return self.row(hit) if hit is not None else None
        return None

    def _as_hit(self, kind: str, record_id: int) -> Hit | None:
        """A record as a hit without a passage."""
        journal = self._journal
        match kind:
            case Kind.GOAL:
                return self._goal_hit(journal.goals.outline(record_id))
            case Kind.MEETING:
                meeting = journal.meetings.get(record_id)
                on = journal.clock.local(meeting.starts_at, meeting.zone).date()
                return _hit(
                    SearchGroup.MEETINGS, Kind.MEETING, meeting.id, meeting.title, meeting.mentorship_id, on
                )
            case Kind.REFLECTION:
                page = journal.reflections.get(record_id)
                on = journal.clock.local(page.written_at, page.zone).date()
                return _hit(SearchGroup.REFLECTIONS, Kind.REFLECTION, page.id, page.title, page.mentorship_id, on)
            case Kind.FEEDBACK | Kind.FEEDBACK_REQUEST:
                return self._feedback_hit(record_id)
            case Kind.ENTRY:
                one = journal.entries.get(record_id)
                hit = _hit(SearchGroup.LOG, Kind.ENTRY, one.id, one.title, one.mentorship_id, one.occurred_on)
                return replace(hit, detail=one.kind)
            case Kind.MENTORSHIP:
                who = journal.people.contact(record_id)
                return _hit(SearchGroup.PEOPLE, Kind.MENTORSHIP, record_id, who.person.name, record_id)
        return None

    def _feedback_hit(self, record_id: int) -> Hit:
        """What was said, or what was asked for: both are shown in one pane."""
        with suppress(NotFound):
            said = self._journal.feedback.get(record_id)
            title = " ".join(said.text.split())
            return _hit(SearchGroup.FEEDBACK, Kind.FEEDBACK, said.id, title, said.mentorship_id, said.given_on)
        asked = self._journal.requests.get(record_id)
        return _hit(
            SearchGroup.FEEDBACK, Kind.FEEDBACK_REQUEST, asked.id, asked.about, asked.mentorship_id, asked.asked_on
        )

    def _goal_hit(self, outline: GoalOutline) -> Hit:
        goal, step = outline.goal, next_step(outline)
        counted = [one for one in outline.milestones if one.status is not MilestoneStatus.DROPPED]
        return replace(
            _hit(SearchGroup.GOALS, Kind.GOAL, goal.id, goal.title, goal.mentorship_id),
            detail=goal.status,
            done=sum(one.status is MilestoneStatus.DONE for one in counted),
            total=len(counted),
            next_title=step.title if step is not None else "",
            next_on=step.planned_on if step is not None else None,
        )


_GOING_ON = (GoalStatus.ACTIVE, GoalStatus.DRAFT, GoalStatus.ON_HOLD)
_SMALL = (Kind.MILESTONE, Kind.AGENDA_POINT, Kind.ACTION_ITEM, Kind.ENTRY)
_ROLES: dict[Role, Callable[[], str]] = {
    Role.MENTEE: lambda: translate("Palette", "Mentors you"),
    Role.MENTOR: lambda: translate("Palette", "Your mentee"),
    Role.PEER: lambda: translate("Palette", "Peer"),
}


def _hit(
    group: SearchGroup, kind: Kind, id: int, title: str, mentorship_id: int | None, on: date | None = None
) -> Hit:
    return Hit(group, kind, id, (kind, id), title, "", on, mentorship_id)
