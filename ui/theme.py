"""The one place that knows which colours and which text size are on: light, dark, or as the system says.

Colours come from resources/themes/tokens.json and are asked for by token, never by value. What a control
looks like does not belong here: palettes and style sheets are made in ui/style.py, drawing in ui/widgets.

`Qt` is named where it is used: making its enumerations takes longer than the first paint, which comes before.
"""

from collections.abc import Mapping
from copy import copy

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication

import resources
from ui import fonts, style

SMALLEST_SCALE = 0.9
LARGEST_SCALE = 1.3
CONTRAST = "_contrast"


class Theme:
    """One set of colours at one text size."""

    def __init__(self, name: str, tokens: Mapping[str, str], scale: float = 1.0) -> None:
        self.name = name
        self.scale = scale
        self._hexes = dict(tokens)
        self._colors = {token: QColor(value) for token, value in tokens.items()}

    def color(self, token: str) -> QColor:
        """The colour of `token`, as tokens.json names it; KeyError when there is none."""
        # A copy: a caller may give it another opacity. `QColor(…)` of a colour would name `Qt`.
        return copy(self._colors[token])

    def hex(self, token: str) -> str:
        """The colour of `token` as "#RRGGBB"."""
        return self._hexes[token]

    def px(self, value: float) -> int:
        """`value` logical pixels at the chosen text size: for row heights and everything that holds text."""
        return round(value * self.scale)

    @property
    def dark(self) -> bool:
        """Whether this is a dark set."""
        return self.name.startswith("dark")

    @property
    def contrast(self) -> bool:
        """Whether this is a set with more contrast."""
        return self.name.endswith(CONTRAST)

    @property
    def ring(self) -> int:
        """The width of the keyboard's ring in px."""
        return style.RING + self.contrast


class Signals(QObject):
    """`changed` is sent after every change of colours or text size."""

    changed = Signal()


class _Current:
    """What is on now. A holder, so that no function needs `global`."""

    theme: Theme | None = None
    choice: str = "system"
    contrast: str = "system"
    signals: Signals | None = None
    applying: bool = False
    follows_system: bool = False


def theme() -> Theme:
    """The theme that is on; light at normal size before `apply` was called."""
    if _Current.theme is None:
        _Current.theme = Theme("light", resources.colours("light"))
    return _Current.theme


def signals() -> Signals:
    """Who to listen to for theme changes."""
    if _Current.signals is None:
        _Current.signals = Signals()
    return _Current.signals


def choice() -> str:
    """What was chosen: "system", "light" or "dark"."""
    return _Current.choice


def begin(choice: str, contrast: str, last: str, scale: float) -> None:
    """Have the colours and fonts of the first paint; `apply` puts the theme on the program soon after.

    The desktop is not asked, which takes longer than painting the frame: it most likely wants what it did before.

    Args:
        choice: "system", "light" or "dark".
        contrast: "system", "on" or "off".
        last: the name of the set that was on last.
        scale: the text size.
    """
    base, _, more = last.partition("_")
    name = choice if choice in ("light", "dark") else "dark" if base == "dark" else "light"
    if contrast == "on" or (contrast == "system" and more):
        name += CONTRAST
    _Current.choice, _Current.contrast = choice, contrast
    _put_name(name, scale)


def _put_name(name: str, scale: float) -> Theme:
    scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
    _Current.theme = Theme(name, resources.colours(name), scale)
    fonts.set_scale(scale)
    return _Current.theme


def apply(app: QApplication, choice: str, scale: float = 1.0) -> None:
    """Put a theme on the whole program at once.

    `choice` is "system", "light" or "dark"; `scale` the text size, held within 0.9 and 1.3.
    """
    _Current.choice = choice
    _Current.applying = True
    try:
        schemes = QtCore.Qt.ColorScheme
        wanted = {"light": schemes.Light, "dark": schemes.Dark}.get(choice, schemes.Unknown)
        app.styleHints().setColorScheme(wanted)
    finally:
        _Current.applying = False
    new = _put_name(_name(choice), scale)
    _follow_system(app)
    _put_on(app, new)
    signals().changed.emit()


def contrast_choice() -> str:
    """What was chosen for the contrast: "system", "on" or "off"."""
    return _Current.contrast


def choose_contrast(app: QApplication, choice: str) -> None:
    """Have more contrast "on" or "off", or as the "system" asks; light or dark and the text size stay."""
    _Current.contrast = choice if choice in ("on", "off") else "system"
    if _Current.theme is None or _name(_Current.choice) != _Current.theme.name:
        apply(app, _Current.choice, theme().scale)


def _system_name() -> str:
    dark = QGuiApplication.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def _system_contrast() -> bool:
    """Whether the desktop asks for more contrast. Qt tells from 6.10 on; before, nobody asks."""
    hints = QGuiApplication.styleHints()
    asked = getattr(hints, "accessibility", None)
    return asked is not None and asked().contrastPreference() == QtCore.Qt.ContrastPreference.HighContrast


def _name(choice: str) -> str:
    """The set for a choice of theme, with the contrast that is chosen."""
    base = choice if choice in ("light", "dark") else _system_name()
    more = _system_contrast() if _Current.contrast == "system" else _Current.contrast == "on"
    return base + CONTRAST if more else base


def _put_on(app: QApplication, new: Theme) -> None:
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setFont(fonts.font("body"))
    app.setPalette(style.palette(new.color))


def _follow_system(app: QApplication) -> None:
    if not _Current.follows_system:
        _Current.follows_system = True
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(_on_system_changed)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(_on_system_changed)


def _on_system_changed(_asked: object) -> None:
    """The desktop went light or dark, or asks for another contrast: follow, as far as that was chosen."""
    app = QApplication.instance()
    if not _Current.applying and isinstance(app, QApplication) and _name(_Current.choice) != theme().name:
        apply(app, _Current.choice, theme().scale)
