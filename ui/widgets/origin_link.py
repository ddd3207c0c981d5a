"""Where something came from, as a quiet line under it that leads there: "From Helen’s advice of 14 May"."""

from math import ceil

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets import painting
from ui.widgets.bare_buttons import LinkButton
from ui.widgets.inline_text import PAD_X
from ui.widgets.labels import follow_theme
from ui.widgets.tips import set_tip

HEIGHT = 18


class OriginLink(QWidget):
    """The line, hidden while there is nothing to say. `opened(int)` is sent by a click."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id: int | None = None
        self.link = _Link(self)
        self.link.clicked.connect(self._on_clicked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))

    def show_origin(self, said: str, record_id: int | None) -> None:
        """Say where it came from; "" for nothing."""
        self._id = record_id
        self.link.setText(said)
        set_tip(self.link, said)
        self.link.setGeometry(PAD_X, 0, self.link.sizeHint().width(), theme().px(HEIGHT))
        self.setVisible(bool(said))

    def text(self) -> str:
        """What it says."""
        return self.link.text()

    def _on_clicked(self) -> None:
        if self._id is not None:
            self.opened.emit(self._id)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(theme().px(120), theme().px(HEIGHT))


class _Link(LinkButton):
    """Quiet words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent=parent, token="ink3", role="secondary")

    def sizeHint(self) -> QSize:
        """The words."""
        return QSize(ceil(painting.advance(self.text(), self.font())) + 1, theme().px(HEIGHT))
