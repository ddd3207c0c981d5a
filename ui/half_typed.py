"""Forms that one can be in the middle of, so that a lock loses nothing of them.

Only a form that is confirmed needs this: what saves itself while it is typed is saved before a lock. A pane names
its forms in `Pane.forms`, a dialog is a `KeptDialog`; `ui/window/half_typed.py` does the rest.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.fields import DateField, Field, LineEdit, Select
from ui.widgets.text_field import TextField

Input = Field | DateField | LineEdit | TextField | Select
Typed = list[list[Any]]
"""What stands in the inputs of a form, in order: what each is, its text, and of a choice what it stands for."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a pane.

    Attributes:
        shown: what is typed in, while it is open; else None.
        open: opens it again as it was begun; is given what `about` said, and what it leads to is as then.
        about: what has to be known for that, as plain JSON.
    """

    shown: Callable[[], QWidget | None]
    open: Callable[[Any], object]
    about: Callable[[], Any] = lambda: None


@runtime_checkable
class KeptDialog(Protocol):
    """A dialog in which something is typed before it is confirmed."""

    kept_as: str
    """The name of what opens it again; see `ui/window/half_typed.py`."""
    kept_about: Any
    """What has to be known for that, as plain JSON."""


def when_shown(widget: QWidget) -> Callable[[], QWidget | None]:
    """`shown` of a form that is there all the time, and hidden while it is not wanted."""
    return lambda: None if widget.isHidden() else widget


def typed_in(form: QWidget) -> Typed:
    """What stands in a form."""
    return [[type(one).__name__, _text(one), _choice(one)] for one in _inputs(form)]


def type_into(form: QWidget, typed: Sequence[Sequence[Any]]) -> None:
    """Put in what stood there, as far as there is a place for it; what listens hears of it as of typing."""
    for one, (kind, text, choice) in zip(_inputs(form), typed, strict=False):
        if type(one).__name__ != kind:
            return
        if isinstance(one, Select):
            _choose(one, text, choice)
        elif text != _text(one):
            _put(one, text)


def _inputs(widget: QWidget) -> Iterator[Input]:
    if isinstance(widget, Field | DateField | LineEdit | TextField | Select):
        yield widget
        return
    for child in widget.children():
        if isinstance(child, QWidget):
            yield from _inputs(child)


def _line(one: Input) -> QLineEdit | None:
    if isinstance(one, Field | DateField):
        return one.line
    return one if isinstance(one, LineEdit) else None


def _text(one: Input) -> str:
    if isinstance(one, Select):
        return one.currentText()
    if isinstance(one, DateField):
        return one.typed()
    line = _line(one)
    if line is not None:
        return line.text()
    assert isinstance(one, TextField)
    return one.text()


def _choice(one: Input) -> int | str | None:
    value = one.value() if isinstance(one, Select) else None
    return value if isinstance(value, int | str) else None


def _choose(one: Select, text: str, choice: int | str | None) -> None:
    """Choose what was chosen: by what it stands for, since two people may have one name; else by its words."""
    rows = range(one.count())
    if choice is not None:
        found = [row for row in rows if one.itemData(row) == choice]
    else:
        found = [row for row in rows if one.itemText(row) == text and _is_no_value(one.itemData(row))]
    if found and found[0] != one.currentIndex():
        one.setCurrentIndex(found[0])
        one.chosen.emit(one.value())


def _is_no_value(value: object) -> bool:
    return not isinstance(value, int | str)


def _put(one: Input, text: str) -> None:
    line = _line(one)
    if line is not None:
        line.setText(text)
        line.setModified(True)
        line.textEdited.emit(text)
        if isinstance(one, DateField):
            one.read_day()
    elif isinstance(one, TextField):
        one.setText(text)
        one.edited.emit()
