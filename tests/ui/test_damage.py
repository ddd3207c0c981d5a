"""Damage met in the open journal: told once, with the newest backup that is whole and the way to it."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmjournal.clock import Clock
from pmjournal.errors import Busy, DamagedJournal
from pmjournal.journal import Journal
from tests.ui.inside import dialog as open_dialog
from tests.ui.inside import in_front
from ui import dialogs, logs
from ui.backups import BackupsDialog
from ui.backups.telling import when
from ui.main_window import MainWindow
from ui.pane_list import SETTINGS
from ui.settings import Settings

PAGE = 4096


def _flip(file: Path, at: int) -> None:
    raw = bytearray(file.read_bytes())
    raw[at] ^= 1
    file.write_bytes(raw)


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Path:
    """A journal whose history can no longer be read, with three backups; the newest is damaged, too."""
    with Journal.create(tmp_path / "journal", "Nora Castell", clock=clock) as journal:
        for title in ("Tell the story", "Lead discovery", "Say no"):
            journal.goals.add_milestone(journal.goals.add(title), title)
            newest = journal.backups.make()
        _flip(newest, newest.stat().st_size // 2)
        with journal._store.reading() as session:
            query = "SELECT rootpage FROM sqlite_master WHERE name = 'progress_event'"
            page = session.connection().exec_driver_sql(query).scalar_one()
    _flip(tmp_path / "journal" / "journal.db", (page - 1) * PAGE + 100)
    return tmp_path / "journal"


@pytest.fixture
def window(qtbot: QtBot, folder: Path, clock: Clock, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    with Journal.open(folder, clock=clock) as journal:
        made.take_journal(journal)
        made.show()
        yield made
        made.detach()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What was asked, title and words; each is answered by yes."""
    found: list[tuple[str, str]] = []

    def confirm(_parent: object, title: str, words: str, *_answers: str) -> bool:
        found.append((title, words))
        return True

    monkeypatch.setattr(dialogs, "confirm", confirm)
    return found


@pytest.fixture
def bugs(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """What escapes, and is told as a bug of ours."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr("pmjournal.faults.report", lambda *_about: None)
    found: list[BaseException] = []
    logs.watch(found.append)
    return found


def _dialog(window: MainWindow, qtbot: QtBot) -> BackupsDialog:
    qtbot.waitUntil(lambda: in_front(BackupsDialog) is not None)
    dialog = open_dialog(BackupsDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)
    return dialog


def _escape(error: Exception) -> None:
    """As Qt does with what a slot raises."""
    sys.excepthook(type(error), error, None)


def test_it_is_told_with_the_newest_whole_backup_which_can_be_restored(
    window: MainWindow, qtbot: QtBot, asked: list[tuple[str, str]], bugs: list[BaseException]
) -> None:
    try:
        window.show_pane("goals")
        window.pane("goals")
    except DamagedJournal as error:
        _escape(error)
    dialog = _dialog(window, qtbot)
    chosen = dialog.backup()
    assert window.journal is not None
    assert chosen is not None
    assert [one.path for one in dialog.model.backups].index(chosen.path) == 1  # the newest of all is damaged
    ((title, words),) = asked
    assert "damaged" in title
    assert when(chosen, window.journal.clock) in words
    dialog.foot.restore.click()
    qtbot.waitUntil(lambda: "The damaged file is kept" in window.shell.toast.words(), timeout=20_000)
    titles = [outline.goal.title for outline in window.journal.goals.outlines()]
    assert sorted(titles) == ["Lead discovery", "Tell the story"]
    assert bugs == []


def test_it_is_asked_once_and_said_again_each_time(
    window: MainWindow, qtbot: QtBot, asked: list[tuple[str, str]]
) -> None:
    window.tell(DamagedJournal("A page is lost."))
    _dialog(window, qtbot).close()
    for _ in range(2):
        window.tell(DamagedJournal("A page is lost."))
        assert window.shell.toast.words() == "A page is lost."
    assert len(asked) == 1


def test_nothing_is_asked_over_a_page_that_covers_the_journal(
    window: MainWindow, qtbot: QtBot, asked: list[tuple[str, str]]
) -> None:
    assert window._parts is not None
    damage = window._parts.damage
    window.entrance.show_welcome()
    window.tell(DamagedJournal("A page is lost."))
    qtbot.waitUntil(lambda: damage.is_quiet())
    assert asked == []
    window.entrance.show_frame()
    window.tell(DamagedJournal("A page is lost."))
    qtbot.waitUntil(lambda: len(asked) == 1)


def test_without_a_whole_backup_the_way_to_the_check_is_offered(
    window: MainWindow, qtbot: QtBot, folder: Path, asked: list[tuple[str, str]]
) -> None:
    for path in (folder / "backups").glob("*.zip"):
        path.unlink()
    window.tell(DamagedJournal("A page is lost."))
    qtbot.waitUntil(lambda: window.current == SETTINGS)
    assert "no backup that is whole" in asked[0][1]


def test_what_a_person_can_mend_and_nobody_caught_is_no_bug(window: MainWindow, bugs: list[BaseException]) -> None:
    _escape(Busy("The journal is held."))
    assert window.shell.toast.words() == "The journal is held."
    assert bugs == []
    bug = ValueError("ours")
    _escape(bug)
    assert bugs == [bug]
