"""What stands left of the page of a prospect: whose prospects, a line for a new one, and the board."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import Person, Role
from ui.panes.prospects.board import Board
from ui.panes.prospects.wording import role_name
from ui.theme import theme
from ui.widgets.buttons import LinkButton
from ui.widgets.fields import Field
from ui.widgets.labels import Label, follow_theme
from ui.widgets.near_side import NearSide
from ui.widgets.scroll import ScrollArea
from ui.widgets.tabs import Switcher

LIST, FIELD, WIDEST = 280, 300, 16777215
ROLES = (Role.MENTEE, Role.MENTOR, Role.PEER)


class Adder(QWidget):
    """A line for a name. `named(str, object)` is sent with it, and with the person where it is one known."""

    named = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.field = Field(self.tr("Somebody new"), placeholder=self.tr("A name, then Enter"))
        self.known = QWidget()
        self._said = Label("", "secondary", "ink2", wrap=True)
        self.same, self.other = LinkButton(self.tr("The same person")), LinkButton(self.tr("Somebody else"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.same)
        row.addWidget(self.other)
        row.addStretch(1)
        below = QVBoxLayout(self.known)
        below.setContentsMargins(0, 4, 0, 0)
        below.setSpacing(0)
        below.addWidget(self._said)
        below.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.known)
        self.known.hide()
        self.people: Sequence[Person] = ()
        self._found: Person | None = None
        self.field.line.returnPressed.connect(self._on_enter)
        self.field.edited.connect(lambda _text: self.known.hide())
        self.same.clicked.connect(lambda: self.take(self._found))
        self.other.clicked.connect(lambda: self.take(None))

    def _on_enter(self) -> None:
        name = " ".join(self.field.text().split()).casefold()
        if not name:
            return
        self._found = next((one for one in self.people if one.name.casefold() == name), None)
        if self._found is None:
            self.take(None)
            return
        self._said.setText(self.tr("{name} is here already.").format(name=self._found.name))
        self.known.show()

    def take(self, person: Person | None) -> None:
        """Send what stands there, and be empty again."""
        name = self.field.text()
        self.clear()
        self.named.emit(name, person)

    def clear(self) -> None:
        """Stand empty."""
        self.known.hide()
        self.field.setText("")


class BoardSide(NearSide):
    """See the module. `role_chosen(Role)` is sent when the others are to be shown."""

    role_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._listed = self._whole = self._empty = self._beside = False
        self.switch = Switcher(*(role_name(role) for role in ROLES))
        self.switch.setAccessibleName(self.tr("Whose prospects"))
        self.adder, self.board = Adder(), Board()
        self.none = Label("", "lead", "ink2", wrap=True)
        self.hint = Label("", "secondary", "ink3", wrap=True)
        self.hint.setText(self.tr("Alt with an arrow moves somebody on or back. So does the mouse."))
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setSpacing(14)
        for widget in (self.switch, self.adder, self.none):
            self._column.addWidget(widget)
        self._column.addWidget(self.board, 1000)  # all the height there is: one can drop anywhere in a column
        self._column.addStretch(1)
        self._column.addWidget(self.hint)
        self._scroll = ScrollArea(content, token="canvas")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        outer.addWidget(self._scroll)
        self.switch.chosen.connect(lambda place: self.role_chosen.emit(ROLES[place]))
        self.board.opened.connect(lambda _id: self.went_in.emit())
        follow_theme(self, self._fit)

    def show_role(self, role: Role, *, peers: bool, empty: bool) -> None:
        """Show which prospects these are; peers can be chosen where there are any."""
        self.switch.set_current(ROLES.index(role))
        self.switch.set_shown(len(ROLES) - 1, peers or role is Role.PEER)
        guides = self.tr("Who could you learn from? A name is enough to begin; the courage comes later.")
        guided = self.tr("Who could you help along? A name is enough to begin.")
        self.none.setText(guided if role is Role.MENTOR else guides)
        self.none.setVisible(empty)
        self.board.setVisible(not empty)
        self._empty = empty
        self._fit()

    def set_beside(self, beside: bool) -> None:
        """Whether a page is shown beside it."""
        self._beside = beside
        self.update()

    def set_listed(self, listed: bool) -> None:
        """Be a list beside the page, in a window without room for columns."""
        self._listed = listed
        self._fit()

    def set_whole(self, whole: bool) -> None:
        """Take all the width there is."""
        self._whole = whole
        self._fit()

    def _fit(self) -> None:
        alone = not self._listed or self._whole or self._empty
        width = theme().px(LIST)
        self.setMinimumWidth(0 if alone else width)
        self.setMaximumWidth(WIDEST if alone else width)
        self.board.set_listed(self._listed or self._whole)
        self.hint.setVisible(not self._empty and not self._listed)
        self.adder.setMaximumWidth(theme().px(FIELD) if alone else WIDEST)
        side = 24 if alone else 12
        self._column.setContentsMargins(side, 20, side, 16)

    def take_keys(self) -> None:
        """At the card that is open, or the first, or at the line for a new one."""
        cards = self.board.by_id.values()
        card = next((one for one in cards if one.isChecked()), None) or self.board.first()
        (self.adder.field if card is None else card).setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and the line between the two sides."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("canvas"))
        if self._beside:
            painter.fillRect(self.width() - 1, 0, 1, self.height(), theme().color("line"))
