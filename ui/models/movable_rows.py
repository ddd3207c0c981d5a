"""A table whose rows are known by an id, and can be put into another order without losing open editors.

Qt closes the editor of a row that goes and comes again, so rows are inserted, moved and removed for what they
are. What stands in a row is the model's business that builds on this.
"""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

MIME = "application/x-pmjournal-milestone"

Index = QModelIndex | QPersistentModelIndex


class MovableRows(QAbstractTableModel):
    """`dropped_before(int, int)` is sent when the row of an id was dragged in front of another row."""

    dropped_before = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[int] = []

    def row_of(self, milestone_id: int) -> int:
        """Its row; -1 when it is not shown."""
        return self._ids.index(milestone_id) if milestone_id in self._ids else -1

    def rearrange(self, new: list[int]) -> None:
        """Bring the rows into the order `new`, adding, moving and removing one stretch of them."""
        old = self._ids
        if old == new:
            return
        start = 0
        while start < min(len(old), len(new)) and old[start] == new[start]:
            start += 1
        end = 0
        while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
            end += 1
        gone, come = old[start : len(old) - end], new[start : len(new) - end]
        if len(gone) > 1 and sorted(gone) == sorted(come) and self._moved(start, gone, come, new):
            return
        if gone:
            self.beginRemoveRows(QModelIndex(), start, start + len(gone) - 1)
            self._ids = old[:start] + old[len(old) - end :]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), start, start + len(come) - 1)
            self._ids = new
            self.endInsertRows()

    def _moved(self, start: int, gone: list[int], come: list[int], new: list[int]) -> bool:
        """Whether one row went to the other end of the stretch that differs; then it is moved."""
        last = start + len(gone) - 1
        if come == [*gone[1:], gone[0]]:
            self.beginMoveRows(QModelIndex(), start, start, QModelIndex(), last + 1)
        elif come == [gone[-1], *gone[:-1]]:
            self.beginMoveRows(QModelIndex(), last, last, QModelIndex(), start)
        else:
            return False
        self._ids = new
        self.endMoveRows()
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Our own kind alone: a milestone cannot be dropped elsewhere."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the dragged milestone."""
        carried = QMimeData()
        if indexes and 0 <= indexes[0].row() < len(self._ids):
            carried.setData(MIME, str(self._ids[indexes[0].row()]).encode())
        return carried

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Put the dragged milestone in front of `row`."""
        if not data.hasFormat(MIME):
            return False
        milestone_id = int(data.data(MIME).toStdString())
        row = row if row >= 0 else parent.row() if parent.isValid() else len(self._ids)
        if milestone_id in self._ids:
            self.dropped_before.emit(milestone_id, row)
        return False  # the view must not remove the row itself: the goal is read again
