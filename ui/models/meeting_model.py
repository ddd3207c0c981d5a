"""The meeting list as a model: Upcoming and the months as heads, and the meetings under them.

What rows are is in meeting_rows, how they look is the delegate's business.
"""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from pmjournal.records import MeetingSummary
from ui.models.groups import HeadRow
from ui.models.meeting_rows import Height, MeetingReader, MeetingRow
from ui.models.paged_model import REACH, ROW, Index, PagedModel
from ui.widgets.type_ahead import TYPED

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal
    from pmjournal.meeting_list import MeetingFilter


class MeetingModel(PagedModel):
    """The list's rows; `ROW` gives a HeadRow or a MeetingRow.

    Args:
        journal: where they are read from.
        parent: its owner.
    """

    def __init__(self, journal: "Journal", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._heights: list[Height] = []
        self._reader: MeetingReader | None = None
        self._oldest_first = False
        self.private_hidden = False

    def load(
        self, wanted: "MeetingFilter", oldest_first: bool = False, at_least: int = 0, *, changed: bool = True
    ) -> None:
        """Read the list anew.

        Args:
            wanted: which meetings.
            oldest_first: the order.
            at_least: so many rows at once, for a list that was scrolled down.
            changed: False where nothing was written since, so that people and notes need not be read again.
        """
        self.beginResetModel()
        self._reader = MeetingReader(self._journal, wanted, oldest_first, None if changed else self._reader)
        self._oldest_first = oldest_first
        self._heights = []
        self.total = self._reader.total()
        self._start(self._reader.groups(), at_least)
        self.endResetModel()

    def shows(self, wanted: "MeetingFilter") -> bool:
        """Whether the list is narrowed to this."""
        return self._reader is not None and self._reader.wanted == wanted

    def hide_private(self, hidden: bool) -> None:
        """Leave the word "Private" out of the rows, or show it."""
        self.layoutAboutToBeChanged.emit()
        self.private_hidden = hidden
        self.layoutChanged.emit()

    def take(self, summary: MeetingSummary) -> bool:
        """Show what a meeting now says; False when it must come, go or move, so that `load` is needed."""
        place, reader = self._places.get(summary.id), self._reader
        shown = self._rows[place] if place is not None else None
        if place is None and self.lies_below(summary):
            return True
        if place is None or reader is None or not isinstance(shown, MeetingRow):
            return False
        wanted, before = reader.wanted, shown.summary
        moved = (before.starts_at, before.zone) != (summary.starts_at, summary.zone)
        if moved or wanted.narrow or not reader.knows(summary.mentorship_id):
            return False
        if wanted.mentorship_id not in (None, summary.mentorship_id):
            return False
        reader.with_notes = self._journal.private_notes.meetings_with_notes()
        taller = bool(shown.facts())
        row = reader.row(summary, shown.upcoming)
        self._heights[place] = row.height
        self._put(place, row)
        if taller != bool(row.facts()):
            self.layoutChanged.emit()
        return True

    def place_of(self, meeting_id: int, until: datetime | None = None) -> int | None:
        """The row of a meeting, reading on until `until` is reached; None when it is not in what was read, or lies
        so far down that reading on to it would hold up the window.
        """
        while meeting_id not in self._places and until is not None and not self._done():
            if len(self._rows) >= REACH:
                break
            last = self._rows[-1] if self._rows else None
            if isinstance(last, MeetingRow) and self._is_past(last.summary.starts_at, until):
                break
            self.fetchMore(QModelIndex())
        return self._places.get(meeting_id)

    def lies_below(self, summary: MeetingSummary) -> bool:
        """Whether a meeting comes under what is read by now, if it is in the list at all."""
        last = self._rows[-1] if self._rows and not self._done() else None
        return isinstance(last, MeetingRow) and not self._is_past(last.summary.starts_at, summary.starts_at)

    def _is_past(self, reached: datetime, until: datetime) -> bool:
        return reached > until if self._oldest_first else reached < until

    def first_held(self) -> int | None:
        """The meeting to show first: the latest that began, else the first listed."""
        begun = (id for id, place in self._places.items() if not self._at(place).upcoming)
        return next(begun, self.first())

    def _at(self, place: int) -> MeetingRow:
        row = self._rows[place]
        assert isinstance(row, MeetingRow)
        return row

    def _append(self, rows: list[HeadRow | MeetingRow]) -> None:
        super()._append(rows)
        self._heights += [row.height if isinstance(row, MeetingRow) else Height.HEAD for row in rows]

    def height(self, place: int) -> Height:
        """How high a row is."""
        found = self._heights[place]
        if found is Height.TALL_IF_PRIVATE:
            return Height.SHORT if self.private_hidden else Height.TALL
        return found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or its words for a screen reader and type-ahead."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            if self.private_hidden and isinstance(row, MeetingRow) and row.private:
                return replace(row, private=False)
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, HeadRow) else row.name
        if role == TYPED and isinstance(row, MeetingRow):
            return (row.title, row.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.data(index, ROW).sentence()
        return None
