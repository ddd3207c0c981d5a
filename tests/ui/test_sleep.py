"""The computer sleeps: it waits until the journal is locked, and where nobody told of it, waking locks."""

import os
import select
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVirtualObject
from PySide6.QtGui import QExposeEvent, QRegion
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.locked_journals import RECOVERY, WORDS, type_in, unlock
from ui.app import Program
from ui.session import LOGIN, LOGIN_PATH, Session


class Logind(QDBusVirtualObject):
    """What stands for the system's: gives handles of delay locks, and tells of sleep."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._bus = bus
        self.asked: list[list[object]] = []
        self.held: list[int] = []
        """The other ends of the handles; one can be read from once its handle is closed."""
        bus.registerVirtualObject(LOGIN_PATH, self)
        bus.registerService(LOGIN)

    def introspect(self, path: str) -> str:
        """Nothing is told of it."""
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        """Give a handle."""
        if message.member() != "Inhibit":
            return False
        self.asked.append(message.arguments())
        ours, theirs = os.pipe()
        self.held.append(ours)
        connection.send(message.createReply(QDBusUnixFileDescriptor(theirs)))
        os.close(theirs)
        return True

    def prepare_for_sleep(self, away: bool) -> None:
        """Tell of it."""
        message = QDBusMessage.createSignal(LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep")
        message.setArguments([away])
        self._bus.send(message)

    def may_sleep(self) -> bool:
        """Whether nobody holds sleep up any more."""
        return len(select.select(self.held, [], [], 0)[0]) == len(self.held)


@pytest.fixture
def logind(program: Program) -> Iterator[Logind]:
    """A bus of its own with a logind, which the program hears."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("there is no bus to be had here")
    command = [daemon, "--session", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as running:
        assert running.stdout is not None
        address = running.stdout.readline().strip()
        made = Logind(QDBusConnection.connectToBus(address, "logind"))
        program.away.hear(Session(program.away, QDBusConnection.connectToBus(address, "program")))
        yield made
        for name in ("program", "logind"):
            QDBusConnection.disconnectFromBus(name)
        for end in made.held:
            os.close(end)
        running.terminate()


def _is_locked(program: Program) -> bool:
    entrance = program.window.entrance
    return program.window.journal is None and entrance.currentWidget() is program.locking.page


def test_sleep_waits_until_the_journal_is_locked(
    qtbot: QtBot, program: Program, locked: Path, logind: Logind
) -> None:
    program.start(locked)
    journal = unlock(qtbot, program)
    qtbot.waitUntil(lambda: len(logind.held) == 1)
    assert [logind.asked[0][0], logind.asked[0][3]] == ["sleep", "delay"]
    program.away._hear_session()  # its own timer comes at some time: the session that is heard stays
    copying = journal.backups._live._copying
    copying.acquire()  # as a backup under way does, which closing waits for
    logind.prepare_for_sleep(True)
    qtbot.waitUntil(lambda: _is_locked(program))
    assert program.locking.page.foot.why.text() == "Locked as the computer went to sleep"
    assert not logind.may_sleep()
    copying.release()
    qtbot.waitUntil(logind.may_sleep)
    assert program.locking.closing is not None
    assert not program.locking.closing.running
    logind.prepare_for_sleep(False)
    qtbot.waitUntil(lambda: len(logind.held) == 2)
    assert not logind.may_sleep()


def test_locking_by_hand_does_not_give_up_holding_the_next_sleep(
    qtbot: QtBot, program: Program, locked: Path, logind: Logind
) -> None:
    program.start(locked)
    unlock(qtbot, program)
    qtbot.waitUntil(lambda: len(logind.held) == 1)
    program.locking.lock()
    closing = program.locking.closing
    assert closing is not None
    qtbot.waitUntil(lambda: not closing.running)
    assert not logind.may_sleep()


def test_a_journal_without_a_passphrase_holds_nothing_up(
    qtbot: QtBot, program: Program, tmp_path: Path, logind: Logind
) -> None:
    qtbot.waitUntil(lambda: len(logind.held) == 1)
    logind.prepare_for_sleep(True)
    qtbot.waitUntil(logind.may_sleep)


def test_what_is_being_opened_when_it_goes_to_sleep_is_not_open_when_it_wakes(
    qtbot: QtBot, program: Program, locked: Path, logind: Logind
) -> None:
    program.start(locked)
    page = program.locking.page
    qtbot.waitUntil(lambda: len(logind.held) == 1 and program.claim is not None)
    type_in(page.passphrase.line, WORDS + "\r")
    assert program.locking._unlocking.is_trying()
    logind.prepare_for_sleep(True)
    qtbot.waitUntil(logind.may_sleep)
    assert _is_locked(program)
    assert page.passphrase.line.text() == ""
    unlock(qtbot, program)


class Sleep:
    """Puts the system's clocks apart, as a sleep does."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._seconds, self._plain = 0.0, time.clock_gettime
        monkeypatch.setattr(time, "clock_gettime", self._tell)

    def _tell(self, clock: int) -> float:
        return self._plain(clock) + (self._seconds if clock == time.CLOCK_BOOTTIME else 0)

    def last(self, seconds: float) -> None:
        """Sleep so long."""
        self._seconds += seconds


@pytest.fixture
def sleep(monkeypatch: pytest.MonkeyPatch) -> Sleep:
    """A clock that runs on while the computer sleeps."""
    return Sleep(monkeypatch)


needs_clock = pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="this system has no such clock")


@needs_clock
def test_after_a_sleep_that_nobody_told_of_it_is_locked(
    qtbot: QtBot, program: Program, locked: Path, sleep: Sleep
) -> None:
    program.start(locked)
    unlock(qtbot, program)
    program.away._slept._timer.timeout.emit()
    assert not _is_locked(program)
    sleep.last(20)
    program.away._slept._timer.timeout.emit()
    assert _is_locked(program)
    unlock(qtbot, program)
    program.away._slept._timer.timeout.emit()
    assert not _is_locked(program)


@needs_clock
def test_nothing_is_painted_after_such_a_sleep_before_it_is_locked(
    qtbot: QtBot, program: Program, locked: Path, sleep: Sleep
) -> None:
    program.start(locked)
    unlock(qtbot, program)
    handle = program.window.windowHandle()
    program.away._watch(handle)
    program.away._slept._timer.stop()
    sleep.last(20)
    QCoreApplication.sendEvent(handle, QExposeEvent(QRegion(QRect(0, 0, 1280, 820))))
    assert _is_locked(program)


@needs_clock
def test_a_key_that_wakes_it_does_nothing_in_the_journal(
    qtbot: QtBot, program: Program, locked: Path, sleep: Sleep
) -> None:
    program.start(locked)
    unlock(qtbot, program)
    handle = program.window.windowHandle()
    program.away._watch(handle)
    program.away._slept._timer.stop()
    sleep.last(20)
    QTest.keyClick(handle, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert program.window.finding.palette is None
    qtbot.waitUntil(lambda: _is_locked(program))


@needs_clock
def test_what_is_typed_after_waking_to_a_locked_journal_counts(
    qtbot: QtBot, program: Program, locked: Path, sleep: Sleep
) -> None:
    program.start(locked)
    line, handle = program.locking.page.passphrase.line, program.window.windowHandle()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    program.away._watch(handle)
    sleep.last(20)
    type_in(line, "s")
    QTest.keyClick(handle, Qt.Key.Key_L)
    program.away._slept._timer.timeout.emit()
    assert line.text() == "sl"


def test_who_went_after_the_recovery_key_is_asked_anew(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    page = program.locking.page
    page.passphrase.other.click()
    type_in(page.recovery.line, RECOVERY.words + "\r")
    qtbot.waitUntil(page.renew.isVisible)
    program.away.gone.emit("")
    assert page.form is page.passphrase
    assert page.sentence.text() == "Your journal is locked."
    page.renew.other.click()
    assert program.window.journal is None
    unlock(qtbot, program)
