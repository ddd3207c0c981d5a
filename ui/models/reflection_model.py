"""The rows of the reflection list: months with their counts, and the reflections in them, read in pages.

A page always ends with a month, so that a month's count is right as soon as its heading shows. How rows look
is the delegate's business.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QObject, Qt

from pmjournal.language import translate
from pmjournal.records import Reflection, ReflectionSummary
from pmjournal.templates import reflection_template
from ui import words
from ui.models.paged_model import Index, PagedModel

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

PAGE = 200
LARGEST_PAGE = 300
REACH = 300
PREVIEW = 240
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A heading: the month's name, and how many reflections it holds."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class ReflectionRow:
    """A reflection as its row shows it."""

    summary: ReflectionSummary
    on: date
    day: str
    template: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which reflections to list, and in which order. `week` is a Monday; None is no condition."""

    mentorship_id: int | None = None
    week: date | None = None
    template: str | None = None
    mood: int | None = None
    oldest_first: bool = False
    ids: frozenset[int] | None = None

    @property
    def narrowed(self) -> bool:
        """Whether something beside the mentorship is asked for."""
        some = (self.week, self.template, self.mood, self.ids)
        return any(one is not None for one in some)

    def takes(self, summary: ReflectionSummary) -> bool:
        """Whether a reflection fulfils the conditions on its mentorship, template and mood."""
        return (
            self.mentorship_id in (None, summary.mentorship_id)
            and self.template in (None, summary.template)
            and self.mood in (None, summary.mood)
            and (self.ids is None or summary.id in self.ids)
        )


