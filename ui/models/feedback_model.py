"""The Feedback list as a model: heads, and feedback or requests under them, read in pages as one scrolls down.

What rows say is in feedback_rows, how they look is the delegate's business.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from pmjournal.records import Feedback, FeedbackRequest
from ui.feedback_people import FeedbackPeople
from ui.models.feedback_rows import LARGEST_PAGE, PAGE, HeadRow, Part, Row, RowReader, Wanted
from ui.models.paged_model import Index, PagedModel
from ui.widgets.type_ahead import TYPED

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

ROW = Qt.ItemDataRole.UserRole
REACH = 300


class FeedbackModel(PagedModel):
    """The list's rows; `ROW` gives a HeadRow or a Row.

    Args:
        journal: where they are read from.
        people: who it is with.
        parent: its owner.
    """

    def __init__(self, journal: "Journal", people: FeedbackPeople, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal, self._people = journal, people
        self._groups: Iterator[tuple[HeadRow, list[Row]]] = iter(())
        self._all_read = True
        self.wanted = Wanted()
        self.total = 0

    def load(self, wanted: Wanted, at_least: int = 0) -> None:
        """Read the list anew, and so many rows of it at once (for a list that was scrolled down)."""
        self.beginResetModel()
        self.wanted = wanted
        reader = RowReader(self._journal, self._people, wanted)
        self.total, self._groups, self._all_read = reader.total(), reader.groups(), False
        self._read_from_the_top(at_least)
        self.endResetModel()

    def row_of(self, record_id: int) -> int | None:
        """The row of a record, reading on until it comes; None where it is not in the list, or lies so far down
        that reading on to it would hold up the window.
        """
        while record_id not in self._places and not self._all_read and len(self._rows) < REACH:
            self.fetchMore(QModelIndex())
        return self._places.get(record_id)

    def lies_below(self, one: Feedback | FeedbackRequest) -> bool:
        """Whether a record is in the list, under what is read by now."""
        if one.id in self._places or self._all_read:
            return False
        return isinstance(one, Feedback) and self.wanted.part is not Part.ASKED and self.wanted.filter().takes(one)

    def first(self) -> int | None:
        """The id of the first record listed."""
        return next(iter(self._places), None)

    def take(self, one: Feedback | FeedbackRequest) -> bool:
        """Show what a listed record now says; False when it has to come, move or go, so that `load` is needed."""
        place = self._places.get(one.id)
        reader = RowReader(self._journal, self._people, self.wanted)
        if place is None or isinstance(one, FeedbackRequest):
            return isinstance(one, Feedback) and self.lies_below(one)
        row, shown = reader.row(one), self._rows[place]
        if row.on != shown.on or not self.wanted.filter().takes(one):
            return False
        self._rows[place] = row
        self.dataChanged.emit(self.index(place), self.index(place))
        if row.words != shown.words:
            self.layoutChanged.emit()  # it may be higher, or lower
        return True

    def _next_rows(self) -> list[HeadRow | Row]:
        """The rows of the next groups, a page full of them at least."""
        found: list[HeadRow | Row] = []
        wanted = min(max(PAGE // 2, len(self._rows) // 2), LARGEST_PAGE)
        while len(found) < wanted:
            group = next(self._groups, None)
            if group is None:
                self._all_read = True
                break
            head, rows = group
            found += [head, *rows]
        return found

    def _done(self) -> bool:
        return self._all_read

    def _id_of(self, row: HeadRow | Row) -> int | None:
        return row.id if isinstance(row, Row) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or its words for a screen reader, type-ahead and the tooltip."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, HeadRow) else row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.count}" if isinstance(row, HeadRow) else row.sentence()
        if isinstance(row, Row) and role == TYPED:
            return (row.words.lstrip("“„"), row.who)
        if isinstance(row, Row) and role == Qt.ItemDataRole.ToolTipRole:
            return row.words
        return None
