"""The keys of the window's commands, written once, and how this system writes a key.

What is done by them is in the list of commands; keys inside an editor or a list belong to those.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

KEYS = {
    "new": "Ctrl+N",
    "new-goals": "Ctrl+Shift+G",
    "new-meetings": "Ctrl+Shift+M",
    "new-reflections": "Ctrl+Shift+R",
    "new-feedback": "Ctrl+Shift+F",
    "capture": "Ctrl+Shift+Q",
    "search": "Ctrl+K",
    "settings": "Ctrl+,",
    "next-area": "F6",
    "previous-area": "Shift+F6",
    "back": "Alt+Left",
    "forward": "Alt+Right",
    "filter": "Ctrl+F",
    "tick": "Ctrl+Return",
    "rename": "F2",
    "bin": "Del",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z",
    "save": "Ctrl+S",
    "versions": "Ctrl+Shift+E",
    "export": "Ctrl+E",
    "private": "Ctrl+Shift+H",
    "lock": "Ctrl+L",
    "keys": "F1",
}
"""The keys of commands, by name, for tooltips and menus too. Those of the panes are their places in the list."""


def keys_of(key: str) -> str:
    """The shortcut of a command as this system writes it, for tooltips."""
    return shown(KEYS[key])


def shown(keys: str) -> str:
    """A shortcut as this system writes it: "Ctrl+K", on macOS with its signs."""
    named = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return named.replace(
        "Return", QCoreApplication.translate("Commands", "Enter")
    )  # what is written on the key itself
