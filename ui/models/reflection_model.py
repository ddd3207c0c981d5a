"""The reflection list as a model: months, and the reflections in them.

What rows say is in reflection_rows, how they look is the delegate's business.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pmjournal.records import Reflection
from ui.models.dated_model import DatedModel
from ui.models.reflection_rows import RowReader, Wanted, row_of, summary_of

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class ReflectionModel(DatedModel[Wanted, Reflection]):
    """The list's rows.

    Args:
        journal: where they are read from.
        parent: its owner.
    """

    def __init__(self, journal: "Journal", parent: QObject | None = None) -> None:
        super().__init__(Wanted(), parent)
        self._journal = journal
        self._found: frozenset[int] | None = None

    def _reader(self, wanted: Wanted) -> RowReader:
        reader = RowReader(self._journal, wanted)
        self._found = reader.found()
        return reader

    def _may_read_on(self, record_id: int) -> bool:
        return record_id in self._found if self._found is not None else super()._may_read_on(record_id)

    def lies_below(self, one: Reflection) -> bool:
        """Whether a reflection is in the list, under what is read by now."""
        if one.id in self._places or self._done():
            return False
        return self.wanted.takes(summary_of(one)) and self.wanted.week is None

    def take(self, one: Reflection) -> bool:
        """Show what a listed reflection now says; False when it has to move or go, so that `load` is needed."""
        place, summary = self._places.get(one.id), summary_of(one)
        if place is None:
            return True
        if self._rows[place].summary.written_at != summary.written_at or not self.wanted.takes(summary):
            return False
        self._put(place, row_of(summary, self._journal.clock))
        return True
