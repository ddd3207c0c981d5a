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

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from ui import fonts, layout_items, motion, theme
from ui.collecting import Collector, collect_if_due

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
    with Journal.create(tmp_path / "journal", "Nora Castell", clock=clock) as made:
        yield made
