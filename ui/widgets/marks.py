"""Small painted things: people as initials, keys as they are drawn on a keyboard. Functions only, no widgets.

The first paint is made with them, so nothing is imported here that it does not need.
"""

from math import ceil
from unicodedata import bidirectional

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from ui import fonts
from ui.theme import theme
from ui.widgets import painting

OWNER_HUE = "pine"
HUES = ("blue", "ochre", "rose", "slate", "olive")
WIDEST = 0.82
"""The part of an avatar's width that its letters may take."""
CAP, CAP_PADDING, CAP_RADIUS = 18, 6, 4
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


def cap_width(text: str) -> int:
    """The width of a key with these words in px."""
    return ceil(painting.advance(text, fonts.font("caption_medium"))) + 2 * theme().px(CAP_PADDING)


def paint_cap(painter: QPainter, rect: QRectF, text: str) -> None:
    """A key filling the width of `rect`, centred vertically in it."""
    height = theme().px(CAP)
    box = QRectF(rect.x(), rect.y() + (rect.height() - height) / 2, rect.width(), height)
    painting.box(painter, box, CAP_RADIUS, "canvas", "line_strong")
    painting.words(painter, box, text, fonts.font("caption_medium"), "ink3", painting.CENTRE, elide=False)
