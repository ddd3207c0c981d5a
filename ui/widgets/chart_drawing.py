"""Drawing charts away from the window: a chart, a size and a look go in, a picture comes back.

Matplotlib costs more than the whole window and a drawing takes longer than a frame, so both happen in a thread:
one at a time, because Matplotlib's settings are the process's. Pictures are kept by what they show.
"""

import logging
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap

from pmjournal.chart_data import Chart

log = logging.getLogger(__name__)

Drawing = Literal["goal_progress", "all_progress", "timeline"]
KEPT = 32


@dataclass(frozen=True, slots=True)
class Order:
    """A picture that is wanted: what it shows, its size in logical px, and the look it is for."""

    drawing: Drawing
    chart: Chart
    width: int
    height: int
    ratio: float
    theme: str
    scale: float


class Studio(QObject):
    """Draws what is ordered, one after the other; `drawn(Order, QPixmap)` tells everybody."""

    drawn = Signal(object, object)
    _finished = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._kept: OrderedDict[Order, QPixmap] = OrderedDict()
        self._ordered: list[Order] = []
        self._finished.connect(self._on_finished)

    def picture(self, order: Order) -> QPixmap | None:
        """The picture where it is kept; else None, and it is drawn."""
        if order in self._kept:
            self._kept.move_to_end(order)
            return self._kept[order]
        if order not in self._ordered:
            self._ordered.append(order)
            if len(self._ordered) == 1:
                self._begin()
        return None

    def _begin(self) -> None:
        QThreadPool.globalInstance().start(_Draw(self, self._ordered[0]))

    def finish(self, order: Order, image: QImage | None) -> None:
        """The thread's word that it is done; None where it could not draw."""
        with suppress(RuntimeError):  # the program may have ended meanwhile
            self._finished.emit(order, image)

    def _on_finished(self, order: Order, image: QImage | None) -> None:
        self._ordered.remove(order)
        if self._ordered:
            self._begin()
        if image is None:
            return
        self._kept[order] = pixmap = QPixmap.fromImage(image)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.drawn.emit(order, pixmap)


class _Draw(QRunnable):
    def __init__(self, studio: Studio, order: Order) -> None:
        super().__init__()
        self._studio, self._order = studio, order

    def run(self) -> None:
        image = None
        try:
            image = _draw(self._order)
        except Exception:
            log.exception("A chart could not be drawn")
        self._studio.finish(self._order, image)


def _draw(order: Order) -> QImage:
    # Imported here: half a second of Matplotlib must hold up neither the start nor the window.
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    from pmjournal import charts

    size = (round(order.width / order.scale), round(order.height / order.scale))
    figure = getattr(charts, order.drawing)(order.chart, charts.palette(order.theme), *size)
    figure.set_dpi(72 * order.ratio * order.scale)
    # Untyped, like the memoryview that Agg gives and Qt takes, though the stubs know only bytes.
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    across, down = canvas.get_width_height()
    image = QImage(canvas.buffer_rgba(), across, down, 4 * across, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(order.ratio)
    return image


class _Shared:
    studio: Studio | None = None


def studio() -> Studio:
    """The one that all charts are drawn in; made when it is first asked for."""
    if _Shared.studio is None:
        _Shared.studio = Studio()
    return _Shared.studio
