"""A backup is a verified copy in one file; opening it gives the same journal."""

import json
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest

from pmjournal.errors import DamagedJournal, JournalError
from pmjournal.journal import Journal


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


def test_backups_are_due_once_a_day(journal: Journal) -> None:
    assert journal.backups.due()
    journal.backups.make()
    assert not journal.backups.due()
    assert journal.backups.latest() == journal.clock.now()
    journal.clock._frozen = date(2026, 6, 10)
    assert journal.backups.due()


def test_only_the_newest_automatic_backups_are_kept(journal: Journal) -> None:
    for day in range(35):
        journal.clock._frozen = date(2026, 6, 9) + timedelta(day)
        journal.backups.make()
    names = sorted(path.name for path in journal.backups.folder.iterdir())
    assert len(names) == 30
    assert names[-1].startswith("2026-07-13")


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
