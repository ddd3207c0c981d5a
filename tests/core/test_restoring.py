"""Backups told of, compared, and restored: beside, instead, and where the journal cannot be opened any more."""

import json
import zipfile
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from pmjournal import replacing, restoring
from pmjournal.errors import DamagedBackup, FolderTaken, Locked, WrongSecret
from pmjournal.journal import Journal
from pmjournal.records import Kind
from pmjournal.records.backups import Difference, UnderKeys, Why
from pmjournal.secret import Secret
from pmjournal.steps import finish
from pmjournal.store import sealing
from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.keys import Keyring, content_of, locked, new_key, opened, write_keys
from pmjournal.store.sealing import Cost
from tests.core.test_backup_attachments import attach

FIRST, SECOND = Secret.passphrase("the first one"), Secret.passphrase("the second one")


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """A try at a secret costs milliseconds."""
    monkeypatch.setattr(sealing, "LEAST_MEMORY", 1 << 20)


def lock(journal: Journal, secret: Secret) -> None:
    """Seal the journal's present data key under a passphrase."""
    _put_keys(journal, Keyring(locked(journal._store.key, [(secret, Cost(1 << 20, 3))])))


def _put_keys(journal: Journal, ring: Keyring) -> None:
    journal._store.outside.accept_keys(content_of(ring))
    write_keys(journal.folder, ring)


def titles(journal: Journal) -> list[str]:
    """The titles of its goals."""
    return sorted(outline.goal.title for outline in journal.goals.outlines())


