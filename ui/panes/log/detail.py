"""What can be done with the open entry beside writing in it: kind, day, chips, links.

Every act is one Change, so that it can be undone. Saving what is typed is ui/panes/log/open_page.py's.
"""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal

from pmjournal.records import EntryKind, EntryState, Kind
from pmjournal.retemplating import retemplate
from pmjournal.templates import entry_template
from ui import log_words, words
from ui.acting import Acting
from ui.attaching import Target
from ui.feedback_people import FeedbackPeople
from ui.panes.log.asking import Asking
from ui.panes.log.choosing import Choosing
from ui.panes.log.open_page import OpenPage
from ui.panes.log.writers import EntryWriter
from ui.panes.page_links import PageLinks, copy_link
from ui.text_place import TextPlace
from ui.widgets.day_popup import DayPopup


class LogDetail(OpenPage):
    """The open entry with everything around its texts. `bin_wanted` asks to move it to the bin."""

    bin_wanted = Signal()

    def __init__(self, act: Acting, people: FeedbackPeople) -> None:
        super().__init__(act, people)
        opened = act.pane.open_requested
        self.choosing = Choosing(self.facts, act.journal, people, lambda: self.writer)
        self.choosing.chosen.connect(self._choose)
        self.choosing.opened.connect(lambda meeting_id: opened.emit(Kind.MEETING.value, meeting_id))
        self.head.when_clicked.connect(self._open_days)
        self.head.kind_chosen.connect(lambda kind: self.use_kind(EntryKind(kind)))
        self.head.copy_clicked.connect(self._copy_link)
        self.head.bin_clicked.connect(self.bin_wanted)
        self.head.versions_clicked.connect(lambda: self._ask_for_versions("body"))
        self.editor.earlier_wanted.connect(lambda: self._ask_for_versions("body"))
        self.outcome.editor.earlier = lambda: self._ask_for_versions("outcome")
        editors = (self.editor, self.outcome.editor)
        self.linking = PageLinks(act, self.links, editors, self.flush, self._linkable)
        self.mentions.opened.connect(opened)
        self.asking = Asking(self, act)

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
            change = self._act.attempt(lambda: self.write(kind=kind, body=body))
            self._act.tell(self.tr("Now kept as: {kind}").format(kind=log_words.kind_name(kind)), change)
        self._show(fresh=False)

    def _choose(self, name: str, value: Any) -> None:
        """Take what was chosen for a field."""
        if self.writer is None or self.writer.value(name) == value or not self.flush():
            return
        if self.is_blank():
            self.writer.start[name] = value
            self._show(fresh=False)
            return
        change = self._act.attempt(lambda: self.write(**{name: value}))
        self._show(fresh=False)
        self._act.tell(self._said(name, value), change)

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
            self.days.open_at(self.head.when)

    def _set_day(self, day: date) -> None:
        writer = self.writer
        if writer is None or not self.flush():
            return
        change = self._act.attempt(lambda: self.write(occurred_on=day))
        self.show_facts()
        said = words.weekday_day(day, self._journal.clock.today())
        self._act.tell(self.tr("Moved to {date}").format(date=said), change)

    def _copy_link(self) -> None:
        writer = self.writer
        if isinstance(writer, EntryWriter) and writer.id is not None:
            copy_link(self._act, writer.id, writer.shown().title)

    def _ask_for_versions(self, name: str) -> None:
        writer = self.writer
        if self.flush() and writer is not None and writer.id is not None:
            called = writer.template().name
            place = TextPlace(writer.id, name, called, private=writer.private)
            self._act.pane.versions_requested.emit(place)

    def _linkable(self) -> int | None:
        """What links go from."""
        return self.stored_id() if isinstance(self.writer, EntryWriter) else None

    def going_to(self) -> Target | None:
        """Where files go that are given now."""
        writer = self.writer
        return None if writer is None or self.stored_id() is None else lambda: writer.id
