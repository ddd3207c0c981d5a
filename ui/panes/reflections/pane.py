"""The reflections pane: a year of weeks over the list and the open reflection.

It decides which reflection is open and keeps strip, list and page in step; writing is the page's.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from pmjournal.changes import Change
from pmjournal.errors import JournalError, NotFound
from pmjournal.records import Kind
from pmjournal.templates import BLANK, reflection_template
from ui.acting import Acting, telling
from ui.attaching import Attaching
from ui.panes.pane import SteppedPane
from ui.panes.reflections.beginning import beginning
from ui.panes.reflections.detail import ReflectionDetail
from ui.panes.reflections.list import ReflectionList
from ui.panes.reflections.template_menu import template_menu
from ui.panes.reflections.year import JournalYear
from ui.reflection_wish import ReflectionWish
from ui.widgets.dropped import DropPlace
from ui.widgets.empty_state import EmptyState
from ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from collections.abc import Iterator

    from pmjournal.journal import Journal

SHOWN = (
    Kind.REFLECTION,
    Kind.LINK,
    Kind.ATTACHMENT,
    Kind.PERSON,
    Kind.MENTORSHIP,
    Kind.GOAL,
    Kind.MEETING,
    Kind.MILESTONE,
)


class ReflectionsPane(SteppedPane):
    """Year strip, list, page; or, while there is nothing yet, how to begin."""

    def __init__(self, journal: "Journal", parent: QWidget | None = None, *, read: bool = True) -> None:
        super().__init__(journal, parent)
        self.strip = JournalYear(journal)
        self.list = ReflectionList(journal)
        self.detail = detail = ReflectionDetail(Acting(self, lambda: self.detail.show_facts()))
        self.attaching = Attaching(self, detail.files, journal.attachments, detail.going_to)
        self._template: str | None = None
        self._binned: int | None = None
        self._pages = QStackedLayout(self)
        self._full = self._make_full()
        self._pages.addWidget(self._full)
        self.empty, self.empty_scope = self._make_empty(False), self._make_empty(True)
        self._connect()
        if read:
            self.reload()

    def _make_full(self) -> QWidget:
        full = QWidget()
        self.sides = TwoSides(self.list, self.detail, self.tr("Reflections"), self.tr("Page of the reflection"))
        self.sides.turned.connect(lambda inside: self.strip.setVisible(not inside))
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.sides, 1)
        return full

    def _make_empty(self, scoped: bool) -> EmptyState:
        empty = beginning(self, scoped)
        empty.primary_clicked.connect(self.begin_new)
        empty.other_clicked.connect(lambda: self._offer_templates(empty.other))
        self._pages.addWidget(empty)
        return empty

    def _connect(self) -> None:
        self.strip.week_picked.connect(self.list.set_week)
        self.list.chosen.connect(self._open)
        self.list.finder.narrowed.connect(telling(self, self.list.narrow_to_words))
        self.list.entered.connect(self.sides.show_page)
        self.list.entered.connect(self.detail.editor.begin)
        self.list.bin_wanted.connect(self.move_to_bin)
        self.list.changed.connect(self._on_list_changed)
        self.detail.written.connect(self._on_written)
        self.detail.shown.connect(self.attaching.show)
        self.detail.head.attach_clicked.connect(self.attaching.choose)
        self.detail.editor.files_given.connect(self.attaching.attach)
        self.attaching.take_drops(DropPlace(self.detail))
        self.detail.bin_wanted.connect(self.move_to_bin)
        self.detail.template_used.connect(self._remember_template)

    def set_narrow(self, narrow: bool) -> None:
        """Half a year of weeks, a narrower list, less padding."""
        super().set_narrow(narrow)
        self.strip.set_narrow(narrow)
        self.list.set_narrow(narrow)
        self.detail.set_narrow(narrow)

    def reading(self) -> "Iterator[None]":
        """First list and year, then the page; selection, cursor and what is half typed stay."""
        contacts = self.journal.people.contacts()
        self.detail.set_contacts(contacts)
        try:
            self.detail.refresh()
        except NotFound:
            self.detail.close_page()
        self.list.load(self.scope, contacts)
        self.strip.read(self.list.wanted.mentorship_id)
        yield
        self._settle()

    def _settle(self) -> None:
        """See that something listed is open, if anything is there."""
        shown = self.detail.current_id()
        writer = self.detail.writer
        stored = None if writer is None else writer.record
        listed = self.list.select(shown) or (stored is not None and self.list.model.lies_below(stored))
        if shown is not None and not listed and not self.list.filtered() and self.detail.flush():
            self.detail.close_page()
        if self.detail.is_blank() and self.detail.writer is not None:
            self.detail.writer.start["mentorship_id"] = self.scope
        first = self.list.model.first()
        if self.detail.writer is None and first is not None:
            self._open(first)
            return
        self._show_page()

    def _show_page(self) -> None:
        """The full page, or how to begin where there is nothing; and the ring where the open entry lies."""
        writer = self.detail.writer
        if writer is None and not self.list.filtered():
            self._pages.setCurrentWidget(self.empty if self.scope is None else self.empty_scope)
        else:
            self._pages.setCurrentWidget(self._full)
        self.detail.setVisible(writer is not None)
        self.strip.show_entry(None if writer is None or writer.record is None else writer.local().date())

    def _on_list_changed(self) -> None:
        """The list was asked for something else."""
        self.list.load(self.scope, self.journal.people.contacts())
        self.strip.set_picked(self.list.wanted.week)
        self.strip.narrow_to(self.list.wanted.mentorship_id)
        self._settle()

    def on_change(self, change: Change) -> None:
        """Show what was written elsewhere; what this pane wrote shows already."""
        if change.origin is self or not change.concerns(*SHOWN):
            return
        if not change.concerns(Kind.REFLECTION):
            # Only names that chips and hints show; a long list need not be read again for them.
            self.detail.set_contacts(self.journal.people.contacts())
            self.detail.show_facts()
            return
        self.reload()
        if self._binned is not None and (Kind.REFLECTION, self._binned) in change.touched:
            # It came back from the bin: go on where it was left.
            binned, self._binned = self._binned, None
            if self.list.select(binned):
                self._open(binned)

    def show_record(self, record_id: int) -> None:
        """Open a reflection, wherever it is in the list."""
        if not self.list.select(record_id):
            self.list.show_all()
        self.sides.show_page()
        self._open(record_id)

    def current_id(self) -> int | None:
        """The reflection that is open."""
        return self.detail.current_id()

    def begin_new(self) -> None:
        """Open an empty page with the template used last; it is stored once something is typed."""
        self.create_from(self._template or self._last_template())

    def create_from(self, template_id: str, wish: ReflectionWish | None = None) -> None:
        """The same with this template, and on what was wished for."""
        self.sides.show_page()
        on = wish or ReflectionWish(None, self.scope, template_id)
        if self.detail.begin(template_id, on.mentorship_id, on.record_id, on.heading):
            self.list.show_all()
            self.list.select(None)
            self._show_page()

    def flush(self) -> bool:
        """Save what is typed; False when that failed."""
        return self.detail.flush()

    def _last_template(self) -> str:
        latest = self.journal.reflections.summaries(limit=1)
        used = reflection_template(latest[0].template if latest else BLANK)
        return BLANK if used.private else used.id

    def _remember_template(self, template_id: str) -> None:
        self._template = template_id

    def set_one(self, one: bool) -> None:
        """The list, or a reflection."""
        self.sides.set_one(one)

    def areas(self) -> tuple[QWidget, ...]:
        """The year with the list, and the page; the empty page is one."""
        return (self.strip, self.list, self.sides.page) if self._pages.currentWidget() is self._full else (self,)

    def narrow_list(self) -> bool:
        """Open the field over the list."""
        self.sides.show_list()
        self.list.finder.begin()
        return True

    def rename(self) -> None:
        """Go into the title."""
        if self.detail.writer is not None:
            self.sides.show_page()
            self.detail.title.setFocus(Qt.FocusReason.TabFocusReason)

    def step_back(self) -> bool:
        """From text to page to list."""
        return self.sides.step_back()

    def step_out(self) -> bool:
        """From the page to the list, where one of them is in sight."""
        return self.sides.step_out()

    def _offer_templates(self, below: QWidget) -> None:
        self.menu = template_menu(self, "", self.create_from)
        self.menu.open_below(below)

    def _open(self, reflection_id: int) -> None:
        """Open a listed reflection; where what was typed cannot be saved, the old one stays."""
        try:
            if reflection_id != self.detail.current_id():
                self.detail.open_record(reflection_id)
        except JournalError as error:
            self.trouble.emit(error)
        writer = self.detail.writer
        if not self.list.select(self.detail.current_id()):
            self.list.seek(None if writer is None else writer.record)
        self._show_page()

    def _on_written(self, is_new: bool) -> None:
        """Keep list and strip in step with the page."""
        writer = self.detail.writer
        if writer is None or writer.record is None:
            return
        if is_new or not self.list.take(writer.record):
            self.list.load(self.scope, self.journal.people.contacts())
            self.list.select(writer.record.id)
            self.strip.read(self.list.wanted.mentorship_id)
            self._show_page()

    def move_to_bin(self) -> None:
        """Move the open reflection to the bin, with Undo; what was never stored just goes."""
        binned = self.detail.current_id()
        if binned is not None:
            if not self.detail.flush():
                return
            neighbour = self.list.model.neighbour(binned)
            try:
                with self.journal.transaction(origin=self) as act:
                    self.journal.bin.put(binned)
            except JournalError as error:
                self.trouble.emit(error)
                return
            self._binned = binned
            self.toast_requested.emit(self.tr("Reflection moved to the bin"), act.change)
        self.detail.close_page()
        self.list.load(self.scope, self.journal.people.contacts())
        self.strip.read(self.list.wanted.mentorship_id)
        if binned is not None and neighbour is not None:
            self._open(neighbour)
        self._settle()
        self.sides.to_list()
