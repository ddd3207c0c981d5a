"""Locking by itself: nobody is there, the window is minimised, the session is left; and what was copied."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.locked_journals import unlock
from ui import clipboard, lock_choice
from ui.app import Program
from ui.lock_choice import LockChoice
from ui.session import session_path
from ui.settings import Settings


def test_after_some_minutes_away_it_is_locked(
    qtbot: QtBot, program: Program, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.start(locked)
    unlock(qtbot, program)
    program.window.switches.apply_lock(LockChoice(5, False, True))
    assert Settings().values.lock_after == 5
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 200)
    QTest.keyClick(program.window.windowHandle(), Qt.Key.Key_Shift)
    monkeypatch.setattr(time, "monotonic", lambda: now + 499)
    program.away._look()
    assert program.window.journal is not None
    monkeypatch.setattr(time, "monotonic", lambda: now + 501)
    program.away._look()
    assert program.window.journal is None
    assert program.locking.page.foot.why.text() == "Locked after 5 minutes away"


def test_never_is_never(qtbot: QtBot, program: Program, locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program.start(locked)
    unlock(qtbot, program)
    program.window.switches.apply_lock(LockChoice(0, False, True))
    monkeypatch.setattr(time, "monotonic", lambda: 10.0**9)
    program.away._look()
    assert program.window.journal is not None


@pytest.mark.parametrize("chosen", [True, False])
def test_a_minimised_window_is_locked_if_that_is_chosen(
    qtbot: QtBot, program: Program, locked: Path, chosen: bool
) -> None:
    program.start(locked)
    unlock(qtbot, program)
    lock_choice.choose(LockChoice(10, chosen, True))
    program.window.showMinimized()
    assert (program.window.journal is None) is chosen


def test_copied_text_leaves_the_clipboard_after_half_a_minute(
    qtbot: QtBot, program: Program, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.start(locked)
    unlock(qtbot, program)
    lock_choice.choose(LockChoice())
    monkeypatch.setattr(clipboard, "_is_ours", lambda *_: True)
    QApplication.clipboard().setText("Tell the strategy story")
    assert program.copied._timer.isActive()
    assert program.copied._timer.interval() == 30_000
    program.copied._timer.timeout.emit()
    assert QApplication.clipboard().text() == ""
    lock_choice.choose(LockChoice(clear_copied=False))
    QApplication.clipboard().setText("Tell the strategy story")
    assert not program.copied._timer.isActive()


def test_the_path_of_a_session_is_spelled_as_the_system_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "c2-a")
    assert session_path() == "/org/freedesktop/login1/session/c2_2da"
    monkeypatch.setenv("XDG_SESSION_ID", "42")
    assert session_path() == "/org/freedesktop/login1/session/_342"
    monkeypatch.delenv("XDG_SESSION_ID")
    assert session_path() == ""


SIGNALLED = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
app = QCoreApplication([])
from ui.session import Session
session = Session()
heard = []
session.left.connect(lambda: (heard.append(1), app.quit()))
def send():
    name = "org.freedesktop.ScreenSaver"
    message = QDBusMessage.createSignal("/org/freedesktop/ScreenSaver", name, "ActiveChanged")
    message.setArguments([True])
    QDBusConnection.sessionBus().send(message)
QTimer.singleShot(100, send)
QTimer.singleShot(5000, app.quit)
app.exec()
print("heard", len(heard))
"""


def test_a_locked_screen_is_heard_of() -> None:
    runner = "/usr/bin/dbus-run-session"
    if not Path(runner).exists():
        pytest.skip("there is no bus to be had here")
    root = Path(__file__).parent.parent.parent
    command = [runner, "--", sys.executable, "-c", SIGNALLED]
    ran = subprocess.run(
        command, cwd=root, env=os.environ, capture_output=True, text=True, check=False, timeout=60
    )
    assert "heard 1" in ran.stdout, ran.stderr
