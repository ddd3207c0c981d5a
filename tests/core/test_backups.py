"""A backup is a verified copy in one file; opening it gives the same journal."""

import json
import os
import subprocess
import sys
import tempfile
import zipfile
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from pmjournal.errors import BadInput, Busy, DamagedJournal, JournalError
from pmjournal.journal import Journal
from pmjournal.records.backups import BackupPlan, Why
from pmjournal.store import live_file
from pmjournal.store.backup_folder import scratch
from pmjournal.store.contents import check, copy_open
from pmjournal.store.engine import connect

ROOT = Path(__file__).parents[2]


def test_a_backup_holds_the_whole_journal(journal: Journal, tmp_path: Path) -> None:
    journal.goals.add("Keep this")
    journal.private_notes.add("And this")
    made = journal.backups.make(tmp_path / "copy.zip")
    with zipfile.ZipFile(made) as archive:
        archive.extractall(tmp_path / "out")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    assert manifest["records"] == {"goal": 1, "private_note": 1}
    with Journal.open(tmp_path / "out") as copy:
        assert [outline.goal.title for outline in copy.goals.outlines()] == ["Keep this"]
        assert copy.private_notes.count() == 1


def _moment(journal: Journal, at: datetime) -> None:
    """Put the journal's clock to a moment."""
    journal.clock.now = lambda: at  # type: ignore[method-assign]


def test_a_backup_is_due_an_hour_after_the_last_one_if_something_has_changed(journal: Journal) -> None:
    assert journal.backups.due()
    journal.backups.make()
    made = journal.clock.now()
    assert journal.backups.latest() == made
    _moment(journal, made + timedelta(minutes=61))
    assert not journal.backups.due()  # nothing has changed
    journal.goals.add("Something new")
    assert journal.backups.due()
    _moment(journal, made + timedelta(minutes=59))
    assert journal.backups.changed()
    assert not journal.backups.due()
    journal.backups.make()
    _moment(journal, made + timedelta(days=7, hours=1))
    assert not journal.backups.changed()
    assert journal.backups.due()  # that the file is still whole is looked at once a week


def test_every_commit_changes_the_journal_and_nothing_else_does(journal: Journal) -> None:
    journal.backups.make()
    journal.goals.outlines()
    assert not journal.backups.changed()
    with suppress(ZeroDivisionError), journal.transaction():
        journal.goals.add("Not after all")
        raise ZeroDivisionError
    assert not journal.backups.changed()
    goal = journal.goals.add("Now")
    assert journal.backups.changed()
    journal.backups.make()
    journal.goals.write(goal, title="New")
    journal.goals.write(goal, title="Now")
    assert journal.backups.changed()
    with Journal.open(journal.folder, clock=journal.clock) as elsewhere:
        assert elsewhere.backups.changed()
        elsewhere.backups.make()
        assert not journal.backups.changed()


def test_before_something_large_a_backup_is_made_unless_there_is_one_of_this_state(journal: Journal) -> None:
    made = journal.backups.before(Why.IMPORT)
    assert made is not None
    assert _manifest(made)["why"] == "before an import"
    assert journal.backups.before(Why.IMPORT) is None
    journal.goals.add("Something new")
    assert journal.backups.before(Why.IMPORT) == made.with_name("2026-06-09T12-00-00Z-2.backup.zip")


def _manifest(file: Path) -> dict[str, Any]:
    with zipfile.ZipFile(file) as archive:
        return dict(json.loads(archive.read("manifest.json")))


def test_old_backups_are_thinned(journal: Journal) -> None:
    for day in range(35):
        journal.clock._frozen = date(2026, 6, 9) + timedelta(day)
        journal.backups.make()
    names = sorted(path.name[:10] for path in journal.backups.folder.iterdir())
    assert names[-14:] == [str(date(2026, 6, 30) + timedelta(day)) for day in range(14)]
    assert names[:-14] == ["2026-06-14", "2026-06-21", "2026-06-28", "2026-06-29"]


