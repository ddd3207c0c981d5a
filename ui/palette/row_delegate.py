"""Paints the rows of the palette's list as drawn. What they say comes ready; nothing is worked out here."""

from collections.abc import Callable
from functools import singledispatchmethod
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pmjournal.language import translate
from ui import fonts
from ui.delegates import row_painting
from ui.palette import marked_text
from ui.palette.row_model import ROW
from ui.palette.rows import ActRow, HeadRow, NoteRow, RecordRow, Row
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.avatar import initials, paint_avatar
from ui.widgets.key_cap import cap_width, paint_cap
from ui.widgets.tips import show_tip

HEAD, TALL, SHORT, NOTE = 30, 44, 36, 52
EDGE, GAP, ICON, AVATAR = 20, 12, 16, 20
HEAD_TOP, TITLE, DETAIL = 10, 18, 16

Index = QModelIndex | QPersistentModelIndex


def height_of(row: Row) -> int:
    """How high a row is in px."""
    if isinstance(row, HeadRow):
        return theme().px(HEAD)
    if isinstance(row, NoteRow):
        return theme().px(NOTE)
    return theme().px(TALL if row.detail else SHORT)


def link_left(row: HeadRow, width: int) -> float:
    """Where the link of a head begins in a list `width` px wide."""
    return width - EDGE - painting.advance(row.link, fonts.font("secondary_medium"))


def remove_left(width: int) -> float:
    """Where the x of a row that can be taken away begins; it stands right of all else."""
    return width - EDGE - theme().px(ICON)


class RowDelegate(QStyledItemDelegate):
    """One row of any kind."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of a row."""
        return QSize(0, height_of(index.data(ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground of its state, then what stands in it."""
        row = index.data(ROW)
        painter.save()
        if row.chosen:
            row_painting.paint_fill(painter, option, keyboard=False)
        state: Any = option.state
        self._paint(row, painter, QRectF(option.rect), bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    @singledispatchmethod
    def _paint(self, row: Any, painter: QPainter, rect: QRectF, selected: bool) -> None:
        raise TypeError(type(row))

    @_paint.register
    def _(self, row: HeadRow, painter: QPainter, rect: QRectF, selected: bool) -> None:
        area = rect.adjusted(EDGE, theme().px(HEAD_TOP), -EDGE, -theme().px(HEAD - HEAD_TOP - DETAIL))
        if selected:
            area = rect.adjusted(EDGE, 0, -EDGE, 0)
        font = fonts.font("secondary_medium")
        if row.link:
            taken = painting.words(painter, area, row.link, font, "accent", painting.RIGHT, elide=False)
            area.setRight(area.right() - taken - GAP)
        painting.words(painter, area, row.title, font, "ink3")

    @_paint.register
    def _(self, row: NoteRow, painter: QPainter, rect: QRectF, selected: bool) -> None:
        area = rect.adjusted(EDGE, theme().px(8), -EDGE, 0)
        if row.icon:
            _icon(painter, area, row.icon, row.token)
            area.setLeft(area.x() + theme().px(ICON) + GAP)
        painting.words(painter, area, row.text, fonts.font("body"), row.token)

    @_paint.register
    def _(self, row: RecordRow, painter: QPainter, rect: QRectF, selected: bool) -> None:
        area = rect.adjusted(EDGE, 0, -EDGE, 0)
        if row.is_person and row.face is not None:
            _avatar(painter, QRectF(area.x() - 2, area.y(), area.width(), area.height()), row)
        else:
            token = "private" if row.is_private else "accent" if selected else "ink3"
            _icon(painter, area, row.icon, token)
        area.setLeft(area.x() + theme().px(ICON) + GAP)
        if selected:
            _cap_at_right(painter, area)
        if row.fact:
            taken = row_painting.fact_at_right(painter, area, row.fact)
            area.setRight(area.right() - taken - GAP)
        if row.face is not None and not row.is_person:
            side = theme().px(AVATAR)
            _avatar(painter, QRectF(area.right() - side, area.y(), side, area.height()), row)
            area.setRight(area.right() - side - GAP)
        _two_lines(painter, area, row.title, row.detail, "private" if row.is_private else "ink2")

    @_paint.register
    def _(self, row: ActRow, painter: QPainter, rect: QRectF, selected: bool) -> None:
        area = rect.adjusted(EDGE, 0, -EDGE, 0)
        _icon(painter, area, row.icon, "accent" if selected else "ink3")
        area.setLeft(area.x() + theme().px(ICON) + GAP)
        if row.forget is not None:
            side = theme().px(ICON)
            painting.icon(painter, area.right() - side, area.center().y() - side / 2, "x", "ink3", side)
            area.setRight(area.right() - side - GAP)
        if selected:
            _cap_at_right(painter, area)
        if row.keys:
            taken = row_painting.fact_at_right(painter, area, row.keys_shown)
            area.setRight(area.right() - taken - GAP)
        _two_lines(painter, area, row.title, row.detail, "ink2")

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The whole title and detail, where one of them may be cut."""
        row = index.data(ROW) if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        said = _tip(row, view.viewport().width())
        show_tip(event.globalPos(), said, view.viewport(), view.visualRect(index))
        return True


def _tip(row: Row | None, width: int) -> str:
    """What does not fit into a row `width` px wide; "" where all does."""
    if isinstance(row, NoteRow):
        return row.text if painting.advance(row.text, fonts.font("body")) > width - 2 * EDGE else ""
    if not isinstance(row, RecordRow | ActRow):
        return ""
    room = width - 2 * EDGE - theme().px(ICON + 2 * AVATAR) - 4 * GAP - theme().px(80)
    lines = ((row.title, "body_medium"), (row.detail, "secondary"))
    said = [marked_text.plain(text) for text, _ in lines]
    cut = [painting.advance(text, fonts.font(role)) > room for text, (_, role) in zip(said, lines, strict=True)]
    return "\n".join(text for text in said if text) if any(cut) else ""


def _icon(painter: QPainter, area: QRectF, name: str, token: str) -> None:
    side = theme().px(ICON)
    painting.icon(painter, area.x(), area.center().y() - side / 2, name, token, side)


def _avatar(painter: QPainter, area: QRectF, row: RecordRow) -> None:
    """The avatar of a row at the left of `area`."""
    face = row.face
    if face is not None:
        side = theme().px(AVATAR)
        place = QRectF(area.x(), area.center().y() - side / 2, side, side)
        paint_avatar(painter, place, initials(face.name), face.hue, face.square)


def _cap_at_right(painter: QPainter, area: QRectF) -> None:
    """The key that opens the row, at the right of `area`, which is narrowed by it."""
    words = translate("Palette", "Enter")
    width = cap_width(words)
    paint_cap(painter, QRectF(area.right() - width, area.y(), width, area.height()), words)
    area.setRight(area.right() - width - GAP)


def _two_lines(painter: QPainter, area: QRectF, title: str, detail: str, token: str) -> None:
    height = theme().px(TITLE) + (theme().px(DETAIL) if detail else 0)
    top = area.y() + (area.height() - height) / 2
    place: Callable[[float, int], QRectF] = lambda y, high: QRectF(area.x(), y, area.width(), theme().px(high))  # noqa: E731
    title_font: QFont = fonts.font("body_medium")
    marked_text.paint(painter, place(top, TITLE), title, title_font, "ink")
    if detail:
        under = place(top + theme().px(TITLE), DETAIL)
        marked_text.paint(painter, under, detail, fonts.font("secondary"), token)
