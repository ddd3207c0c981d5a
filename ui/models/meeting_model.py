"""The rows of the meeting list: Upcoming and the months as heads, and the meetings under them, read in pages.

A page always ends with a month, so that the count beside a month is right as soon as it shows. How rows look is
the delegate's business, which meetings there are that of `pmjournal.meeting_list`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pmjournal.records import Contact, MeetingStatus, MeetingSummary, Role
from ui import words

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal
    from pmjournal.meeting_list import MeetingFilter

PAGE = 200
LARGEST_PAGE = 5000
ROW = Qt.ItemDataRole.UserRole
STATUS_WORDS = {
    MeetingStatus.PLANNED: "Planned",
    MeetingStatus.HELD: "Held",
    MeetingStatus.MOVED: "Moved",
    MeetingStatus.CANCELLED: "Cancelled",
    MeetingStatus.NO_SHOW: "No-show",
}
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A head: "Upcoming" or a month, and how many meetings lie under it."""

    title: str
    count: int
    first: bool = False


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
    def name(self) -> str:
        """With whom."""
        return self.contact.person.name if self.contact else "On my own"

    @property
    def square(self) -> bool:
        """Whether I guide this person."""
        return self.contact is not None and self.contact.mentorship.my_role is Role.MENTOR

    @property
    def title(self) -> str:
        """What it is called in a list."""
        return self.summary.title or "Untitled"

    def facts(self) -> list[tuple[str, str, str]]:
        """The third line: icon, words and colour token of each fact."""
        one, found = self.summary, []
        if one.status is not MeetingStatus.HELD and not (self.upcoming and one.status is MeetingStatus.PLANNED):
            token = "warn" if one.status is MeetingStatus.PLANNED else "ink3"
            found.append(("clock", "Not held yet" if token == "warn" else STATUS_WORDS[one.status], token))
        if self.upcoming and one.carried:
            found.append(("carry", f"{one.carried} carried over", "ink3"))
        if one.actions:
            share = words.part_of(one.actions_done, one.actions)
            alone = not (one.decisions or self.private or found)
            found.append(("check", f"{share} actions" if alone else share, "ink3"))
        if one.decisions:
            found.append(("decision", words.plural(one.decisions, "decision", "decisions"), "ink3"))
        if self.private:
            found.append(("lock", "Private", "private"))
        return found

    def sentence(self) -> str:
        """The row, read aloud."""
        day = words.full_day(self.at.date())
        said = [self.title, f"with {self.name}" if self.contact else "", day, self.fact]
        return ", ".join(part for part in [*said, *(words for _, words, _ in self.facts())] if part)


