"""The line over a reflection: when it was written, its template, and what else can be done with it."""

from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import words
from ui.panes.reflections.template_menu import template_menu
from ui.theme import theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.writing_head import WritingHead

MENU_GAP = 9


class Head(WritingHead):
    """The date at the left, template and menu at the right. `template_chosen(str)` asks for another template."""

    template_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._current = ""
        self._moment: datetime | None = None
        self.template = SecondaryButton("", small=True, arrow=True)
        super().__init__(self.tr("Change day or time"), self.template, parent=parent)
        self.template.clicked.connect(self._open_templates)

    def show_facts(self, when: datetime, template_id: str, template_name: str, stored: bool) -> None:
        """Show the local moment and the template; `stored` when there is something to link to or bin."""
        self._moment = when
        self.template.setText(template_name)
        self.template.setAccessibleName(self.tr("Template: {name}").format(name=template_name))
        self._current = template_id
        self.set_stored(stored, linkable=True)
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
