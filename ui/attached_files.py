"""The files kept with the record shown, and all that is done with them from their row of chips.

Opening, saving and checking is done off the window's thread. How the chips look is told in
ui/widgets/attachment_chips.py, how files come in ui/attaching.py.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from pmjournal.errors import AttachmentMissing, DamagedAttachment, JournalError
from pmjournal.records.files import FileState
from ui import dialogs, opening_files
from ui.panes.pane import Pane
from ui.tasks import Task, in_background
from ui.widgets.attachment_chips import AttachmentChips, ShownFile

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.attached import Attached
    from pmjournal.records import Attachment


class AttachedFiles(QObject):
    """Fills a row of chips, and does what they ask for.

    Args:
        pane: the origin of the writes; it sends their toasts and troubles.
        chips: the row; this object lives as long.
        service: the attachments, private ones or all others.
    """

    def __init__(self, pane: Pane, chips: AttachmentChips, service: "Attached") -> None:
        super().__init__(chips)
        self.pane, self.chips, self._service = pane, chips, service
        self._record_id: int | None = None
        self._states: dict[str, FileState] = {}  # by the name of the file, as far as they were read
        chips.opened.connect(self.open)
        chips.save_wanted.connect(self.save)
        chips.renamed.connect(self._rename)
        chips.removed.connect(self._remove)

    def show(self, record_id: int | None) -> None:
        """Show the files of a record; of none where None."""
        self._record_id = record_id
        found = [] if record_id is None else self._service.of(record_id)
        states = [self._state(one) for one in found]
        self.chips.show_files(
            [ShownFile(one.id, one.name, one.size, state) for one, state in zip(found, states, strict=True)]
        )
        unread = [one for one in found if one.stored not in self._states]
        if unread:
            self._check(unread)

    def refresh(self) -> None:
        """Read again what is shown."""
        try:
            self.show(self._record_id)
        except JournalError as error:
            self.pane.trouble.emit(error)

    def _state(self, one: "Attachment") -> FileState:
        """What its length tells, and what reading it told."""
        seen = self._service.glance(one)
        if seen is not FileState.WHOLE:
            self._states[one.stored] = seen
        elif self._states.get(one.stored) is FileState.MISSING:
            del self._states[one.stored]  # it is back
        return self._states.get(one.stored, seen)

    def _check(self, unread: Sequence["Attachment"]) -> None:
        """Read files that were not read yet, to say which are damaged."""
        service = self._service
        for one in unread:
            self._states[one.stored] = FileState.WHOLE
        task = Task(in_background(lambda: {one.stored: service.state(one) for one in unread}), self)
        task.done.connect(self._on_checked)
        task.start()

    def _on_checked(self, states: dict[str, FileState]) -> None:
        self._states |= states
        if any(state is not FileState.WHOLE for state in states.values()):
            self.refresh()

    def open(self, attachment_id: int) -> None:
        """Show a file with the system's program for it."""
        one = self._get(attachment_id)
        if one is None:
            return
        if opening_files.is_program(one.name):
            said = self.tr("This is a program, which is not started from here. Save it first.")
            self.pane.toast_requested.emit(said, None)
            return
        service, opened = self._service, self.pane.journal.opened_files
        self._run(one, lambda: opened.write(one.name, service.content(one)), self._on_opened)

    def _on_opened(self, path: Path) -> None:
        if not opening_files.open_file(path):
            said = self.tr("No program here opens this file. Save it, then open it from there.")
            self.pane.toast_requested.emit(said, None)

    def save(self, attachment_id: int) -> None:
        """Write a file where the person says."""
        one, service = self._get(attachment_id), self._service
        if one is None:
            return
        target = dialogs.save_file(self.pane.window(), self.tr("Save a copy"), one.name)
        if target is not None:
            said = self.tr("Saved. The copy is not encrypted.")
            self._run(one, lambda: service.save(one, target), lambda _: self.pane.toast_requested.emit(said, None))

    def _run(self, one: "Attachment", call: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Do something with the content of a file off the window's thread."""
        task = Task(in_background(call), self)
        task.done.connect(done)
        task.failed.connect(lambda error: self._on_failed(one, error))
        task.start()

    def _on_failed(self, one: "Attachment", error: Exception) -> None:
        if isinstance(error, DamagedAttachment):
            self._states[one.stored] = FileState.DAMAGED
        elif isinstance(error, AttachmentMissing):
            self._states[one.stored] = FileState.MISSING
        self.refresh()
        self.pane.trouble.emit(error)

    def _rename(self, attachment_id: int, name: str) -> None:
        self._write(lambda: self._service.rename(attachment_id, name))

    def _remove(self, attachment_id: int) -> None:
        one = self._get(attachment_id)
        if one is not None:
            # What is called how in a private note is not said outside its block.
            private = self._service.private
            said = self.tr("File removed") if private else self.tr("{name} removed").format(name=one.name)
            self._write(lambda: self._service.remove(attachment_id), said)

    def _write(self, write: Callable[[], object], said: str = "") -> None:
        try:
            with self.pane.journal.transaction(origin=self.pane) as act:
                write()
        except JournalError as error:
            self.pane.trouble.emit(error)
            return
        self.refresh()
        if said:
            self.pane.toast_requested.emit(said, act.change)
        elif act.change is not None:
            self.pane.acted.emit(act.change)

    def _get(self, attachment_id: int) -> "Attachment | None":
        try:
            return self._service.get(attachment_id)
        except JournalError as error:
            self.refresh()
            self.pane.trouble.emit(error)
            return None
