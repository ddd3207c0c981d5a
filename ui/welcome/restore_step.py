"""The step that restores a backup: which one, what is in it, what opens it, and where the journal is to live.

It asks and shows; looking into backups and restoring them is `restoring.py`'s beside it.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.clock import Clock
from pmjournal.files import free_folder
from pmjournal.records.backups import BackupInfo
from ui import dialogs
from ui.backups.rows import HEIGHT, BackupDelegate, BackupModel
from ui.backups.summary import Summary
from ui.backups.work import secret_of
from ui.theme import theme
from ui.welcome.forms import Step
from ui.welcome.order import Order
from ui.welcome.places import place_in, typed_path, usual_folder
from ui.widgets.buttons import SECONDARY
from ui.widgets.edit_menu import SelectableLabel
from ui.widgets.fields import ErrorLine
from ui.widgets.list_column import RowList
from ui.widgets.secret_line import CapsHint, SecretLine
from ui.widgets.tall_fields import TallButton, TallField

MOST_ROWS = 3  # of a list in sight at once


class RestoreStep(Step):
    """Asks for a backup and a folder.

    Args:
        clock: tells today.
        private_hidden: say nothing of private notes.
    """

    place_chosen = Signal(Path)
    """Look for backups in this file or folder."""

    def __init__(self, clock: Clock, private_hidden: bool) -> None:
        super().__init__()
        self.number = None
        self.heading = self.tr("Restore from a backup")
        self.sentence = self.tr(
            "The backup becomes a journal in a new folder, under the passphrase it was made with. The backup "
            "itself stays as it is."
        )
        self.go_on = self.tr("Restore")
        self._clock, self._private_hidden = clock, private_hidden
        self._summary: Summary | None = None
        self.file = TallButton(self.tr("Choose a file…"), SECONDARY)
        self.folder = TallButton(self.tr("Choose a folder…"), SECONDARY)
        self._from = SelectableLabel("", "caption", "ink3", wrap=True)
        self._wrong = ErrorLine()
        self.model = BackupModel(clock, self)
        self.rows = RowList(self.tr("Backups"))
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(BackupDelegate(self.model, self.rows))
        self.secret = TallField(self.tr("Passphrase or recovery key"), self.tr("of the backup"), line=SecretLine)
        self._caps = CapsHint()
        self.choose = TallButton(self.tr("Choose…"), SECONDARY)
        self.choose.setAccessibleName(self.tr("Choose where it will live"))
        self.place = TallField(self.tr("Where it will live"), button=self.choose)
        self._lay_out()
        self._connect()
        self.show_backups([])

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.file)
        row.addWidget(self.folder)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self._wrong)
        self.rest = QWidget()
        self._shown = QVBoxLayout(self.rest)
        self._shown.setContentsMargins(0, 12, 0, 0)
        self._shown.setSpacing(0)
        self._shown.addWidget(self._from)
        self._shown.addSpacing(8)
        self._shown.addWidget(self.rows)
        self._shown.addSpacing(8)
        self._place_of_summary = self._shown.count()
        self._shown.addSpacing(20)
        self._shown.addWidget(self.secret)
        self._shown.addWidget(self._caps)
        self._shown.addSpacing(4)
        self._shown.addWidget(self.place)
        self.column.addWidget(self.rest)
        self.setFocusProxy(self.file)

    def _connect(self) -> None:
        self.file.clicked.connect(self._on_file)
        self.folder.clicked.connect(self._on_folder)
        self.choose.clicked.connect(self._on_choose)
        self.rows.selectionModel().currentChanged.connect(lambda _now, _before: self._show_chosen())
        self.secret.line.returnPressed.connect(self.entered)
        self.place.line.returnPressed.connect(self.entered)
        self.secret.line.textEdited.connect(self.edited)
        self.place.line.textEdited.connect(self.edited)
        self._secret_line().caps_changed.connect(self._caps.set_on)

    def _secret_line(self) -> SecretLine:
        line = self.secret.line
        assert isinstance(line, SecretLine)
        return line

    # Which backup --------------------------------------------------------------------------------

    def _on_file(self) -> None:
        patterns = (self.tr("Backups (*.zip)"), self.tr("All files (*)"))
        chosen = dialogs.choose_file(self, self.tr("Choose a backup"), patterns)
        if chosen is not None:
            self.place_chosen.emit(chosen)

    def _on_folder(self) -> None:
        chosen = dialogs.choose_folder(self, self.tr("Choose a folder with backups"))
        if chosen is not None:
            self.place_chosen.emit(chosen)

    def show_backups(self, backups: Sequence[BackupInfo]) -> None:
        """Show what was found, the newest that can be read as the chosen one."""
        self.model.put(backups)
        self.rows.setVisible(len(backups) > 1)
        self.rows.setFixedHeight(theme().px(HEIGHT) * min(len(backups), MOST_ROWS))
        good = next((number for number, one in enumerate(backups) if not one.trouble), 0)
        self.rows.setCurrentIndex(self.model.index(good))
        if not self.place.text():
            self._set_place(free_folder(usual_folder()))
        self._show_chosen()

    def backup(self) -> BackupInfo | None:
        """The one that is chosen."""
        row = self.rows.currentIndex().row()
        return self.model.backups[row] if 0 <= row < len(self.model.backups) else None

    def _show_chosen(self) -> None:
        one = self.backup()
        self.say(one.trouble if one is not None else "")
        self._drop_summary()
        self.secret.line.setText("")
        self.secret.set_error("")
        self.rest.setVisible(one is not None)
        if one is None:
            return
        self._from.setText(str(one.path))
        readable = not one.trouble
        if readable:
            self._summary = Summary(one, self._clock, self._private_hidden)
            self._shown.insertWidget(self._place_of_summary, self._summary)
        self.place.setVisible(readable)
        for widget in (self.secret, self._caps):
            widget.setVisible(readable and one.needs_secret)
        if readable:
            (self.secret if one.needs_secret else self.place).setFocus()
        self.edited.emit()

    def _drop_summary(self) -> None:
        if self._summary is not None:
            self._shown.removeWidget(self._summary)
            self._summary.deleteLater()
            self._summary = None

    def say(self, sentence: str) -> None:
        """Say what is wrong with what was chosen; "" takes it away."""
        self._wrong.say(sentence)

    # What opens it, and where it goes ------------------------------------------------------------

    def ask_secret(self, wrong: bool) -> None:
        """A secret is needed, or another one."""
        self._secret_line().take()
        for widget in (self.secret, self._caps):
            widget.show()
        if wrong:
            said = self.tr("That did not open it. Check the keyboard layout and Caps Lock.")
        else:
            said = self.tr("Type the passphrase or the recovery key that this backup was made under.")
        self.secret.set_error(said)
        self.secret.setFocus()
        self.edited.emit()

    def is_good(self) -> bool:
        """Whether all is there; where not, it is said what is missing."""
        one, folder = self.backup(), typed_path(self.place.text())
        if one is None or one.trouble:
            self.say(one.trouble if one is not None else self.tr("Choose a backup first."))
            self.file.setFocus()
            return False
        if one.needs_secret and not self.secret.line.text():
            self.ask_secret(wrong=False)
            return False
        if folder is None or not folder.is_absolute():
            said = self.tr("Give the whole path, such as {folder}.")
            self.say_place(said.format(folder=usual_folder()))
            return False
        return True

    def say_place(self, sentence: str) -> None:
        """Say what is wrong with the folder."""
        self.place.set_error(sentence)
        self.place.setFocus()

    def order(self) -> Order:
        """What was chosen, where `is_good`."""
        one, folder, typed = self.backup(), typed_path(self.place.text()), self.secret.line.text()
        assert one is not None
        assert folder is not None
        return Order(one.path, folder, secret_of(typed) if typed else None)

    def _set_place(self, folder: Path) -> None:
        self.place.line.setText(str(folder))
        self.place.line.setCursorPosition(0)
        self.place.set_error("")

    def _on_choose(self) -> None:
        chosen = dialogs.choose_folder(self, self.tr("Where the restored journal will live"))
        if chosen is not None:
            self._set_place(place_in(chosen))
            self.edited.emit()
