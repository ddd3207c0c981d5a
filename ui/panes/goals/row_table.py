"""A table of milestones as far as editing its cells and dragging its rows go. Keys and clicks are elsewhere."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QTableView, QWidget

from ui.delegates.milestone_delegate import ROW, MilestoneDelegate
from ui.models.milestone_model import MilestoneModel
from ui.models.milestone_words import Column
from ui.theme import theme
from ui.widgets.scroll import overlay_bars


class RowTable(QTableView):
    """Rows of one height without a grid, with editors that open when asked for."""

    def __init__(self, model: MilestoneModel, delegate: MilestoneDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._delegate = model, delegate
        self._drop_line: int | None = None
        model.rowsAboutToBeRemoved.connect(self._before_rows_go)  # heard before the view's own, made by setModel
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._set_behaviour()
        overlay_bars(self)

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
        self.setDropIndicatorShown(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def open_editor(self) -> QLineEdit | None:
        """The line that is being edited, if any: not one that the table has let go of and that is still there."""
        editor = self.indexWidget(self._delegate.edited())
        return editor if isinstance(editor, QLineEdit) and not editor.property("closing") else None

    def commit(self) -> bool:
        """Take what is being edited; False when it cannot be taken, and it stays."""
        editor = self.open_editor()
        return True if editor is None else self._delegate.finish(editor)

    def _before_rows_go(self, _parent: QModelIndex, first: int, last: int) -> None:
        editor = self.open_editor()
        if editor is not None:
            self._delegate.let_go(editor, first, last)

    def edit_cell(self, milestone_id: int, column: Column) -> None:
        """Open the editor of a cell."""
        index = self._rows.index(self._rows.row_of(milestone_id), column)
        if index.isValid() and self.commit():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)

    def select_row(self, milestone_id: int) -> None:
        """Make a milestone's row the current one."""
        column = max(0, self.currentIndex().column())
        index = self._rows.index(self._rows.row_of(milestone_id), column)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the row would go."""
        super().dragMoveEvent(event)
        at = event.position().toPoint()
        self._drop_line = self._row_edge(at.y())
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It goes nowhere."""
        super().dragLeaveEvent(event)
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
