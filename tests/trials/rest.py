"""Nothing readable at rest: sessions at the window with planted words, and a search for these in every byte left.

All that the program may write to is under one folder: home, settings, caches, logs, temporary files.
"""

import os
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from pmjournal.lock import LOCK_FILE
from tests.trials import planted
from tests.trials.figures import Found
from tests.trials.journals import build
from tests.trials.rest_session import ASKED_FOR

NAME, TITLE = "rest", "Nothing readable at rest"
ROOT = Path(__file__).parents[2]
ACTS, SESSION = 2000, 100
SAMPLE_ACTS, SAMPLE_SESSION = 30, 15
PLACES = {
    "HOME": "home", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache", "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "runtime", "TMPDIR": "temporary",
}  # fmt: skip
OPENED = "pmjournal-opened"
LIMIT_S = 600


def run(scratch: Path, found: Found, *, full: bool) -> None:
    """Every second session is killed; after each, all is searched."""
    environment = _places(scratch)
    build(scratch / "journal")
    each = SESSION if full else SAMPLE_SESSION
    sessions, done, kills = (ACTS if full else SAMPLE_ACTS) // each, 0, 0
    for number in range(sessions):
        kill = number % 2 == 0
        acts, trouble = _session(scratch, environment, number, each, kill=kill)
        done, kills = done + acts, kills + kill
        if trouble:
            found.fault(f"session {number}: {trouble}")
        for path, how in planted.found_in(scratch):
            place = path.relative_to(scratch)
            if place.parts[0] != ASKED_FOR and not (kill and OPENED in str(place)):
                found.fault(f"after session {number}, in {place}: {how}")
        for place in _for_others(scratch):
            found.fault(f"after session {number}, others may look into {place}")
    _tell(found, scratch, done, sessions, kills)


def _places(scratch: Path) -> dict[str, str]:
    """The environment of a session, and the folders that it names."""
    environment = {name: value for name, value in os.environ.items() if name != "PMJOURNAL_CONFIG_DIR"}
    for name, folder in PLACES.items():
        (scratch / folder).mkdir(mode=0o700)
        environment[name] = str(scratch / folder)
    (scratch / ASKED_FOR).mkdir()
    return environment


def _session(scratch: Path, environment: dict[str, str], number: int, acts: int, *, kill: bool) -> tuple[int, str]:
    """One session; gives how many acts were done, and what went wrong."""
    what = [str(one) for one in (scratch, number, acts * (1 + kill))]
    command = [sys.executable, "-m", "tests.trials.rest_session", *what]
    stop_at = acts + random.Random(number).randrange(5) if kill else 0
    with (scratch.parent / f"{scratch.name}-said").open("w+") as said:
        session = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=said, text=True
        )
        assert session.stdout is not None
        told, limit = 0, threading.Timer(LIMIT_S, session.kill)
        limit.start()
        for line in session.stdout:
            if not line.strip().isdigit():
                continue
            told = int(line)
            if kill and told >= stop_at:
                session.kill()
                break
        session.stdout.close()
        code, hung = session.wait(), not limit.is_alive()
        limit.cancel()
        said.seek(0)
        words = said.read().strip()
    (scratch.parent / f"{scratch.name}-said").unlink()
    wanted = -9 if kill else 0
    if hung:
        return told, f"it hung after {told} acts"
    return told, "" if code == wanted else f"code {code}: {words[-600:]}"


def _for_others(scratch: Path) -> Iterator[Path]:
    """The program's files that others than their owner can come at; what its libraries keep is nobody's words.

    The lock names the process that holds the journal; Qt makes it, and the folder it lies in is the owner's.
    """
    for path in (one for one in scratch.rglob("*") if one.name != LOCK_FILE):
        is_ours = "pmjournal" in str(path.relative_to(scratch)) or (scratch / "journal") in path.parents
        if is_ours and path.is_file() and path.stat().st_mode & path.parent.stat().st_mode & 0o077:
            yield path.relative_to(scratch)


def _tell(found: Found, scratch: Path, acts: int, sessions: int, kills: int) -> None:
    asked = {path.name for path, _ in planted.found_in(scratch / ASKED_FOR)}
    files = [path for path in scratch.rglob("*") if path.is_file() and ASKED_FOR not in path.parts]
    size = f"{sum(path.stat().st_size for path in files) / 1e6:.1f} MB"
    found.row(
        f"{planted.COUNT} words in {len(planted.encodings())} spellings",
        f"{acts} acts in {sessions} sessions, {kills} of them killed; {len(files)} files at the end, {size}",
        f"found {len(found.faults)} times; in what was asked for: {', '.join(sorted(asked)) or 'nothing'}",
    )
