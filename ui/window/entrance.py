"""The pages of the window: the one that begins a journal, those of a locked and of a damaged one, and the frame.

What the first asks for is the program's to do; what lies in the frame is not known here.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from pmjournal.records.search import Indexed
from pmjournal.wording import percent
from ui.shell.shell import Shell

if TYPE_CHECKING:  # most starts show a journal and never need them
    from ui.damaged.page import DamagedPage
    from ui.unlock.page import UnlockPage
    from ui.welcome.page import WelcomePage


class Entrance(QStackedWidget):
    """Shows `frame`, the page that begins a journal, or that of a locked one."""

    create_requested = Signal(object)
    sample_requested = Signal()
    open_requested = Signal(object)
    reading_requested = Signal(object)
    backup_asked_for = Signal()
    restore_requested = Signal(object)
    stop_requested = Signal()

    def __init__(self, frame: Shell) -> None:
        super().__init__()
        self._frame = frame
        self._welcome: WelcomePage | None = None
        self._unlock: UnlockPage | None = None
        self._damaged: DamagedPage | None = None
        self.addWidget(frame)

    @property
    def welcome(self) -> "WelcomePage":
        """The page that begins a journal, built when it is first needed."""
        if self._welcome is None:
            from ui.welcome.page import WelcomePage  # not needed for the first paint of a journal

            self._welcome = page = WelcomePage()
            page.start_requested.connect(self.create_requested)
            page.sample_requested.connect(self.sample_requested)
            page.open_requested.connect(self.open_requested)
            page.reading_requested.connect(self.reading_requested)
            page.backup_asked_for.connect(self.backup_asked_for)
            page.restore_requested.connect(self.restore_requested)
            page.stop_requested.connect(self.stop_requested)
            self.addWidget(page)
        return self._welcome

    @property
    def unlock(self) -> "UnlockPage":
        """The page of a locked journal, built when it is first needed."""
        if self._unlock is None:
            from ui.unlock.page import UnlockPage  # not needed for the first paint of a journal that is open

            self._unlock = UnlockPage()
            self.addWidget(self._unlock)
        return self._unlock

    @property
    def damaged(self) -> "DamagedPage":
        """The page of a journal that cannot be opened, built when it is first needed."""
        if self._damaged is None:
            from ui.damaged.page import DamagedPage  # needs what brings SQLAlchemy along

            self._damaged = DamagedPage()
            self.addWidget(self._damaged)
        return self._damaged

    def has_damaged(self) -> bool:
        """Whether that page is built."""
        return self._damaged is not None

    def show_damaged(self) -> None:
        """Show the page of a journal that cannot be opened."""
        self.setCurrentWidget(self.damaged)

    def has_unlock(self) -> bool:
        """Whether that page is built."""
        return self._unlock is not None

    def show_unlock(self) -> None:
        """Show the page of a locked journal."""
        self.setCurrentWidget(self.unlock)

    def end_unlock(self) -> None:
        """What was typed on that page is to be nowhere any more."""
        if self._unlock is not None:
            self._unlock.forget()

    def set_busy(self, words: str) -> None:
        """Let the page that begins a journal say what is going on; "" for nothing."""
        if self._welcome is not None:
            self._welcome.set_busy(words)
        if not words:
            self._frame.end_waiting()

    def tell_indexed(self, far: Indexed) -> None:
        """Say, wherever one looks, how far the making of the search index is, which a journal waits for."""
        share = far.done / far.total if far.total else 0.0
        if self._welcome is not None and self.currentWidget() is self._welcome:
            words = self.tr("Preparing the search, {percent}")
            self._welcome.set_busy(words.format(percent=percent(round(100 * share))))
            return
        sentence = self.tr("Your journal is being made ready for this version of PM Journal. This happens once.")
        self._frame.wait(self.tr("Preparing the search"), sentence, share)

    def refuse(self, sentence: str) -> bool:
        """Say on the page that is shown why something was not done; False where that is the frame."""
        page = self.currentWidget()
        for one in (self._welcome, self._unlock, self._damaged):
            if one is not None and page is one:
                one.show_trouble(sentence)
                return True
        return False

    def show_welcome(self) -> None:
        """Show the page that begins a journal."""
        self.setCurrentWidget(self.welcome)

    def shows_frame(self) -> bool:
        """Whether the open journal is shown, and not covered."""
        return self.currentWidget() is self._frame

    def show_frame(self) -> None:
        """Show the open journal; what was typed to begin it is forgotten."""
        if self._welcome is not None:
            self._welcome.forget()
        self.setCurrentWidget(self._frame)
