"""Whenever an act on the keys is killed, the journal opens as it was before or as it should be after, whole."""

import errno
import itertools
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pmjournal import passphrases, recovery_key
from pmjournal.clock import Clock
from pmjournal.errors import BadInput, JournalError, JournalInUse, Locked, NoSpace, WrongSecret
from pmjournal.files import KEYS_FILE
from pmjournal.journal import Journal
from pmjournal.lock import LOCK_FILE
from pmjournal.records.backups import Why
from pmjournal.secret import Secret
from pmjournal.steps import finish
from tests.core.killed_acts import killed_at
from tests.core.locked_journal import KEPT, contents, made, titles

pytestmark = [
    pytest.mark.usefixtures("cheap_keys"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="a fork is what is killed"),
]
resource = pytest.importorskip("resource")  # Windows has no such limits
OLD, NEW = Secret.passphrase("seven small stones"), Secret.passphrase("a slow paper lantern")
SHEET = recovery_key.new()
EVERY = int(os.environ.get("PMJOURNAL_KILLS", "7"))
"""Every how many steps one is tried; 1 for all of them."""
Act = Callable[[Path], object]

# What is done, what opened the journal before, and what opens it after.
ACTS: dict[str, tuple[Act, Secret | None, Secret | None]] = {
    "add": (lambda folder: finish(passphrases.add(folder, NEW, recovery=SHEET)), None, NEW),
    "rekey": (lambda folder: finish(passphrases.rekey(folder, OLD, NEW)), OLD, NEW),
    "change": (lambda folder: passphrases.change(folder, OLD, NEW), OLD, NEW),
    "remove": (lambda folder: passphrases.remove(folder, OLD), OLD, None),
    "upgrade": (lambda folder: passphrases.change(folder, SHEET, OLD), OLD, OLD),
}


@pytest.fixture
def before(tmp_path: Path, clock: Clock) -> Callable[[Secret | None], Path]:
    """A closed journal that a secret opens, in a folder to copy from."""

    def make(secret: Secret | None) -> Path:
        place = made(tmp_path / "before", clock)
        if secret is not None:
            finish(passphrases.add(place, secret, recovery=SHEET, clock=clock))
        return place

    return make


def opens(folder: Path, secret: Secret | None) -> bool:
    """Whether a secret opens it, without changing anything."""
    try:
        Journal.open(folder, secret=secret, read_only=True).close()
    except (Locked, WrongSecret):
        return False
    return True


def is_open_slot(folder: Path) -> bool:
    return any("key" in slot for slot in json.loads((folder / KEYS_FILE).read_text())["slots"])


def half_way(source: Path, folder: Path) -> Path:
    """A copy of a journal whose first passphrase was being set, up to the next database."""
    for step in itertools.count(20):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(source, folder)
        assert killed_at(step, lambda: ACTS["add"][0](folder))
        if (folder / "journal.db.next").exists():
            break
    return folder


@pytest.mark.parametrize("name", list(ACTS))
def test_killed_at_any_step_it_is_the_old_journal_or_the_new_one(
    tmp_path: Path, before: Callable[[Secret | None], Path], name: str
) -> None:
    act, old, new = ACTS[name]
    source, step, folder = before(old), 0, tmp_path / "journal"
    while True:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(source, folder)
        killed = killed_at(step, lambda: act(folder))
        secret = next(secret for secret in (None, new, old) if opens(folder, secret))
        assert titles(folder, secret) == ["Tell the story"], step
        assert contents(folder, secret) == KEPT, step
        assert is_open_slot(folder) == (secret is None), step
        assert secret in (old, new), step
        assert None in (secret, old, new) or old == new or opens(folder, old) != opens(folder, new), step
        left = {path.name for path in folder.iterdir()} - {"journal.lock"}
        assert left == {"journal.db", KEYS_FILE, "attachments", "backups"}, step
        if not killed:
            break
        step += EVERY
    assert secret == new
    assert step >= EVERY


# A full disk -------------------------------------------------------------------------------------------


def full_from(step: int, call: Callable[..., object]) -> Callable[..., object]:
    """A call that finds the disk full from its call number `step` on."""
    numbers = itertools.count()

    def full(*args: object) -> object:
        if next(numbers) >= step:
            raise OSError(errno.ENOSPC, "No space left on device")
        return call(*args)

    return full


def trouble_of(act: Callable[[], object]) -> str | None:
    """What is said where the disk is full; None where it was done."""
    try:
        act()
    except NoSpace as error:
        return str(error)
    return None


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_on_a_full_disk_nothing_is_changed_and_the_sentence_says_so(
    before: Callable[[Secret | None], Path], monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    """Every writing of a file in turn finds the disk full, and so do all after it."""
    folder = before(None)
    for step in itertools.count():
        with monkeypatch.context() as patched:
            patched.setattr(os, call, full_from(step, getattr(os, call)))
            said = trouble_of(lambda: finish(passphrases.add(folder, NEW, recovery=SHEET)))
        if said is None:
            break  # there was room until the new key was in force
        assert "Free some space" in said, step
        assert contents(folder, None) == KEPT, step
        assert not list(folder.glob("journal.db.*")), step
    assert step > 3
    assert contents(folder, NEW) == KEPT
    assert not is_open_slot(folder)


def test_where_the_new_database_does_not_fit_the_old_one_stays(before: Callable[[Secret | None], Path]) -> None:
    folder = before(None)
    with Journal.open(folder) as journal:
        journal.backups.before(Why.REKEY)
    keys, limits = (folder / KEYS_FILE).read_bytes(), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, ((folder / "journal.db").stat().st_size // 2, limits[1]))
    try:
        with pytest.raises(JournalError):
            finish(passphrases.add(folder, NEW))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert (folder / KEYS_FILE).read_bytes() == keys
    assert contents(folder, None) == KEPT
    assert not list(folder.glob("journal.db.*"))


def test_a_first_passphrase_that_did_not_come_has_nothing_to_change(
    tmp_path: Path, before: Callable[[Secret | None], Path]
) -> None:
    folder = half_way(before(None), tmp_path / "journal")
    with pytest.raises(BadInput, match="no passphrase yet"):
        passphrases.change(folder, NEW, OLD)
    assert is_open_slot(folder)
    assert contents(folder, None) == KEPT


def test_a_re_key_under_way_elsewhere_is_not_disturbed(
    tmp_path: Path, before: Callable[[Secret | None], Path]
) -> None:
    folder = half_way(before(None), tmp_path / "journal")
    (folder / LOCK_FILE).write_text("1\ninit\n\n")  # as if it went on there
    with pytest.raises(JournalInUse):
        Journal.open(folder)
    assert (folder / "journal.db.next").exists()
    with Journal.open(folder, read_only=True) as journal:
        assert journal.goals.outlines()
    assert (folder / "journal.db.next").exists()
