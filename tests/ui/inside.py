"""What lies within a widget, and which dialog is in front: found without `findChild` and `findChildren`.

Those make the widget that is asked the owner, in Python, of all that they find. Where it goes before them, or is a
widget of Qt's own that Python lets go of in a moment, they count as deleted from then on, though they are there.
"""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget

Kind = TypeVar("Kind", bound=QWidget)
Dialog = TypeVar("Dialog", bound=QDialog)


def inside(widget: QWidget, kind: type[Kind]) -> list[Kind]:
    """All widgets of a kind within another, however deep, those before others that were there before them."""
    return [one for one in _all(widget) if isinstance(one, kind)]


def _all(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.children():
        if isinstance(child, QWidget):
            yield child
            yield from _all(child)


def in_front(kind: type[Dialog]) -> Dialog | None:
    """The dialog of a kind that is open, if one is."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    return found[-1] if found else None


def dialog(kind: type[Dialog]) -> Dialog:
    """The same, where there has to be one."""
    found = in_front(kind)
    assert found is not None, kind.__name__
    return found
