"""Paints a goal's milestones as drawn. How their cells are edited is in cell_editing.py."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
)
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
)

from pmjournal.records import Milestone, MilestoneStatus
from ui import fonts, words
from ui.delegates.cell_editing import EDITOR_PAD, TEXT, CellEditing, option_rect
from ui.models.milestone_model import EarlierRole, NextRole, SlipRole, StepRole
from ui.models.milestone_words import Column
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.checkbox import paint_check
from ui.widgets.tips import show_tip

ROW = 32
BOX = 16
MORE = 24

Index = QModelIndex | QPersistentModelIndex


class MilestoneDelegate(CellEditing):
    """`hovered` is the row under the pointer.

    Args:
        today: tells the local day.
    """

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(today, parent)
        self.hovered = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """32 px."""
        return QSize(0, theme().px(ROW))

    # Painting ------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell, with the hairline below it."""
        painter.save()
        area = QRectF(option_rect(option))
        painter.fillRect(QRectF(area.x(), area.bottom() - 1, area.width(), 1), theme().color("line"))
        area.setBottom(area.bottom() - 1)
        step = index.data(StepRole)
        if step is None:
            self._paint_new(painter, area, index)
        else:
            self._paint_cell(painter, area, index, step)
        self._paint_focus(painter, area, option, index)
        painter.restore()

    def _paint_focus(self, painter: QPainter, area: QRectF, option: Any, index: Index) -> None:
        by_key = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        if option.state & by_key == by_key:
            left = theme().px(TEXT) - EDITOR_PAD if index.column() == Column.TITLE else -1
            painting.ring(painter, area.adjusted(left, 2, -2, -2), 6)

    def _paint_new(self, painter: QPainter, area: QRectF, index: Index) -> None:
        if index.column() == Column.TITLE:
            side = theme().px(BOX)
            box = QRectF(area.x(), area.center().y() - side / 2, side, side)
            paint_check(painter, box, False, enabled=False)
            area.setLeft(area.x() + theme().px(TEXT))
            painting.words(painter, area, self.tr("What is the next step?"), fonts.font("body"), "ink3")

    def _paint_cell(self, painter: QPainter, area: QRectF, index: Index, step: Milestone) -> None:
        match Column(index.column()):
            case Column.TITLE:
                self._paint_title(painter, area, index, step)
            case Column.DUE:
                self._paint_due(painter, area, step)
            case Column.DONE:
                self._paint_done(painter, area, index, step)
            case Column.EVIDENCE:
                self._paint_evidence(painter, area, index, step)

    def _paint_title(self, painter: QPainter, area: QRectF, index: Index, step: Milestone) -> None:
        side = theme().px(BOX)
        dropped = step.status is MilestoneStatus.DROPPED
        if not dropped:
            box = QRectF(area.x(), area.center().y() - side / 2, side, side)
            paint_check(painter, box, step.status is MilestoneStatus.DONE)
        area.adjust(theme().px(TEXT), 0, -12, 0)
        if index.row() == self.hovered:
            size = theme().px(16)
            y = area.center().y() - size / 2
            painting.icon(painter, area.right() - size, y, "more", "ink3", size)
            area.setRight(area.right() - size - 4)
        following = bool(index.data(NextRole))
        token = "ink3" if dropped else "ink2" if step.done_on else "ink"
        mark = f"×{step.weight:g}" if step.weight != 1 else ""
        taken = painting.advance(mark, fonts.font("caption")) + 6 if mark else 0
        room = area.adjusted(0, 0, -taken, 0)
        role = "body_medium" if following else "body"
        end = painting.words(painter, room, step.title, fonts.font(role), token)
        painting.words(painter, area.adjusted(end + 6, 0, 0, 0), mark, fonts.font("caption"), "ink3")

    def _paint_due(self, painter: QPainter, area: QRectF, step: Milestone) -> None:
        if step.planned_on is None:
            painting.words(painter, area, words.DASH, fonts.font("body"), "ink3")
            return
        text, token = words.due_day(step.planned_on, self._today())
        if step.status is not MilestoneStatus.PLANNED:
            text, token = words.day(step.planned_on, self._today()), "ink3"
        role = "body_medium" if token in ("danger", "warn") else "body"
        painting.words(painter, area, text, fonts.font(role, tabular=True), token)

    def _paint_done(self, painter: QPainter, area: QRectF, index: Index, step: Milestone) -> None:
        font = fonts.font("body", tabular=True)
        if step.status is MilestoneStatus.DROPPED:
            painting.words(painter, area, self.tr("Dropped"), font, "ink3")
            return
        if step.done_on is None:
            painting.words(painter, area, words.DASH, font, "ink3")
            return
        taken = painting.words(painter, area, words.day(step.done_on, self._today()), font, "ink2")
        late = fonts.font("caption", tabular=True)
        painting.words(painter, area.adjusted(taken + 6, 0, 0, 0), str(index.data(SlipRole)), late, "ink3")

    def _paint_evidence(self, painter: QPainter, area: QRectF, index: Index, step: Milestone) -> None:
        size, gap = theme().px(14), 6
        if step.evidence or step.evidence_url:
            shown = step.evidence or step.evidence_url.partition("//")[2] or step.evidence_url
            y = area.center().y() - size / 2
            token = "accent" if step.evidence_url else "ink2"
            painting.icon(painter, area.x(), y, "link" if step.evidence_url else "review", token, size)
            painting.words(painter, area.adjusted(size + gap, 0, 0, 0), shown, fonts.font("body"), token)
        elif index.row() == self.hovered or index.data(NextRole):
            if step.status is MilestoneStatus.DROPPED:
                return
            painting.icon(painter, area.x(), area.center().y() - size / 2, "plus", "ink3", size)
            room = area.adjusted(size + gap, 0, 0, 0)
            painting.words(painter, room, self.tr("Add evidence"), fonts.font("body"), "ink3")

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The whole title where it was cut, the days before a re-plan, the whole evidence."""
        step = index.data(StepRole)
        if event.type() != QEvent.Type.ToolTip or step is None:
            return super().helpEvent(event, view, option, index)
        place = option_rect(option)
        show_tip(event.globalPos(), self.tip(index, step, place.width()), view.viewport(), place)
        return True

    def tip(self, index: Index, step: Milestone, width: int) -> str:
        """What a cell of `width` px has to say beyond what it shows."""
        match Column(index.column()):
            case Column.TITLE:
                room = width - theme().px(TEXT) - 12
                return step.title if painting.advance(step.title, fonts.font("body_medium")) > room else ""
            case Column.DUE:
                days = [words.day(day, self._today()) for day in index.data(EarlierRole)]
                return self.tr("was {days}").format(days=", ".join(days)) if days else ""
            case Column.EVIDENCE:
                return "\n".join(part for part in (step.evidence, step.evidence_url) if part)
        return ""
