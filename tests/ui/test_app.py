"""The program: it opens, makes and leaves journals, and says why when it cannot."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLockFile, QSysInfo
from PySide6.QtWidgets import QApplication

from pmjournal.clock import Clock
from pmjournal.errors import JournalInUse
from pmjournal.journal import Journal
from pmjournal.lock import LOCK_FILE, claimed, holder
from pmjournal.records import Role
from pmjournal.records.search import Indexed
from tests.ui.inside import inside
from ui.app import Program
from ui.settings import Settings
from ui.shell.waiting import Waiting
from ui.single import Claim, WindowRaised
from ui.welcome.beginning import Beginning


@pytest.fixture
def program(
    qapp: QApplication, qtbot: Any, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setenv("PMJOURNAL_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setattr(QApplication, "quit", lambda: None)
    monkeypatch.setattr("ui.logs.watch", lambda tell: None)
    made = Program(Settings(), clock)
    qtbot.addWidget(made.window)
    yield made
    made.leave()


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Path:
    Journal.create(tmp_path / "kept", "Nora Castell", clock=clock).close()
    return tmp_path / "kept"


def _opened(qtbot: Any, program: Program) -> Journal:
    qtbot.waitUntil(lambda: program.window.journal is not None, timeout=10_000)
    assert program.window.journal is not None
    return program.window.journal


def _trouble(qtbot: Any, program: Program) -> str:
    trouble = program.window.entrance.welcome.column.trouble
    qtbot.waitUntil(lambda: trouble.isVisible(), timeout=10_000)
    return str(trouble.accessibleName() or trouble.text())


def test_the_first_start_shows_the_welcome_page(qtbot: Any, program: Program) -> None:
    program.start(None)
    assert program.window.entrance.welcome.isVisible()
    assert program.window.journal is None


def test_the_last_journal_is_opened_and_its_folder_held(qtbot: Any, program: Program, folder: Path) -> None:
    program.start(folder)
    _opened(qtbot, program)
    assert program.window.shell.isVisible()
    assert Settings().values.journal == str(folder)
    assert holder(folder) is not None
    program.window.close()
    assert holder(folder) is None
    assert not (folder / LOCK_FILE).exists()


def test_a_new_journal_is_made_from_the_welcome_page(qtbot: Any, program: Program, tmp_path: Path) -> None:
    program.start(None)
    program.window.entrance.welcome.start_requested.emit(
        Beginning("Nora", tmp_path / "fresh", person=("Helen", Role.MENTEE))
    )
    journal = _opened(qtbot, program)
    assert journal.owner.get().name == "Nora"
    assert [one.person.name for one in journal.people.contacts()] == ["Helen"]


def test_the_sample_is_made_in_a_folder_of_its_own(qtbot: Any, program: Program, tmp_path: Path) -> None:
    program.start(None)
    program.window.entrance.welcome.first.set_folder(tmp_path / "PM Journal")
    program.window.entrance.welcome.sample_requested.emit()
    assert _opened(qtbot, program).meetings.count() == 131


@pytest.mark.parametrize("name", ["missing", "a-file", "empty"])
def test_what_is_no_journal_is_refused_with_a_sentence(
    qtbot: Any, program: Program, tmp_path: Path, name: str
) -> None:
    (tmp_path / "a-file").write_text("hello")
    (tmp_path / "empty").mkdir()
    program.start(tmp_path / name)
    assert "no journal" in _trouble(qtbot, program)
    assert not (tmp_path / "empty" / LOCK_FILE).exists()


def test_a_damaged_journal_is_refused_unharmed(qtbot: Any, program: Program, folder: Path) -> None:
    raw = bytearray((folder / "journal.db").read_bytes())
    raw[100] ^= 0xFF
    (folder / "journal.db").write_bytes(raw)
    program.start(folder)
    entrance = program.window.entrance
    qtbot.waitUntil(lambda: entrance.has_damaged() and entrance.damaged.isVisible(), timeout=10_000)
    assert "damaged" in entrance.damaged.sentence.text()
    assert (folder / "journal.db").read_bytes() == raw
    assert program.claim is None


def test_a_second_window_is_refused_and_the_first_is_raised(
    qtbot: Any, program: Program, folder: Path, tmp_path: Path
) -> None:
    program.start(folder)
    _opened(qtbot, program)
    assert program.claim is not None
    with (
        qtbot.waitSignal(program.claim.raise_requested, timeout=3000),
        pytest.raises(WindowRaised, match=f"open in a window on {QSysInfo.machineHostName()}"),
    ):
        Claim(folder)


def test_a_second_start_ends_once_the_first_window_is_raised(
    qtbot: Any,
    program: Program,
    folder: Path,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    program.start(folder)
    _opened(qtbot, program)
    codes: list[int] = []
    monkeypatch.setattr(QApplication, "exit", codes.append)
    second = Program(Settings(), clock)
    qtbot.addWidget(second.window)
    second.start(folder)
    qtbot.waitUntil(lambda: codes == [1])
    assert not second.window.isVisible()
    assert "This journal is open in" in capsys.readouterr().err


def test_a_holder_that_does_not_answer_is_named_on_the_welcome_page(
    qtbot: Any, program: Program, folder: Path
) -> None:
    lock = QLockFile(str(folder / LOCK_FILE))
    lock.setStaleLockTime(0)
    assert lock.tryLock(0)
    program.start(folder)
    assert "This journal is open in" in _trouble(qtbot, program)
    lock.unlock()


def test_a_lock_left_by_a_crash_is_taken_over(folder: Path) -> None:
    (folder / LOCK_FILE).write_text("999999\nold\n" + "\n")
    claim = Claim(folder)
    assert not claim.read_only
    claim.release()


def test_a_window_and_an_act_on_a_closed_journal_respect_one_another(folder: Path) -> None:
    with claimed(folder), pytest.raises(JournalInUse):
        Claim(folder)
    claim = Claim(folder)
    with claimed(folder):  # the window's own act
        assert (folder / LOCK_FILE).exists()
    assert (folder / LOCK_FILE).exists()
    claim.release()


def test_the_lock_file_reads_as_the_core_expects(folder: Path) -> None:
    lock = QLockFile(str(folder / LOCK_FILE))
    lock.setStaleLockTime(0)
    assert lock.tryLock(0)
    assert "process" in str(holder(folder))
    lock.unlock()
    assert holder(folder) is None


def test_another_journal_can_be_opened_from_the_window(
    qtbot: Any, program: Program, folder: Path, tmp_path: Path
) -> None:
    program.start(folder)
    first = _opened(qtbot, program)
    Journal.create(tmp_path / "other", "Somebody Else").close()
    program.entering.open(tmp_path / "other")
    qtbot.waitUntil(lambda: program.window.journal not in (None, first), timeout=10_000)
    assert program.window.shell.sidebar.owner.accessibleName().startswith("Somebody Else")
    assert holder(folder) is None


def test_the_daily_backup_is_made_in_the_background(qtbot: Any, program: Program, folder: Path) -> None:
    program.start(folder)
    journal = _opened(qtbot, program)
    program.backing_up.make_if_due()
    qtbot.waitUntil(lambda: journal.backups.latest() is not None, timeout=10_000)
    assert not journal.backups.due()


def test_a_folder_without_a_journal_leaves_the_open_one_open(
    qtbot: Any, program: Program, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.start(folder)
    journal = _opened(qtbot, program)
    (tmp_path / "holidays").mkdir()
    monkeypatch.setattr("ui.dialogs.choose_folder", lambda parent, title: tmp_path / "holidays")
    program.entering.ask()
    assert program.window.journal is journal
    assert "no journal in that folder" in program.window.shell.toast.accessibleName()


def test_a_folder_without_a_journal_is_refused_where_one_looks(
    qtbot: Any, program: Program, locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.start(locked)
    (tmp_path / "holidays").mkdir()
    monkeypatch.setattr("ui.dialogs.choose_folder", lambda parent, title: tmp_path / "holidays")
    page = program.locking.page
    page.foot.other.click()
    assert "no journal in that folder" in page.form.error.text()
    assert program.locking.locked


def test_a_journal_that_takes_its_time_to_open_says_how_far_it_is(
    qtbot: Any, program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.entering.QUIET_MS", 0)
    with Journal.open(folder) as journal:
        journal.goals.add("Tell the story")
        with journal._store.writing() as session:
            session.connection().exec_driver_sql("UPDATE setting SET value = '' WHERE key = 'search.definition'")
    shown = []
    stack = program.window.shell.stack
    stack.currentChanged.connect(lambda _index: shown.append(type(stack.currentWidget()).__name__))
    program.start(folder)
    journal = _opened(qtbot, program)
    qtbot.waitUntil(lambda: shown[-1:] == ["TodayPane"], timeout=10_000)
    assert shown[0] == "Waiting"
    assert not inside(stack, Waiting)
    assert journal.search.differences() == []


def test_how_far_it_is_stands_in_the_frame_and_on_the_page_that_begins_a_journal(program: Program) -> None:
    program.window.show()
    entrance, shell = program.window.entrance, program.window.shell
    entrance.tell_indexed(Indexed(0, 4))
    entrance.tell_indexed(Indexed(1, 4))
    waiting = shell.stack.currentWidget()
    assert isinstance(waiting, Waiting)
    assert waiting.line.share() == 0.25
    assert waiting.line.accessibleName() == "Preparing the search"
    entrance.set_busy("")
    assert shell.stack.count() == 0
    entrance.show_welcome()
    entrance.tell_indexed(Indexed(1, 4))
    assert entrance.welcome.column.progress.text() == "Preparing the search, 25%"
    assert shell.stack.count() == 0


def test_what_a_killed_program_had_opened_goes_at_the_start(
    qtbot: Any, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    script = (
        "import os; from pmjournal.opened_files import OpenedFiles\n"
        "print(OpenedFiles().write('left.txt', b'left'), flush=True); os.kill(os.getpid(), 9)\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True, text=True)
    left = Path(ran.stdout.strip())
    assert left.read_bytes() == b"left"
    program.start(None)
    qtbot.waitUntil(lambda: not left.exists())
