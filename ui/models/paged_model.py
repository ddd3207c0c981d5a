"""A long list as a model: heads, and the records under them, read in pages as one scrolls down.

What the groups are is the subclass's business; how they are read ui/models/groups.py's.
"""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.models.groups import Group, Groups, HeadRow

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
REACH = 300  # rows: reading on to a record further down would hold up the window


class PagedModel(QAbstractListModel):
    """Keeps what is read by now, and where each record's row is; a record's row has its `id`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []
        self._places: dict[int, int] = {}
        self._groups = Groups()
        self.total = 0

    # Reading -------------------------------------------------------------------------------------

    def _start(self, groups: Iterator[Group], at_least: int) -> None:
        """Read a page of these groups, or so many rows at once; inside a reset."""
        self._groups = Groups(groups)
        self._rows, self._places = [], {}
        self._append(self._next_rows())
        while len(self._rows) < at_least and not self._done():
            self._append(self._next_rows())

    def _next_rows(self) -> list[Any]:
        return self._groups.next_rows(len(self._rows))

    def _done(self) -> bool:
        """Whether all is read."""
        return self._groups.all_read

    def _append(self, rows: list[Any]) -> None:
        for row in rows:
            if not isinstance(row, HeadRow):
                self._places[row.id] = len(self._rows)
            self._rows.append(row)

    def _put(self, place: int, row: Any) -> None:
        """Show a record's row in place of the one before."""
        self._rows[place] = row
        self.dataChanged.emit(self.index(place), self.index(place))

    # What is read --------------------------------------------------------------------------------

    def loaded(self) -> int:
        """How many rows are read by now."""
        return len(self._rows)

    def shown(self, place: int) -> Any:
        """The row at a place."""
        return self._rows[place]

    def first(self) -> int | None:
        """The id of the first record listed."""
        return next(iter(self._places), None)

    def row_of(self, record_id: int) -> int | None:
        """The row of a record, reading on until it comes; None where it is not in the list, or lies so far down
        that reading on to it would hold up the window.
        """
        while record_id not in self._places and not self._done() and self._may_read_on(record_id):
            self.fetchMore(QModelIndex())
        return self._places.get(record_id)

    def _may_read_on(self, record_id: int) -> bool:
        """Whether a record may be reached soon."""
        return len(self._rows) < REACH

    def neighbour(self, record_id: int) -> int | None:
        """The record below this one, else the one above."""
        ids = list(self._places)
        if record_id not in self._places:
            return None
        at = ids.index(record_id)
        return next(iter([*ids[at + 1 : at + 2], *ids[max(0, at - 1) : at]]), None)

    # Qt's side -----------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows are read by now."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more."""
        return not parent.isValid() and not self._done()

    def fetchMore(self, parent: Index) -> None:
        """Read on."""
        rows = self._next_rows()
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._append(rows)
            self.endInsertRows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads can be neither chosen nor reached."""
        if index.isValid() and isinstance(self._rows[index.row()], HeadRow):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
