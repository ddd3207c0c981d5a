"""A process killed while it writes loses nothing it was told is saved, and leaves a journal that opens."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.records.files import FileState

ROOT = Path(__file__).parent.parent.parent
TIMES = 5


def _killed_after(folder: Path, seconds: float, program: str = "killed_writer", said: int = 1) -> tuple[int, int]:
    """Run a writer, kill it after it said so many lines, and return the last two numbers it said were saved."""
    writer = subprocess.Popen(
        [sys.executable, "-m", f"tests.core.{program}", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert writer.stdout is not None
    begun = "".join(writer.stdout.readline() for _ in range(said))  # it writes now
    time.sleep(seconds)  # the moment of the kill is what is tested
    writer.kill()
    lines = [line for line in (begun + writer.stdout.read()).splitlines() if line.count(" ") == 1]
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


def test_no_attachment_is_left_without_its_file_by_kill_9(tmp_path: Path, clock: Clock) -> None:
    folder = tmp_path / "journal"
    Journal.create(folder, "Nora", clock=clock).close()
    for seed in range(3):
        page, note = _killed_after(folder, random.Random(seed).uniform(0.0, 0.1), "killed_attacher", 4)
        with Journal.open(folder, clock=clock) as journal:
            for attached, record in ((journal.attachments, page), (journal.private_notes.attachments, note)):
                for one in attached.of(record):
                    assert attached.state(one) is FileState.WHOLE
    with Journal.open(folder, clock=clock) as journal:
        left = len(journal.attachments.orphans())
        assert left > 0
        assert journal.attachments.remove_orphans() == left
