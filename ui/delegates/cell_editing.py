"""The editors of a milestone's cells: a line for words, a day cell for days.

A day that cannot be read, or a title without words, keeps its editor open with what was typed; why is told
by `refused`. The day an open milestone was done on is proposed as today: Enter takes that, while going on with
Tab or a click leaves the milestone open. What a cell looks like when it is not edited is the delegate's that
builds on this.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import fonts
from ui.models.milestone_model import StepRole
from ui.models.milestone_words import Column
from ui.theme import theme
from ui.widgets.edit_menu import LineWithMenu
from ui.widgets.fields import DateCell
from ui.widgets.line_field import dress
from ui.widgets.tips import tip_of

TEXT = 26
EDITOR_PAD = 6

Index = QModelIndex | QPersistentModelIndex


def option_rect(option: Any) -> QRect:
    """Where a cell lies; the stubs do not know that options have a rect."""
    rect: QRect = option.rect
    return rect


class CellEditing(QStyledItemDelegate):
    """`refused(str)` says why an edit was not taken, "" that all is well again.

    Args:
        today: tells the local day.
    """

    refused = Signal(str)

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._accepted = True
        self._where = QPersistentModelIndex()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line for words, a day cell for days."""
        self._where = QPersistentModelIndex(index)
        names = index.model().headerData(index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        if index.column() in (Column.DUE, Column.DONE):
            cell = DateCell(str(names), None, parent, today=self._today)
            cell.date_changed.connect(lambda _day: self._on_picked(cell))
            return cell
        line = LineWithMenu(parent=parent)
        line.setProperty("inline", True)
        dress(line)
        line.setFont(fonts.font("body"))
        line.setAccessibleName(str(names))
        line.setAutoFillBackground(True)
        if index.column() == Column.EVIDENCE:
            line.setPlaceholderText(self.tr("Words, and a link if you have one"))
        elif index.data(StepRole) is None:
            line.setPlaceholderText(self.tr("What is the next step?"))
        return line

    def _on_picked(self, cell: DateCell) -> None:
        """A day picked from the calendar is taken at once."""
        if not cell.property("closing"):
            cell.setProperty("proposed", False)
            self.finish(cell)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is stored; never over something half typed."""
        if isinstance(editor, QLineEdit) and editor.isModified():
            return
        step = index.data(StepRole)
        if isinstance(editor, DateCell):
            day = step.planned_on if index.column() == Column.DUE else step.done_on
            proposed = day is None and index.column() == Column.DONE
            editor.set_date(day)
            if proposed:
                editor.propose(self._today())
            editor.setProperty("proposed", proposed)
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand it on; whether it was taken is remembered for `finish`."""
        if isinstance(editor, DateCell):
            self._accepted = model.setData(index, editor.date())
        elif isinstance(editor, QLineEdit):
            self._accepted = model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Such that the words do not move when editing begins."""
        rect = option_rect(option).adjusted(-EDITOR_PAD, 2, 0, -3)
        if index.column() == Column.TITLE:
            rect.setLeft(rect.left() + theme().px(TEXT))
        elif index.column() in (Column.DUE, Column.DONE):
            rect.setWidth(max(rect.width(), theme().px(112)))
        parent = editor.parentWidget()
        rect.moveLeft(max(0, rect.left()))
        if parent is not None and rect.right() > parent.width():
            rect.setRight(parent.width() - 1)
        editor.setGeometry(rect)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Clicks are the table's: Qt would look for the check box in another place than it is drawn in."""
        return False

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and leaving commit, Escape does not; what was refused stays open."""
        if not isinstance(editor, QWidget):
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(editor, event)
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            away = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
            if event.reason() not in away:
                self.finish(editor)
            return False
        return super().eventFilter(editor, event)

    def _on_key(self, editor: QWidget, event: QKeyEvent) -> bool:
        hints = QAbstractItemDelegate.EndEditHint
        match event.key():
            case Qt.Key.Key_Escape:
                self.refused.emit("")
                editor.setProperty("closing", True)  # it loses the focus on its way, which is no wish to commit
                self.closeEditor.emit(editor, hints.RevertModelCache)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.finish(editor, hints.SubmitModelCache)
            case Qt.Key.Key_Tab:
                self.finish(editor, hints.EditNextItem)
            case Qt.Key.Key_Backtab:
                self.finish(editor, hints.EditPreviousItem)
            case _:
                return False
        return True

    def finish(
        self,
        editor: QWidget,
        hint: QAbstractItemDelegate.EndEditHint = QAbstractItemDelegate.EndEditHint.NoHint,
    ) -> bool:
        """Commit and close an editor; False, and it stays, when what was typed cannot be taken."""
        if editor.property("closing"):
            return True
        editor.setProperty("closing", True)
        if self._only_proposed(editor) and hint != QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.closeEditor.emit(editor, hint)
            return True
        if isinstance(editor, DateCell) and not editor.read():
            editor.setProperty("closing", False)
            self.refused.emit(tip_of(editor))
            return False
        self._accepted = True
        self.commitData.emit(editor)
        if not self._accepted:
            editor.setProperty("closing", False)
            return False
        self.refused.emit("")
        self.closeEditor.emit(editor, hint)
        return True

    def edited(self) -> QPersistentModelIndex:
        """The cell whose editor was made last; not valid once its row is gone."""
        return self._where

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """The table has let go of it: a day still picked from its calendar has nowhere to go."""
        editor.setProperty("closing", True)
        super().destroyEditor(editor, index)

    def let_go(self, editor: QWidget, first: int, last: int) -> None:
        """Rows are about to go: an editor in one of them has nowhere to write to any more.

        Qt hides it next, and on losing the focus it would hand on what it holds.
        """
        if first <= self._where.row() <= last:
            editor.setProperty("closing", True)
            self.refused.emit("")

    def _only_proposed(self, editor: QWidget) -> bool:
        """Whether an editor holds nothing but the day it proposes."""
        return isinstance(editor, DateCell) and bool(editor.property("proposed")) and not editor.isModified()
