"""A journal opens, or is refused unharmed with a sentence."""

import shutil
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlcipher3

from pmjournal import lock
from pmjournal.clock import Clock
from pmjournal.errors import (
    BadInput,
    Busy,
    DamagedJournal,
    FolderTaken,
    JournalError,
    NewerJournal,
    NoSpace,
    NotAJournal,
    ReadOnlyJournal,
)
from pmjournal.journal import Journal
from pmjournal.store.engine import connect
from pmjournal.store.keys import read_keys


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Path:
    """A closed journal with one goal."""
    with Journal.create(tmp_path / "closed", "Nora", clock=clock) as journal:
        journal.goals.add("Keep this")
    return tmp_path / "closed"


def _titles(folder: Path) -> list[str]:
    with Journal.open(folder) as journal:
        return [outline.goal.title for outline in journal.goals.outlines()]


def test_what_was_written_is_there_when_opened_again(folder: Path) -> None:
    assert _titles(folder) == ["Keep this"]


@pytest.mark.usefixtures("on_disk")
def test_what_was_written_is_on_the_disk_once_it_is_told_of(folder: Path) -> None:
    with Journal.open(folder) as journal, journal._store.reading() as session:
        assert session.connection().exec_driver_sql("PRAGMA synchronous").scalar_one() == 2  # FULL


def test_a_copied_folder_is_a_whole_journal(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "copy")
    assert _titles(tmp_path / "copy") == ["Keep this"]


def test_folder_and_files_are_the_owners_alone(folder: Path) -> None:
    assert folder.stat().st_mode & 0o077 == 0
    for file in folder.iterdir():
        assert file.stat().st_mode & 0o077 == 0, file.name


def test_nothing_written_can_be_read_from_the_file(folder: Path) -> None:
    raw = (folder / "journal.db").read_bytes()
    assert b"Keep this" not in raw
    assert b"CREATE TABLE" not in raw


@pytest.mark.parametrize("missing", ["journal.db", "keys.json"])
def test_a_journal_with_a_file_missing_is_not_taken_for_a_new_one(folder: Path, missing: str) -> None:
    (folder / missing).unlink()
    with pytest.raises(DamagedJournal, match=missing):
        Journal.open(folder)
    with pytest.raises(JournalError):
        Journal.create(folder, "Nora")


def test_an_empty_database_is_not_taken_for_a_new_one(folder: Path) -> None:
    (folder / "journal.db").write_bytes(b"")
    with pytest.raises(DamagedJournal, match="empty"):
        Journal.open(folder)
    assert (folder / "journal.db").stat().st_size == 0


def test_a_folder_in_the_place_of_the_database_is_said_and_a_backup_named(folder: Path) -> None:
    with Journal.open(folder) as journal:
        made = journal.backups.make()
    (folder / "journal.db").unlink()
    (folder / "journal.db").mkdir()
    with pytest.raises(DamagedJournal, match="not a file") as told:
        Journal.open(folder)
    assert str(made) in str(told.value)


def test_backups_alone_keep_a_new_journal_out(tmp_path: Path) -> None:
    (tmp_path / "left" / "backups").mkdir(parents=True)
    with pytest.raises(JournalError):
        Journal.create(tmp_path / "left", "Nora")


@pytest.mark.parametrize("where", [0, 1000, 5000, -100])
def test_a_damaged_database_is_refused_and_left_as_it_is(folder: Path, where: int) -> None:
    file = folder / "journal.db"
    raw = bytearray(file.read_bytes())
    raw[where] ^= 0xFF
    file.write_bytes(raw)
    with pytest.raises(DamagedJournal), Journal.open(folder) as journal:
        journal.backups.make()  # a page that opening does not read is found by the check
    assert file.read_bytes() == raw


def test_half_a_database_is_refused(folder: Path) -> None:
    file = folder / "journal.db"
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2 // 4096 * 4096])
    with pytest.raises(DamagedJournal), Journal.open(folder) as journal:
        journal.backups.make()


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[1]", '{"slots": [{"kind": "open", "key": "zz"}]}', "\x00", "[" * 200_000, '{"format": 1e999}'],
)
def test_damaged_keys_are_refused(folder: Path, text: str) -> None:
    (folder / "keys.json").write_text(text)
    with pytest.raises(DamagedJournal):
        Journal.open(folder)


def test_a_newer_journal_is_refused_unharmed(folder: Path) -> None:
    raw = connect(folder / "journal.db", read_keys(folder / "keys.json").now.unlock(None))
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    before = (folder / "journal.db").read_bytes()
    with pytest.raises(NewerJournal, match="newer"):
        Journal.open(folder)
    assert (folder / "journal.db").read_bytes() == before


def test_another_programs_database_is_refused(folder: Path) -> None:
    file = folder / "journal.db"
    file.unlink()
    other = sqlcipher3.connect(str(file))
    other.execute(f"PRAGMA key = \"x'{read_keys(folder / 'keys.json').now.unlock(None).hex()}'\"")
    other.execute("CREATE TABLE recipes (name)")
    other.commit()
    other.close()
    with pytest.raises(NotAJournal):
        Journal.open(folder)


