"""How the rows of the reflection list look, 94 px each.

What stands in a row comes ready from ui/models/reflection_rows.py.
"""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from ui import fonts, words
from ui.delegates.headed_rows import HeadedRows
from ui.delegates.row_painting import DOT_GAP, line, lines_of
from ui.models.reflection_rows import ReflectionRow
from ui.text_preview import seen_words
from ui.theme import theme
from ui.widgets import painting

ROW_HEIGHT = 94
FACE = 14
PREVIEW_LINES = 2
TOP = 10


@lru_cache(maxsize=2000)
def preview_of(markdown: str) -> str:
    """The words of the beginning of a text, as one line; kept, as a row is painted again and again."""
    return seen_words(markdown)


class ReflectionDelegate(HeadedRows):
    """Paints a ReflectionRow."""

    def _height(self, row: ReflectionRow) -> int:
        return ROW_HEIGHT

    def _paint_record(self, painter: QPainter, area: QRectF, row: ReflectionRow) -> None:
        _paint_reflection(painter, area, row, self.tr("Untitled"))


def _paint_reflection(painter: QPainter, area: QRectF, row: ReflectionRow, untitled: str) -> None:
    # The padding of this row is 2 px more than other rows', above and below.
    area = area.adjusted(0, TOP - 8, 0, 8 - TOP)
    _paint_facts(painter, line(area, 0, 16), row)
    painting.words(painter, line(area, 17, 20), row.summary.title or untitled, fonts.font("section"), "ink")
    _paint_preview(painter, area, preview_of(row.summary.preview))


def _paint_facts(painter: QPainter, area: QRectF, row: ReflectionRow) -> None:
    if row.summary.mood is not None:
        face = theme().px(FACE)
        y = area.y() + (area.height() - face) / 2
        painting.icon(painter, area.right() - face, y, f"mood{row.summary.mood}", "ink2", face)
        area = area.adjusted(0, 0, -face - theme().px(4), 0)
    font = fonts.font("secondary")
    for text, shown in ((row.day, fonts.font("secondary", tabular=True)), (words.DOT.strip(), font)):
        taken = painting.words(painter, area, text, shown, "ink3", elide=False)
        area.setLeft(area.x() + taken + theme().px(DOT_GAP))
    painting.words(painter, area, row.template, font, "ink3")


def _paint_preview(painter: QPainter, area: QRectF, text: str) -> None:
    font = fonts.font("preview")
    for number, part in enumerate(lines_of(text, font, area.width(), PREVIEW_LINES)):
        place = line(area, 38 + 18 * number, 18)
        painting.words(painter, place, _cut(part.rstrip(), font, place.width()), font, "ink2", elide=False)


def _cut(text: str, font: QFont, width: float) -> str:
    """`text` shortened to `width` px, with no space before the "…"."""
    cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    return cut if cut == text else f"{cut.rstrip('…').rstrip()}…"
