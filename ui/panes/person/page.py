"""How the parts of a person's page lie: the head, the form, and two columns that become one."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.panes.person.header import PersonHeader
from ui.panes.person.overview import Goals, RecentMeetings
from ui.panes.person.prep import Prep
from ui.theme import theme
from ui.widgets.labels import Line, follow_theme
from ui.widgets.person_form import PersonForm
from ui.widgets.private_block import PrivateBlock

MAIN, FORM = 600, 560
TWO_COLUMNS = 960  # px at normal text size
WIDEST = 16777215  # Qt's word for no limit


class PersonPage(QWidget):
    """Holds the parts.

    Args:
        private: the block of private notes, the last of its column.
    """

    def __init__(self, private: PrivateBlock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self.header = PersonHeader()
        self.form = PersonForm(self.tr("Save"))
        self.form.setMaximumWidth(FORM)
        self.prep, self.goals, self.meetings = Prep(), Goals(), RecentMeetings()
        self.aside = QWidget()
        aside = QVBoxLayout(self.aside)
        aside.setContentsMargins(0, 4, 0, 18)
        aside.addWidget(self.form)
        self.aside.hide()
        self.main, self.rail = QWidget(), QWidget()
        main = QVBoxLayout(self.main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(19)
        for part in (self.prep, self.goals, self.meetings):
            main.addWidget(part)
        main.addStretch(1)
        rail = QVBoxLayout(self.rail)
        rail.setContentsMargins(0, 0, 0, 0)
        rail.addWidget(private)
        rail.addStretch(1)
        self._lay_out()
        follow_theme(self, self._fit)

    def _lay_out(self) -> None:
        self._body = QHBoxLayout()
        self._body.addWidget(self.main)
        self._body.addWidget(self.rail, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addSpacing(14)
        self._column.addWidget(self.aside)
        self._column.addWidget(Line())
        self._column.addSpacing(18)
        self._column.addLayout(self._body)
        self._column.addStretch(1)

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a narrow window, or a wide one."""
        self._narrow = narrow
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text there may be no room for two columns in a wide window either."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        side = 24 if self._narrow else 32
        below = self._narrow or self.width() < theme().px(TWO_COLUMNS)
        self._column.setContentsMargins(side, 24, side, 24)
        self._body.setSpacing(24 if below else 40)
        direction = QHBoxLayout.Direction.TopToBottom if below else QHBoxLayout.Direction.LeftToRight
        self._body.setDirection(direction)
        width = theme().px(MAIN)
        self.main.setMinimumWidth(0 if below else width)
        self.main.setMaximumWidth(WIDEST if below else width)
