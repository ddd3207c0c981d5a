"""Reminders: once a minute it is looked what waits, and the system's tray says how much of it there is.

Off until somebody wants it. A notification may be seen by anybody, and a lock screen shows it: so there is nothing
in it but numbers, and none at all while the journal is locked or closed. When to remind is decided in
`pmjournal.reminding`.
"""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from pmjournal.errors import JournalError
from pmjournal.language import translate
from pmjournal.records.reminders import Waiting
from ui import icons, reminder_choice

if TYPE_CHECKING:  # the first brings SQLAlchemy along, the second imports this when it is made
    from pmjournal.journal import Journal
    from pmjournal.reminding import Start
    from ui.main_window import MainWindow

EACH_MS = 60_000
NAME = "PM Journal"


class Notifier(Protocol):
    """Where notifications are shown."""

    def is_there(self) -> bool:
        """Whether this desktop shows any."""

    def set_shown(self, shown: bool) -> None:
        """Have a place in the tray, or none."""

    def say(self, words: str) -> None:
        """Show a notification."""


class Tray(QObject):
    """The system's tray, where there is one; `clicked` when somebody clicks in it."""

    clicked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None

    def is_there(self) -> bool:
        """Whether this desktop has a tray that shows notifications."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def set_shown(self, shown: bool) -> None:
        """Have an icon in the tray, or none."""
        if shown and self._icon is None and self.is_there():
            self._icon = QSystemTrayIcon(icons.app_icon(), self)
            self._icon.setToolTip(NAME)
            self._icon.activated.connect(lambda _reason: self.clicked.emit())
            self._icon.messageClicked.connect(self.clicked)
        if self._icon is not None:
            self._icon.setVisible(shown)

    def say(self, words: str) -> None:
        """Show a notification."""
        if self._icon is not None:
            self._icon.showMessage(NAME, words, icons.app_icon())


class Reminders(QObject):
    """Looks, and says.

    Args:
        window: has the journal, while one is open.
        tray: where it is said.
    """

    def __init__(self, window: "MainWindow", tray: Notifier) -> None:
        super().__init__(window)
        self._window, self._tray = window, tray
        self._told: set[Start] = set()
        self._timer = QTimer(self, interval=EACH_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Remind as is chosen now."""
        on = reminder_choice.chosen().on
        self._tray.set_shown(on)
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Say what waits, unless nothing is to be said now; each meeting once, and the rest once a day."""
        from pmjournal.reminding import is_quiet  # it brings SQLAlchemy along, see above

        journal, choice = self._window.journal, reminder_choice.chosen()
        if journal is None or not choice.on:
            return
        now = journal.clock.local(journal.clock.now())
        if is_quiet(now, choice.wanted.quiet_from, choice.wanted.quiet_until):
            return
        try:
            self._look(journal)
        except JournalError:
            return  # whoever reads the journal next tells of it

    def _look(self, journal: "Journal") -> None:
        from pmjournal.reminding import next_to_start, waiting  # as above

        wanted, settings = reminder_choice.chosen().wanted, self._window.settings
        soon = next_to_start(journal, self._told) if wanted.meetings else None
        if soon is not None:
            self._told.add(soon[0])
            self._tray.say(meeting_words(soon[1]))
        day = journal.clock.today().isoformat()
        if settings.values.reminded_on != day:
            found = waiting(journal, wanted)
            settings.set(reminded_on=day)  # not before it could be read
            if found:
                self._tray.say(waiting_words(found))


def meeting_words(minutes: int) -> str:
    """ "A meeting in 15 minutes"."""
    return translate("Reminders", "A meeting in %n minute(s)", "", minutes)


def waiting_words(found: Waiting) -> str:
    """ "2 actions are overdue. 1 person to call." """
    said = []
    if found.overdue:
        said.append(translate("Reminders", "%n action(s) (is|are) overdue.", "", found.overdue))
    if found.calls:
        said.append(translate("Reminders", "%n (person|people) to call.", "", found.calls))
    if found.reviews:
        said.append(translate("Reminders", "%n agreement(s) to look at again.", "", found.reviews))
    return " ".join(said)
