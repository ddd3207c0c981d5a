"""The QApplication: one for the process, with its name, fonts, icon and language. What runs in it is elsewhere."""

import os
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from pmjournal import __version__
from pmjournal.errors import JournalError
from ui import accessible, clipboard, fonts, icons, language
from ui.collecting import Collector


def application(speaking: str = language.SYSTEM) -> QApplication:
    """The QApplication, with fonts, icon and language; made when it is first asked for.

    Args:
        speaking: the language, as the settings keep it.

    Raises:
        JournalError: there is no screen to open a window on.
    """
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    if not _has_screen():
        raise JournalError(
            "There is no screen to open a window on. Set DISPLAY or WAYLAND_DISPLAY, or use the other commands."
        )
    app = QApplication(sys.argv[:1])
    app.setApplicationName("pmjournal")
    app.setApplicationDisplayName("PM Journal")
    app.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("io.pmjournal.PMJournal")
    Collector(app)
    language.install(app, speaking)
    fonts.load()
    accessible.install()
    app.aboutToQuit.connect(clipboard.hand_over)
    app.setWindowIcon(icons.app_icon())
    return app


def _has_screen() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
