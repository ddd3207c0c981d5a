"""The table of milestones: keys, clicks and its size. What a cell looks like is the delegate's."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from pmjournal.records import Milestone
from ui.delegates.milestone_delegate import BOX, MORE, ROW, MilestoneDelegate
from ui.models.milestone_model import MilestoneModel, StepRole
from ui.models.milestone_words import Column
from ui.panes.goals.row_table import RowTable
from ui.panes.goals.table_head import column_widths
from ui.theme import theme
from ui.widgets.labels import follow_theme

Index = QModelIndex | QPersistentModelIndex

MOST_ROWS = 24
TIGHT = 560
LEAST_TITLE, LEAST_EVIDENCE = 120, 24


class MilestoneTable(RowTable):
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
        super().__init__(model, delegate, parent)
        self._narrow = False
        self._pressed = QModelIndex()
        self.setAccessibleName(self.tr("Milestones"))
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self.fit)
        follow_theme(self, self._restyle)

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
        tight = 0 < self.viewport().width() < theme().px(TIGHT)
        widths = column_widths(self._narrow or tight, self._rows.other_years(), self._rows.near_days())
        least = theme().px(LEAST_TITLE)
        over = least + sum(widths.values()) - self.viewport().width()
        if over > 0:
            # Big letters in a narrow window: evidence is cut first, and its tooltip has the whole of it.
            widths[Column.EVIDENCE] = max(theme().px(LEAST_EVIDENCE), widths[Column.EVIDENCE] - over)
        self.spread.emit(widths)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(Column.TITLE, max(least, self.viewport().width() - sum(widths.values())))

    def fit(self) -> None:
        """Be as high as the rows, with columns as wide as their days."""
        self._spread()
        self.setFixedHeight(theme().px(ROW) * min(MOST_ROWS, self._rows.rowCount()))
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title takes what the other columns leave."""
        super().resizeEvent(event)
        self._spread()

    def _step(self, index: QModelIndex) -> Milestone | None:
        step = index.data(StepRole) if index.isValid() else None
        return step if isinstance(step, Milestone) else None

    # Keys ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 edit, Space ticks, Alt with arrows moves, Delete deletes."""
        step = self._step(self.currentIndex())
        if step is None or not self._on_key(step, event):
            super().keyPressEvent(event)

    def tick(self) -> None:
        """Turn the tick of the current milestone over."""
        step = self._step(self.currentIndex())
        if step is not None:
            self.ticked.emit(step.id)

    def _on_key(self, step: Milestone, event: QKeyEvent) -> bool:
        mods = event.modifiers()
        key = event.key()
        alt = bool(mods & Qt.KeyboardModifier.AltModifier)
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and mods & Qt.KeyboardModifier.ControlModifier:
            return False  # the pane's, which asks for `tick`
        if key == Qt.Key.Key_Space:
            self.tick()
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
