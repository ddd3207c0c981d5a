"""A new passphrase: typed, its strength in words, typed once more.

Nothing is forced but that both are the same and that there is something. What becomes of it is not known here.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.strength import Level, Strength, strength
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import Icon, Label, follow_theme
from ui.widgets.secret_line import CapsHint, SecretLine
from ui.widgets.tall_fields import TallField

BARS, BARS_WIDTH, BAR_HEIGHT, BAR_GAP = 5, 160, 4, 3
TOKENS = {
    Level.EMPTY: "line_strong",
    Level.VERY_WEAK: "danger",
    Level.WEAK: "danger",
    Level.FAIR: "warn",
    Level.GOOD: "accent",
    Level.STRONG: "accent",
}


class NewPassphrase(QWidget):
    """The two lines. `entered` is sent by Enter in the second.

    Args:
        label: what the first line is called.
        space: between the lines, in px.
    """

    entered = Signal()
    edited = Signal()

    def __init__(self, label: str = "", space: int = 20) -> None:
        super().__init__()
        self.known: Sequence[str] = ()
        """Words that somebody who guesses would try first."""
        hint = self.tr("four or more words work well")
        self.first = TallField(label or self.tr("Passphrase"), hint, line=SecretLine)
        self.again = TallField(self.tr("Once more"), line=partial(SecretLine, eye=False))
        self.strength = StrengthLine()
        self._same = Icon("check", "accent", 16, self.again.line)
        self._caps = CapsHint()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.first)
        column.addSpacing(8)
        column.addWidget(self.strength)
        column.addSpacing(space)
        column.addWidget(self.again)
        column.addWidget(self._caps)
        self._caps.hide()
        self._connect()
        self.setFocusProxy(self.first)
        follow_theme(self, self._place_tick)
        self._on_edited()

    def _connect(self) -> None:
        for field in (self.first, self.again):
            field.line.textChanged.connect(self._on_edited)
            field.line.textEdited.connect(self.edited)
            if isinstance(field.line, SecretLine):
                field.line.caps_changed.connect(self._on_caps)
        if isinstance(self.first.line, SecretLine) and isinstance(self.again.line, SecretLine):
            self.first.line.hidden_changed.connect(self.again.line.set_hidden)
        self.first.line.returnPressed.connect(self.again.line.setFocus)
        self.again.line.returnPressed.connect(self.entered)

    def set_hidden(self, hidden: bool) -> None:
        """Show dots in both lines, or the words."""
        if isinstance(self.first.line, SecretLine):
            self.first.line.set_hidden(hidden)

    def is_empty(self) -> bool:
        """Whether nothing was typed at all."""
        return not (self.first.line.text() or self.again.line.text())

    def is_good(self) -> bool:
        """Whether it can be taken; where not, it is said below the line that is wrong, and that has the focus."""
        first, again = self.first.line.text(), self.again.line.text()
        empty = "" if first.strip() else self.tr("Type a passphrase. Four or more words work well.")
        differs = "" if empty or first == again else self.tr("That is not the same passphrase. Type it again.")
        self.first.set_error(empty)
        self.again.set_error(differs)
        if empty or differs:
            (self.first if empty else self.again).line.setFocus()
        return not (empty or differs)

    def take(self) -> str:
        """The passphrase, which is in neither line afterwards."""
        words = self.first.line.text()
        self.clear()
        return words

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self.first, self.again):
            field.line.setText("")
            field.set_error("")

    def _on_edited(self) -> None:
        first, again = self.first.line.text(), self.again.line.text()
        self.strength.show_strength(strength(first, self.known))
        self._same.setVisible(bool(first) and first == again)
        self._place_tick()

    def _on_caps(self, on: bool) -> None:
        self._caps.set_on(on)
        self._caps.setVisible(on)

    def _place_tick(self) -> None:
        line, side = self.again.line, theme().px(16)
        self._same.move(line.width() - side - theme().px(12), (line.height() - side) // 2)

    def resizeEvent(self, event: object) -> None:
        """The tick stays at the right of its line."""
        self._place_tick()


class StrengthLine(QWidget):
    """Five bars, a word and what helps."""

    def __init__(self) -> None:
        super().__init__()
        self._bars = _Bars()
        self.word = Label("", "secondary_medium", "accent")
        self.note = Label("", "secondary", "ink3", elide=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._bars)
        row.addWidget(self.word)
        row.addWidget(self.note, 1)

    def show_strength(self, found: Strength) -> None:
        """Say how strong."""
        self._bars.set_level(found.level)
        self.word.setText(found.word)
        self.word.set_token(TOKENS[found.level])
        self.note.setText(found.note[:1].upper() + found.note[1:] + "." if found.note else "")
        self.setAccessibleName(str(found))


class _Bars(QWidget):
    """As many of five as it is strong."""

    def __init__(self) -> None:
        super().__init__()
        self._level = Level.EMPTY
        follow_theme(self, self._restyle)

    def set_level(self, level: Level) -> None:
        self._level = level
        self.update()

    def _restyle(self) -> None:
        self.setFixedSize(theme().px(BARS_WIDTH), theme().px(16))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = (self.width() - (BARS - 1) * BAR_GAP) / BARS
        y = (self.height() - BAR_HEIGHT) / 2
        for number in range(BARS):
            token = TOKENS[self._level] if number < self._level else "line_strong"
            painting.box(painter, QRectF(number * (width + BAR_GAP), y, width, BAR_HEIGHT), 2, token)
