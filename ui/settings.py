"""What the window remembers between runs: look, language, where the last journal lies. Never journal content."""

import contextlib
import json
from pathlib import Path
from typing import Any, NamedTuple

from pmjournal.paths import config_folder


class Values(NamedTuple):
    """The settings and what they are before anybody chose.

    `theme` is system, light or dark; `scale` the text size, 0.9 to 1.3; `journal` the folder opened last;
    `language` is system, or a language's code; `look` the set of colours that was on last;
    `contrast` (more of it) and `motion` (less of it) are system, on or
    off; `first_name` is whom the page greets that unlocks the journal opened last, "" where it is not locked;
    `lock_after` is in minutes without a key or the mouse, 0 for never; `clear_copied` takes text copied in a
    locked journal off the clipboard; `remind` has the system tell of what waits, but in the quiet hours from
    `quiet_from` until `quiet_until`, and of what the day holds once, last on the day `reminded_on`.
    """

    theme: str = "system"
    scale: float = 1.0
    journal: str = ""
    private_hidden: bool = False
    width: int = 1280
    height: int = 820
    reflection_template: str = "blank"
    language: str = "system"
    contrast: str = "system"
    motion: str = "system"
    look: str = "light"
    first_name: str = ""
    lock_after: int = 10
    lock_on_minimise: bool = False
    clear_copied: bool = True
    remind: bool = False
    remind_meetings: bool = True
    remind_overdue: bool = True
    remind_calls: bool = True
    remind_reviews: bool = True
    quiet_from: str = "18:00"
    quiet_until: str = "08:00"
    reminded_on: str = ""


class Settings:
    """The settings on disk. An unreadable file counts as none; a setting that cannot be written is kept in memory.

    Args:
        file: where they lie; the ordinary place where None.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or config_folder() / "settings.json"
        self.values = _read(self._file)

    def set(self, **changes: Any) -> None:
        """Change settings and write them."""
        self.values = self.values._replace(**changes)
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            part = self._file.with_suffix(".part")
            part.touch(mode=0o600)
            part.write_text(json.dumps(self.values._asdict(), indent=1), "utf-8")
            part.replace(self._file)


def _read(file: Path) -> Values:
    """The settings in a file, each of the right type or left as it is by default."""
    try:
        found = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return Values()
    if not isinstance(found, dict):
        return Values()
    known: dict[str, Any] = Values._field_defaults
    good: dict[str, Any] = {
        name: float(value) if isinstance(known[name], float) else value
        for name, value in found.items()
        if name in known and _fits(value, type(known[name]))
    }
    return Values(**good)


def _fits(value: object, wanted: type) -> bool:
    if wanted is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, wanted) and (wanted is bool or not isinstance(value, bool))
