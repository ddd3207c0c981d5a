"""The dialog about a passphrase: what has to be typed, how far it is, the recovery key, what older backups need.

It asks and shows; the journal is closed, changed and opened again by whoever listens. A recovery key is shown and
checked before it opens anything: whatever closes the dialog until then, be it a lock, nothing was changed.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.secret import Secret
from ui.passphrase.acts import Act, Asked
from ui.passphrase.wording import button_of, key_button_of, sentence_of, title_of
from ui.widgets.buttons import PRIMARY, Button, DangerButton, LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.fields import ErrorLine
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Label
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.recovery_view import RecoveryView
from ui.widgets.secret_line import SecretLine
from ui.widgets.tall_fields import TallField
from ui.widgets.tips import answer_tips

WIDTH = 480


class PassphraseDialog(QDialog):
    """Asks for one act.

    Args:
        act: which.
        owner: whose journal it is, for the sheet and the strength.
        today: for the sheet.
        parent: the window it lies over.
    """

    wanted = Signal(object)
    """Do this: an Asked."""
    key_taken = Signal()
    """The recovery key that is shown is kept."""
    backups_wanted = Signal(bool)
    """Encrypt the backups anew that the keys do not protect, or with False remove them."""

    def __init__(self, act: Act, owner: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title_of(act))
        self.setModal(True)
        self.act, self._owner, self._today = act, owner, today
        self.busy = self.held = False
        self._said = sentence_of(act)
        self._view: RecoveryView | None = None
        self.old = TallField(self.tr("Present passphrase"), line=SecretLine) if act.needs_old else None
        self.new = NewPassphrase(self.tr("New passphrase"), space=12) if act.needs_new else None
        if self.new is not None:
            self.new.known = (owner,)
        self.heading = Label(title_of(act), "pane", wrap=True)
        self.sentence = Label(self._said, "body", "ink2", wrap=True)
        self.trouble = ErrorLine()
        self.skip = LinkButton(self.tr("Go on without checking"))
        self.skip.hide()
        self.no = SecondaryButton(self.tr("Cancel"))
        self.yes: Button = (DangerButton if act is Act.REMOVE else PrimaryButton)(button_of(act))
        self._lay_out()
        self._connect()
        self._ring = FocusRing(self)
        answer_tips(self)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setFixedWidth(WIDTH)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)  # lower again, too, when a part goes
        whole.addWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(21, 21, 21, 21)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.sentence)
        column.addSpacing(12)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(12)
        self._parts: list[QWidget] = [part for part in (self.old, self.new) if part is not None]
        for part in self._parts:
            self._middle.addWidget(part)
        column.addLayout(self._middle)
        column.addWidget(self.trouble)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        column.addLayout(row)

    def _connect(self) -> None:
        self.no.clicked.connect(self.reject)
        self.yes.clicked.connect(self._on_yes)
        self.skip.clicked.connect(self.key_taken)
        if self.old is not None:
            self.old.line.returnPressed.connect(self._on_old_entered)
        if self.new is not None:
            self.new.entered.connect(self._on_yes)
        self._parts[0].setFocus()

    def _on_old_entered(self) -> None:
        if self.new is None:
            self._on_yes()
        else:
            self.new.setFocus()

    def _on_yes(self) -> None:
        """Ask for it, where all was typed that is needed."""
        if self.busy:
            return
        self.trouble.say("")
        if self.old is not None and not self.old.line.text():
            self.old.set_error(self.tr("Type the passphrase that opens it now."))
            self.old.setFocus()
            return
        if self.new is not None and not self.new.is_good():
            return
        old = None if self.old is None else Secret.passphrase(self.old.line.text())
        new = None if self.new is None else Secret.passphrase(self.new.first.line.text())
        self.wanted.emit(Asked(self.act, old, new))

    def set_busy(self, busy: bool, words: str = "", *, held: bool = False) -> None:
        """It is being done, or no longer.

        Args:
            busy: whether it is.
            words: how far it is.
            held: nothing may cut it short. No key is shown meanwhile either: perhaps nobody is there to see it.
        """
        self.busy, self.held = busy, held
        for widget in (*self._parts, self.yes, self.skip):
            widget.setEnabled(not busy)
        self.no.setEnabled(not held)
        if self._view is not None:
            self._view.setVisible(not busy)
        self.sentence.setText((words or self.tr("A moment…")) if busy else self._said)

    def say(self, sentence: str) -> None:
        """It could not be done; everything is as it was."""
        self.set_busy(False)
        self.trouble.say(sentence)
        self._parts[0].setFocus()

    def show_key(self, key: Secret) -> None:
        """Show the recovery key that will open it, which nothing can tell again."""
        self._forget()
        self._view = RecoveryView(key, self._owner, self._today)
        self._parts = [self._view]
        self._middle.addWidget(self._view)
        self.heading.setText(self.tr("Keep the recovery key"))
        self._said = self.tr(
            "It opens the journal when the passphrase is forgotten. Keep it on paper, away from this "
            "computer. It is not shown again. Nothing is changed until you go on."
        )
        self.set_busy(False)
        self.skip.show()
        self._offer(key_button_of(self.act), self.tr("Cancel"), self._on_confirm)
        self._view.entered.connect(self._on_confirm)
        self._view.setFocus()

    def _on_confirm(self) -> None:
        if not self.busy and self._view is not None and self._view.is_confirmed():
            self.trouble.say("")
            self.key_taken.emit()

    def show_backups(self, count: int) -> None:
        """Say that older backups are not protected, and offer to see to it."""
        self._forget()
        self.heading.setText(self.tr("Older backups"))
        said = translate("PassphraseDialog", "%n backup(s) can still be read as before.", "", count)
        after = self.tr("Encrypt them anew, or remove them. Newer backups are protected by themselves.")
        self._said = f"{said} {after}"
        self.set_busy(False)
        remove = SecondaryButton(self.tr("Remove them"), danger=True)
        remove.clicked.connect(lambda: self.backups_wanted.emit(False))
        self._parts = [remove]
        self._middle.addWidget(remove)
        self._offer(self.tr("Encrypt them anew"), self.tr("Leave them"), lambda: self.backups_wanted.emit(True))

    def _offer(self, yes: str, no: str, act: Callable[[], object]) -> None:
        self.yes.clicked.disconnect()
        self.yes.set_look(PRIMARY)
        self.yes.setText(yes)
        self.no.setText(no)
        self.yes.clicked.connect(act)

    def _forget(self) -> None:
        """Nothing that was typed is needed any more."""
        self.trouble.say("")
        self.skip.hide()
        if self.new is not None:
            self.new.clear()
        if self.old is not None:
            self.old.line.setText("")
        for part in self._parts:
            self._middle.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.old, self.new, self._view, self._parts = None, None, None, []

    def reject(self) -> None:
        """Not while nothing may cut it short."""
        if not self.held:
            super().reject()
