"""A list of things to choose from, each with a check box, in a box that scrolls. What they are is the caller's."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets import painting
from ui.widgets.checkbox import CheckBox
from ui.widgets.labels import follow_theme
from ui.widgets.scroll import ScrollArea

ROW, SHOWN = 28, 7


class CheckList(QWidget):
    """`changed` is sent when the person ticks or unticks one.

    Args:
        name: what a screen reader calls the list.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._boxes: list[tuple[Any, CheckBox]] = []
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(9, 3, 9, 3)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._area = ScrollArea(self._page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 4, 4, 4)
        whole.addWidget(self._area)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        rows = min(max(1, len(self._boxes)), SHOWN)
        self.setFixedHeight(rows * theme().px(ROW) + 14)
        for _, box in self._boxes:
            box.setFixedHeight(theme().px(ROW))

    def put(self, choices: Sequence[tuple[str, Any, bool]]) -> None:
        """Show choices, each with its words, what it stands for and whether it is ticked; sends nothing."""
        for _, box in self._boxes:
            box.hide()
            self._column.removeWidget(box)
            box.deleteLater()
        self._boxes = []
        for place, (words, value, on) in enumerate(choices):
            box = CheckBox(words)
            box.setChecked(on)
            box.clicked.connect(lambda: self.changed.emit())
            self._column.insertWidget(place, box, 0, Qt.AlignmentFlag.AlignLeft)
            self._boxes.append((value, box))
        self._restyle()

    def boxes(self) -> list[CheckBox]:
        """The boxes, in order."""
        return [box for _, box in self._boxes]

    def values(self) -> list[Any]:
        """What can be ticked, in order."""
        return [value for value, _ in self._boxes]

    def chosen(self) -> list[Any]:
        """What is ticked, in order."""
        return [value for value, box in self._boxes if box.isChecked()]

    def sizeHint(self) -> QSize:
        """A few rows."""
        return QSize(theme().px(240), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box around it."""
        painting.box(QPainter(self), QRectF(self.rect()), 8, "surface", "line")
