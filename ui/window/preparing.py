"""What is made ready before anybody asks for it, so that the window is held up less when they do.

In the worker thread that opens a journal: the questions the window begins with. Later, on the window's thread, in
steps with pauses: the modules of the other panes, and the panes. No module that uses Qt is imported in another
thread: PySide makes its classes when they are first needed, and two threads doing so end the program.
"""

import gc
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.pane_list import PaneEntry
from ui.shell.people_lines import people_lines
from ui.window.open_panes import OpenPanes

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

PAUSE_MS = 250
PALETTE = "ui.palette"
NOBODY = 0
"""The id of no record."""


def rehearse(journal: "Journal") -> None:
    """Ask once what the window will ask first: later times are ten times as quick.

    For a worker thread.
    """
    from pmjournal.due import count_mine  # these need the journal's modules, which first paint does not
    from pmjournal.today import read_today

    people_lines(journal)
    count_mine(journal)
    read_today(journal)
    journal.people.contacts()
    journal.owner.get()
    # Of goals that are not there: it is compiling these that takes long, and reading them all would do so twice.
    journal.goals.outlines(NOBODY)
    journal.goals.events(NOBODY)
    journal.links.mentions_of(NOBODY)


class Preparing(QObject):
    """Builds the panes that are not open yet, one after the other.

    Args:
        panes: where they are kept.
        all_panes: every pane there is, by name.
        parent: its owner.
    """

    def __init__(self, panes: OpenPanes, all_panes: dict[str, PaneEntry], parent: QObject) -> None:
        super().__init__(parent)
        self._panes, self._all = panes, all_panes
        self._steps: list[Callable[[], object]] = []
        self._pause = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._take_step)

    def show_first(self, key: str, show: Callable[[], object]) -> None:
        """Make the first pane ready by steps, between which the window can be used; then show it, then `start`."""
        self._steps, self._pause = [partial(self._panes.go_on, key), show, keep_for_good, self.start], 0
        self._timer.start(0)

    def start(self) -> None:
        """Go on with the other panes."""
        self._steps = [partial(self._panes.go_on, key) for key in self._all]
        self._steps += [partial(import_module, PALETTE), keep_for_good]
        self._pause = PAUSE_MS
        self._timer.start(self._pause)

    def stop(self) -> None:
        """The journal goes: build nothing more."""
        self._timer.stop()
        self._steps = []

    def busy(self) -> bool:
        """Whether there is still something to make ready."""
        return bool(self._steps)

    def _take_step(self) -> None:
        """Take one step, where the journal is still open, and pause; a pane takes several."""
        if self._steps and self._panes.journal is not None:
            step, again = self._steps.pop(0), None
            try:
                again = step()
            finally:
                # Not before: one that is due by the end of the step comes ahead of what the window has to answer.
                self._timer.start(self._pause)
            if again is True:
                self._steps.insert(0, step)


def keep_for_good() -> None:
    """Take what is loaded by now as there to stay, so that `ui.collecting` need not walk it."""
    if not gc.isenabled():
        gc.freeze()
