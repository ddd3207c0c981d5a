"""A passphrase is set, changed and removed, and opens what it should and nothing else."""

import errno
import json
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmjournal import passphrases, recovery_key, restoring
from pmjournal.clock import Clock
from pmjournal.errors import (
    BadInput,
    DamagedJournal,
    JournalInUse,
    Locked,
    NotAJournal,
    ReadOnlyJournal,
    WrongSecret,
)
from pmjournal.files import DATABASE, KEYS_FILE
from pmjournal.journal import Journal
from pmjournal.lock import LOCK_FILE
from pmjournal.passphrases import Progress, Stage
from pmjournal.records.backups import UnderKeys
from pmjournal.secret import Secret, SecretKind
from pmjournal.steps import finish
from pmjournal.store import index_tables, sealing
from pmjournal.store.engine import connect
from pmjournal.store.keys import read_keys
from pmjournal.store.unlocking import unlock
from tests.core.locked_journal import contents, made, titles

pytestmark = pytest.mark.usefixtures("cheap_keys")
OLD, NEW = Secret.passphrase("seven small stones"), Secret.passphrase("a slow paper lantern")
SHEET = recovery_key.new()


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Path:
    """A closed journal without a passphrase."""
    return made(tmp_path / "journal", clock)


def key_in(folder: Path, secret: Secret | None) -> bytes:
    return unlock(folder, secret).key


def lose_index(folder: Path) -> None:
    """Leave a journal as an older program wrote it, whose search index was another."""
    with closing(connect(folder / DATABASE, key_in(folder, None))) as connection:
        index_tables.remove(connection)


def add(folder: Path, secret: Secret = OLD) -> Secret:
    return finish(passphrases.add(folder, secret))


@contextmanager
def unchanged(folder: Path) -> Iterator[None]:
    """The keys file is the same after the block."""
    before = (folder / KEYS_FILE).read_bytes()
    yield
    assert (folder / KEYS_FILE).read_bytes() == before
    assert not (folder / LOCK_FILE).exists()


def test_the_first_passphrase_gives_a_new_data_key(folder: Path) -> None:
    lay_open = key_in(folder, None)
    recovery = add(folder)
    assert passphrases.is_set(folder)
    for secret in (OLD, recovery):
        assert titles(folder, secret) == ["Tell the story"]
        assert contents(folder, secret) == [b"a picture", b"a private paper"]
    assert key_in(folder, OLD) != lay_open
    backups = folder / "backups"
    files = [path for path in folder.rglob("*") if path.is_file() and backups not in path.parents]
    assert not [path for path in files if lay_open.hex().encode() in path.read_bytes()]
    assert json.loads((folder / KEYS_FILE).read_text()).keys() == {"format", "slots"}
    with pytest.raises(Locked):
        Journal.open(folder)
    with pytest.raises(WrongSecret):
        Journal.open(folder, secret=NEW)


def test_a_backup_is_made_before_the_keys_change(folder: Path) -> None:
    add(folder)
    assert len(list((folder / "backups").glob("*.zip"))) == 1


def test_all_files_stay_the_owners_alone(folder: Path) -> None:
    add(folder)
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert [path.name for path in files if path.stat().st_mode & 0o077] == []
    assert {path.name for path in folder.iterdir()} == {"journal.db", KEYS_FILE, "attachments", "backups"}


def test_it_says_how_far_it_is(folder: Path) -> None:
    said: list[Progress] = []
    finish(passphrases.add(folder, OLD), said.append)
    stages = list(dict.fromkeys(progress.stage for progress in said))
    assert stages == [Stage.BACKUP, Stage.KEYS, Stage.ATTACHMENTS, Stage.DATABASE, Stage.CHECKING]
    assert str(Progress(Stage.DATABASE, 4, 10)) == "Encrypting the journal, 40%"
    assert str(Progress(Stage.ATTACHMENTS, 2, 3)) == "Encrypting attachments, 2 of 3"
    assert all(str(progress) for progress in said)


def test_the_search_index_of_an_older_form_is_made_anew_first_and_told_of(folder: Path) -> None:
    lose_index(folder)
    said: list[Progress] = []
    finish(passphrases.add(folder, OLD), said.append)
    assert said[0].stage is Stage.INDEX
    far = [(one.done, one.total) for one in said if one.stage is Stage.INDEX]
    assert far[-1][0] == far[-1][1] > 0
    with Journal.open(folder, secret=OLD) as journal:
        assert journal.search.counts("story")


