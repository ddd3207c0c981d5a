"""The Log pane: pills over the list, and the open entry or disagreement.

It decides which one is open and keeps list and page in step; writing is the page's.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout, QWidget

from pmjournal.changes import Change
from pmjournal.errors import JournalError, NotFound
from pmjournal.records import EntryKind, Kind
from ui.acting import Acting, telling
from ui.feedback_people import FeedbackPeople
from ui.log_words import DISAGREEMENT, STORY_BANK
from ui.panes.list_and_page import ListAndPage
from ui.panes.log.beginning import beginning
from ui.panes.log.detail import LogDetail
from ui.panes.log.files import LogFiles
from ui.panes.log.list import LogList
from ui.panes.log.rereading import Rereading
from ui.panes.log.writers import Writer
from ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from collections.abc import Iterator

    from pmjournal.journal import Journal

LISTED = (Kind.ENTRY, Kind.PRIVATE_NOTE)
NAMED = (
    Kind.OWNER,
    Kind.LINK,
    Kind.ATTACHMENT,
    Kind.PERSON,
    Kind.MENTORSHIP,
    Kind.MEETING,
    Kind.AGENDA_POINT,
    Kind.GOAL,
    Kind.REFLECTION,
)


class LogPane(ListAndPage):
    """List and page; or, while there is nothing yet, how to begin."""

    def __init__(self, journal: "Journal", parent: QWidget | None = None, *, read: bool = True) -> None:
        super().__init__(journal, parent)
        self.people = FeedbackPeople(journal)
        self.list = self.column = LogList(journal, self.people)
        act = Acting(self, lambda: self.detail.show_facts())
        self.detail = self.page = LogDetail(act, self.people)
        self.files = LogFiles(self, journal, self.detail)
        self.rereading = Rereading(self)
        self._binned: int | None = None
        self.sides = TwoSides(self.list, self.detail, self.tr("Log"), self.tr("Page of the entry"))
        self.empty, self.empty_scope = beginning(self, False), beginning(self, True)
        self._pages = QStackedLayout(self)
        for widget in (self.sides, self.empty, self.empty_scope):
            self._pages.addWidget(widget)
        self._connect()
        if read:
            self.reload()

    def _connect(self) -> None:
        detail = self.detail
        self.list.chosen.connect(self._open)
        self.list.finder.narrowed.connect(telling(self, self.list.narrow_to_words))
        self.list.entered.connect(self.sides.show_page)
        self.list.entered.connect(detail.editor.begin)
        self.list.bin_wanted.connect(self.move_to_bin)
        self.list.changed.connect(self._on_list_changed)
        self.list.begin_wanted.connect(self.begin_new)
        self.list.read_again.connect(self.rereading.show_one)
        detail.written.connect(self._on_written)
        detail.bin_wanted.connect(self.move_to_bin)
        for empty in (self.empty, self.empty_scope):
            empty.primary_clicked.connect(self.begin_new)
            empty.other_clicked.connect(lambda: self.begin(EntryKind.WIN))

    # Reading ---------------------------------------------------------------------------------------

    def set_private_hidden(self, hidden: bool) -> None:
        """Disagreements and their pill go, or may come back."""
        if hidden == self.private_hidden:
            return
        writer = self.detail.writer
        if hidden and writer is not None and writer.private:
            self.detail.flush()
        super().set_private_hidden(hidden)
        self.reload()

    def reading(self) -> "Iterator[None]":
        """First the list, then the page; selection, cursor and what is half typed stay."""
        self.people.read()
        self.detail.links.set_contacts(self.people.contacts)
        writer = self.detail.writer
        try:
            if self.private_hidden and writer is not None and writer.private and self.detail.flush():
                self.detail.close_page()
            self.detail.refresh()
        except NotFound:
            self.detail.close_page()
        self.list.load(self.scope, self.private_hidden)
        yield
        self._settle()

    def _settle(self) -> None:
        """See that something listed is open, if anything is there."""
        writer, shown = self.detail.writer, self.detail.current_id()
        listed = self.list.select_shown(writer)
        if shown is not None and not listed and not self.list.filtered() and self.detail.flush():
            record = None if writer is None else writer.record
            self.list.seek(record)
            outside = self.scope is not None and record is not None and record.mentorship_id != self.scope
            if outside or shown < 0:
                self.detail.close_page()
        if self.detail.is_blank() and writer is not None:
            writer.start["mentorship_id"] = self.scope
        first = self.list.model.first()
        if self.detail.writer is None and first is not None:
            self._open(first)
            return
        self._show_page()

    def _show_page(self) -> None:
        """List and page, or how to begin where there is nothing."""
        there = self.detail.writer is not None or self.list.filtered() or self.list.model.first() is not None
        empty = self.empty if self.scope is None else self.empty_scope
        self._pages.setCurrentWidget(self.sides if there else empty)
        writer = self.detail.writer  # private words that could not be saved stay, out of sight
        self.detail.setVisible(writer is not None and not (writer.private and self.private_hidden))

    def _on_list_changed(self) -> None:
        """The list was asked for something else: what is shown beside it is of it."""
        self.list.load(self.scope, self.private_hidden)
        listed = self.list.select_shown(self.detail.writer)
        if self.detail.current_id() is not None and not listed and self.detail.flush():
            self.detail.close_page()
        self._settle()

    def on_change(self, change: Change) -> None:
        """Show what was written elsewhere; what this pane wrote shows already."""
        if change.origin is self or not change.concerns(*LISTED, *NAMED):
            return
        if not change.concerns(*LISTED):
            # Only what stands around the texts; a long list need not be read again for it.
            self.people.read()
            self.detail.show_facts()
            return
        self.reload()
        if self._binned is not None and any(abs(self._binned) == id for _, id in change.touched):
            # It came back from the bin: go on where it was left.
            binned, self._binned = self._binned, None
            if self.list.select(binned):
                self._open(binned)

    # What can be asked of it -----------------------------------------------------------------------

    def show_record(self, record_id: int) -> None:
        """Open an entry, wherever it is in the list; a negative id is a disagreement's."""
        if record_id < 0 and self.private_hidden:
            return
        self.list.show_for(record_id)
        self.sides.show_page()
        self._open(record_id)

    def begin_new(self) -> None:
        """Open an empty page for what the pill says, or a question; it is stored once something is typed."""
        part = self.list.wanted.part
        if part == DISAGREEMENT:
            self.begin(None)
        elif part == STORY_BANK:
            self.begin(EntryKind.STORY)
        else:
            self.begin(EntryKind(part) if part else EntryKind.QUESTION)

    def begin(self, kind: EntryKind | None) -> None:
        """The same for a kind, or where None for a disagreement."""
        self.sides.show_page()
        if self.detail.begin(kind, self.scope):
            self.list.select(None)
            self._show_page()
            self.detail.title.setFocus()

    # Opening and writing -----------------------------------------------------------------------------

    def _open(self, record_id: int) -> None:
        """Open a listed entry; where what was typed cannot be saved, the old one stays."""
        try:
            if record_id != self.detail.current_id():
                self.detail.open_record(record_id)
        except JournalError as error:
            self.trouble.emit(error)
        writer = self.detail.writer
        if not self.list.select(self.detail.current_id()):
            self.list.seek(None if writer is None else writer.record)
        self._show_page()

    def _on_written(self, is_new: bool) -> None:
        """Keep the list in step with the page."""
        writer = self.detail.writer
        if writer is None or writer.record is None:
            return
        if writer.private and self.private_hidden:
            self.reload()  # saved at last, it need not wait out of sight
        elif is_new or not self.list.model.take(writer.record):
            self.list.load(self.scope, self.private_hidden)
            self.list.select(writer.shown_id)
            self._show_page()

    def move_to_bin(self) -> None:
        """Move what is open to the bin, with Undo; what was never stored just goes."""
        writer, neighbour = self.detail.writer, None
        if writer is not None and writer.id is not None and writer.shown_id is not None:
            if not self.detail.flush():
                return
            neighbour = self.list.model.neighbour(writer.shown_id)
            if not self._put_away(writer, writer.id):
                return
            self._binned = writer.shown_id
        self.detail.close_page()
        self.list.load(self.scope, self.private_hidden)
        if neighbour is not None:
            self._open(neighbour)
        self._settle()
        self.sides.to_list()

    def _put_away(self, writer: Writer, record_id: int) -> bool:
        """Whether it went to the bin."""
        put = self.journal.private_notes.to_bin if writer.private else self.journal.bin.put
        try:
            with self.journal.transaction(origin=self) as act:
                put(record_id)
        except JournalError as error:
            self.trouble.emit(error)
            return False
        said = self.tr("Disagreement moved to the bin") if writer.private else self.tr("Entry moved to the bin")
        self.toast_requested.emit(said, act.change)
        return True
