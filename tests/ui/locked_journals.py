"""Journals with a passphrase, and what a person does to open them in the window."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pmjournal import recovery_key
from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.secret import Secret
from pmjournal.store.keys import Keyring, read_keys, sealed_under, write_keys
from tests.drawn import build as build_drawn
from ui.app import Program

WORDS = "slow harbour paper lantern"
RECOVERY = recovery_key.new()


def kept(folder: Path, clock: Clock) -> Path:
    """A journal of Nora's with one goal, locked."""
    secrets = [Secret.passphrase(WORDS), RECOVERY]
    with Journal.create(folder, "Nora Castell", clock=clock, secrets=secrets) as journal:
        journal.goals.add("Tell the strategy story")
    return folder


def drawn(folder: Path) -> Path:
    """The drawn journal, locked."""
    build_drawn(folder).close()
    key = read_keys(folder / "keys.json").now.unlock(None)
    write_keys(folder, Keyring(sealed_under(key, [Secret.passphrase(WORDS), RECOVERY])))
    return folder


def opened(qtbot: QtBot, program: Program) -> Journal:
    """The journal, once its first pane is shown."""
    window = program.window
    qtbot.waitUntil(lambda: window.journal is not None and bool(window.panes))
    qtbot.waitUntil(lambda: window.open_panes.is_ready(window.current))
    qtbot.waitUntil(lambda: window.shell.stack.currentWidget() is window.panes[window.current])
    qtbot.waitUntil(lambda: program.preparing._pause > 0)
    assert window.journal is not None
    return window.journal


def type_in(widget: QWidget, words: str) -> None:
    """Type as a person does, where the focus is."""
    QTest.keyClicks(widget, words)


def unlock(qtbot: QtBot, program: Program, words: str = WORDS) -> Journal:
    """Type the passphrase and Enter."""
    page = program.locking.page
    type_in(page.passphrase.line, words + "\r")
    return opened(qtbot, program)


def settled() -> None:
    """What was to be deleted is."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
