"""The editor of one private note, and the private block on a meeting. That on a person is in person_notes.

Everything here goes through `journal.private_notes` into tables of its own; nothing of it is handed to another
part of the window. A note is stored once something is typed in it, never before.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.records import NoteHeading, PrivateNote
from ui import addresses
from ui.acting import Acting
from ui.autosave import Autosaver
from ui.link_source import LinkSource
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.private_block import PrivateBlock


class NoteEdit(QWidget):
    """The editor of one note; it saves to that note alone, however soon something else is shown.

    Args:
        act: the pane's way to write; its pane tells of saving and of troubles.
        note: the note; None for one that is made by typing.
        mentorship_id: on whom a new note is.
        meeting_id: on which meeting a new note is.
        heading: what a new note is about.
    """

    def __init__(
        self,
        act: Acting,
        note: PrivateNote | None,
        *,
        mentorship_id: int | None = None,
        meeting_id: int | None = None,
        heading: NoteHeading = NoteHeading.FREE,
        role: str = "private",
        placeholder: str = "",
    ) -> None:
        super().__init__()
        self._act = act
        self.note_id = note.id if note else None
        self._mentorship_id, self._meeting_id = mentorship_id, meeting_id
        self._heading = heading
        self.edit = MarkdownEdit(role, grow=True, placeholder=placeholder, name=self.tr("Private note"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.saver = Autosaver(self._save, self, clock=act.journal.clock.now)
        self.saver.saved.connect(act.pane.saved)
        self.saver.failed.connect(act.pane.trouble)
        if note is not None:
            self.edit.set_markdown(note.body)
        self.edit.edited.connect(self._on_edited)
        self.edit.set_link_source(LinkSource(act.journal))
        self.edit.link_activated.connect(lambda id: act.follow(id))
        self.edit.url_activated.connect(addresses.open_address)

    def take(self, note: PrivateNote) -> None:
        """Show what is stored now, unless something typed is not stored yet."""
        if not self.saver.dirty and note.body != self.edit.markdown():
            self.edit.set_markdown(note.body)

    def _on_edited(self) -> None:
        self.saver.touched()
        self._act.pane.saving.emit()

    def _save(self) -> None:
        body, notes = self.edit.markdown(), self._act.journal.private_notes
        if self.note_id is None and not body.strip():
            return
        with self._act.journal.transaction(origin=self._act.pane) as act:
            if self.note_id is not None:
                notes.write(self.note_id, body=body)
                return
            made = notes.add(
                body, mentorship_id=self._mentorship_id, meeting_id=self._meeting_id, heading=self._heading
            )
        self.note_id = made  # only once it is committed
        self._act.pane.acted.emit(act.change)


class MeetingNotes(PrivateBlock):
    """The private notes on one meeting. An empty editor waits where there are none.

    `written` is sent when a first note was made, so that the list can say "Private".
    """

    written = Signal()

    def __init__(self, act: Acting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._act = act
        self._meeting_id: int | None = None
        self._edits: list[NoteEdit] = []

    def show_meeting(self, meeting_id: int) -> None:
        """Show the notes on a meeting; what is typed on it and not stored yet stays."""
        notes = self._act.journal.private_notes.for_meeting(meeting_id)
        known = [edit.note_id for edit in self._edits]
        waiting = len(self._edits) == 1 and known == [None] and not notes
        if meeting_id == self._meeting_id and (waiting or self._dirty() or known == [note.id for note in notes]):
            stored = {note.id: note for note in notes}
            for edit in self._edits:
                if edit.note_id in stored:
                    edit.take(stored[edit.note_id])
            return
        self._meeting_id = meeting_id
        self._clear()
        for note in notes:
            self._add(note, meeting_id)
        if not notes:
            self._add(None, meeting_id)

    def _dirty(self) -> bool:
        return any(edit.saver.dirty for edit in self._edits)

    def _add(self, note: PrivateNote | None, meeting_id: int) -> None:
        hint = self.tr("What only you should read.")
        edit = NoteEdit(self._act, note, meeting_id=meeting_id, placeholder=hint)
        edit.saver.saved.connect(lambda _moment: self.written.emit())
        self._edits.append(edit)
        self.body.addWidget(edit)

    def edits(self) -> list[NoteEdit]:
        """The editors, in order."""
        return list(self._edits)

    def flush(self) -> bool:
        """Save now; False when something could not be saved and is still here."""
        saved = [edit.saver.flush() for edit in self._edits]  # every one of them is tried
        return all(saved)

    def _clear(self) -> None:
        for edit in self._edits:
            drop(edit)
        self._edits = []


def drop(row: QWidget) -> None:
    """Take a row out: at once for the eye, later for Qt, which may be in the middle of one of its events.

    Its parent keeps it until then: a widget that Python owns, and Qt deletes, is deleted twice now and then.
    """
    row.hide()
    parent = row.parentWidget()
    layout = parent.layout() if parent is not None else None
    if layout is not None:
        layout.removeWidget(row)
    row.deleteLater()
