"""Icons in the theme's colours, drawn from resources/icons and kept.

A name is the file's name without .svg. What is not an icon (avatars, charts) is painted elsewhere.
"""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.theme import theme

PLAIN_SIZE = 16
LARGE_SIZE = 32


def pixmap(name: str, token: str, size: int = PLAIN_SIZE, ratio: float | None = None) -> QPixmap:
    """The icon `name` in the colour `token`, `size` logical px square.

    `ratio` is the screen's device pixel ratio; without it, the largest of all screens. KeyError for an
    unknown token, FileNotFoundError for an unknown icon.
    """
    return _drawn(name, theme().hex(token), size, ratio or _largest_ratio())


def icon(name: str, token: str = "ink2") -> QIcon:
    """The same as a QIcon, for places that take nothing else (window icons, native menus)."""
    made = QIcon()
    for size in (PLAIN_SIZE, 24, 32):
        made.addPixmap(pixmap(name, token, size))
        made.addPixmap(pixmap(name, "ink_off", size), QIcon.Mode.Disabled)
    return made


def app_icon() -> QIcon:
    """The program's own mark, in its own colours."""
    made = QIcon()
    for size in (16, 32, 48, 64, 128, 256):
        made.addPixmap(_drawn("app-mark", "#000000", size, 1.0))
    return made


def _largest_ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


@cache
def _source(name: str) -> str:
    return resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _drawn(name: str, color: str, size: int, ratio: float) -> QPixmap:
    side = max(1, round(size * ratio))
    made = QPixmap(side, side)
    made.setDevicePixelRatio(ratio)
    made.fill(QColor(0, 0, 0, 0))  # the word for it would bring the whole of `Qt` along
    svg = _source(name).replace("currentColor", color)
    if size >= LARGE_SIZE:
        # The line would grow with the icon and look heavy.
        svg = svg.replace('stroke-width="1.5"', 'stroke-width="0.8"')
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made
