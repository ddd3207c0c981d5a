"""Everything a person can read or replace: icons, fonts, themes, templates, the sample journal.

Only files live here; the functions below say where, and read the colours. No imports from the rest of the program.
"""

import json
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


def path(name: str) -> Path:
    """The file or folder `name` (relative, with forward slashes) as it lies on disk.

    The program is always installed unpacked, so a real path exists.
    """
    return _HERE / name


@cache
def colours(theme: str) -> dict[str, str]:
    """Token -> "#RRGGBB" of `light`, `dark`, or one of them with `_contrast`; KeyError for no theme.

    What has more contrast names only what differs from the ordinary set.
    """
    sets: dict[str, dict[str, str]] = json.loads(path("themes/tokens.json").read_text("utf-8"))
    base, _, contrast = theme.partition("_")
    return sets[base] | (sets[theme] if contrast else {})
