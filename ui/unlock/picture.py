"""A picture of the page of a locked journal, painted before the modules of the real one are imported.

It is painted with what paints the real one, and a test compares them. What is typed meanwhile is kept for it.
Nothing may be imported here that the first paint does not need.
"""

from math import ceil

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import fonts
from ui.theme import theme
from ui.unlock import sizes
from ui.unlock.words import locked_words, welcome_words
from ui.widgets import painting


class LockPicture(QWidget):
    """The page without its foot, with the keys in the line.

    Args:
        first_name: whom it greets.
    """

    painted = Signal()

    def __init__(self, first_name: str) -> None:
        super().__init__()
        self.typed = ""
        self._first_name = first_name

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep letters, and Enter; take the last one back."""
        text = event.text()
        if text == "\b":
            self.typed = self.typed[:-1]
        elif text == "\r" or text.isprintable():
            self.typed += text
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, greeting, line, button, link."""
        painter, px = QPainter(self), theme().px
        painting.ground(painter, QRectF(self.rect()), "canvas")
        side = px(sizes.MARK)
        y = sizes.top(self.height() - px(sizes.FOOT), self._content(), px(sizes.TOP))
        paint_mark(painter, (self.width() - side) // 2, y, side)
        y += side + px(sizes.BELOW_MARK)
        y = self._line(painter, y, welcome_words(self._first_name), "display32", "ink") + px(sizes.BELOW_TITLE)
        y = self._line(painter, y, locked_words(), "body", "ink2") + px(sizes.BELOW_SENTENCE)
        self._form(painter, y)
        self.painted.emit()

    def _content(self) -> int:
        """How high all of it is."""
        px = theme().px
        above = px(sizes.MARK) + px(sizes.BELOW_MARK) + px(sizes.BELOW_TITLE) + px(sizes.BELOW_SENTENCE)
        above += fonts.line_height("display32") + fonts.line_height("body")
        line = fonts.line_height("secondary_medium") + px(sizes.BELOW_LABEL) + px(sizes.CONTROL)
        below = px(sizes.BELOW_FIELD) + px(sizes.HINT) + px(sizes.ABOVE_BUTTON) + px(sizes.CONTROL)
        return above + line + below + px(sizes.BELOW_BUTTON) + px(sizes.LINK)

    def _line(self, painter: QPainter, y: int, text: str, role: str, token: str) -> int:
        """One line in the middle; returns where it ends."""
        font, height = fonts.font(role), fonts.line_height(role)
        width = int(painting.advance(text, font)) + 1
        place = QRectF((self.width() - width) // 2, y, width, height)
        painting.words(painter, place, text, font, token, painting.CENTRE, elide=False)
        return y + height

    def _form(self, painter: QPainter, y: int) -> None:
        px, words = theme().px, QCoreApplication.translate
        width = px(sizes.COLUMN)
        x = (self.width() - width) // 2
        font, height = fonts.font("secondary_medium"), fonts.line_height("secondary_medium")
        painting.words(
            painter, QRectF(x, y, width, height), words("PassphraseForm", "Passphrase"), font, "ink3", elide=False
        )
        y += height + px(sizes.BELOW_LABEL)
        field = QRectF(x, y, width, px(sizes.CONTROL))
        painting.box(painter, field, 8, "surface", "accent", theme().ring)
        eye, box = px(sizes.EYE_ICON), px(sizes.EYE)
        inset = (box - eye) / 2
        painting.icon(
            painter,
            field.right() - box - px(6) + inset,
            y + (px(sizes.CONTROL) - box) // 2 + inset,
            "eye",
            "ink3",
            eye,
        )
        y += px(sizes.CONTROL) + px(sizes.BELOW_FIELD) + px(sizes.HINT) + px(sizes.ABOVE_BUTTON)
        self._button(painter, QRectF(x, y, width, px(sizes.CONTROL)))
        y += px(sizes.CONTROL) + px(sizes.BELOW_BUTTON)
        text, font = words("PassphraseForm", "Use your recovery key"), fonts.font("body_medium")
        wide = ceil(painting.advance(text, font))
        place = QRectF(x + (width - wide) // 2, y, wide, px(sizes.LINK))
        painting.words(painter, place, text, font, "accent", elide=False)

    def _button(self, painter: QPainter, place: QRectF) -> None:
        text, font = QCoreApplication.translate("PassphraseForm", "Unlock"), fonts.font("body_medium")
        painting.box(painter, place, 8, "accent")
        taken = painting.advance(text, font)
        area = QRectF(place.x() + (place.width() - taken) / 2, place.y(), taken + 1, place.height())
        painting.words(painter, area, text, font, "on_accent", elide=False)


def paint_mark(painter: QPainter, x: float, y: float, side: int) -> None:
    """A tile of the accent with the notebook on it."""
    painting.box(painter, QRectF(x, y, side, side), side * sizes.MARK_RADIUS / sizes.MARK, "accent")
    painting.icon(painter, x, y, "mark", "on_accent", side)
