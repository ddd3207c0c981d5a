"""How the parts of a person's page lie: the head, a form where one is open, and the tabs."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.panes.person.header import PersonHeader
from ui.panes.person.tabs import PersonTabs
from ui.theme import theme
from ui.widgets.labels import follow_theme
from ui.widgets.private_notes import drop

FORM = 560


class PersonPage(QWidget):
    """Holds the parts.

    Args:
        tabs: what is shown under the head.
    """

    def __init__(self, tabs: PersonTabs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self._form: QWidget | None = None
        self.header = PersonHeader()
        self.aside = QWidget()
        self._beside = QVBoxLayout(self.aside)
        self._beside.setContentsMargins(0, 4, 0, 18)
        self.aside.hide()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addSpacing(14)
        self._column.addWidget(self.aside)
        self._column.addWidget(tabs)
        self._column.addStretch(1)
        follow_theme(self, self._fit)

    def show_form(self, form: QWidget | None) -> None:
        """Show a form under the head in place of the one before, or none."""
        if self._form is not None:
            drop(self._form)
        self._form = form
        if form is not None:
            form.setMaximumWidth(theme().px(FORM))
            self._beside.addWidget(form)
        self.aside.setVisible(form is not None)

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a narrow window, or a wide one."""
        self._narrow = narrow
        self._fit()

    def _fit(self) -> None:
        side = 24 if self._narrow else 32
        self._column.setContentsMargins(side, 24, side, 24)
