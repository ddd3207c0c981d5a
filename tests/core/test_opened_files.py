"""What other programs are given to read: for its owner only, and gone when the journal is closed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pmjournal.errors import JournalError
from pmjournal.journal import Journal
from pmjournal.opened_files import OpenedFiles, sweep_left

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="owners and modes of files")


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


def _left(runtime: Path) -> list[Path]:
    return [path for path in runtime.rglob("*") if path.is_file() and path.name != "held"]


def test_a_file_is_readable_by_its_owner_alone_and_keeps_its_name(runtime: Path) -> None:
    opened = OpenedFiles()
    one, other = opened.write("Plan.pdf", b"first"), opened.write("Plan.pdf", b"second")
    assert (one.name, one.read_bytes(), other.read_bytes()) == ("Plan.pdf", b"first", b"second")
    assert one.stat().st_mode & 0o777 == 0o400
    folders = [folder for folder in one.parents if runtime in folder.parents]
    assert len(folders) == 3
    assert all(folder.stat().st_mode & 0o077 == 0 for folder in folders)
    opened.close()


def test_closing_the_journal_removes_them(journal: Journal, runtime: Path) -> None:
    journal.opened_files.write("Plan.pdf", b"first")
    assert len(_left(runtime)) == 1
    journal.close()
    assert _left(runtime) == []
    with pytest.raises(JournalError, match="closed"):
        journal.opened_files.write("late.txt", b"a task that came too late")
    assert _left(runtime) == []


def test_once_they_are_cleared_others_can_be_opened(runtime: Path) -> None:
    opened = OpenedFiles()
    opened.write("one.txt", b"one")
    opened.clear()
    assert _left(runtime) == []
    assert opened.write("other.txt", b"other").read_bytes() == b"other"
    opened.close()


def test_what_a_killed_program_left_goes_at_the_next_start_and_what_is_open_stays(runtime: Path) -> None:
    script = (
        "import os; from pmjournal.opened_files import OpenedFiles\n"
        "OpenedFiles().write('left.txt', b'left'); os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=False, cwd=Path(__file__).parents[2])
    mine = OpenedFiles()
    stays = mine.write("mine.txt", b"mine")
    assert {path.name for path in _left(runtime)} == {"left.txt", "mine.txt"}
    sweep_left()
    assert _left(runtime) == [stays]
    mine.close()
    sweep_left()
    assert _left(runtime) == []


def test_a_link_in_the_place_is_not_followed(runtime: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "kept.txt").write_bytes(b"somebody's")
    (runtime / f"pmjournal-opened-{os.getuid()}").symlink_to(elsewhere)
    with pytest.raises(JournalError, match="is not yours"):
        OpenedFiles().write("a.txt", b"a")
    sweep_left()
    assert (elsewhere / "kept.txt").exists()
    assert [path.name for path in elsewhere.iterdir()] == ["kept.txt"]


def test_without_a_runtime_folder_they_lie_with_temporary_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    opened = OpenedFiles()
    assert tmp_path in opened.write("a.txt", b"a").parents
    opened.close()
