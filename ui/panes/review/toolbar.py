"""The bar over the preview: what is shown, how large, and which page."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.wording import percent
from ui.theme import theme
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label, Line, follow_theme

HEIGHT = 44
WORDS_AFTER_MS = 400


class _Percent(Label):
    """Always as wide as three figures, so that the buttons beside it stay where they are."""

    def __init__(self) -> None:
        super().__init__("", "secondary", "ink2", tabular=True, align=Qt.AlignmentFlag.AlignHCenter)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(36), super().sizeHint().height())


class PreviewBar(QWidget):
    """The bar. `zoom_requested(int)` and `turn_requested(int)` ask for a step, 1 or -1."""

    zoom_requested = Signal(int)
    turn_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = Label("", "body", "ink3", elide=True)
        self.percent = _Percent()
        self.page = Label("", "secondary", "ink2", tabular=True)
        self.smaller = IconButton("zoomout", self.tr("Smaller"))
        self.larger = IconButton("zoomin", self.tr("Larger"))
        self.previous = IconButton("left", self.tr("Previous page"))
        self.next = IconButton("right", self.tr("Next page"))
        self._pages = 0
        self._trouble = ""
        self._working = False
        self._later = QTimer(self, singleShot=True, interval=WORDS_AFTER_MS)
        self._later.timeout.connect(self._show_facts)
        self._lay_out()
        for button, signal, step in (
            (self.smaller, self.zoom_requested, -1),
            (self.larger, self.zoom_requested, 1),
            (self.previous, self.turn_requested, -1),
            (self.next, self.turn_requested, 1),
        ):
            button.clicked.connect(lambda _on=False, signal=signal, step=step: signal.emit(step))
        follow_theme(self, self._restyle)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 1)
        row.setSpacing(8)
        self._line = Line("line_strong", upright=True)
        self._line.setFixedHeight(16)
        row.addWidget(Label(self.tr("Preview"), "section"))
        row.addWidget(self.facts, 1)
        row.addWidget(self.smaller)
        row.addWidget(self.percent)
        row.addWidget(self.larger)
        row.addSpacing(4)
        row.addWidget(self._line)
        row.addSpacing(4)
        row.addWidget(self.previous)
        row.addWidget(self.page)
        row.addWidget(self.next)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))
        self.update()

    def set_working(self, working: bool) -> None:
        """Pages are being set. Said only when it takes a while."""
        self._working = working
        if working:
            self._trouble = ""
            self._later.start()
        else:
            self._later.stop()
            self._show_facts()

    def set_trouble(self, sentence: str) -> None:
        """The preview could not be made; "" takes that back."""
        self._trouble = sentence
        self._show_facts()

    def set_pages(self, pages: int, current: int) -> None:
        """How many there are, and which is looked at, from 0."""
        self._pages = pages
        shown = self.tr("Page {page} of {pages}").format(page=current + 1, pages=pages)
        self.page.setText(shown)
        for widget in (self.smaller, self.percent, self.larger, self._line, self.previous, self.page, self.next):
            widget.setVisible(pages > 0)
        self.previous.setEnabled(current > 0)
        self.next.setEnabled(current < pages - 1)
        self._show_facts()

    def set_zoom(self, zoom: float, larger: bool, smaller: bool) -> None:
        """The size, and whether there are others."""
        self.percent.setText(percent(round(zoom * 100)))
        self.larger.setEnabled(larger)
        self.smaller.setEnabled(smaller)

    def _show_facts(self) -> None:
        self.facts.set_token("danger" if self._trouble else "ink3")
        if self._trouble:
            self.facts.setText(self._trouble)
        elif self._working and not self._later.isActive():
            self.facts.setText(self.tr("Setting the pages…"))
        elif self._pages:
            self.facts.setText(translate("PreviewBar", "A4, %n page(s)", "", self._pages))
        elif not self._working:
            self.facts.setText("")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("canvas"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))
