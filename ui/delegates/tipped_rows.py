"""A delegate whose rows have the tooltip that the model gives them, in the program's own look."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from ui.widgets.tips import show_tip


class TippedRows(QStyledItemDelegate):
    """To be built on: how rows look is not said here."""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show what the model has for the row."""
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        said = str(index.data(Qt.ItemDataRole.ToolTipRole) or "") if index.isValid() else ""
        show_tip(event.globalPos(), said, view.viewport(), view.visualRect(index))
        return True
