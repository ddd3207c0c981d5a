"""The type scale: every font in the program is asked for here by its role.

What the app says is Inter, what a person wrote is Source Serif 4. Sizes are px at normal text size;
`set_scale` is called by the theme alone.
"""

from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

import resources

INTER = "Inter"
SERIF = "Source Serif 4"
DISPLAY = "Source Serif 4 Display"
SMALLEST = 11
FIRST_OTHER = 0x0590
"""From here on Unicode has scripts other than Latin, Greek and Cyrillic."""
PUNCTUATION = frozenset("“”„‘’‚«»–—…•€")
FRAME = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "SourceSerif4Display-SemiBold")
"""The files that the frame of the window is painted with."""


class _Role(NamedTuple):
    family: str
    size: float
    line: float
    weight: int = 400
    italic: bool = False
    spacing: float = 0.0
    capitals: bool = False
    tabular: bool = False


_ROLES = {
    "display32": _Role(DISPLAY, 32, 40, 600, spacing=-0.3),
    "title28": _Role(DISPLAY, 28, 36, 600, spacing=-0.2),
    "title26": _Role(DISPLAY, 26, 34, 600, spacing=-0.2),
    "title22": _Role(DISPLAY, 22, 28, 600),
    "pane": _Role(DISPLAY, 20, 28, 600),
    "number": _Role(DISPLAY, 28, 32, 600, tabular=True),
    "day": _Role(DISPLAY, 18, 22, 600, tabular=True),
    "prompt": _Role(SERIF, 17, 26, 600),
    "heading": _Role(SERIF, 18, 28, 600),
    "lead": _Role(SERIF, 17, 27),
    "question": _Role(SERIF, 19, 27),
    "writing": _Role(SERIF, 16, 26),
    "writing_meeting": _Role(SERIF, 15, 24),
    "why": _Role(SERIF, 15, 22),
    "private": _Role(SERIF, 15, 23),
    "said": _Role(SERIF, 19, 28),
    "quote": _Role(SERIF, 15, 22, italic=True),
    "quote_small": _Role(SERIF, 14, 20, italic=True),
    "preview": _Role(SERIF, 13, 18),
    "search": _Role(INTER, 17, 24),
    "section": _Role(INTER, 13, 20, 600),
    "name": _Role(INTER, 15, 20, 600),
    "body": _Role(INTER, 13, 20),
    "body_medium": _Role(INTER, 13, 20, 500),
    "body_strong": _Role(INTER, 13, 20, 600),
    "row": _Role(INTER, 13, 18),
    "row_medium": _Role(INTER, 13, 18, 500),
    "secondary": _Role(INTER, 12, 16),
    "secondary_medium": _Role(INTER, 12, 16, 500),
    "secondary_strong": _Role(INTER, 12, 16, 600),
    "caption": _Role(INTER, 11, 16),
    "caption_medium": _Role(INTER, 11, 16, 500),
    "caps": _Role(INTER, 11, 16, 600, spacing=0.5, capitals=True),
}

_scale = [1.0]


@cache
def load() -> None:
    """Add the bundled fonts to this program. Call once there is a QGuiApplication; later calls do nothing."""
    load_frame()
    for file in sorted(resources.path("fonts").glob("*.ttf")):
        if file.stem not in FRAME:
            QFontDatabase.addApplicationFont(str(file))


@cache
def load_frame() -> None:
    """Add the few fonts that the first paint needs; `load` adds the rest."""
    for name in FRAME:
        QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{name}.ttf")))


def set_scale(scale: float) -> None:
    """Text size for all later fonts; 1.0 is normal."""
    _scale[0] = scale
    _role_font.cache_clear()
    _sized_font.cache_clear()


def font(role: str, *, tabular: bool = False) -> QFont:
    """The font of `role` at the current text size; `tabular` gives figures of equal width. KeyError for no
    role.
    """
    return QFont(_role_font(role, tabular))


def quoting(role: str, text: str) -> QFont:
    """The font of `role` for these words: upright where they are in a script that has no italics."""
    made = font(role)
    if has_no_italics(text):
        made.setItalic(False)
    return made


def has_no_italics(text: str) -> bool:
    """Whether something in these words is in a script without italics.

    The faces that Qt takes for such a script instead of ours are chosen by their family alone: the italic one of
    that family often has none of its letters, and would show boxes.
    """
    return not text.isascii() and any(_is_other(char) for char in text)


def without_italics(text: str) -> list[tuple[int, int]]:
    """Where in these words a script without italics stands: each stretch's start and end."""
    if text.isascii():
        return []
    found: list[tuple[int, int]] = []
    for place, char in enumerate(text):
        if _is_other(char):
            if found and found[-1][1] == place:
                found[-1] = (found[-1][0], place + 1)
            else:
                found.append((place, place + 1))
    return found


def _is_other(char: str) -> bool:
    return ord(char) >= FIRST_OTHER and char not in PUNCTUATION


def line_height(role: str) -> int:
    """The height of one line of `role` in px at the current text size."""
    return round(_ROLES[role].line * _scale[0])


def sized(pixels: float, weight: int = 400, family: str = INTER) -> QFont:
    """A font of exactly `pixels`, not scaled: for initials, whose size follows the avatar."""
    return QFont(_sized_font(pixels, weight, family))


@cache
def _role_font(role: str, tabular: bool) -> QFont:
    spec = _ROLES[role]
    made = _sized_font(max(SMALLEST, spec.size * _scale[0]), spec.weight, spec.family)
    made = QFont(made)
    made.setItalic(spec.italic)
    if spec.spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spec.spacing)
    if spec.capitals:
        made.setCapitalization(QFont.Capitalization.AllUppercase)
    if tabular or spec.tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def _sized_font(pixels: float, weight: int, family: str) -> QFont:
    made = QFont(family)
    made.setPixelSize(max(1, round(pixels)))
    made.setWeight(QFont.Weight(weight))
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    if _ratio() >= 1.5:
        # Hinted stems look uneven once pixels are that small.
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
