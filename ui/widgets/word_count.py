"""How many words a note has, and how many of them are selected: counted in the pauses of writing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from ui import words
from ui.widgets.markdown_edit import MarkdownEdit

PAUSE_MS, SELECTION_MS = 250, 100  # it is counted after one to two pauses


class WordCount(QObject):
    """Counts the words of one note. `said(str)` is sent when there is another thing to say.

    Args:
        editors: tells which editors the note is written in.
        parent: keeps it.
    """

    said = Signal(str)

    def __init__(self, editors: Callable[[], Sequence[MarkdownEdit]], parent: QObject) -> None:
        super().__init__(parent)
        self._editors = editors
        self._count, self._last, self._touched = 0, "", False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._selecting = QTimer(self, singleShot=True, interval=SELECTION_MS)
        self._selecting.timeout.connect(self._say)

    def touched(self) -> None:
        """Something was written: count soon, not at each key."""
        self._touched = True
        if not self._pause.isActive():
            self._pause.start()

    def _on_pause(self) -> None:
        """Count when nothing was written since: cheaper than to begin the timer anew at each key."""
        if self._touched:
            self._touched = False
            self._pause.start()
        else:
            self.now()

    def selection_changed(self) -> None:
        """Something else is selected, or nothing."""
        if not self._selecting.isActive():
            self._selecting.start()

    def now(self) -> None:
        """Count at once, and say it even when it is the same: for another note."""
        self._pause.stop()
        self._touched = False
        self._count = sum(len(editor.markdown().split()) for editor in self._editors())
        self._last = ""
        self._say()

    def _say(self) -> None:
        selected = 0
        for editor in self._editors():
            if editor.textCursor().hasSelection():
                selected += len(editor.textCursor().selectedText().split())
        text = words.words_counted(self._count)
        if selected:
            text = words.part_of_counted(selected, text)
        if text != self._last:
            self._last = text
            self.said.emit(text)
