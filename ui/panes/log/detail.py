"""What can be done with the open entry beside writing in it: kind, day, chips, links.

Every act is one Change, so that it can be undone. Saving what is typed is ui/panes/log/open_page.py's.
"""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmjournal.changes import Change
from pmjournal.errors import JournalError
from pmjournal.records import EntryKind, EntryState, Kind
from pmjournal.templates import entry_template, retemplate
from ui import clipboard, log_words, words
from ui.addresses import open_address
from ui.attaching import Target
from ui.feedback_people import FeedbackPeople
from ui.link_source import place_of
from ui.panes.log.asking import Asking
from ui.panes.log.choosing import Choosing
from ui.panes.log.open_page import OpenPage
from ui.panes.log.writers import EntryWriter
from ui.text_place import TextPlace
from ui.widgets.day_popup import DayPopup

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class LogDetail(OpenPage):
    """The open entry with everything around its texts.

    `bin_wanted` asks to move it to the bin; `opened`, `toast` and `versions_wanted` are a pane's `open_requested`,
    `toast_requested` and `versions_requested`, passed on.
    """

    bin_wanted = Signal()
    opened = Signal(str, int)
    toast = Signal(str, object)
    versions_wanted = Signal(object)

    def __init__(
        self, journal: "Journal", origin: object, people: FeedbackPeople, parent: QWidget | None = None
    ) -> None:
        super().__init__(journal, origin, people, parent)
        self.choosing = Choosing(self.facts, journal, people, lambda: self.writer)
        self.choosing.chosen.connect(self._choose)
        self.choosing.opened.connect(lambda meeting_id: self.opened.emit(Kind.MEETING.value, meeting_id))
        self.head.day_clicked.connect(self._open_days)
        self.head.kind_chosen.connect(lambda kind: self.use_kind(EntryKind(kind)))
        self.head.copy_clicked.connect(self._copy_link)
        self.head.bin_clicked.connect(self.bin_wanted)
        self.head.versions_clicked.connect(lambda: self._ask_for_versions("body"))
        self.editor.earlier_wanted.connect(lambda: self._ask_for_versions("body"))
        self.outcome.editor.earlier = lambda: self._ask_for_versions("outcome")
        for editor in (self.editor, self.outcome.editor):
            editor.link_activated.connect(self._follow)
            editor.url_activated.connect(open_address)
        self.links.opened.connect(lambda _kind, record_id: self._follow(record_id))
        self.links.add_wanted.connect(self._add_link)
        self.links.removed.connect(self._remove_link)
        self.mentions.opened.connect(self.opened)
        self.asking = Asking(self, journal, origin)

    def use_kind(self, kind: EntryKind) -> None:
        """Make it an entry of another kind; what is written goes under its prompts, and nothing is lost."""
        writer = self.writer
        if not isinstance(writer, EntryWriter) or writer.shown().kind is kind or not self.flush():
            return
        old = entry_template(writer.shown().kind, writer.shown().body)
        typed = self.editor.body()
        body = retemplate(typed, old, entry_template(kind)) if typed.strip() else ""
        if writer.record is None and self.is_blank():
            writer.start |= {"kind": kind, "body": ""}
        else:
            change = self.act(lambda: self.write(kind=kind, body=body))
            if change is not None:
                said = self.tr("Now kept as: {kind}").format(kind=log_words.kind_name(kind))
                self.toast.emit(said, change)
        self._show(fresh=False)

    def act(self, write: Callable[[], Change | None]) -> Change | None:
        """Write; None when that failed, which is told, and everything shows again what is stored."""
        try:
            return write()
        except JournalError as error:
            self.trouble.emit(error)
            self.show_facts()
            return None

    def _choose(self, name: str, value: Any) -> None:
        """Take what was chosen for a field."""
        if self.writer is None or self.writer.value(name) == value or not self.flush():
            return
        if self.is_blank():
            self.writer.start[name] = value
            self._show(fresh=False)
            return
        change = self.act(lambda: self.write(**{name: value}))
        self._show(fresh=False)
        if change is not None:
            said = self._said(name, value)
            if said:
                self.toast.emit(said, change)
            else:
                self.acted.emit(change)

    def _said(self, name: str, value: Any) -> str:
        """The toast of a choice that changes where something stands; "" for others, which show it themselves."""
        writer = self.writer
        if name == "settled_on":
            return self.tr("Settled") if value is not None else self.tr("Open again")
        if name == "state" and isinstance(writer, EntryWriter):
            kind = log_words.kind_name(writer.shown().kind)
            state = log_words.state_name(writer.shown().kind, EntryState(value))
            return self.tr("{kind}: {state}").format(kind=kind, state=state)
        return ""

    def _open_days(self) -> None:
        if self.writer is not None:
            self.days = DayPopup(self.writer.day(), self._journal.clock.today(), self)
            self.days.chosen.connect(self._set_day)
            self.days.open_at(self.head.day)

    def _set_day(self, day: date) -> None:
        writer = self.writer
        if writer is None or not self.flush():
            return
        change = self.act(lambda: self.write(occurred_on=day))
        self.show_facts()
        if change is not None:
            said = words.weekday_day(day, self._journal.clock.today())
            self.toast.emit(self.tr("Moved to {date}").format(date=said), change)

    def _copy_link(self) -> None:
        # Not at the top: it brings SQLAlchemy along, which must not be imported before the first paint.
        from pmjournal.links import link_text

        writer = self.writer
        if isinstance(writer, EntryWriter) and writer.id is not None:
            clipboard.copy(link_text(writer.id, writer.shown().title))
            self.toast.emit(self.tr("Link copied. Paste it into any text"), None)

    def _ask_for_versions(self, name: str) -> None:
        writer = self.writer
        if self.flush() and writer is not None and writer.id is not None:
            called = writer.template().name
            self.versions_wanted.emit(TextPlace(writer.id, name, called, private=writer.private))

    def _follow(self, record_id: int) -> None:
        """Open what a link in the text leads to."""
        if not self.flush():
            return
        place = place_of(self._journal, record_id)
        if place is None:
            self.toast.emit(self.tr("That page is not there. It may be in the bin"), None)
        else:
            self.opened.emit(*place)

    def _add_link(self, record_id: int) -> None:
        change = self.act(lambda: self._link(record_id, True))
        self.show_facts()
        if change is not None:
            self.acted.emit(change)

    def _remove_link(self, record_id: int) -> None:
        change = self.act(lambda: self._link(record_id, False))
        self.show_facts()
        if change is not None:
            self.toast.emit(self.tr("Link removed"), change)

    def _link(self, record_id: int, on: bool) -> Change | None:
        """Set or take a link; a new entry without a word in it has none yet."""
        writer = self.writer
        if not isinstance(writer, EntryWriter) or not self.flush() or writer.id is None:
            return None
        links = self._journal.links
        with self._journal.transaction(origin=self._origin) as act:
            (links.add if on else links.remove)(writer.id, record_id)
        return act.change

    def going_to(self) -> Target | None:
        """Where files go that are given now; a new entry takes them once it is stored."""
        writer = self.writer
        if writer is None:
            return None

        def stored() -> int | None:
            return writer.id if self.writer is not writer or self.flush() else None

        return stored
