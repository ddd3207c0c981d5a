"""The line in which a new action item is typed: words, whose it is, when it is due.

Enter adds it and goes on with the next; nothing typed is dropped unless the person closes the line.
"""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import Side
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.fields import DateField, LineEdit
from ui.widgets.tabs import Switcher

if TYPE_CHECKING:  # the list holds this line, so it imports this module
    from ui.widgets.action_list import Sides

SIDES = (Side.ME, Side.THEM)


class ActionAdder(QWidget):
    """`added(str, Side, date|None)` is sent on Enter and by the button; `closed` when it was closed."""

    added = Signal(str, object, object)
    closed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LineEdit("", name=self.tr("New action item"))
        self.line.setPlaceholderText(self.tr("What will be done"))
        self._name = self.tr("Them")
        self.side = Switcher(self.tr("Me"), self._name)
        self.due = DateField("", today=today, placeholder=self.tr("Due: fri, +3d"))
        self.due.line.setAccessibleName(self.tr("Due date of the new action item"))
        self.yes = SecondaryButton(self.tr("Add"), small=True)
        self.no = QuietButton(self.tr("Close"), small=True)
        self._lay_out()
        self.line.returnPressed.connect(self.add)
        self.due.line.returnPressed.connect(self.add)
        self.yes.clicked.connect(self.add)
        self.no.clicked.connect(self.close_line)
        self.setFocusProxy(self.line)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 5, 8)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.side, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.due)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def set_sides(self, sides: "Sides") -> None:
        """Name the other side; without one there is nothing to choose."""
        name = sides.first_name()
        if name != self._name:
            fresh = Switcher(self.tr("Me"), name)
            fresh.set_current(self.side.current())
            self._column.replaceWidget(self.side, fresh)
            self.side.deleteLater()
            self.side, self._name = fresh, name
        self.side.setVisible(sides.contact is not None)
        if sides.contact is None:
            self.side.set_current(0)

    def add(self) -> None:
        """Ask for the item, and be ready for the next."""
        text = self.line.text().strip()
        if not text or not self.due.valid():
            return
        self.added.emit(text, SIDES[self.side.current()], self.due.date())

    def settle(self) -> None:
        """Ask for what stands here though the person did not confirm it. A day that cannot be read goes into
        the words, so that it is not lost.
        """
        if not self.waiting() or self.due.valid():
            self.add()
            return
        text = f"{self.line.text().strip()} ({self.due.line.text().strip()})"
        self.added.emit(text, SIDES[self.side.current()], None)

    def waiting(self) -> bool:
        """Whether something is typed here that is not stored yet."""
        return not self.isHidden() and bool(self.line.text().strip())

    def clear(self) -> None:
        """The item was stored: begin the next, where one is still here."""
        self.line.clear()
        self.due.set_date(None)
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.line.setFocus()

    def close_line(self) -> None:
        """Put the line away, with what is in it."""
        self.line.clear()
        self.due.set_date(None)
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the line where nothing is typed in it."""
        if event.key() == Qt.Key.Key_Escape and not self.line.text().strip():
            self.close_line()
            return
        super().keyPressEvent(event)
