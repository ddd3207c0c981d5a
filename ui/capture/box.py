"""The box of the quick capture: line, kinds, the person, people to choose from, keys. It only lays them out."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import Contact
from ui.capture.kind_pills import KindPills
from ui.capture.line import CaptureLine
from ui.keys import keys_of, shown
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.avatar import hue
from ui.widgets.chips import Chip
from ui.widgets.key_cap import KeyCap
from ui.widgets.labels import Icon, Label, Line, follow_theme
from ui.widgets.link_picker import Choice, Choices, list_of

WIDTH, HEAD, FOOT, RADIUS, SIDE, ROW = 680, 56, 40, 12, 20, 32


class _Foot(QWidget):
    """Which keys do what; only looked at."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 1, SIDE, 0)
        row.setSpacing(6)
        for keys, text in (
            (shown("Return"), self.tr("Keep")),
            (keys_of("tick"), self.tr("Keep, and another")),
            ("@", self.tr("Person")),
        ):
            row.addWidget(KeyCap(keys))
            row.addWidget(Label(text, "secondary", "ink3"))
            row.addSpacing(10)
        row.addStretch(1)
        row.addWidget(KeyCap("Esc"))
        row.addWidget(Label(self.tr("Later; the words stay"), "secondary", "ink3"))
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(FOOT))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Canvas, with the box's lower corners, and the hairline above."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape, area = QPainterPath(), QRectF(self.rect())
        shape.addRoundedRect(area.adjusted(0, -2 * RADIUS, 0, 0), RADIUS - 1, RADIUS - 1)
        painter.fillPath(shape, theme().color("canvas"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme().color("line"))


class Box(QFrame):
    """`line` is typed into, `pills` say what it is, `person` whom it is with; `view` lists people by name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.icon = Icon("question", "ink2", 18)
        self.line = CaptureLine(self.tr("One line is enough"))
        self.pills = KindPills()
        self.person = Chip("", "person", closable=True, small=True)
        self.trouble = Label("", "secondary", "danger", wrap=True)
        self.people = Choices(self)
        self.view = list_of(self.people, self.tr("People"))
        head = QWidget()
        self._head = head
        row = QHBoxLayout(head)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(12)
        row.addWidget(self.icon)
        row.addWidget(self.line, 1)
        row.addWidget(self.person, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        for widget in (head, Line(), self._middle(), _Foot()):
            self._column.addWidget(widget)
        for hidden in (self.person, self.trouble, self.view):
            hidden.hide()
        follow_theme(self, self._restyle)

    def _middle(self) -> QWidget:
        middle = QWidget()
        column = self._inside = QVBoxLayout(middle)
        column.setContentsMargins(SIDE - 4, 12, SIDE - 4, 12)
        column.setSpacing(8)
        for widget in (self.view, self.pills, self.trouble):
            column.addWidget(widget)
        return middle

    def _restyle(self) -> None:
        self._head.setFixedHeight(theme().px(HEAD))
        self.update()

    def show_person(self, contact: Contact | None) -> None:
        """Say whom it is with."""
        self.person.setVisible(contact is not None)
        if contact is not None:
            self.person.setText(contact.person.name)
            self.person.setAccessibleName(self.tr("With {name}").format(name=contact.person.name))
            square = contact.mentorship.my_role != "mentee"
            self.person.set_person(contact.person.name, hue(contact.person.id), square)

    def list_people(self, contacts: list[Contact]) -> None:
        """Offer these people; none takes the list away."""
        self.people.show([Choice(one.mentorship.id, one.person.name, "person") for one in contacts])
        self.view.setFixedHeight(theme().px(ROW) * len(contacts))
        self.view.setVisible(bool(contacts))
        if contacts:
            self.view.setCurrentIndex(self.people.index(0))

    def say(self, sentence: str) -> None:
        """Tell what is wrong; "" takes it away."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def fit(self, width: int) -> None:
        """Be as wide as drawn where `width` px allow it, and as high as what is in it needs."""
        self.setFixedWidth(min(theme().px(WIDTH), width))
        for layout in (self._inside, self._column):  # what was just hidden in it counts no more
            layout.activate()
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface, border, round corners."""
        painting.box(QPainter(self), QRectF(self.rect()), RADIUS, "surface", "line_strong")
