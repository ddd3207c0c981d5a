"""Typing in the real window while the disk is full."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from tests.trials.children import Tell
from tests.trials.journals import OLD, build, journal_of, opened
from tests.ui import killed_window

LONG = "What was said, and what came of it. " * 20_000
PATIENCE_S = 20.0


@contextmanager
def filled(disk: Path, room: int) -> Iterator[None]:
    """Take up all of a disk but some bytes."""
    ballast = disk / "ballast"
    free = shutil.disk_usage(disk).free - room
    ballast.write_bytes(bytes(max(free, 0)))
    try:
        yield
    finally:
        ballast.unlink()


def type_on(disk: Path, _tell: Tell) -> None:
    """Type more than there is room for; it stays in the window, and is saved once there is room."""
    build(journal_of(disk))
    journal = opened(journal_of(disk), OLD)
    meeting = journal.meetings.summaries()[0].id
    window, editor = killed_window.notes_of(journal, disk / "settings.json", meeting)
    with filled(disk, 0):
        editor.selectAll()
        editor.insertPlainText(LONG)
        _wait(1.5)  # past the moment at which it is saved by itself
        assert not window.flush(), "it was saved on a full disk"
        assert editor.toPlainText() == LONG, "what was typed is gone from the window"
        assert journal.meetings.get(meeting).notes != LONG
    end = time.monotonic() + PATIENCE_S
    while journal.meetings.get(meeting).notes != LONG and time.monotonic() < end:
        _wait(0.1)
    assert journal.meetings.get(meeting).notes == LONG, "not saved once there was room"
    assert editor.toPlainText() == LONG, "what was typed is gone from the window"


def _wait(seconds: float) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
