"""The QApplication with all that the program needs: one for the process. What runs in it is elsewhere."""

from PySide6.QtWidgets import QApplication

from pmjournal.errors import JournalError
from ui import accessible, clipboard, fonts, icons, language, layout_items
from ui.bare_application import bare_application, has_screen
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
    if not has_screen():
        raise JournalError(
            "There is no screen to open a window on. Set DISPLAY or WAYLAND_DISPLAY, or use the other commands."
        )
    app = bare_application(speaking)
    furnish(app)
    return app


def furnish(app: QApplication) -> None:
    """Give a bare QApplication what its first paint did not need."""
    layout_items.install()
    Collector(app)
    fonts.load()
    accessible.install()
    app.aboutToQuit.connect(clipboard.hand_over)
    app.setWindowIcon(icons.app_icon())
