"""A line for a secret: dots, an eye that shows what is typed, and whether Caps Lock is on.

Only typed in; what a secret opens is not known here.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui import clipboard, fonts
from ui.theme import theme
from ui.widgets.bare_buttons import IconButton
from ui.widgets.caps_lock import caps_lock
from ui.widgets.labels import Icon, Label
from ui.widgets.tall_fields import TallLine

DOT = 8226
DOT_SIZE, DOT_GAP = 15, 3
EYE_ROOM = 36


class SecretLine(TallLine):
    """A line of 40 px whose words are hidden until the eye is clicked."""

    caps_changed = Signal(bool)
    """Caps Lock was found to be on, or off again."""
    hidden_changed = Signal(bool)
    """Dots are shown, or the words."""

    def __init__(self, name: str = "", *, eye: bool = True) -> None:
        self._hidden = True
        self.caps = False
        self._eye: IconButton | None = None
        super().__init__(name=name)
        self._eye = IconButton("eye", "", self, token="ink3")
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.setVisible(eye)
        self._eye.clicked.connect(lambda: self.set_hidden(not self._hidden))
        self.set_hidden(True)
        clipboard.keep_secret(self)

    def set_hidden(self, hidden: bool) -> None:
        """Show dots, or the words."""
        self._hidden = hidden
        self.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        if self._eye is not None:
            self._eye.set_icon("eye" if hidden else "eyeoff")
            self._eye.set_name(self.tr("Show what is typed") if hidden else self.tr("Hide what is typed"))
        self._restyle()
        self.hidden_changed.emit(hidden)

    def is_hidden(self) -> bool:
        """Whether dots are shown."""
        return self._hidden

    def take(self) -> str:
        """What is typed, which is no longer here afterwards: neither shown nor to be taken back."""
        typed = self.text()
        self.setText("")
        return typed

    def _restyle(self) -> None:
        super()._restyle()
        self.setStyleSheet(f"{self.styleSheet()} QLineEdit {{ lineedit-password-character: {DOT}; }}")
        self.setTextMargins(0, 0, theme().px(EYE_ROOM) - theme().px(8), 0)
        if self._hidden:
            dots = fonts.sized(theme().px(DOT_SIZE))
            dots.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, DOT_GAP)
            self.setFont(dots)
        self._place_eye()

    def _place_eye(self) -> None:
        if self._eye is not None:
            side = theme().px(28)
            self._eye.setGeometry(self.width() - side - theme().px(6), (self.height() - side) // 2, side, side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The eye stays at the right."""
        super().resizeEvent(event)
        self._place_eye()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not in sight is hidden when it comes again."""
        super().hideEvent(event)
        if not event.spontaneous() and not self._hidden:
            self.set_hidden(True)

    def event(self, event: QEvent) -> bool:
        """Whatever becomes of a key, it tells whether Caps Lock is on."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            found = caps_lock(event, self.caps)
            if found != self.caps:
                self.caps = found
                self.caps_changed.emit(found)
        return super().event(event)


class CapsHint(QWidget):
    """ "Caps Lock is on", in amber; its room is kept while it is off."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon("alert", "warn", 14)
        self._words = Label("", "secondary", "warn")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        self.set_on(False)

    def set_on(self, on: bool) -> None:
        """Say that it is on, or nothing."""
        self._icon.setVisible(on)
        self._words.setText(self.tr("Caps Lock is on") if on else "")
        self.setAccessibleName(self._words.text())

    def is_on(self) -> bool:
        """Whether it says so."""
        return bool(self._words.text())
