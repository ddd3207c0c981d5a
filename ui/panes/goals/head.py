"""The facts under a goal's title: status, competencies, health, person, target, objective.

Only shown here; what can be changed about them is in form.py, but for the status, which has its menu here.
"""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pmjournal.records import Goal, GoalStatus, Kind
from ui import fonts, words
from ui.models.goal_lines import Face
from ui.panes.goals.wording import health_name, health_tone, status_tone
from ui.record_words import goal_status
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.avatar import initials, paint_avatar
from ui.widgets.chips import Tag, paint_tag, tag_width
from ui.widgets.flow import Dot, FlowLayout
from ui.widgets.labels import Icon, Label, follow_theme
from ui.widgets.menu import Menu
from ui.widgets.tips import set_tip

LINE = 24


class StatusTag(QPushButton):
    """The status as a tag that can be clicked: 20 px to see, 24 to hit."""

    ring_radius = 5

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = "plain"
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_status(self, status: GoalStatus) -> None:
        """Show another status."""
        self._tone = status_tone(status)
        self.setText(goal_status(status))
        self.setAccessibleName(self.tr("Status: {status}").format(status=self.text()))
        set_tip(self, self.tr("Change the status"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The tag, and what can be hit around it."""
        return QSize(round(tag_width(self.text())), theme().px(LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tag, with a border under the pointer."""
        painter = QPainter(self)
        inset = (self.height() - theme().px(20)) / 2
        area = QRectF(self.rect()).adjusted(0, inset, 0, -inset)
        paint_tag(painter, area, self.text(), self._tone)
        if self.underMouse() or self.isDown():
            painting.box(painter, area, 5, None, "accent" if self._tone == "ok" else "line_strong")


class PersonButton(QPushButton):
    """Avatar and name; opens the person."""

    ring_radius = 6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = Face("", "pine", False)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def set_face(self, face: Face) -> None:
        """Show somebody else."""
        self._face = face
        self.setAccessibleName(self.tr("Open {name}").format(name=face.name))
        self.updateGeometry()
        self.update()

    def _restyle(self) -> None:
        self.setFont(fonts.font("body_medium"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Avatar, gap and the whole name."""
        width = theme().px(20) + 6 + painting.advance(self._face.name, self.font()) + 1
        return QSize(round(width), theme().px(LINE))

    def minimumSizeHint(self) -> QSize:
        """The avatar and a few letters."""
        return QSize(theme().px(72), theme().px(LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Avatar and name."""
        painter, side = QPainter(self), theme().px(20)
        place = QRectF(0, (self.height() - side) / 2, side, side)
        paint_avatar(painter, place, initials(self._face.name), self._face.hue, self._face.square)
        font = self.font()
        font.setUnderline(self.underMouse())
        room = QRectF(side + 6, 0, self.width() - side - 6, self.height())
        painting.words(painter, room, self._face.name, font, "ink")


class GoalFacts(QWidget):
    """Tags, person and target in one line that may break, and the objective below.

    `status_chosen(GoalStatus)` is sent by the status menu, `opened(str, int)` by a click on the person.
    """

    status_chosen = Signal(object)
    opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mentorship_id = 0
        self.status = StatusTag()
        self.status.clicked.connect(self._open_menu)
        self.person = PersonButton()
        self.person.clicked.connect(lambda: self.opened.emit(str(Kind.MENTORSHIP), self._mentorship_id))
        self._status = GoalStatus.ACTIVE
        self._tags: list[Tag] = []
        self._dots = [Dot(2), Dot(2)]
        self.target = Label("", "body", "ink2")
        line = QWidget()
        self._flow = FlowLayout(line)
        self._line = line
        self.objective = Label("", "body", "ink2", elide=True)
        self._objective_row = self._make_objective()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(line)
        column.addWidget(self._objective_row)

    def _make_objective(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Icon("company", "ink3"))
        row.addWidget(self.objective, 1)
        return holder

    def show_goal(self, goal: Goal, face: Face | None) -> None:
        """Show a goal's facts; `face` is the other person's, None where there is none."""
        self._status, self._mentorship_id = goal.status, goal.mentorship_id or 0
        self.status.set_status(goal.status)
        if face is not None:
            self.person.set_face(face)
        target = words.day_with_year(goal.target_on) if goal.target_on else ""
        self.target.setText(self.tr("Target {date}").format(date=target))
        self._arrange(goal, face is not None)
        said = self.tr("Company objective: {objective}").format(objective=goal.organisation_objective)
        self.objective.setText(said)
        self._objective_row.setVisible(bool(goal.organisation_objective))

    def _arrange(self, goal: Goal, person: bool) -> None:
        """Fill the line anew, in the order it is read."""
        for widget in (self.status, *self._tags, *self._dots, self.person, self.target):
            self._flow.removeWidget(widget)
        for tag in self._tags:
            tag.deleteLater()
        self._tags = [Tag(name) for name in goal.competencies]
        if goal.health is not None:
            self._tags.append(Tag(health_name(goal.health), health_tone(goal.health)))
        dated = goal.target_on is not None
        shown: list[tuple[QWidget, bool]] = [(self.status, True), *((tag, True) for tag in self._tags)]
        shown += [(self._dots[0], person), (self.person, person)]
        shown += [(self._dots[1], dated), (self.target, dated)]
        for widget, visible in shown:
            self._flow.addWidget(widget)
            widget.setVisible(visible)
        self._flow.invalidate()
        self._line.updateGeometry()

    def _open_menu(self) -> None:
        menu = Menu(self, self.tr("Status"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.open_below(self.status)

    def fill_menu(self, menu: Menu) -> None:
        """All statuses, the one it has checked."""
        for status in GoalStatus:
            name = goal_status(status)
            if status is GoalStatus.DROPPED and self._status is not status:
                name = self.tr("Dropped, with a reason")
            menu.add(name, partial(self.status_chosen.emit, status), checked=status is self._status)
