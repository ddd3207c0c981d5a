"""The palette of the whole program, and the style sheets of the few controls that need one, made from tokens.

There is no style sheet of the whole program: with one, Qt gives every widget its style anew each time it, or what
it lies in, is put into a layout, and the panes take twice as long to build.

A style sheet rule here may set colour, border, radius and padding, never a font: a font rule would override
every setFont. Controls that paint themselves (buttons, chips, check boxes) need no rule.
"""

from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette

_ROLES = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "canvas",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Highlight: "selected",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "on_toast",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line_strong",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "line_strong",
}
RING = 2
_OFF = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)

_LINE = """
QLineEdit {{ border: 1px solid {line_strong}; border-radius: 8px; background: {surface}; padding: 0 {p8}px;
  placeholder-text-color: {ink3}; selection-background-color: {selected}; selection-color: {ink}; }}
QLineEdit:focus {{ border: {ring}px solid {accent}; padding: 0 {p7}px; }}
QLineEdit[error="true"] {{ border: 1px solid {danger}; padding: 0 {p8}px; }}
QLineEdit[error="true"]:focus {{ border: {ring}px solid {danger}; padding: 0 {p7}px; }}
QLineEdit:disabled {{ border-color: {line}; color: {ink_off}; background: {canvas}; }}
QLineEdit[inline="true"] {{ border: 1px solid transparent; border-radius: 6px; background: transparent;
  padding: 0 {p3}px; }}
QLineEdit[inline="true"]:hover {{ border: 1px solid {line_strong}; }}
QLineEdit[inline="true"]:focus {{ border: {ring}px solid {accent}; background: {surface}; padding: 0 {p2}px; }}
QLineEdit[inline="true"][error="true"] {{ border: 1px solid {danger}; }}
QLineEdit[inline="true"][error="true"]:focus {{ border: {ring}px solid {danger}; }}
"""
_CHOICES = """
QComboBox {{ combobox-popup: 0; }}
QComboBoxPrivateContainer {{ background: transparent; border: none; }}
QComboBox QAbstractItemView {{ background: {surface}; border: 1px solid {line_strong}; border-radius: 10px;
  padding: 5px 0; outline: 0; }}
"""


def palette(color: Callable[[str], QColor]) -> QPalette:
    """Every role of a QPalette from tokens, so that native and unpainted parts fit too."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, color(token))
    for role in _OFF:
        made.setColor(QPalette.ColorGroup.Disabled, role, color("ink_off"))
    return made


def line_sheet(hexes: Callable[[str], str], px: Callable[[float], int], ring: int = RING) -> str:
    """The style sheet of one line that is typed in.

    Args:
        hexes: gives a token's colour.
        px: gives a length at the chosen text size.
        ring: the width of the keyboard's line in px.
    """
    return _LINE.format_map(_Words(hexes, px, ring))


def choices_sheet(hexes: Callable[[str], str], px: Callable[[float], int]) -> str:
    """The style sheet of one combo box: what it opens lies below it, in a box as drawn."""
    return _CHOICES.format_map(_Words(hexes, px, RING))


class _Words(dict[str, str]):
    """What stands for a word in a sheet: a token's colour, a length such as "p8", the ring."""

    def __init__(self, hexes: Callable[[str], str], px: Callable[[float], int], ring: int) -> None:
        super().__init__(ring=str(ring))
        self._hexes, self._px = hexes, px

    def __missing__(self, key: str) -> str:
        if key[1:].isdigit() and key[0] == "p":
            return str(self._px(int(key[1:])))
        return self._hexes(key)
