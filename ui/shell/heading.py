"""A heading in the sidebar."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.theme import theme
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label, Line


class SidebarHeading(QWidget):
    """A heading in capitals; in the rail a short line."""

    add_requested = Signal()

    def __init__(self, text: str, add: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: QLabel = Label(text, "caps", "ink3")
        self._line = Line()
        self._line.setFixedWidth(24)
        self.add = IconButton("plus", add, token="ink3", size=14, box=22) if add else None
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._label)
        row.addWidget(self._line, 0, Qt.AlignmentFlag.AlignCenter)
        row.addStretch(1)
        if self.add is not None:
            self.add.clicked.connect(self.add_requested)
            row.addWidget(self.add)
        self._row = row
        self.set_rail(False)

    def set_rail(self, rail: bool) -> None:
        """Show the short line, or the words."""
        self._label.setVisible(not rail)
        self._line.setVisible(rail and self.add is not None)
        if self.add is not None:
            self.add.setVisible(not rail)
        self._row.setContentsMargins(8, 12 if rail else 8, 8 if rail else 0, 8 if rail else 0)
        self.setFixedHeight(theme().px(21 if rail and self.add is not None else 12 if rail else 36))
