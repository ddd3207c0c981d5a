"""The Feedback list as a model: months and the feedback under them, or the requests by where they stand.

What rows say is in feedback_rows, how they look is the delegate's business.
"""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from pmjournal.records import Feedback, FeedbackRequest
from ui.feedback_people import FeedbackPeople
from ui.models.dated_model import DatedModel
from ui.models.feedback_rows import Part, Row, RowReader, Wanted
from ui.models.paged_model import ROW, Index
from ui.widgets.type_ahead import TYPED

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class FeedbackModel(DatedModel[Wanted, Feedback | FeedbackRequest]):
    """The list's rows.

    Args:
        journal: where they are read from.
        people: who it is with.
        parent: its owner.
    """

    def __init__(self, journal: "Journal", people: FeedbackPeople, parent: QObject | None = None) -> None:
        super().__init__(Wanted(), parent)
        self._journal, self._people = journal, people

    def _reader(self, wanted: Wanted) -> RowReader:
        return RowReader(self._journal, self._people, wanted)

    def lies_below(self, one: Feedback | FeedbackRequest) -> bool:
        """Whether a piece of feedback is in the list, under what is read by now; requests are few."""
        if one.id in self._places or self._done():
            return False
        return isinstance(one, Feedback) and self.wanted.part is not Part.ASKED and self.wanted.filter().takes(one)

    def take(self, one: Feedback | FeedbackRequest) -> bool:
        """Show what a listed record now says; False when it has to come, move or go, so that `load` is needed."""
        place = self._places.get(one.id)
        if place is None or isinstance(one, FeedbackRequest):
            return isinstance(one, Feedback) and self.lies_below(one)
        row, shown = self._reader(self.wanted).row(one), self._rows[place]
        if (row.on, row.facts) != (shown.on, shown.facts) or not self.wanted.filter().takes(one):
            return False  # the balance over the list counts by what is in the facts
        self._put(place, row)
        if row.title != shown.title:
            self.layoutChanged.emit()  # it may be higher, or lower
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row can be reached by what was said, and by who it is with."""
        row = super().data(index, ROW) if role == TYPED else None
        if isinstance(row, Row):
            return (row.title.lstrip("“„"), row.who)
        return super().data(index, role)
