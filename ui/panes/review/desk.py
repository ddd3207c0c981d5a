"""The right side of the pane: the bar, the thumbnails and the pages, or why there are none."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from pmjournal.errors import JournalError
from ui.panes.review.page_images import PageImages
from ui.panes.review.thumbnails import Thumbnails
from ui.panes.review.toolbar import PreviewBar
from ui.theme import theme
from ui.widgets.labels import Label, follow_theme
from ui.widgets.page_view import PageView

DPI = 96
SHARPEST = 192
"""Pixels to the inch. Larger pages are drawn from these: decoding more would hold the window up for too long."""


class _Nothing(QWidget):
    """Why there are no pages, in the middle of the upper half."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "pane", wrap=True)
        self.words = Label("", "body", "ink2", wrap=True)
        holder = QWidget()
        holder.setMaximumWidth(420)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.words)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 0, 32, 0)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(holder, 1000)
        row.addStretch(1)
        outer.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.update()

    def tell(self, sentences: str) -> None:
        """Show the first sentence large and the rest below."""
        first, _, rest = sentences.partition(". ")
        self.title.setText(first.rstrip(".") + ".")
        self.words.setText(rest)
        self.words.setVisible(bool(rest))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk."""
        QPainter(self).fillRect(QRectF(self.rect()), theme().color("desk"))


class Desk(QWidget):
    """The preview as it is shown. `resolution_changed` is sent when pages are wanted in another size."""

    resolution_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.images = PageImages(self)
        self.bar = PreviewBar()
        self.thumbnails = Thumbnails(self.images)
        self.pages = PageView(self.images, self.tr("Preview"))
        self.nothing = _Nothing()
        self._lay_out()
        self.bar.zoom_requested.connect(self.pages.zoom_by)
        self.bar.turn_requested.connect(lambda step: self.pages.show_page(self.pages.current() + step))
        self.thumbnails.chosen.connect(self.pages.show_page)
        self.pages.current_changed.connect(self.thumbnails.set_current)
        self.pages.current_changed.connect(lambda _number: self._show_place())
        self.images.replaced.connect(self._show_place)
        self.pages.zoom_changed.connect(lambda _zoom: self._on_zoom())
        self._on_zoom()
        self._show_place()

    def _lay_out(self) -> None:
        paper = QWidget()
        row = QHBoxLayout(paper)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.thumbnails)
        row.addWidget(self.pages, 1)
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._stack, 1)
        self._stack.addWidget(paper)  # it shows its first widget at once, which must lie in the window by then
        self._stack.addWidget(self.nothing)

    def pixels_per_inch(self) -> float:
        """What the pages have to be set for, to be crisp at this size on this screen."""
        return min(SHARPEST, DPI * self.pages.zoom() * self.devicePixelRatioF())

    def show_pages(self, files: list[bytes]) -> None:
        """Show these pages."""
        self._stack.setCurrentIndex(0)
        self.images.replace(files, self.thumbnails.pixels())

    def show_nothing(self, sentences: str) -> None:
        """There are no pages, and this is why."""
        self.images.replace([], self.thumbnails.pixels())
        self.nothing.tell(sentences)
        self._stack.setCurrentIndex(1)

    def tell_failed(self, error: Exception) -> None:
        """Say why the pages are not those of what is chosen now."""
        sentence = self.tr("The preview could not be made. What went wrong is in the log.")
        self.bar.set_trouble(str(error) if isinstance(error, JournalError) else sentence)

    def set_narrow(self, narrow: bool) -> None:
        """Without thumbnails, and pages as wide as there is room for."""
        self.thumbnails.setVisible(not narrow)
        self.pages.set_fit_width(narrow)

    def _on_zoom(self) -> None:
        self.bar.set_zoom(self.pages.zoom(), self.pages.can_zoom(1), self.pages.can_zoom(-1))
        self.resolution_changed.emit()

    def _show_place(self) -> None:
        self.bar.set_pages(self.images.count(), self.pages.current())
