"""How a pane was left: what was scrolled to, what had the focus, what was selected. Numbers, never words.

A pane that is built again for the same record has the same widgets in the same order; each is named by that.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from ui.panes.pane import Pane

WAIT_MS = 1500
"""How long a place to scroll to may take to become long enough."""


@dataclass(frozen=True, slots=True)
class Posture:
    """Of one pane: the scroll bars' values by the areas' places, where the focus is, and what is selected there.

    A selection is where it was begun and where the cursor is.
    """

    scrolled: tuple[tuple[int, int, int], ...] = ()
    focus: int | None = None
    selected: tuple[int, int] | None = None


def posture_of(pane: "Pane") -> Posture:
    """How a pane is now."""
    areas = _areas(pane)
    scrolled = tuple(
        (place, area.horizontalScrollBar().value(), area.verticalScrollBar().value())
        for place, area in enumerate(areas)
        if area.horizontalScrollBar().value() or area.verticalScrollBar().value()
    )
    focused, children = QApplication.focusWidget(), _children(pane)
    focus = next((place for place, child in enumerate(children) if child is focused), None)
    return Posture(scrolled, focus, None if focused is None else _selected(focused))


def _children(pane: "Pane") -> list[QWidget]:
    """All within a pane but what lies behind something else: that may not be there when it is built again."""
    behind = pane.views.behind() if pane.views is not None else ()
    every = pane.findChildren(QWidget)
    return [one for one in every if not any(part is one or part.isAncestorOf(one) for part in behind)]


def _areas(pane: "Pane") -> list[QAbstractScrollArea]:
    return [one for one in _children(pane) if isinstance(one, QAbstractScrollArea)]


def _selected(editor: QWidget) -> tuple[int, int] | None:
    if isinstance(editor, QTextEdit):
        cursor = editor.textCursor()
        return cursor.anchor(), cursor.position()
    if isinstance(editor, QLineEdit):
        start, at = editor.selectionStart(), editor.cursorPosition()
        if start < 0:
            return at, at
        return (start, at) if at > start else (start + len(editor.selectedText()), at)
    return None


def _select(editor: QWidget, anchor: int, position: int) -> None:
    if isinstance(editor, QTextEdit):
        last = max(0, editor.document().characterCount() - 1)
        cursor = editor.textCursor()
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
    elif isinstance(editor, QLineEdit):
        editor.setSelection(anchor, position - anchor)
        if anchor == position:
            editor.setCursorPosition(position)


class TakingUp(QObject):
    """Brings a pane back to how it was; an area that is not long enough yet is scrolled once it is.

    Args:
        pane: built anew, for the same record.
        posture: how it was.
    """

    def __init__(self, pane: "Pane", posture: Posture) -> None:
        super().__init__(pane)
        self._wanted = posture.scrolled
        self._areas = _areas(pane)
        self._focus(pane, posture)
        self._scroll()
        for area in self._areas:
            area.verticalScrollBar().rangeChanged.connect(self._scroll)
        QTimer.singleShot(WAIT_MS, self, self.deleteLater)

    def _focus(self, pane: "Pane", posture: Posture) -> None:
        children = _children(pane)
        if posture.focus is None or posture.focus >= len(children):
            return
        widget = children[posture.focus]
        widget.setFocus()
        if posture.selected is not None:
            _select(widget, *posture.selected)

    def _scroll(self) -> None:
        for place, x, y in self._wanted:
            if place < len(self._areas):
                self._areas[place].horizontalScrollBar().setValue(x)
                self._areas[place].verticalScrollBar().setValue(y)
