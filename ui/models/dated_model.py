"""A list of dated records as a model: which of them are wanted, and their rows under heads.

What may be wanted, and what a row says, is each list's own: ui/models/*_rows.py. How rows look is the delegate's
business.
"""

from collections.abc import Iterator
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt

from ui.models.groups import Group, HeadRow
from ui.models.paged_model import ROW, Index, PagedModel
from ui.models.wanted import WantedRecords


class Identified(Protocol):
    """A record."""

    @property
    def id(self) -> int:
        """What it is known by."""


Wanted = TypeVar("Wanted", bound=WantedRecords)
Record = TypeVar("Record", bound=Identified)


class Reader(Protocol):
    """Reads what is wanted, as rows with `id`, `on`, `title` and `sentence()`."""

    def total(self) -> int:
        """How many records there are in all."""

    def groups(self) -> Iterator[Group]:
        """Heads with the rows under them, in the order of the list."""


class DatedModel(PagedModel, Generic[Wanted, Record]):
    """The rows of what is wanted; `ROW` gives a HeadRow or a record's row.

    Args:
        wanted: what there is before anything is read.
        parent: its owner.
    """

    def __init__(self, wanted: Wanted, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = wanted

    # What a subclass says ------------------------------------------------------------------------

    def _reader(self, wanted: Wanted) -> Reader:
        """What reads the rows."""
        raise NotImplementedError

    def lies_below(self, one: Record) -> bool:
        """Whether a record is in the list, under what is read by now."""
        raise NotImplementedError

    def take(self, one: Record) -> bool:
        """Show what a listed record now says; False when it has to come, move or go, so that `load` is needed."""
        raise NotImplementedError

    # ---------------------------------------------------------------------------------------------

    def load(self, wanted: Wanted, at_least: int = 0) -> None:
        """Read the list anew, and so many rows of it at once (for a list that was scrolled down)."""
        self.beginResetModel()
        self.wanted = wanted
        reader = self._reader(wanted)
        self.total = reader.total()
        self._start(reader.groups(), at_least)
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or its words for a screen reader, type-ahead and the tooltip."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.sentence()
        if role == Qt.ItemDataRole.ToolTipRole and not isinstance(row, HeadRow):
            return row.title
        return None
