"""The page of one reflection while it is written: it is opened, typed in and saved by itself.

What is typed goes to the reflection it was typed into and to no other. Where things lie is
ui/panes/reflections/page.py's, what else can be done with a reflection ui/panes/reflections/detail.py's.
"""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal

from pmjournal.changes import Change
from pmjournal.records import Contact, Visibility
from pmjournal.templates import Prompt, Template, filled, reflection_template
from ui import words
from ui.acting import Acting
from ui.linking import Names
from ui.panes.page_saving import PageSaving
from ui.panes.reflections.page import Page
from ui.panes.reflections.writer import Writer

SCALES = ("mood", "confidence", "energy")


class OpenPage(Page):
    """The open reflection.

    `written(bool)` is sent after each write, with whether the reflection is new in the journal; `shown(int)` with
    the stored reflection whose facts show now, or None.

    Args:
        act: the pane's way to write.
    """

    written = Signal(bool)
    shown = Signal(object)

    def __init__(self, act: Acting) -> None:
        super().__init__(act.journal)
        self._act, self._journal = act, act.journal
        self._names = Names(())
        self.writer: Writer | None = None
        self._heading = ""  # one to write under that no template has
        self._shown = ("", "")
        self.saving = PageSaving(act.pane, self.foot, self.editor.editors, self._save, self.is_blank, self)
        self.editor.selection_changed.connect(self.saving.count.selection_changed)
        self.title.edited.connect(self.saving.touched)
        self.editor.edited.connect(self.saving.touched)

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
        if not self.saving.may_leave():
            return False
        self._heading = ""
        self._open(Writer(self._journal, self._act.pane, self._journal.reflections.get(reflection_id)))
        return True

    def begin(
        self, template_id: str, mentorship_id: int | None, about: int | None = None, heading: str = ""
    ) -> bool:
        """Open a new reflection, stored once something is typed, linked to the record `about` then; False as for
        `open_record`. It begins with a `heading` to write under, where one is given.
        """
        if not self.saving.may_leave():
            return False
        start = {
            "template": template_id,
            "mentorship_id": mentorship_id,
            "written_at": self._journal.clock.now(),
            "zone": self._journal.clock.zone,
        }
        self._heading = heading
        self._open(Writer(self._journal, self._act.pane, None, start, about))
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
        self.saving.forget()
        self.writer = None

    def flush(self) -> bool:
        """Save what is typed now; False when that failed."""
        return self.saving.flush()

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
        self.show_scales(writer)
        self._shown = (self.title.title(), self.editor.body())
        self.show_facts()
        self.saving.count.now()
        self.foot.set_saved(_last_saved(writer))

    def show_scales(self, writer: Writer) -> None:
        """Mood, confidence and energy."""
        for name in SCALES:
            getattr(self, name).set_value(writer.value(name))

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
            self._act.pane.acted.emit(change)
        return change


def _last_saved(writer: Writer) -> str:
    """ "Saved 17:52", or the day where that was another one."""
    if writer.record is None:
        return ""
    clock = writer.journal.clock
    changed = clock.local(writer.record.changed_at)
    if changed.date() in (writer.local().date(), clock.today()):
        return words.saved_at(changed)
    return words.saved_on(changed.date(), clock.today())
