"""The row of a list that is shown beside it: the person goes to another one, or the pane marks one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Generic

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QListView

from ui.models.dated_model import DatedModel, Record, Wanted
from ui.models.groups import HeadRow
from ui.models.paged_model import ROW
from ui.widgets.reading_on import ReadingOn


class RowBeside(QObject, Generic[Wanted, Record]):
    """Marks it. `chosen(int)` is sent with the record when the person goes to a row, and not for what is marked.

    Args:
        rows: the list, with its model set.
        model: that model.
    """

    chosen = Signal(int)

    def __init__(self, rows: QListView, model: DatedModel[Wanted, Record]) -> None:
        super().__init__(rows)
        self._rows, self._model = rows, model
        self._quiet = False
        self._reading_on = ReadingOn(self)
        rows.selectionModel().currentChanged.connect(self._on_current)

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """What happens to the rows is not the person's choice."""
        self._quiet = True
        yield
        self._quiet = False

    def select(self, record_id: int | None) -> bool:
        """Mark a row as the one shown and bring it into sight; sends nothing. False when it is not listed."""
        place = self._model.row_of(record_id) if record_id is not None else None
        with self.quietly():
            if place is None:
                self._rows.clearSelection()
                self._rows.setCurrentIndex(QModelIndex())
            elif self._rows.currentIndex().row() != place:
                self._rows.setCurrentIndex(self._model.index(place))
        return place is not None

    def seek(self, one: Record | None) -> None:
        """Read on in the background to a record that lies far down, and mark it then."""
        if one is None or not self._model.lies_below(one):
            self._reading_on.stop()
            return
        below, sought = self._model.lies_below, one
        self._reading_on.seek(self._model, lambda: below(sought), lambda: self.select(sought.id))

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = current.data(ROW) if current.isValid() and not self._quiet else None
        if row is not None and not isinstance(row, HeadRow):
            self.chosen.emit(row.id)
