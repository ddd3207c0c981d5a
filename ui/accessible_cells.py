"""What a screen reader is told of painted cells, such as the weeks of a year or the days of a month.

A widget that paints cells answers a few questions about them (`Celled`) and names `Cells` as its `accessible`.
"""

from typing import Any, Protocol, cast

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import VoidPtr, getCppPointer, isValid

from ui.accessible import NOTHING, PRESS

Role = QAccessible.Role


class Celled(Protocol):
    """A widget that paints cells, of which one is the keyboard's."""

    def cell_count(self) -> int:
        """How many there are."""

    def cell_words(self, number: int) -> str:
        """What a cell is, in words."""

    def cell_place(self, number: int) -> QRect:
        """Where it lies in the widget."""

    def cell_current(self) -> int:
        """The keyboard's cell, -1 for none."""

    def cell_chosen(self, number: int) -> bool:
        """Whether it is the one that was picked."""

    def cell_pick(self, number: int) -> None:
        """Pick it, as a click does."""


class Cells(QAccessibleWidget):
    """A painted row or grid of cells, each with a name, a place and a press."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, Role.List)
        self._cells: list[Cell] = []

    def _celled(self) -> Celled:
        return cast("Celled", self.widget())

    def childCount(self) -> int:
        """One for each cell."""
        return self._celled().cell_count()

    def child(self, index: int) -> Any:
        """A cell, the same each time: Qt knows it by its place in memory."""
        if not 0 <= index < self.childCount():
            return None
        while len(self._cells) <= index:
            cell = Cell(self.widget(), len(self._cells))
            QAccessible.registerAccessibleInterface(cell)
            self._cells.append(cell)
        return self._cells[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of a cell."""
        return child.number if isinstance(child, Cell) else -1

    def childAt(self, x: int, y: int) -> Any:
        """The cell under a point of the screen."""
        at, celled = self.widget().mapFromGlobal(QPoint(x, y)), self._celled()
        found = (number for number in range(self.childCount()) if celled.cell_place(number).contains(at))
        return self.child(next(found, -1))

    def focusChild(self) -> Any:
        """The keyboard's cell."""
        return self.child(self._celled().cell_current()) if self.widget().hasFocus() else None


class _Pick(QAccessibleActionInterface):
    """What can be done with a cell."""

    def __init__(self, widget: QWidget, number: int) -> None:
        super().__init__()
        self._widget, self._number = widget, number

    def actionNames(self) -> list[str]:
        """It can be pressed."""
        return [PRESS]

    def doAction(self, actionName: str) -> None:  # noqa: N803 -- Qt's own name
        """Pick it."""
        celled = cast("Celled", self._widget)
        if actionName == PRESS and isValid(self._widget) and self._number < celled.cell_count():
            celled.cell_pick(self._number)

    def keyBindingsForAction(self, actionName: str) -> list[str]:  # noqa: N803 -- Qt's own name
        """None that Qt knows of."""
        return []


class Cell(QAccessibleInterface):
    """One painted cell."""

    def __init__(self, widget: QWidget, number: int) -> None:
        super().__init__()
        self._widget, self.number = widget, number
        self._action = _Pick(widget, number)  # of its own, as a scale's value is

    def _celled(self) -> Celled:
        return cast("Celled", self._widget)

    def isValid(self) -> bool:
        """Whether it is still there."""
        return isValid(self._widget) and self.number < self._celled().cell_count()

    def object(self) -> Any:
        """It is no QObject."""
        return None

    def parent(self) -> QAccessibleInterface:
        """The row it belongs to."""
        return QAccessible.queryAccessibleInterface(self._widget)

    def child(self, index: int) -> Any:
        """It has no parts."""
        return None

    def childAt(self, x: int, y: int) -> Any:
        """It has no parts."""
        return None

    def childCount(self) -> int:
        """It has no parts."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """It has no parts."""
        return -1

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return Role.ListItem

    def text(self, t: QAccessible.Text) -> str:
        """Its words."""
        return self._celled().cell_words(self.number) if t == QAccessible.Text.Name and self.isValid() else ""

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """It cannot be renamed."""

    def rect(self) -> QRect:
        """Its place on the screen."""
        place = self._celled().cell_place(self.number)
        return QRect(self._widget.mapToGlobal(place.topLeft()), place.size())

    def state(self) -> QAccessible.State:
        """Whether it is the keyboard's, and whether it was picked."""
        state = QAccessible.State()
        state.focusable = state.selectable = True
        if not self.isValid():
            state.invalid = True
            return state
        celled = self._celled()
        state.focused = self._widget.hasFocus() and celled.cell_current() == self.number
        state.selected = celled.cell_chosen(self.number)
        state.invisible = not self._widget.isVisible()
        return state

    def interface_cast(self, t: QAccessible.InterfaceType) -> Any:
        """It can be pressed."""
        if t == QAccessible.InterfaceType.ActionInterface:
            return VoidPtr(getCppPointer(self._action)[0])
        return NOTHING


def cell_entered(widget: QWidget, number: int) -> None:
    """Tell a screen reader that the keyboard is now on a cell."""
    if widget.hasFocus() and number >= 0 and QAccessible.isActive():
        event = QAccessibleEvent(widget, QAccessible.Event.Focus)
        event.setChild(number)
        QAccessible.updateAccessibility(event)
