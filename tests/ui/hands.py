"""Keys and clicks as a person gives them, with types: pytest-qt's own are untyped.

Only input; what it should lead to is said in the tests.
"""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def click(widget: QWidget | None, at: QPoint | None = None) -> None:
    """Click with the left button, in the middle or at a point of the widget."""
    assert widget is not None
    QTest.mouseClick(widget, LEFT, NO_KEYS, at if at is not None else widget.rect().center())


def ctrl_click(widget: QWidget | None, at: QPoint) -> None:
    """Click with the left button at a point of the widget, with Ctrl held."""
    assert widget is not None
    QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.ControlModifier, at)


def press(widget: QWidget | None, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Press and release a key, with `keys` held."""
    assert widget is not None
    QTest.keyClick(widget, key, keys)


def write(widget: QWidget | None, text: str) -> None:
    """Type text."""
    assert widget is not None
    QTest.keyClicks(widget, text)
