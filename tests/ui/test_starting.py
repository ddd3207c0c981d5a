"""The start: a picture of the frame first, then the program in the same window."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

import main
from pmjournal import paths
from pmjournal.clock import Clock
from pmjournal.journal import Journal
from ui.app import Program
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.shell.picture import FramePicture
from ui.starting import opens_journal

ROOT = Path(__file__).parent.parent.parent
RUN = """
import sys
sys.argv[1:] = {words!r}
import main
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.main_window import MainWindow

def close_once_open():
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and window._parts is not None and window.shell.stack.count():
            print("shows", window.current)
            window.close()

from ui import starting
start = starting.Start.run

def run(self):
    self.watch = QTimer(self.window, interval=20)
    self.watch.timeout.connect(close_once_open)
    self.watch.start()
    return start(self)

starting.Start.run = run
raise SystemExit(main.main())
"""


def started(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """Start the program as a person does, with settings of its own; it is closed once it shows a pane."""
    screen = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}
    environment = {**os.environ, **screen, "PMJOURNAL_CONFIG_DIR": str(folder / "config")}
    command = [sys.executable, "-c", RUN.format(words=list(words))]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.parametrize(
    ("words", "plainly"),
    [
        ([], True),
        (["--journal", "kept"], True),
        (["--journal", "kept", "--today", "2026-06-09"], True),
        (["--journal"], False),
        (["--journal", ""], False),
        (["--journal", "--today"], False),
        (["--help"], False),
        (["--version"], False),
        (["new", "kept"], False),
        (["--today", "2026-06-09", "demo", "kept"], False),
    ],
)
def test_only_what_plainly_asks_for_the_window_shows_one_at_once(words: list[str], plainly: bool) -> None:
    assert main.asks_for_window(words) is plainly


def test_a_start_shows_the_journal_and_ends_well(tmp_path: Path, clock: Clock) -> None:
    Journal.create(tmp_path / "kept", "Nora Castell", clock=clock).close()
    ran = started(tmp_path, "--journal", str(tmp_path / "kept"))
    assert (ran.stdout.strip(), ran.stderr, ran.returncode) == ("shows today", "", 0)


def test_a_day_that_is_none_is_refused_in_a_sentence(tmp_path: Path, clock: Clock) -> None:
    Journal.create(tmp_path / "kept", "Nora Castell", clock=clock).close()
    ran = started(tmp_path, "--journal", str(tmp_path / "kept"), "--today", "whenever")
    assert ran.returncode == 2
    assert "whenever" in ran.stderr


def test_no_frame_is_shown_before_there_is_a_journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PMJOURNAL_CONFIG_DIR", str(tmp_path))
    assert not opens_journal([])
    assert opens_journal(["--journal", "anywhere"])
    Settings().set(journal=str(tmp_path))
    assert opens_journal([])
    Settings().set(journal=str(tmp_path / "gone"))
    assert not opens_journal([])


def test_the_program_takes_over_the_window_with_the_picture(
    qapp: QApplication, qtbot: Any, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PMJOURNAL_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setattr(QApplication, "quit", lambda: None)
    monkeypatch.setattr("ui.logs.watch", lambda tell: None)
    Journal.create(tmp_path / "kept", "Nora Castell", clock=clock).close()
    window = MainWindow(Settings(), FramePicture(private_hidden=False))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    handle = window.windowHandle()
    program = Program(window.settings, clock, window)
    program.start(tmp_path / "kept")
    qtbot.waitUntil(lambda: window.shell.stack.count() > 0, timeout=10_000)
    assert window.windowHandle() is handle
    assert window.centralWidget() is window.entrance
    program.leave()


def test_a_window_that_shows_its_picture_can_be_moved_and_closed(qtbot: Any, tmp_path: Path) -> None:
    window = MainWindow(Settings(tmp_path / "settings.json"), FramePicture(private_hidden=False))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.resize(900, 700)
    window.close()
    assert not window.isVisible()
    assert Settings(tmp_path / "settings.json").values.width == 900


def test_the_next_start_is_painted_in_the_colours_of_this_one(
    qapp: QApplication, qtbot: Any, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PMJOURNAL_CONFIG_DIR", str(tmp_path))
    monkeypatch.setattr("ui.logs.watch", lambda tell: None)
    settings = Settings()
    settings.set(theme="dark", contrast="on")
    program = Program(settings, clock)
    qtbot.addWidget(program.window)
    assert Settings().values.look == "dark_contrast"


def test_linux_settings_lie_where_platformdirs_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import platformdirs

    monkeypatch.delenv("PMJOURNAL_CONFIG_DIR", raising=False)
    for chosen in ("", str(tmp_path)):
        monkeypatch.setenv("XDG_CONFIG_HOME", chosen)
        assert paths.config_folder() == platformdirs.user_config_path("pmjournal", appauthor=False)
