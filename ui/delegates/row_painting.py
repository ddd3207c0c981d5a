"""What the painted rows of all lists share: fills, words that elide, facts at the right, marks.

Plain functions over a QPainter. What stands in a row is the delegate's business.
"""

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui import fonts, words
from ui.theme import theme
from ui.widgets import painting

INSET = 8
RADIUS = 8
PADDING_X = 12
PADDING_Y = 8
DOT_GAP, LEAST_FACT = 5, 20


def paint_fill(painter: QPainter, option: QStyleOptionViewItem, keyboard: bool = True) -> QRectF:
    """Fill a row as its state says and return the room inside its padding.

    The fill lies 8 px inside the list's edges. Selected looks the same with and without focus; the 2 px
    line of keyboard focus shows on the current row while `keyboard` and the list has the focus.
    """
    row = QRectF(option.rect).adjusted(INSET, 0, -INSET, 0)
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        painting.chosen(painter, row, RADIUS)
    elif state & QStyle.StateFlag.State_MouseOver:
        painting.box(painter, row, RADIUS, "hover")
    if keyboard and state & QStyle.StateFlag.State_HasFocus and _by_keyboard(state):
        painting.ring(painter, row, RADIUS)
    return row.adjusted(PADDING_X, PADDING_Y, -PADDING_X, -PADDING_Y)


def _by_keyboard(state: QStyle.StateFlag) -> bool:
    return bool(state & QStyle.StateFlag.State_KeyboardFocusChange)


def title_and_fact(
    painter: QPainter,
    area: QRectF,
    title: str,
    fact: str = "",
    *,
    title_role: str = "section",
    fact_role: str = "secondary",
    title_token: str = "ink",
    fact_token: str = "ink3",
    gap: int = 8,
) -> None:
    """One line: a title that elides and, at the right, a fact that never does, in tabular figures."""
    taken = fact_at_right(painter, area, fact, fact_role, fact_token) if fact else 0.0
    room = area.adjusted(0, 0, -(taken + gap) if fact else 0, 0)
    painting.words(painter, room, title, fonts.font(title_role), title_token)


def fact_at_right(
    painter: QPainter, area: QRectF, fact: str, role: str = "secondary", token: str = "ink3"
) -> float:
    """A fact at the right end of `area`; returns its width in px."""
    font = fonts.font(role, tabular=True)
    return painting.words(painter, area, fact, font, token, painting.RIGHT, elide=False)


def icon_and_words(
    painter: QPainter,
    area: QRectF,
    icon: str,
    text: str,
    *,
    role: str = "secondary",
    token: str = "ink2",
    icon_token: str = "ink3",
    size: int = 12,
    gap: int = 4,
) -> float:
    """A small icon and the words after it, in one line; returns the width of both in px."""
    side = theme().px(size)
    painting.icon(painter, area.x(), area.y() + (area.height() - side) / 2, icon, icon_token, side)
    room = area.adjusted(side + gap, 0, 0, 0)
    return side + gap + painting.words(painter, room, text, fonts.font(role), token)


def facts(painter: QPainter, area: QRectF, said: Iterable[tuple[str, str]]) -> None:
    """Words with their colour tokens, one after the other with dots between, as far as there is room."""
    font, gap = fonts.font("secondary"), theme().px(DOT_GAP)
    for number, (fact, token) in enumerate(said):
        if number:
            taken = painting.words(painter, area, words.DOT.strip(), font, "ink3", elide=False)
            area.setLeft(area.x() + taken + gap)
        taken = painting.words(painter, area, fact, font, token)
        area.setLeft(area.x() + taken + gap)
        if area.width() < theme().px(LEAST_FACT):
            return


def line(area: QRectF, top: float, height: float) -> QRectF:
    """A line across `area`, `top` px (at normal text size) below its upper edge and `height` px high."""
    return QRectF(area.x(), area.y() + top * theme().scale, area.width(), height * theme().scale)


def lines_of(text: str, font: QFont, width: float, most: int) -> list[str]:
    """`text` broken into at most `most` lines for a preview; the last takes the rest and will elide."""
    layout = painting.broken(text, font, width)
    if len(layout) <= most:
        return layout
    return [*layout[: most - 1], "".join(layout[most - 1 :])]
