"""One goal's milestones as a table: title, due, done on, evidence.

The open and done ones stand in their order, then the empty row of a new one, then the dropped ones while they
are unfolded. The model never writes: an edit goes to the callback it was given, and the rows change when the
goal is read again. Rows are inserted, moved and removed one stretch at a time, so that an open editor in
another row keeps its text.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from pmjournal import progress
from pmjournal.findings import slip_words
from pmjournal.records import Milestone, MilestoneStatus, ProgressEvent, ProgressKind
from ui import words

StepRole = Qt.ItemDataRole.UserRole + 1
NextRole = Qt.ItemDataRole.UserRole + 2
SlipRole = Qt.ItemDataRole.UserRole + 3
EarlierRole = Qt.ItemDataRole.UserRole + 4
MIME = "application/x-pmjournal-milestone"
NEW = 0

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from the left."""

    TITLE = 0
    DUE = 1
    DONE = 2
    EVIDENCE = 3


Edit = Callable[[int, Column, Any], bool]
Move = Callable[[int, int], bool]


class MilestoneModel(QAbstractTableModel):
    """The rows.

    Args:
        today: tells the local day.
        edit: writes what was typed into a cell (milestone id or NEW, column, value); False when it was refused.
        move: puts a milestone at a position of its goal.
    """

    def __init__(self, today: Callable[[], date], edit: Edit, move: Move, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today, self._edit, self._move = today, edit, move
        self._steps: list[Milestone] = []
        self._ids: list[int] = []
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
        self._arrange()
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
            self._arrange()

    def show_dropped(self, shown: bool) -> None:
        """Show the dropped ones, or fold them away."""
        if shown != self.dropped_shown:
            self.dropped_shown = shown
            self._arrange()

    def dropped(self) -> int:
        """How many were dropped."""
        return sum(step.status is MilestoneStatus.DROPPED for step in self._steps)

    def counted(self) -> list[Milestone]:
        """Those that are in the goal, in order."""
        return [step for step in self._steps if step.status is not MilestoneStatus.DROPPED]

    def step(self, index: Index) -> Milestone | None:
        """The milestone of a row; None for the row of a new one."""
        return self._by_id.get(self._ids[index.row()]) if 0 <= index.row() < len(self._ids) else None

    def step_by_id(self, milestone_id: int) -> Milestone | None:
        """A milestone of this goal."""
        return self._by_id.get(milestone_id)

    def row_of(self, milestone_id: int) -> int:
        """Its row; -1 when it is not shown."""
        return self._ids.index(milestone_id) if milestone_id in self._ids else -1

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

    def _arrange(self) -> None:
        old, new = self._ids, self._wanted()
        if old == new:
            return
        start = 0
        while start < min(len(old), len(new)) and old[start] == new[start]:
            start += 1
        end = 0
        while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
            end += 1
        gone, come = old[start : len(old) - end], new[start : len(new) - end]
        if len(gone) > 1 and sorted(gone) == sorted(come) and self._moved(start, gone, come):
            return
        if gone:
            self.beginRemoveRows(QModelIndex(), start, start + len(gone) - 1)
            self._ids = old[:start] + old[len(old) - end :]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), start, start + len(come) - 1)
            self._ids = new
            self.endInsertRows()

    def _moved(self, start: int, gone: list[int], come: list[int]) -> bool:
        """Whether one row went to the other end of the stretch that differs; then it is moved."""
        last = start + len(gone) - 1
        if come == [*gone[1:], gone[0]]:
            self.beginMoveRows(QModelIndex(), start, start, QModelIndex(), last + 1)
        elif come == [gone[-1], *gone[:-1]]:
            self.beginMoveRows(QModelIndex(), last, last, QModelIndex(), start)
        else:
            return False
        self._ids = self._wanted()
        self.endMoveRows()
        return True

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
            return self.names()[section]
        return None

    def names(self) -> list[str]:
        """The names of the columns."""
        return [self.tr("Milestone"), self.tr("Due"), self.tr("Done on"), self.tr("Evidence")]

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
            return self._earlier(step)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._cell(step, Column(index.column()))
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.TITLE:
            done = step.status is MilestoneStatus.DONE
            return Qt.CheckState.Checked if done else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(step, Column(index.column()))
        return None

    def _cell(self, step: Milestone, column: Column) -> str:
        today = self._today()
        match column:
            case Column.TITLE:
                return step.title
            case Column.DUE:
                return words.near_day(step.planned_on, today) if step.planned_on else ""
            case Column.DONE:
                return words.day(step.done_on, today) if step.done_on else ""
        return " ".join(part for part in (step.evidence, step.evidence_url) if part)

    def _spoken(self, step: Milestone, column: Column) -> str:
        """A cell as one sentence; the title says where the milestone stands."""
        today = self._today()
        if column is not Column.TITLE:
            return f"{self.names()[column]}: {self._cell(step, column) or self.tr('none')}"
        if step.status is MilestoneStatus.DROPPED:
            return self.tr("{0}, dropped").format(step.title)
        if step.done_on is not None:
            return self.tr("{0}, done on {1}").format(step.title, words.day(step.done_on, today))
        if step.planned_on is None:
            return self.tr("{0}, to do, no day").format(step.title)
        due = words.due_words(step.planned_on, today)[0]
        return self.tr("{0}, to do, {1}").format(step.title, due)

    def _earlier(self, step: Milestone) -> list[date]:
        """The days it was planned for before, oldest first."""
        kinds = (ProgressKind.CREATED, ProgressKind.REPLANNED)
        events = sorted(self._events.get(step.id, ()), key=lambda event: (event.recorded_at, event.id))
        days = [event.planned_on for event in events if event.kind in kinds and event.planned_on]
        return [day for day in dict.fromkeys(days) if day != step.planned_on]

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

    # Reordering by hand --------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Our own kind alone: a milestone cannot be dropped elsewhere."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the dragged milestone."""
        carried = QMimeData()
        step = self.step(indexes[0]) if indexes else None
        if step is not None:
            carried.setData(MIME, str(step.id).encode())
        return carried

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Put the dragged milestone in front of `row`."""
        if not data.hasFormat(MIME):
            return False
        milestone_id = int(data.data(MIME).toStdString())
        row = row if row >= 0 else parent.row() if parent.isValid() else len(self.counted())
        if milestone_id in self._by_id:
            self._move(milestone_id, self.position(milestone_id, row))
        return False  # the view must not remove the row itself: the goal is read again
