"""The one place that knows which colours and which text size are on: light, dark, or as the system says.

Colours come from resources/themes/tokens.json and are asked for by token, never by value. What a control
looks like does not belong here: palettes and style sheets are made in ui/style.py, drawing in ui/widgets.
"""

import json
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication

import resources
from ui import fonts, style

SMALLEST_SCALE = 0.9
LARGEST_SCALE = 1.3


class Theme:
    """One set of colours at one text size."""

    def __init__(self, name: str, tokens: Mapping[str, str], scale: float = 1.0) -> None:
        self.name = name
        self.scale = scale
        self._hexes = dict(tokens)
        self._colors = {token: QColor(value) for token, value in tokens.items()}

    def color(self, token: str) -> QColor:
        """The colour of `token`, as tokens.json names it; KeyError when there is none."""
        # A copy: a caller may give it another opacity.
        return QColor(self._colors[token])

    def hex(self, token: str) -> str:
        """The colour of `token` as "#RRGGBB"."""
        return self._hexes[token]

    def px(self, value: float) -> int:
        """`value` logical pixels at the chosen text size: for row heights and everything that holds text."""
        return round(value * self.scale)

    @property
    def dark(self) -> bool:
        """Whether this is the dark set."""
        return self.name == "dark"


class Signals(QObject):
    """`changed` is sent after every change of colours or text size."""

    changed = Signal()


@cache
def _tokens() -> dict[str, dict[str, str]]:
    text = resources.path("themes/tokens.json").read_text(encoding="utf-8")
    loaded: dict[str, dict[str, str]] = json.loads(text)
    return loaded


class _Current:
    """What is on now. A holder, so that no function needs `global`."""

    theme: Theme | None = None
    choice: str = "system"
    signals: Signals | None = None
    applying: bool = False
    follows_system: bool = False


def theme() -> Theme:
    """The theme that is on; light at normal size before `apply` was called."""
    if _Current.theme is None:
        _Current.theme = Theme("light", _tokens()["light"])
    return _Current.theme


def signals() -> Signals:
    """Who to listen to for theme changes."""
    if _Current.signals is None:
        _Current.signals = Signals()
    return _Current.signals


def choice() -> str:
    """What was chosen: "system", "light" or "dark"."""
    return _Current.choice


def apply(app: QApplication, choice: str, scale: float = 1.0) -> None:
    """Put a theme on the whole program at once.

    `choice` is "system", "light" or "dark"; `scale` the text size, held within 0.9 and 1.3.
    """
    _Current.choice = choice
    _Current.applying = True
    try:
        app.styleHints().setColorScheme(_SCHEMES.get(choice, Qt.ColorScheme.Unknown))
    finally:
        _Current.applying = False
    name = choice if choice in ("light", "dark") else _system_name()
    scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
    _Current.theme = Theme(name, _tokens()[name], scale)
    fonts.set_scale(scale)
    _follow_system(app)
    _put_on(app, _Current.theme)
    signals().changed.emit()


_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def _system_name() -> str:
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def _put_on(app: QApplication, new: Theme) -> None:
    if app.style().objectName() != "fusion" and not app.styleSheet():
        app.setStyle("Fusion")
    app.setFont(fonts.font("body"))
    app.setPalette(style.palette(new.color))
    app.setStyleSheet(style.sheet(new.hex, new.px))


def _follow_system(app: QApplication) -> None:
    if not _Current.follows_system:
        _Current.follows_system = True
        app.styleHints().colorSchemeChanged.connect(_on_scheme_changed)


def _on_scheme_changed(_scheme: Qt.ColorScheme) -> None:
    app = QApplication.instance()
    if _Current.applying or _Current.choice != "system" or not isinstance(app, QApplication):
        return
    if _system_name() != theme().name:
        apply(app, "system", theme().scale)
