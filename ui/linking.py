"""What a page is linked to and what it could be: chips and choices, worded from the journal's records."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from pmjournal.language import translate
from pmjournal.records import Contact, GoalStatus, Kind, LinkKind, Meeting, MeetingSummary, Mention
from ui import words
from ui.widgets.link_chips import LinkedRecord
from ui.widgets.link_picker import Choice

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

MOST = 50
RECENT = 200
_ICONS = {
    Kind.GOAL: "goals",
    Kind.MILESTONE: "diamond",
    Kind.MEETING: "meetings",
    Kind.REFLECTION: "reflections",
    Kind.PERSON: "person",
    Kind.ENTRY: "list",
    Kind.FEEDBACK: "feedback",
}
_ORDER = list(_ICONS)


class Names:
    """How people are called where there is little room: by first name, unless two share it."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        self.contacts = list(contacts)
        self._by_mentorship = {contact.mentorship.id: contact.person.name for contact in self.contacts}
        names = {contact.person.id: contact.person.name for contact in self.contacts}
        self._firsts = Counter(_first(name) for name in names.values())

    def full(self, mentorship_id: int | None) -> str:
        """The person's name; "" for none."""
        return self._by_mentorship.get(mentorship_id, "") if mentorship_id is not None else ""

    def short(self, mentorship_id: int | None) -> str:
        """The first name, or the whole one where it would not be enough; "" for none."""
        name = self.full(mentorship_id)
        return _first(name) if self._firsts[_first(name)] == 1 else name


def _first(name: str) -> str:
    return name.split()[0] if name.split() else ""


def linked(mentions: Iterable[Mention], names: Names, today: date) -> list[LinkedRecord]:
    """The chips for what a reflection points to: goals first, then meetings; each record once.

    Links that stand in the text are not removable here.
    """
    by_id: dict[int, Mention] = {}
    for mention in mentions:
        if mention.record_id not in by_id or mention.link is LinkKind.RELATED:
            by_id[mention.record_id] = mention
    known = [mention for mention in by_id.values() if mention.kind in _ICONS]
    known.sort(key=lambda mention: _ORDER.index(mention.kind))
    return [_chip(mention, names, today) for mention in known]


def _chip(mention: Mention, names: Names, today: date) -> LinkedRecord:
    by_hand = mention.link is LinkKind.RELATED
    text, hint = mention.title or translate("Links", "Untitled"), ""
    if mention.kind is Kind.MEETING:
        text = _meeting(names.short(mention.mentorship_id), mention.on, mention.title, today)
        hint = mention.title
    return LinkedRecord(mention.record_id, mention.kind, text, _ICONS[mention.kind], by_hand, hint)


def _meeting(name: str, on: date, title: str, today: date) -> str:
    """ "Helen, 28 May"."""
    meeting = translate("Links", "Meeting")
    return f"{name or title or meeting}, {words.day(on, today)}"


class LinkFinder:
    """Finds what can be linked for a typed text.

    Args:
        journal: where it is looked for.
        names: the people in it.
        near: the mentorship whose records come first.
        left_out: records that are linked already.
    """

    def __init__(self, journal: "Journal", names: Names, near: int | None, left_out: Iterable[int]) -> None:
        self._journal, self._names, self._near = journal, names, near
        self._left_out = frozenset(left_out)
        self._fixed = self._goals() + self._people()
        self._meetings = self._read_meetings(RECENT)
        self._all_meetings = False

    def __call__(self, text: str) -> list[Choice]:
        """What contains every word of `text`; some of each kind for ""."""
        if text and not self._all_meetings:
            # Only now: a long journal has thousands, and most links go to recent ones.
            self._meetings, self._all_meetings = self._read_meetings(None), True
        asked = text.casefold().split()
        candidates = [*self._fixed, *self._meetings]
        found = (choice for sought, choice in candidates if all(word in sought for word in asked))
        picked = [choice for choice in found if choice.record_id not in self._left_out]
        return picked[:MOST]

    def _goals(self) -> list[tuple[str, Choice]]:
        goals = [outline.goal for outline in self._journal.goals.outlines()]
        goals.sort(key=lambda goal: (goal.status is not GoalStatus.ACTIVE, self._far(goal.mentorship_id)))
        return [
            _pair(Choice(goal.id, goal.title, "goals", self._names.short(goal.mentorship_id))) for goal in goals
        ]

    def _people(self) -> list[tuple[str, Choice]]:
        people = {contact.person.id: contact.person for contact in self._names.contacts}
        return [_pair(Choice(person.id, person.name, "person")) for person in people.values()]

    def _read_meetings(self, limit: int | None) -> list[tuple[str, Choice]]:
        return meeting_choices(self._journal, self._names, self._near, limit)

    def _far(self, mentorship_id: int | None) -> bool:
        return _is_far(self._near, mentorship_id)


def _is_far(near: int | None, mentorship_id: int | None) -> bool:
    return near is not None and mentorship_id != near


def meeting_choices(
    journal: "Journal", names: Names, near: int | None, limit: int | None = RECENT
) -> list[tuple[str, Choice]]:
    """Meetings to choose from, with what is searched of each: those with `near` first, each latest first."""
    meetings = journal.meetings.summaries(limit=limit)
    meetings.sort(key=lambda meeting: _is_far(near, meeting.mentorship_id))
    return [_meeting_choice(journal, names, meeting) for meeting in meetings]


def meeting_words(journal: "Journal", names: Names, meeting: Meeting | MeetingSummary) -> str:
    """A meeting in few words: "Helen, 28 May"."""
    on = journal.clock.local(meeting.starts_at, meeting.zone).date()
    return _meeting(names.short(meeting.mentorship_id), on, meeting.title, journal.clock.today())


def _meeting_choice(journal: "Journal", names: Names, meeting: MeetingSummary) -> tuple[str, Choice]:
    text = meeting_words(journal, names, meeting)
    if meeting.title and names.short(meeting.mentorship_id):
        text = f"{text}: {meeting.title}"
    return _pair(Choice(meeting.id, text, "meetings"), names.full(meeting.mentorship_id))


def _pair(choice: Choice, more: str = "") -> tuple[str, Choice]:
    """What is searched, and the choice."""
    return f"{choice.words} {choice.fact} {more}".casefold(), choice
