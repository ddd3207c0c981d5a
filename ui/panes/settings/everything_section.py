"""Everything at once: written out to be read without this program, and a journal made of what was written out.

What is said before, where it shall go, how far it is, and what came of it. The work is in `everything_work.py`.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from pmjournal.errors import Cancelled, JournalError
from pmjournal.language import translate
from ui import dialogs, words
from ui.panes.settings import everything_work
from ui.panes.settings.everything_work import Steps
from ui.panes.settings.section import Section
from ui.tasks import Task
from ui.widgets.buttons import SecondaryButton
from ui.widgets.fields import ErrorLine
from ui.widgets.labels import Label
from ui.widgets.saved_line import SavedLine
from ui.widgets.work_line import WorkLine

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal
    from pmjournal.records.exports import Exported, TakenIn

log = logging.getLogger(__name__)


class EverythingSection(Section):
    """Exports everything, and makes journals of exports, one thing at a time.

    Args:
        journal: the open journal.
    """

    told = Signal(str)
    """Say this in a toast."""
    folder_wanted = Signal(object)
    """Open the journal in this folder (Path)."""
    take_in_wanted = Signal(object)
    """Fill this journal with the export in this file (Path)."""

    def __init__(self, journal: "Journal") -> None:
        super().__init__("")
        self.header.set_title(self.tr("Everything"))
        self._journal = journal
        self._private_hidden = False
        self._task: Task | None = None
        self.json = SecondaryButton(self.tr("Export as JSON…"), "export")
        self.pages = SecondaryButton(self.tr("Export as pages…"), "export")
        self.new = SecondaryButton(self.tr("New journal from an export…"))
        self.here = SecondaryButton(self.tr("Take one into this journal…"))
        self.work = WorkLine()
        self.saved = SavedLine()
        self.note = Label("", "secondary", "ink2", wrap=True)
        self.error = ErrorLine()
        self._back = Label("", "body", "ink2", wrap=True)
        self._lay_out()
        self._connect()
        self._tell()
        self.reload()

    def _lay_out(self) -> None:
        sentence = self.tr(
            "All of it, to be read without this program: one JSON file that leaves nothing out, or a folder of "
            "pages in Markdown. Neither is encrypted."
        )
        self.column.addWidget(Label(sentence, "body", "ink2", wrap=True))
        self.add_row(self.json, self.pages)
        self.column.addWidget(self._back)
        self.add_row(self.new, self.here)
        for widget in (self.work, self.saved, self.note, self.error):
            self.column.addWidget(widget)

    def _connect(self) -> None:
        self.json.clicked.connect(self.export_json)
        self.pages.clicked.connect(self.export_pages)
        self.new.clicked.connect(self.make_journal)
        self.here.clicked.connect(self.take_in)
        self.work.stop_wanted.connect(self.stop)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    def reload(self) -> None:
        """Offer to take an export into this journal while nothing is in it."""
        empty = not self._journal.read_only and self._journal.is_empty()
        self.here.setVisible(empty)
        with_both = self.tr(
            "A JSON export becomes a journal again, in a folder of its own or, while it is empty, in this one."
        )
        alone = self.tr("A JSON export becomes a journal again, in a folder of its own. This one stays as it is.")
        self._back.setText(with_both if empty else alone)

    def set_private_hidden(self, hidden: bool) -> None:
        """Say how many private notes an export has, or only that they are in it."""
        self._private_hidden = hidden

    # Asking --------------------------------------------------------------------------------------

    def export_json(self) -> None:
        """Write everything as one file, once the person knows what that means."""
        self._warn(self._choose_file)

    def export_pages(self) -> None:
        """Write everything as a folder of pages, once the person knows what that means."""
        self._warn(self._choose_folder)

    def _warn(self, then: Callable[[], None]) -> None:
        journal, hidden = self._journal, self._private_hidden

        def ask(said: str) -> None:
            self._end()
            if self._is_sure(said):
                then()

        self._start(lambda: everything_work.warning(journal, private_hidden=hidden), ask)

    def _is_sure(self, said: str) -> bool:
        question = self.tr("Export everything?")
        return dialogs.confirm(self.window(), question, said, self.tr("Choose where…"), self.tr("Cancel"))

    def _choose_file(self) -> None:
        journal, title = self._journal, self.tr("Export everything as JSON")
        pattern = self.tr("JSON (*.json)")
        target = dialogs.save_with_ending(self.window(), title, f"{_name_of(journal)}.json", pattern, ".json")
        if target is not None:
            self._start(lambda: everything_work.as_json(journal, target), self._on_exported)

    def _choose_folder(self) -> None:
        journal = self._journal
        parent = dialogs.choose_folder(self.window(), self.tr("Where to put the folder of pages"))
        if parent is not None:
            wanted = parent / _name_of(journal)
            self._start(lambda: everything_work.as_pages(journal, wanted), self._on_exported)

    def make_journal(self) -> None:
        """Make a journal of an export: of which, and where."""
        file = _choose_export(self.window())
        if file is None or self._task is not None:
            return
        parent = dialogs.choose_folder(self.window(), self.tr("Where to put the new journal"))
        if parent is not None:
            wanted, clock = parent / self.tr("PM Journal"), self._journal.clock
            self._start(lambda: everything_work.new_journal(file, wanted, clock), self._on_made)

    def take_in(self) -> None:
        """Fill this journal with an export."""
        file = _choose_export(self.window())
        if file is not None and self._task is None:
            self.take_in_wanted.emit(file)

    # Working -------------------------------------------------------------------------------------

    def stop(self) -> None:
        """Stop what is under way; nothing is left of it."""
        if self._task is not None:
            self._task.cancel()

    def _start(self, work: Callable[[], Steps], done: Callable[[Any], None]) -> None:
        """Do something in the background, unless something is under way."""
        if self._task is not None:
            return
        self._task = task = Task(work, self)
        self.work.begin()
        self._tell(self.work)
        self.destroyed.connect(lambda: task.cancel())
        task.progress.connect(self.work.tell)
        task.done.connect(done)
        task.failed.connect(self._on_failed)
        task.start()

    def _end(self, *shown: QWidget) -> None:
        self._task = None
        self._tell(*shown)

    def _tell(self, *shown: QWidget) -> None:
        """Show these lines below the buttons, and no others."""
        for widget in (self.work, self.saved, self.note, self.error):
            widget.setVisible(widget in shown)
        for button in (self.json, self.pages, self.new, self.here):
            button.setEnabled(self._task is None)

    # What came of it -----------------------------------------------------------------------------

    def _on_exported(self, made: "Exported") -> None:
        self.told.emit(self.saved.tell(made.path))
        said = "%n attachment(s) (is|are) missing or damaged in the journal, and left out."
        self.note.setText(translate("EverythingSection", said, "", made.missing) if made.missing else "")
        self._end(self.saved, *([self.note] if made.missing else []))

    def _on_made(self, made: "TakenIn") -> None:
        """Ask whether to open it: who has gone on writing meanwhile is not to be taken elsewhere."""
        self.saved.tell(made.folder)
        self._end(self.saved)
        taken = translate("EverythingSection", "%Ln record(s) (was|were) taken in.", "", made.records)
        place = self.tr("It lies in {folder}, and has no passphrase yet. This journal stays as it is.")
        if dialogs.confirm(
            self.window(),
            self.tr("The new journal is made. Open it?"),
            f"{taken} {place.format(folder=made.folder)}",
            self.tr("Open it"),
            self.tr("Stay here"),
        ):
            self.folder_wanted.emit(made.folder)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self.note.setText(str(error))
            self._end(self.note)
            return
        if not isinstance(error, JournalError):
            log.error("An export or a journal made of one failed", exc_info=error)
        self.error.say(str(error) if isinstance(error, JournalError) else words.own_bug())
        self._end(self.error)


def _choose_export(parent: QWidget) -> Path | None:
    patterns = (translate("EverythingSection", "JSON (*.json)"), translate("EverythingSection", "All files (*)"))
    return dialogs.choose_file(parent, translate("EverythingSection", "Choose an export"), patterns)


def _name_of(journal: "Journal") -> str:
    """What an export of today is called."""
    day = journal.clock.today().isoformat()
    return translate("EverythingSection", "PM Journal {day}").format(day=day)
