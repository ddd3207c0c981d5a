"""The table of milestones: keys, clicks, dragging and its height. What a cell looks like is the delegate's."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QTableView, QWidget

from pmjournal.records import Milestone
from ui import fonts
from ui.delegates.cell_editing import TEXT
from ui.delegates.milestone_delegate import BOX, MORE, ROW, MilestoneDelegate
from ui.models.milestone_model import MilestoneModel, StepRole
from ui.models.milestone_words import Column
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme
from ui.widgets.scroll import overlay_bars

Index = QModelIndex | QPersistentModelIndex

MOST_ROWS = 24
WIDE = {Column.DUE: 84, Column.DONE: 92, Column.EVIDENCE: 148}
NARROW = {Column.DUE: 72, Column.DONE: 84, Column.EVIDENCE: 132}
WITH_YEAR = {Column.DUE: 92, Column.DONE: 128}
HEAD = 24


def column_widths(narrow: bool, with_year: frozenset[Column] = frozenset()) -> dict[Column, int]:
    """The widths in px of all columns but the first, which takes the rest; `with_year` hold days of another
    year, which are longer.
    """
    widths = dict(NARROW if narrow else WIDE)
    for column in with_year:
        widths[column] = max(widths[column], WITH_YEAR[column])
    return {column: theme().px(width) for column, width in widths.items()}


class TableHead(QWidget):
    """The names of the columns."""

    def __init__(self, names: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._widths = column_widths(False)
        follow_theme(self, self._restyle)

    def set_widths(self, widths: dict[Column, int]) -> None:
        """Stand over columns of these widths."""
        self._widths = widths
        self.update()

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEAD))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names, and the hairline."""
        painter, font = QPainter(self), fonts.font("caption_medium")
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme().color("line"))
        right = float(self.width())
        for column, width in reversed(self._widths.items()):
            right -= width
            area = QRectF(right, 0, width, self.height() - 1)
            painting.words(painter, area, self._names[column], font, "ink3")
        area = QRectF(theme().px(TEXT), 0, right - theme().px(TEXT), self.height() - 1)
        painting.words(painter, area, self._names[Column.TITLE], font, "ink3")


