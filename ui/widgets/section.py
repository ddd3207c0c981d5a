"""The head of a section: title, count, and one thing to do at the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.theme import theme
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.labels import Label, follow_theme


class SectionHeader(QWidget):
    """24 px high: title 13/600, count 12/500, and an action.

    `action` is a link ("+ Add milestone"); `plus` instead a bare plus with that accessible name, for narrow
    rails. `action_clicked` is sent by either; `action` holds the button, or None. `elide` shortens a title that is
    too long.
    """

    action_clicked = Signal()

    def __init__(
        self,
        title: str,
        count: str = "",
        action: str | None = None,
        parent: QWidget | None = None,
        *,
        plus: str | None = None,
        elide: bool = False,
    ) -> None:
        super().__init__(parent)
        self._title = Label(title, "section", elide=elide)
        self._count = Label(count, "secondary_medium", "ink3", tabular=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addStretch(1)
        self.row = row
        self.action = self._make_action(action, plus)
        if self.action is not None:
            self.action.clicked.connect(lambda: self.action_clicked.emit())
            row.addWidget(self.action)
        follow_theme(self, self._restyle)

    def _make_action(self, action: str | None, plus: str | None) -> QPushButton | None:
        if action is not None:
            return LinkButton(action)
        if plus is not None:
            return IconButton("plus", plus, token="ink3", size=14, box=24)
        return None

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_count(self, count: str) -> None:
        """Change the count; "" hides it."""
        self._count.setText(count)

    def count(self) -> str:
        """The count as shown."""
        return self._count.text()

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(24))
