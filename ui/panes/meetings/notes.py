"""The notes of the meeting shown: one growing editor, saved by itself to the meeting it was opened for."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.errors import NotFound
from pmjournal.meeting_templates import MeetingTemplate, versions_of
from pmjournal.records import Meeting
from ui import words
from ui.acting import Acting
from ui.addresses import open_address
from ui.autosave import Autosaver
from ui.link_source import LinkSource
from ui.text_place import TextPlace, offer_versions
from ui.widgets import link_editing
from ui.widgets.format_bar import FormatBar
from ui.widgets.labels import Label
from ui.widgets.link_picker import LinkPicker
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.section import SectionHeader
from ui.widgets.word_count import WordCount

SAID_AFTER_MS = 50
HEADING = "## "


class Notes(QWidget):
    """Shows the notes of one meeting and saves what is typed.

    Args:
        act: the pane's way to write; its pane tells of saving and of troubles.
    """

    def __init__(self, act: Acting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._meeting_id: int | None = None
        self._links = LinkSource(act.journal)
        hint = self.tr("What was said, what you heard, what to remember.")
        self.edit = MarkdownEdit(
            "writing_meeting", grow=True, placeholder=hint, name=self.tr("Notes"), measure=True, lines=4
        )
        self.edit.set_ground("surface")
        self.bar = FormatBar(self.edit, own_link=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        header = SectionHeader(self.tr("Notes"))
        self.prompt = Label("", "secondary", "ink3", elide=True)
        header.row.insertWidget(2, self.prompt, 1000)
        column.addWidget(header)
        column.addWidget(self.bar)
        column.addSpacing(8)  # 10 to the eye: the words stand low in their lines
        column.addWidget(self.edit)
        self.saver = Autosaver(self._save, self, clock=act.journal.clock.now)
        self.saver.saved.connect(self._on_saved)
        self.saver.failed.connect(act.pane.trouble)
        self._unsaved = QTimer(self, singleShot=True, interval=SAID_AFTER_MS)  # when the letter is seen
        self._unsaved.timeout.connect(self._say_unsaved)
        self.edit.edited.connect(self._on_edited)
        self.edit.set_link_source(self._links)
        offer_versions(self.edit, act.pane.versions_requested, self._place)
        self.bar.offer_versions()
        self.edit.link_activated.connect(act.follow)
        self.edit.url_activated.connect(open_address)
        self.bar.link_requested.connect(self._pick_link)
        self._count = WordCount(lambda: [self.edit], self)
        self._count.said.connect(self.bar.set_count)
        self.edit.selectionChanged.connect(self._count.selection_changed)
        self.edit.cursorPositionChanged.connect(self._say_prompt)
        self._templates: list[MeetingTemplate] = []

    def show_notes(self, meeting: Meeting) -> None:
        """Show what is stored; what is typed on this meeting and not stored yet stays."""
        if meeting.id == self._meeting_id and self.saver.dirty:
            return
        self._meeting_id = meeting.id
        self._templates = versions_of(meeting.template)
        if meeting.notes != self.edit.markdown():
            self.edit.set_markdown(meeting.notes)
        self._count.now()
        self._say_saved(meeting)
        self._say_prompt()

    def _say_prompt(self) -> None:
        """Beside the head, what may stand under the heading that one writes under."""
        block = self.edit.textCursor().block()
        while block.isValid() and not block.text().startswith(HEADING):
            block = block.previous()
        title = block.text().removeprefix(HEADING) if block.isValid() else ""
        hints = (one.hint_for(title) for one in self._templates)
        self.prompt.setText(next((hint for hint in hints if hint), ""))

    def _say_saved(self, meeting: Meeting) -> None:
        clock = self._act.journal.clock
        at = clock.local(meeting.changed_at)
        if not meeting.notes:
            self.bar.set_saved("")
        elif at.date() == clock.today():
            self.bar.set_saved(words.saved_at(at))
        else:
            self.bar.set_saved(self.tr("Saved {day}").format(day=words.day(at.date(), clock.today())))

    def flush(self) -> bool:
        """Save now; False when it could not be saved and is still here."""
        return self.saver.flush()

    def _on_edited(self) -> None:
        if not self.saver.dirty:
            self._unsaved.start()
        self.saver.touched()
        self._count.touched()

    def _say_unsaved(self) -> None:
        if self.saver.dirty:
            self.bar.set_saved("")
            self._act.pane.saving.emit()

    def _save(self) -> None:
        meeting_id, journal = self._meeting_id, self._act.journal
        if meeting_id is None:
            return
        try:
            with journal.transaction(origin=self._act.pane):
                journal.meetings.write(meeting_id, notes=self.edit.markdown())
        except NotFound:
            self._meeting_id = None  # it went to the bin meanwhile: said once, not tried for ever
            raise

    def _on_saved(self, moment: object) -> None:
        if self._meeting_id is None:
            return
        clock = self._act.journal.clock
        self.bar.set_saved(words.saved_at(clock.local(clock.now())))
        self._act.pane.saved.emit(moment)

    def _place(self) -> TextPlace | None:
        return None if self._meeting_id is None else TextPlace(self._meeting_id, "notes", self.tr("Notes"))

    def _pick_link(self) -> None:
        hint = self.tr("Type a goal, a meeting or a name")
        picker = LinkPicker(self._links, hint, self.tr("Nothing with these words."), self)

        def put_in(record_id: int) -> None:
            words = next(choice.words for choice in picker.choices() if choice.record_id == record_id)
            self.edit.setFocus()
            link_editing.insert_mention(self.edit.textCursor(), record_id, words)

        picker.picked.connect(put_in)
        picker.open_at(self.bar)
