"""The goals as the list shows them: filtered, in groups, in order, one page of rows after the other.

Lines are plain values, made when a row is first painted. Nothing is written here and nothing is painted;
what a goal's line says and which group it belongs to is in goal_lines.py.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pmjournal import progress
from pmjournal.records import Contact, Goal, GoalKind, GoalOutline, GoalStatus, Milestone, MilestoneStatus
from ui import words
from ui.models.goal_lines import (
    ACHIEVED,
    ACTIVE,
    DROPPED,
    PLANNED,
    SECTIONS,
    Face,
    GoalFilter,
    GoalLine,
    Grouping,
    GroupLine,
    Order,
    face_of,
    next_step,
    section_of,
    state_of,
)

PAGE = 200
LineRole = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class GoalModel(QAbstractListModel):
    """Group heads and goals, flat.

    Args:
        today: tells the local day.
    """

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._outlines: dict[int, GoalOutline] = {}
        self._contacts: dict[int, Contact] = {}
        self._places: dict[int, int] = {}
        self._owner = ""
        self._keys: list[tuple[object, ...]] = []
        self._heads: dict[str, GroupLine] = {}
        self._lines: dict[int, GoalLine] = {}
        self._shown = 0
        self._count = 0
        self.filter = GoalFilter()
        self.grouping = Grouping.STATUS
        self.order = Order.PERSON
        self.folded: set[str] = set()

    # What is in it -------------------------------------------------------------------------------

    def load(self, outlines: Iterable[GoalOutline], contacts: Sequence[Contact], owner: str) -> None:
        """Take everything anew."""
        self._outlines = {outline.goal.id: outline for outline in outlines}
        self._contacts = {contact.mentorship.id: contact for contact in contacts}
        self._places = {contact.mentorship.id: place for place, contact in enumerate(contacts)}
        self._owner = owner
        self._lines.clear()
        self.rebuild()

    def put(self, changed: Mapping[int, GoalOutline | None]) -> None:
        """Take some goals anew; None takes one away."""
        for goal_id, outline in changed.items():
            self._lines.pop(goal_id, None)
            if outline is None:
                self._outlines.pop(goal_id, None)
            else:
                self._outlines[goal_id] = outline
        self.rebuild()

    def outline(self, goal_id: int) -> GoalOutline | None:
        """A goal as it was last read."""
        return self._outlines.get(goal_id)

    def goal_of(self, milestone_id: int) -> int | None:
        """The goal a milestone belongs to, if it is here."""
        return next(
            (
                goal_id
                for goal_id, outline in self._outlines.items()
                if any(step.id == milestone_id for step in outline.milestones)
            ),
            None,
        )

    def contact(self, mentorship_id: int | None) -> Contact | None:
        """The other side of a mentorship."""
        return None if mentorship_id is None else self._contacts.get(mentorship_id)

    def contacts(self) -> list[Contact]:
        """Everybody, in order."""
        return list(self._contacts.values())

    def face(self, goal: Goal) -> Face:
        """Whose avatar stands for a goal."""
        return face_of(self.contact(goal.mentorship_id), self._owner)

    def total(self) -> int:
        """How many goals there are, shown or not."""
        return len(self._outlines)

    def count(self) -> int:
        """How many goals pass the filter."""
        return self._count

    def passes(self, outline: GoalOutline) -> bool:
        """Whether the filter lets a goal through."""
        return self.filter.passes(outline, self._today())

    # How it is shown -----------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Group and order again; rows that stay where they were are only painted anew."""
        keys = self._arranged()
        if keys == self._keys:
            if self._shown:
                self.dataChanged.emit(self.index(0), self.index(self._shown - 1))
            return
        self.beginResetModel()
        self._keys = keys
        self._shown = min(len(keys), max(PAGE, self._shown))
        self.endResetModel()

    def _arranged(self) -> list[tuple[object, ...]]:
        today = self._today()
        passed = [outline for outline in self._outlines.values() if self.filter.passes(outline, today)]
        self._count = len(passed)
        groups: dict[str, list[GoalOutline]] = {}
        for outline in sorted(passed, key=self._sort_key):
            groups.setdefault(self._group_of(outline, today), []).append(outline)
        self._heads = {}
        keys: list[tuple[object, ...]] = []
        for key in sorted(groups, key=self._group_place):
            folded = key in self.folded
            self._heads[key] = GroupLine(key, self._group_title(key), len(groups[key]), folded, not keys)
            keys.append((key, not keys))
            if not folded:
                keys += [(o.goal.id, section_of(o.goal, today) != ACTIVE) for o in groups[key]]
        return keys

    def _sort_key(self, outline: GoalOutline) -> tuple[Any, ...]:
        goal = outline.goal
        first = () if self.grouping is Grouping.STATUS else (SECTIONS.index(section_of(goal, self._today())),)
        match self.order:
            case Order.DUE:
                step = next_step(outline)
                return (*first, (step and step.planned_on) or goal.start_on or date.max, goal.id)
            case Order.NEWEST:
                return (*first, -goal.id)
            case Order.TITLE:
                return (*first, goal.title.casefold(), goal.id)
        return (*first, self._place(goal), goal.id)

    def _place(self, goal: Goal) -> int:
        return self._places.get(goal.mentorship_id or 0, len(self._places))

    def _group_of(self, outline: GoalOutline, today: date) -> str:
        match self.grouping:
            case Grouping.KIND:
                return str(outline.goal.kind)
            case Grouping.PERSON:
                return f"person {self._place(outline.goal)}"
        return section_of(outline.goal, today)

    def _group_place(self, key: str) -> int:
        match self.grouping:
            case Grouping.KIND:
                return list(GoalKind).index(GoalKind(key))
            case Grouping.PERSON:
                return int(key.removeprefix("person "))
        return SECTIONS.index(key)

    def _group_title(self, key: str) -> str:
        if self.grouping is not Grouping.PERSON:
            return self._names()[key]
        place = int(key.removeprefix("person "))
        people = list(self._contacts.values())
        return people[place].person.name if place < len(people) else self.tr("On my own")

    def toggle(self, key: str) -> None:
        """Fold a group, or unfold it."""
        self.folded ^= {key}
        self.rebuild()

    def reveal(self, goal_id: int) -> QModelIndex:
        """The row of a goal, its group unfolded and its page fetched; not valid when it is filtered out."""
        outline = self._outlines.get(goal_id)
        if outline is not None and (key := self._group_of(outline, self._today())) in self.folded:
            self.toggle(key)
        place = next((row for row, key in enumerate(self._keys) if key[0] == goal_id), -1)
        if place >= self._shown:
            self._show_to(place + 1)
        return self.index(place) if place >= 0 else QModelIndex()

    def index_of_group(self, key: str) -> QModelIndex:
        """The row of a group's head."""
        row = next((row for row, one in enumerate(self._keys) if one[0] == key), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def goals(self) -> list[int]:
        """The goals in the order of the rows, those in folded groups left out."""
        return [key[0] for key in self._keys if isinstance(key[0], int)]

    # Qt's side -----------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """The rows fetched so far."""
        return 0 if parent is not None and parent.isValid() else self._shown

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are rows below."""
        return not parent.isValid() and self._shown < len(self._keys)

    def fetchMore(self, parent: Index) -> None:
        """One more page."""
        self._show_to(self._shown + PAGE)

    def _show_to(self, end: int) -> None:
        end = min(len(self._keys), end)
        if end > self._shown:
            self.beginInsertRows(QModelIndex(), self._shown, end - 1)
            self._shown = end
            self.endInsertRows()

    def line(self, index: Index) -> GroupLine | GoalLine | None:
        """What stands in a row."""
        if not index.isValid() or index.row() >= self._shown:
            return None
        key = self._keys[index.row()][0]
        if isinstance(key, str):
            return self._heads[key]
        assert isinstance(key, int)
        if key not in self._lines:
            self._lines[key] = self._make_line(self._outlines[key])
        return self._lines[key]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Lines for the delegate, sentences for the screen reader."""
        line = self.line(index)
        if line is None:
            return None
        if role == LineRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if isinstance(line, GoalLine):
                return line.sentence
            count = words.plural(line.count, self.tr("goal"), self.tr("goals"))
            return f"{line.title}, {count}" + (self.tr(", folded") if line.folded else "")
        return None

    def _make_line(self, outline: GoalOutline) -> GoalLine:
        goal, today = outline.goal, self._today()
        section, face, step = section_of(goal, today), self.face(goal), next_step(outline)
        counted = [one for one in outline.milestones if one.status is not MilestoneStatus.DROPPED]
        done = sum(one.status is MilestoneStatus.DONE for one in counted)
        share = words.part_of(done, len(counted)) if counted else ""
        late = step is not None and progress.overdue_days(step, today) > 0
        due, token = "", "ink3"
        if step is not None and step.planned_on is not None:
            due = words.due_words(step.planned_on, today)[0]
            token = "danger" if late else "warn" if (step.planned_on - today).days <= 1 else "ink3"
        fact = self._fact(goal, section)
        following = f"{step.title} {due}".strip() if step is not None else ""
        said = [goal.title, self.tr("with {0}").format(face.name) if goal.mentorship_id else "", share]
        return GoalLine(
            goal.id, goal.title, face, section != ACTIVE, fact, self._competency(goal), share,
            tuple(state_of(one, today) for one in counted), self._next_words(counted, step), due, token, late,
            ", ".join(part for part in (*said, fact or following) if part),
        )  # fmt: skip

    def _competency(self, goal: Goal) -> str:
        return goal.competencies[0] if goal.competencies else self._names()[goal.kind]

    def _names(self) -> dict[str, str]:
        return {
            ACTIVE: self.tr("Active"),
            PLANNED: self.tr("Planned"),
            ACHIEVED: self.tr("Achieved"),
            DROPPED: self.tr("Dropped"),
            GoalKind.SKILL: self.tr("Skill"),
            GoalKind.CAREER: self.tr("Career"),
            GoalKind.PROJECT: self.tr("Project"),
            GoalKind.LEADERSHIP: self.tr("Leadership"),
            GoalKind.EXPOSURE: self.tr("Exposure"),
        }

    def _next_words(self, counted: Sequence[Milestone], step: Milestone | None) -> str:
        if step is not None:
            return step.title
        return self.tr("All milestones done") if counted else self.tr("No milestones yet")

    def _fact(self, goal: Goal, section: str) -> str:
        """What a compact row says at its right."""
        if section == ACTIVE:
            return ""
        if section in (ACHIEVED, DROPPED):
            return words.day(goal.ended_on, self._today()) if goal.ended_on else ""
        if goal.status is GoalStatus.ON_HOLD:
            return self.tr("on hold")
        if goal.start_on is not None and goal.start_on > self._today():
            return self.tr("from {0}").format(words.day(goal.start_on, self._today()))
        return self.tr("draft")
