"""The segment bar: one segment a milestone, a plain bar above twelve.

It shows states it is given; what state a milestone is in is decided elsewhere.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.widgets import painting

DONE = "done"
OPEN = "open"
LATE = "late"
HEIGHT = 4
GAP = 2
MOST_SEGMENTS = 12
_FILLS = {DONE: "accent", LATE: "danger"}


def paint_segments(painter: QPainter, rect: QRectF, states: Sequence[str]) -> None:
    """Paint `states` ("done", "open", "late") in their order into `rect`, which is 4 px high."""
    if not states:
        painting.groove(painter, rect)
        return
    if len(states) > MOST_SEGMENTS:
        _paint_plain(painter, rect, states)
        return
    width = (rect.width() - GAP * (len(states) - 1)) / len(states)
    for number, state in enumerate(states):
        place = QRectF(rect.x() + number * (width + GAP), rect.y(), width, rect.height())
        if state == OPEN:
            painting.groove(painter, place)
        else:
            painting.box(painter, place, 2, _FILLS[state])


def _paint_plain(painter: QPainter, rect: QRectF, states: Sequence[str]) -> None:
    """Done, then late, then open, each as long as its share."""
    painting.groove(painter, rect)
    x = rect.x()
    for state in (DONE, LATE):
        width = rect.width() * sum(each == state for each in states) / len(states)
        if width:
            painting.box(painter, QRectF(x, rect.y(), width, rect.height()), 2, _FILLS[state])
        x += width
