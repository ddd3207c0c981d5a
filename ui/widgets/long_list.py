"""A list of tens of thousands of rows: what was read on is laid out, the rows above it are not laid out again.

Qt's own list asks for the height of every row each time a page is added to it, which holds the window up. Here
heights are asked for once, a page at a time. What rows hold and how they look is not known here.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QHoverEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from ui.theme import Theme, theme
from ui.widgets.list_column import RowList

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
Move = QAbstractItemView.CursorAction
Heights = Callable[[int, int], Iterable[int]]


class Tops:
    """Where rows begin, in px below the top of the first one.

    Args:
        heights: gives the heights of the rows from the first up to, not including, the second.
    """

    def __init__(self, heights: Heights) -> None:
        self._heights = heights
        self._tops = [0]  # one more than rows: where the last one ends

    @property
    def count(self) -> int:
        """How many rows are measured."""
        return len(self._tops) - 1

    @property
    def whole(self) -> int:
        """How high all of them are together."""
        return self._tops[-1]

    def grow(self, count: int) -> None:
        """Measure on to so many rows."""
        if count > self.count:
            further = self._heights(self.count, count)
            self._tops += list(accumulate(further, initial=self._tops.pop()))

    def forget(self, first: int = 0) -> None:
        """The rows from this one on are to be measured anew."""
        del self._tops[first + 1 :]

    def span(self, row: int) -> tuple[int, int]:
        """Where a row begins, and how high it is."""
        return self._tops[row], self._tops[row + 1] - self._tops[row]

    def row_at(self, y: int) -> int:
        """The row that is so far down, or the one nearest to it."""
        return max(0, min(bisect_right(self._tops, y), self.count) - 1)


class LongList(RowList):
    """One column of rows, scrolled by the pixel.

    Args:
        name: for a screen reader.
        heights: as for Tops; heights may change with the theme and when the model says that its layout changed.
    """

    def __init__(self, name: str, heights: Heights, parent: QWidget | None = None) -> None:
        self._known = Tops(heights)
        self._theme: Theme | None = None
        self._hovered = QPersistentModelIndex()
        super().__init__(name, parent)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Take another model; what was measured of the last one is forgotten."""
        super().setModel(model)
        self._known.forget()
        if model is not None:
            for changed in (model.modelReset, model.layoutChanged, model.rowsRemoved, model.rowsMoved):
                changed.connect(self._on_other_rows)
            model.rowsInserted.connect(self._on_inserted)

    def _on_other_rows(self) -> None:
        self._known.forget()

    def _on_inserted(self, _parent: QModelIndex, first: int) -> None:
        self._known.forget(first)

    # Where rows lie ------------------------------------------------------------------------------

    def _tops(self) -> Tops:
        """Where all rows begin that there are by now."""
        model = self.model()
        count = 0 if model is None else model.rowCount()
        if theme() is not self._theme or self._known.count > count:  # of rows that went, a signal tells only later
            self._theme = theme()
            self._known.forget()
        self._known.grow(count)
        return self._known

    def visualRect(self, index: Index) -> QRect:
        """Where a row lies in the viewport."""
        if not index.isValid() or index.row() >= self._tops().count:
            return QRect()
        top, height = self._known.span(index.row())
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        y, tops = point.y() + self.verticalOffset(), self._tops()
        if 0 <= y < tops.whole and 0 <= point.x() < self.viewport().width():
            return self.model().index(tops.row_at(y), 0)
        return QModelIndex()

    def doItemsLayout(self) -> None:
        """Take note of rows that came; Qt's list would lay all of them out."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Let the bar scroll through all rows that are read."""
        tops, bar, height = self._tops(), self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(tops.span(0)[1] if tops.count else 1)
        bar.setPageStep(height)
        bar.setRange(0, max(0, tops.whole - height))
        QAbstractItemView.updateGeometries(self)

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        """Bring a row into sight, moving no further than it takes."""
        rect, height = self.visualRect(index), self.viewport().height()
        seen = rect.top() >= 0 and rect.bottom() < height
        if not rect.isValid() or (hint is Hint.EnsureVisible and seen):
            return
        by = rect.top()
        if hint is Hint.PositionAtCenter:
            by = rect.top() - (height - rect.height()) // 2
        elif hint is Hint.PositionAtBottom or (hint is Hint.EnsureVisible and by > 0):
            by = min(rect.top(), rect.bottom() + 1 - height)
        self.updateGeometries()  # the bar may not know yet of rows that were just read
        self.verticalScrollBar().setValue(self.verticalOffset() + by)

    # Keys and mouse ------------------------------------------------------------------------------

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where an arrow, Home, End or a page leads; headings are passed by."""
        at, count = self.currentIndex(), self._tops().count
        if action is Move.MoveHome or not at.isValid():
            return self._first_of(range(count), at)
        if action is Move.MoveEnd:
            return self._first_of(range(count - 1, -1, -1), at)
        if action in (Move.MoveUp, Move.MovePrevious):
            return self._first_of(range(at.row() - 1, -1, -1), at)
        if action in (Move.MoveDown, Move.MoveNext):
            return self._first_of(range(at.row() + 1, count), at)
        if action in (Move.MovePageUp, Move.MovePageDown):
            return self._a_page_on(at, 1 if action is Move.MovePageDown else -1)
        return at

    def _first_of(self, rows: Iterable[int], otherwise: QModelIndex) -> QModelIndex:
        """The first of these rows that can be gone to."""
        indexes = (self.model().index(row, 0) for row in rows)
        return next(filter(self._can_be_chosen, indexes), otherwise)

    def _a_page_on(self, at: QModelIndex, way: int) -> QModelIndex:
        """The row a page further, or the last one on the way to it."""
        top, height = self._known.span(at.row())
        target = self._known.row_at(top + way * (self.viewport().height() - height))
        return self._first_of(range(target, at.row(), -way), at)

    def _can_be_chosen(self, index: Index) -> bool:
        return bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the row at a point; only one can be chosen at a time."""
        index = self.indexAt(rect.topLeft())
        if index.isValid() and self._can_be_chosen(index):
            self.selectionModel().select(index, command)

    def viewportEvent(self, event: QEvent) -> bool:
        """Know which row the pointer is over; Qt does, and keeps it to itself."""
        if isinstance(event, QHoverEvent):
            over = event.type() != QEvent.Type.HoverLeave
            row = self.indexAt(event.position().toPoint()) if over else QModelIndex()
            self._hovered = QPersistentModelIndex(row)
        return super().viewportEvent(event)

    # Painting ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, then the rows that are in sight."""
        painter, area, tops = QPainter(self.viewport()), event.rect(), self._tops()
        painter.fillRect(area, theme().color(self._token))
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        state, scrolled = option.state, self.verticalOffset()
        last = min(tops.row_at(area.bottom() + scrolled) + 1, tops.count)
        for row in range(tops.row_at(area.top() + scrolled), last):
            index = self.model().index(row, 0)
            option.rect, option.state = self.visualRect(index), state | self._state(index)
            self.itemDelegate().paint(painter, option, index)

    def _state(self, index: QModelIndex) -> QStyle.StateFlag:
        """Whether a row is chosen, under the pointer, where the keys are."""
        state = QStyle.StateFlag.State_None
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if index == self._hovered:
            state |= QStyle.StateFlag.State_MouseOver
        if index == self.currentIndex() and self.hasFocus():
            state |= QStyle.StateFlag.State_HasFocus
        return state
