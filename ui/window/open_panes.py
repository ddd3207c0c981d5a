"""The panes of the open journal: built when first asked for, kept up to date, saved together.

Which one is shown, and what in it, is navigation's business.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pmjournal.changes import Change
from ui.pane_list import PERSON
from ui.shell.shell import Shell

if TYPE_CHECKING:  # both bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal
    from ui.panes.pane import Pane


class OpenPanes(QObject):
    """The panes by name.

    Args:
        shell: has the places for them.
        wire: lets a new pane work with the rest.
        parent: its owner.
    """

    def __init__(self, shell: Shell, wire: Callable[["Pane"], None], parent: QObject) -> None:
        super().__init__(parent)
        self.by_key: dict[str, Pane] = {}
        self.journal: Journal | None = None
        self.scope: int | None = None
        self.private_hidden = False
        self._shell, self._wire = shell, wire
        self._stale: set[str] = set()
        self._unread: set[str] = set()

    def get(self, key: str) -> "Pane":
        """The pane of this name, built and read when it is first asked for."""
        self.build(key)
        self.read(key)
        return self.by_key[key]

    def build(self, key: str) -> None:
        """Build a pane that is not there yet; to read what it shows is a step of its own."""
        if key in self.by_key:
            return
        assert self.journal is not None
        self.by_key[key] = pane = self._shell.panes[key].make(self.journal)
        self._unread.add(key)
        pane.set_narrow(self._shell.is_narrow())
        pane.set_one(self._shell.is_one())
        pane.set_private_hidden(self.private_hidden)
        self._wire(pane)

    def read(self, key: str) -> None:
        """Let a pane that was built read what it shows, where it has not yet, and put it where it can be seen."""
        if key not in self._unread:
            return
        self._unread.discard(key)
        pane = self.by_key[key]
        if pane.scope != self.scope:
            pane.set_scope(self.scope)
        elif self._shell.panes[key].reads:
            pane.reload()
        self._shell.stack.addWidget(pane)

    def freshen(self, key: str) -> None:
        """Let a pane read again what changed while it was not shown, or what it is narrowed to since."""
        pane = self.by_key.get(key)
        if pane is None or key in self._unread:
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
            if key == current:
                pane.on_change(change)
            elif change.origin is not pane:
                self._stale.add(key)

    def flush(self) -> bool:
        """Save everything typed; False when something could not be saved and is still in its editor."""
        return not [pane for pane in self.by_key.values() if not pane.flush()]  # every one of them is asked

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
        self._stale.clear()
        self._unread.clear()
        self.journal, self.scope = None, None
