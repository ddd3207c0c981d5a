"""A full disk: no room from one write on, for each write in turn; and a small disk, which is really full.

The journal stays what it was or becomes what it should; a sentence says why; what is typed stays in the window.
"""

import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from pmjournal.errors import JournalError
from tests.trials import children, full_window, kill_acts
from tests.trials.children import WRITES, Ended, Tell
from tests.trials.figures import Found
from tests.trials.kill_acts import ROUNDS, Killed

NAME, TITLE = "full-disk", "Full disk"
ACTS = ("saving", "import", "backup", "restore", "migration", "change of passphrase", "re-key", "export")
SAMPLE_ACTS = ("saving", "backup")
CALLS = (*WRITES, "fsync")
REFUSED = "refused"
HALF_DONE = (".part", ".next", ".backup-", ".pmjournal-")
SMALL_DISK = 16 << 20
ROOM = range(0, 1_500_000, 50_000)
"""How many bytes are free on the small disk."""


def run(scratch: Path, found: Found, *, full: bool) -> None:
    """Try every act, or two of them here and there."""
    for number, name in enumerate(ACTS if full else SAMPLE_ACTS):
        place = scratch / f"{number}"
        place.mkdir()
        trying = Trying(name, kill_acts.ready(name, place / "base", place), found)
        if children.can_trace():
            trying.at_writes(place, full=full)
        with suppress(NoMount), small_disk(place / "small") as disk:
            trying.on_small(place, disk, ROOM if full else ROOM[5::20])
        trying.tell()
        shutil.rmtree(place)
    try:
        with small_disk(scratch / "small") as disk:
            _type(disk, found)
    except NoMount:
        found.note("No small disk could be mounted here, so none was tried.")


class NoMount(Exception):
    """A disk cannot be mounted here."""


@contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    """A disk in memory, mounted there for a while.

    Raises:
        NoMount: only the superuser of Linux may.
    """
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SMALL_DISK}", "none", str(place)]
    try:
        done = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        done = False
    if not done:
        raise NoMount
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


class Trying:
    """One act with no room for it.

    Args:
        name: the act's.
        act: the act, and the check of what it leaves.
        found: where figures and faults go.
    """

    def __init__(self, name: str, act: Killed, found: Found) -> None:
        self._name, self._act, self._found = name, act, found
        self._came: Counter[str] = Counter()
        self._tries: Counter[str] = Counter()

    def at_writes(self, place: Path, *, full: bool) -> None:
        """No room from a write on, for every write of each kind, or for the one in the middle."""
        work = place / "work"
        shutil.copytree(place / "base", work)
        counts = children.counted(lambda tell: self._act.act(work, tell, ROUNDS), place)
        for call in CALLS:
            numbers = range(1, counts[call] + 1)
            for number in numbers if full else numbers[len(numbers) // 2 :][:1]:
                shutil.rmtree(work)
                shutil.copytree(place / "base", work)
                ended = children.run(partial(self._attempt, work), inject=f"{call}:error=ENOSPC:when={number}+")
                self._judge(work, f"from {call} {number} on", ended)
                self._tries[call] += 1

    def on_small(self, place: Path, disk: Path, rooms: range) -> None:
        """On a small disk with so much room."""
        work = disk / "work"
        for room in rooms:
            shutil.copytree(place / "base", work)
            with full_window.filled(disk, room):
                ended = children.run(partial(self._attempt, work))
            self._judge(work, f"with {room} bytes of room", ended)
            self._tries["amounts of room on a small disk"] += 1
            shutil.rmtree(work)

    def tell(self) -> None:
        """Add the figures."""
        tries = ", ".join(f"{count} {what}" for what, count in self._tries.items())
        came = ", ".join(f"{what}: {count}" for what, count in sorted(self._came.items()))
        self._found.row(self._name, f"{sum(self._tries.values())} times no room ({tries})", came)

    def _attempt(self, work: Path, tell: Tell) -> None:
        try:
            self._act.act(work, tell, ROUNDS)
        except JournalError as error:
            if not _is_sentence(str(error)):
                raise
            tell(REFUSED)

    def _judge(self, work: Path, when: str, ended: Ended) -> None:
        refused = REFUSED in ended.told
        fault = ended.fault
        if not fault:
            half = [path.name for path in work.rglob("*") if any(part in path.name for part in HALF_DONE)]
            fault = f"half done: {half}" if half else ""
        if not fault:
            told = [one for one in ended.told if one != REFUSED]
            fault = children.run(lambda _tell: self._act.check(work, told)).fault
        self._came["failures"] += bool(fault)
        self._came["said to be full" if refused else "done all the same"] += not fault
        if fault:
            self._found.fault(f"{self._name}, no room {when}: {fault}")


def _is_sentence(words: str) -> bool:
    """Whether it speaks of the disk that is full; SQLite calls one that is full at an fsync out of reach."""
    return "full" in words and len(words.splitlines()) == 1


def _type(disk: Path, found: Found) -> None:
    """Type in the window while there is no room, and make room."""
    ended = children.run(partial(full_window.type_on, disk), limit=60)
    if ended.fault:
        found.fault(f"typing in the window: {ended.fault}")
    came = "not saved, all of it in the window; saved by itself once there was room"
    found.row("typing in the window", "once, on a small disk that is full", "failed" if ended.fault else came)
