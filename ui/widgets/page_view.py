"""Pages of a document on a desk, one below the other, with a zoom. Their pictures are the caller's."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui import accessible
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme
from ui.widgets.scroll import overlay_bars

PAGE = (794, 1123)
"""A4 at 96 dpi in px: the size of a page at 100 %."""
TOP, GAP, SIDE = 20, 20, 24
STEPS = (0.3, 0.4, 0.5, 0.62, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0)
STEP_PX = 60


class Pictures(QObject):
    """What a PageView shows.

    `replaced` is sent when there are other pages, `ready(int)` when the page of that number can be drawn.
    """

    replaced = Signal()
    ready = Signal(int)

    def count(self) -> int:
        """How many pages there are."""
        raise NotImplementedError

    def page(self, number: int) -> QImage | None:
        """The picture of a page, from 0; None while there is none."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One page at a size, in px."""

    zoom: float

    @property
    def width(self) -> int:
        return round(PAGE[0] * self.zoom)

    @property
    def height(self) -> int:
        return round(PAGE[1] * self.zoom)

    @property
    def pitch(self) -> int:
        """From the top of one page to the top of the next."""
        return self.height + GAP


class PageView(QAbstractScrollArea):
    """The pages. `current_changed(int)` tells which one is looked at, `zoom_changed(float)` at what size.

    Left to itself it shows a whole page at a time, or with `fit_width` as wide a page as there is room for.
    """

    accessible = accessible.Pages
    current_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, images: Pictures, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.images = images
        self._sheet, self._chosen, self._fit_width = _Sheet(0.62), False, False
        self._current = 0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        overlay_bars(self, sideways=True)
        images.replaced.connect(self._on_replaced)
        images.ready.connect(lambda _number: self.viewport().update())
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.viewport().update()

    # Zoom

    def zoom(self) -> float:
        """The size of a page; 1.0 is as large as it is printed."""
        return self._sheet.zoom

    def set_fit_width(self, fit: bool) -> None:
        """Take the whole width instead of showing a whole page, as long as no zoom is chosen."""
        self._fit_width = fit
        self._fit()

    def zoom_by(self, steps: int) -> None:
        """Go to the next larger or (below 0) smaller size."""
        found = self._next_zoom(steps)
        if found is not None:
            self._chosen = True
            self._set_zoom(found)

    def can_zoom(self, steps: int) -> bool:
        """Whether there is a larger or (below 0) smaller size."""
        return self._next_zoom(steps) is not None

    def _next_zoom(self, steps: int) -> float | None:
        larger = [step for step in STEPS if step > self.zoom() + 0.005]
        smaller = [step for step in STEPS if step < self.zoom() - 0.005]
        return next(iter(larger if steps > 0 else smaller[::-1]), None)

    def _fit(self) -> None:
        if self._chosen:
            self._lay_out()
            return
        view = self.viewport().size()
        wide = (view.width() - 2 * SIDE) / PAGE[0]
        high = (view.height() - TOP - 8) / PAGE[1]
        fitting = wide if self._fit_width else min(wide, high)
        self._set_zoom(max(STEPS[0], min(STEPS[-1], round(fitting, 2))))

    def _set_zoom(self, zoom: float) -> None:
        changed, before = zoom != self.zoom(), self._sheet.pitch
        bar = self.verticalScrollBar()
        place = bar.value() / before
        self._sheet = _Sheet(zoom)
        self._lay_out()
        bar.setValue(round(place * self._sheet.pitch))
        self.viewport().update()
        if changed:
            self.zoom_changed.emit(zoom)

    # Places

    def _lay_out(self) -> None:
        count, view = self.images.count(), self.viewport()
        whole = TOP + count * self._sheet.pitch if count else 0
        bar = self.verticalScrollBar()
        bar.setPageStep(view.height())
        bar.setSingleStep(STEP_PX)
        bar.setRange(0, max(0, whole - view.height()))
        side = self.horizontalScrollBar()
        side.setPageStep(view.width())
        side.setSingleStep(STEP_PX)
        side.setRange(0, max(0, self._sheet.width + 2 * SIDE - view.width()))

    def current(self) -> int:
        """The page looked at, from 0."""
        return self._current

    def show_page(self, number: int) -> None:
        """Scroll to a page, from 0."""
        number = max(0, min(self.images.count() - 1, number))
        self.verticalScrollBar().setValue(number * self._sheet.pitch)
        # The last pages may all be in sight: the one asked for is the one looked at.
        self._set_current(number)

    def _on_scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        middle = value + self.viewport().height() / 2
        at_end = value == bar.maximum() and value > 0
        number = self.images.count() - 1 if at_end else int((middle - TOP) // self._sheet.pitch)
        self._set_current(max(0, min(self.images.count() - 1, number)))
        self.viewport().update()

    def _set_current(self, number: int) -> None:
        if number != self._current:
            self._current = max(0, number)
            self._tell()
            self.current_changed.emit(self._current)

    def _tell(self) -> None:
        """Say the page looked at to a screen reader."""
        count = self.images.count()
        self.setAccessibleDescription(
            self.tr("Page {page} of {pages}").format(page=self._current + 1, pages=count)
            if count
            else self.tr("No pages")
        )

    def _on_replaced(self) -> None:
        self._lay_out()
        self._set_current(max(0, min(self._current, self.images.count() - 1)))
        self._tell()
        self.viewport().update()

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the room."""
        super().resizeEvent(event)
        self._fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew: pages are placed when they are painted."""
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn pages, Home and End go to the first and the last."""
        last = self.images.count() - 1
        target = {
            Qt.Key.Key_PageDown: self._current + 1,
            Qt.Key.Key_PageUp: self._current - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
            return
        self.show_page(target)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk, and the pages in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme().color("desk"))
        if not self.images.count():
            return
        sheet, pitch = self._sheet, self._sheet.pitch
        scrolled = self.verticalScrollBar().value()
        first = max(0, (scrolled - TOP) // pitch)
        last = min(self.images.count() - 1, (scrolled + self.viewport().height() - TOP) // pitch)
        x = max(SIDE, (self.viewport().width() - sheet.width) // 2) - self.horizontalScrollBar().value()
        for number in range(first, last + 1):
            top = TOP + number * pitch - scrolled
            place = QRectF(x, top, sheet.width, sheet.height)
            _paint_page(painter, place, self.images.page(number), self.devicePixelRatioF())


def _paint_page(painter: QPainter, place: QRectF, image: QImage | None, ratio: float) -> None:
    # Paper is white in every theme.
    painter.fillRect(place, Qt.GlobalColor.white)
    if image is not None:
        native = QRectF(place.topLeft(), image.deviceIndependentSize() / ratio)
        if abs(native.width() - place.width()) < 1.5:
            # Pixel for pixel, where it begins on a pixel: anything else would blur the letters.
            corner = QPointF(round(place.x() * ratio) / ratio, round(place.y() * ratio) / ratio)
            painter.save()
            painter.setClipRect(place)
            painter.drawImage(QRectF(corner, native.size()), image)
            painter.restore()
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, image)
    painting.box(painter, place, 0, border="line_strong")
