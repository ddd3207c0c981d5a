"""The line over a reflection: when it was written, its template, and what else can be done with it."""

from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import fonts, words
from ui.panes.reflections.template_menu import template_menu
from ui.theme import theme
from ui.widgets.buttons import IconButton, LinkButton, SecondaryButton
from ui.widgets.labels import follow_theme
from ui.widgets.menu import Menu
from ui.widgets.tips import set_tip

HEIGHT = 28
MENU_GAP = 9


class _When(LinkButton):
    """The date as quiet words that can be clicked."""

    def _restyle(self) -> None:
        super()._restyle()
        self.setFont(fonts.font("body", tabular=True))


class Head(QWidget):
    """28 px: the date at the left, template and menu at the right.

    `when_clicked` asks for another date, `template_chosen(str)` for another template;
    `copy_clicked`, `versions_clicked`, `attach_clicked` and `bin_clicked` come from the menu.
    """

    when_clicked = Signal()
    template_chosen = Signal(str)
    copy_clicked = Signal()
    attach_clicked = Signal()
    versions_clicked = Signal()
    bin_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current, self._stored = "", False
        self._moment: datetime | None = None
        self.when = _When("", token="ink3", role="body")
        set_tip(self.when, self.tr("Change day or time"))
        self.template = SecondaryButton("", small=True, arrow=True)
        self.more = IconButton("more", self.tr("More"))
        self.row = QHBoxLayout(self)
        self.row.setSpacing(4)
        self.row.addWidget(self.when)
        self.row.addStretch(1)
        self.row.addWidget(self.template)
        self.row.addWidget(self.more)
        self.when.clicked.connect(lambda: self.when_clicked.emit())
        self.template.clicked.connect(self._open_templates)
        self.more.clicked.connect(self._open_more)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))

    def show_facts(self, when: datetime, template_id: str, template_name: str, stored: bool) -> None:
        """Show the local moment and the template; `stored` when there is something to link to or bin."""
        self._moment = when
        self.template.setText(template_name)
        self.template.setAccessibleName(self.tr("Template: {name}").format(name=template_name))
        self._current, self._stored = template_id, stored
        self._say_when()

    def _say_when(self) -> None:
        """In full where there is room."""
        if self._moment is None:
            return
        full = words.written_at(self._moment)
        self.when.setText(full)
        margins = self.row.contentsMargins()
        taken = margins.left() + margins.right() + 3 * self.row.spacing()
        taken += sum(part.sizeHint().width() for part in (self.when, self.template, self.more))
        if taken > self.width():
            self.when.setText(words.meeting_when(self._moment, self._moment.date(), full=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be more room, or less."""
        super().resizeEvent(event)
        self._say_when()

    def _open_templates(self) -> None:
        self.menu = template_menu(self, self._current, self.template_chosen.emit)
        right = self.more.geometry().right() - theme().px(8) + 1
        corner = QPoint(right - self.menu.sizeHint().width(), self.template.geometry().bottom() + MENU_GAP)
        self.menu.popup(self.mapToGlobal(corner))
        self.menu.hold(self.template)

    def _open_more(self) -> None:
        self.menu = Menu(self, self.tr("More"))
        if self._stored:
            self.menu.add(self.tr("Copy link"), self.copy_clicked.emit, icon="link")
            self.menu.add(self.tr("Earlier versions…"), self.versions_clicked.emit, icon="clock")
        self.menu.add(self.tr("Attach a file…"), self.attach_clicked.emit, icon="clip")
        name = self.tr("Move to bin") if self._stored else self.tr("Discard")
        self.menu.add(name, self.bin_clicked.emit, icon="trash", danger=True)
        self.menu.open_below(self.more, align_right=True)
