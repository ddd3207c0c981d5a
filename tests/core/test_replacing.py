"""A backup in the place of the journal: of an open one, whole or not at all, and of one that no longer opens."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from pmjournal import replacing, restoring
from pmjournal.clock import Clock
from pmjournal.errors import Busy, DamagedJournal, JournalError, Locked, NoSpace, ReadOnlyJournal, WrongSecret
from pmjournal.journal import Journal
from pmjournal.records.backups import UnderKeys, Why
from pmjournal.secret import Secret
from pmjournal.steps import finish
from pmjournal.store import sealing
from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.backups import Backups
from pmjournal.store.keys import read_keys
from tests.core.test_backup_attachments import attach
from tests.core.test_restoring import FIRST, SECOND, files, lock, titles

VERSIONS = Path(__file__).parents[1] / "data" / "journals"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """A try at a secret costs milliseconds."""
    monkeypatch.setattr(sealing, "LEAST_MEMORY", 1 << 20)


def test_the_open_journal_is_as_it_was_then(journal: Journal, tmp_path: Path) -> None:
    goal = journal.goals.add("Then")
    name = attach(journal, goal, b"what was attached")
    made = journal.backups.make(tmp_path / "copy.zip")
    journal.goals.write(goal, title="Since")
    (journal.folder / "attachments" / name).unlink()
    done = finish(replacing.instead(journal, made))
    assert (done.folder, done.lost, done.only_keys) == (journal.folder, 0, False)
    assert titles(journal) == ["Then"]
    assert journal.search.find("then")
    assert AttachmentFiles(journal.folder, journal._store.key).get(name) == b"what was attached"
    journal.goals.add("After")
    with Journal.open(journal.folder) as again:
        assert titles(again) == ["After", "Then"]


def test_what_was_there_is_backed_up_first(journal: Journal, tmp_path: Path) -> None:
    made = journal.backups.make(tmp_path / "copy.zip")
    journal.goals.add("Since")
    finish(replacing.instead(journal, made))
    (before,) = restoring.of(journal)
    assert before.why is Why.RESTORE
    finish(replacing.instead(journal, before.path))
    assert titles(journal) == ["Since"]


def test_backups_go_on_after_a_restore(journal: Journal, tmp_path: Path) -> None:
    made = journal.backups.make(tmp_path / "copy.zip")
    journal.goals.add("Since")
    journal.backups.make()
    finish(replacing.instead(journal, made))
    assert journal.backups.changed()
    finish(restoring.beside(journal.backups.make(tmp_path / "again.zip"), tmp_path / "new"))
    with Journal.open(tmp_path / "new") as restored:
        assert titles(restored) == []


def test_the_settings_of_the_backups_stay(journal: Journal, tmp_path: Path) -> None:
    journal.backup_settings.limit(100)
    made = journal.backups.make(tmp_path / "copy.zip")
    (tmp_path / "disk").mkdir()
    journal.backup_settings.limit(200)
    journal.backup_settings.choose_second(tmp_path / "disk")
    chosen = journal.backup_settings.values()
    finish(replacing.instead(journal, made))
    assert journal.backup_settings.values() == chosen


def test_nothing_that_is_written_meanwhile_is_lost(journal: Journal, tmp_path: Path) -> None:
    journal.goals.add("Then")
    made = journal.backups.make(tmp_path / "copy.zip")
    with finish(replacing.prepare(journal, made)) as replacement:
        journal.goals.add("Meanwhile")
        with pytest.raises(Busy, match="changed meanwhile"):
            replacement.put()
        assert titles(journal) == ["Meanwhile", "Then"]
        replacement.secure()
        replacement.put()
    assert titles(journal) == ["Then"]
    finish(replacing.instead(journal, restoring.of(journal)[0].path))
    assert titles(journal) == ["Meanwhile", "Then"]


def test_a_restore_that_is_not_gone_through_with_leaves_nothing(journal: Journal, tmp_path: Path) -> None:
    journal.goals.add("Now")
    made = journal.backups.make(tmp_path / "copy.zip")
    journal.backups.make()
    before = files(journal.folder)
    for count in range(1, 5):
        steps = replacing.instead(journal, made)
        for _ in range(count):
            next(steps)
        steps.close()
        assert files(journal.folder) == before
    finish(replacing.prepare(journal, made)).close()
    assert files(journal.folder) == before


def test_while_somebody_writes_nothing_is_replaced(journal: Journal, tmp_path: Path) -> None:
    made = journal.backups.make(tmp_path / "copy.zip")
    with finish(replacing.prepare(journal, made)) as replacement:
        with journal.transaction(), pytest.raises(Busy):
            replacement.put()
        with Journal.open(journal.folder) as elsewhere, elsewhere.transaction(), pytest.raises(Busy):
            replacement.put()
        replacement.put()


def test_a_journal_open_for_reading_is_not_replaced(journal: Journal, tmp_path: Path) -> None:
    made = journal.backups.make(tmp_path / "copy.zip")
    with Journal.open(journal.folder, read_only=True) as reader, pytest.raises(ReadOnlyJournal):
        finish(replacing.instead(reader, made))


def test_the_present_passphrase_stays(journal: Journal, tmp_path: Path) -> None:
    lock(journal, FIRST)
    journal.goals.add("Then")
    made = journal.backups.make(tmp_path / "copy.zip")
    lock(journal, SECOND)
    journal.goals.add("Since")
    finish(replacing.instead(journal, made))  # the data key is the same: nothing has to be typed
    assert titles(journal) == ["Then"]
    with Journal.open(journal.folder, secret=SECOND) as again:
        assert titles(again) == ["Then"]


@pytest.fixture
def foreign(tmp_path: Path, clock: Clock) -> Path:
    """A backup under another data key and a passphrase, with an attachment."""
    with Journal.create(tmp_path / "foreign", "Nora", clock=clock) as other:
        attach(other, other.goals.add("From elsewhere"), b"came along")
        lock(other, FIRST)
        return other.backups.make(tmp_path / "foreign.zip")


def test_what_is_under_another_key_comes_under_the_present_one(journal: Journal, foreign: Path) -> None:
    journal.goals.add("Now")
    before, keys = files(journal.folder), (journal.folder / "keys.json").read_bytes()
    for secret, error in ((None, Locked), (SECOND, WrongSecret)):
        with pytest.raises(error):
            finish(replacing.instead(journal, foreign, secret))
        assert files(journal.folder) == before
    done = finish(replacing.instead(journal, foreign, FIRST))
    assert done.lost == 0
    assert (journal.folder / "keys.json").read_bytes() == keys
    held = AttachmentFiles(journal.folder, journal._store.key)
    assert [held.get(name) for name in held.names()] == [b"came along"]
    assert titles(journal) == ["From elsewhere"]
    made = journal.backups.run()
    assert made.missing == 0  # the records know the attachments by their new names
    assert restoring.look(made.path, journal.folder).attachments == 1


@pytest.mark.parametrize("version", ["version-1", "version-2"])
def test_tables_of_an_older_version_are_brought_to_the_present_form(
    tmp_path: Path, clock: Clock, version: str
) -> None:
    folder = tmp_path / "journal"
    shutil.copytree(VERSIONS / version, folder)
    key = read_keys(folder / "keys.json").now.unlock(None)
    with closing(Backups(folder, folder / "journal.db", key, clock)) as backups:
        made = backups.make(tmp_path / "old.zip")
    with Journal.open(folder, clock=clock) as journal:
        expected = titles(journal)
        assert finish(restoring.compare(journal, made)).differing == ()
        journal.goals.add("Since")
        finish(replacing.instead(journal, made))
        assert titles(journal) == expected
    finish(restoring.beside(made, tmp_path / "new"))
    with Journal.open(tmp_path / "new", clock=clock) as restored:
        assert titles(restored) == expected


def test_a_full_disk_leaves_the_journal_as_it_was(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.goals.add("Now")
    made = journal.backups.make(tmp_path / "copy.zip")

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    with finish(replacing.prepare(journal, made)) as replacement:
        before = (journal.folder / "journal.db").read_bytes()
        monkeypatch.setattr(Path, "replace", full)
        with pytest.raises(NoSpace):
            replacement.put()
        monkeypatch.undo()
        assert (journal.folder / "journal.db").read_bytes() == before
        assert titles(journal) == ["Now"]


# A journal that cannot be opened ----------------------------------------------------------------------


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def _both(folder: Path) -> None:
    _cut(folder / "journal.db")
    (folder / "keys.json").write_bytes(b"{")


def _gone(folder: Path) -> None:
    (folder / "journal.db").unlink()
    (folder / "keys.json").unlink()


def _folder(place: Path) -> None:
    place.unlink()
    place.mkdir()
    (place / "letter.txt").write_text("something else")


DAMAGES: dict[str, Callable[[Path], object]] = {
    "cut": lambda folder: _cut(folder / "journal.db"),
    "empty": lambda folder: (folder / "journal.db").write_bytes(b""),
    "gone": lambda folder: (folder / "journal.db").rename(folder.parent / "gone"),
    "foreign": lambda folder: (folder / "journal.db").write_bytes(b"not a database" * 1000),
    "a folder": lambda folder: _folder(folder / "journal.db"),
    "both gone": _gone,
    "both": _both,
}


@pytest.fixture
def closed(tmp_path: Path, clock: Clock) -> tuple[Path, Path, str]:
    """A closed journal, a backup of it, and the name of an attachment in both."""
    with Journal.create(tmp_path / "closed", "Nora", clock=clock) as journal:
        name = attach(journal, journal.goals.add("Then"), b"what was attached")
        return journal.folder, journal.backups.make(tmp_path / "copy.zip"), name


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_journal_is_put_back_and_what_was_there_is_kept(
    closed: tuple[Path, Path, str], clock: Clock, damage: Callable[[Path], object]
) -> None:
    folder, made, name = closed
    damage(folder)
    shutil.rmtree(folder / "attachments")
    before = files(folder)
    with pytest.raises(JournalError):
        Journal.open(folder, clock=clock).close()
    assert finish(replacing.put_back(folder, made, clock=clock)).lost == 0
    with Journal.open(folder, clock=clock) as journal:
        assert titles(journal) == ["Then"]
        assert AttachmentFiles(folder, journal._store.key).get(name) == b"what was attached"
    kept = {path: content for path, content in before.items() if path.startswith(("journal.db", "keys.json"))}
    aside = folder / "backups" / "damaged-2026-06-09T12-00-00Z"
    assert (files(aside) if aside.exists() else {}) == kept


def test_what_a_killed_writer_left_is_not_played_back_into_the_restored_database(
    closed: tuple[Path, Path, str], clock: Clock
) -> None:
    folder, made, _ = closed
    _cut(folder / "journal.db")
    (folder / "journal.db-journal").write_bytes(b"pages of before" * 1000)
    finish(replacing.put_back(folder, made, clock=clock))
    assert not (folder / "journal.db-journal").exists()
    (kept,) = (folder / "backups").glob("damaged-*/journal.db-journal")
    assert kept.read_bytes() == b"pages of before" * 1000


def test_keys_alone_that_are_lost_are_put_back_alone(closed: tuple[Path, Path, str], clock: Clock) -> None:
    folder, made, _ = closed
    with Journal.open(folder, clock=clock) as journal:
        journal.goals.add("Since")
    (folder / "keys.json").unlink()
    with pytest.raises(DamagedJournal):
        Journal.open(folder)
    assert finish(replacing.put_back(folder, made)).only_keys
    with Journal.open(folder, clock=clock) as journal:
        assert titles(journal) == ["Since", "Then"]


def test_a_folder_in_the_place_of_the_keys_makes_way(closed: tuple[Path, Path, str], clock: Clock) -> None:
    folder, made, _ = closed
    _folder(folder / "keys.json")
    with pytest.raises(DamagedJournal):
        Journal.open(folder)
    assert finish(replacing.put_back(folder, made, clock=clock)).only_keys
    with Journal.open(folder, clock=clock) as journal:
        assert titles(journal) == ["Then"]
    (kept,) = (folder / "backups").glob("damaged-*/keys.json/letter.txt")
    assert kept.read_text() == "something else"


def test_keys_that_can_be_read_stay_in_force(closed: tuple[Path, Path, str], foreign: Path) -> None:
    folder, _, _ = closed
    _cut(folder / "journal.db")
    keys = (folder / "keys.json").read_bytes()
    finish(replacing.put_back(folder, foreign, FIRST))
    assert (folder / "keys.json").read_bytes() == keys
    with Journal.open(folder) as journal:
        assert titles(journal) == ["From elsewhere"]
        assert journal.backups.run().missing == 0


def test_a_locked_journal_that_is_damaged_needs_its_passphrase(tmp_path: Path, clock: Clock) -> None:
    with Journal.create(tmp_path / "j", "Nora", clock=clock) as journal:
        journal.goals.add("Then")
        lock(journal, FIRST)
        made = journal.backups.make(tmp_path / "copy.zip")
        lock(journal, SECOND)
    _cut(tmp_path / "j" / "journal.db")
    before = files(tmp_path / "j")
    for secret in (None, Secret.passphrase("neither")):
        with pytest.raises((Locked, WrongSecret)):
            finish(replacing.put_back(tmp_path / "j", made, secret))
        assert files(tmp_path / "j") == before
    finish(replacing.put_back(tmp_path / "j", made, FIRST, SECOND, clock))
    with Journal.open(tmp_path / "j", clock=clock, secret=SECOND) as journal:
        assert titles(journal) == ["Then"]
        assert restoring.look(made, journal.folder).keys is UnderKeys.OLDER
