"""An open journal that is damaged is put aside and replaced; a backup that is damaged counts as none."""

from pathlib import Path

import pytest

from pmjournal import replacing, restoring
from pmjournal.errors import Busy, DamagedJournal
from pmjournal.journal import Journal
from pmjournal.steps import finish
from tests.core.test_restoring import files, titles


def _damage_goals(journal: Journal) -> bytes:
    """Lose the page that the goals begin in; returns the file as it is then."""
    with journal._store.reading() as session:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'goal'"
        page = session.connection().exec_driver_sql(query).scalar_one()
    file = journal.folder / "journal.db"
    raw = bytearray(file.read_bytes())
    raw[(page - 1) * 4096 + 100] ^= 1
    file.write_bytes(raw)
    return bytes(raw)


def test_an_open_journal_that_is_damaged_is_put_aside_and_replaced(journal: Journal) -> None:
    journal.goals.add("Then")
    made = journal.backups.make()
    journal.goals.add("Since")
    damaged = _damage_goals(journal)
    with Journal.open(journal.folder, clock=journal.clock) as opened:
        with pytest.raises(DamagedJournal):
            opened.goals.outlines()
        newest = restoring.newest_whole_of(opened)
        assert newest is not None
        assert newest.path == made
        assert finish(replacing.instead(opened, made)).was_damaged
        assert titles(opened) == ["Then"]
        opened.goals.add("After")
        assert opened.backups.make()
    (kept,) = (journal.folder / "backups").glob("damaged-*")
    assert files(kept) == {"journal.db": damaged, "keys.json": (journal.folder / "keys.json").read_bytes()}
    assert (kept / "journal.db").stat().st_mode & 0o077 == 0


def test_a_damaged_journal_that_is_written_to_meanwhile_is_put_aside_once_more(journal: Journal) -> None:
    journal.goals.add("Then")
    made = journal.backups.make()
    journal.reflections.add(title="Since")
    _damage_goals(journal)
    with Journal.open(journal.folder, clock=journal.clock) as opened:
        with finish(replacing.prepare(opened, made)) as replacement:
            opened.reflections.add(title="Meanwhile")
            with pytest.raises(Busy, match="changed meanwhile"):
                replacement.put()
            replacement.secure()
            assert replacement.put().was_damaged
        assert titles(opened) == ["Then"]
    assert len(list((journal.folder / "backups").glob("damaged-*"))) == 2


def test_a_backup_that_is_damaged_itself_is_not_the_newest_whole_one(journal: Journal) -> None:
    assert restoring.newest_whole_of(journal) is None
    whole = journal.backups.make()
    journal.goals.add("Since")
    newest = journal.backups.make()
    raw = bytearray(newest.read_bytes())
    raw[len(raw) // 2] ^= 1
    newest.write_bytes(raw)
    found = restoring.newest_whole_of(journal)
    assert found is not None
    assert found.path == whole


def test_what_only_a_damaged_backup_has_is_not_thrown_away(journal: Journal, tmp_path: Path) -> None:
    made = journal.backups.make(tmp_path / "copy.zip")
    journal.goals.add("Since")
    newest = journal.backups.make()
    raw = bytearray(newest.read_bytes())
    raw[len(raw) // 2] ^= 1
    newest.write_bytes(raw)
    finish(replacing.instead(journal, made))
    kept = restoring.newest_whole_of(journal)
    assert kept is not None
    finish(replacing.instead(journal, kept.path))
    assert titles(journal) == ["Since"]
