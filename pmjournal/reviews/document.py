"""From content to a file: the worker process is started, asked, listened to and ended; the file appears
whole.

Everything is a generator of progress: cancel takes effect between two of its values, and closing it ends the
process.
"""

import multiprocessing
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from pmjournal import stages
from pmjournal.errors import JournalError
from pmjournal.files import check_target, write_whole
from pmjournal.language import Translatable, translate
from pmjournal.reviews import worker
from pmjournal.reviews.content import Content
from pmjournal.reviews.spoken import spoken
from pmjournal.stages import Progress

PATIENCE = 0.1
JOBS = 20


class Stage(stages.Stage):
    """What an export is at."""

    DRAWING = Translatable("Review", "Drawing charts")
    SETTING = Translatable("Review", "Setting the pages")
    SAVING = Translatable("Review", "Saving")

    @property
    def is_counted(self) -> bool:
        """Charts are."""
        return self is Stage.DRAWING


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export made: where it is, and the characters no font could show (usually none)."""

    path: Path
    missing: str


class Press:
    """The worker process, started at the first job and kept for the next ones. Use in a `with` block, or
    close it.

    Args:
        jobs: after so many it is replaced, since Typst keeps the memory of what it compiled.
    """

    def __init__(self, jobs: int = JOBS) -> None:
        self._jobs = jobs
        self._done = 0
        self._process: multiprocessing.process.BaseProcess | None = None

    def __enter__(self) -> "Press":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def running(self) -> bool:
        """Whether there is a process."""
        return self._process is not None and self._process.is_alive()

    def make(
        self, content: Content, pixels_per_inch: float | None = None
    ) -> Generator[Progress, None, worker.Made]:
        """Make a PDF of the content, or its pages; see `run`."""
        return (yield from self.run(worker.Job(content, spoken(content), pixels_per_inch)))

    def run(self, job: worker.Job | worker.SheetJob) -> Generator[Progress, None, worker.Made]:
        """Do a job; closing the generator early ends the process.

        Raises:
            JournalError: the process ended early, or could not do it.
        """
        if self._done >= self._jobs:
            self.close()
        self._start()
        self._done += 1
        finished = False
        try:
            made = yield from self._listen(job)
            finished = True
            return made
        finally:
            if not finished:
                self.close()

    def _start(self) -> None:
        if self.running:
            return
        self.close()
        # "spawn" everywhere: a fork would copy the window and its threads, and cannot be had on Windows.
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        process = context.Process(target=worker.serve, args=(theirs,), daemon=True, name="review")
        try:
            process.start()
        except OSError as error:
            self._connection.close()
            raise JournalError(
                translate("Review", "The review could not be begun. Close some programs and try again.")
            ) from error
        finally:
            theirs.close()
        self._process = process

    def _listen(self, job: worker.Job | worker.SheetJob) -> Generator[Progress, None, worker.Made]:
        said = Progress(Stage.DRAWING)
        try:
            self._connection.send(job)
            while True:
                if not self._connection.poll(PATIENCE):
                    yield said
                    continue
                message = self._connection.recv()
                if isinstance(message, worker.Made):
                    return message
                if isinstance(message, worker.Failed):
                    raise JournalError(
                        translate("Review", "The review could not be made. What went wrong is in the log.")
                    )
                said = _progress(message)
                yield said
        except (EOFError, OSError) as error:
            raise JournalError(
                translate(
                    "Review",
                    "The review could not be made: its process ended early. Try again, with fewer sections "
                    "if it is long.",
                )
            ) from error

    def close(self) -> None:
        """End the process, whatever it is doing."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._connection.close()
        self._process, self._done = None, 0


def _progress(message: worker.Drawing | worker.Setting) -> Progress:
    if isinstance(message, worker.Drawing):
        return Progress(Stage.DRAWING, message.number, message.total)
    return Progress(Stage.SETTING)


def write(content: Content, target: Path) -> Generator[Progress, None, Exported]:
    """Make the PDF and put it at `target`, in one step at the end; cancelled or failed, nothing is left of
    it.

    Raises:
        BadInput: `target` is a folder, or a file that a journal lives in.
        JournalError: the folder is missing, cannot be written to or is full; or the PDF could not be made.
    """
    target = checked(target)
    with Press() as press:
        made = yield from press.make(content)
    return (yield from saved(made, target))


def checked(target: Path) -> Path:
    """The place where a PDF shall stand.

    Raises:
        BadInput: it is a folder, or a file that a journal lives in.
        JournalError: the folder is missing.
    """
    target = target.absolute()
    check_target(target)
    if not target.parent.is_dir():
        raise JournalError(
            translate("Files", "There is no folder {folder}. Make it first or choose another place.").format(
                folder=target.parent
            )
        )
    return target


def saved(made: worker.Made, target: Path) -> Generator[Progress, None, Exported]:
    """Put a PDF that was made where it belongs, whole.

    Raises:
        JournalError: the folder cannot be written to or is full.
    """
    yield Progress(Stage.SAVING)
    write_whole(target, made.files[0])
    return Exported(target, made.missing)


def pages(content: Content, pixels_per_inch: float, press: Press) -> Generator[Progress, None, list[bytes]]:
    """The pages as PNG, made by a press that is kept for the next preview."""
    made = yield from press.make(content, pixels_per_inch)
    return made.files
