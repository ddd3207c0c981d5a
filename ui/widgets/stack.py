"""Rows, one below the other, that are put in anew whenever what they say has changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.private_notes import drop
from ui.widgets.tab_order import tab_stops


class Stack(QWidget):
    """Hidden while there are none."""

    def __init__(self, spacing: int = 0) -> None:
        super().__init__()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    def rows(self) -> list[QWidget]:
        """The rows shown."""
        return list(self._rows)

    def put(self, rows: Sequence[QWidget]) -> None:
        """Show these in place of the others; where one had the focus, the one in its place has it."""
        held = next((place for place, one in enumerate(self._rows) if one.isAncestorOf(_focused(self))), None)
        for row in self._rows:
            drop(row)
        self._rows = list(rows)
        for row in self._rows:
            self._column.addWidget(row)
            row.show()
        if held is not None and self._rows:
            stops = tab_stops(self._rows[min(held, len(self._rows) - 1)])
            if stops:
                stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(bool(self._rows))


def _focused(stack: QWidget) -> QWidget:
    return stack.window().focusWidget() or stack
