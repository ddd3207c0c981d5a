"""The palette's list: as high as its rows, chosen from with the keys typed in the line above it."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.palette.row_delegate import RowDelegate, height_of, link_left, remove_left
from ui.palette.row_model import RowModel
from ui.palette.rows import ActRow, HeadRow, Row
from ui.widgets.list_column import RowList

PAGE = 6


class PaletteList(RowList):
    """`taken` is sent when a row is clicked, `removed` when its x is."""

    taken = Signal(object)
    removed = Signal(object)
    moved = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, token="surface")
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        # The focus stays in the line, so that typing goes on; the keys come from there.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The rows cover their ground: nothing under the palette needs painting when they change.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def row(self) -> Row | None:
        """The row that is chosen."""
        place = self.currentIndex().row()
        return self.rows.rows[place] if 0 <= place < len(self.rows.rows) else None

    def choose(self, place: int) -> None:
        """Choose the row at `place`; none where it is negative."""
        if place < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        self.setCurrentIndex(self.rows.index(place))
        if place == self.rows.step(-1, 0):
            self.scrollToTop()  # with the head above it
        if QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(place)
            QAccessible.updateAccessibility(event)
        self.moved.emit()

    def choose_again(self, row: Row | None, place: int) -> None:
        """Choose the row that was chosen at `place` before others were shown, where it is still among them."""
        if row is None:
            return
        while len(self.rows.rows) <= place and self.rows.canFetchMore():
            self.rows.fetchMore()
        found = self.rows.place_of(row)
        if found >= 0:
            self.choose(found)

    def go(self, by: int) -> None:
        """Choose the row `by` rows further on."""
        self.choose(self.rows.step(self.currentIndex().row(), by))

    def go_page(self, by: int) -> None:
        """Choose a row a page further on."""
        self.go(by * PAGE)

    def go_group(self, forward: bool) -> None:
        """Choose the first row of the next group, or the one before."""
        self.choose(self.rows.next_group(self.currentIndex().row(), forward))

    def go_end(self, last: bool) -> None:
        """Choose the first row, or the last."""
        places = len(self.rows.rows)
        self.choose(self.rows.step(-1, -1 if last else 0) if places else -1)

    def wanted_height(self) -> int:
        """The height of all its rows in px."""
        return sum(height_of(row) for row in self.rows.rows)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click takes a row; on its x it takes the row away, and of a head only the link is a link."""
        index = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        row, x, width = self.rows.rows[index.row()], event.position().x(), self.viewport().width()
        if isinstance(row, HeadRow) and (not row.link or x < link_left(row, width) - 8):
            return
        if isinstance(row, ActRow) and row.forget is not None and x >= remove_left(width) - 6:
            self.removed.emit(row)
        elif row.chosen:
            self.taken.emit(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Only what is let go of on a row takes it."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.rows.rows[index.row()].chosen:
            super().mousePressEvent(event)
