"""Backups under older keys: told, encrypted anew, or removed."""

import zipfile
from pathlib import Path

import pytest

from pmjournal import backup_keys, passphrases, restoring
from pmjournal.backup_keys import Renewing
from pmjournal.clock import Clock
from pmjournal.errors import NoSpace, WrongSecret
from pmjournal.journal import Journal
from pmjournal.records.backups import UnderKeys
from pmjournal.secret import Secret
from pmjournal.steps import finish
from tests.core.test_backup_attachments import attach
from tests.core.test_restoring import FIRST, SECOND, files, lock, titles

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Path:
    """A closed journal with an attachment, backups without a passphrase in both folders, and then a passphrase."""
    (tmp_path / "disk").mkdir()
    with Journal.create(tmp_path / "journal", "Nora", clock=clock) as journal:
        attach(journal, journal.goals.add("Then"), b"what was attached")
        journal.backup_settings.choose_second(tmp_path / "disk")
        journal.backups.make()
        made = journal.backups.make(tmp_path / "whole.zip")
        (journal.backups.folder / "whole.zip").write_bytes(made.read_bytes())
    finish(passphrases.add(tmp_path / "journal", FIRST, clock=clock))
    return tmp_path / "journal"


def _open(folder: Path, secret: Secret = FIRST) -> Journal:
    return Journal.open(folder, clock=Clock(), secret=secret)


def _readable(place: Path, key: bytes) -> bool:
    """Whether a key lies open in any backup in a folder."""
    for path in place.rglob("*.zip"):
        with zipfile.ZipFile(path) as archive:
            if key.hex().encode() in archive.read("keys.json"):
                return True
    return False


def test_backups_of_before_the_passphrase_are_told_and_encrypted_anew(folder: Path, tmp_path: Path) -> None:
    with _open(folder) as journal:
        told = backup_keys.outdated(journal)
        assert {one.keys for one in told} == {UnderKeys.OPEN}
        assert {one.path.parent for one in told} == {journal.backups.folder, journal.backup_settings.second()}
        steps = backup_keys.renew(journal)
        assert next(steps) == Renewing(0, len(told))
        done = finish(steps)
        assert (done.done, done.left) == (len(told), ())
        assert backup_keys.outdated(journal) == []
        assert {one.keys for one in restoring.of(journal)} == {UnderKeys.SAME}
        paths = [one.path for one in told]
    for number, path in enumerate(paths):
        with pytest.raises(WrongSecret):
            finish(restoring.beside(path, tmp_path / "new", SECOND))
        done_beside = finish(restoring.beside(path, tmp_path / f"new {number}", FIRST))
        assert done_beside.lost == 0
        with _open(done_beside.folder) as restored:
            assert titles(restored) == ["Then"]
            assert restored.backups.run().missing == 0


def test_nothing_of_before_can_be_read_any_more(folder: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "whole.zip") as archive:
        old = bytes.fromhex(archive.read("keys.json").decode().split('"key": "')[1][:64])
        name = next(name for name in archive.namelist() if name.startswith("attachments/"))
    with _open(folder) as journal:
        second = journal.backup_settings.second()
        assert second is not None
        assert _readable(journal.backups.folder, old)
        finish(backup_keys.renew(journal))
        for place in (journal.backups.folder, second):
            assert not _readable(place, old)
            assert not (place / name).exists()
            assert len(list((place / "attachments").iterdir())) == 1


def test_a_changed_passphrase_takes_the_backups_along(folder: Path, clock: Clock, tmp_path: Path) -> None:
    with _open(folder) as journal:
        made = journal.backups.make()
    passphrases.change(folder, FIRST, SECOND)
    with _open(folder, SECOND) as journal:
        assert UnderKeys.OLDER in {one.keys for one in backup_keys.outdated(journal)}
        assert finish(backup_keys.renew(journal)).left == ()
        assert restoring.look(made, folder).keys is UnderKeys.SAME
    with pytest.raises(WrongSecret):
        finish(restoring.beside(made, tmp_path / "new", FIRST))
    finish(restoring.beside(made, tmp_path / "new", SECOND))


def test_one_under_an_unknown_key_is_left_unless_its_secret_is_given(folder: Path) -> None:
    with _open(folder) as journal:
        finish(backup_keys.renew(journal))
        made = journal.backups.make()
        journal_key = journal.backups.key
    with Journal.create(folder.parent / "other", "Nora", clock=Clock()) as other:
        lock(other, SECOND)
        strange = folder / "backups" / "strange.zip"
        other.backups.make(strange)
    with _open(folder) as journal:
        before = strange.read_bytes()
        done = finish(backup_keys.renew(journal))
        ((left, sentence),) = done.left
        assert (left.path, done.done, strange.read_bytes()) == (strange, 0, before)
        assert "passphrase" in sentence
        assert finish(backup_keys.renew(journal, [FIRST, SECOND])).left == ()
        assert journal.backups.key == journal_key
        assert restoring.look(strange, folder).keys is restoring.look(made, folder).keys is UnderKeys.SAME


def test_removing_them_leaves_one_of_now(folder: Path) -> None:
    with _open(folder) as journal:
        count = len(backup_keys.outdated(journal))
        assert backup_keys.remove(journal) == count
        (left,) = restoring.of(journal)
        assert (left.keys, left.made_at <= journal.clock.now()) == (UnderKeys.SAME, True)
        assert backup_keys.outdated(journal) == []
        assert backup_keys.remove(journal) == 0


def test_a_full_disk_leaves_each_backup_old_or_new(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with _open(folder) as journal:
        before = {path.name: path.read_bytes() for path in journal.backups.folder.glob("*.zip")}
        put, calls = Path.replace, 0

        def full(self: Path, target: Path) -> Path:
            nonlocal calls
            calls += 1
            if calls > 1:
                raise OSError(28, "No space left on device")
            return put(self, target)

        monkeypatch.setattr(Path, "replace", full)
        with pytest.raises(NoSpace):
            finish(backup_keys.renew(journal))
        monkeypatch.undo()
        after = {path.name: path.read_bytes() for path in journal.backups.folder.glob("*.zip")}
        assert before.keys() == after.keys()
        assert all(restoring.look(journal.backups.folder / name).trouble == "" for name in after)
        assert not [path for path in files(journal.backups.folder) if ".backup-" in path or ".pmjournal" in path]
        assert finish(backup_keys.renew(journal)).left == ()


def test_a_damaged_one_is_told_and_goes_with_the_others(folder: Path) -> None:
    """The old key may lie open in it, and while it is there no attachment under that key is removed."""
    with _open(folder) as journal:
        bad = min(journal.backups.folder.glob("2026*.zip"))
        bad.write_bytes(bad.read_bytes()[:-10])
        count = len(backup_keys.outdated(journal))
        done = finish(backup_keys.renew(journal))
        ((left, sentence),) = done.left
        assert (left.path, done.done) == (bad, count)
        assert "damaged" in sentence
        assert backup_keys.remove(journal) == 1
        assert not bad.exists()
        assert len(list((journal.backups.folder / "attachments").iterdir())) == 1
