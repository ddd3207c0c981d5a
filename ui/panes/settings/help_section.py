"""Help: which version this is, and what to send along when the program itself was at fault."""

from PySide6.QtCore import Signal

from pmjournal import __version__, faults
from pmjournal.paths import log_file
from ui import clipboard
from ui.panes.settings.section import Section, show_folder
from ui.widgets.buttons import SecondaryButton
from ui.widgets.edit_menu import SelectableLabel
from ui.widgets.labels import Label


class HelpSection(Section):
    """The version, and the log where there is one."""

    told = Signal(str)
    """Say this in a toast."""

    def __init__(self) -> None:
        super().__init__("")
        self.header.set_title(self.tr("Help"))
        self.version = SelectableLabel(f"PM Journal {__version__}", "body")
        self.sentence = Label("", "secondary", "ink3", wrap=True)
        self.copy = SecondaryButton(self.tr("Copy details of the last problem"), "copy")
        self.show_log = SecondaryButton(self.tr("Show the log"), "folder")
        self.column.addWidget(self.version)
        self.column.addWidget(self.sentence)
        self.keys = SecondaryButton(self.tr("Keys"), "info")
        self.add_rows((self.keys,), (self.copy, self.show_log))
        self.copy.clicked.connect(self._on_copy)
        self.show_log.clicked.connect(self._on_show_log)
        self.reload()

    def reload(self) -> None:
        """Offer the details only where there are any."""
        found = bool(faults.last_report())
        self.copy.setVisible(found)
        self.show_log.setVisible(found)
        if found:
            words = self.tr("The log says where in the program it went wrong, never what you wrote.")
        else:
            words = self.tr("Nothing has gone wrong in the program so far.")
        self.sentence.setText(words)

    def _on_copy(self) -> None:
        clipboard.copy(faults.last_report())
        self.told.emit(self.tr("Copied"))

    def _on_show_log(self) -> None:
        if not show_folder(log_file().parent):
            self.told.emit(self.tr("The log is {file}").format(file=log_file()))
