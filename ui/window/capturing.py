"""The quick capture over the window: opened by its keys from anywhere, built when it is first asked for.

How it takes a line is ui/capture's; here what it kept is told, with ways back and on.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pmjournal.changes import Change
from pmjournal.records import EntryKind
from ui.shell.shell import Shell
from ui.window.navigation import Navigation
from ui.window.open_panes import OpenPanes
from ui.window.undoing import Undoing

if TYPE_CHECKING:  # brings what first paint does not need
    from ui.capture import Capture


class Capturing(QObject):
    """Opens the quick capture, and does what it asks for.

    Args:
        shell: what it lies over.
        panes, navigation: what is open, and the way there.
        undoing: tells what was kept, with Undo.
        tell: tells of a trouble.
    """

    def __init__(
        self,
        shell: Shell,
        panes: OpenPanes,
        navigation: Navigation,
        undoing: Undoing,
        tell: Callable[[Exception], None],
    ) -> None:
        super().__init__(panes)
        self._shell, self._panes, self._navigation = shell, panes, navigation
        self._undoing, self._tell = undoing, tell
        self.capture: Capture | None = None

    def toggle(self) -> None:
        """Open it, or close it."""
        if self.capture is not None and self.capture.isVisible():
            self.capture.dismiss()
        else:
            self.open()

    def open(self, kind: str = "") -> None:
        """Open it, for an entry of a kind where one is named."""
        if self._panes.journal is not None:
            self._built().open(self._navigation.scope, EntryKind(kind) if kind else None)
            self._shell.toast.raise_()  # what can still be undone stays in sight

    def _built(self) -> "Capture":
        if self.capture is None:
            from ui.capture import Capture  # needs the journal's modules, which first paint does not

            assert self._panes.journal is not None
            self.capture = Capture(self._panes.journal, self._shell)
            self.capture.kept.connect(self._say)
            self.capture.trouble.connect(self._tell)
        self.capture.set_private_hidden(self._panes.private_hidden)
        return self.capture

    def _say(self, said: str, change: Change, kind: str, record_id: int) -> None:
        self._undoing.say(said, change, (self.tr("Open"), lambda: self._navigation.open_record(kind, record_id)))

    def flush(self) -> bool:
        """Put what is typed where it is safe; False when that failed."""
        return self.capture is None or self.capture.flush()

    def settle(self) -> bool:
        """The same for good: the journal is about to be closed."""
        return self.capture is None or self.capture.settle()

    def set_private_hidden(self, hidden: bool) -> None:
        """Offer disagreements, or not."""
        if self.capture is not None:
            self.capture.set_private_hidden(hidden)

    def close(self) -> None:
        """Let it go, with its journal."""
        if self.capture is not None:
            self.capture.hide()
            self.capture.deleteLater()
            self.capture = None
