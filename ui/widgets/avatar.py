"""People as initials: round for those who guide me, square for those I guide.

The shape says the direction, never the colour alone. Whose avatar it is, the caller knows.
"""

from unicodedata import bidirectional

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import accessible, fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme
from ui.widgets.tips import set_tip

OWNER_HUE = "pine"
HUES = ("blue", "ochre", "rose", "slate", "olive")
WIDEST = 0.82
"""The part of an avatar's width that its letters may take."""
_TEXT = {16: 7.5, 20: 9, 24: 10, 28: 11, 40: 14, 56: 19}


def initials(name: str) -> str:
    """The first letters of the first and the last word of `name`; "?" when it has none."""
    parts = [_capital(letter) for word in name.split() if (letter := _first_letter(word))]
    if not parts:
        return "?"
    # Arabic letters would join to a word of their own.
    apart = "\u200c" if bidirectional(parts[0]) == "AL" else ""
    return apart.join((parts[0], *parts[1:][-1:]))


def _first_letter(word: str) -> str:
    return next((char for char in word if char.isalnum()), "")


def _capital(letter: str) -> str:
    """The capital where that is one letter too: that of "ß" is two."""
    return letter.upper() if len(letter.upper()) == 1 else letter


def hue(person_id: int) -> str:
    """The hue of a person, the same in every run. The owner is pine, which is nobody else's."""
    # A person and the mentorship with them take one number each: neighbours differ when ids go up by two.
    return HUES[person_id // 2 % len(HUES)]


def paint_avatar(painter: QPainter, rect: QRectF, initials: str, hue: str, square: bool) -> None:
    """Paint an avatar into `rect`; `square` means that I guide this person."""
    side = rect.width()
    painting.box(painter, rect, side * 0.28 if square else side / 2, f"a_{hue}")
    font = _letters(side)
    widest = side * WIDEST
    taken = painting.advance(initials, font)
    if taken > widest:
        font.setPixelSize(max(1, int(font.pixelSize() * widest / taken)))
    painting.words(painter, rect, initials, font, f"a_{hue}_i", painting.CENTRE, elide=False)


def _letters(side: float) -> QFont:
    plain = side / theme().scale
    size = _TEXT.get(round(plain), plain * 0.37)
    return fonts.sized(size * theme().scale, 600)


class Avatar(QWidget):
    """An avatar of `size` px (16, 20, 24, 28, 40 or 56 as drawn) at normal text size."""

    accessible = accessible.Graphic

    def __init__(
        self,
        name: str = "",
        hue: str = OWNER_HUE,
        square: bool = False,
        size: int = 28,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.set_person(name, hue, square)
        follow_theme(self, self._restyle)

    def set_person(self, name: str, hue: str, square: bool) -> None:
        """Show somebody else."""
        self._initials, self._hue, self._square = initials(name), hue, square
        set_tip(self, name)
        self.setAccessibleName(name)
        self.update()

    def _restyle(self) -> None:
        side = theme().px(self._size)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        paint_avatar(QPainter(self), QRectF(self.rect()), self._initials, self._hue, self._square)
