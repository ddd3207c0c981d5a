"""The card of the next meeting: with whom and when, the agenda, what is open on both sides, the last decision."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmjournal.records.today import NextMeeting, Today
from ui.panes.today import wording
from ui.panes.today.points import PLUS_INSET, ActionsHalf, AgendaHalf
from ui.panes.today.rows import face
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.action_list import Sides
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import SecondaryButton
from ui.widgets.chips import Tag
from ui.widgets.fact_button import FactButton
from ui.widgets.flow import Dot, FlowLayout
from ui.widgets.labels import Icon, Label, Line, follow_theme

RADIUS, SIDE, TOP, BOTTOM, HALVES = 12, 24, 20, 16, 32
TWO_HALVES = 480  # px at normal text size: narrower than this, the halves lie one below the other


class _MeetingHead(QWidget):
    """With whom, when, where; how far it is, and the ways in: a click on when opens the meeting itself."""

    def __init__(self) -> None:
        super().__init__()
        self.avatar = Avatar(size=40)
        self.name, self.relation = Label("", "name", elide=True), Label("", "body", "ink3")
        self.when = FactButton(self.tr("Open this meeting"), tabular=True)
        self.place = Label("", "body", "ink2", elide=True)
        self._dot, self._pin = Dot(), Icon("pin", "ink3", 14)
        self.tag = Tag("", "ok")
        self.open = SecondaryButton(self.tr("Open prep"), small=True)
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self.name)
        who.addWidget(self.relation)
        who.addStretch(1)
        facts = FlowLayout(gap=8, line_gap=0)
        self._where = QWidget()
        where = QHBoxLayout(self._where)
        where.setContentsMargins(0, 0, 0, 0)
        where.setSpacing(4)
        where.addWidget(self._pin)
        where.addWidget(self.place)
        for widget in (self.when, self._dot, self._where):
            facts.addWidget(widget)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(who)
        column.addLayout(facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.avatar)
        row.addLayout(column, 1)
        row.addWidget(self.tag)
        row.addWidget(self.open)

    def show_meeting(self, found: NextMeeting, today: Today) -> None:
        meeting, contact = found.meeting, found.contact
        self.avatar.setVisible(contact is not None)
        self.relation.setVisible(contact is not None)
        title = meeting.title or self.tr("Next meeting")
        self.name.setText(contact.person.name if contact is not None else title)
        if contact is not None:
            self.avatar.set_person(*face(contact))
            self.relation.setText(str(wording.RELATIONS[contact.mentorship.my_role]))
        self.when.set_fact(wording.meeting_when(found.starts, meeting.planned_minutes, today.day))
        self.place.setText(meeting.place)
        self._dot.setVisible(bool(meeting.place))
        self._where.setVisible(bool(meeting.place))
        self.tag.set_tag(wording.ahead(found.starts.date(), today.day), "ok")
        self.open.setText(self.tr("Open prep") if contact is not None else self.tr("Open"))
        self.open.setAccessibleName(
            ", ".join(filter(None, (self.open.text(), self.name.text(), self.when.text(), meeting.place)))
        )


class NextCard(QWidget):
    """`prep_wanted`, `added(str)` and `ticked(int)` ask for what they say, `opened` for the meeting, `planned`
    for a first one.
    """

    opened = Signal()
    prep_wanted = Signal()
    added = Signal(str)
    ticked = Signal(int)
    planned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.head, self.agenda, self.to_do = _MeetingHead(), AgendaHalf(), ActionsHalf()
        self.decided = Label("", "secondary", "ink3", wrap=True)
        self._foot = QWidget()
        self._body = QWidget()
        self._bare = QWidget()
        self.plan = SecondaryButton(self.tr("Plan a meeting"), "calendar", small=True)
        self._lay_out()
        self.head.open.clicked.connect(lambda: self.prep_wanted.emit())
        self.head.when.clicked.connect(lambda: self.opened.emit())
        self.agenda.added.connect(self.added)
        self.to_do.ticked.connect(self.ticked)
        self.plan.clicked.connect(lambda: self.planned.emit())
        follow_theme(self, self._restyle)

    def _lay_out(self) -> None:
        self._halves = QHBoxLayout()
        for half in (self.agenda, self.to_do):
            half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # both as wide
            self._halves.addWidget(half, 1)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.head)
        body.addSpacing(16)
        body.addWidget(Line())
        body.addSpacing(12)
        body.addLayout(self._halves)
        bare = QHBoxLayout(self._bare)
        bare.setContentsMargins(0, 0, 0, 0)
        bare.addWidget(Label(self.tr("No meeting is planned."), "body", "ink2"), 1)
        bare.addWidget(self.plan)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 13, 0, 0)
        foot.setSpacing(8)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 1, 0, 0)
        mark.addWidget(Icon("decision", "ink3", 14))
        mark.addStretch(1)
        foot.addLayout(mark)
        foot.addWidget(self.decided, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        for part in (self._body, self._bare, self._foot):
            self._column.addWidget(part)

    def _restyle(self) -> None:
        side = theme().px(SIDE) + 1
        self._column.setContentsMargins(side, theme().px(TOP) + 1, side, theme().px(BOTTOM) + 1)
        self.update()

    def fit(self, width: int) -> None:
        """Lay the halves beside each other, or in a narrow card one below the other."""
        across = width >= theme().px(TWO_HALVES)
        direction = QHBoxLayout.Direction.LeftToRight if across else QHBoxLayout.Direction.TopToBottom
        self._halves.setDirection(direction)
        self._halves.setSpacing(theme().px(HALVES) - PLUS_INSET if across else theme().px(12))
        half = max(1, (width - 2 * theme().px(SIDE) - 2 - theme().px(HALVES)) // 2)
        self._halves.setStretch(0, half + PLUS_INSET if across else 0)
        self._halves.setStretch(1, half if across else 0)

    def show_next(self, found: Today) -> None:
        """Show the next meeting, or that none is planned."""
        coming = found.next
        self._body.setVisible(coming is not None)
        self._bare.setVisible(coming is None)
        self._foot.setVisible(coming is not None and bool(coming.decided))
        if coming is None:
            return
        self.head.show_meeting(coming, found)
        self.agenda.show_points(coming.agenda, found.day)
        self.to_do.show_actions(coming.actions, Sides(found.owner, coming.contact), found.day)
        if coming.decided:
            self.decided.setText(self.tr("Last time you decided: {decision}").format(decision=coming.decided))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and the line over the last decision from edge to edge."""
        painter = QPainter(self)
        painting.box(painter, QRectF(self.rect()), RADIUS, "surface", "line")
        if self._foot.isVisible():
            painter.fillRect(QRectF(1, self._foot.y(), self.width() - 2, 1), theme().color("line"))
