"""How the rows of the reflection list look: months with counts, and 94 px a reflection.

What stands in a row comes ready from ui/models/reflection_model.py.
"""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui import fonts, words
from ui.delegates.row_painting import line, lines_of, paint_fill
from ui.delegates.tipped_rows import TippedRows
from ui.models.reflection_model import ROW, MonthRow, ReflectionModel, ReflectionRow
from ui.text_preview import seen_words
from ui.theme import theme
from ui.widgets import painting

ROW_HEIGHT = 94
MONTH_HEIGHT = 28
MONTH_SIDE = 20
FACE = 14
PREVIEW_LINES = 2
TOP = 10
DOT_GAP = 5


@lru_cache(maxsize=2000)
def preview_of(markdown: str) -> str:
    """The words of the beginning of a text, as one line; kept, as a row is painted again and again."""
    return seen_words(markdown)


class ReflectionDelegate(TippedRows):
    """Paints a MonthRow or a ReflectionRow.

    Args:
        model: the rows.
        parent: its owner.
    """

    def __init__(self, model: ReflectionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def heights(self, first: int, last: int) -> list[int]:
        """28 px for a month, 94 for a reflection."""
        month, reflection = theme().px(MONTH_HEIGHT), theme().px(ROW_HEIGHT)
        return [month if self._model.is_month(row) else reflection for row in range(first, last)]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of one row."""
        return QSize(100, *self.heights(index.row(), index.row() + 1))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        row = index.data(ROW)
        painter.save()
        if isinstance(row, MonthRow):
            _paint_month(painter, QRectF(option.rect), row)
        elif isinstance(row, ReflectionRow):
            _paint_reflection(painter, paint_fill(painter, option), row, self.tr("Untitled"))
        painter.restore()


def _paint_month(painter: QPainter, area: QRectF, row: MonthRow) -> None:
    area = area.adjusted(MONTH_SIDE, 0, -MONTH_SIDE, 0)
    taken = painting.words(painter, area, row.name, fonts.font("secondary_strong"), "ink2")
    area.setLeft(area.x() + taken + theme().px(6))
    painting.words(painter, area, f"{row.count:,}", fonts.font("secondary_medium", tabular=True), "ink3")


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
