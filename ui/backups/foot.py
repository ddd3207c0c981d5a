"""The foot below backups: what can be done with them, how far it is, or the secret that it needs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import ErrorLine
from ui.widgets.labels import Label
from ui.widgets.progress_line import ProgressLine
from ui.widgets.secret_line import CapsHint, SecretLine

ACTS, WORK, ASKING = range(3)


class Foot(QWidget):
    """One of three rows. `secret_given(str)` is sent with what was typed, `stop_wanted` from the two others."""

    secret_given = Signal(str)
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("", "secondary", "ink2", elide=True)
        self.line = ProgressLine(self.tr("Progress"))
        self.stop = SecondaryButton(self.tr("Stop"))
        self._asked = Label("", "secondary_medium", "ink3")
        self._caps = CapsHint()
        self.secret = SecretLine(self.tr("Passphrase or recovery key"))
        self.wrong = ErrorLine()
        self.open = PrimaryButton(self.tr("Go on"))
        self.cancel = SecondaryButton(self.tr("Cancel"))
        self._rows = (self.acts(), self._working(), self._asking())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for row in self._rows:
            column.addWidget(row)
        self._show(ACTS)
        self.stop.clicked.connect(self.stop_wanted)
        self.cancel.clicked.connect(self.stop_wanted)
        self.open.clicked.connect(self._give)
        self.secret.returnPressed.connect(self._give)
        self.secret.caps_changed.connect(self._caps.set_on)

    def acts(self) -> QWidget:
        """Make the row of what can be done."""
        raise NotImplementedError

    def _working(self) -> QWidget:
        holder, row = _row()
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.line)
        column.addStretch(1)
        row.addLayout(column, 1)
        row.addWidget(self.stop)
        return holder

    def _asking(self) -> QWidget:
        holder, row = _row()
        above = QHBoxLayout()
        above.addWidget(self._asked)
        above.addStretch(1)
        above.addWidget(self._caps)
        row.addWidget(self.secret, 1)
        for button in (self.cancel, self.open):
            row.addWidget(button)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(above)
        column.addWidget(holder)
        column.addWidget(self.wrong)
        return whole

    def _show(self, wanted: int) -> None:
        for number, row in enumerate(self._rows):
            row.setVisible(number == wanted)

    def show_acts(self) -> None:
        """Nothing is under way."""
        self.secret.take()
        self._show(ACTS)

    def show_work(self, said: str, share: float = 0.0) -> None:
        """Something is."""
        self.words.setText(said)
        self.line.set_share(share)
        self._show(WORK)

    def ask(self, wrong: bool, label: str = "") -> None:
        """A secret is needed, or another one."""
        self._asked.setText(label or self.tr("Passphrase or recovery key that this backup was made under"))
        self.secret.take()
        sentence = self.tr("That did not open it. Check the keyboard layout and Caps Lock.")
        self.wrong.say(sentence if wrong else "")
        self._show(ASKING)
        self.secret.setFocus()

    def _give(self) -> None:
        typed = self.secret.take()
        if typed:
            self.secret_given.emit(typed)


class BackupFoot(Foot):
    """The foot of the dialog of backups."""

    def acts(self) -> QWidget:
        """Making one, and what can be done with the chosen one."""
        self.make = SecondaryButton(self.tr("Back up now"), "backup")
        self.compare = SecondaryButton(self.tr("Compare with now"))
        self.beside = SecondaryButton(self.tr("Open beside…"))
        self.restore = PrimaryButton(self.tr("Restore…"))
        holder, row = _row()
        row.addWidget(self.make)
        row.addStretch(1)
        for button in (self.compare, self.beside, self.restore):
            row.addWidget(button)
        return holder


def _row() -> tuple[QWidget, QHBoxLayout]:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    return holder, row
