"""Backing up, restoring and renewing, killed at one step after another; prints each step and what was wrong then.

    python -m tests.core.killed_restorer FOLDER MOST [ACT...]

A step is what the operating system is asked for: a file opened, made durable, renamed, removed, a folder made. The
process is forked for each, so that everything is imported only once, and the child kills itself. MOST is how many
steps of an act are tried, spread evenly, and 0 stands for all; without an act, it is all of them.
"""

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from pmjournal import backup_keys, passphrases, replacing, restoring
from pmjournal.clock import Clock
from pmjournal.errors import JournalError
from pmjournal.journal import Journal
from pmjournal.secret import Secret
from pmjournal.steps import finish
from pmjournal.store import sealing
from pmjournal.store.attachment_files import AttachmentFiles
from tests.core.test_backup_attachments import attach

STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.utime", "os.chmod", "os.truncate"}
CLOCK = Clock(date(2026, 6, 9), "UTC")
SECRET = Secret.passphrase("the only one")
CONTENT = b"what was attached"


class Killer:
    """Counts steps, and kills this process before the one with a number."""

    def __init__(self) -> None:
        self.count, self.at, self.on = 0, 0, False
        sys.addaudithook(self._hear)
        self._sync = os.fsync
        os.fsync = self._durable

    def _durable(self, fd: Any) -> None:
        self._step()
        self._sync(fd)

    def _hear(self, event: str, details: tuple[Any, ...]) -> None:
        if self.on and event in STEPS and not (event == "open" and details[1] == "r"):
            self._step()

    def _step(self) -> None:
        if self.on:
            self.count += 1
            if self.count == self.at:
                os.kill(os.getpid(), signal.SIGKILL)


def build(place: Path) -> None:
    """A journal with an attachment, a backup of it then, and what is there now."""
    with Journal.create(place / "journal", "Nora", clock=CLOCK) as journal:
        goal = journal.goals.add("Then")
        attach(journal, goal, CONTENT)
        journal.backups.make(place / "copy.zip")
        journal.backups.make()
        journal.goals.write(goal, title="Now")


def state(folder: Path) -> list[str]:
    """What is in a journal, by the titles of its goals; its attachments must be there."""
    with Journal.open(folder, clock=CLOCK, secret=SECRET) as journal:
        made = journal.backups.run()
        if made.missing:
            raise AssertionError("an attachment is lost")
        held = AttachmentFiles(folder, journal._store.key)
        if [name for name in held.names() if held.get(name) != CONTENT]:
            raise AssertionError("an attachment is another one")
        return [outline.goal.title for outline in journal.goals.outlines()]


def backups_hold(place: Path, folder: Path) -> list[str]:
    """What each of a journal's backups holds; all must be whole."""
    found = []
    for number, one in enumerate(restoring.listing(folder)):
        if one.trouble or one.missing:
            raise AssertionError(one.trouble or "an attachment is lost")
        finish(restoring.beside(one.path, place / f"held {number}", SECRET))
        found += state(place / f"held {number}")
    return found


# The acts: what is done, and what may be there after a kill --------------------------------------------


def back_up(place: Path) -> None:
    with Journal.open(place / "journal", clock=CLOCK) as journal:
        journal.backups.make()


def backed_up(place: Path) -> None:
    held = backups_hold(place, place / "journal")
    assert held in (["Then"], ["Now", "Then"]), held
    assert state(place / "journal") == ["Now"]


def beside(place: Path) -> None:
    finish(restoring.beside(place / "copy.zip", place / "new"))


def put_beside(place: Path) -> None:
    assert not (place / "new").exists() or state(place / "new") == ["Then"]
    assert state(place / "journal") == ["Now"]
    if not (place / "new").exists():
        beside(place)


def instead(place: Path) -> None:
    with Journal.open(place / "journal", clock=CLOCK) as journal:
        finish(replacing.instead(journal, place / "copy.zip"))


def put_instead(place: Path) -> None:
    held = backups_hold(place, place / "journal")
    found = state(place / "journal")
    assert found == ["Now"] or (found == ["Then"] and "Now" in held), (found, held)
    instead(place)
    assert state(place / "journal") == ["Then"]


def put_back(place: Path) -> None:
    finish(replacing.put_back(place / "journal", place / "copy.zip", clock=CLOCK))


def was_put_back(place: Path) -> None:
    with suppress(JournalError):
        assert state(place / "journal") == ["Then"]
    put_back(place)
    assert state(place / "journal") == ["Then"]


def renew(place: Path) -> None:
    with Journal.open(place / "journal", clock=CLOCK, secret=SECRET) as journal:
        finish(backup_keys.renew(journal))


def renewed(place: Path) -> None:
    count = len(list((place / "journal" / "backups").glob("*.zip")))
    assert sorted(set(backups_hold(place, place / "journal"))) == ["Now", "Then"]
    renew(place)
    assert len(list((place / "journal" / "backups").glob("*.zip"))) >= count
    with Journal.open(place / "journal", clock=CLOCK, secret=SECRET) as journal:
        assert backup_keys.outdated(journal) == []


def damage(place: Path) -> None:
    """Half of the database is gone, and all of the keys."""
    database = place / "journal" / "journal.db"
    database.write_bytes(database.read_bytes()[:9000])
    (place / "journal" / "keys.json").unlink()


def set_passphrase(place: Path) -> None:
    """The backups are from before there was one."""
    finish(passphrases.add(place / "journal", SECRET, clock=CLOCK))


def as_built(_place: Path) -> None:
    """Nothing more."""


Act = Callable[[Path], None]
ACTS: dict[str, tuple[Act, Act, Act]] = {
    "backup": (as_built, back_up, backed_up),
    "beside": (as_built, beside, put_beside),
    "instead": (as_built, instead, put_instead),
    "put back": (damage, put_back, was_put_back),
    "renew": (set_passphrase, renew, renewed),
}


def run(place: Path, act: Act, killer: Killer, at: int) -> int:
    """Do the act in a child and kill that before its step `at` (0: never); returns how many steps it took."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        killer.count, killer.at, killer.on = 0, at, True
        try:
            act(place)
        finally:
            killer.on = False
            os.write(writing, str(killer.count).encode())
            os._exit(0)
    os.close(writing)
    told = os.read(reading, 20)
    os.close(reading)
    os.waitpid(child, 0)
    return int(told or 0)


def tried(place: Path, name: str, most: int, killer: Killer) -> Iterator[tuple[int, str]]:
    """Each step that was killed, and what was wrong after it, or ""."""
    prepare, act, check = ACTS[name]
    build(place / "built")
    prepare(place / "built")
    shutil.copytree(place / "built", place / "whole")
    total = run(place / "whole", act, killer, 0)
    stride = max(1, -(-total // most)) if most else 1
    steps = range(stride // 2 + 1, total + 1, stride)
    for at in steps:
        shutil.copytree(place / "built", place / f"{at}")
        run(place / f"{at}", act, killer, at)
        fault = ""
        try:
            check(place / f"{at}")
        except Exception as error:
            fault = f"{type(error).__name__}: {error}"
        yield at, fault
        shutil.rmtree(place / f"{at}")


def main(place: Path, most: int, names: list[str]) -> None:
    """Print a line for each step."""
    cheap = sealing.Cost(1 << 20, 3)
    sealing.LEAST_MEMORY, sealing.calibrated = cheap.memory, lambda: cheap
    killer = Killer()
    for name in names or ACTS:
        (place / name).mkdir()
        for at, fault in tried(place / name, name, most, killer):
            print(f"{name}, {at}: {fault}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
