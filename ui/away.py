"""Noticing that nobody is there: no key and no mouse for a while, a minimised window, sleep, a locked screen.

Whether that locks anything is not decided here. Keys and the mouse are heard where the system delivers them, at
the windows: a filter on the program would see every event of every widget.
"""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

from pmjournal.language import translate
from ui import lock_choice
from ui.keys import KEYS
from ui.main_window import MainWindow
from ui.slept import Slept

if TYPE_CHECKING:  # after the start; not every system has such a bus
    from ui.session import Session

SIGNS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}
"""What somebody who is there does."""
DBUS_MS = 1500
"""The bus is asked after the start."""


class Away(QObject):
    """Watches the windows of the program, for as long as the main one lives.

    Args:
        window: the main one.
    """

    gone = Signal(str)
    """Nobody is there; with words for why, "" where it was asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._seen = self._seen_by_wall = 0.0
        self._key = QKeySequence(KEYS["lock"])
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
        window.minimised.connect(self._on_minimised)
        self._session: Session | None = None
        self._slept = Slept(self)
        self._slept.noticed.connect(self._on_slept)
        QTimer.singleShot(DBUS_MS, self, self._hear_session)
        self.begin()

    def begin(self) -> None:
        """Somebody is there; count from now, as long as was chosen."""
        self._saw()
        self._timer.stop()
        if lock_choice.chosen().minutes:
            self._timer.start(lock_choice.chosen().minutes * 60_000)

    def _saw(self) -> None:
        # A computer that slept counts as away, which the steady clock of some systems does not see.
        self._seen, self._seen_by_wall = time.monotonic(), time.time()

    def _watch(self, window: QWindow | None) -> None:
        """Hear a window once it has the keys."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only take note; but over a dialog, whose window does not hear it, the key of the lock is done here.

        After a sleep that nobody told of, nothing is painted and no key does anything before it is locked.
        """
        if event.type() == QEvent.Type.Expose and self._slept.is_news():
            self._on_slept()
        elif event.type() in SIGNS:
            if self._slept.is_news():
                QTimer.singleShot(0, self, self._on_slept)
                return self._window.journal is not None  # what is typed on the page of a locked one counts
            self._saw()
            if isinstance(event, QKeyEvent) and watched is not self._window.windowHandle() and self._locks(event):
                QTimer.singleShot(0, self, lambda: self.gone.emit(""))
                return True
        return False

    def _locks(self, event: QKeyEvent) -> bool:
        return QKeySequence(event.keyCombination()) == self._key

    def _look(self) -> None:
        """Whether it was quiet all the time: cheaper than to begin the timer anew at each key."""
        limit = lock_choice.chosen().minutes * 60
        away = max(time.monotonic() - self._seen, time.time() - self._seen_by_wall)
        if limit and away >= limit:
            self.gone.emit(translate("Away", "Locked after %n minute(s) away", "", limit // 60))
        elif limit:
            self._timer.start(round((limit - away) * 1000) + 1)

    def _on_minimised(self) -> None:
        if lock_choice.chosen().on_minimise:
            self.gone.emit(translate("Away", "Locked as the window was minimised"))

    def _hear_session(self) -> None:
        """Hear of sleep and of a locked screen, where there is something that tells."""
        from ui.session import Session  # after the start; not every system has such a bus

        if self._session is None:
            self.hear(Session(self))

    def hear(self, session: "Session") -> None:
        """Take from a session that somebody leaves it, or that the computer sleeps."""
        self._session = session
        session.left.connect(lambda: self.gone.emit(translate("Away", "Locked with the screen")))
        session.sleeping.connect(self._on_slept)

    def let_sleep(self) -> None:
        """All is locked that was to be: the computer need not wait any more."""
        if self._session is not None:
            self._session.let_sleep()

    def _on_slept(self) -> None:
        self.gone.emit(translate("Away", "Locked as the computer went to sleep"))
