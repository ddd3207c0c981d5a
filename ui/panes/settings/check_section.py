"""Checking the journal: what was found, to be read and copied; repairing what can be made anew.

Also the copies that a program which synchronises folders has left beside the journal, to be compared with it. The
work is done in the background; no word of the journal is in what is told.
"""

import logging
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from pmjournal.errors import Cancelled, JournalError
from ui import accessible, clipboard, words
from ui.panes.settings.section import Section
from ui.record_words import kind_name
from ui.tasks import Task
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.edit_menu import SelectableLabel
from ui.widgets.labels import Label

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal
    from pmjournal.records.checks import Report

log = logging.getLogger(__name__)
Steps = Generator[object, None, Any]


class CheckSection(Section):
    """Checks, repairs, compares.

    Args:
        journal: the open journal.
    """

    told = Signal(str)
    """Say this in a toast."""
    repaired = Signal()
    """What was read from the journal before may be old."""

    def __init__(self, journal: "Journal") -> None:
        super().__init__("")
        self.header.set_title(self.tr("Check this journal"))
        self._journal = journal
        self._task: Task | None = None
        self.sentence = Label(
            self.tr("Looks whether everything that was written can still be read. Nothing is changed by it."),
            "body", "ink2", wrap=True,
        )  # fmt: skip
        self.check = SecondaryButton(self.tr("Check now"))
        self.repair = SecondaryButton(self.tr("Repair"))
        self.copy = SecondaryButton(self.tr("Copy report"))
        self.progress = Label("", "secondary", "ink3")
        self.report = SelectableLabel("", "body", "ink", wrap=True)
        self._copies = QVBoxLayout()
        self.compare: list[LinkButton] = []
        self._lay_out()
        self.check.clicked.connect(self._on_check)
        self.repair.clicked.connect(self._on_repair)
        self.copy.clicked.connect(self._on_copy)
        self.reload()

    def _lay_out(self) -> None:
        self.column.addWidget(self.sentence)
        self.column.addLayout(self._copies)
        self.column.addWidget(self.report)
        self.add_row(self.check, self.repair, self.copy, self.progress)
        for widget in (self.report, self.repair, self.copy):
            widget.hide()

    def reload(self) -> None:
        """Look again which copies lie beside the journal."""
        found = self._journal.conflict_copies()
        if [button.accessibleDescription() for button in self.compare] == [path.name for path in found]:
            return
        for button in self.compare:
            self._copies.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.compare = [self._compare_button(path) for path in found]
        for button in self.compare:
            self._copies.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _compare_button(self, path: Path) -> LinkButton:
        button = LinkButton(self.tr("Compare with {file}").format(file=path.name), "list")
        button.setAccessibleDescription(path.name)
        button.clicked.connect(lambda: self._start(lambda: _comparing(self._journal, path), self._on_compared))
        return button

    def running(self) -> bool:
        """Whether something is under way."""
        return self._task is not None

    def stop(self) -> None:
        """Stop what is under way; nothing is changed by it."""
        if self._task is not None:
            self._task.cancel()

    def _on_check(self) -> None:
        if self.running():
            self.stop()
        else:
            self._start(lambda: _checking(self._journal), self._on_reported)

    def _on_repair(self) -> None:
        self._start(lambda: _repairing(self._journal), self._on_repaired)

    def _start(self, work: Callable[[], Steps], then: Callable[[Any], None]) -> None:
        """Do something in the background, unless something is under way."""
        if self.running():
            return
        self._show("", can_be_mended=False)
        self.check.setText(self.tr("Stop"))
        self._task = task = Task(work, self)
        self.destroyed.connect(lambda: task.cancel())
        task.progress.connect(lambda told: self.progress.setText(str(told)))
        task.done.connect(self._on_end)
        task.done.connect(then)
        task.failed.connect(self._on_end)
        task.failed.connect(self._on_failed)
        task.start()

    def _on_end(self, _result: object) -> None:
        self._task = None
        self.progress.setText("")
        self.check.setText(self.tr("Check now"))

    def _on_reported(self, told: "tuple[Report, list[str]]") -> None:
        report, sentences = told
        self._show("\n".join(sentences), can_be_mended=report.can_be_mended and not self._journal.read_only)

    def _on_repaired(self, told: "tuple[Report, list[str]]") -> None:
        self._on_reported(told)
        self.repaired.emit()

    def _on_compared(self, sentences: list[str]) -> None:
        self._show("\n".join(sentences), can_be_mended=False)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        if isinstance(error, JournalError):
            self._show(str(error), can_be_mended=False)
        else:
            log.error("A check failed", exc_info=error)
            self._show(words.own_bug(), can_be_mended=False)

    def _show(self, said: str, *, can_be_mended: bool) -> None:
        self.report.setText(said)
        self.report.setVisible(bool(said))
        self.copy.setVisible(bool(said))
        self.repair.setVisible(can_be_mended)
        if said:
            accessible.announce(self.report, said)

    def _on_copy(self) -> None:
        clipboard.copy(self.report.text())
        self.told.emit(self.tr("The report is copied"))


def _checking(journal: "Journal") -> Steps:
    from pmjournal import checking  # in the worker thread: no start waits for it

    report = yield from checking.of(journal)
    return report, list(checking.sentences(report))


def _repairing(journal: "Journal") -> Steps:
    from pmjournal import checking  # as above

    report = yield from checking.repair(journal)
    return report, list(checking.sentences(report))


def _comparing(journal: "Journal", path: Path) -> Steps:
    from pmjournal import conflicts  # as above

    found = yield from conflicts.compare(journal, path)
    return list(conflicts.sentences(found, kind_name))
