"""A process killed while it writes loses nothing it was told is saved, and leaves a journal that opens."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pmjournal.clock import Clock
from pmjournal.journal import Journal

ROOT = Path(__file__).parent.parent.parent
TIMES = 5


def _killed_after(folder: Path, seconds: float) -> tuple[int, int]:
    """Run a writer, kill it, and return the last page and number it said were saved."""
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.core.killed_writer", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert writer.stdout is not None
    writer.stdout.readline()  # it writes now
    time.sleep(seconds)  # the moment of the kill is what is tested
    writer.kill()
    lines = [line for line in writer.stdout.read().splitlines() if line.count(" ") == 1]
    writer.wait()
    page, number = lines[-1].split()
    return int(page), int(number)


@pytest.mark.parametrize("seed", range(TIMES))
def test_what_was_said_to_be_saved_is_there_after_kill_9(tmp_path: Path, clock: Clock, seed: int) -> None:
    folder = tmp_path / "journal"
    Journal.create(folder, "Nora", clock=clock).close()
    page, number = _killed_after(folder, random.Random(seed).uniform(0.02, 0.2))
    with Journal.open(folder, clock=clock) as journal:
        body = journal.reflections.get(page).body
        assert int(body.rpartition(" ")[2]) >= number
        journal.backups.make()  # opens, checks every page
