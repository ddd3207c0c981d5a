"""Paints the rows of the goal list: group heads, full rows, compact rows.

What they say comes ready from the model; nothing is worked out here.
"""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import fonts
from ui.delegates import row_painting as rows
from ui.models.goal_lines import GoalLine, GroupLine
from ui.models.goal_model import LineRole
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.avatar import initials, paint_avatar
from ui.widgets.segment_bar import HEIGHT, paint_segments
from ui.widgets.tips import show_tip

FULL, COMPACT, HEAD, ABOVE = 84, 32, 28, 8
AVATAR, GAP = 20, 10

Index = QModelIndex | QPersistentModelIndex


class GoalDelegate(QStyledItemDelegate):
    """`selected_id` is the goal shown beside the list; `avatars` is off in one person's scope."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.selected_id: int | None = None
        self.avatars = True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of a row; groups after the first have room above."""
        line = index.data(LineRole)
        if isinstance(line, GroupLine):
            return QSize(0, theme().px(HEAD) + (0 if line.first else ABOVE))
        return QSize(0, theme().px(COMPACT if isinstance(line, GoalLine) and line.compact else FULL))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        line = index.data(LineRole)
        painter.save()
        if isinstance(line, GroupLine):
            self._paint_group(painter, option, line)
        elif isinstance(line, GoalLine):
            self._paint_goal(painter, option, line)
        painter.restore()

    def _paint_group(self, painter: QPainter, option: Any, line: GroupLine) -> None:
        area = QRectF(option.rect)
        area.setTop(area.bottom() - theme().px(HEAD))
        state = option.state
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painting.ring(painter, area.adjusted(rows.INSET, 1, -rows.INSET, -1), 6)
        area.adjust(20, 0, -20, 0)
        size = theme().px(12)
        arrow = "right" if line.folded else "down"
        painting.icon(painter, area.x(), area.center().y() - size / 2, arrow, "ink2", size)
        area.setLeft(area.x() + size + 6)
        taken = painting.words(painter, area, line.title, fonts.font("secondary_strong"), "ink2")
        area.setLeft(area.x() + taken + 6)
        painting.words(painter, area, str(line.count), fonts.font("secondary_medium", tabular=True), "ink3")

    def _paint_goal(self, painter: QPainter, option: Any, line: GoalLine) -> None:
        option.state &= ~QStyle.StateFlag.State_Selected
        if line.id == self.selected_id:
            option.state |= QStyle.StateFlag.State_Selected
        inner = rows.paint_fill(painter, option)
        side = theme().px(AVATAR)
        if self.avatars:
            top = inner.y() if not line.compact else inner.center().y() - side / 2
            place = QRectF(inner.x(), top, side, side)
            paint_avatar(painter, place, initials(line.face.name), line.face.hue, line.face.square)
            inner.setLeft(inner.x() + side + GAP)
        if line.compact:
            rows.title_and_fact(painter, inner, line.title, line.fact, title_role="body_medium", gap=GAP)
        else:
            self._paint_full(painter, inner, line)

    def _paint_full(self, painter: QPainter, inner: QRectF, line: GoalLine) -> None:
        inner.translate(0, -1)
        painting.words(painter, rows.line(inner, 0, 20), line.title, fonts.font("section"), "ink")
        rows.title_and_fact(
            painter, rows.line(inner, 20, 16), line.competency, line.share,
            title_role="secondary", title_token="ink3",
        )  # fmt: skip
        paint_segments(painter, rows.line(inner, 43, HEIGHT), line.states)
        below = rows.line(inner, 53, 16)
        role = "secondary_medium" if line.overdue else "secondary"
        taken = rows.fact_at_right(painter, below, line.due, role, line.due_token) if line.due else -4.0
        below.setRight(below.right() - taken - 4)
        token = "danger" if line.overdue else "ink3"
        rows.icon_and_words(
            painter, below, "clock" if line.overdue else "diamond", line.next_title, icon_token=token
        )

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The whole title where it was cut."""
        line = index.data(LineRole)
        if event.type() == QEvent.Type.ToolTip and isinstance(line, GoalLine):
            place = view.visualRect(index)
            show_tip(event.globalPos(), self._tip(line, place), view.viewport(), place)
            return True
        return super().helpEvent(event, view, option, index)

    def _tip(self, line: GoalLine, rect: QRect) -> str:
        room = rect.width() - 2 * (rows.INSET + rows.PADDING_X)
        room -= theme().px(AVATAR) + GAP if self.avatars else 0
        if line.compact:
            room -= round(painting.advance(line.fact, fonts.font("secondary", tabular=True))) + GAP
        role = "body_medium" if line.compact else "section"
        cut = [line.title] if painting.advance(line.title, fonts.font(role)) > room else []
        following = f"{line.next_title} {line.due}".strip()
        if not line.compact and painting.advance(following, fonts.font("secondary")) > room - theme().px(24):
            cut.append(following)
        return "\n".join(cut)

    def editorEvent(self, event: QEvent, model: Any, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on a group's head folds it; the row itself is the list's."""
        line = index.data(LineRole)
        if isinstance(line, GroupLine) and event.type() == QEvent.Type.MouseButtonRelease:
            model.toggle(line.key)
            return True
        return super().editorEvent(event, model, option, index)
