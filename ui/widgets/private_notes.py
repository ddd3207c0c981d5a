"""The editor of one private note, and the private block on a meeting. That on a person is in person_notes.

Everything here goes through `journal.private_notes` into tables of its own; nothing of it is handed to another
part of the window. A note is stored once something is typed in it, never before.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from pmjournal.errors import NotFound
from pmjournal.language import translate
from pmjournal.records import NoteHeading, PrivateNote
from ui import addresses
from ui.acting import Acting
from ui.attaching import Attaching
from ui.autosave import Autosaver
from ui.link_source import LinkSource
from ui.text_place import TextPlace, offer_versions
from ui.widgets.attachment_chips import AttachmentChips
from ui.widgets.buttons import IconButton
from ui.widgets.dropped import Dropped, DropPlace
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
        self._heading, self._title = heading, ""
        self._gone = False
        if note is not None:
            self._mentorship_id, self._meeting_id = note.mentorship_id, note.meeting_id
            self._heading, self._title = note.heading, note.title
        self.edit = MarkdownEdit(role, grow=True, placeholder=placeholder, name=self.tr("Private note"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.edit)
        self.files = AttachmentChips(private=True, above=8)
        column.addWidget(self.files)
        self.attaching = Attaching(
            act.pane, self.files, act.journal.private_notes.attachments, lambda: self._going_to
        )
        self.attaching.take_from(self.edit)
        self.setFocusProxy(self.edit)
        self.saver = Autosaver(self._save, self, clock=act.journal.clock.now)
        self.saver.saved.connect(act.pane.saved)
        self.saver.failed.connect(act.pane.trouble)
        if note is not None:
            self.edit.set_markdown(note.body)
            self.attaching.show(note.id)
        self.edit.edited.connect(self._on_edited)
        self.edit.set_link_source(LinkSource(act.journal))
        offer_versions(self.edit, act.pane.versions_requested, self._place)
        self.edit.link_activated.connect(lambda id: act.follow(id))
        self.edit.url_activated.connect(addresses.open_address)

    def take(self, note: PrivateNote) -> None:
        """Show what is stored now, unless something typed is not stored yet."""
        if not self.saver.dirty and note.body != self.edit.markdown():
            self.edit.set_markdown(note.body)
        self.attaching.show(note.id)

    def _going_to(self) -> int | None:
        """The note as it is stored, for files to be given to it; None where that failed or it is put away.

        A note that was stored takes them whatever is shown by then.
        """
        if self.note_id is None and isValid(self) and self.saver.flush() and self.note_id is None:
            self._make("")
        return self.note_id

    def _place(self) -> TextPlace | None:
        if not self.saver.flush() or self.note_id is None:
            return None
        return TextPlace(self.note_id, "body", self.tr("Private note"), private=True)

    def _on_edited(self) -> None:
        self.saver.touched()
        self._act.pane.saving.emit()

    def _save(self) -> None:
        body = self.edit.markdown()
        if self._gone or (self.note_id is None and not body.strip()):
            return
        try:
            self._store(body)
        except NotFound:
            self._gone = True  # what it is on went to the bin meanwhile: said once, not tried for ever
            raise

    def _store(self, body: str) -> None:
        if self.note_id is not None:
            # Where it went to the bin while it was written in, the words come first.
            with suppress(NotFound), self._act.journal.transaction(origin=self._act.pane):
                self._act.journal.private_notes.write(self.note_id, body=body)
                return
        self._make(body)

    def _make(self, body: str) -> None:
        """Store a new note."""
        with self._act.journal.transaction(origin=self._act.pane) as act:
            made = self._act.journal.private_notes.add(
                body,
                mentorship_id=self._mentorship_id,
                meeting_id=self._meeting_id,
                heading=self._heading,
                title=self._title,
            )
        self.note_id = made  # only once it is committed
        self.attaching.show(made)
        self._act.pane.acted.emit(act.change)


def attaching_of(edits: Sequence[NoteEdit]) -> Attaching | None:
    """Where files given to a block of notes go: to the note that has the focus, else to the first."""
    focused = QApplication.focusWidget()
    with_focus = [one for one in edits if focused is not None and one.isAncestorOf(focused)]
    return next((one.attaching for one in [*with_focus, *edits]), None)


class NoteFiles(QObject):
    """Lets files be given to a block of notes: by a button in its head, and by dropping them anywhere on it.

    What is dropped beside the editors must not fall through to the page below, which is not private.

    Args:
        block: the block.
        current: where files go; None where nothing takes them.
    """

    def __init__(self, block: PrivateBlock, current: Callable[[], Attaching | None]) -> None:
        super().__init__(block)
        self._block, self._current = block, current
        self.button = IconButton("clip", self.tr("Attach a file…"), token="private")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the note
        block.set_tool(self.button)
        self.button.clicked.connect(self._choose)
        DropPlace(block).given.connect(self._attach)

    def _choose(self) -> None:
        attaching = self._current()
        if attaching is not None:
            attaching.choose()

    def _attach(self, given: Dropped) -> None:
        attaching = self._current()
        if attaching is not None and not self._block.folded():
            attaching.attach(given)


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
        self.note_files = NoteFiles(self, self._current)

    def _current(self) -> Attaching | None:
        """Where files go: to the note that is written in, else the first."""
        return attaching_of(self._edits)

    def show_meeting(self, meeting_id: int) -> None:
        """Show the notes on a meeting; what is typed on it and not stored yet stays."""
        notes = self._act.journal.private_notes.for_meeting(meeting_id)
        known = [edit.note_id for edit in self._edits]
        same = bool(known) and [id for id in known if id is not None] == [note.id for note in notes]
        if meeting_id == self._meeting_id and (same or self._dirty()):
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

    def begin(self, heading: NoteHeading, body: str) -> None:
        """Open an editor for one more note that starts with this text; stored once something is typed in it.

        While private content is hidden it stays so: the notes there are would be in sight, too.
        """
        if self._act.pane.private_hidden and self.folded():
            self._act.pane.toast_requested.emit(translate("Requests", "Private content is hidden"), None)
            return
        if self._meeting_id is None or not self.flush():
            return
        self.set_folded(False)
        for edit in [one for one in self._edits if one.note_id is None]:
            self._edits.remove(edit)
            drop(edit)
        self._add(None, self._meeting_id, heading)
        made = self._edits[-1].edit
        made.set_markdown(body)
        made.setFocus()
        made.moveCursor(QTextCursor.MoveOperation.NextBlock)  # under the first prompt

    def _add(self, note: PrivateNote | None, meeting_id: int, heading: NoteHeading = NoteHeading.FREE) -> None:
        hint = self.tr("What only you should read.")
        edit = NoteEdit(self._act, note, meeting_id=meeting_id, heading=heading, placeholder=hint)
        edit.saver.saved.connect(lambda _moment: self.written.emit())
        self.body.insertWidget(len(self._edits), edit)  # what else the block holds stays below
        self._edits.append(edit)

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
