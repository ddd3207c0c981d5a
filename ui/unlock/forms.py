"""What is asked for on the page of a locked journal: the passphrase, or the recovery key and a new passphrase.

Each says by signal what was typed; whether it fits is found elsewhere.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pmjournal import recovery_key
from pmjournal.language import translate
from pmjournal.secret import Secret
from ui import accessible
from ui.theme import theme
from ui.unlock.sizes import ABOVE_BUTTON, BELOW_BUTTON, BELOW_FIELD, BELOW_LABEL, COLUMN, HINT
from ui.widgets.buttons import PRIMARY, LinkButton
from ui.widgets.fields import ErrorLine, mark_error
from ui.widgets.labels import Label, follow_theme
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.secret_line import CapsHint, SecretLine
from ui.widgets.tall_fields import TallButton, TallLine

SECOND_MS = 1000


class Form(QWidget):
    """A column of 360 px: what is asked for, the button, the other way.

    Args:
        button: what it does.
        other: the words of the link below it.
    """

    secret_given = Signal(object)
    """Try this Secret."""
    other_wanted = Signal()
    """The link below the button was clicked."""

    def __init__(self, button: str, other: str) -> None:
        super().__init__()
        self._words, self._left = button, 0
        self.button = TallButton(button, PRIMARY)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.other = LinkButton(other, role="body_medium")
        self.error = ErrorLine()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self._count_down)
        self.button.clicked.connect(self._on_enter)
        self.other.clicked.connect(self.other_wanted)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedWidth(theme().px(COLUMN))

    def _end(self) -> None:
        """Put the button and the link below what was added."""
        self.column.addSpacing(theme().px(ABOVE_BUTTON))
        self.column.addWidget(self.button)
        self.column.addSpacing(theme().px(BELOW_BUTTON))
        self.column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignHCenter)

    def set_busy(self, words: str, *, off: bool) -> None:
        """Have everything switched off while it is tried, with `words` on the button after a while."""
        self.button.setText(words or self._words)
        for widget in (*self.lines(), self.button, self.other):
            widget.setEnabled(not off)

    def lines(self) -> list[TallLine]:
        """What is typed into."""
        return self.findChildren(TallLine)

    def say(self, sentence: str) -> None:
        """Say what is wrong; "" takes it away."""
        self.error.say(sentence)
        for line in self.lines():
            mark_error(line, bool(sentence))
        accessible.announce(self, sentence)

    def pause(self, seconds: int) -> None:
        """Take nothing for some seconds, which are counted on the button."""
        self._left = seconds
        self._second.start()
        self._show_left()

    def waits(self) -> bool:
        """Whether nothing is taken just now."""
        return self._left > 0

    def _count_down(self) -> None:
        self._left -= 1
        if not self.waits():
            self._second.stop()
        self._show_left()

    def _show_left(self) -> None:
        waiting = translate("Unlock", "Try again in %n second(s)", "", self._left)
        self.button.setText(waiting if self.waits() else self._words)
        self.button.setEnabled(not self.waits())

    def _on_enter(self) -> None:
        if self.button.isEnabled() and not self.waits():
            self.give()

    def give(self) -> None:
        """Say what was typed."""
        raise NotImplementedError

    def clear(self) -> None:
        """Forget what was typed, and what was said of it."""
        self.say("")
        for line in self.lines():
            line.setText("")

    def labelled(self, words: str, line: TallLine) -> None:
        """Add a line under its label."""
        label = Label(words, "secondary_medium", "ink3")
        label.setBuddy(line)
        self.column.addWidget(label)
        self.column.addSpacing(theme().px(BELOW_LABEL))
        self.column.addWidget(line)
        line.textEdited.connect(lambda: self.say(""))
        self.setFocusProxy(line)


class PassphraseForm(Form):
    """Asks for the passphrase."""

    def __init__(self) -> None:
        super().__init__(self.tr("Unlock"), self.tr("Use your recovery key"))
        self.line = SecretLine(self.tr("Passphrase"))
        self.caps = CapsHint()
        self.labelled(self.tr("Passphrase"), self.line)
        self.column.addSpacing(theme().px(BELOW_FIELD) - 6)
        self.column.addWidget(self.error)
        self.column.addSpacing(6)
        self.column.addWidget(self.caps)
        self._end()
        self.line.caps_changed.connect(self.caps.set_on)
        self.line.returnPressed.connect(self._on_enter)
        follow_theme(self.caps, self._fit_caps)

    def _fit_caps(self) -> None:
        self.caps.setFixedHeight(theme().px(HINT))

    def say(self, sentence: str) -> None:
        """In place of the hint, as it names Caps Lock itself."""
        super().say(sentence)
        self.caps.setVisible(not sentence)

    def give(self) -> None:
        """The passphrase; an empty one is none."""
        if self.line.text():
            self.secret_given.emit(Secret.passphrase(self.line.text()))
        else:
            self.line.setFocus()


class RecoveryForm(Form):
    """Asks for the recovery key, and notices a slip before it is tried."""

    def __init__(self) -> None:
        super().__init__(self.tr("Unlock"), self.tr("Use your passphrase"))
        self.line = TallLine(name=self.tr("Recovery key"))
        self.line.setAccessibleDescription(self.tr("As it is printed on the sheet"))
        self.labelled(self.tr("Recovery key"), self.line)
        self.column.addWidget(self.error)
        self.column.addSpacing(BELOW_FIELD)
        hint = self.tr("As it is printed on the sheet. Dashes and capitals do not matter.")
        self.column.addWidget(Label(hint, "secondary", "ink3", wrap=True))
        self._end()
        self.line.returnPressed.connect(self._on_enter)

    def give(self) -> None:
        """The key, where it has the form of one."""
        slip = recovery_key.slip(self.line.text())
        if slip:
            self.say(slip)
            self.line.setFocus()
        else:
            self.secret_given.emit(Secret.recovery(self.line.text()))


class RenewForm(Form):
    """After the recovery key: a new passphrase."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Set the passphrase"), self.tr("Open it without a new passphrase"))
        self.passphrase = NewPassphrase(self.tr("New passphrase"), space=12)
        self.column.addWidget(self.passphrase)
        self.column.addWidget(self.error)
        self._end()
        self.passphrase.entered.connect(self._on_enter)
        self.passphrase.edited.connect(lambda: self.error.say(""))
        self.setFocusProxy(self.passphrase)

    def say(self, sentence: str) -> None:
        """The lines are not wrong where it could not be written."""
        self.error.say(sentence)
        accessible.announce(self, sentence)

    def give(self) -> None:
        """The new passphrase, where it was typed twice alike."""
        if self.passphrase.is_good():
            self.chosen.emit(self.passphrase.first.line.text())

    def clear(self) -> None:
        """Forget it."""
        self.say("")
        self.passphrase.clear()
