"""Opening a file with the system's own program for it, after a person's click. Programs are never started so."""

import re
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

PROGRAMS = re.compile(
    r"\.(app|bat|cmd|com|command|cpl|desktop|exe|hta|jar|jse?|lnk|ms[ip]|pif|ps1|reg|scr|sh|url|vb[es]?|ws[fh])$",
    re.I,
)
"""Endings of what would run instead of being shown, on one system or another."""


def is_program(name: str) -> bool:
    """Whether a file of this name might run when it is opened."""
    return PROGRAMS.search(name.rstrip(". ")) is not None


def open_file(path: Path) -> bool:
    """Hand a file to the system; False where no program of it took the file."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