class ReflectionModel(PagedModel):
    """The list's rows; `ROW` gives a MonthRow or a ReflectionRow.

    Args:
        journal: where they are read from.
        parent: its owner.
    """

    def __init__(self, journal: "Journal", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._pages: Iterator[list[ReflectionSummary]] = iter(())
        self._ahead: list[ReflectionRow] = []
        self._found: frozenset[int] = frozenset()
        self._all_read = True
        self.wanted = Wanted()
        self.total = 0

    def load(self, wanted: Wanted, at_least: int = 0) -> None:
        """Read the list anew, and so many rows of it at once (for a list that was scrolled down)."""
        self.beginResetModel()
        self.wanted = wanted
        self._ahead = []
        self._pages, self._all_read = self._read(wanted), False
        self._read_from_the_top(at_least)
        self.endResetModel()

    def row_of(self, reflection_id: int) -> int | None:
        """The row of a reflection, reading on until it comes; None when it is not in the list, or lies so far down
        that reading on to it would hold up the window.
        """
        while reflection_id not in self._places and not self._done() and self._may_read_on(reflection_id):
            self.fetchMore(QModelIndex())
        return self._places.get(reflection_id)

    def lies_below(self, reflection: Reflection | None) -> bool:
        """Whether a reflection is in the list, under what is read by now."""
        if reflection is None or reflection.id in self._places or self._done():
            return False
        return self.wanted.takes(_summary(reflection)) and self.wanted.week is None

    def _may_read_on(self, reflection_id: int) -> bool:
        # What is narrowed is in memory already.
        return reflection_id in self._found if self.wanted.narrowed else len(self._rows) < REACH

    def first(self) -> int | None:
        """The id of the first reflection listed."""
        return next(iter(self._places), None)

    def take(self, reflection: Reflection) -> bool:
        """Show what a listed reflection now says; False when it has to move or go, so that `load` is needed."""
        place = self._places.get(reflection.id)
        row = self._row(_summary(reflection))
        if place is None:
            return True
        shown = self._rows[place]
        same_place = isinstance(shown, ReflectionRow) and shown.summary.written_at == row.summary.written_at
        if not same_place or not self.wanted.takes(row.summary):
            return False
        self._rows[place] = row
        self.dataChanged.emit(self.index(place), self.index(place))
        return True

    def _read(self, wanted: Wanted) -> Iterator[list[ReflectionSummary]]:
        """Pages of what is wanted; `total` is known once the first was asked for."""
        if not wanted.narrowed:
            yield from self._read_all(wanted)
            return
        found = [summary for summary in self._candidates(wanted) if wanted.takes(summary)]
        self.total, self._found = len(found), frozenset(summary.id for summary in found)
        ordered = found[::-1] if wanted.oldest_first else found
        for start in range(0, len(ordered), PAGE):
            yield ordered[start : start + PAGE]

    def _read_all(self, wanted: Wanted) -> Iterator[list[ReflectionSummary]]:
        read, size = self._journal.reflections.summaries, PAGE
        self.total = total = self._journal.reflections.count(wanted.mentorship_id)
        done = 0
        while done < total:
            count = min(size, total - done)
            offset = total - done - count if wanted.oldest_first else done
            page = read(wanted.mentorship_id, limit=count, offset=offset)
            yield page[::-1] if wanted.oldest_first else page
            # The first page is soon there; those after it are larger, to come far down in fewer steps.
            done, size = done + count, min(2 * size, LARGEST_PAGE)

    def _candidates(self, wanted: Wanted) -> list[ReflectionSummary]:
        """What may be wanted, latest first: a week's reflections, or all summaries."""
        if wanted.week is None:
            return self._journal.reflections.summaries(wanted.mentorship_id, ids=wanted.ids)
        zone = ZoneInfo(self._journal.clock.zone)
        first = datetime.combine(wanted.week, time(), zone)
        last = datetime.combine(wanted.week + timedelta(days=7), time(), zone)
        # A day more at both ends, for what was written in another zone; its local day decides.
        around = self._journal.reflections.between(first - timedelta(days=1), last + timedelta(days=1))
        rows = [self._row(_summary(reflection)) for reflection in reversed(around)]
        return [row.summary for row in rows if 0 <= (row.on - wanted.week).days < 7]

    def _next_months(self) -> list[ReflectionRow]:
        """The next rows, up to the end of a month."""
        while not self._all_read:
            page = next(self._pages, None)
            if page is None:
                self._all_read = True
                break
            self._ahead += [self._row(summary) for summary in page]
            whole = [row for row in self._ahead if _month(row) != _month(self._ahead[-1])]
            if whole:
                self._ahead = self._ahead[len(whole) :]
                return whole
        rest, self._ahead = self._ahead, []
        return rest

    def _next_rows(self) -> list[MonthRow | ReflectionRow]:
        """The same under the names of their months."""
        today = self._journal.clock.today()
        found: list[MonthRow | ReflectionRow] = []
        for _, group in groupby(self._next_months(), _month):
            month = list(group)
            found += [MonthRow(words.month_name(month[0].on, today), len(month)), *month]
        return found

    def _id_of(self, row: MonthRow | ReflectionRow) -> int | None:
        return row.summary.id if isinstance(row, ReflectionRow) else None

    def _row(self, summary: ReflectionSummary) -> ReflectionRow:
        on = self._journal.clock.local(summary.written_at, summary.zone).date()
        shown = words.weekday_day(on, self._journal.clock.today())
        return ReflectionRow(summary, on, shown, reflection_template(summary.template).name)

    def _done(self) -> bool:
        return self._all_read and not self._ahead

    def is_month(self, place: int) -> bool:
        """Whether a row is a month."""
        return isinstance(self._rows[place], MonthRow)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or its words for a screen reader, type-ahead and the tooltip."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if isinstance(row, MonthRow) else row.summary.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _sentence(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, ReflectionRow):
            return row.summary.title
        return None


def _month(row: ReflectionRow) -> tuple[int, int]:
    return row.on.year, row.on.month


def _sentence(row: MonthRow | ReflectionRow) -> str:
    if isinstance(row, MonthRow):
        return f"{row.name}, {row.count}"
    mood = row.summary.mood
    parts = [
        row.summary.title,
        row.day,
        row.template,
        translate("ReflectionModel", "mood {value} of 5").format(value=mood) if mood else "",
    ]
    return ", ".join(part for part in parts if part)


def _summary(reflection: Reflection) -> ReflectionSummary:
    names = ("id", "mentorship_id", "written_at", "zone", "template", "title", "mood")
    facts = {name: getattr(reflection, name) for name in names}
    return ReflectionSummary(**facts, preview=reflection.body[:PREVIEW])