@pytest.mark.parametrize("name", ["nowhere", "file", "empty"])
def test_what_is_no_journal_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("hello")
    (tmp_path / "empty").mkdir()
    with pytest.raises(NotAJournal):
        Journal.open(tmp_path / name)


def test_a_new_journal_needs_a_name_and_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        Journal.create(tmp_path / "new", "  \n ")
    assert not (tmp_path / "new").exists()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    with pytest.raises(JournalError, match="not empty"):
        Journal.create(tmp_path / "full", "Nora")
    with pytest.raises(JournalError):
        Journal.create(tmp_path / "full" / "letter.txt", "Nora")


def test_a_journal_opened_for_reading_refuses_to_write(folder: Path) -> None:
    with Journal.open(folder, read_only=True) as journal:
        assert len(journal.goals.outlines()) == 1
        with pytest.raises(ReadOnlyJournal):
            journal.goals.add("No")


def test_a_journal_held_by_another_writer_is_busy_and_then_free(folder: Path) -> None:
    with Journal.open(folder) as journal:
        other = connect(folder / "journal.db", read_keys(folder / "keys.json").now.unlock(None))
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Busy):
            journal.goals.add("Now")
        other.execute("ROLLBACK")
        other.close()
        journal.goals.add("Then")
    assert _titles(folder) == ["Keep this", "Then"]


def test_threads_write_one_after_the_other(journal: Journal) -> None:
    errors: list[Exception] = []

    def write(name: str) -> None:
        for number in range(10):
            for _ in range(500):
                try:
                    journal.goals.add(f"{name} {number}")
                    break
                except Busy:
                    continue
                except Exception as error:
                    errors.append(error)
                    return

    threads = [threading.Thread(target=write, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len(journal.goals.outlines()) == 30


def test_journals_can_be_made_in_several_threads_at_once(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda name: Journal.create(tmp_path / str(name), "Nora"), range(8)))
    assert [journal.owner.get().name for journal in made] == ["Nora"] * 8
    for journal in made:
        journal.close()


def _no_room(*_: object) -> None:
    raise NoSpace("The disk is full.")


@pytest.mark.parametrize(
    "place", ["pmjournal.store.opening.write_keys", "pmjournal.journal.Journal._seed_competencies"]
)
def test_a_journal_that_cannot_be_finished_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.setattr(place, _no_room)
    with pytest.raises(NoSpace):
        Journal.create(tmp_path / "above" / "new", "Nora")
    with pytest.raises(NoSpace):
        Journal.create(tmp_path / "empty", "Nora")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["empty"]


def test_a_refused_new_journal_leaves_the_old_one_alone(folder: Path) -> None:
    with pytest.raises(FolderTaken):
        Journal.create(folder, "Somebody else")
    assert _titles(folder) == ["Keep this"]


def test_of_two_that_make_a_journal_at_once_one_is_told_and_harms_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pmjournal.store.opening.check_free", lambda _folder: None)
    with pytest.raises(FolderTaken):
        Journal.create(folder, "The slower one")
    assert _titles(folder) == ["Keep this"]


KILLED = """
import os, signal, sys
from pathlib import Path
from pmjournal.journal import Journal

journal = Journal.open(Path(sys.argv[1]))
with journal.bulk(), journal._store.writing() as session:
    session.connection().exec_driver_sql("PRAGMA cache_size = 5")
    for number in range(300):
        journal.reflections.add(body="word " * 400)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals")
def test_after_a_killed_write_a_journal_opens_for_reading(folder: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(folder)], cwd=Path(__file__).parents[2], check=False)
    assert (folder / "journal.db-journal").exists()
    with Journal.open(folder, read_only=True) as journal:
        assert [outline.goal.title for outline in journal.goals.outlines()] == ["Keep this"]
        assert journal.reflections.count() == 0


def test_keys_of_a_newer_program_say_so(folder: Path) -> None:
    (folder / "keys.json").write_text('{"format": 3, "slots": [{"kind": "passphrase"}]}')
    with pytest.raises(NewerJournal, match="newer"):
        Journal.open(folder)


@pytest.mark.parametrize("words", ["99999999999999999999999\nx\n", "-1\nx\n", "0\n"])
def test_a_senseless_lock_file_holds_nobody_up(folder: Path, words: str) -> None:
    (folder / lock.LOCK_FILE).write_text(words)
    assert lock.holder(folder) is None


def test_a_journal_that_was_only_begun_is_not_sent_to_backups_it_never_had(folder: Path) -> None:
    (folder / "journal.db").write_bytes(b"")
    with pytest.raises(DamagedJournal, match="no backup"):
        Journal.open(folder)
    (folder / "backups" / "2026-06-09T12-00-00Z.backup.zip").write_bytes(b"kept")
    with pytest.raises(DamagedJournal, match="back from the backups folder"):
        Journal.open(folder)
