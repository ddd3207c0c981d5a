"""What a screen reader is told of widgets that paint themselves: a role, a state, a value, what can be done.

Qt knows its own controls; these classes speak for ours. A widget names the one that speaks for it in its class
attribute `accessible`. Words do not belong here: names and descriptions are the widgets' own. Painted cells are in
ui/accessible_cells.py.
"""

from collections.abc import Callable
from typing import Any, ClassVar, Protocol, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget
from shiboken6 import VoidPtr, getCppPointer

Role = QAccessible.Role
PRESS = "Press"
FOCUS = "SetFocus"
NOTHING = VoidPtr(0)
"""No interface: PySide hands Qt the address of None itself, which ends the program."""


def install() -> None:
    """Let Qt ask here first. Call once; nothing is made before a screen reader asks."""
    QAccessible.installFactory(_speaker)


def _speaker(_class_name: str, widget: QObject) -> QAccessibleInterface | None:
    made: Callable[[QObject], QAccessibleInterface] | None = getattr(type(widget), "accessible", None)
    return made(widget) if made is not None and isinstance(widget, QWidget) else None


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say `words` once, whatever has the focus."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def value_changed(widget: QWidget, value: int) -> None:
    """Tell a screen reader the new value of a scale."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, value))


class _Folds(Protocol):
    """A widget of which only the head may be seen."""

    def folded(self) -> bool:
        """Whether only its head shows."""


class _Plain(QAccessibleWidget):
    """A widget that only needs another role than "filler"."""

    part: ClassVar[QAccessible.Role] = Role.Grouping

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, self.part)


class Group(_Plain):
    """Things that belong together, under a name."""


class Folding(Group):
    """A group with a head, and below it what may be folded away: then it is not there for a screen reader either.

    Qt would tell of its text, marked as invisible, to whoever walks through the window.
    """

    def childCount(self) -> int:
        """The head alone, while the rest is folded away."""
        folded = cast("_Folds", self.widget()).folded()
        return min(1, super().childCount()) if folded else super().childCount()


class Graphic(_Plain):
    """A picture with a name."""

    part = Role.Graphic


class ChartPicture(_Plain):
    """A chart; its description says what it shows."""

    part = Role.Chart


class Fact(_Plain):
    """Painted words that are only read."""

    part = Role.StaticText


class Pages(_Plain):
    """Pages of a document."""

    part = Role.Document


class Status(_Plain):
    """How things stand."""

    part = Role.StatusBar


class Notice(_Plain):
    """What was just done."""

    part = Role.Notification


class _OneOf(QAccessibleWidget):
    """A button that is one of several, of which one is on."""

    part: ClassVar[QAccessible.Role]

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, self.part)

    def _button(self) -> QAbstractButton:
        return cast("QAbstractButton", self.widget())

    def actionNames(self) -> list[str]:
        """It can be pressed and given the focus."""
        return [PRESS, FOCUS]

    def doAction(self, actionName: str) -> None:  # noqa: N803 -- Qt's own name
        """Press it, or what every widget can do."""
        if actionName == PRESS:
            self._button().click()
        else:
            super().doAction(actionName)


class Tab(_OneOf):
    """Shows a page, or a pane of the window."""

    part = Role.PageTab

    def state(self) -> QAccessible.State:
        """Selected while its page is shown."""
        state = super().state()
        state.selectable = True
        state.selected = self._button().isChecked()
        return state


class Option(_OneOf):
    """One part of a switcher."""

    part = Role.RadioButton

    def state(self) -> QAccessible.State:
        """Checked while it is chosen."""
        state = super().state()
        state.checkable = True
        state.checked = self._button().isChecked()
        return state


class Stepped(Protocol):
    """A scale: `value` is None while nothing is chosen."""

    value: int | None

    def choose(self, value: int | None) -> None:
        """Take a value."""


class _StepValue(QAccessibleValueInterface):
    """The value of a scale, from 1; 0 is not set."""

    highest: ClassVar[int] = 5

    def __init__(self, steps: Stepped) -> None:
        super().__init__()
        self._steps = steps

    def currentValue(self) -> int:
        """What is chosen."""
        return self._steps.value or 0

    def setCurrentValue(self, value: Any) -> None:
        """Choose."""
        self._steps.choose(max(0, min(self.highest, round(float(value)))) or None)

    def minimumValue(self) -> int:
        """Not set."""
        return 0

    def maximumValue(self) -> int:
        """The highest step."""
        return self.highest

    def minimumStepSize(self) -> int:
        """One step."""
        return 1


class Steps(QAccessibleWidget):
    """A scale."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, Role.Slider)
        # An object of its own: Qt is given its bare address, and a second base class would lie elsewhere.
        self._value = _StepValue(cast("Stepped", widget))

    def interface_cast(self, t: QAccessible.InterfaceType) -> Any:
        """It has a value."""
        if t == QAccessible.InterfaceType.ValueInterface:
            return VoidPtr(getCppPointer(self._value)[0])
        return super().interface_cast(t) or NOTHING
