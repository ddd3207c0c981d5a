"""Passphrase and lock: how the journal is protected, what can be done about it, and when it locks by itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.protection import needs_secret
from ui import lock_choice
from ui.keys import keys_of
from ui.lock_choice import MINUTES, LockChoice
from ui.panes.settings.section import Section, labelled
from ui.passphrase.acts import Act
from ui.passphrase.wording import offer_of
from ui.widgets.buttons import SecondaryButton
from ui.widgets.checkbox import CheckBox
from ui.widgets.labels import Label
from ui.widgets.tabs import Switcher

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal

WITHOUT = (Act.ADD,)
WITH = (Act.CHANGE, Act.RECOVERY, Act.REKEY, Act.REMOVE)


class LockSection(Section):
    """`wanted(str)` names the act of a button that was clicked; `chosen(object)` has another LockChoice."""

    wanted = Signal(str)
    chosen = Signal(object)

    def __init__(self, journal: "Journal") -> None:
        super().__init__("")
        self.header.set_title(self.tr("Passphrase and lock"))
        self._journal = journal
        self.state = Label("", "body", "ink2", wrap=True)
        self.buttons = {act: SecondaryButton(offer_of(act), danger=act is Act.REMOVE) for act in Act}
        self.minutes = Switcher(*(_minutes(count) for count in MINUTES))
        self.on_minimise = CheckBox(self.tr("Lock when the window is minimised"))
        self.clear_copied = CheckBox(self.tr("Take copied text off the clipboard after 30 seconds"))
        self.column.addWidget(self.state)
        # Two in a row, so that they fit a small window.
        self.add_rows(*([self.buttons[act] for act in acts] for acts in (WITHOUT, WITH[:2], WITH[2:])))
        self.locks = QWidget()
        self._lay_out_locks()
        self.column.addWidget(self.locks)
        self._connect()
        self.reload()

    def _lay_out_locks(self) -> None:
        column = QVBoxLayout(self.locks)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.addWidget(labelled(self.tr("Lock after minutes without a key or the mouse"), self.minutes))
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.on_minimise)
        column.addWidget(self.clear_copied)
        sentence = self.tr(
            "{keys} locks it at once. So do a locked screen and sleep, where the system tells of them."
        )
        column.addWidget(Label(sentence.format(keys=keys_of("lock")), "secondary", "ink3", wrap=True))

    def _connect(self) -> None:
        for act, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, name=act.value: self.wanted.emit(name))
            button.setEnabled(not self._journal.read_only)
        self.minutes.chosen.connect(self._on_chosen)
        self.on_minimise.toggled.connect(self._on_chosen)
        self.clear_copied.toggled.connect(self._on_chosen)

    def reload(self) -> None:
        """Say how it is protected now, and show what was chosen."""
        locked = needs_secret(self._journal.folder)
        self.state.setText(
            self.tr("Encrypted. A passphrase opens it, or the recovery key.")
            if locked
            else self.tr(
                "No passphrase: whoever has this folder can read it, private notes and backups too. "
                "Keep it where only you can open it."
            )
        )
        for act, button in self.buttons.items():
            button.setVisible(act in (WITH if locked else WITHOUT))
        self.locks.setVisible(locked)
        choice = lock_choice.chosen()
        for box, on in ((self.on_minimise, choice.on_minimise), (self.clear_copied, choice.clear_copied)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self.minutes.set_current(MINUTES.index(choice.minutes) if choice.minutes in MINUTES else 1)

    def _on_chosen(self, _value: object) -> None:
        minutes = MINUTES[self.minutes.current()]
        self.chosen.emit(LockChoice(minutes, self.on_minimise.isChecked(), self.clear_copied.isChecked()))


def _minutes(count: int) -> str:
    return str(count) if count else translate("LockSection", "Never")
