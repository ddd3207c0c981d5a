"""The quick capture and the pills of the Log, shown for `tests/pictures.py`."""

from collections.abc import Callable

from PySide6.QtTest import QTest

from ui.log_words import DISAGREEMENT, STORY_BANK
from ui.main_window import MainWindow


def _capture(window: MainWindow) -> None:
    """A line half typed, over the meetings."""
    window.show_pane("meetings")
    window.pane("meetings")
    window.capturing.toggle()
    assert window.capturing.capture is not None
    window.capturing.capture.box.line.setText("Ask what a good no sounds like")


def _people(window: MainWindow) -> None:
    """The same, with people offered by name."""
    _capture(window)
    assert window.capturing.capture is not None
    line = window.capturing.capture.box.line
    line.clear()
    QTest.keyClicks(line, "w Ask @")


def _part(part: str) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.pane("log")
        window.requests.show_log(part)

    return show


LOG: dict[str, Callable[[MainWindow], None]] = {
    "capture": _capture,
    "capture-people": _people,
    "log-story-bank": _part(STORY_BANK),
    "log-decisions": _part("decision"),
    "log-disagreements": _part(DISAGREEMENT),
}
