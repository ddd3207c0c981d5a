"""The rows of the palette's list as a model. What they are is rows.py's business."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.palette.rows import HeadRow, Row, identity

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Further = Callable[[int], Sequence[Row]]
ROOT = QModelIndex()


class RowModel(QAbstractListModel):
    """The rows shown; `ROW` gives one. More are read when the list is scrolled to its end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._further: Further | None = None

    def show(self, rows: Sequence[Row], further: Further | None = None) -> None:
        """Show these in place of what was shown.

        Args:
            rows: the rows.
            further: given how many there are, the rows that follow; none left when it gives none.
        """
        self.beginResetModel()
        self.rows, self._further = list(rows), further
        self.endResetModel()

    def step(self, row: int, by: int) -> int:
        """The row that can be chosen, `by` of them further on, as far as there are any; -1 where there is none."""
        places = [place for place, one in enumerate(self.rows) if one.chosen]
        if not places:
            return -1
        if row not in places:
            return places[0] if by >= 0 else places[-1]
        return places[max(0, min(len(places) - 1, places.index(row) + by))]

    def next_group(self, row: int, forward: bool) -> int:
        """The first row to be chosen in the group after or before the one of `row`; round from the last."""
        starts = [place + 1 for place, one in enumerate(self.rows) if isinstance(one, HeadRow)]
        if not starts:
            return row
        here = max((number for number, place in enumerate(starts) if place <= row + 1), default=0)
        return starts[(here + (1 if forward else -1)) % len(starts)]

    def first_record(self) -> int:
        """The first row to be chosen that is no head; -1 where there is none."""
        chosen = (place for place, one in enumerate(self.rows) if one.chosen and not isinstance(one, HeadRow))
        return next(chosen, -1)

    def place_of(self, row: Row) -> int:
        """Where a row like this one stands, though made anew and with other words; -1 where it is gone."""
        wanted = identity(row)
        return next((place for place, one in enumerate(self.rows) if identity(one) == wanted), -1)

    def of(self, group: str) -> list[Row]:
        """The rows under the head of a group."""
        heads = [at for at, row in enumerate(self.rows) if isinstance(row, HeadRow) and row.group == group]
        if not heads:
            return []
        return list(takewhile(lambda row: not isinstance(row, HeadRow), self.rows[heads[0] + 1 :]))

    def say_more(self, links: Mapping[str, str]) -> None:
        """Give the links of heads that have one other words."""
        for place, row in enumerate(self.rows):
            if isinstance(row, HeadRow) and row.link and row.group in links:
                self.rows[place] = replace(row, link=links[row.group])
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row, or its sentence."""
        if role == ROW:
            return self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.rows[index.row()].sentence
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads without a link, and notes, cannot be chosen."""
        if index.isValid() and self.rows[index.row()].chosen:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def canFetchMore(self, parent: Index = ROOT) -> bool:
        """Whether there are rows that were not read."""
        return not parent.isValid() and self._further is not None

    def fetchMore(self, parent: Index = ROOT) -> None:
        """Read on."""
        if self._further is None:
            return
        found = list(self._further(len(self.rows)))
        if not found:
            self._further = None
            return
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(found) - 1)
        self.rows.extend(found)
        self.endInsertRows()