class MeetingModel(QAbstractListModel):
    """The list's rows; `ROW` gives a HeadRow or a MeetingRow.

    Args:
        journal: where they are read from.
        parent: its owner.
    """

    def __init__(self, journal: "Journal", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._rows: list[HeadRow | MeetingRow] = []
        self._places: dict[int, int] = {}
        self._pages: Iterator[list[MeetingRow]] = iter(())
        self._contacts: dict[int, Contact] = {}
        self._with_notes: frozenset[int] = frozenset()
        self._wanted: MeetingFilter | None = None
        self._oldest_first = False
        self._all_read = True
        self.private_hidden = False
        self.total = 0

    def load(self, wanted: "MeetingFilter", oldest_first: bool = False, at_least: int = 0) -> None:
        """Read the list anew, and so many rows of it at once (for a list that was scrolled down)."""
        from pmjournal import meeting_list  # it brings SQLAlchemy along, see above

        self.beginResetModel()
        self._wanted, self._oldest_first = wanted, oldest_first
        self._contacts = {one.mentorship.id: one for one in self._journal.people.contacts()}
        self._with_notes = self._journal.private_notes.meetings_with_notes()
        self._rows, self._places, self._all_read = [], {}, False
        self.total = meeting_list.count(self._journal, wanted)
        self._pages = self._groups(wanted)
        self._append(self._next_groups())
        while len(self._rows) < at_least and not self._all_read:
            self._append(self._next_groups())
        self.endResetModel()

    def hide_private(self, hidden: bool) -> None:
        """Leave the word "Private" out of the rows, or show it."""
        self.private_hidden = hidden
        for place, row in enumerate(self._rows):
            if isinstance(row, MeetingRow):
                self._rows[place] = replace(row, private=self._is_private(row.summary.id))
        self.layoutChanged.emit()

    def take(self, summary: MeetingSummary) -> bool:
        """Show what a meeting now says; False when it must come, go or move, so that `load` is needed."""
        place = self._places.get(summary.id)
        shown = self._rows[place] if place is not None else None
        if place is None or not isinstance(shown, MeetingRow) or not self._stays(shown.summary, summary):
            return False
        if summary.mentorship_id is not None and summary.mentorship_id not in self._contacts:
            return False
        self._with_notes = self._journal.private_notes.meetings_with_notes()
        self._rows[place] = self._row(summary, shown.upcoming)
        self.dataChanged.emit(self.index(place), self.index(place))
        return True

    def _stays(self, before: MeetingSummary, now: MeetingSummary) -> bool:
        wanted = self._wanted
        narrow = wanted is not None and (wanted.narrow or wanted.mentorship_id is not None)
        return before.starts_at == now.starts_at and before.zone == now.zone and not narrow

    def place_of(self, meeting_id: int, until: datetime | None = None) -> int | None:
        """The row of a meeting, reading on until `until` is reached; None when it is not in what was read."""
        while meeting_id not in self._places and until is not None and not self._all_read:
            last = self._rows[-1] if self._rows else None
            if isinstance(last, MeetingRow) and self._is_past(last.summary.starts_at, until):
                break
            self.fetchMore(QModelIndex())
        return self._places.get(meeting_id)

    def _is_past(self, reached: datetime, until: datetime) -> bool:
        return reached > until if self._oldest_first else reached < until

    def ids(self) -> list[int]:
        """The meetings read by now, in the order of the list."""
        return list(self._places)

    def first_held(self) -> int | None:
        """The meeting to show first: the latest that began, else the first listed."""
        begun = (id for id, place in self._places.items() if not self._at(place).upcoming)
        return next(begun, next(iter(self._places), None))

    def _at(self, place: int) -> MeetingRow:
        row = self._rows[place]
        assert isinstance(row, MeetingRow)
        return row

    def _groups(self, wanted: "MeetingFilter") -> Iterator[list[MeetingRow]]:
        """Upcoming, then month after month; or the other way round."""
        halves = (False, True) if self._oldest_first else (True, False)
        for upcoming in halves:
            rows = self._read(wanted, upcoming)
            if upcoming:
                coming = list(rows)
                if coming:
                    yield coming
            else:
                yield from _months(rows)

    def _read(self, wanted: "MeetingFilter", upcoming: bool) -> Iterator[MeetingRow]:
        from pmjournal import meeting_list  # it brings SQLAlchemy along, see above

        after, size = None, PAGE
        ascending = upcoming or self._oldest_first
        while True:
            page = meeting_list.page(
                self._journal, wanted, size, upcoming=upcoming, ascending=ascending, after=after
            )
            yield from (self._row(summary, upcoming) for summary in page)
            if len(page) < size:
                return
            after = meeting_list.Place(page[-1].starts_at, page[-1].id)
            # Growing pages: a view lays all its rows out again after each one.
            size = min(2 * size, LARGEST_PAGE)

    def _row(self, summary: MeetingSummary, upcoming: bool) -> MeetingRow:
        at = self._journal.clock.local(summary.starts_at, summary.zone)
        count = summary.actual_minutes or summary.planned_minutes
        if upcoming or not count:
            fact = words.time(at) if upcoming else ""
        else:
            fact = words.minutes(count)
        contact = self._contacts.get(summary.mentorship_id or 0)
        return MeetingRow(summary, at, contact, fact, upcoming, self._is_private(summary.id))

    def _is_private(self, meeting_id: int) -> bool:
        return meeting_id in self._with_notes and not self.private_hidden

    def _next_groups(self) -> list[HeadRow | MeetingRow]:
        """The rows of the next groups, a page full of them at least."""
        found: list[HeadRow | MeetingRow] = []
        wanted = max(PAGE // 2, len(self._rows) // 2)
        while len(found) < wanted:
            group = next(self._pages, None)
            if group is None:
                self._all_read = True
                break
            found += [self._head(group, first=not self._rows and not found), *group]
        return found

    def _head(self, group: list[MeetingRow], first: bool) -> HeadRow:
        today = self._journal.clock.today()
        title = self.tr("Upcoming") if group[0].upcoming else words.month_name(group[0].at.date(), today)
        return HeadRow(title, len(group), first)

    def _append(self, rows: list[HeadRow | MeetingRow]) -> None:
        for row in rows:
            if isinstance(row, MeetingRow):
                self._places[row.summary.id] = len(self._rows)
            self._rows.append(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows are read by now."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more."""
        return not parent.isValid() and not self._all_read

    def fetchMore(self, parent: Index) -> None:
        """Read on."""
        rows = self._next_groups()
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._append(rows)
            self.endInsertRows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads can be neither chosen nor reached."""
        if index.isValid() and isinstance(self._rows[index.row()], HeadRow):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or its words for a screen reader and type-ahead."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, HeadRow) else row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.count}" if isinstance(row, HeadRow) else row.sentence()
        return None


def _months(rows: Iterable[MeetingRow]) -> Iterator[list[MeetingRow]]:
    """The rows by month of their local day."""
    month: list[MeetingRow] = []
    for row in rows:
        if month and (row.at.year, row.at.month) != (month[0].at.year, month[0].at.month):
            yield month
            month = []
        month.append(row)
    if month:
        yield month
