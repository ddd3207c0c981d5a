"""Types into the real window until it is killed, saying what was typed when: used by test_kill_window.py."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from pmjournal.journal import Journal
from tests.ui.inside import inside
from ui import theme
from ui.application import application
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.widgets.markdown_edit import MarkdownEdit


def notes_of(journal: Journal, settings: Path, meeting_id: int) -> tuple[MainWindow, MarkdownEdit]:
    """The real window, and in it the editor of a meeting's notes."""
    theme.apply(application(), "light")
    window = MainWindow(Settings(settings))
    window.attach(journal)
    window.show()
    window.open_record("meeting", meeting_id)
    shown = [one for one in inside(window.pane("meetings"), MarkdownEdit) if one.isVisible()]
    editor = next(one for one in shown if "private" not in one.accessibleName().lower())
    editor.setFocus()
    return window, editor


def type_on(journal: Journal, settings: Path, meeting_id: int, tell: Callable[[str], None]) -> None:
    """Type one word after another into a meeting's notes; tell of each its number and when it was typed."""
    _window, editor = notes_of(journal, settings, meeting_id)
    numbers = iter(range(1_000_000))

    def type_one() -> None:
        number = next(numbers)
        QTest.keyClicks(editor, f"{number} ")
        tell(f"{number} {time.time()}")

    timer = QTimer(interval=15)
    timer.timeout.connect(type_one)
    timer.start()
    application().exec()


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    type_on(
        Journal.open(folder), folder / "settings.json", int(sys.argv[2]), lambda words: print(words, flush=True)
    )
