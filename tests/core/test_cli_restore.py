"""Listing and restoring from the command line."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from pmjournal import cli
from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.lock import LOCK_FILE
from pmjournal.store import sealing
from tests.core.test_backup_attachments import attach
from tests.core.test_restoring import FIRST, SECOND, files, lock, titles

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command line; returns the exit code, what was printed, and what was printed as an error."""
    monkeypatch.setenv("PMJOURNAL_CONFIG_DIR", str(tmp_path / "log"))
    monkeypatch.setattr(sealing, "LEAST_MEMORY", 1 << 20)

    def run(*words: object) -> tuple[int, str, str]:
        code = cli.main([str(word) for word in words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed journal with a goal and a private note."""
    with Journal.create(tmp_path / "journal", "Ada", clock=Clock(date(2026, 6, 9), "UTC")) as journal:
        attach(journal, journal.goals.add("Then"), b"file")
        journal.private_notes.add("what I think", title="Quiet")
        journal.reflections.add(title="A page", body="x")
    return tmp_path / "journal"


@pytest.fixture
def backup(run: Run, folder: Path, tmp_path: Path) -> Path:
    """A backup of it by hand."""
    assert run("backup", folder, "-o", tmp_path / "copy.zip", "--today", "2026-06-09")[0] == 0
    return tmp_path / "copy.zip"


def test_backups_are_listed_newest_first(run: Run, folder: Path) -> None:
    assert run("backup", folder, "--list") == (0, "There is no backup yet.\n", "")
    for day in ("2026-06-08", "2026-06-09"):
        run("backup", folder, "--today", day)
    with Journal.open(folder) as journal:
        lock(journal, FIRST)
    code, out, _ = run("backup", folder, "--list")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == [
        "2026-06-09T12-00-00Z.backup.zip",
        "2026-06-08T12-00-00Z.backup.zip",
    ]
    assert "by hand, 3 records, needs no passphrase, though the journal has one" in out
    assert run("backup", folder.parent, "--list")[0] == 1


def test_what_is_in_a_backup_is_told(run: Run, backup: Path) -> None:
    code, out, _ = run("restore", backup)
    assert code == 0
    assert out.splitlines()[1:] == [
        "From 2026-06-09 to 2026-06-09",
        "1 goal",
        "1 reflection",
        "1 private note",
        "1 attachment, in the file",
    ]


def test_a_backup_is_restored_beside(run: Run, folder: Path, backup: Path, tmp_path: Path) -> None:
    before = files(folder)
    assert run("restore", backup, tmp_path / "new") == (0, f"The backup is restored in {tmp_path / 'new'}.\n", "")
    assert files(folder) == before
    with Journal.open(tmp_path / "new") as restored:
        assert titles(restored) == ["Then"]


def test_a_journal_is_replaced_only_when_that_was_said(run: Run, folder: Path, backup: Path) -> None:
    with Journal.open(folder) as journal:
        journal.goals.add("Since")
    before = files(folder)
    code, _, error = run("restore", backup, folder)
    assert (code, "--replace" in error) == (1, True)
    assert files(folder) == before
    code, out, _ = run("restore", backup, folder, "--replace", "--today", "2026-06-10")
    assert (code, "what was there is among the backups" in out) == (0, True)
    with Journal.open(folder) as journal:
        assert titles(journal) == ["Then"]
    (kept,) = (folder / "backups").glob("*.zip")
    run("restore", kept, folder, "--replace")
    with Journal.open(folder) as journal:
        assert titles(journal) == ["Since", "Then"]


def test_a_journal_that_a_window_holds_is_not_replaced(run: Run, folder: Path, backup: Path) -> None:
    (folder / LOCK_FILE).write_text(f"{os.getppid()}\npmjournal\n\n")
    before = files(folder)
    code, _, error = run("restore", backup, folder, "--replace")
    assert (code, "open in a window" in error) == (1, True)
    assert files(folder) == before


def test_a_damaged_journal_is_put_back(run: Run, folder: Path, backup: Path) -> None:
    (folder / "journal.db").write_bytes(b"")
    assert run("restore", backup, folder, "--replace")[0] == 0
    with Journal.open(folder) as journal:
        assert titles(journal) == ["Then"]
    (folder / "keys.json").unlink()
    code, out, _ = run("restore", backup, folder, "--replace")
    assert (code, out.startswith("Only the keys")) == (0, True)


def test_what_differs_is_listed(run: Run, folder: Path, backup: Path) -> None:
    assert run("restore", backup, folder, "--compare")[1].endswith("Nothing differs.\n")
    with Journal.open(folder) as journal:
        journal.private_notes.write(journal.private_notes.all()[0].id, body="y")
        journal.goals.add("Since")
    before = files(folder)
    _, out, _ = run("restore", backup, folder, "--compare")
    assert "goal: 1 then, 2 now, 1 only in the journal" in out
    assert "only in the journal:  goal  Since" in out
    assert "Quiet" not in out
    assert (
        "changed:  private note  2026-06-09  Quiet" in run("restore", backup, folder, "--compare", "--private")[1]
    )
    assert files(folder) == before


def test_a_backup_that_is_locked_needs_its_passphrase(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Journal.open(folder) as journal:
        lock(journal, FIRST)
        made = journal.backups.make(tmp_path / "locked.zip")
        lock(journal, SECOND)
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_text(FIRST.words)
    second.write_text(SECOND.words)
    assert "Its passphrase is needed to restore it" in run("restore", made)[1]
    code, _, error = run("restore", made, tmp_path / "new")
    assert (code, "--passphrase-file" in error) == (1, True)
    assert not (tmp_path / "new").exists()
    assert run("restore", made, tmp_path / "new", "--passphrase-file", first)[0] == 0
    monkeypatch.setenv("PMJOURNAL_PASSPHRASE", SECOND.words)
    code, _, error = run("restore", made, tmp_path / "other", "--backup-passphrase-file", second)
    assert (code, "did not open it" in error) == (1, True)
    assert run("restore", made, tmp_path / "other", "--backup-passphrase-file", first)[0] == 0
    assert run("restore", made, folder, "--replace")[0] == 0  # the data key is the same
    Journal.open(folder, secret=SECOND).close()


@pytest.mark.parametrize(
    "words", [["restore"], ["restore", "a", "--replace"], ["restore", "a", "b", "--replace", "--compare"],
              ["backup", "a", "--list", "-o", "b"]],
)  # fmt: skip
def test_what_makes_no_sense_is_wrong_usage(run: Run, words: list[str]) -> None:
    assert run(*words)[0] == 2
