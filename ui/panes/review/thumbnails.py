"""The pages in small, to go to one of them."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui import fonts
from ui.accessible_cells import Cells, cell_entered
from ui.panes.review.page_images import PageImages
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme
from ui.widgets.scroll import overlay_bars

WIDTH = 124
TOP, LEFT = 16, 18
FRAME = (85, 118)
PICTURE = (79, 112)
NUMBER_GAP, NUMBER = 2, 16
PITCH = FRAME[1] + NUMBER_GAP + NUMBER + 8
STEP_PX = 48


class Thumbnails(QAbstractScrollArea):
    """A column of 124 px. `chosen(int)` is sent when the person goes to a page, from 0."""

    accessible = Cells
    chosen = Signal(int)

    def __init__(self, images: PageImages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self._current = 0
        self.setFixedWidth(WIDTH)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Pages"))
        overlay_bars(self)
        images.replaced.connect(self._on_replaced)
        images.ready.connect(lambda _number: self.viewport().update())
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.viewport().update()

    def pixels(self) -> QSize:
        """The size of a picture in pixels of the screen."""
        ratio = self.devicePixelRatioF()
        return QSize(round((PICTURE[0] - 2) * ratio), round((PICTURE[1] - 2) * ratio))

    def set_current(self, number: int) -> None:
        """Mark the page looked at, and bring it into sight."""
        self._current = number
        cell_entered(self, number)
        bar, top = self.verticalScrollBar(), number * PITCH
        if top < bar.value():
            bar.setValue(top)
        elif top + PITCH + TOP > bar.value() + self.viewport().height():
            bar.setValue(top + PITCH + TOP - self.viewport().height())
        self.viewport().update()

    def _on_replaced(self) -> None:
        self._lay_out()
        self.viewport().update()

    def _lay_out(self) -> None:
        whole = TOP + self._images.count() * PITCH
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(STEP_PX)
        bar.setRange(0, max(0, whole - self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer fit."""
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew: the pages are placed when they are painted."""
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the page under the pointer."""
        y = event.position().toPoint().y() + self.verticalScrollBar().value() - TOP
        number = y // PITCH
        if event.button() == Qt.MouseButton.LeftButton and 0 <= number < self._images.count():
            self.chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the neighbour, Home and End to the first and the last."""
        last = self._images.count() - 1
        target = {
            Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
        elif 0 <= target <= last:
            self.chosen.emit(target)

    # What a screen reader asks -------------------------------------------------------------------

    def cell_count(self) -> int:
        """One a page."""
        return self._images.count()

    def cell_words(self, number: int) -> str:
        """Its number."""
        return self.tr("Page {page} of {pages}").format(page=number + 1, pages=self.cell_count())

    def cell_place(self, number: int) -> QRect:
        """Where it lies, in sight or not."""
        return QRect(LEFT, TOP + number * PITCH - self.verticalScrollBar().value(), *FRAME)

    def cell_current(self) -> int:
        """The page looked at."""
        return self._current if self._current < self.cell_count() else -1

    def cell_chosen(self, number: int) -> bool:
        """Whether it is the page looked at."""
        return number == self._current

    def cell_pick(self, number: int) -> None:
        """Go to it."""
        self.chosen.emit(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme().color("desk"))
        scrolled = self.verticalScrollBar().value()
        first = max(0, (scrolled - TOP) // PITCH)
        last = min(self._images.count() - 1, (scrolled + self.viewport().height() - TOP) // PITCH)
        for number in range(first, last + 1):
            self._paint_one(painter, TOP + number * PITCH - scrolled, number)

    def _paint_one(self, painter: QPainter, top: float, number: int) -> None:
        current = number == self._current
        frame = QRectF(LEFT, top, *FRAME)
        picture = QRectF(LEFT + 3, top + 3, *PICTURE)
        # Paper is white in every theme.
        painter.fillRect(picture, Qt.GlobalColor.white)
        image = self._images.thumbnail(number)
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(picture.adjusted(1, 1, -1, -1), image)
        painting.box(painter, picture, 0, border="line_strong")
        if current:
            painting.box(painter, frame, 4, border="accent", width=2)
        font = fonts.font("caption", tabular=True)
        font.setWeight(font.Weight.DemiBold if current else font.Weight.Normal)
        below = QRectF(LEFT, frame.bottom() + NUMBER_GAP, FRAME[0], NUMBER)
        painting.words(painter, below, f"{number + 1}", font, "ink" if current else "ink2", painting.CENTRE)
