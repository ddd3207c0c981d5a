"""One goal's milestones as a table: title, due, done on, evidence.

The open and done ones stand in their order, then the empty row of a new one, then the dropped ones while they
are unfolded. The model never writes: an edit goes to the callback it was given, and the rows change when the
goal is read again.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from pmjournal import progress
from pmjournal.findings import slip_words
from pmjournal.records import Milestone, MilestoneStatus, ProgressEvent
from ui import words
from ui.models.milestone_words import Column, cell_words, column_names, earlier_days, spoken_words
from ui.models.movable_rows import MovableRows

StepRole = Qt.ItemDataRole.UserRole + 1
NextRole = Qt.ItemDataRole.UserRole + 2
SlipRole = Qt.ItemDataRole.UserRole + 3
EarlierRole = Qt.ItemDataRole.UserRole + 4
NEW = 0

Index = QModelIndex | QPersistentModelIndex


Edit = Callable[[int, Column, Any], bool]
Move = Callable[[int, int], bool]


class MilestoneModel(MovableRows):
    """The rows.

    Args:
        today: tells the local day.
        edit: writes what was typed into a cell (milestone id or NEW, column, value); False when it was refused.
        move: puts a milestone at a position of its goal.
    """

    def __init__(self, today: Callable[[], date], edit: Edit, move: Move, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today, self._edit, self._move = today, edit, move
        self.dropped_before.connect(lambda moved, row: self._move(moved, self.position(moved, row)))
        self._steps: list[Milestone] = []
        self._by_id: dict[int, Milestone] = {}
        self._events: dict[int, list[ProgressEvent]] = {}
        self._next: int | None = None
        self.adding = False
        self.dropped_shown = False

    # What is in it -------------------------------------------------------------------------------

    def load(self, steps: Sequence[Milestone]) -> None:
        """Take a goal's milestones, in order, dropped ones included."""
        old = self._by_id
        self._steps = list(steps)
        self._by_id = {step.id: step for step in steps}
        left = [step for step in steps if step.status is MilestoneStatus.PLANNED]
        following = min(left, key=lambda step: (step.planned_on or date.max, step.position), default=None)
        before, self._next = self._next, following.id if following is not None else None
        self.rearrange(self._wanted())
        # Rows whose words are as they were are left alone.
        changed = {step.id for step in steps if old.get(step.id) != step} | ({before, self._next} - {None})
        for row, milestone_id in enumerate(self._ids):
            if milestone_id in changed:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def set_history(self, events: Sequence[ProgressEvent]) -> None:
        """Take the goal's events: what is late, and what was planned before."""
        found: dict[int, list[ProgressEvent]] = defaultdict(list)
        for event in events:
            if event.milestone_id is not None:
                found[event.milestone_id].append(event)
        self._events = dict(found)
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(Column) - 1))

    def set_adding(self, adding: bool) -> None:
        """Show the empty row of a new milestone, or take it away."""
        if adding != self.adding:
            self.adding = adding
            self.rearrange(self._wanted())

    def show_dropped(self, shown: bool) -> None:
        """Show the dropped ones, or fold them away."""
        if shown != self.dropped_shown:
            self.dropped_shown = shown
            self.rearrange(self._wanted())

    def dropped(self) -> int:
        """How many were dropped."""
        return sum(step.status is MilestoneStatus.DROPPED for step in self._steps)

    def counted(self) -> list[Milestone]:
        """Those that are in the goal, in order."""
        return [step for step in self._steps if step.status is not MilestoneStatus.DROPPED]

    def other_years(self) -> frozenset[Column]:
        """The columns with days of another year than this one."""
        year, counted = self._today().year, self.counted()
        due = any(step.planned_on is not None and step.planned_on.year != year for step in counted)
        done = any(step.done_on is not None and step.done_on.year != year for step in counted)
        return frozenset({Column.DUE} if due else ()) | frozenset({Column.DONE} if done else ())

    def near_days(self) -> frozenset[str]:
        """The days in the due column that are said with their weekday."""
        today = self._today()
        open_ = (step.planned_on for step in self._steps if step.status is MilestoneStatus.PLANNED)
        return frozenset(
            words.near_day(day, today) for day in open_ if day is not None and words.is_near(day, today)
        )

    def step(self, index: Index) -> Milestone | None:
        """The milestone of a row; None for the row of a new one."""
        return self._by_id.get(self._ids[index.row()]) if 0 <= index.row() < len(self._ids) else None

    def step_by_id(self, milestone_id: int) -> Milestone | None:
        """A milestone of this goal."""
        return self._by_id.get(milestone_id)

    def position(self, milestone_id: int, row: int) -> int:
        """The position in the goal that brings a milestone in front of the one now in `row`."""
        others = [step.id for step in self._steps if step.id != milestone_id]
        shown = [step.id for step in self.counted() if step.id != milestone_id]
        before = [one for one in self._ids[:row] if one in self._by_id and one != milestone_id]
        place = len(before)
        if place < len(shown):
            return others.index(shown[place])
        return others.index(shown[-1]) + 1 if shown else 0

    # Rows that come and go -----------------------------------------------------------------------

    def _wanted(self) -> list[int]:
        ids = [step.id for step in self.counted()]
        ids += [NEW] if self.adding else []
        if self.dropped_shown:
            ids += [step.id for step in self._steps if step.status is MilestoneStatus.DROPPED]
        return ids

    # Qt's side -----------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """Milestones shown, and the new one."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """Four."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """The names of the columns, for the screen reader."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_names()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Records for the delegate, words for everybody else."""
        step = self.step(index)
        if role == StepRole:
            return step
        if step is None:
            new = role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.TITLE
            return self.tr("A new milestone") if new else None
        if role == NextRole:
            return step.id == self._next
        if role == SlipRole:
            days = progress.slip(step, self._events.get(step.id, ()))
            return slip_words(days) if days is not None and days > 0 else ""
        if role == EarlierRole:
            return earlier_days(step, self._events.get(step.id, ()))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return cell_words(step, Column(index.column()), self._today())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.TITLE:
            done = step.status is MilestoneStatus.DONE
            return Qt.CheckState.Checked if done else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_words(step, Column(index.column()), self._today())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be edited but what was dropped; whole rows can be dragged between rows."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        step = self.step(index)
        if step is None:
            return flags | (Qt.ItemFlag.ItemIsEditable if index.column() == Column.TITLE else flags)
        if step.status is MilestoneStatus.DROPPED:
            return flags
        flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return flags | (Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.TITLE else flags)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand an edit to the callback; a tick is the day it was done on."""
        if not index.isValid():
            return False
        step, column = self.step(index), Column(index.column())
        milestone_id = step.id if step is not None else NEW
        if role == Qt.ItemDataRole.CheckStateRole:
            checked = Qt.CheckState(value) is Qt.CheckState.Checked
            return step is not None and self._edit(milestone_id, Column.DONE, self._today() if checked else None)
        return role == Qt.ItemDataRole.EditRole and self._edit(milestone_id, column, value)
