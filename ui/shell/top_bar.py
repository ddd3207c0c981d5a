"""The top bar: what is shown, for whom, the way to anything, and the way to something new."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.commands import Command
from ui.keys import keys_of
from ui.shell.rows import PersonLine
from ui.shell.search_field import SearchField
from ui.theme import theme
from ui.widgets.avatar import hue
from ui.widgets.buttons import PrimaryButton
from ui.widgets.chips import Chip
from ui.widgets.labels import Label, follow_theme
from ui.widgets.menu import Menu
from ui.widgets.tips import set_tip


class TopBar(QFrame):
    """Title, scope chip or a quiet sentence, search field, "+ New"."""

    scope_chosen = Signal(object)
    new_requested = Signal()
    search_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", "pane", "ink")
        self._sentence = Label("", "body", "ink3", elide=True)
        self.scope = Chip(self.tr("All mentorships"), "meetings", menu=True)
        self.search = SearchField()
        self.new = PrimaryButton(self.tr("New"), "plus")
        self._lines: Sequence[PersonLine] = ()
        self._every: Sequence[PersonLine] = ()
        self._current: int | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 1)
        row.setSpacing(12)
        for widget in (self._title, self.scope):
            row.addWidget(widget)
        row.addWidget(self._sentence, 1)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.new)
        self.scope.clicked.connect(self._on_scope_clicked)
        self.scope.removed.connect(lambda: self.scope_chosen.emit(None))
        self.search.clicked.connect(self.search_requested)
        self.new.clicked.connect(self.new_requested)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(52))
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Take less room, in a narrow window."""
        self.search.set_narrow(narrow)

    def show_title(self, title: str, sentence: str = "", *, scoped: bool = True, creates: str = "") -> None:
        """Say what is shown.

        Args:
            title: the pane's name.
            sentence: a quiet line beside it, in place of the scope.
            scoped: whether the pane can be narrowed to one mentorship.
            creates: what "New" makes here, for tooltip and screen readers; "" where it offers a choice.
        """
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.scope.setVisible(scoped)
        name = creates or self.tr("Something new")
        self.new.setAccessibleName(name)
        set_tip(self.new, f"{name} ({keys_of('new')})")

    def offer_new(self, choices: Sequence[Command]) -> None:
        """Let the person choose what is to be begun, with the keys that do so from anywhere."""
        menu = Menu(self, self.tr("Something new"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice in choices:
            menu.add(choice.title, choice.act, icon=choice.icon, shortcut=choice.keys or None)
        menu.open_below(self.new, align_right=True)

    def set_people(self, lines: Sequence[PersonLine], every: Sequence[PersonLine] = ()) -> None:
        """The mentorships to choose from, and all that the panes can be narrowed to elsewhere."""
        self._lines, self._every = lines, every
        self.set_scope(self._current)

    def set_scope(self, mentorship_id: int | None) -> None:
        """Show which mentorship the panes are narrowed to."""
        self._current = mentorship_id
        line = next((line for line in self._every if line.mentorship_id == mentorship_id), None)
        if line is None:
            self.scope.setText(self.tr("All mentorships"))
            self.scope.set_icon("meetings")
            self.scope.set_closable(False, menu=True)
            return
        self.scope.setText(line.name)
        self.scope.set_person(line.name, hue(line.person_id), not line.guides_me)
        self.scope.set_closable(True)

    def _on_scope_clicked(self) -> None:
        menu = Menu(self, self.tr("Show"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.add(self.tr("All mentorships"), lambda: self.scope_chosen.emit(None), checked=self._current is None)
        for line in self._lines:
            choose = partial(self.scope_chosen.emit, line.mentorship_id)
            menu.add(line.name, choose, checked=line.mentorship_id == self._current)
        menu.open_below(self.scope)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and its lower edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("canvas"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme().color("line"))
