"""The QApplication as the first paint needs it: its names, its language, the fonts of the frame.

The rest is given to it in ui/application.py. Nothing may be imported here that the first paint does not need.
"""

import os
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from pmjournal import __version__
from ui import fonts, language


def has_screen() -> bool:
    """Whether there is a screen to open a window on."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def bare_application(speaking: str) -> QApplication:
    """The QApplication with its names, its language and the fonts of the frame.

    Args:
        speaking: the language, as the settings keep it.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("pmjournal")
    app.setApplicationDisplayName("PM Journal")
    app.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("io.pmjournal.PMJournal")
    language.install(app, speaking)
    fonts.load_frame()
    return app
