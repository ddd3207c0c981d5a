"""The page of one entry while it is written: it is opened, typed in and saved by itself.

What is typed goes to the entry it was typed into and to no other. Where things lie is ui/panes/log/page.py's, what
else can be done with an entry ui/panes/log/detail.py's.
"""

from typing import Any

from PySide6.QtCore import Signal

from pmjournal.changes import Change
from pmjournal.errors import BadInput
from pmjournal.records import EntryKind
from pmjournal.retemplating import retemplate
from pmjournal.templates import BLANK, Prompt, reflection_template
from ui.acting import Acting
from ui.feedback_people import FeedbackPeople
from ui.panes.log.page import Page
from ui.panes.log.wording import Wording
from ui.panes.log.writers import EntryWriter, NoteWriter, Writer
from ui.panes.page_saving import PageSaving
from ui.widgets.markdown_edit import MarkdownEdit

TEXTS = ("title", "body", "outcome")


class OpenPage(Page):
    """The open entry or disagreement.

    `written(bool)` is sent after each write, with whether it is new in the journal; `shown(object)` with the
    writer whose facts show now.

    Args:
        act: the pane's way to write.
        people: who entries are with; read by the pane.
    """

    written = Signal(bool)
    shown = Signal(object)

    def __init__(self, act: Acting, people: FeedbackPeople) -> None:
        super().__init__(act.journal, people)
        self._act, self._journal, self._people = act, act.journal, people
        self.wording = Wording(act.journal, people)
        self.writer: Writer | None = None
        self._shown: dict[str, str] = {}
        self.saving = PageSaving(act.pane, self.foot, self.editors, self._save, self.is_blank, self)
        self.editor.selection_changed.connect(self.saving.count.selection_changed)
        for part in (self.title, self.editor, self.outcome):
            part.edited.connect(self.saving.touched)

    def editors(self) -> list[MarkdownEdit]:
        """The editors, from top to bottom."""
        more = [] if self.writer is None or self.writer.private else [self.outcome.editor]
        return [*self.editor.editors(), *more]

    def current_id(self) -> int | None:
        """The stored record that is open; of a disagreement the negative of its id."""
        return None if self.writer is None else self.writer.shown_id

    def is_blank(self) -> bool:
        """Whether what is open was never stored and has nothing in it."""
        texts = self._typed()
        written = texts["title"].strip() or texts["outcome"].strip() or not self.editor.is_empty()
        return self.writer is not None and self.writer.record is None and not written

    def open_record(self, record_id: int) -> bool:
        """Open an entry, or with a negative id a disagreement; False when what was typed before could not be
        saved, so that it stays.

        Raises:
            NotFound: there is none.
        """
        if not self._may_leave():
            return False
        if record_id < 0:
            note = self._journal.private_notes.get(-record_id)
            self._open(NoteWriter(self._journal, self._act.pane, note))
        else:
            self._open(EntryWriter(self._journal, self._act.pane, self._journal.entries.get(record_id)))
        return True

    def begin(self, kind: EntryKind | None, mentorship_id: int | None) -> bool:
        """Open a new entry of a kind, or where None a disagreement; it is stored once something is typed. False as
        for `open_record`.
        """
        if not self._may_leave():
            return False
        if kind is None:
            self._open(NoteWriter(self._journal, self._act.pane, None, {"mentorship_id": mentorship_id}))
        else:
            start = {"kind": kind, "mentorship_id": mentorship_id, "occurred_on": self._journal.clock.today()}
            self._open(EntryWriter(self._journal, self._act.pane, None, start))
        self.title.setFocus()
        return True

    def refresh(self) -> None:
        """Show what the journal now holds; cursor, focus and undo stay where the text is the same.

        Raises:
            NotFound: the record is gone.
        """
        writer = self.writer
        if writer is None or writer.id is None or not self.flush():
            return
        if isinstance(writer, NoteWriter):
            writer.record = self._journal.private_notes.get(writer.id)
        else:
            writer.record = self._journal.entries.get(writer.id)
        self._show(fresh=False)

    def close_page(self) -> None:
        """Forget what is open, with everything unsaved in it; no word of it stays behind, hidden or not."""
        self.saving.forget()
        self.writer = None
        self.title.set_title("")
        self.values.setText("")
        self.editor.set_body("", reflection_template(BLANK))
        self.outcome.show_text(Prompt("", ""), "", fresh=True)
        self._show_facts_of(EntryWriter(self._journal, self._act.pane))

    def flush(self) -> bool:
        """Save what is typed now, and settle answers; False when that failed."""
        settled = self.perspectives.commit()
        return self.saving.flush() and settled

    def stored_id(self) -> int | None:
        """The id of what is open, with all that is typed saved; None where that failed, or where there is nothing
        to store yet, which is told.
        """
        if self.writer is None or not self.flush():
            return None
        if self.writer.id is None:
            self._act.pane.trouble.emit(BadInput(self.tr("Write a few words first. The rest goes with them.")))
        return self.writer.id

    def _may_leave(self) -> bool:
        """Whether nothing is left behind; an answer belongs to the entry it was given to, as the texts do."""
        return self.perspectives.commit() and self.saving.may_leave()

    def _open(self, writer: Writer) -> None:
        self.writer = writer
        self._show(fresh=True)
        self.area.verticalScrollBar().setValue(0)

    def _show(self, *, fresh: bool) -> None:
        """Put everything the writer knows into the widgets."""
        writer = self.writer
        if writer is None:
            return
        if fresh:
            self.title.set_title("")
        title = str(writer.value("title"))
        if title != " ".join(self.title.title().split()):
            self.title.set_title(title)
        self.values.setText(self.wording.reminder(writer))
        self.show_private(writer.private)
        self._show_body(str(writer.value("body")), fresh=fresh)
        self._shown = self._typed()
        self.show_facts()
        self.saving.count.now()
        self.foot.set_saved("")

    def _show_body(self, body: str, *, fresh: bool) -> None:
        writer = self.writer
        if writer is None:
            return
        template = self.wording.template(writer, body)
        if writer.private and body:  # one begun with other prompts keeps its words, under "Earlier"
            body = retemplate(body, template, template)
        if fresh or body != self.editor.body():
            self.editor.set_body(body, template, fresh=fresh)
        outcome = "" if writer.private else str(writer.value("outcome"))
        self.outcome.show_text(template.outcome, outcome, fresh=fresh)
        self.order_tabs()

    def show_facts(self) -> None:
        """What depends on the record but is not its text."""
        if self.writer is not None:
            self._show_facts_of(self.writer)

    def _show_facts_of(self, writer: Writer) -> None:
        self.head.show_facts(writer)
        self.facts.show_facts(writer, self.wording.meeting(writer), self._journal.clock.today())
        if writer.private:
            self.foot.set_private()
        else:
            self.foot.set_visibility(writer.value("visibility"))
            self.links.show_links_of(writer.id, writer.value("mentorship_id"))
            mentions = [] if writer.id is None else self._journal.links.mentions_of(writer.id)
            self.mentions.set_mentions(mentions, self._people.contact, self._journal.clock.today())
        self.perspectives.show_for(writer)
        self.shown.emit(writer)

    def _typed(self) -> dict[str, str]:
        """The texts as they stand."""
        return {"title": self.title.title(), "body": self.editor.body(), "outcome": self.outcome.text()}

    def _save(self) -> None:
        """Store the texts that differ from what is stored; called by the saver alone."""
        texts, writer = self._typed(), self.writer
        if writer is None or texts == self._shown or self.is_blank():
            return
        self.write(**{name: text for name, text in texts.items() if text != self._shown.get(name)})

    def write(self, **fields: Any) -> Change | None:
        """Store fields of what is open, and tell the pane.

        Raises:
            JournalError: nothing was stored.
        """
        writer = self.writer
        if writer is None:
            return None
        is_new = writer.record is None
        if is_new:
            fields = self._typed() | fields
        if writer.private:
            fields.pop("outcome", None)
        change = writer.write(**fields)
        self._shown |= {name: fields[name] for name in TEXTS if name in fields}
        if is_new or "[[" in self._shown["body"] + self._shown["outcome"]:
            self.show_facts()
        self.written.emit(is_new)
        if is_new and change is not None:
            self._act.pane.acted.emit(change)
        return change