class MilestoneTable(QTableView):
    """As high as its rows up to 24, then it scrolls.

    `menu_wanted(int, QPoint)` asks for the menu of a milestone at a place on the screen, `ticked(int)` to
    tick it or open it again, `shifted(int, int)` to move it by so many rows, `binned(int)` to delete it,
    `url_clicked(str)` to open a link; `current_row(QRect)` tells where the row now is that keys work on,
    `spread(dict)` how wide the columns are.
    """

    menu_wanted = Signal(int, QPoint)
    ticked = Signal(int)
    shifted = Signal(int, int)
    binned = Signal(int)
    url_clicked = Signal(str)
    current_row = Signal(QRect)
    spread = Signal(object)

    def __init__(self, model: MilestoneModel, delegate: MilestoneDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._delegate, self._narrow = model, delegate, False
        self._pressed = QModelIndex()
        self._drop_line: int | None = None
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("Milestones"))
        self._set_behaviour()
        overlay_bars(self)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self.fit)
        follow_theme(self, self._restyle)

    def _set_behaviour(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _restyle(self) -> None:
        colors = self.palette()
        # A page is no list: the row keys work on has a ring, and no fill.
        colors.setColor(QPalette.ColorRole.Highlight, theme().color("surface"))
        self.setPalette(colors)
        self.verticalHeader().setDefaultSectionSize(theme().px(ROW))
        self.fit()

    def set_narrow(self, narrow: bool) -> None:
        """The narrow columns."""
        self._narrow = narrow
        self._spread()

    def _spread(self) -> None:
        widths = column_widths(self._narrow, self._rows.other_years())
        self.spread.emit(widths)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(Column.TITLE, max(theme().px(120), self.viewport().width() - sum(widths.values())))

    def fit(self) -> None:
        """Be as high as the rows, with columns as wide as their days."""
        self._spread()
        self.setFixedHeight(theme().px(ROW) * min(MOST_ROWS, self._rows.rowCount()))
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title takes what the other columns leave."""
        super().resizeEvent(event)
        self._spread()

    # Editing -------------------------------------------------------------------------------------

    def open_editor(self) -> QLineEdit | None:
        """The line that is being edited, if any."""
        return next((one for one in self.viewport().findChildren(QLineEdit) if not one.property("closing")), None)

    def commit(self) -> bool:
        """Take what is being edited; False when it cannot be taken, and it stays."""
        editor = self.open_editor()
        return True if editor is None else self._delegate.finish(editor)

    def edit_cell(self, milestone_id: int, column: Column) -> None:
        """Open the editor of a cell."""
        index = self._rows.index(self._rows.row_of(milestone_id), column)
        if index.isValid() and self.commit():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)

    def _step(self, index: QModelIndex) -> Milestone | None:
        step = index.data(StepRole) if index.isValid() else None
        return step if isinstance(step, Milestone) else None

    # Keys ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 edit, Space ticks, Alt with arrows moves, Delete deletes."""
        step = self._step(self.currentIndex())
        if step is None or not self._on_key(step, event):
            super().keyPressEvent(event)

    def _on_key(self, step: Milestone, event: QKeyEvent) -> bool:
        mods = event.modifiers()
        key = event.key()
        alt = bool(mods & Qt.KeyboardModifier.AltModifier)
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if key == Qt.Key.Key_Space or (enter and mods & Qt.KeyboardModifier.ControlModifier):
            self.ticked.emit(step.id)
        elif enter or key == Qt.Key.Key_F2:
            self.edit_cell(step.id, Column(self.currentIndex().column()))
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shifted.emit(step.id, -1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Delete:
            self.binned.emit(step.id)
        else:
            return False
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where the row is, so that the page can scroll to it."""
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.current_row.emit(self.visualRect(current))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The row's menu, by right click or by the menu key."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        step = self._step(index)
        if step is not None:
            corner = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(step.id, event.globalPos() if by_mouse else corner)

    # The pointer ---------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What can be done with a row shows while the pointer is on it."""
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: object) -> None:
        """No row is under the pointer."""
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it began: a click is a press and a release in one cell."""
        self._pressed = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click ticks, opens a link or the menu, or begins to edit."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self._pressed:
            self._on_click(index, at)
        self._pressed = QModelIndex()

    def _on_click(self, index: QModelIndex, at: QPoint) -> None:
        step = self._step(index)
        if step is None:
            return
        rect = self.visualRect(index)
        if index.column() == Column.TITLE and at.x() - rect.x() < theme().px(BOX) + 6:
            self.ticked.emit(step.id)
        elif index.column() == Column.TITLE and rect.right() - at.x() < theme().px(MORE) + 8:
            self.menu_wanted.emit(step.id, self.viewport().mapToGlobal(at))
        elif index.column() == Column.EVIDENCE and step.evidence_url:
            self.url_clicked.emit(step.evidence_url)
        else:
            self.edit_cell(step.id, Column(index.column()))

    # Dragging ------------------------------------------------------------------------------------

    def dragMoveEvent(self, event: object) -> None:
        """Show where the row would go."""
        super().dragMoveEvent(event)  # type: ignore[arg-type]
        at = event.position().toPoint()  # type: ignore[attr-defined]
        self._drop_line = self._row_edge(at.y())
        self.viewport().update()

    def dragLeaveEvent(self, event: object) -> None:
        """It goes nowhere."""
        super().dragLeaveEvent(event)  # type: ignore[arg-type]
        self._drop_line = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the row between the two rows nearest to the pointer."""
        row = self._row_edge(event.position().toPoint().y())
        self._drop_line = None
        self.viewport().update()
        self._rows.dropMimeData(event.mimeData(), event.dropAction(), row, 0, QModelIndex())
        event.accept()

    def _row_edge(self, y: int) -> int:
        height = theme().px(ROW)
        return max(0, min(self._rows.rowCount(), (y + self.verticalScrollBar().value() + height // 2) // height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and while one is dragged, where it would go."""
        super().paintEvent(event)
        if self._drop_line is not None:
            y = self._drop_line * theme().px(ROW) - self.verticalScrollBar().value()
            painter = QPainter(self.viewport())
            painter.fillRect(QRect(0, max(0, y - 2), self.width(), 2), theme().color("accent"))

    def select_row(self, milestone_id: int) -> None:
        """Make a milestone's row the current one."""
        column = max(0, self.currentIndex().column())
        index = self._rows.index(self._rows.row_of(milestone_id), column)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
