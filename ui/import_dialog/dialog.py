"""The import dialog: choose files, see what would become of each, then take them all or none.

Reading and writing run on another thread; what is known of files is decided in `pmjournal.importing`.
"""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from pmjournal import importing
from pmjournal.dates import DayOrder
from pmjournal.errors import Cancelled, JournalError
from pmjournal.importing import As, Imported, ImportPlan, Progress, Verdict
from pmjournal.language import translate
from pmjournal.records.backups import Why
from ui import dialogs
from ui.import_dialog import wording
from ui.import_dialog.outcome_list import OutcomeList
from ui.import_dialog.partner import Partner
from ui.import_dialog.work import Work
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labelled import labelled
from ui.widgets.labels import Label, Line
from ui.widgets.tabs import Switcher
from ui.widgets.tips import answer_tips

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal

WIDTH = 560
KINDS: tuple[As, ...] = ("meeting", "reflection")
ORDERS: tuple[DayOrder, ...] = ("dmy", "mdy")


class ImportDialog(QDialog):
    """Takes dated files into the journal.

    Args:
        journal: the open journal; it is read and written on another thread.
        parent: the window it belongs to.
    """

    imported = Signal(str, object)
    """What was imported, in words, and the Change that undoes it (None for a large import)."""

    kept_as, kept_about = "import", ""

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self.setModal(True)
        self._journal = journal
        self._source: Path | None = None
        self._plan: ImportPlan | None = None
        self._work: Work | None = None
        self._writing = False
        self._make_controls()
        self._lay_out()
        self._connect()
        self._ring = FocusRing(self)
        answer_tips(self)
        self._ask_order(False)
        self._show()

    def _make_controls(self) -> None:
        self.file_button = SecondaryButton(self.tr("Choose file…"))
        self.folder_button = SecondaryButton(self.tr("Choose folder…"))
        self.source_words = Label("", "body", "ink3", elide=True)
        self.kind = Switcher(self.tr("Meetings"), self.tr("Reflections"))
        self.partner = Partner(self._journal)
        self.order = Switcher(self.tr("Day first"), self.tr("Month first"))
        self.order_row = labelled(self.tr("A day such as 04/03/2018 could be two. What comes first?"), self.order)
        self.files = OutcomeList()
        self.advice = Label("", "body", "ink2", wrap=True)
        self.again = LinkButton(self.tr("Read them again"))
        self.stop = SecondaryButton(self.tr("Stop"))
        self.cancel = SecondaryButton(self.tr("Cancel"))
        self.go = PrimaryButton("")
        self.go.setDefault(True)

    def _lay_out(self) -> None:
        holder = QWidget()
        holder.setFixedWidth(WIDTH - 42)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._head())
        column.addLayout(_row(self.file_button, self.folder_button, self.source_words))
        column.addLayout(_row(labelled(self.tr("As"), self.kind), self.partner.choice, spacing=16))
        column.addWidget(self.partner)
        column.addWidget(self.order_row)
        self._rules = (Line(), Line())
        listed = QVBoxLayout()
        listed.setSpacing(2)
        for widget in (self._rules[0], self.files, self._rules[1]):
            listed.addWidget(widget)
        column.addLayout(listed)
        column.addWidget(self.advice)
        column.addLayout(self._foot())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(21, 21, 21, 21)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        outer.addWidget(holder)

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(Label(self.tr("Import"), "pane"))
        sentence = self.tr("Dated Markdown and text files become meetings or reflections: all of them, or none.")
        head.addWidget(Label(sentence, "body", "ink2", wrap=True))
        return head

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.again)
        foot.addStretch(1)
        for button in (self.stop, self.cancel, self.go):
            foot.addWidget(button)
        return foot

    def _connect(self) -> None:
        self.file_button.clicked.connect(self._on_file)
        self.folder_button.clicked.connect(self._on_folder)
        self.kind.chosen.connect(lambda: self.read())
        self.order.chosen.connect(lambda: self.read())
        self.partner.changed.connect(self._show)
        self.again.clicked.connect(lambda: self.read())
        self.stop.clicked.connect(self._on_stop)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._on_go)
        self.finished.connect(lambda _how: self._leave_work())  # a lock closes it also while something is written

    # Choosing and reading ---------------------------------------------------------------------------

    def _on_file(self) -> None:
        patterns = [self.tr("Markdown and text (*.md *.markdown *.txt)"), self.tr("All files (*)")]
        chosen = dialogs.choose_file(self, self.tr("Import a file"), patterns)
        if chosen is not None:
            self.set_source(chosen)

    def _on_folder(self) -> None:
        chosen = dialogs.choose_folder(self, self.tr("Import a folder"))
        if chosen is not None:
            self.set_source(chosen)

    def set_source(self, source: Path) -> None:
        """Take this file, or the files below this folder, and read them."""
        self._source, self.kept_about = source, str(source)
        self.source_words.setText(source.name or str(source))
        self.source_words.set_token("ink")
        self._ask_order(False)
        self.read()

    def read(self) -> None:
        """Read the files (again), and show what would become of each."""
        if self._source is None or self._writing:
            self._show()
            return
        self._leave_work()
        source, as_, order = self._source, KINDS[self.kind.current()], self._order()

        def call(progress: Progress) -> ImportPlan:
            return importing.plan(source, as_, journal=self._journal, date_order=order, progress=progress)

        self._plan = None
        self._begin(Work(call))
        self._show(self.tr("Reading…"))

    def _order(self) -> DayOrder | None:
        number = self.order.current()
        return ORDERS[number] if number >= 0 else None

    def _ask_order(self, ask: bool) -> None:
        """Show the question for the order of dates, or take it away with its answer."""
        self.order_row.setVisible(ask)
        group = self.order.findChild(QButtonGroup)
        if not ask and isinstance(group, QButtonGroup):
            group.setExclusive(False)  # else one of the two would have to be on
            for button in group.buttons():
                button.setChecked(False)
            group.setExclusive(True)

    # Working ----------------------------------------------------------------------------------------

    def _begin(self, work: Work) -> None:
        self._work = work
        work.progressed.connect(lambda done, of: self._on_progress(work, done, of))
        work.finished.connect(lambda result: self._on_finished(work, result))
        work.failed.connect(lambda error: self._on_failed(work, error))
        work.start()

    def _leave_work(self) -> None:
        """Stop what is read; what it still sends counts no more."""
        if self._work is not None:
            self._work.stop()
            self._work = None

    def _on_progress(self, work: Work, done: int, of: int) -> None:
        if work is not self._work:
            return
        if not of:
            self._show(self.tr("Making a backup first"))
            return
        saying = self.tr("Writing, {done} of {of}") if self._writing else self.tr("Reading, {done} of {of}")
        self._show(saying.format(done=f"{done:,}", of=f"{of:,}"))

    def _on_finished(self, work: Work, result: object) -> None:
        if work is not self._work:
            return
        self._work, self._writing = None, False
        if isinstance(result, Imported):
            self.imported.emit(wording.done(result, KINDS[self.kind.current()]), result.change)
            self.accept()
        elif isinstance(result, ImportPlan):
            self._plan = result
            self.files.put(result.outcomes)
            if any(one.ambiguous for one in result.outcomes):
                self._ask_order(True)
            self._show()

    def _on_failed(self, work: Work, error: Exception) -> None:
        if work is not self._work:
            return
        self._work, self._writing = None, False
        if not isinstance(error, JournalError):
            self._show(self.tr("Something went wrong in the program itself. Nothing was imported."), "danger")
            raise error
        if self._plan is None:
            self.files.put(())
        self._show(str(error), "ink2" if isinstance(error, Cancelled) else "danger")

    def _on_stop(self) -> None:
        if self._work is not None:
            self._work.stop()

    def _on_go(self) -> None:
        """Write what the plan takes."""
        if self._plan is None or self._hindrance():
            return
        name, role = self.partner.who() if self._plan.as_ == "meeting" else ("", None)
        journal, plan = self._journal, replace(self._plan, with_name=name, role=role)

        def call(progress: Progress) -> Imported:
            if journal.backups.changed():
                progress(0, 0)
                journal.backups.make(why=Why.IMPORT)
            return importing.carry_out(journal, plan, progress=progress)

        self._writing = True
        self._begin(Work(call))
        self._show(self.tr("Writing…"))

    # Saying -----------------------------------------------------------------------------------------

    def _hindrance(self) -> str:
        """Why nothing can be imported yet, in a sentence; "" when all is well."""
        return wording.hindrance(self._plan, self.partner.missing())

    def _show(self, saying: str = "", token: str = "ink2") -> None:
        """Bring every control in line with what is known; `saying` in place of the usual advice."""
        hindrance = self._hindrance()
        self.advice.setText(saying or hindrance or wording.summary(self._plan))
        self.advice.set_token(token)
        taken = wording.count(self._plan, Verdict.TAKEN)
        go = translate("ImportDialog", "Import %Ln file(s)", "", taken) if taken else self.tr("Import files")
        self.go.setText(go)
        self.go.setEnabled(not hindrance and self._work is None)
        with_somebody = KINDS[self.kind.current()] == "meeting"
        self.partner.choice.setVisible(with_somebody)
        self.partner.setVisible(with_somebody and self.partner.is_new())
        for rule in self._rules:
            rule.setVisible(self.files.outcomes.rowCount() > 0)
        refused = self._plan.of(Verdict.REFUSED) if self._plan is not None else ()
        self.again.setVisible(self._work is None and any(not one.ambiguous for one in refused))
        self.stop.setVisible(self._work is not None)
        self.cancel.setVisible(not self._writing)
        buttons = (self.file_button, self.folder_button)
        for control in (*buttons, self.kind, self.partner.choice, self.partner, self.order):
            control.setEnabled(not self._writing)
        if not self.source_words.text():
            self.source_words.setText(self.tr("Nothing chosen yet"))

    def reject(self) -> None:
        """Close; while something is written, stop that first."""
        if self._writing:
            self._on_stop()
            return
        super().reject()


def _row(*widgets: QWidget, spacing: int = 8) -> QHBoxLayout:
    """Side by side from the left; the last takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget, 1000 if widget is widgets[-1] else 0)
    row.addStretch(1)
    return row


def open_import(parent: QWidget | None, journal: "Journal") -> ImportDialog:
    """Open the dialog over `parent` and return at once; `imported` tells what came of it."""
    dialog = ImportDialog(journal, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
