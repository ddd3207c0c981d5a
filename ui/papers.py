"""Saving a one-page paper: the file is asked for, the page is set off the window's thread, a toast tells of it.

A pane sends `paper_requested` with a `Paper`; a dialog that lies over the window has a `PaperSaving` of its own,
with a toast of its own. What a paper says is not known here.
"""

import logging
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from pmjournal.errors import JournalError
from ui import dialogs, words
from ui.tasks import Task
from ui.widgets.toast import Toast

if TYPE_CHECKING:  # what they import is not needed before the first paint
    from pmjournal.papers import Paper
    from pmjournal.reviews import Exported

log = logging.getLogger(__name__)

PDF, MARKDOWN, TEXT = ".pdf", ".md", ".txt"


class PaperSaving(QObject):
    """Saves one paper at a time.

    Args:
        window: the file dialog lies over it.
        toast: tells how far it is, with "Stop", and then where the file is.

    `saved(Path)` or `failed(exception)` is sent at the end; Cancelled where it was stopped.
    """

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, window: QWidget, toast: Toast) -> None:
        super().__init__(window)
        self._window, self._toast = window, toast
        self._task: Task | None = None
        self._told = ""
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.abandon)

    def save(self, paper: "Paper", name: str) -> None:
        """Ask where, and write it there: as PDF, or where the file is called so, as Markdown or text.

        Args:
            paper: what it says.
            name: proposed for the file, without an ending.
        """
        if self._task is not None:
            self._toast.say(self.tr("One PDF at a time: the one before is not ready yet."))
            return
        target = self._ask(name)
        if target is not None:
            self._start(paper, target)

    def stop(self) -> None:
        """Stop; nothing is left of the file."""
        if self._task is not None:
            self._task.cancel()

    def abandon(self) -> None:
        """Stop, and say nothing of it: the journal is closed."""
        self.stop()
        self._task = None

    def _ask(self, name: str) -> Path | None:
        kinds = ((self.tr("Markdown (*.md)"), MARKDOWN), (self.tr("Text (*.txt)"), TEXT))
        return dialogs.save_with_ending(
            self._window, self.tr("Save the page"), _safe(name) + PDF, self.tr("PDF (*.pdf)"), PDF, *kinds
        )

    def _start(self, paper: "Paper", target: Path) -> None:
        self._task = task = Task(lambda: _steps(paper, target), self)
        self.destroyed.connect(lambda: task.cancel())
        task.progress.connect(lambda told: self._on_progress(task, told))
        task.done.connect(lambda made: self._on_done(task, made))
        task.failed.connect(lambda error: self._on_failed(task, error))
        self._told = self.tr("Setting the page")
        self._toast.offer(self._told, [(self.tr("Stop"), self.stop)], lasting=True)
        task.start()

    def _on_progress(self, task: Task, told: object) -> None:
        """Say how far it is, unless the toast tells of something else by now."""
        if task is self._task and told is not None and self._toast.words() == self._told:
            self._told = str(told)
            self._toast.retell(self._told)

    def _on_done(self, task: Task, made: "Exported") -> None:
        if task is not self._task:
            return
        self._end()
        path = made.path
        offers = [(self.tr("Open"), lambda: _open(path)), (self.tr("Show in folder"), lambda: _open(path.parent))]
        self._toast.offer(self._saved_words(made), offers)
        self.saved.emit(path)

    def _saved_words(self, made: "Exported") -> str:
        """ "Saved to Documents. The PDF file is not encrypted."."""
        folder = made.path.parent.name or str(made.path.parent)
        saved = self.tr("Saved to {folder}.").format(folder=folder)
        if made.missing:
            note = self.tr("No font on this computer has {signs}.").format(signs=" ".join(made.missing))
        elif made.path.suffix.lower() == PDF:
            note = self.tr("The PDF file is not encrypted.")
        else:
            note = self.tr("The file is not encrypted.")
        return self.tr("{sentence} {another}").format(sentence=saved, another=note)

    def _on_failed(self, task: Task, error: Exception) -> None:
        if task is not self._task:
            return
        self._end()
        if isinstance(error, JournalError):
            self._toast.say(str(error))
        else:
            log.error("A paper could not be made", exc_info=error)
            self._toast.say(words.own_bug())
        self.failed.emit(error)

    def _end(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
        self._task, self._told = None, ""


def _safe(name: str) -> str:
    """A name for a file, whatever is in the names it was made of."""
    from pmjournal.file_names import file_name  # of the journal's modules, after the first paint

    return file_name(name) if name.strip("./\\ ") else "PM Journal"


def _steps(paper: "Paper", target: Path) -> Generator[Any, None, Any]:
    yield None
    from pmjournal.papers import as_text, document  # what they import is loaded on first use, in the worker thread

    if target.suffix.lower() == PDF:
        return (yield from document.write(paper, target))
    return (yield from as_text.write(paper, target))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