@pytest.mark.parametrize("stage", list(Stage))
def test_stopped_at_any_stage_nothing_is_changed(folder: Path, stage: Stage) -> None:
    if stage is Stage.INDEX:
        lose_index(folder)
    with unchanged(folder):
        steps = passphrases.add(folder, OLD)
        while next(steps).stage is not stage:
            pass
        steps.close()
    assert contents(folder, None) == [b"a picture", b"a private paper"]
    assert not list(folder.glob("journal.db.*"))


def test_a_recovery_key_shown_before_is_the_one_that_opens(folder: Path) -> None:
    shown = recovery_key.new()
    assert finish(passphrases.add(folder, OLD, recovery=shown)) == shown
    assert titles(folder, shown)


def test_a_second_first_passphrase_and_an_empty_one_are_refused(folder: Path) -> None:
    with unchanged(folder), pytest.raises(BadInput, match="empty"):
        add(folder, Secret.passphrase("  "))
    add(folder)
    with unchanged(folder), pytest.raises(BadInput, match="already"):
        add(folder, NEW)


def test_a_change_rewrites_its_slot_and_leaves_the_data_key_and_the_recovery_key(folder: Path) -> None:
    recovery = add(folder)
    key, database = key_in(folder, OLD), (folder / "journal.db").read_bytes()
    passphrases.change(folder, OLD, NEW)
    assert key_in(folder, NEW) == key_in(folder, recovery) == key
    assert (folder / "journal.db").read_bytes() == database
    with pytest.raises(WrongSecret):
        key_in(folder, OLD)


def test_the_recovery_key_makes_a_new_passphrase(folder: Path) -> None:
    recovery = add(folder)
    passphrases.change(folder, recovery, NEW)
    assert titles(folder, NEW) == titles(folder, recovery) == ["Tell the story"]


def test_a_new_recovery_key_ends_the_old_one(folder: Path) -> None:
    old = add(folder)
    new = passphrases.new_recovery_key(folder, OLD)
    assert titles(folder, new)
    assert titles(folder, OLD)
    with pytest.raises(WrongSecret, match="recovery key"):
        key_in(folder, old)


def test_removed_the_journal_opens_without_and_can_be_locked_again(folder: Path) -> None:
    add(folder)
    key = key_in(folder, OLD)
    passphrases.remove(folder, OLD)
    assert not passphrases.is_set(folder)
    assert key_in(folder, None) == key
    add(folder, NEW)
    assert key_in(folder, NEW) != key


def test_a_re_key_ends_the_old_data_key_and_the_old_sheet(folder: Path) -> None:
    old = add(folder)
    key = key_in(folder, OLD)
    new = finish(passphrases.rekey(folder, OLD))
    assert key_in(folder, OLD) == key_in(folder, new) != key
    assert contents(folder, OLD) == [b"a picture", b"a private paper"]
    with pytest.raises(WrongSecret):
        key_in(folder, old)
    with pytest.raises(BadInput, match="new passphrase"):
        finish(passphrases.rekey(folder, new))
    finish(passphrases.rekey(folder, new, NEW))
    assert titles(folder, NEW)


def test_a_wrong_secret_changes_nothing(folder: Path) -> None:
    add(folder)
    for act in (
        lambda: passphrases.change(folder, NEW, OLD),
        lambda: passphrases.remove(folder, NEW),
        lambda: passphrases.new_recovery_key(folder, Secret.recovery("0123")),
        lambda: finish(passphrases.rekey(folder, NEW)),
        lambda: passphrases.upgrade_cost(folder, NEW),
    ):
        with unchanged(folder), pytest.raises(WrongSecret):
            act()


def test_what_has_no_passphrase_has_none_to_change(folder: Path) -> None:
    for act in (
        lambda: passphrases.change(folder, OLD, NEW),
        lambda: passphrases.remove(folder, OLD),
        lambda: finish(passphrases.rekey(folder, OLD)),
    ):
        with unchanged(folder), pytest.raises(BadInput, match="no passphrase yet"):
            act()


def test_a_folder_without_a_journal_is_left_alone(tmp_path: Path) -> None:
    with pytest.raises(NotAJournal):
        add(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_journal_that_somebody_has_open_is_left_alone(folder: Path) -> None:
    (folder / LOCK_FILE).write_text("1\ninit\n\n")
    with pytest.raises(JournalInUse):
        add(folder)
    assert (folder / LOCK_FILE).exists()
    assert key_in(folder, None)


def test_a_journal_that_this_process_has_open_is_not_encrypted_anew(folder: Path) -> None:
    with Journal.open(folder) as journal:
        with unchanged(folder), pytest.raises(JournalInUse, match="open here"):
            add(folder)
        journal.goals.add("Written meanwhile")
    add(folder)
    assert len(titles(folder, OLD)) == 2


def test_a_folder_that_cannot_be_written_to_is_told_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_only(*_args: object) -> int:
        raise OSError(errno.EROFS, "Read-only file system")

    with monkeypatch.context() as patched, unchanged(folder):
        patched.setattr(os, "open", read_only)
        with pytest.raises(ReadOnlyJournal):
            add(folder)
    assert key_in(folder, None)


def test_a_damaged_attachment_keeps_its_place(folder: Path) -> None:
    [path] = [
        path for path in (folder / "attachments").iterdir() if len(path.read_bytes()) == 40 + len("a picture")
    ]
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    add(folder)
    assert contents(folder, OLD) == [b"a private paper"]
    assert path.exists()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(min_size=1).filter(lambda words: Secret.passphrase(words).words.strip()))
