"""One line of text in which what was searched for is marked, as hits show it.

Where the marks are is told by the text itself, see `pmjournal.records.search`.
"""

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from pmjournal.records.search import END_MARK, MARK
from ui.theme import theme
from ui.widgets import painting

RADIUS = 2
Span = tuple[int, int]


def split(text: str) -> tuple[str, list[Span]]:
    """The text without its marks, and from where to where it was marked, as Qt counts letters."""
    plain, spans = "", []
    for number, part in enumerate(text.split(MARK)):
        marked, _, rest = part.partition(END_MARK) if number else ("", "", part)
        if marked:
            spans.append((_places(plain), _places(plain + marked)))
        plain += marked + rest
    return plain, spans


def _places(text: str) -> int:
    """How many places a text takes in Qt: an emoji takes two."""
    return len(text.encode("utf-16-le")) // 2


def plain(text: str) -> str:
    """The text without its marks."""
    return text.replace(MARK, "").replace(END_MARK, "")


def paint(painter: QPainter, area: QRectF, text: str, font: QFont, token: str) -> None:
    """Paint one line, centred vertically in `area`; what does not fit ends in "…"."""
    whole, spans = split(text)
    if not spans:
        painting.words(painter, area, whole, font, token)
        return
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, area.width() + 0.5)
    last = _places(shown) - (shown != whole)  # the last letter of a cut text is "…"
    spans = [(start, min(end, last)) for start, end in spans if start < last]
    layout, line = _laid_out(shown, font, _formats(spans), area.width())
    top = area.y() + (area.height() - metrics.ascent() - metrics.descent()) / 2
    for start, end in spans:
        painting.box(painter, _place(line, start, end, area.x(), top, metrics), RADIUS, "mark")
    painter.setPen(theme().color(token))
    # From the baseline: a layout with a glyph of another font in it stands elsewhere than its own metrics say.
    layout.draw(painter, QPointF(area.x(), top + metrics.ascent() - line.ascent()))


def _formats(spans: list[Span]) -> list[QTextLayout.FormatRange]:
    made = []
    for start, end in spans:
        one = QTextLayout.FormatRange()
        one.start, one.length = start, end - start
        look = QTextCharFormat()
        look.setForeground(theme().color("on_mark"))
        one.format = look
        made.append(one)
    return made


def _laid_out(
    text: str, font: QFont, formats: list[QTextLayout.FormatRange], width: float
) -> tuple[QTextLayout, QTextLine]:
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width + 1)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout, line


def _place(line: QTextLine, start: int, end: int, left: float, top: float, metrics: QFontMetricsF) -> QRectF:
    """The room of some letters; from right to left their end is at the left."""
    first, last = (_x(line, place) for place in (start, end))
    return QRectF(left + min(first, last), top, abs(last - first), metrics.ascent() + metrics.descent())


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)  # PySide gives the place back beside the x, its stubs say otherwise
    return float(found[0] if isinstance(found, tuple) else found)
