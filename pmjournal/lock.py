"""Who holds a journal's folder: reading the lock file that a window keeps while it is open.

The window writes the file (Qt's QLockFile: process id, program, host, one a line); the core only reads it.
"""

import os
import platform
from pathlib import Path

from pmjournal.language import translate

LOCK_FILE = "journal.lock"


def holder(folder: Path) -> str | None:
    """Words for the window that holds `folder`, or None where nobody does."""
    try:
        lines = (folder / LOCK_FILE).read_text("utf-8", "replace").splitlines()
        process, host = int(lines[0]), lines[2] if len(lines) > 2 else ""
    except (OSError, ValueError, IndexError):
        return None
    if host and host != platform.node():
        return translate("Opening", "a window on {host}").format(host=host)
    window = translate("Opening", "a window (process {process})").format(process=process)
    return window if _alive(process) else None


def _alive(process: int) -> bool:
    """Whether a process of this number runs here."""
    if process <= 0:
        return False
    if os.name == "nt":
        return True  # Windows keeps the file locked while its window lives, and removes it after
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
