"""The goals as the list shows them: filtered, in groups, in order, one page of rows after the other.

Lines are plain values, made when a row is first painted. Nothing is written here and nothing is painted;
the order is made in goal_arrangement.py and the words in goal_speaker.py.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pmjournal.records import Contact, GoalOutline
from ui import words
from ui.models.goal_arrangement import GoalArrangement, Key
from ui.models.goal_lines import GoalLine, GroupLine
from ui.models.goal_speaker import GoalSpeaker

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
        self.arrangement = GoalArrangement()
        self.speaker = GoalSpeaker()
        self._keys: list[Key] = []
        self._lines: dict[int, GoalLine] = {}
        self._shown = 0

    # What is in it -------------------------------------------------------------------------------

    def load(self, outlines: Iterable[GoalOutline], contacts: Sequence[Contact], owner: str) -> None:
        """Take everything anew."""
        self._outlines = {outline.goal.id: outline for outline in outlines}
        self.speaker.people = {contact.mentorship.id: contact for contact in contacts}
        self.speaker.owner = owner
        self.arrangement.set_people(contacts)
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

    def total(self) -> int:
        """How many goals there are, shown or not."""
        return len(self._outlines)

    # How it is shown -----------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Group and order again; rows that stay where they were are only painted anew."""
        keys = self.arrangement.arrange(self._outlines.values(), self._today())
        if keys == self._keys:
            if self._shown:
                self.dataChanged.emit(self.index(0), self.index(self._shown - 1))
            return
        self.beginResetModel()
        self._keys = keys
        self._shown = min(len(keys), max(PAGE, self._shown))
        self.endResetModel()

    def toggle(self, key: str) -> None:
        """Fold a group, or unfold it."""
        self.arrangement.folded ^= {key}
        self.rebuild()

    def reveal(self, goal_id: int) -> QModelIndex:
        """The row of a goal, its group unfolded and its page fetched; not valid when it is filtered out."""
        outline, arranged = self._outlines.get(goal_id), self.arrangement
        if outline is not None and (key := arranged.group_of(outline, self._today())) in arranged.folded:
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
            return self.arrangement.heads[key]
        assert isinstance(key, int)
        if key not in self._lines:
            self._lines[key] = self.speaker.line(self._outlines[key], self._today())
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
            folded = [self.tr("folded")] if line.folded else []
            return ", ".join([line.title, words.goals(line.count), *folded])
        return None
