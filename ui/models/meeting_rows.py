"""What the rows of the meeting list are and how they are read: pages of meetings, by month.

How rows are held for a view is meeting_model's business, how they look the delegate's.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from pmjournal.language import Translatable, translate
from pmjournal.records import Contact, MeetingStatus, MeetingSummary, Role
from ui import words
from ui.models.groups import Group, HeadRow, by_month, read_on

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal
    from pmjournal.meeting_list import MeetingFilter

_STATUS_NAMES = {
    MeetingStatus.PLANNED: Translatable("Meetings", "Planned"),
    MeetingStatus.HELD: Translatable("Meetings", "Held"),
    MeetingStatus.MOVED: Translatable("Meetings", "Moved"),
    MeetingStatus.CANCELLED: Translatable("Meetings", "Cancelled"),
    MeetingStatus.NO_SHOW: Translatable("Meetings", "No-show"),
}
STATUS_ICONS = {MeetingStatus.MOVED: "calendar", MeetingStatus.CANCELLED: "x", MeetingStatus.NO_SHOW: "x"}


def status_name(status: MeetingStatus) -> str:
    """ "Planned", "Held"."""
    return str(_STATUS_NAMES[status])


def status_choices() -> list[tuple[str, MeetingStatus]]:
    """Every status with its name."""
    return [(status_name(status), status) for status in _STATUS_NAMES]


class Height(Enum):
    """How high a row is: a meeting is tall where it has facts in a third line."""

    HEAD = auto()
    SHORT = auto()
    TALL = auto()
    TALL_IF_PRIVATE = auto()
    """Its only fact is that there is a private note."""


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting as its row shows it. `at` is its local moment, `fact` stands at the right."""

    summary: MeetingSummary
    at: datetime
    contact: Contact | None
    fact: str
    upcoming: bool
    private: bool

    @property
    def id(self) -> int:
        """The meeting's."""
        return self.summary.id

    @property
    def on(self) -> date:
        """Its local day."""
        return self.at.date()

    @property
    def name(self) -> str:
        """With whom."""
        return self.contact.person.name if self.contact else translate("Meetings", "On my own")

    @property
    def square(self) -> bool:
        """Whether I guide this person."""
        return self.contact is not None and self.contact.mentorship.my_role is Role.MENTOR

    @property
    def title(self) -> str:
        """What it is called in a list."""
        return self.summary.title or translate("Meetings", "Untitled")

    @property
    def height(self) -> Height:
        """How high the row is, found without the words of its facts."""
        one = self.summary
        missed = one.status is MeetingStatus.PLANNED and not self.upcoming
        if missed or one.status in STATUS_ICONS or (self.upcoming and one.carried) or one.actions or one.decisions:
            return Height.TALL
        return Height.TALL_IF_PRIVATE if self.private else Height.SHORT

    def facts(self) -> list[tuple[str, str, str]]:
        """The third line: icon, words and colour token of each fact."""
        one, found = self.summary, []
        if one.status is MeetingStatus.PLANNED and not self.upcoming:
            found.append(("clock", translate("Meetings", "Not held yet"), "warn"))
        elif one.status in STATUS_ICONS:
            found.append((STATUS_ICONS[one.status], status_name(one.status), "ink3"))
        if self.upcoming and one.carried:
            found.append(("carry", translate("Meetings", "%n carried over", "agenda points", one.carried), "ink3"))
        if one.actions:
            share = words.part_of(one.actions_done, one.actions)
            said = share if one.decisions else actions_words(one)
            found.append(("check", said, "ink3"))
        if one.decisions:
            found.append(("decision", words.decisions(one.decisions), "ink3"))
        if self.private:
            found.append(("lock", translate("Meetings", "Private"), "private"))
        return found

    def sentence(self) -> str:
        """The row, read aloud."""
        day = words.full_day(self.at.date())
        said = [
            self.title,
            translate("Meetings", "with {name}").format(name=self.name) if self.contact else "",
            day,
            self.fact,
        ]
        return ", ".join(part for part in [*said, *(words for _, words, _ in self.facts())] if part)


def actions_words(summary: MeetingSummary) -> str:
    """ "2 of 3 actions", "1 of 1 action"; "" where there are none."""
    if not summary.actions:
        return ""
    said = translate("Meetings", "{done} of %n action(s)", "", summary.actions)
    return said.format(done=summary.actions_done)


class MeetingReader:
    """Reads the rows in the order of the list.

    Args:
        journal: where they are read from.
        wanted: which meetings.
        oldest_first: earliest month first and Upcoming last, instead of Upcoming first and then back in time.
        before: a reader from which people and private notes are taken over, where they are as they were.
    """

    def __init__(
        self,
        journal: "Journal",
        wanted: "MeetingFilter",
        oldest_first: bool,
        before: "MeetingReader | None" = None,
    ) -> None:
        self._journal, self.wanted, self._oldest_first = journal, wanted, oldest_first
        self._contacts: dict[int, Contact]
        self.with_notes: frozenset[int]
        if before is not None:
            self._contacts, self.with_notes = before._contacts, before.with_notes
            return
        self._contacts = {one.mentorship.id: one for one in journal.people.contacts()}
        self.with_notes = journal.private_notes.meetings_with_notes()

    def knows(self, mentorship_id: int | None) -> bool:
        """Whether rows with this person can be made without reading the people again."""
        return mentorship_id is None or mentorship_id in self._contacts

    def total(self) -> int:
        """How many meetings there are in all."""
        from pmjournal import meeting_list  # it brings SQLAlchemy along, see above

        return meeting_list.count(self._journal, self.wanted)

    def groups(self) -> Iterator[Group]:
        """Upcoming, then month after month; or the other way round."""
        for upcoming in (False, True) if self._oldest_first else (True, False):
            rows = self._read(upcoming)
            if not upcoming:
                yield from by_month(rows, self._journal.clock.today())
            elif coming := list(rows):
                yield HeadRow(translate("MeetingModel", "Upcoming"), len(coming)), coming

    def _read(self, upcoming: bool) -> Iterator[MeetingRow]:
        from pmjournal import meeting_list  # it brings SQLAlchemy along, see above

        ascending = upcoming or self._oldest_first

        def page(limit: int, after: MeetingSummary | None) -> list[MeetingSummary]:
            return meeting_list.page(
                self._journal, self.wanted, limit, upcoming=upcoming, ascending=ascending, after=after
            )

        return (self.row(summary, upcoming) for summary in read_on(page))

    def row(self, summary: MeetingSummary, upcoming: bool) -> MeetingRow:
        """The row of one meeting."""
        at = self._journal.clock.local(summary.starts_at, summary.zone)
        count = summary.actual_minutes or summary.planned_minutes
        lasted = words.minutes(count) if count else ""
        fact = words.time(at) if upcoming else lasted
        contact = self._contacts.get(summary.mentorship_id or 0)
        return MeetingRow(summary, at, contact, fact, upcoming, summary.id in self.with_notes)
