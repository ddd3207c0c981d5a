"""The section of a goal that holds its milestones: head, table, new rows, dropped ones, card, sentences.

It knows the acts and no journal. Progress over time is drawn elsewhere.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractItemDelegate, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import GoalOutline, Milestone, MilestoneStatus
from ui import words
from ui.delegates.milestone_delegate import MilestoneDelegate
from ui.models.milestone_model import NEW, EarlierRole, MilestoneModel
from ui.models.milestone_words import Column, column_names
from ui.panes.goals.acts import GoalActs
from ui.panes.goals.milestone_form import MilestoneForm
from ui.panes.goals.milestone_menu import MilestoneMenu
from ui.panes.goals.table import MilestoneTable
from ui.panes.goals.table_head import TableHead
from ui.panes.goals.wording import split_evidence
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.fields import ErrorLine
from ui.widgets.labels import Label
from ui.widgets.reason_card import ReasonCard
from ui.widgets.section import SectionHeader

Hint = QAbstractItemDelegate.EndEditHint


class _NothingYet(QWidget):
    """One quiet line with a link, where a goal has no milestones."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(Label(self.tr("No milestones yet."), "secondary", "ink3"))
        self.link = LinkButton(self.tr("Add the first step"))
        row.addWidget(self.link)
        row.addStretch(1)


