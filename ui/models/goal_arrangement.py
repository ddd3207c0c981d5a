"""Which goals the list shows, in which groups and in which order.

Pure bookkeeping over outlines: no Qt model, no painting. What a row says is in goal_lines.py.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import Any

from pmjournal.language import translate
from pmjournal.records import Contact, Goal, GoalKind, GoalOutline
from ui.models.goal_lines import (
    ACHIEVED,
    ACTIVE,
    DROPPED,
    PLANNED,
    SECTIONS,
    GoalFilter,
    Grouping,
    GroupLine,
    Order,
    next_step,
    section_of,
)

Key = tuple[object, ...]


def group_names() -> dict[str, str]:
    """The names of sections and of kinds."""
    return {
        ACTIVE: translate("Goals", "Active"),
        PLANNED: translate("Goals", "Planned"),
        ACHIEVED: translate("Goals", "Achieved"),
        DROPPED: translate("Goals", "Dropped"),
        GoalKind.SKILL: translate("Goals", "Skill"),
        GoalKind.CAREER: translate("Goals", "Career"),
        GoalKind.PROJECT: translate("Goals", "Project"),
        GoalKind.LEADERSHIP: translate("Goals", "Leadership"),
        GoalKind.EXPOSURE: translate("Goals", "Exposure"),
    }


class GoalArrangement:
    """How the list is arranged: what passes the filter, what the groups are, which are folded, the order.

    A row's key is its group's name, or the goal's id and whether its row is compact.
    """

    def __init__(self) -> None:
        self.filter = GoalFilter()
        self.grouping = Grouping.STATUS
        self.order = Order.PERSON
        self.folded: set[str] = set()
        self.heads: dict[str, GroupLine] = {}
        self.passed = 0
        self._people: list[Contact] = []
        self._places: dict[int, int] = {}

    def set_people(self, people: Sequence[Contact]) -> None:
        """The order of people, which goals follow."""
        self._people = list(people)
        self._places = {contact.mentorship.id: place for place, contact in enumerate(people)}

    def arrange(self, outlines: Iterable[GoalOutline], today: date) -> list[Key]:
        """The keys of all rows, in order; `heads` and `passed` are right afterwards."""
        passed = [outline for outline in outlines if self.filter.passes(outline, today)]
        self.passed = len(passed)
        groups: dict[str, list[GoalOutline]] = {}
        for outline in sorted(passed, key=partial(self._sort_key, today)):
            groups.setdefault(self.group_of(outline, today), []).append(outline)
        self.heads = {}
        keys: list[Key] = []
        for key in sorted(groups, key=self._group_place):
            folded = key in self.folded
            self.heads[key] = GroupLine(key, self._group_title(key), len(groups[key]), folded, not keys)
            keys.append((key, not keys))
            if not folded:
                keys += [(o.goal.id, section_of(o.goal, today) != ACTIVE) for o in groups[key]]
        return keys

    def _sort_key(self, today: date, outline: GoalOutline) -> tuple[Any, ...]:
        goal = outline.goal
        first = () if self.grouping is Grouping.STATUS else (SECTIONS.index(section_of(goal, today)),)
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

    def group_of(self, outline: GoalOutline, today: date) -> str:
        """The key of the group a goal stands in."""
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
            return group_names()[key]
        place = int(key.removeprefix("person "))
        people = self._people
        return people[place].person.name if place < len(people) else translate("Goals", "On my own")
