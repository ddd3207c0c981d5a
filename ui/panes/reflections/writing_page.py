"""The page of one reflection while it is written: it is opened, typed in and saved by itself.

What is typed goes to the reflection it was typed into and to no other. Where things lie is
ui/panes/reflections/page.py's, what else can be done with a reflection ui/panes/reflections/detail.py's.
"""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmjournal.changes import Change
from pmjournal.errors import JournalError
from pmjournal.records import Contact, Visibility
from pmjournal.templates import Prompt, Template, filled, reflection_template
from ui import words
from ui.autosave import Autosaver
from ui.linking import Names
from ui.panes.reflections.page import Page
from ui.panes.reflections.writer import Writer
from ui.widgets.word_count import WordCount

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

SCALES = ("mood", "confidence", "energy")


class WritingPage(Page):
    """The open reflection.

    `written(bool)` is sent after each write, with whether the reflection is new in the journal; `shown(int)` with
    the stored reflection whose facts show now, or None; `trouble`,
    `saved` and `saving` are a pane's signals, passed on.

    Args:
        journal: the open journal.
        origin: stands in every Change made here.
    """

    written = Signal(bool)
    shown = Signal(object)
    trouble = Signal(object)
    acted = Signal(object)
    saved = Signal(object)
    saving = Signal()

    def __init__(self, journal: "Journal", origin: object, parent: QWidget | None = None) -> None:
        super().__init__(journal, parent)
        self._journal, self._origin = journal, origin
        self._names = Names(())
        self.writer: Writer | None = None
        self._heading = ""  # one to write under that no template has
        self._shown = ("", "")
        self._error: JournalError | None = None
        self.saver = Autosaver(self._save, self, journal.clock.now)
        self._count = WordCount(self.editor.editors, self)
        self._count.said.connect(self.foot.set_count)
        self.editor.selection_changed.connect(self._count.selection_changed)
        self.title.edited.connect(self._on_edited)
        self.editor.edited.connect(self._on_edited)
        self.saver.saved.connect(self._on_saved)
        self.saver.failed.connect(self._on_failed)

    def set_contacts(self, contacts: list[Contact]) -> None:
        """Who hints and links can name."""
        self._names = Names(contacts)
        self.links.set_contacts(contacts)

    def current_id(self) -> int | None:
        """The stored reflection that is open."""
        return None if self.writer is None else self.writer.id

    def is_blank(self) -> bool:
        """Whether what is open was never stored and has nothing in it."""
        empty = not self.title.title().strip() and self.editor.is_empty()
        return self.writer is not None and self.writer.record is None and empty

    def open_record(self, reflection_id: int) -> bool:
        """Open a stored reflection; False when what was typed before could not be saved, so that it stays.

        Raises:
            NotFound: there is none.
        """
        if not self._may_leave():
            return False
        self._heading = ""
        self._open(Writer(self._journal, self._origin, self._journal.reflections.get(reflection_id)))
        return True

    def begin(
        self, template_id: str, mentorship_id: int | None, about: int | None = None, heading: str = ""
    ) -> bool:
        """Open a new reflection, stored once something is typed, linked to the record `about` then; False as for
        `open_record`. It begins with a `heading` to write under, where one is given.
        """
        if not self._may_leave():
            return False
        start = {
            "template": template_id,
            "mentorship_id": mentorship_id,
            "written_at": self._journal.clock.now(),
            "zone": self._journal.clock.zone,
        }
        self._heading = heading
        self._open(Writer(self._journal, self._origin, None, start, about))
        if heading:
            self.editor.begin()
        else:
            self.title.setFocus()
        return True

    def refresh(self) -> None:
        """Show what the journal now holds; cursor, focus and undo stay where the text is the same.

        Raises:
            NotFound: the reflection is gone.
        """
        if self.writer is None or self.writer.record is None or not self.flush():
            return
        self.writer.record = self._journal.reflections.get(self.writer.record.id)
        self._show(fresh=False)

    def close_page(self) -> None:
        """Forget what is open, with everything unsaved in it."""
        self.saver.dirty = False
        self.saver.flush()
        self.writer = None

    def flush(self) -> bool:
        """Save what is typed now; False when that failed."""
        return self.saver.flush()

    def _may_leave(self) -> bool:
        """Whether nothing unsaved is left behind; if there is, say again why it stays open."""
        if self.flush():
            return True
        self.trouble.emit(self._error)
        return False

    def _open(self, writer: Writer) -> None:
        self.writer = writer
        self._show(fresh=True)
        self.area.verticalScrollBar().setValue(0)

    def _show(self, *, fresh: bool) -> None:
        """Put everything the writer knows into the widgets."""
        writer = self.writer
        if writer is None:
            return
        title, body = writer.value("title") or "", writer.value("body") or ""
        if fresh:
            self.title.set_title("")
        if title != " ".join(self.title.title().split()):
            self.title.set_title(title)
        if fresh or body != self.editor.body():
            self.editor.set_body(body, self._template(), fresh=fresh)
            self.order_tabs()
        for name in SCALES:
            getattr(self, name).set_value(writer.value(name))
        self._shown = (self.title.title(), self.editor.body())
        self.show_facts()
        self._count.now()
        self.foot.set_saved(_last_saved(writer))

    def show_facts(self) -> None:
        """What depends on the record but is not its text."""
        writer = self.writer
        if writer is None:
            return
        template = reflection_template(writer.value("template"))
        self.head.show_facts(writer.local(), template.id, template.name, writer.record is not None)
        visibility = Visibility.PERSONAL if writer.record is None else writer.record.visibility
        self.foot.set_visibility(visibility)
        self.links.show_links_of(writer.id, writer.value("mentorship_id"))
        self.shown.emit(writer.id)

    def _template(self) -> Template:
        """The template with the words of this reflection in its hints."""
        if self.writer is None:
            return reflection_template("")
        body = "" if self.writer.record is None else self.writer.record.body
        template = reflection_template(self.writer.value("template"), body)
        if self._heading:
            template = replace(template, prompts=(Prompt(self._heading, ""), *template.prompts))
        person = self._names.short(self.writer.value("mentorship_id"))
        return filled(template, date=words.full_day(self.writer.local().date()), person=person)

    def _on_edited(self) -> None:
        if not self.saver.dirty:
            if self._error is None:
                self.foot.set_saved(self.tr("Saving…"))
            self.saving.emit()
        self.saver.touched()
        self._count.touched()

    def _save(self) -> None:
        """Store title and body where they differ from what is stored; called by the saver alone."""
        title, body = self.title.title(), self.editor.body()
        if self.writer is None or (title, body) == self._shown or self.is_blank():
            return
        self._write(title=title, body=body)

    def _write(self, **fields: Any) -> Change | None:
        """Store fields of what is open, and tell the pane."""
        if self.writer is None:
            return None
        is_new = self.writer.record is None
        if is_new:
            fields = {"title": self.title.title(), "body": self.editor.body()} | fields
        change = self.writer.write(**fields)
        self._shown = (fields.get("title", self._shown[0]), fields.get("body", self._shown[1]))
        if is_new or "[[" in self._shown[1]:
            self.show_facts()
        self.written.emit(is_new)
        if is_new and change is not None:
            self.acted.emit(change)
        return change

    def _on_saved(self, moment: datetime) -> None:
        self._error = None
        self.foot.set_saved("" if self.is_blank() else words.saved_at(self._journal.clock.local(moment)))
        self.saved.emit(moment)

    def _on_failed(self, error: JournalError) -> None:
        self.foot.set_saved(self.tr("Could not save. Your text is safe here"), "danger")
        first, self._error = self._error is None, error
        if first:
            # Said once: it is tried again every two seconds.
            self.trouble.emit(error)


def _last_saved(writer: Writer) -> str:
    """ "Saved 17:52", or the day where that was another one."""
    if writer.record is None:
        return ""
    clock = writer.journal.clock
    changed = clock.local(writer.record.changed_at)
    if changed.date() in (writer.local().date(), clock.today()):
        return words.saved_at(changed)
    return words.saved_on(changed.date(), clock.today())