class MilestoneSection(QWidget):
    """One goal's milestones.

    Args:
        acts: does the writing, for this section alone, as its refusals are shown here.
        today: tells the local day.

    `row_shown(QRect)` asks the page to scroll to a row, in this widget's coordinates.
    """

    row_shown = Signal(QRect)

    def __init__(self, acts: GoalActs, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.acts, self._today = acts, today
        self._goal_id: int | None = None
        self._added = False
        self.dropping: int | None = None
        self.model = MilestoneModel(today, self._on_edit, self.acts.move, self)
        self.delegate = MilestoneDelegate(today, self)
        self.table = MilestoneTable(self.model, self.delegate)
        self.head = SectionHeader(self.tr("Milestones"), "", self.tr("+ Add milestone"))
        self.names = TableHead(column_names())
        self.error = ErrorLine()
        self.form = MilestoneForm(acts, today)
        self.reason = ReasonCard(above=12)
        self.fold = QuietButton("", "right", small=True)
        self._empty = _NothingYet()
        self._empty.link.clicked.connect(self.start_adding)
        self.menu = MilestoneMenu(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self._empty, self.names, self.table, self.error):
            column.addWidget(widget)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        for card in (self.reason, self.form):
            column.addWidget(card)

    def _connect(self) -> None:
        self.acts.refused.connect(self.error.say)
        self.delegate.refused.connect(self.error.say)
        self.delegate.closeEditor.connect(self._on_editor_closed)
        self.head.action_clicked.connect(self.start_adding)
        self.fold.clicked.connect(self._toggle_dropped)
        self.reason.given.connect(self._on_reason)
        self.table.spread.connect(self.names.set_widths)
        self.table.ticked.connect(self.toggle)
        self.table.shifted.connect(self.shift)
        self.table.binned.connect(self._bin)
        self.table.menu_wanted.connect(self.menu.open)
        self.table.url_clicked.connect(lambda url: QDesktopServices.openUrl(QUrl(url)))
        self.table.current_row.connect(self._on_current_row)

    # What is shown -------------------------------------------------------------------------------

    def show_goal(self, outline: GoalOutline) -> None:
        """Show a goal's milestones; the same goal again keeps editors, selection and folds."""
        if outline.goal.id != self._goal_id:
            self._goal_id = outline.goal.id
            self.error.say("")
            self.reason.hide()
            self.form.hide()
            self.model.set_history([])
            self.model.set_adding(False)
            self.model.show_dropped(False)
        self.model.load(outline.milestones)
        self._show_counts()
        shown = self.form.milestone_id()
        step = self.model.step_by_id(shown) if shown is not None else None
        if step is not None:
            self.form.show_step(step, self.earlier(step))
        elif shown is not None:
            self.form.hide()

    def _show_counts(self) -> None:
        counted = self.model.counted()
        done = sum(step.status is MilestoneStatus.DONE for step in counted)
        self.head.set_count(words.part_of(done, len(counted)) if counted else "")
        dropped = self.model.dropped()
        self.fold.setVisible(dropped > 0)
        self.fold.setText(self.tr("{count} dropped").format(count=dropped))
        some = bool(counted) or self.model.adding or (dropped > 0 and self.model.dropped_shown)
        self.names.setVisible(some)
        self.table.setVisible(some)
        self._empty.setVisible(not counted and not self.model.adding)
        self.table.fit()

    def _toggle_dropped(self) -> None:
        self.model.show_dropped(not self.model.dropped_shown)
        self.fold.set_icon("down" if self.model.dropped_shown else "right")
        self._show_counts()

    def earlier(self, step: Milestone) -> list[date]:
        """The days a milestone was planned for before."""
        days: list[date] = self.model.data(self.model.index(self.model.row_of(step.id), 0), EarlierRole) or []
        return days

    def _on_current_row(self, rect: QRect) -> None:
        corner = self.table.viewport().mapTo(self, rect.topLeft())
        self.row_shown.emit(QRect(corner, rect.size()))

    # Editing -------------------------------------------------------------------------------------

    def flush(self) -> bool:
        """Keep what is being edited; False when it cannot be taken."""
        return self.table.commit() and self.form.flush()

    def start_adding(self) -> None:
        """Open the empty row of a new milestone."""
        if self._goal_id is None or not self.table.commit():
            return
        self.model.set_adding(True)
        self._show_counts()
        self.table.edit_cell(NEW, Column.TITLE)
        self._on_current_row(self.table.visualRect(self.model.index(self.model.row_of(NEW), 0)))

    def _stop_adding(self) -> None:
        self.model.set_adding(False)
        self._show_counts()

    def _on_edit(self, milestone_id: int, column: Column, value: Any) -> bool:
        """Write one cell; the model calls this."""
        if milestone_id == NEW:
            self._added = bool(str(value).strip())
            return not self._added or self._goal_id is None or self.acts.add_step(self._goal_id, str(value))
        step = self.model.step_by_id(milestone_id)
        if step is None:
            return True
        match column:
            case Column.TITLE:
                return self.acts.write_step(step, title=str(value))
            case Column.DUE:
                return self.acts.plan(step, value)
            case Column.DONE:
                return self.acts.tick(step, value)
        said, url = split_evidence(str(value))
        return self.acts.write_step(step, evidence=said, evidence_url=url)

    def _on_editor_closed(self, _editor: QWidget, hint: Hint) -> None:
        """After Enter in a new row comes the next; after Tab the day of the one just added."""
        if not self.model.adding:
            return
        added, self._added = self._added, False
        if added and hint == Hint.SubmitModelCache:
            QTimer.singleShot(0, self, self.start_adding)
            return
        self._stop_adding()
        counted = self.model.counted()
        if added and hint == Hint.EditNextItem and counted:
            QTimer.singleShot(0, self, partial(self.table.edit_cell, counted[-1].id, Column.DUE))

    # Acts on a row -------------------------------------------------------------------------------

    def toggle(self, milestone_id: int) -> None:
        """Tick a milestone, or open it again."""
        step = self.model.step_by_id(milestone_id)
        if step is not None and step.status is not MilestoneStatus.DROPPED:
            self.acts.tick(step, None if step.status is MilestoneStatus.DONE else self._today())

    def shift(self, milestone_id: int, rows: int) -> None:
        """Move a milestone up or down among those that are in the goal."""
        row = self.model.row_of(milestone_id)
        last = len(self.model.counted()) - 1
        if 0 <= row + rows <= last:
            place = row + rows + (1 if rows > 0 else 0)
            self.acts.move(milestone_id, self.model.position(milestone_id, place))
            self.table.select_row(milestone_id)

    def _bin(self, milestone_id: int) -> None:
        step = self.model.step_by_id(milestone_id)
        if step is not None:
            self.acts.bin_step(step)

    def ask_drop(self, step: Milestone) -> None:
        """Ask why a milestone is dropped."""
        self.dropping = step.id
        self.form.hide()
        title = self.tr("Drop “{title}”?").format(title=step.title)
        self.reason.ask(title, self.tr("Drop milestone"), self.tr("Keep it"))

    def _on_reason(self, reason: str) -> None:
        step = self.model.step_by_id(self.dropping or NEW)
        if step is not None:
            self.acts.drop(step, reason)
