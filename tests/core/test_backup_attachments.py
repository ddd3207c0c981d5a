"""Attachments in backups: shared between those in a folder, inside those of one file, and told where lost."""

import json
import os
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest

from pmjournal import restoring
from pmjournal.errors import BadInput
from pmjournal.journal import Journal
from pmjournal.steps import finish
from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.tables import AttachmentRow


def attach(journal: Journal, record: int, content: bytes) -> str:
    """Keep a file with a record; returns the name it lies under."""
    name = AttachmentFiles(journal.folder, journal._store.key).put(content)
    with journal._store.writing() as session:
        session.add(
            AttachmentRow(
                record_id=record, name="notes.txt", media_type="text/plain", size=len(content), stored=name,
                position=0, added_at=journal.clock.now(),
            )
        )  # fmt: skip
    return name


def _shared(journal: Journal) -> set[str]:
    return {path.name for path in (journal.backups.folder / "attachments").iterdir()}


def test_a_backup_by_hand_holds_its_attachments(journal: Journal, tmp_path: Path) -> None:
    name = attach(journal, journal.goals.add("With a file"), b"what was attached")
    with zipfile.ZipFile(journal.backups.make(tmp_path / "copy.zip")) as archive:
        archive.extractall(tmp_path / "out")
    assert AttachmentFiles(tmp_path / "out", journal._store.key).get(name) == b"what was attached"


def test_automatic_backups_share_their_attachments(journal: Journal) -> None:
    goal = journal.goals.add("With files")
    first = attach(journal, goal, b"first")
    journal.backups.make()
    written = (journal.backups.folder / "attachments" / first).stat().st_ino
    second = attach(journal, goal, b"second")
    with zipfile.ZipFile(journal.backups.make()) as archive:
        assert archive.namelist() == ["journal.db", "keys.json", "manifest.json"]
        named = {one["name"] for one in json.loads(archive.read("manifest.json"))["attachments"]}
    assert named == _shared(journal) == {first, second}
    assert (journal.backups.folder / "attachments" / first).stat().st_ino == written
    assert not (journal.backups.folder / "attachments" / first).samefile(journal.folder / "attachments" / first)


def test_what_no_backup_needs_any_more_is_removed_after_a_day(journal: Journal) -> None:
    goal = journal.goals.add("With a file")
    kept, gone, new = (attach(journal, goal, content) for content in (b"kept", b"gone", b"new"))
    journal.backups.make()
    with journal._store.writing() as session:
        for row in session.query(AttachmentRow).filter(AttachmentRow.stored != kept):
            session.delete(row)
    shared = journal.backups.folder / "attachments"
    os.utime(shared / gone, (0, 0))
    os.utime(shared / kept, (0, 0))
    for path in journal.backups.folder.glob("*.zip"):
        path.unlink()
    journal.backups.make()
    assert _shared(journal) == {kept, new}


def test_nothing_shared_is_removed_while_a_backup_cannot_be_read(journal: Journal) -> None:
    name = attach(journal, journal.goals.add("With a file"), b"needed")
    made = journal.backups.make()
    made.write_bytes(made.read_bytes()[:5000])
    with journal._store.writing() as session:
        session.delete(session.query(AttachmentRow).one())
    os.utime(journal.backups.folder / "attachments" / name, (0, 0))
    journal.backups.make()
    assert _shared(journal) == {name}


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"not it")])
def test_a_lost_attachment_is_told_and_stops_no_backup(journal: Journal, tmp_path: Path, damage: object) -> None:
    assert callable(damage)
    goal = journal.goals.add("With files")
    there, lost = attach(journal, goal, b"there"), attach(journal, goal, b"lost")
    damage(journal.folder / "attachments" / lost)
    made = journal.backups.run(tmp_path / "copy.zip")
    assert made.missing == 1
    with zipfile.ZipFile(made.path) as archive:
        manifest = json.loads(archive.read("manifest.json"))
    assert [one["name"] for one in manifest["attachments"]] == [there]
    assert manifest["missing"] == [lost]


def test_a_damaged_shared_copy_is_written_anew(journal: Journal) -> None:
    name = attach(journal, journal.goals.add("With a file"), b"whole")
    journal.backups.make()
    shared = journal.backups.folder / "attachments" / name
    shared.write_bytes(b"damaged")
    journal.backups.make()
    assert shared.read_bytes() == (journal.folder / "attachments" / name).read_bytes()


def test_one_that_was_sealed_anew_is_still_that_of_older_backups(journal: Journal, tmp_path: Path) -> None:
    name = attach(journal, journal.goals.add("With a file"), b"the same content")
    older = journal.backups.make()
    files = AttachmentFiles(journal.folder, journal._store.key)
    files.remove(name)
    assert files.put(b"the same content") == name  # other bytes: each sealing has a nonce of its own
    journal.backups.make()
    assert finish(restoring.beside(older, tmp_path / "new")).lost == 0


# The second folder ----------------------------------------------------------------------------------


def test_each_backup_is_copied_into_the_second_folder(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    name = attach(journal, journal.goals.add("With a file"), b"copied too")
    journal.backup_settings.choose_second(tmp_path / "disk")
    made = journal.backups.run()
    second = journal.backup_settings.second()
    assert second is not None
    assert made.trouble == ""
    assert second.parent == tmp_path / "disk"
    assert (second / made.path.name).read_bytes() == made.path.read_bytes()
    assert (second / "attachments" / name).is_file()
    for day in range(18):
        journal.clock._frozen = date(2026, 6, 9) + timedelta(day)
        journal.backups.make()
    assert {path.name for path in second.iterdir()} == {path.name for path in journal.backups.folder.iterdir()}


def test_a_second_folder_that_is_not_there_is_told_and_stops_nothing(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    journal.backup_settings.choose_second(tmp_path / "disk")
    (tmp_path / "disk").rename(tmp_path / "unplugged")
    made = journal.backups.run()
    assert made.path.is_file()
    assert str(tmp_path / "disk") in made.trouble
    assert journal.backups.trouble == made.trouble
    (tmp_path / "disk").mkdir()  # where it was mounted: nothing is written to the disk that holds the place
    assert journal.backups.run().trouble
    assert not list((tmp_path / "disk").iterdir())
    (tmp_path / "disk").rmdir()
    (tmp_path / "unplugged").rename(tmp_path / "disk")
    assert journal.backups.run().trouble == ""


def test_the_second_folder_is_one_that_is_there_and_not_the_journal(journal: Journal, tmp_path: Path) -> None:
    for folder in (tmp_path / "nowhere", journal.folder, journal.backups.folder):
        with pytest.raises(BadInput):
            journal.backup_settings.choose_second(folder)
    assert journal.backup_settings.get().second_folder is None
    with pytest.raises(BadInput):
        journal.backup_settings.limit(-1)


def test_two_journals_do_not_thin_each_other(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    journal.backup_settings.choose_second(tmp_path / "disk")
    with Journal.create(tmp_path / "other", "Somebody Else", clock=journal.clock) as other:
        other.backup_settings.choose_second(tmp_path / "disk")
        assert other.backup_settings.second() != journal.backup_settings.second()
    journal.backup_settings.choose_second(None)
    assert journal.backup_settings.second() is None
