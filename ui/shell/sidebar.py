"""The sidebar: owner, panes, people, switches, status line. In a narrow window, a rail of pictures."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.pane_list import PROSPECTS
from ui.shell.earlier_row import EarlierRow
from ui.shell.heading import SidebarHeading
from ui.shell.owner_row import OwnerRow
from ui.shell.rows import NavRow, PersonLine, PersonRow, SidebarRow
from ui.shell.sizes import EDGE, RAIL, WIDE
from ui.shell.status import StatusLine
from ui.theme import theme
from ui.widgets.buttons import IconButton
from ui.widgets.labels import follow_theme
from ui.widgets.scroll import ScrollArea


class Sidebar(QFrame):
    """What stands left of every pane."""

    pane_requested = Signal(str)
    person_requested = Signal(int)
    new_person_requested = Signal()
    settings_requested = Signal()
    private_toggled = Signal()
    theme_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.owner = OwnerRow()
        self.status = StatusLine()
        self.nav: dict[str, NavRow] = {}
        self.people: dict[int, PersonRow] = {}
        self.earlier: EarlierRow | None = None
        self.prospects: NavRow | None = None
        self._headings: list[QWidget] = []
        self._people_rows: list[QWidget] = []
        self._rail = False
        self._lists = QVBoxLayout()
        self._people = QVBoxLayout()
        self._switches = QVBoxLayout()
        for layout in (self._lists, self._people, self._switches):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._build()
        follow_theme(self, self.update)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 1, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, EDGE - 1, 0)
        top.addWidget(self.owner)
        column.addLayout(top)
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, EDGE - 1, 8)  # in which the scroll bar lies, beside the rows
        rows.setSpacing(0)
        rows.addLayout(self._lists)
        rows.addLayout(self._people)
        rows.addStretch(1)
        self._scroll = ScrollArea(token="sidebar")
        self._scroll.setWidget(inner)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QWidget()
        self._foot_column = QVBoxLayout(foot)
        self._foot_column.setContentsMargins(0, 9, EDGE - 1, 8)
        self._foot_column.setSpacing(0)
        self.settings = IconButton("settings", self.tr("Settings"))
        self.private = IconButton("eyeoff", self.tr("Hide private content"))
        self.theme = IconButton("theme", self.tr("Light or dark"))
        self.settings.clicked.connect(self.settings_requested)
        self.private.clicked.connect(self.private_toggled)
        self.theme.clicked.connect(self.theme_requested)
        self._icons = QHBoxLayout()
        self._icons.setContentsMargins(0, 0, 0, 0)
        self._icons.setSpacing(2)
        for button in (self.settings, self.private):
            self._icons.addWidget(button)
        self._icons.addStretch(1)
        self._icons.addWidget(self.theme)
        self._foot_column.addLayout(self._icons)
        self._foot_column.addWidget(self.status)
        return foot

    def add_heading(self, text: str) -> None:
        """Add a heading over the panes that follow."""
        self._lists.addWidget(self._heading(text))

    def add_pane(self, key: str, icon: str, text: str) -> None:
        """Add a pane's row."""
        row = NavRow(key, icon, text)
        row.clicked.connect(lambda: self.pane_requested.emit(key))
        self.nav[key] = row
        self._lists.addWidget(row)
        self._put_in_order()

    def set_people(
        self,
        groups: Sequence[tuple[str, Sequence[PersonLine]]],
        earlier: Sequence[PersonLine] = (),
        prospects: int | None = None,
    ) -> None:
        """Show people under their headings; groups without any are left out, but for a place to add the first.

        Those of `earlier` are behind one quiet row at the end; over it is another for so many `prospects`, where
        there is a board of them.
        """
        current = self.current_person()
        for widget in self._people_rows:
            self._people.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
            if widget in self._headings:
                self._headings.remove(widget)
        self._people_rows, self.people, self.earlier, self.prospects = [], {}, None, None
        for heading, lines in groups:
            if lines:
                self._put(self._heading(heading, adding=True))
                for line in lines:
                    self._add_person(line)
        if not self.people:
            self._put(self._heading(self.tr("People"), adding=True))
        if prospects is not None:
            self._add_prospects(prospects)
        if earlier:
            self.earlier = EarlierRow(earlier, self.person_requested.emit)
            self._put(self.earlier)
        self.set_rail(self._rail)
        self._put_in_order()
        if current is not None and current in self.people:
            self.people[current].setChecked(True)

    def _add_person(self, line: PersonLine) -> None:
        row = PersonRow(line)
        row.clicked.connect(lambda: self.person_requested.emit(line.mentorship_id))
        self.people[line.mentorship_id] = row
        self._put(row)

    def _add_prospects(self, count: int) -> None:
        self.prospects = NavRow(PROSPECTS, "outreach", self.tr("Prospects"))
        self.prospects.set_count(count, self.tr("Prospects, {count} open").format(count=count))
        self.prospects.clicked.connect(lambda: self.pane_requested.emit(PROSPECTS))
        self._put(self.prospects)

    def _put(self, row: QWidget) -> None:
        """Add a row, or a heading, to the people; the list is kept because a layout cannot be asked safely."""
        self._people_rows.append(row)
        self._people.addWidget(row)

    def _put_in_order(self) -> None:
        """Tab goes down the sidebar as it is read, although rows come and go: Qt follows the order of making."""
        chain: list[QWidget] = [self.owner, *self.nav.values()]
        for widget in self._people_rows:
            if isinstance(widget, SidebarHeading) and widget.add is not None:
                chain.append(widget.add)
            elif isinstance(widget, SidebarRow):
                chain.append(widget)
        chain += [self.settings, self.private, self.theme, self.status]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _heading(self, text: str, adding: bool = False) -> QWidget:
        """A heading in capitals; with `adding`, a quiet plus for a new person."""
        heading = SidebarHeading(text, self.tr("Add a person") if adding else "")
        heading.add_requested.connect(self.new_person_requested)
        self._headings.append(heading)
        return heading

    def current_person(self) -> int | None:
        """The mentorship whose row is current."""
        return next((id for id, row in self.people.items() if row.isChecked()), None)

    def set_current(self, key: str, mentorship_id: int | None = None) -> None:
        """Mark one pane's row, or one person's, as the current one."""
        for name, row in self.nav.items():
            row.setChecked(name == key)
        for id, person in self.people.items():
            person.setChecked(id == mentorship_id)
        if self.prospects is not None:
            self.prospects.setChecked(key == PROSPECTS)
        if self.earlier is not None:
            self.earlier.setChecked(self.earlier.holds(mentorship_id))

    def set_private_hidden(self, hidden: bool) -> None:
        """Let the eye say what a click on it will do."""
        self.private.set_icon("eye" if hidden else "eyeoff", "private" if hidden else "ink2")
        self.private.set_name(self.tr("Show private content") if hidden else self.tr("Hide private content"))

    def set_rail(self, rail: bool) -> None:
        """Become a rail of pictures, or the whole sidebar."""
        self._rail = rail
        self.setFixedWidth(RAIL if rail else theme().px(WIDE))
        self.owner.rail = rail
        self.owner.update()
        for row in self._rows():
            row.set_rail(rail)
        for heading in self._headings:
            if isinstance(heading, SidebarHeading):
                heading.set_rail(rail)
        self.status.set_rail(rail)
        direction = QHBoxLayout.Direction.TopToBottom if rail else QHBoxLayout.Direction.LeftToRight
        self._icons.setDirection(direction)
        self._foot_column.setAlignment(self._icons, Qt.AlignmentFlag.AlignHCenter if rail else Qt.AlignmentFlag(0))

    def _rows(self) -> list[SidebarRow]:
        """Every row there is, from top to bottom."""
        last = [row for row in (self.prospects, self.earlier) if row is not None]
        return [*self.nav.values(), *self.people.values(), *last]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from row to row."""
        rows = self._rows()
        step = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}.get(event.key())
        focused = self.focusWidget()
        if step and isinstance(focused, SidebarRow) and focused in rows:
            rows[(rows.index(focused) + step) % len(rows)].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The line over the foot goes along when the status line needs another height."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.update()
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, its right edge, and the line over the foot."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("sidebar"))
        painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), theme().color("line"))
        foot = self._foot_column.parentWidget()
        if foot is not None:
            painter.fillRect(QRectF(0, foot.y(), self.width() - 1, 1), theme().color("line"))
