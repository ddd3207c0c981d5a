"""What an editor paints around its text: bars beside quotations, rules, and the words in one that is empty.

Colours and indents of the text itself are markdown_style's.
"""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit

from ui import fonts
from ui.theme import theme
from ui.widgets import markdown_text, painting

BAR_WIDTH = 2
RULE_GAP = 8
DROP_ROOM = 8  # px that a bar may reach out of its block
_MAY_HAVE_BAR = frozenset(" >-*_")


def paint_bars(painter: QPainter, editor: QTextEdit, role: str, area: QRect) -> None:
    """What stands beside quotations and behind rules, of the lines in `area` only."""
    layout = editor.document().documentLayout()
    top, bottom = area.top(), area.bottom()
    scrolled = editor.verticalScrollBar().value()
    block = editor.textCursor().block()
    place = layout.blockBoundingRect(block)
    if not place.top() <= top + scrolled < place.bottom():
        # Not only a piece of the line one types in.
        block = editor.cursorForPosition(area.topLeft()).block()
        place = layout.blockBoundingRect(block)
    if top + scrolled < place.top() + DROP_ROOM and block.previous().isValid():
        block = block.previous()  # whose bar reaches in here
        place = layout.blockBoundingRect(block)
    while block.isValid():
        begins = place.top() - scrolled
        if begins > bottom:
            return
        text = block.text()
        if text and text[0] in _MAY_HAVE_BAR and block.userState() == markdown_text.NO_FENCE:
            _paint_bar(painter, block, begins, markdown_text.line_of(text).kind, role, editor.viewport().width())
        if place.bottom() - scrolled >= bottom:
            return
        block = block.next()
        place = layout.blockBoundingRect(block)


def _paint_bar(
    painter: QPainter, block: QTextBlock, top: float, kind: markdown_text.Kind, role: str, width: int
) -> None:
    top += _drop(role)
    if kind is markdown_text.Kind.RULE:
        across = block.layout().lineAt(0).naturalTextWidth() + RULE_GAP
        middle = round(top + fonts.line_height(role) / 2)
        line = QRectF(across, middle, width - across, 1)
        painter.fillRect(line, theme().color("line_strong"))
    elif kind is markdown_text.Kind.QUOTE:
        # Not the block's own height, which ends with the words of its last line.
        height = block.layout().lineCount() * fonts.line_height(role)
        painter.fillRect(QRectF(0, top, BAR_WIDTH, height), theme().color("line_strong"))


def paint_placeholder(painter: QPainter, width: int, role: str, words: str) -> None:
    """What stands in an editor that is empty, in italics."""
    font = fonts.font(role)
    font.setItalic(not fonts.has_no_italics(words))
    height = fonts.line_height(role)
    for number, line in enumerate(painting.broken(words, font, width)):
        place = QRectF(0, number * height + _drop(role), width, height)
        painting.words(painter, place, line.rstrip(), font, "ink3", elide=False)


def _drop(role: str) -> float:
    """How far below the middle of its line the text stands: Qt puts the baseline four fifths down."""
    return fonts.line_height(role) * 0.07