def test_any_words_can_be_the_passphrase(folder: Path, words: str) -> None:
    if not passphrases.is_set(folder):
        finish(passphrases.add(folder, OLD, recovery=SHEET))
    passphrases.change(folder, SHEET, Secret.passphrase(words))
    assert key_in(folder, Secret.passphrase(words)) == key_in(folder, SHEET)


def test_a_new_journal_can_be_made_with_a_passphrase_and_its_key_never_lies_open(
    tmp_path: Path, clock: Clock
) -> None:
    place, recovery = tmp_path / "new", recovery_key.new()
    Journal.create(place, "Nora", clock=clock, secrets=[OLD, recovery]).close()
    assert passphrases.is_set(place)
    assert titles(place, OLD) == titles(place, recovery) == []
    assert not list((place / "backups").iterdir())


# What a try costs --------------------------------------------------------------------------------------


def test_a_cost_fallen_behind_is_raised_and_never_lowered(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recovery = add(folder)
    with Journal.open(folder, secret=OLD) as journal:
        assert journal.cost_is_behind
        monkeypatch.setattr(sealing, "calibrated", lambda: sealing.Cost(4 << 20, 3))
        assert passphrases.upgrade_cost(folder, OLD)
        journal.check_outside()  # the keys that lie there now are this program's own doing
        assert journal.backups.make()
    costs = {kind: sealed.cost.memory for kind, sealed in read_keys(folder / KEYS_FILE).now.sealed}
    assert costs == {SecretKind.PASSPHRASE: 4 << 20, SecretKind.RECOVERY: 1 << 20}
    monkeypatch.setattr(sealing, "calibrated", lambda: sealing.Cost(2 << 20, 3))
    with unchanged(folder):
        assert not passphrases.upgrade_cost(folder, OLD)
    assert key_in(folder, OLD) == key_in(folder, recovery)


def test_a_raised_cost_is_no_other_passphrase_to_the_backups(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(folder)
    with Journal.open(folder, secret=OLD) as journal:
        made = journal.backups.make()
    monkeypatch.setattr(sealing, "calibrated", lambda: sealing.Cost(4 << 20, 3))
    assert passphrases.upgrade_cost(folder, OLD)
    assert restoring.look(made, folder).keys is UnderKeys.SAME
    passphrases.change(folder, OLD, OLD)
    assert restoring.look(made, folder).keys is UnderKeys.OLDER


def test_a_new_secret_costs_what_the_old_one_did_where_that_took_about_a_second(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recovery = add(folder)
    monkeypatch.setattr(sealing, "calibrated", lambda: sealing.Cost(4 << 20, 3))
    monkeypatch.setattr(passphrases, "unlock", lambda *given: replace(unlock(*given), seconds=0.9))
    passphrases.change(folder, OLD, NEW)
    assert cost_of(folder, SecretKind.PASSPHRASE) == sealing.Cost(1 << 20, 3)
    monkeypatch.setattr(passphrases, "unlock", lambda *given: replace(unlock(*given), seconds=0.1))
    passphrases.change(folder, recovery, OLD)
    assert cost_of(folder, SecretKind.PASSPHRASE) == sealing.Cost(4 << 20, 3)


def cost_of(folder: Path, kind: SecretKind) -> sealing.Cost:
    return next(sealed.cost for held, sealed in read_keys(folder / KEYS_FILE).now.sealed if held is kind)


def test_a_journal_without_a_passphrase_is_never_behind(folder: Path) -> None:
    with Journal.open(folder) as journal:
        assert not journal.cost_is_behind


def test_a_cost_that_would_stop_the_machine_is_not_tried(folder: Path) -> None:
    add(folder)
    content = json.loads((folder / KEYS_FILE).read_text())
    content["slots"][0]["memory"] = 1 << 50
    (folder / KEYS_FILE).write_text(json.dumps(content))
    with pytest.raises(DamagedJournal):
        Journal.open(folder, secret=OLD)
