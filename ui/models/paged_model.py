"""A long list as a model: heads, and the records under them, read in pages as one scrolls down.

A page always ends with a group, so that the count beside a head is right as soon as it shows. What rows are, and
what the next ones are, is the subclass's business.
"""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


class PagedModel(QAbstractListModel):
    """Keeps what is read by now, and where each record's row is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []
        self._places: dict[int, int] = {}

    # What a subclass says ------------------------------------------------------------------------

    def _next_rows(self) -> list[Any]:
        """The rows of the next groups; none where all is read."""
        raise NotImplementedError

    def _done(self) -> bool:
        """Whether all is read."""
        raise NotImplementedError

    def _id_of(self, row: Any) -> int | None:
        """The record of a row; None for a head."""
        raise NotImplementedError

    # Reading -------------------------------------------------------------------------------------

    def _read_from_the_top(self, at_least: int) -> None:
        """Read a page, or so many rows at once; inside a reset."""
        self._rows, self._places = [], {}
        self._append(self._next_rows())
        while len(self._rows) < at_least and not self._done():
            self._append(self._next_rows())

    def _append(self, rows: list[Any]) -> None:
        for row in rows:
            record_id = self._id_of(row)
            if record_id is not None:
                self._places[record_id] = len(self._rows)
            self._rows.append(row)

    def loaded(self) -> int:
        """How many rows are read by now."""
        return len(self._rows)

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
        if index.isValid() and self._id_of(self._rows[index.row()]) is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
