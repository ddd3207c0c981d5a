"""The line over a page that is written on: when it is of, what it is, and what else can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.labels import follow_theme
from ui.widgets.menu import Menu
from ui.widgets.tips import set_tip

HEIGHT = 28


class _When(LinkButton):
    """The date as quiet words that can be clicked."""

    def _restyle(self) -> None:
        super()._restyle()
        self.setFont(fonts.font("body", tabular=True))


class WritingHead(QWidget):
    """28 px: the date at the left, what it is and the menu at the right.

    `when_clicked` asks for another date; `copy_clicked`, `versions_clicked`, `attach_clicked` and `bin_clicked`
    come from the menu.

    Args:
        tip: what a click on the date does.
        kinds: the widgets before the menu.
    """

    when_clicked = Signal()
    copy_clicked = Signal()
    attach_clicked = Signal()
    versions_clicked = Signal()
    bin_clicked = Signal()

    def __init__(self, tip: str, *kinds: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored, self._linkable = False, False
        self.when = _When("", token="ink3", role="body")
        set_tip(self.when, tip)
        self.more = IconButton("more", self.tr("More"))
        self.row = QHBoxLayout(self)
        self.row.setSpacing(4)
        self.row.addWidget(self.when)
        self.row.addStretch(1)
        for widget in (*kinds, self.more):
            self.row.addWidget(widget)
        self.when.clicked.connect(lambda: self.when_clicked.emit())
        self.more.clicked.connect(self._open_more)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))

    def set_stored(self, stored: bool, *, linkable: bool) -> None:
        """Whether there is something to look back on or bin, and whether texts can link to it."""
        self._stored, self._linkable = stored, stored and linkable

    def _open_more(self) -> None:
        menu = Menu(self, self.tr("More"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._linkable:
            menu.add(self.tr("Copy link"), self.copy_clicked.emit, icon="link")
        if self._stored:
            menu.add(self.tr("Earlier versions…"), self.versions_clicked.emit, icon="clock")
        menu.add(self.tr("Attach a file…"), self.attach_clicked.emit, icon="clip")
        name = self.tr("Move to bin") if self._stored else self.tr("Discard")
        menu.add(name, self.bin_clicked.emit, icon="trash", danger=True)
        menu.open_below(self.more, align_right=True)
