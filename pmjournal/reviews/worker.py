"""The other process: draws the charts and sets the pages, and says how far it is.

Typst keeps what it compiled and cannot be stopped, so it runs here: ending this process is the cancel, and
gives the memory back. It is given a review's content with the words it needs, and sends back messages; it has no
journal and opens none.
"""

import signal
import sys
import warnings
from dataclasses import dataclass, field
from datetime import date
from multiprocessing.connection import Connection

from pmjournal import faults, language
from pmjournal.reviews.content import Content
from pmjournal.reviews.spoken import Spoken, charts_of


@dataclass(frozen=True, slots=True)
class Job:
    """What to make of a content: a PDF, or with `pixels_per_inch` its pages as PNG."""

    content: Content
    spoken: Spoken
    pixels_per_inch: float | None


@dataclass(frozen=True, slots=True)
class SheetJob:
    """A document without charts to make: what its template reads, as JSON, the day of its time stamp, and the
    template, by its file's name.
    """

    data: bytes = field(repr=False)
    today: date
    template: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """The chart `number` of `total` is being drawn."""

    number: int
    total: int


@dataclass(frozen=True, slots=True)
class Setting:
    """The pages are being set."""


@dataclass(frozen=True, slots=True)
class Made:
    """What came out: one PDF or the pages, and the characters no font could show."""

    files: list[bytes]
    missing: str


@dataclass(frozen=True, slots=True)
class Failed:
    """It could not be made; why is in the log, without a word of the review."""


def serve(connection: Connection) -> None:
    """Do jobs until the other end closes. The entry point of the process."""
    # Ctrl+C in a terminal reaches this process too; the one that started it decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A letter that a chart's font lacks is told once, with the document's own; a terminal needs no list of them.
    warnings.filterwarnings("ignore", message="Glyph ")
    try:
        while True:
            _do(connection, connection.recv())
    except (EOFError, BrokenPipeError, ConnectionResetError):
        sys.exit(0)


def _do(connection: Connection, job: Job | SheetJob) -> None:
    try:
        connection.send(_make_sheet(job) if isinstance(job, SheetJob) else _make(connection, job))
    except (BrokenPipeError, ConnectionResetError):
        raise
    except Exception as error:
        faults.report(error, "review")
        connection.send(Failed())


def _make_sheet(job: SheetJob) -> Made:
    from pmjournal.reviews import typesetting  # in the process that needs Typst, which takes long to import

    made, missing = typesetting.pdf(job.data, {}, job.today, job.template)
    return Made([made], missing)


def _make(connection: Connection, job: Job) -> Made:
    # Imported here, in the process that needs them: Matplotlib and Typst take half a second to import.
    from pmjournal.reviews import figures, typesetting

    language.use_texts(job.spoken.drawn)
    total = len(charts_of(job.content))
    drawn: dict[str, figures.Drawn] = {}
    connection.send(Drawing(1, total) if total else Setting())
    for chart in figures.draw(job.content, job.spoken):
        drawn[chart.file] = chart
        connection.send(Drawing(len(drawn) + 1, total) if len(drawn) < total else Setting())
    data = figures.as_json(job.content, job.spoken, drawn)
    svgs = {name: chart.svg for name, chart in drawn.items()}
    if job.pixels_per_inch is not None:
        return Made(typesetting.pages(data, svgs, job.pixels_per_inch), "")
    made, missing = typesetting.pdf(data, svgs, job.content.today)
    return Made([made], missing)
