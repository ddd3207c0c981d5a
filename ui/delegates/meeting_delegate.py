"""Paints the rows of the meeting list: heads, and meetings with their day in serif at the left.

What they say comes ready from the model; nothing is worked out here.
"""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import fonts, words
from ui.delegates import row_painting as rows
from ui.models.groups import HeadRow
from ui.models.meeting_model import MeetingModel
from ui.models.meeting_rows import Height, MeetingRow
from ui.models.paged_model import ROW
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.avatar import hue, initials, paint_avatar
from ui.widgets.tips import show_tip

TALL, SHORT, HEAD, ABOVE = 71, 53, 28, 4
DAY, DAY_GAP, AVATAR, AVATAR_GAP = 28, 12, 20, 6
ICON_GAP, FACT_GAP = 4, 8

Index = QModelIndex | QPersistentModelIndex


class MeetingDelegate(QStyledItemDelegate):
    """`selected_id` is the meeting shown beside the list; `avatars` is off in one person's scope."""

    def __init__(self, model: MeetingModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.selected_id: int | None = None
        self.avatars = True

    def heights(self, first: int, last: int) -> list[int]:
        """32 px for a head, 53 or 71 for a meeting."""
        px = theme().px
        pixels = {Height.HEAD: px(HEAD + ABOVE), Height.SHORT: px(SHORT), Height.TALL: px(TALL)}
        return [pixels[self._model.height(row)] for row in range(first, last)]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of one row."""
        return QSize(0, *self.heights(index.row(), index.row() + 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row = index.data(ROW)
        painter.save()
        if isinstance(row, HeadRow):
            self._paint_head(painter, option, row)
        elif isinstance(row, MeetingRow):
            self._paint_meeting(painter, option, row)
        painter.restore()

    def _paint_head(self, painter: QPainter, option: Any, row: HeadRow) -> None:
        area = QRectF(option.rect).adjusted(20, theme().px(ABOVE), -20, 0)
        taken = painting.words(painter, area, row.title, fonts.font("secondary_strong"), "ink2")
        area.setLeft(area.x() + taken + 6)
        painting.words(painter, area, str(row.count), fonts.font("secondary_medium"), "ink3")

    def _paint_meeting(self, painter: QPainter, option: Any, row: MeetingRow) -> None:
        option.state &= ~QStyle.StateFlag.State_Selected
        if row.summary.id == self.selected_id:
            option.state |= QStyle.StateFlag.State_Selected
        inner = rows.paint_fill(painter, option)
        self._paint_day(painter, QRectF(inner.x(), inner.y(), theme().px(DAY), inner.height()), row)
        inner.setLeft(inner.x() + theme().px(DAY) + DAY_GAP)
        self._paint_name(painter, rows.line(inner, 0, 20), row)
        painting.words(painter, rows.line(inner, 21, 16), row.title, fonts.font("secondary"), "ink2")
        self._paint_facts(painter, rows.line(inner, 39, 16), row)

    def _paint_day(self, painter: QPainter, area: QRectF, row: MeetingRow) -> None:
        number, day = str(row.at.day), words.weekday(row.at.date())
        font = fonts.font("day")
        painting.words(painter, rows.line(area, 0, 20), number, font, "ink", painting.CENTRE, elide=False)
        font = fonts.font("caption")
        painting.words(painter, rows.line(area, 20, 16), day, font, "ink3", painting.CENTRE, elide=False)

    def _paint_name(self, painter: QPainter, area: QRectF, row: MeetingRow) -> None:
        if self.avatars and row.contact is not None:
            side = theme().px(AVATAR)
            person = row.contact.person
            paint_avatar(
                painter, QRectF(area.x(), area.y(), side, side), initials(person.name), hue(person.id), row.square
            )
            area.setLeft(area.x() + side + AVATAR_GAP)
        rows.title_and_fact(painter, area, row.name, row.fact)

    def _paint_facts(self, painter: QPainter, area: QRectF, row: MeetingRow) -> None:
        font, size = fonts.font("caption"), theme().px(12)
        for icon, said, token in row.facts():
            if area.width() < size:
                return
            painting.icon(painter, area.x(), area.y() + (area.height() - size) / 2, icon, token, size)
            area.setLeft(area.x() + size + ICON_GAP)
            taken = painting.words(painter, area, said, font, token)
            area.setLeft(area.x() + taken + FACT_GAP)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The whole title where it was cut."""
        row = index.data(ROW)
        if event.type() == QEvent.Type.ToolTip and isinstance(row, MeetingRow):
            room = view.viewport().width() - 2 * (rows.INSET + rows.PADDING_X) - theme().px(DAY) - DAY_GAP
            cut = painting.advance(row.title, fonts.font("secondary")) > room
            show_tip(event.globalPos(), row.title if cut else "", view.viewport(), view.visualRect(index))
            return True
        return super().helpEvent(event, view, option, index)
