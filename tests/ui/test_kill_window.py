"""Kill -9 while somebody types: the journal opens, and nothing typed 1.5 s before is missing.

PMJOURNAL_KILLS sets how often; by hand, 200.
"""

import os
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from pmjournal.journal import Journal

ROOT = Path(__file__).parent.parent.parent
TIMES = int(os.environ.get("PMJOURNAL_KILLS", "10"))
GRACE_S = 1.5


def _type_and_kill(folder: Path, seed: int) -> str:
    """One run; returns what was lost, "" for nothing."""
    with Journal.create(folder, "Nora") as journal:
        meeting = journal.meetings.add(datetime(2026, 5, 28, 8, tzinfo=UTC), title="Typing")
    typist = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.killed_window", str(folder), str(meeting)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert typist.stdout is not None
    typist.stdout.readline()  # it types now
    time.sleep(random.Random(seed).uniform(0.2, 2.5))  # the moment of the kill is what is tested
    killed_at = time.time()
    typist.kill()
    lines = [line.split() for line in typist.stdout.read().splitlines() if line.count(" ") == 1]
    typist.wait()
    due = [number for number, moment in lines if killed_at - float(moment) > GRACE_S]
    with Journal.open(folder) as journal:
        kept = set(journal.meetings.get(meeting).notes.split())
        journal.backups.make(folder / "checked.zip")
    lost = [number for number in due if number not in kept]
    return f"run {seed}: {len(lost)} of {len(due)} lost" if lost else ""


def test_nothing_typed_long_enough_ago_is_lost_to_kill_9(tmp_path: Path) -> None:
    with ThreadPoolExecutor(2) as pool:
        runs = pool.map(lambda seed: _type_and_kill(tmp_path / f"journal-{seed}", seed), range(TIMES))
        assert [lost for lost in runs if lost] == []