def test_backups_keep_within_the_size_that_was_chosen(journal: Journal) -> None:
    size = journal.backups.make().stat().st_size
    journal.backup_settings.limit(1)
    for hour in range(1, 1_000_000 // size + 5):
        _moment(journal, datetime(2026, 6, 9, 12, tzinfo=UTC) + timedelta(minutes=hour))
        journal.backups.make()
    left = [path.stat().st_size for path in journal.backups.folder.iterdir()]
    assert sum(left) <= 1_000_000 < sum(left) + size * 2
    assert journal.backup_settings.get() == BackupPlan(1, None)


def test_the_search_index_is_left_out_and_made_anew_where_the_copy_is_opened(
    journal: Journal, tmp_path: Path
) -> None:
    journal.reflections.add(body="Kestrel over the field")
    with zipfile.ZipFile(journal.backups.make(tmp_path / "copy.zip")) as archive:
        archive.extractall(tmp_path / "out")
    assert (tmp_path / "out" / "journal.db").stat().st_size < (journal.folder / "journal.db").stat().st_size
    connection = connect(tmp_path / "out" / "journal.db", journal._store.key, read_only=True)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    connection.close()
    assert not [name for name in tables if "search" in name]
    with Journal.open(tmp_path / "out") as copy:
        assert copy.search.find("kestrel")


def test_a_damaged_journal_is_not_backed_up_over_a_good_one(journal: Journal, tmp_path: Path) -> None:
    with journal.bulk():
        for number in range(200):
            journal.reflections.add(body=f"page {number} " * 50)
    good = journal.backups.make(tmp_path / "copy.zip").read_bytes()
    file = journal.folder / "journal.db"
    raw = bytearray(file.read_bytes())
    raw[len(raw) // 2] ^= 0xFF
    file.write_bytes(raw)
    with pytest.raises(DamagedJournal):
        journal.backups.make(tmp_path / "copy.zip")
    assert (tmp_path / "copy.zip").read_bytes() == good
    assert not list(journal.folder.glob(".backup-*"))


def test_a_place_that_cannot_be_written_to_gives_a_sentence(journal: Journal, tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="no folder"):
        journal.backups.make(tmp_path / "nowhere" / "copy.zip")


def test_a_read_lock_elsewhere_does_not_hold_a_backup_up(journal: Journal, tmp_path: Path) -> None:
    journal.goals.add("Read me")
    with journal._store.reading() as session:
        session.connection()
        assert journal.backups.make(tmp_path / "copy.zip").exists()


@pytest.mark.parametrize("name", ["journal.db", "keys.json", "JOURNAL.DB", "journal.db-journal"])
def test_a_backup_never_replaces_what_the_journal_lives_in(journal: Journal, name: str) -> None:
    journal.goals.add("Keep this")
    with pytest.raises(BadInput, match="belongs to a journal"):
        journal.backups.make(journal.folder / name)
    with Journal.open(journal.folder) as again:
        assert len(again.goals.outlines()) == 1


def test_a_backup_replaces_no_folder_and_no_device(journal: Journal, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="is a folder"):
        journal.backups.make(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(BadInput, match="not an ordinary file"):
            journal.backups.make(tmp_path / "pipe")
        assert (tmp_path / "pipe").is_fifo()


def test_the_scratch_lies_beside_the_backup_so_a_full_disk_can_be_saved(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places: list[Path] = []

    def noted(beside: Path) -> tempfile.TemporaryDirectory[str]:
        places.append(beside)
        return scratch(beside)

    monkeypatch.setattr("pmjournal.store.backups.scratch", noted)
    journal.backups.make(tmp_path / "copy.zip")
    assert places == [tmp_path]


def test_a_backup_from_a_day_to_come_does_not_stop_the_next_ones(journal: Journal) -> None:
    journal.clock._frozen = date(2150, 1, 1)
    ahead = [journal.backups.make()]
    for day in range(1, 15):
        journal.clock._frozen = date(2150, 1, 1) + timedelta(day)
        ahead.append(journal.backups.make())
    journal.clock._frozen = date(2026, 6, 9)
    assert journal.backups.due()
    made = journal.backups.make()
    assert made.exists()
    assert journal.backups.latest() == journal.clock.now()


def test_what_somebody_else_put_beside_the_backups_stays(journal: Journal) -> None:
    journal.backups.make()
    mine = journal.backups.folder / "1-before-the-move.backup.zip"
    mine.write_bytes(b"mine")
    for day in range(18):
        journal.clock._frozen = date(2026, 6, 9) + timedelta(day)
        journal.backups.make()
    assert mine.exists()


def test_what_a_killed_backup_left_is_cleared_after_a_day(journal: Journal) -> None:
    journal.backups.make()
    old, new = journal.backups.folder / ".backup-old", journal.backups.folder / ".backup-new"
    for left in (old, new):
        left.mkdir()
        (left / "journal.db").write_bytes(b"half")
    os.utime(old, (0, 0))
    journal.backups.make()
    assert not old.exists()
    assert new.exists()


WRITER = """
import sys
from pathlib import Path
from pmjournal.errors import Busy
from pmjournal.journal import Journal

with Journal.open(Path(sys.argv[1])) as journal:
    try:
        journal.goals.add("From elsewhere")
    except Busy:
        print("busy")
"""


def test_a_backup_does_not_open_a_write_under_way_to_other_programs(journal: Journal) -> None:
    journal.backups.make()
    with journal.transaction():
        journal.goals.add("Under way")
        with ThreadPoolExecutor(1) as pool:
            pool.submit(journal.backups.make).result()
        command = [sys.executable, "-c", WRITER, str(journal.folder)]
        told = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
        assert told.stdout.strip() == "busy"
    assert [outline.goal.title for outline in journal.goals.outlines()] == ["Under way"]


def test_each_backup_holds_what_is_there_now(journal: Journal, tmp_path: Path) -> None:
    for number in range(1, 4):
        journal.goals.add(f"Goal {number}")
        with zipfile.ZipFile(journal.backups.make(tmp_path / "copy.zip")) as archive:
            assert json.loads(archive.read("manifest.json"))["records"] == {"goal": number}


def test_closing_waits_for_the_copy_under_way(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    closing: list[Future[None]] = []
    put = live_file._Copy.put

    def slowly(copy: live_file._Copy, at: int, piece: bytes) -> None:
        closing.append(pool.submit(journal.backups.close))
        assert not wait(closing, timeout=0.2).done
        put(copy, at, piece)

    monkeypatch.setattr(live_file._Copy, "put", slowly)
    with ThreadPoolExecutor(1) as pool:
        assert journal.backups.make().exists()
        closing[0].result()


@pytest.mark.parametrize("tries", [0, 3])
def test_the_copy_is_the_file_at_one_moment_whoever_writes_meanwhile(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tries: int
) -> None:
    """Two goals are always renamed together; a copy in pieces that mixed two moments would show one of them."""
    monkeypatch.setattr(live_file, "PIECE", 6 * live_file.PAGE)
    monkeypatch.setattr(live_file, "TRIES", tries)
    with journal.bulk():
        first = journal.goals.add("0")
        for number in range(40):
            journal.reflections.add(body=f"page {number} " * 300)
        last = journal.goals.add("0")
    stop = Event()

    def write() -> None:
        with Journal.open(journal.folder, clock=journal.clock) as writer:
            number = 0
            while not stop.is_set():
                number += 1
                with suppress(Busy), writer.transaction():
                    writer.goals.write(first, title=f"{number}")
                    writer.reflections.add(body=f"more {number} " * 200)
                    writer.goals.write(last, title=f"{number}")
                stop.wait(0.005)

    with ThreadPoolExecutor(1) as pool:
        writing = pool.submit(write)
        try:
            for number in range(3):
                copy = tmp_path / f"{number}.db"
                state = journal.backups.copy_live(copy)
                with copy_open(copy, journal._store.key) as connection:
                    assert check(connection)
                    titles = [title for (title,) in connection.execute("SELECT title FROM goal ORDER BY id")]
                assert titles[0] == titles[1]
                assert len(state) == 32
        finally:
            stop.set()
        writing.result()
