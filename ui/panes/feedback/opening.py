"""Which record is open beside the list, and what has to be saved before another one is.

The keys of the pane, and what is begun or put away in it, are ui/panes/feedback/pane.py's.
"""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from pmjournal.changes import Change
from pmjournal.errors import JournalError, NotFound
from pmjournal.records import Feedback, FeedbackRequest, Kind
from ui.acting import Acting, telling
from ui.feedback_people import FeedbackPeople
from ui.panes.feedback.beginning import beginning
from ui.panes.feedback.sides import Sides
from ui.panes.pane import SteppedPane

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from collections.abc import Iterator

    from pmjournal.journal import Journal

LISTED = (Kind.FEEDBACK, Kind.FEEDBACK_REQUEST, Kind.PERSON, Kind.MENTORSHIP, Kind.MEETING)
SHOWN = (Kind.ACTION_ITEM, Kind.AGENDA_POINT, Kind.GOAL, Kind.LINK, Kind.REFLECTION, Kind.ATTACHMENT)


class OpenFeedback(SteppedPane):
    """The list and one record. `frame` holds the parts.

    `reflection_requested(ReflectionWish)` asks for a reflection.
    """

    reflection_requested = Signal(object)

    def __init__(self, journal: "Journal", parent: QWidget | None = None, *, read: bool = True) -> None:
        super().__init__(journal, parent)
        self._act = Acting(self, self._show_stored)
        self.people = FeedbackPeople(journal)
        self.frame = frame = Sides(self._act, self.people)
        self.list, self.said, self.request = frame.list, frame.said, frame.request
        self._binned: int | None = None
        self._on_balance = False
        self._pages = QStackedLayout(self)
        self._pages.addWidget(frame)
        self.empty, self.empty_scope = (beginning(self, scoped) for scoped in (False, True))
        for empty in (self.empty, self.empty_scope):
            self._pages.addWidget(empty)
        self._connect()
        if read:
            self.reload()

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.finder.narrowed.connect(telling(self, self.list.narrow_to_words))
        self.list.changed.connect(self._on_list_changed)
        self.list.balance_wanted.connect(self.show_balance)
        self.said.written.connect(self._on_written)
        self.said.reflection_wanted.connect(self.reflection_requested)
        self.request.written.connect(self._on_written)
        self.frame.balance.opened.connect(lambda _kind, id: self.show_record(id))

    def current_id(self) -> int | None:
        """The record that is open."""
        return self.frame.current_id()

    def flush(self) -> bool:
        """Save what is typed; False when that failed."""
        return self.frame.flush()

    # Reading -------------------------------------------------------------------------------------

    def reading(self) -> "Iterator[None]":
        """First the list, then the page; what is being typed is saved first, or stays where it could not be."""
        self.people.read()
        self._refresh()
        self.list.load(self.scope)
        yield
        self._settle()

    def _refresh(self) -> None:
        """Let the page show what the journal now holds; none where its record is gone."""
        for page in (self.said, self.request):
            try:
                page.refresh()
            except NotFound:
                self.frame.put_away()

    def _settle(self) -> None:
        """See that something listed is open, if anything is there."""
        if self.frame.is_new():
            self._show_page()
            return
        shown, first = self.current_id(), self.list.model.first()
        stored = None if shown is None else self._record(shown)
        listed = self.list.select(shown) or (stored is not None and self.list.model.lies_below(stored))
        if self._on_balance or (shown is not None and (listed or not self.flush())):
            if self._on_balance:
                self.frame.show_balance(self.list.wanted.mentorship_id)
            self._show_page()
        elif first is not None:
            self._open(first)
        else:
            self.frame.show_balance(self.list.wanted.mentorship_id)
            self._show_page()

    def _show_page(self) -> None:
        """List and page, or how to begin where there is nothing at all."""
        nothing = self.list.model.total == 0 and not self.list.wanted.narrowed and not self.frame.opened()
        if nothing and not self.journal.requests.all(self.scope):
            self._pages.setCurrentWidget(self.empty if self.scope is None else self.empty_scope)
        else:
            self._pages.setCurrentWidget(self.frame)

    def show_balance(self) -> None:
        """Show the balance in place of a record."""
        if self.flush():
            self._on_balance = True
            self.list.select(None)
            self.frame.show_balance(self.list.wanted.mentorship_id)
            self.frame.sides.show_page()

    def _on_list_changed(self) -> None:
        """The list was asked for something else."""
        self.list.load(self.scope)
        self._settle()

    def on_change(self, change: Change) -> None:
        """Show what was written elsewhere; what this pane wrote shows already."""
        if change.origin is self or not change.concerns(*LISTED, *SHOWN):
            return
        if not change.concerns(*LISTED):
            self.said.show_facts()
            self.request.show_facts()
            return
        self.reload()
        if self._binned is not None and any(id == self._binned for _, id in change.touched):
            # It came back from the bin: go on where it was left.
            binned, self._binned = self._binned, None
            if self.list.select(binned):
                self._open(binned)

    # Opening -------------------------------------------------------------------------------------

    def _record(self, record_id: int) -> Feedback | FeedbackRequest:
        """A piece of feedback, or a request.

        Raises:
            NotFound: neither is there.
        """
        with suppress(NotFound):
            return self.journal.feedback.get(record_id)
        return self.journal.requests.get(record_id)

    def show_record(self, record_id: int) -> None:
        """Open a record, wherever it is in the list."""
        self.frame.sides.show_page()
        self._choose(record_id)
        if self.current_id() == record_id:
            self.list.show_for(self._record(record_id))

    def _choose(self, record_id: int) -> None:
        """Open a record that was chosen; where what was typed cannot be saved, the old one stays."""
        if record_id == self.current_id():
            return
        if self.flush():
            self._open(record_id)
        else:
            self.list.select(self.current_id())

    def _open(self, record_id: int) -> None:
        try:
            record = self._record(record_id)
            if isinstance(record, Feedback):
                self.said.open_record(record_id)
                self.frame.show_said()
            else:
                self.request.open_record(record_id)
                self.frame.show_request()
        except JournalError as error:
            self.trouble.emit(error)
            return
        self._on_balance = False
        if not self.list.select(record_id):
            self.list.seek(record)
        self._show_page()

    def _on_written(self, is_new: bool) -> None:
        """Keep the list in step with the page."""
        shown = self.current_id()
        if shown is None:
            return
        record = self._record(shown)
        if is_new:
            self.list.load(self.scope)
            self.list.show_for(record)
        elif not self.list.model.take(record):
            self.list.load(self.scope)
        self.list.select(shown)
        self._show_page()

    def _show_stored(self) -> None:
        """Show what is stored of the record that is open, and in its row."""
        self._refresh()
        self._on_written(False)
