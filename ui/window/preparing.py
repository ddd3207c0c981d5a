"""What is made ready before anybody asks for it, so that the window is never held up when they do.

In the worker thread that opens a journal: the first pane's modules, and the questions the window begins with.
Later, in another and one pane at a time: the modules of the rest, the palette's too; each pane is then built in a
step of its own.
"""

import gc
from collections.abc import Generator
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from ui.pane_list import PERSON, PaneEntry, entries
from ui.shell.people_lines import people_lines
from ui.tasks import Task
from ui.window.navigation import FIRST
from ui.window.open_panes import OpenPanes

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

PAUSE_MS = 250
PALETTE = "ui.palette"


def rehearse(journal: "Journal") -> None:
    """Import the first pane and ask once what the window will ask first: later times are ten times as quick.

    For a worker thread.
    """
    import_module(next(entry.module for entry in entries() if entry.key == FIRST))
    people_lines(journal)
    journal.people.contacts()
    journal.owner.get()
    goals = journal.goals.outlines()
    for outline in goals[:1]:
        journal.goals.events(outline.goal.id)
        journal.links.mentions_of(outline.goal.id)


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
        self._waiting: list[str] = []
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._build_next)
        self._task: Task | None = None

    def start(self) -> None:
        """Begin, in the background."""
        self._waiting.clear()
        self._task = Task(self._import_all, self)
        self._task.progress.connect(self._on_imported)
        self._task.done.connect(lambda _: keep_for_good())
        self._task.start()

    def stop(self) -> None:
        """The journal goes: build nothing more."""
        self._timer.stop()
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()

    def _import_all(self) -> Generator[Any, None, None]:
        for key, entry in self._all.items():
            import_module(entry.module)
            yield key
        import_module(PALETTE)

    def _on_imported(self, key: str) -> None:
        # A person's page is built for a person; what was said before the journal went is heard after.
        if key != PERSON and self._panes.journal is not None:
            self._waiting.append(key)
            self._timer.start()

    def _build_next(self) -> None:
        """Build one pane, where the journal is still open, and pause."""
        while self._waiting and self._panes.journal is not None:
            key = self._waiting.pop(0)
            if key not in self._panes.by_key:
                self._panes.get(key)
                break
        if self._waiting:
            self._timer.start()


def keep_for_good() -> None:
    """Take what is loaded by now as there to stay, so that `ui.collecting` need not walk it."""
    if not gc.isenabled():
        gc.freeze()
