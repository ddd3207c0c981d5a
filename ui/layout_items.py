"""Lets go of the layout items that PySide takes hold of, at the moment it does.

When a filled layout is put into another, or into a widget, PySide 6.11 wraps each of its items and keeps the
wrapper for as long as the layout lives; nobody tells it when Qt deletes the item along with its widget. The next
object at that address is then taken for the item: a call of a method that is not there, or the end of the program.
So the methods that do it are replaced by ones that let go at once. Without a wrapper nothing is mistaken.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QLayoutItem, QWidget
from shiboken6 import getAllValidWrappers, invalidate

NESTING = (
    (QBoxLayout, "addLayout"),
    (QBoxLayout, "insertLayout"),
    (QGridLayout, "addLayout"),
    (QWidget, "setLayout"),
)
MARK = "lets_go"
"""The attribute of a method that was replaced."""
_held: set[int] = set()


def install() -> None:
    """Watch over every layout that is put into something from now on; called again, it does nothing."""
    for kind, name in NESTING:
        method = getattr(kind, name)
        if not hasattr(method, MARK):
            setattr(kind, name, _letting_go(method))


def _letting_go(method: Callable[..., Any]) -> Callable[..., Any]:
    # Not `functools.wraps`: it asks for the method's documentation, for which PySide parses all of Qt's widgets.
    def nest(outer: QObject, *place: Any, **named: Any) -> Any:
        done = method(outer, *place, **named)
        for one in (*place, *named.values()):
            if isinstance(one, QLayout):
                _let_go_of_all(one)
        return done

    setattr(nest, MARK, True)
    return nest


def _let_go_of_all(layout: QLayout) -> None:
    """Drop the wrappers of a layout's items; those a layout written in Python works with are kept."""
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if isinstance(item, QLayout):
            _let_go_of_all(item)
        elif item is not None and id(item) not in _held:
            invalidate(item)


def hold(item: QLayoutItem) -> None:
    """Keep this one: a layout written in Python works with it."""
    _held.add(id(item))


def let_go(item: QLayoutItem) -> None:
    """It is not kept any more."""
    _held.discard(id(item))


def strays() -> list[QLayoutItem]:
    """The layout items that Python holds though nobody here works with them: none, if all is well."""
    return [
        one
        for one in getAllValidWrappers()
        if isinstance(one, QLayoutItem) and not isinstance(one, QObject) and id(one) not in _held
    ]
