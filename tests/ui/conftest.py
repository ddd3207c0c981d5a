"""What every test of the window needs: no screen, the bundled fonts, the theme, a journal in a new folder."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.store import sealing
from tests.new_journals import new_journal
from tests.ui.locked_journals import kept
from tests.ui.patience import PatientBot
from ui import fonts, layout_items, motion, theme
from ui.app import Program
from ui.collecting import Collector, collect_if_due
from ui.settings import Settings

TODAY = date(2026, 6, 10)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The program with its fonts and the light theme."""
    QLocale.setDefault(QLocale("en_GB"))  # whatever this computer's is
    layout_items.install()
    fonts.load()
    theme.apply(qapp, "light")
    Collector(qapp, start_ms=0)  # as in the program; the tests' threads, too, must not take widgets apart
    return qapp


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """One that waits as long as a slow machine needs."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _light_theme(qapp: QApplication) -> Iterator[None]:
    """Every test begins and ends in the light theme at normal text size, without the windows of the one before."""
    # Nothing else deletes them: Qt keeps what was to be deleted later for a main loop, which no test runs.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    yield
    collect_if_due()
    motion.choose(qapp, "system")
    if theme.contrast_choice() != "system":
        theme.choose_contrast(qapp, "system")
    if theme.choice() != "light" or theme.theme().scale != 1.0:
        theme.apply(qapp, "light")


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still on Wednesday, 10 June 2026."""
    return Clock(today=TODAY, zone="Europe/Berlin")


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    """An empty journal in a folder of its own."""
    with new_journal(tmp_path / "journal", clock) as made:
        yield made


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """A try at a secret costs milliseconds, which no journal of a person's allows: with little memory."""
    monkeypatch.setattr(sealing, "LEAST_MEMORY", 1 << 20)
    monkeypatch.setattr(sealing, "calibrated", lambda: sealing.Cost(1 << 20, 3))


@pytest.fixture
def locked(tmp_path: Path, clock: Clock, cheap: None) -> Path:
    """The folder of a journal with a passphrase."""
    return kept(tmp_path / "kept", clock)


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, clock: Clock, cheap: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """The program with settings of its own, and nothing open yet."""
    monkeypatch.setenv("PMJOURNAL_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setattr(QApplication, "quit", lambda: None)
    monkeypatch.setattr("ui.logs.watch", lambda tell: None)
    made = Program(Settings(), clock)
    qtbot.addWidget(made.window)
    yield made
    made.leave()
