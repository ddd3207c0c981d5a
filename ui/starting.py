"""The first thing a start does: a window with a picture of its frame, painted before anything else is imported.

Then, one step after the other with the window answering in between, the modules of the real frame; and at last
whoever started this goes on. Nothing may be imported here that the first paint does not need; a test holds it.
"""

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from pmjournal.protection import needs_secret
from ui import theme
from ui.bare_application import bare_application
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.shell.picture import FramePicture

if TYPE_CHECKING:
    from ui.unlock.picture import LockPicture

LONGEST_WAIT_MS = 500
STEPS = (
    "ui.widgets.labels",
    "ui.widgets.buttons",
    "ui.widgets.focus_ring",
    "ui.dialogs",
    "pmjournal.cli",
    "ui.shell.shell",
    "ui.window.parts",
    "ui.single",
    "ui.app",
)
"""What takes longest to import of the real frame and the program, each for a step of its own."""
LOCKED = "ui.unlock.page"
"""The page in place of the frame where the journal is locked, before the program that shows it."""


def opens_journal(words: list[str]) -> bool:
    """Whether a start with these words of the command line shows a journal, and not the page that begins one."""
    last = Settings().values.journal
    return "--journal" in words or (bool(last) and Path(last).is_dir())


def _folder(words: Sequence[str], last: str) -> Path:
    """Which journal a start with these words shows."""
    named = dict(zip(words[::2], words[1::2], strict=False)).get("--journal")
    return Path(named or last)


def _lock_picture(first_name: str) -> "LockPicture":
    from ui.unlock.picture import LockPicture  # a start with an open journal does not need it

    return LockPicture(first_name)


class Start:
    """A window with a picture, and the steps from there to the program.

    Args:
        go_on: called with the window once all is imported; the program ends where it returns another code than 0.
        words: of the command line, which may name a journal.
    """

    def __init__(self, go_on: Callable[[MainWindow], int], words: Sequence[str] = ()) -> None:
        settings = Settings()
        chosen = settings.values
        self._app = bare_application(chosen.language)
        self._go_on = go_on
        theme.begin(chosen.theme, chosen.contrast, chosen.look, chosen.scale)
        folder = _folder(words, chosen.journal)
        name = chosen.first_name if str(folder) == chosen.journal else ""
        locked = needs_secret(folder)
        self._picture: LockPicture | FramePicture = (
            _lock_picture(name) if locked else FramePicture(chosen.private_hidden)
        )
        self.window = MainWindow(settings, self._picture)
        self._begun = False
        self._steps = [*STEPS, LOCKED] if locked else list(STEPS)
        self._timer = QTimer(self.window, singleShot=True)
        self._timer.timeout.connect(self._take_step)
        self._picture.painted.connect(lambda: self._timer.start(0))
        # A window that is opened as a mere icon is not painted.
        self._timer.start(LONGEST_WAIT_MS)

    def run(self) -> int:
        """Show the window; return the exit code once it is closed."""
        self.window.show()
        return self._app.exec()

    def _take_step(self) -> None:
        """Import the next modules; after the last of them, go on."""
        if not self._begun:
            self._begun = True
            self._picture.setFocus()  # not before the first paint, for which it would make the whole of `Qt`
        if not self._steps:
            self._timer.stop()
            self._end()
            return
        try:
            import_module(self._steps.pop(0))
        except ImportError:
            self._steps.clear()  # whoever goes on meets it again, and says so
        self._timer.start(0)  # not before: it would be due again before the window has answered

    def _end(self) -> None:
        """Let others go on; nobody is left with a picture where they cannot."""
        code = 1
        try:
            code = self._go_on(self.window)
        finally:
            if code:
                self._app.exit(code)
