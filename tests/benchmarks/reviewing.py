"""A review of 60 meetings, over one process that draws the same charts and compiles the same pages."""

import pickle
import tempfile
from datetime import date
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread

from pmjournal import reviews
from pmjournal.journal import Journal
from pmjournal.records import Reader
from pmjournal.reviews.spoken import spoken
from pmjournal.reviews.worker import Job, _make
from tests.benchmarks.large import TODAY, clock, large_journal
from tests.benchmarks.running import Processes, Row, in_turns, middle

MEETINGS = 60


def reviewing(processes: Processes, count: int) -> list[Row]:
    """The row of the review."""
    folder = large_journal(processes.scratch)
    with tempfile.TemporaryDirectory() as made:
        job, pdf = Path(made) / "job", Path(made) / "review.pdf"
        starts_on = _period(folder)
        _keep_job(folder, starts_on, job)
        days = ["--from", starts_on, "--to", TODAY.isoformat()]
        command = ["--today", TODAY.isoformat(), "review", str(folder), *days, "-o", str(pdf)]
        found = in_turns(
            count,
            {
                "pages": lambda: processes.run("pages", str(job))["whole"],
                "review": lambda: processes.run(*command, "--reader", Reader.ME, module="main")["whole"],
            },
        )
    whole, pages = middle(found["review"]), middle(found["pages"])
    over, detail = "one process that draws and compiles the same", f"{whole:.1f} s over {pages:.1f} s"
    return [Row(f"Review of {MEETINGS} meetings", over, whole / pages, 1.3, detail=detail)]


def make_pages(job: str) -> None:
    """Be that process: no journal, the content ready."""
    ours, theirs = Pipe()
    Thread(target=_hear, args=(theirs,), daemon=True).start()  # a pipe that nobody reads is full after some charts
    _make(ours, pickle.loads(Path(job).read_bytes()))


def _hear(told: Connection) -> None:
    while True:
        told.recv()


def _period(folder: Path) -> str:
    """The first day of the latest period that holds so many meetings."""
    with Journal.open(folder, clock=clock(), read_only=True) as journal:
        summaries = journal.meetings.summaries(limit=MEETINGS)
    return summaries[-1].starts_at.date().isoformat()


def _keep_job(folder: Path, starts_on: str, target: Path) -> None:
    with Journal.open(folder, clock=clock(), read_only=True) as journal:
        request = reviews.ReviewRequest(Reader.ME, date.fromisoformat(starts_on), TODAY)
        content = reviews.content_of(journal, request)
    target.write_bytes(pickle.dumps(Job(content, spoken(content), None)))
