"""How the parts of the page lie: in two columns, or in one, in the order of what matters first."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records.today import Today
from ui.panes.today.card import NextCard
from ui.panes.today.head import Head
from ui.panes.today.milestones import Milestones
from ui.panes.today.numbers import Numbers
from ui.panes.today.question import QuestionCard
from ui.panes.today.touch import Touch
from ui.panes.today.wins import Wins
from ui.theme import theme
from ui.widgets.labels import follow_theme

MAIN, GAP, SIDE, TOP, BOTTOM = 632, 40, 40, 28, 28
NARROW_SIDE, NARROW_GAP = 24, 24
WIDEST_ONE = 880
LEAST_RIGHT = 240
LOWER = 4
"""The right column begins so much lower than the left one."""


class _Place(QWidget):
    """A part with free room above it."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(part)
        self.set_above(0)

    def set_above(self, above: int) -> None:
        """How much, in px."""
        self._column.setContentsMargins(0, above, 0, 0)


class _Column(QWidget):
    """Places, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._places: list[_Place] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    def take(self, places: list[_Place], above: list[int]) -> None:
        """Hold these, with so much room above each."""
        for place in self._places:
            self._column.removeWidget(place)
        self._places = places
        for number, (place, gap) in enumerate(zip(places, above, strict=True)):
            self._column.insertWidget(number, place)
            place.set_above(gap)


class TodayPage(QWidget):
    """Holds the parts."""

    def __init__(self) -> None:
        super().__init__()
        self._narrow, self._one = False, False
        self._shown: Today | None = None
        self.head, self.card, self.milestones = Head(), NextCard(), Milestones()
        self.question, self.numbers, self.touch, self.wins = QuestionCard(), Numbers(), Touch(), Wins()
        parts = (self.head, self.card, self.milestones, self.question, self.numbers, self.touch, self.wins)
        self._places: dict[QWidget, _Place] = {part: _Place(part) for part in parts}
        self.left, self.right = _Column(), _Column()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.left)
        self._row.addWidget(self.right, 1)
        self._arrange()
        follow_theme(self, self._fit)

    def _arrange(self) -> None:
        """Put every part into its column."""
        left: list[QWidget] = [self.head, self.card, self.milestones]
        right: list[QWidget] = [self.question, self.numbers, self.touch, self.wins]
        if self._one:
            left = [self.head, self.card, self.touch, self.milestones, self.question, self.numbers, self.wins]
            right = []
        # The one that gives goes first: a place is in one column at a time.
        for column, parts, above in (
            (self.right, right, [LOWER, 24, 22, 22]),
            (self.left, left, [0, 20, *[NARROW_GAP if self._one else 20] * (len(left) - 2)]),
        ):
            column.take([self._places[part] for part in parts], above[: len(parts)])
        self.right.setVisible(not self._one)

    def show_today(self, found: Today, *, read_only: bool) -> None:
        """Show everything; rows that say what they said before are left alone, as making rows takes longest."""
        before, self._shown = self._shown, found
        same = before is not None and (before.day, before.contacts) == (found.day, found.contacts)
        self.head.show_today(found)
        self.question.show_question(found.question, fixed=read_only)
        self.numbers.show_promises(found.promises)
        if before is None or not same or before.next != found.next:
            self.card.show_next(found)
        if before is None or not same or before.milestones != found.milestones:
            self.milestones.show_milestones(found)
        if before is None or not same or before.touch != found.touch:
            self.touch.show_nudges(found.touch, found.day)
        if before is None or not same or before.wins != found.wins:
            self.wins.show_wins(found)

    def forget(self) -> None:
        """Make every row anew the next time."""
        self._shown = None

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a narrow window, or a wide one."""
        self._narrow = narrow
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text there may be no room for two columns in a wide window either."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        side, main = NARROW_SIDE if self._narrow else SIDE, theme().px(MAIN)
        widest = theme().px(WIDEST_ONE)
        one = self._narrow or self.width() < main + GAP + 2 * SIDE + theme().px(LEAST_RIGHT)
        if one != self._one:
            self._one = one
            self._arrange()
        self._row.setContentsMargins(side, TOP, side, BOTTOM)
        self._row.setSpacing(0 if one else GAP)
        self.left.setMinimumWidth(0 if one else main)
        self.left.setMaximumWidth(widest if one else main)
        self.card.fit(min(self.width() - 2 * side, widest) if one else main)
