""" "Before Monday": the next meeting's agenda and what both sides said they would do."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import ActionItem, AgendaPoint, AgendaState
from pmjournal.wording import weekday_name
from ui import words
from ui.theme import theme
from ui.widgets.action_list import Sides
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.checkbox import SIDE, CheckBox
from ui.widgets.labels import Label, follow_theme
from ui.widgets.section import SectionHeader
from ui.widgets.stack import Stack

MOST, HEAD = 8, 24


class _Tick(CheckBox):
    """A check box as wide as its mark."""

    def _restyle(self) -> None:
        super()._restyle()
        self.setFixedWidth(theme().px(SIDE))


class LineRow(QWidget):
    """A row of 30 px with a hairline below."""

    def __init__(self, *widgets: QWidget, height: int = 30, spacing: int = 8) -> None:
        super().__init__()
        self._height = height
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 1)
        row.setSpacing(spacing)
        for widget in widgets:
            row.addWidget(widget, 1 if isinstance(widget, Label) and widget is widgets[1] else 0)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))


class _Half(QWidget):
    """One of the two columns: a label, rows, and a line where there are none."""

    def __init__(self, label: str, none: str, link: str = "", *, every: str = "") -> None:
        super().__init__()
        self._stack = Stack()
        self.every = LinkButton(every, token="ink3", role="secondary")
        self.link = LinkButton(link)
        self._none = Label(none, "body", "ink3")
        self._holder = QWidget()
        empty = QHBoxLayout(self._holder)
        empty.setContentsMargins(0, 4, 0, 0)
        empty.setSpacing(4)
        empty.addWidget(self._none)
        empty.addWidget(self.link)
        empty.addStretch(1)
        self.link.setVisible(bool(link))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(Label(label, "secondary_medium", "ink3"), 1)
        if every:
            head.addWidget(self.every)
        self._column.addWidget(self._head)
        self._column.addWidget(self._stack)
        self._column.addWidget(self._holder)
        self._column.addStretch(1)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self._head.setFixedHeight(theme().px(HEAD))  # the same in both, with a link in it or without

    def rows(self) -> list[QWidget]:
        """The rows shown."""
        return self._stack.rows()

    def put(self, rows: Sequence[QWidget]) -> None:
        self._stack.put(rows)
        self._holder.setVisible(not rows)

    def say_none(self, said: str, link: str = "") -> None:
        self._none.setText(said)
        self.link.setText(link)
        self.link.setVisible(bool(link))


class Prep(QWidget):
    """`opened` asks for what is made ready for the next meeting, `meeting_opened` for the meeting, `planned` for
    a new one, `ticked(int)` for an action to be done, `source_opened(int)` to show what an action came from,
    `owed` for all of them.
    """

    opened = Signal()
    meeting_opened = Signal()
    planned = Signal()
    ticked = Signal(int)
    source_opened = Signal(int)
    owed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._planned = False
        self.header = SectionHeader("", action=self.tr("Open prep"))
        self.agenda = _Half(self.tr("Agenda"), "")
        none = self.tr("Nothing open on either side.")
        self.to_do = _Half(self.tr("Open actions"), none, every=self.tr("Who owes what"))
        halves = QHBoxLayout()
        halves.setSpacing(32)
        halves.addWidget(self.agenda, 1)
        halves.addWidget(self.to_do, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.header)
        column.addLayout(halves)
        self.header.action_clicked.connect(lambda: self.opened.emit())
        self.agenda.link.clicked.connect(self._on_link)
        self.to_do.every.clicked.connect(lambda: self.owed.emit())

    def show_prep(
        self,
        next_day: date | None,
        points: Sequence[AgendaPoint],
        items: Sequence[ActionItem],
        sides: Sides,
        today: date,
        origins: Mapping[int, str],
        waiting: int = 0,
    ) -> None:
        """Show what is to be talked about and done before the day of the next meeting, None for none planned.
        `origins` words what actions came from, by its id; `waiting` is how much could go on an empty agenda.
        """
        self._planned = next_day is not None
        self.header.set_title(self._title(next_day, today))
        if self.header.action is not None:
            self.header.action.setVisible(next_day is not None)
        if next_day is None:
            self.agenda.say_none(self.tr("No meeting is planned."), self.tr("Plan one"))
        else:
            more = translate("Prep", "%n waiting", "", waiting) if waiting else ""
            self.agenda.say_none(self.tr("Nothing on the agenda yet."), more)
        still = [point for point in points if point.state is AgendaState.OPEN]
        self.agenda.put([self._point(point, sides) for point in still[:MOST]])
        self.to_do.put([self._action(item, sides, today, origins) for item in items[:MOST]])

    def _on_link(self) -> None:
        (self.meeting_opened if self._planned else self.planned).emit()

    def _title(self, next_day: date | None, today: date) -> str:
        if next_day is None:
            return self.tr("Before you meet")
        days = (next_day - today).days
        if days <= 1:
            return self.tr("Before today’s meeting") if days < 1 else self.tr("Before tomorrow")
        if days < words.WEEK_DAYS:
            return self.tr("Before {day}").format(day=weekday_name(next_day.weekday()))
        return self.tr("Before {day}").format(day=words.day(next_day, today))

    def _point(self, point: AgendaPoint, sides: Sides) -> QWidget:
        return LineRow(Avatar(*sides.face(point.raised_by), size=20), Label(point.text, "body", elide=True))

    def _action(self, item: ActionItem, sides: Sides, today: date, origins: Mapping[int, str]) -> QWidget:
        text = f"{sides.word(item.owner)}: {item.text}"
        box = _Tick(name=self.tr("Done: {words}").format(words=text))
        box.clicked.connect(lambda: self.ticked.emit(item.id))
        said, token = words.due_words(item.due_on, today) if item.due_on else ("", "ink3")
        late = item.due_on is not None and item.due_on < today
        token = token if late else "ink3"
        due = Label(said, "secondary_medium" if late else "secondary", token, tabular=True)
        origin = origins.get(item.source_id or 0)
        if origin is None:
            return LineRow(box, Label(text, "body", elide=True), due)
        source = IconButton("quote", origin, token="ink3", size=14, box=24)
        source.clicked.connect(lambda: self.source_opened.emit(item.source_id))
        return LineRow(box, Label(text, "body", elide=True), source, due)
