"""The keys of the window, from its list of commands. Keys inside an editor or a list belong to those."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from ui.commands import commands

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def install_shortcuts(window: "MainWindow") -> None:
    """Give a window its keys."""
    for command in commands(window):
        if command.keys and not command.local:
            shortcut = QShortcut(QKeySequence(command.keys), window)
            shortcut.activated.connect(command.act)
