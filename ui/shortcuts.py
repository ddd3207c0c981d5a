"""The keys of the window, in one table. Keys inside an editor or a list belong to those."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def install_shortcuts(window: "MainWindow") -> None:
    """Give a window its keys."""
    for keys, act in _table(window).items():
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.activated.connect(act)


def _table(window: "MainWindow") -> dict[str, Callable[[], object]]:
    panes = {
        f"Ctrl+{number}": partial(window.show_pane, key)
        for number, key in enumerate(window.shell.sidebar.nav, start=1)
    }
    return {
        "Ctrl+N": window.begin_new,
        "Ctrl+Shift+G": lambda: window.begin_new_in("goals"),
        "Ctrl+Shift+M": lambda: window.begin_new_in("meetings"),
        "Ctrl+Shift+R": lambda: window.begin_new_in("reflections"),
        "Ctrl+Shift+H": window.toggle_private,
        "Ctrl+E": lambda: window.show_pane("review"),
        "Ctrl+,": lambda: window.show_pane("settings"),
        "Ctrl+Z": window.undo,
        "Ctrl+Shift+Z": window.redo,
        "Ctrl+S": window.flush,
        **panes,
    }
