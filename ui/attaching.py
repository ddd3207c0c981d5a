"""Files that come to the page shown: chosen, dropped, or pasted into one of its editors.

They are read and sealed off the window's thread; only their rows are written on it. A file goes to the page it was
given to, whatever is shown by the time it is read.
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer
from PySide6.QtGui import QImage
from shiboken6 import isValid

from pmjournal.errors import Busy, Cancelled, JournalError
from pmjournal.language import translate
from pmjournal.records.files import FileState, Kept
from ui import dialogs
from ui.attached_files import AttachedFiles
from ui.panes.pane import Pane
from ui.tasks import Task
from ui.widgets.attachment_chips import AttachmentChips
from ui.widgets.dropped import Dropped, DropPlace
from ui.widgets.keyed_edit import KeyedEdit

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.attached import Attached

Target = Callable[[], int | None]
"""Gives the record that files go to once they are read; None where it is gone."""
QUIET_MS = 400
AGAIN_MS, TRIES = 250, 40


@dataclass(frozen=True, slots=True)
class Reading:
    """How far the reading of the file `name` is, in hundredths."""

    name: str
    percent: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken into the journal, and why the rest was not."""

    kept: tuple[Kept, ...]
    refused: tuple[JournalError, ...]


class Attaching(AttachedFiles):
    """Lets files come to the record shown: chosen, dropped or pasted.

    Args:
        pane, chips, service: as for `AttachedFiles`.
        here: asked when files are given: where they go; None where nothing can be attached now.
    """

    def __init__(
        self, pane: Pane, chips: AttachmentChips, service: "Attached", here: Callable[[], Target | None]
    ) -> None:
        super().__init__(pane, chips, service)
        self._here = here
        self._task: Task | None = None
        self._far: Reading | None = None
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._say_far)
        chips.attach_wanted.connect(self.choose)
        chips.stopped.connect(self._stop)

    def take_from(self, *editors: KeyedEdit) -> None:
        """Let files and pictures be pasted and dropped into these editors."""
        for editor in editors:
            editor.takes_files = True
            editor.files_given.connect(self.attach)

    def take_drops(self, place: DropPlace) -> None:
        """Let files be dropped on a page."""
        place.given.connect(self.attach)

    def choose(self) -> None:
        """Let the person choose files, and attach them."""
        target = self._here()
        if target is not None:
            paths = dialogs.choose_files(self.pane.window(), self.tr("Attach files"))
            if paths:
                self._attach(Dropped(tuple(paths)), target)

    def attach(self, given: Dropped) -> None:
        """Attach files or a picture to what is shown now."""
        target = self._here()
        if target is not None and (given.paths or given.picture is not None):
            self._attach(given, target)

    def busy(self) -> bool:
        """Whether files are being read."""
        return self._task is not None

    def _attach(self, given: Dropped, target: Target) -> None:
        if self._task is not None:
            self.pane.toast_requested.emit(self.tr("One moment, other files are still being read."), None)
            return
        at = self.pane.journal.clock.local(self.pane.journal.clock.now())
        name = self.tr("Picture {day} {time}").format(day=at.date(), time=f"{at:%H.%M}") + ".png"
        service = self._service
        # The pane's, not the row's: a note may be gone by the time its file is read, and gets it all the same.
        task = self._task = Task(lambda: _taking(service, given, name), self.pane)
        giving = _Giving(self.pane, service, target, self)
        task.progress.connect(self._on_progress)
        task.done.connect(giving.give)
        task.failed.connect(giving.fail)
        task.done.connect(task.deleteLater)
        task.failed.connect(task.deleteLater)
        self._quiet.start()
        task.start()

    def _on_progress(self, far: Reading) -> None:
        self._far = far
        if not self._quiet.isActive():
            self._say_far()

    def _say_far(self) -> None:
        if self._task is not None and self._far is not None:
            said = self.tr("{name}, {percent} %").format(name=self._far.name, percent=self._far.percent)
            self.chips.say_reading(said)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def end(self) -> None:
        """Files were read, and given to their record where that could be."""
        self._task = self._far = None
        self._quiet.stop()
        self.chips.say_reading("")
        # What was damaged may be whole again: the same content was attached once more.
        self._states = {name: state for name, state in self._states.items() if state is FileState.WHOLE}
        self.refresh()


class _Giving(QObject):
    """Gives a record what was read for it, also when the row that asked is gone by then."""

    def __init__(self, pane: Pane, service: "Attached", target: Target, asked: Attaching) -> None:
        super().__init__(pane)
        self._pane, self._service, self._target, self._asked = pane, service, target, asked
        self._tries = 0

    def give(self, taken: Taken) -> None:
        """Write the rows; where the journal is held by somebody for a moment, again and again."""
        try:
            record_id = self._target() if taken.kept else None
            if record_id is not None:
                self._attach(record_id, taken.kept)
        except Busy as error:
            self._tries += 1
            if self._tries < TRIES:
                QTimer.singleShot(AGAIN_MS, self, lambda: self.give(taken))
                return
            self._end(error)
        except JournalError as error:
            self._end(error)
        else:
            self._end(taken.refused[0] if taken.refused else None)

    def fail(self, error: Exception) -> None:
        """Nothing could be read, or the person stopped it."""
        self._end(None if isinstance(error, Cancelled) else error)

    def _attach(self, record_id: int, kept: Sequence[Kept]) -> None:
        with self._pane.journal.transaction(origin=self._pane) as act:
            for one in kept:
                self._service.attach(record_id, one)
        if self._service.private or len(kept) > 1:
            said = translate("Attaching", "%n file(s) attached", "", len(kept))
        else:
            said = translate("Attaching", "{name} attached").format(name=kept[0].name)
        self._pane.toast_requested.emit(said, act.change)

    def _end(self, error: Exception | None) -> None:
        if isValid(self._asked):
            self._asked.end()
        if error is not None:
            self._pane.trouble.emit(error)
        self.deleteLater()


def _taking(service: "Attached", given: Dropped, name: str) -> Generator[Reading, None, Taken]:
    """Take files, or a picture under this name, into the journal."""
    kept: list[Kept] = []
    refused: list[JournalError] = []
    for path in given.paths:
        try:
            kept.append((yield from _reading(service, path)))
        except JournalError as error:
            refused.append(error)
    if given.picture is not None:
        yield Reading(name, 0)
        kept.append(service.keep(name, _as_png(given.picture)))
    return Taken(tuple(kept), tuple(refused))


def _reading(service: "Attached", path: Path) -> Generator[Reading, None, Kept]:
    steps = service.keeping(path)
    while True:
        try:
            far = next(steps)
        except StopIteration as end:
            kept: Kept = end.value
            return kept
        yield Reading(path.name, 100 * far.done // max(1, far.total))


def _as_png(picture: QImage) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(held.data())
