"""The panes of the open journal: built when first asked for, kept up to date, saved together.

Which one is shown, and what in it, is navigation's business.
"""

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from pmjournal.changes import Change
from ui.pane_list import PERSON
from ui.shell.shell import Shell

if TYPE_CHECKING:  # both bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal
    from ui.panes.pane import Pane, SteppedPane


class OpenPanes(QObject):
    """The panes by name.

    Args:
        shell: has the places for them.
        wire: lets a new pane work with the rest.
        parent: its owner.
    """

    ready = Signal(str)
    """This pane has become ready to be seen."""

    def __init__(self, shell: Shell, wire: Callable[["Pane"], None], parent: QObject) -> None:
        super().__init__(parent)
        self.by_key: dict[str, Pane] = {}
        self.journal: Journal | None = None
        self.scope: int | None = None
        self.private_hidden = False
        self._shell, self._wire = shell, wire
        self._stale: set[str] = set()
        self.saving_too: list[Callable[[], bool]] = []
        """What else saves what is typed, as a dialog does: each says whether nothing is left to be saved."""
        self._steps: dict[str, list[Callable[[], object]]] = {}  # what is left to do, of each that was begun
        self._done: set[str] = set()

    def get(self, key: str) -> "Pane":
        """The pane of this name; where it is not ready yet, all that is left of it is done at once."""
        while self.go_on(key):
            pass
        return self.by_key[key]

    def is_ready(self, key: str) -> bool:
        """Whether a pane is built and has read what it shows."""
        return key in self._done

    def go_on(self, key: str) -> bool:
        """Take one step towards a pane; False where it is ready. Between steps the window can answer."""
        if key not in self._steps:
            modules = [partial(import_module, name) for name in self._shell.panes[key].modules]
            self._steps[key] = [*modules, partial(self._build, key)]
        if not self._steps[key]:
            return False
        self._steps[key].pop(0)()
        return True

    def _build(self, key: str) -> None:
        """Build a pane; what it shows is read in the steps after it."""
        assert self.journal is not None
        entry = self._shell.panes[key]
        self.by_key[key] = pane = entry.make(self.journal)
        pane.set_narrow(self._shell.is_narrow())
        pane.set_one(self._shell.is_one())
        pane.set_private_hidden(self.private_hidden)
        self._wire(pane)
        if pane.scope != self.scope:
            self._steps[key].append(partial(pane.set_scope, self.scope))
        elif entry.reads:
            self._steps[key].append(partial(self._read, key, cast("SteppedPane", pane).reading()))
        self._steps[key].append(partial(self._place, key))

    def _read(self, key: str, reading: Iterator[None]) -> None:
        """Let a pane read on, once more where that was not the last step."""
        for _ in reading:
            self._steps[key].insert(0, partial(self._read, key, reading))
            return

    def _place(self, key: str) -> None:
        """Put a pane that is ready where it can be seen."""
        self._shell.stack.addWidget(self.by_key[key])
        self._done.add(key)
        self.ready.emit(key)

    def freshen(self, key: str) -> None:
        """Let a pane read again what changed while it was not shown, or what it is narrowed to since."""
        pane = self.by_key.get(key)
        if pane is None or not self.is_ready(key):
            return
        if key != PERSON and pane.scope != self.scope:
            self._stale.discard(key)
            pane.set_scope(self.scope)
        elif key in self._stale:
            self._stale.discard(key)
            pane.reload()

    def take(self, change: Change, current: str) -> None:
        """Bring what is shown up to date; what is not shown, when it is."""
        for key, pane in self.by_key.items():
            if key == current and self.is_ready(key):
                pane.on_change(change)
            elif change.origin is not pane:
                self._stale.add(key)

    def flush(self) -> bool:
        """Save everything typed; False when something could not be saved and is still in its editor."""
        saves = [*(pane.flush for pane in self.by_key.values()), *self.saving_too]
        return not [save for save in saves if not save()]  # every one of them is asked

    def set_private_hidden(self, hidden: bool) -> None:
        """Fold private content in every pane, or unfold it."""
        self.private_hidden = hidden
        for pane in self.by_key.values():
            pane.set_private_hidden(hidden)

    def fit(self) -> None:
        """Lay the frame and every pane out for the width there is at this text size."""
        self._shell.fit()
        for pane in self.by_key.values():
            pane.set_narrow(self._shell.is_narrow())
            pane.set_one(self._shell.is_one())

    def clear(self) -> None:
        """Let all panes go."""
        for pane in self.by_key.values():
            self._shell.stack.removeWidget(pane)
            pane.deleteLater()
        self.by_key.clear()
        self.saving_too.clear()
        self._stale.clear()
        self._steps.clear()
        self._done.clear()
        self.journal, self.scope = None, None
