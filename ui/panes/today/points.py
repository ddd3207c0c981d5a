"""The halves of the next meeting's card: what is to be talked about, and what both sides said they would do."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import ActionItem, AgendaPoint, Side
from ui import words
from ui.panes.today.rows import Tick
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.action_list import Sides, state_words
from ui.widgets.inline_text import PAD_X, InlineText
from ui.widgets.labels import Label, follow_theme
from ui.widgets.section import SectionHeader
from ui.widgets.stack import Stack

MOST = 8
BULLET, MARK, GAP, PAD = 4, 14, 8, 5
PLUS_INSET = 5
"""The plus of the header stands so much inside its button, which therefore reaches further right than the rows."""


class _Mark(QWidget):
    """A bullet before a point; an arrow before one that was carried over."""

    def __init__(self, carried: bool) -> None:
        super().__init__()
        self._carried = carried
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedSize(theme().px(MARK), theme().px(18))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it in the middle of the first line."""
        painter, side = QPainter(self), theme().px(MARK)
        if self._carried:
            painting.icon(painter, 0, theme().px(2), "carry", "ink3", side)
            return
        dot = theme().px(BULLET)
        painting.box(painter, QRectF((side - dot) / 2, theme().px(8), dot, dot), dot / 2, "ink3")


class PointRow(QWidget):
    """A point of the agenda, and where it was carried from."""

    def __init__(self, point: AgendaPoint, today: date) -> None:
        super().__init__()
        self.text = Label(point.text, "row", wrap=True)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text)
        carried = point.carried_from
        if carried is not None:
            said = self.tr("carried from {day}").format(day=words.day(carried, today))
            below = Label(said, "secondary", "warn", tabular=True)
            below.setContentsMargins(0, 1, 0, 1)
            column.addWidget(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, PAD, 0, PAD)
        row.setSpacing(GAP)
        row.addWidget(_Mark(carried is not None), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)


class _NewPoint(InlineText):
    """The line a new point is typed in; Escape closes it."""

    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the empty line closes it."""
        if event.key() == Qt.Key.Key_Escape and not self.text():
            self.closed.emit()
            return
        super().keyPressEvent(event)


class AgendaHalf(QWidget):
    """`added(str)` asks for a new point."""

    added = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.header = SectionHeader(self.tr("Agenda"), plus=self.tr("Add a topic"))
        self.stack = Stack()
        self.adder = _NewPoint("body", 18, name=self.tr("New topic"), placeholder=self.tr("What to talk about"))
        self._none = Label(self.tr("Nothing on the agenda yet."), "body", "ink3", wrap=True)
        self._rest = Label("", "secondary", "ink3")
        self._new = QWidget()  # hidden as a whole: a layout would keep its margins
        beside = QHBoxLayout(self._new)
        beside.setContentsMargins(MARK + GAP - PAD_X, 2, 0, 2)
        beside.addWidget(self.adder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, PLUS_INSET, 0)
        below.setSpacing(0)
        for widget in (self._none, self.stack, self._rest, self._new):
            below.addWidget(widget)
        column.addLayout(below)
        column.addStretch(1)
        self._new.hide()
        self.header.action_clicked.connect(self.begin)
        self.adder.committed.connect(self._add)
        self.adder.closed.connect(self._close)

    def show_points(self, points: Sequence[AgendaPoint], today: date) -> None:
        """Show the open points."""
        self.header.set_count(str(len(points)) if points else "")
        self.stack.put([PointRow(one, today) for one in points[:MOST]])
        left = len(points) - MOST
        self._rest.setText(translate("Today", "%n more in the meeting", "points", max(left, 0)))
        self._rest.setVisible(left > 0)
        self._none.setVisible(not points)

    def begin(self) -> None:
        """Open the line in which a new point is typed."""
        self._new.show()
        self.adder.setFocus()

    def settle(self) -> bool:
        """Add what stands in the new line; False when that failed and it still stands there."""
        if self._new.isVisibleTo(self):
            self.adder.commit()
        return not self.adder.changing()

    def _add(self, text: str) -> None:
        if text:
            self.added.emit(text)

    def was_added(self, *, went_well: bool) -> None:
        """The point is on the agenda, or the words stay where they are."""
        if went_well:
            self.adder.begin_anew()
        else:
            self.adder.refuse()

    def _close(self) -> None:
        self._new.hide()
        if self.header.action is not None:
            self.header.action.setFocus()


class ActionRow(QWidget):
    """What one side said they would do; `ticked` asks for it to be done."""

    ticked = Signal()

    def __init__(self, item: ActionItem, sides: Sides, today: date) -> None:
        super().__init__()
        said, token, heavy = state_words(item, today)
        sentence = f"{sides.word(item.owner)}: {item.text}, {said}"
        self.box = Tick(name=self.tr("Done: {words}").format(words=sentence))
        due = Label(said, "secondary_medium" if heavy else "secondary", token, tabular=True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(item.text, "row", wrap=True))
        column.addWidget(due)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, PAD, 0, PAD)
        row.setSpacing(GAP)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.box.clicked.connect(lambda: self.ticked.emit())
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        """The mark stands in the middle of the box; its box begins so much above the words."""
        self.box.setFixedHeight(theme().px(18))

    def tick(self) -> None:
        """Turn the tick over, as a click on the box does."""
        self.box.click()


class ActionsHalf(QWidget):
    """`ticked(int)` asks for an action to be done."""

    ticked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.header = SectionHeader(self.tr("Open actions"))
        self.stack = Stack()
        self._none = Label(self.tr("Nothing open on either side."), "body", "ink3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self._none, self.stack):
            column.addWidget(widget)
        column.addStretch(1)

    def show_actions(self, items: Sequence[ActionItem], sides: Sides, today: date) -> None:
        """Show what is open on either side, mine first."""
        self.header.set_count(str(len(items)) if items else "")
        rows: list[QWidget] = []
        for side, above in ((Side.ME, 4), (Side.THEM, 6)):
            theirs = [one for one in items if one.owner is side]
            if theirs:
                rows.append(_side_label(self._whose(side, sides), above))
            rows += [self._row(one, sides, today) for one in theirs[:MOST]]
            if len(theirs) > MOST:
                left = translate("Today", "%n more in the meeting", "actions", len(theirs) - MOST)
                rows.append(Label(left, "secondary", "ink3"))
        self.stack.put(rows)
        self._none.setVisible(not items)

    def _whose(self, side: Side, sides: Sides) -> str:
        if side is Side.ME:
            return self.tr("Yours")
        return painting.left_to_right(self.tr("{name}’s").format(name=sides.first_name()))

    def _row(self, item: ActionItem, sides: Sides, today: date) -> QWidget:
        row = ActionRow(item, sides, today)
        row.ticked.connect(lambda: self.ticked.emit(item.id))
        return row


def _side_label(words: str, above: int) -> Label:
    label = Label(words, "secondary_medium", "ink3")
    label.setContentsMargins(0, above, 0, 2)
    return label
