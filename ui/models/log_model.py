"""The Log as a model: heads, and entries or disagreements under them.

What rows say is in log_rows, how they look is the delegate's business.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pmjournal.records import Entry, PrivateNote
from ui.feedback_people import FeedbackPeople
from ui.models.dated_model import DatedModel
from ui.models.log_rows import RowReader, Wanted

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class LogModel(DatedModel[Wanted, Entry | PrivateNote]):
    """The list's rows.

    Args:
        journal: where they are read from.
        people: who they are with.
        parent: its owner.
    """

    def __init__(self, journal: "Journal", people: FeedbackPeople, parent: QObject | None = None) -> None:
        super().__init__(Wanted(), parent)
        self._journal, self._people = journal, people

    def _reader(self, wanted: Wanted) -> RowReader:
        return RowReader(self._journal, self._people, wanted)

    def lies_below(self, one: Entry | PrivateNote) -> bool:
        """Whether an entry is in the list, under what is read by now; disagreements are few."""
        if not isinstance(one, Entry) or one.id in self._places or self._done() or self.wanted.private:
            return False
        return self.wanted.filter().takes(one)

    def take(self, one: Entry | PrivateNote) -> bool:
        """Show what a listed record now says; False when it has to come, move or go, so that `load` is needed."""
        reader = self._reader(self.wanted)
        row = reader.row(one) if isinstance(one, Entry) else reader.note_row(one)
        place = self._places.get(row.id)
        if place is None:
            return self.lies_below(one)
        shown = self._rows[place]
        if (
            row.on != shown.on
            or row.private != shown.private
            or (row.facts != shown.facts and self.wanted.narrowed)
        ):
            return False
        self._put(place, row)
        return bool(row.preview) == bool(shown.preview)
