"""Round corners of windows without a frame: menus, popups, tooltips. What is painted in them is not said here."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QGuiApplication, QPainterPath, QRegion
from PySide6.QtWidgets import QWidget

RADIUS = 10


def rounded(size: QSize, radius: int = RADIUS) -> QRegion:
    """A box of `size` without its corners; what is half covered there stays."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, size.width(), size.height()), radius - 1, radius - 1)
    return QRegion(path.toFillPolygon().toPolygon())


def cut_corners(window: QWidget, radius: int = RADIUS) -> None:
    """Leave out the corners of a translucent window: X11 without a compositor would show them black."""
    if QGuiApplication.platformName() == "xcb":
        window.setMask(rounded(window.size(), radius))