def files(folder: Path) -> dict[str, bytes]:
    """Every file in a folder, by its path."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# Looking --------------------------------------------------------------------------------------------


def test_the_list_tells_what_is_in_each_backup(journal: Journal) -> None:
    journal.backups.make(why=Why.HOURLY)
    goal = journal.goals.add("A goal")
    attach(journal, goal, b"file")
    journal.reflections.add(body="Today")
    journal.clock._frozen = date(2026, 6, 10)
    journal.backups.make()
    newest, oldest = restoring.of(journal)
    assert (newest.why, oldest.why) == (Why.BY_HAND, Why.HOURLY)
    assert newest.made_at == journal.clock.now()
    assert newest.records == {"goal": 1, "reflection": 1}
    assert newest.first_on == newest.last_on == date(2026, 6, 9)
    assert (oldest.first_on, oldest.attachments, newest.attachments) == (None, 0, 1)
    assert newest.verified
    assert not newest.needs_secret
    assert newest.keys is UnderKeys.SAME
    assert newest.size == newest.path.stat().st_size
    assert restoring.listing(journal.folder) == [newest, oldest]


def test_a_backup_that_cannot_be_read_is_told_among_the_others(journal: Journal) -> None:
    good = journal.backups.make()
    bad = good.with_name("2026-06-08T12-00-00Z.backup.zip")
    bad.write_bytes(good.read_bytes()[:-40])
    told = {one.path: one for one in restoring.of(journal)}
    assert told[good].trouble == ""
    assert str(bad) in told[bad].trouble
    assert not told[bad].verified


def test_a_lost_shared_attachment_is_told(journal: Journal) -> None:
    name = attach(journal, journal.goals.add("A goal"), b"file")
    journal.backups.make()
    (journal.backups.folder / "attachments" / name).unlink()
    (told,) = restoring.of(journal)
    assert told.missing == 1


def test_the_second_folder_is_listed_too_each_backup_once(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    journal.backup_settings.choose_second(tmp_path / "disk")
    made = journal.backups.make()
    assert [one.path for one in restoring.of(journal)] == [made]
    made.unlink()
    second = journal.backup_settings.second()
    assert second is not None
    assert [one.path for one in restoring.of(journal)] == [second / made.name]


def test_under_which_keys_a_backup_was_made_is_told(journal: Journal, tmp_path: Path) -> None:
    opened = journal.backups.make(tmp_path / "open.zip")
    lock(journal, FIRST)
    first = journal.backups.make(tmp_path / "first.zip")
    assert restoring.look(first, journal.folder).keys is UnderKeys.SAME
    assert restoring.look(opened, journal.folder).keys is UnderKeys.OPEN
    lock(journal, SECOND)
    assert restoring.look(first, journal.folder).keys is UnderKeys.OLDER
    assert restoring.look(first, journal.folder).needs_secret
    assert restoring.look(first).keys is UnderKeys.UNKNOWN
    inside = journal.backups.folder / "first.zip"
    inside.write_bytes(first.read_bytes())
    (told,) = restoring.of(journal)
    assert not told.needs_secret  # the journal is open, and its data key is the same


def test_a_backup_is_examined_to_the_last_byte(journal: Journal, tmp_path: Path) -> None:
    goal = journal.goals.add("A goal")
    name = attach(journal, goal, b"file")
    made = journal.backups.make()
    assert finish(restoring.examine(made, journal.backups.folder)) == 0
    shared = journal.backups.folder / "attachments" / name
    shared.write_bytes(shared.read_bytes()[::-1])
    assert finish(restoring.examine(made, journal.backups.folder, None, [journal.backups.key])) == 1
    content = bytearray(made.read_bytes())
    content[len(content) // 2] ^= 1
    made.write_bytes(content)
    assert restoring.look(made).trouble == ""  # the list does not read every byte
    with pytest.raises(DamagedBackup):
        finish(restoring.examine(made, journal.backups.folder))


def test_a_backup_made_while_a_new_key_was_being_set(journal: Journal, tmp_path: Path) -> None:
    """Opened for reading only, nothing is settled, so its keys file goes into the backup as it is."""
    journal.goals.add("Then")
    now, other = opened(journal._store.key), locked(new_key(), [(FIRST, Cost(1 << 20, 3))])
    for number, ring in enumerate((Keyring(now, other), Keyring(other, now))):
        _put_keys(journal, ring)
        made = journal.backups.make(tmp_path / f"{number}.zip")
        finish(restoring.beside(made, tmp_path / f"{number}", FIRST))
        with Journal.open(tmp_path / f"{number}", secret=FIRST) as restored:
            assert titles(restored) == ["Then"]


# Comparing ------------------------------------------------------------------------------------------


def test_what_differs_is_told_by_kind(journal: Journal, tmp_path: Path) -> None:
    kept, changed, gone = (journal.goals.add(title) for title in ("Kept", "Old title", "Gone"))
    note = journal.private_notes.add("what I think", title="Secret")
    made = journal.backups.make(tmp_path / "copy.zip")
    journal.goals.write(changed, title="New title")
    journal.bin.put(gone)
    journal.reflections.add(title="New page", body="x")
    journal.private_notes.write(note, body="what I think now")
    journal.goals.write(kept, title="Other")
    journal.goals.write(kept, title="Kept")
    found = finish(restoring.compare(journal, made))
    told = {(one.kind, one.title): one.difference for one in found.differing}
    assert told == {
        (Kind.GOAL, "New title"): Difference.CHANGED,
        (Kind.GOAL, "Gone"): Difference.CHANGED,
        (Kind.REFLECTION, "New page"): Difference.ONLY_NOW,
        (Kind.PRIVATE_NOTE, ""): Difference.CHANGED,
    }
    assert found.count(Kind.GOAL, Difference.CHANGED) == 2
    assert (found.then[Kind.GOAL], found.now[Kind.GOAL]) == (3, 3)
    assert (found.then.get(Kind.REFLECTION), found.now[Kind.REFLECTION]) == (None, 1)
    shown = finish(restoring.compare(journal, made, private=True))
    assert [one.title for one in shown.differing if one.private] == ["Secret"]


def test_parts_of_a_record_make_it_differ(journal: Journal, tmp_path: Path) -> None:
    goal = journal.goals.add("A goal")
    other = journal.goals.add("Another goal")
    attach(journal, other, b"same")
    made = journal.backups.make(tmp_path / "copy.zip")
    attach(journal, goal, b"new")
    found = finish(restoring.compare(journal, made))
    assert [(one.id, one.difference) for one in found.differing] == [(goal, Difference.CHANGED)]


def test_a_backup_of_the_present_state_does_not_differ(journal: Journal, tmp_path: Path) -> None:
    journal.goals.add("A goal")
    found = finish(restoring.compare(journal, journal.backups.make(tmp_path / "copy.zip")))
    assert found.differing == ()
    assert not list(journal.backups.folder.iterdir())  # nothing is left of the comparison


# Beside ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("automatic", [True, False])
def test_restored_beside_it_is_the_journal_of_then(journal: Journal, tmp_path: Path, automatic: bool) -> None:
    goal = journal.goals.add("Then")
    name = attach(journal, goal, b"what was attached")
    made = journal.backups.make(None if automatic else tmp_path / "copy.zip")
    journal.goals.add("Since")
    before = files(journal.folder)
    done = finish(restoring.beside(made, tmp_path / "new" / "place"))
    assert (done.folder, done.lost) == (tmp_path / "new" / "place", 0)
    assert files(journal.folder) == before
    with Journal.open(done.folder) as restored:
        assert titles(restored) == ["Then"]
        assert restored.search.find("then")
        assert AttachmentFiles(restored.folder, restored._store.key).get(name) == b"what was attached"
        assert restored.backups.make().is_file()
    modes = {path.stat().st_mode & 0o077 for path in (done.folder, *done.folder.rglob("*"))}
    assert modes == {0}


def test_restored_beside_it_opens_with_the_passphrase_of_then(journal: Journal, tmp_path: Path) -> None:
    lock(journal, FIRST)
    made = journal.backups.make(tmp_path / "copy.zip")
    lock(journal, SECOND)
    for secret, error in ((None, Locked), (SECOND, WrongSecret)):
        with pytest.raises(error):
            finish(restoring.beside(made, tmp_path / "new", secret))
        assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.zip", "journal"]
    finish(restoring.beside(made, tmp_path / "new", FIRST))
    with pytest.raises(Locked):
        Journal.open(tmp_path / "new")
    Journal.open(tmp_path / "new", secret=FIRST).close()


def test_a_lost_attachment_stops_no_restore(journal: Journal, tmp_path: Path) -> None:
    goal = journal.goals.add("A goal")
    there, gone, bad = (attach(journal, goal, content) for content in (b"there", b"gone", b"bad"))
    made = journal.backups.make()
    shared = journal.backups.folder / "attachments"
    (shared / gone).unlink()
    (shared / bad).write_bytes((shared / bad).read_bytes()[::-1])
    done = finish(restoring.beside(made, tmp_path / "new"))
    assert done.lost == 2
    assert [path.name for path in (tmp_path / "new" / "attachments").iterdir()] == [there]


def test_a_folder_with_something_in_it_is_left_alone(journal: Journal, tmp_path: Path) -> None:
    made = journal.backups.make(tmp_path / "copy.zip")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").write_bytes(b"mine")
    for folder in (tmp_path / "full", journal.folder):
        before = files(tmp_path)
        with pytest.raises(FolderTaken):
            finish(restoring.beside(made, folder))
        assert files(tmp_path) == before
    (tmp_path / "empty").mkdir()
    finish(restoring.beside(made, tmp_path / "empty"))
    Journal.open(tmp_path / "empty").close()


def test_a_backup_of_before_this_form_is_listed_and_restored(journal: Journal, tmp_path: Path) -> None:
    """The first form: the database with its search index, and a manifest with three facts."""
    journal.goals.add("Then")
    old = journal.backups.folder / "2025-06-09T12-00-00Z.backup.zip"
    database = (journal.folder / "journal.db").read_bytes()
    with zipfile.ZipFile(old, "w") as archive:
        archive.writestr("journal.db", database)
        archive.write(journal.folder / "keys.json", "keys.json")
        manifest = {
            "format": 1,
            "made_at": "2025-06-09T12:00:00+00:00",
            "records": {"goal": 1},
            "sha256": sha256(database).hexdigest(),
        }
        archive.writestr("manifest.json", json.dumps(manifest))
    (told,) = restoring.of(journal)
    assert (told.records, told.why, told.whole, told.trouble) == ({"goal": 1}, None, True, "")
    assert journal.backups.changed()  # it does not say what state it has
    journal.goals.add("Since")
    finish(restoring.beside(old, tmp_path / "new"))
    with Journal.open(tmp_path / "new") as restored:
        assert titles(restored) == ["Then"]
    finish(replacing.instead(journal, old))
    assert titles(journal) == ["Then"]
