"""The journal itself: where it lies, and what comes into it from elsewhere."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.panes.settings.section import Section, labelled, show_folder
from ui.widgets.buttons import SecondaryButton
from ui.widgets.edit_menu import SelectableLabel

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal


class JournalSection(Section):
    """Where the journal lies."""

    open_other_requested = Signal()
    import_requested = Signal()
    told = Signal(str)
    """Say this in a toast."""

    def __init__(self, journal: "Journal") -> None:
        super().__init__("")
        self.header.set_title(self.tr("Journal"))
        self._journal = journal
        self.show_button = SecondaryButton(self.tr("Show folder"), "folder")
        self.open_button = SecondaryButton(self.tr("Open another journal…"))
        self.import_button = SecondaryButton(self.tr("Import…"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        path = SelectableLabel(str(self._journal.folder.resolve()), "body", wrap=True)
        self.column.addWidget(labelled(self.tr("Where it lives"), path))
        self.add_row(self.show_button, self.open_button, self.import_button)
        self.add_note("eyeoff", "ink3", self.tr("Private notes never appear in shared exports."))
        self.import_button.setEnabled(not self._journal.read_only)

    def _connect(self) -> None:
        self.show_button.clicked.connect(self._on_show)
        self.open_button.clicked.connect(self.open_other_requested)
        self.import_button.clicked.connect(self.import_requested)

    def _on_show(self) -> None:
        if not show_folder(self._journal.folder.resolve()):
            self.told.emit(self.tr("This computer has no window to show a folder in. The path can be copied."))
