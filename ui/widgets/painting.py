"""Drawing that several widgets and delegates share: boxes, one line of words, the private hatch, rings.

Plain functions over a QPainter. Nothing here keeps state or knows a widget. The first paint is made with them, so
`Qt`, whose enumerations take longer to make than that, is named only where it is needed.
"""

from unicodedata import bidirectional

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from ui import icons
from ui.theme import theme

LEFT, CENTRE, RIGHT = 0.0, 0.5, 1.0
"""Where words lie: the share of the free room that is left of them."""


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: str | None = None,
    border: str | None = None,
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """A rounded box inside `rect`; `fill` and `border` are tokens. The border lies wholly inside."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2 if border else 0.0
    inner = rect.adjusted(half, half, -half, -half)
    corner = max(0.0, min(radius - half, inner.height() / 2, inner.width() / 2))
    outline = QPainterPath()
    outline.addRoundedRect(inner, corner, corner)
    if fill:
        painter.fillPath(outline, _pen(theme().color(fill)).brush())
    if border:
        pen = _pen(theme().color(border), width)
        if dashed:
            pen.setDashPattern([3, 2])
            pen.setCapStyle(QtCore.Qt.PenCapStyle.FlatCap)  # square caps would close the gaps
        painter.strokePath(outline, pen)


def _pen(color: QColor, width: float = 1.0) -> QPen:
    """A pen, whose brush is a plain one of its colour; other ways to either name something of `Qt`."""
    pen = QPen()
    pen.setColor(color)
    pen.setWidthF(width)
    return pen


def ground(painter: QPainter, rect: QRectF, token: str) -> None:
    """Fill `rect`, whose edges lie between points."""
    outline = QPainterPath()
    outline.addRect(rect)
    painter.fillPath(outline, _pen(theme().color(token)).brush())


def right_to_left(text: str) -> bool:
    """Whether `text` begins, as its first letter says, in a script that is read from right to left."""
    if text.isascii():
        return False
    for char in text:
        kind = bidirectional(char)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def left_to_right(sentence: str) -> str:
    """A sentence of the program that may begin with a name: read as the window is, whatever the name's script."""
    return f"\u200e{sentence}" if right_to_left(sentence) else sentence


def words(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    color: str | QColor,
    align: float = LEFT,
    elide: bool = True,
    backwards: bool | None = None,
) -> float:
    """One line of text, centred vertically in `rect`; returns the width it took in px.

    `color` is a token or a colour; `backwards` whether the line is read from right to left, where its own first
    letter does not say it. Measured with the font it is painted in, so tabular figures do not elide.
    """
    metrics = QFontMetricsF(font)
    taken = metrics.horizontalAdvance(text)
    if elide and taken > rect.width() + 0.5:
        text = metrics.elidedText(text, QtCore.Qt.TextElideMode.ElideRight, rect.width() + 0.5)
        taken = metrics.horizontalAdvance(text)
    x = rect.x() + (rect.width() - taken) * align
    baseline = rect.y() + (rect.height() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
    ink = theme().color(color) if isinstance(color, str) else color
    if "Qt" not in vars(QtCore):
        _first_words(painter, QPointF(x, baseline), text, font, ink)
        return taken
    painter.setFont(font)
    painter.setPen(ink)
    own = right_to_left(text)
    backwards = own if backwards is None else backwards
    if not (backwards or own):
        painter.drawText(QPointF(x, baseline), text)
        return taken
    # Else Qt puts the parts of a mixed line, and the "…" of a short one, in the order of its first letter.
    directions = QtCore.Qt.LayoutDirection
    painter.setLayoutDirection(directions.RightToLeft if backwards else directions.LeftToRight)
    painter.drawText(QPointF(x, baseline), text)
    painter.setLayoutDirection(directions.LayoutDirectionAuto)
    return taken


def _first_words(painter: QPainter, at: QPointF, text: str, font: QFont, ink: QColor) -> None:
    """The same for the first paint: slower by itself, but a painter cannot be told a colour without `Qt`."""
    part = QTextLayout.FormatRange()
    part.start, part.length = 0, len(text)
    look = QTextCharFormat()
    look.setForeground(_pen(ink).brush())
    part.format = look
    layout = QTextLayout(text, font)
    layout.setFormats([part])
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    layout.draw(painter, at - QPointF(0, line.ascent()))


def advance(text: str, font: QFont) -> float:
    """The width of `text` on one line in px."""
    return QFontMetricsF(font).horizontalAdvance(text)


def icon(painter: QPainter, x: float, y: float, name: str, token: str, size: int) -> None:
    """The icon `name` with its top left corner at (x, y), `size` px square."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else None
    painter.drawPixmap(QPointF(x, y), icons.pixmap(name, token, size, ratio))


def hatch(painter: QPainter, outline: QPainterPath, strip: QRectF) -> None:
    """45 degree lines every 6 px inside `strip`, clipped by `outline`: the edge of everything private.

    Lines and not a pattern brush: a brush does not follow the screen's ratio.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(outline)
    painter.setClipRect(strip, QtCore.Qt.ClipOperation.IntersectClip)
    plum = QColor(theme().color("private"))
    plum.setAlphaF(0.75)
    painter.setPen(QPen(plum, 1))
    y = strip.top() - strip.width()
    while y < strip.bottom() + strip.width():
        painter.drawLine(QPointF(strip.left() - 1, y + strip.width() + 1), QPointF(strip.right() + 1, y - 1))
        y += 6
    painter.restore()


def ring(painter: QPainter, rect: QRectF, radius: float) -> None:
    """An accent line along the inside of `rect`: keyboard focus."""
    box(painter, rect, radius, border="accent", width=float(theme().ring))


def groove(painter: QPainter, rect: QRectF) -> None:
    """What is still to be done of a bar; hollow with more contrast, where lines are as dark as what is done."""
    if theme().contrast:
        box(painter, rect, 2, None, "line_strong")
    else:
        box(painter, rect, 2, "line_strong")


def chosen(painter: QPainter, rect: QRectF, radius: float) -> None:
    """The fill of what is selected; with more contrast it has an edge too, so that it is not colour alone."""
    box(painter, rect, radius, "selected", "ink" if theme().contrast else None)


def broken(text: str, font: QFont, width: float) -> list[str]:
    """`text` broken into lines of at most `width` px, each with the space it was broken at."""
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in these: an emoji is two of them
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        cut = slice(2 * line.textStart(), 2 * (line.textStart() + line.textLength()))
        found.append(units[cut].decode("utf-16-le", "surrogatepass"))
    layout.endLayout()
    return found
