"""The pine side of the welcome page: what the program is for and what it promises. Only looked at.

It paints itself, because its ground is the accent and none of the type roles is as large as its title.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme

WIDE, NARROW = 496, 320
MARK = 36
MARK_GRID = 48  # the app mark is drawn on a grid of 48
ICON_BOX = 32
BETWEEN = 22


@dataclass(frozen=True, slots=True)
class _Measures:
    """The panel at one width: its padding, the places from the top, the sizes of title and lead."""

    padding: int
    top: int
    title_top: int
    title: tuple[int, int]
    lead: tuple[int, int]
    promises_above: int
    icons: bool


_WIDE = _Measures(56, 56, 212, (40, 48), (18, 28), 44, True)
_NARROW = _Measures(32, 40, 148, (28, 36), (15, 22), 40, False)


@dataclass(frozen=True, slots=True)
class _Promise:
    """One promise and its icon."""

    icon: str
    title: str
    words: str


class Panel(QWidget):
    """The pine panel, 496 px wide, or 320 in a narrow window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = _WIDE
        self._title = self.tr("Keep the thread between conversations.")
        self._lead = self.tr("Goals, meetings, reflections and what came of them, for every mentor and mentee.")
        self._promises = (
            _Promise("backup", self.tr("On this computer only"), self.tr("No account, no cloud, no tracking.")),
            _Promise(
                "lock",
                self.tr("Locked with your passphrase"),
                self.tr("Nobody else can read it, or reset it."),
            ),
            _Promise(
                "eyeoff",
                self.tr("Private stays private"),
                self.tr("Private notes never appear in shared exports."),
            ),
        )
        self.setAccessibleName("PM Journal")
        promised = " ".join(f"{one.title}. {one.words}" for one in self._promises)
        self.setAccessibleDescription(f"{self._title} {self._lead} {promised}")
        self.set_narrow(False)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Be 320 px wide and leave the promises' icons out, or 496 with them."""
        self._measures = _NARROW if narrow else _WIDE
        self.setFixedWidth(NARROW if narrow else WIDE)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, mark, title, lead, promises."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme().color(_ground()))
        measures = self._measures
        self._paint_brand(painter, measures)
        below = self.height() - measures.padding - self._text_height()
        y = max(measures.top + MARK + 24, min(measures.title_top, below))
        self._paint_text(painter, y)

    def _paint_brand(self, painter: QPainter, measures: _Measures) -> None:
        _paint_mark(painter, measures.padding, measures.top)
        x = measures.padding + MARK + 12
        place = QRectF(x, measures.top, self.width() - x - 16, MARK)
        painting.words(painter, place, "PM Journal", fonts.sized(theme().px(15), 600), _ink())

    def _text_height(self) -> float:
        """How high everything from the title down is."""
        return self._paint_text(None, 0)

    def _paint_text(self, painter: QPainter | None, y: float) -> float:
        """Paint title, lead and promises from `y` down, or only measure them; returns where they end."""
        measures = self._measures
        x, width = measures.padding, self.width() - 2 * measures.padding
        size, line = measures.title
        font = fonts.sized(theme().px(size), 600, fonts.DISPLAY)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -size / 100)
        y = _lines(painter, QRectF(x, y, width, 0), self._title, font, theme().px(line), _ink())
        size, line = measures.lead
        font = fonts.sized(theme().px(size), 400, fonts.SERIF)
        y = _lines(painter, QRectF(x, y + 16, width, 0), self._lead, font, theme().px(line), _soft())
        y += measures.promises_above - BETWEEN
        for promise in self._promises:
            y += BETWEEN
            # In a low window with large text, a promise that would be cut is left out.
            fits = self._paint_promise(None, promise, x, y, width) <= self.height() - 8
            y = self._paint_promise(painter if fits else None, promise, x, y, width)
        return y

    def _paint_promise(
        self, painter: QPainter | None, promise: _Promise, x: float, y: float, width: float
    ) -> float:
        if self._measures.icons:
            if painter is not None:
                _paint_icon(painter, QRectF(x, y, ICON_BOX, ICON_BOX), promise.icon)
            x, width = x + ICON_BOX + 16, width - ICON_BOX - 16
        line = theme().px(20)
        y = _lines(painter, QRectF(x, y, width, 0), promise.title, fonts.font("section"), line, _ink())
        return _lines(painter, QRectF(x, y, width, 0), promise.words, fonts.font("body"), line, _soft())


def _ground() -> str:
    """Pine in both themes: the accent is too bright to be a ground in the dark one."""
    return "a_pine" if theme().dark else "accent"


def _ink() -> str:
    return "ink" if theme().dark else "on_accent"


def _soft() -> str:
    return "ink2" if theme().dark else "a_pine"


def _lines(painter: QPainter | None, place: QRectF, text: str, font: QFont, line: int, token: str) -> float:
    """Text broken at the width of `place`, from its top; returns where it ends. Without a painter, only that."""
    found = painting.broken(text, font, place.width())
    if painter is not None:
        for number, words in enumerate(found):
            row = QRectF(place.x(), place.y() + number * line, place.width(), line)
            painting.words(painter, row, words.rstrip(), font, token, elide=False)
    return place.y() + len(found) * line


def _paint_icon(painter: QPainter, box: QRectF, icon: str) -> None:
    painter.save()
    painter.setOpacity(0.08)
    painting.box(painter, box, 8, _ink())
    painter.restore()
    painting.icon(painter, box.x() + 8, box.y() + 8, icon, _ink(), 16)


def _paint_mark(painter: QPainter, x: float, y: float) -> None:
    """The app mark with its colours turned round: pine on a light tile, as it lies on pine."""
    painter.save()
    painter.translate(x, y)
    painter.scale(MARK / MARK_GRID, MARK / MARK_GRID)
    painting.box(painter, QRectF(0, 0, MARK_GRID, MARK_GRID), 12, _ink())
    pen = QPen(theme().color(_ground()), 2.25)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_book())
    diamond = QPainterPath(QPointF(24.5, 19))
    for corner in (QPointF(29.5, 24), QPointF(24.5, 29), QPointF(19.5, 24)):
        diamond.lineTo(corner)
    painter.fillPath(diamond, theme().color(_ground()))
    painter.restore()


def _book() -> QPainterPath:
    """The outline of the mark's notebook: round at the right, straight at its spine."""
    path = QPainterPath(QPointF(15, 12.5))
    path.lineTo(31, 12.5)
    path.quadTo(33.5, 12.5, 33.5, 15)
    path.lineTo(33.5, 33)
    path.quadTo(33.5, 35.5, 31, 35.5)
    path.lineTo(15, 35.5)
    path.closeSubpath()
    return path
