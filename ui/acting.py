"""One way for a pane to write: in one act of its own, with a toast that offers Undo, and troubles told.

What is written is the caller's; how troubles and toasts look is the window's.
"""

from collections.abc import Callable

from pmjournal.changes import Change
from pmjournal.errors import BadInput, JournalError
from pmjournal.language import translate
from ui.link_source import place_of
from ui.panes.pane import Pane


class Acting:
    """Runs the writes of one pane; its parts are given this in place of the pane.

    Args:
        pane: the origin of the writes; it sends their toasts and troubles.
        done: called after each write that went well, to show what is stored now.
    """

    def __init__(self, pane: Pane, done: Callable[[], None]) -> None:
        self.pane = pane
        self.journal = pane.journal
        self._done = done

    def __call__(self, write: Callable[[], object], said: str = "") -> bool:
        """Do `write` as one act, and say so in a toast where there are words for it.

        Returns:
            Whether it went well. If not, nothing was written and the trouble was told.
        """
        try:
            with self.journal.transaction(origin=self.pane) as act:
                write()
        except JournalError as error:
            self.pane.trouble.emit(error)
            return False
        self._done()
        if said:
            self.pane.toast_requested.emit(said, act.change)
        elif act.change is not None:
            self.pane.acted.emit(act.change)
        return True

    def attempt(self, write: Callable[[], Change | None]) -> Change | None:
        """Do what is an act of its own; None where it changed nothing, or failed, which is told."""
        try:
            return write()
        except JournalError as error:
            self.pane.trouble.emit(error)
            return None

    def tell(self, said: str, change: Change | None) -> None:
        """Say what was done in a toast with Undo, or without words that something was; nothing for no change."""
        if change is None:
            return
        if said:
            self.pane.toast_requested.emit(said, change)
        else:
            self.pane.acted.emit(change)

    def follow(self, record_id: int) -> None:
        """Open the record that a link in a text leads to."""
        place = place_of(self.journal, record_id)
        if place is not None:
            self.pane.open_requested.emit(*place)
            return
        self.pane.toast_requested.emit(translate("Store", "That is no longer there. It may be in the bin."), None)


def telling(pane: Pane, narrow: Callable[[str], None]) -> Callable[[str], None]:
    """Let typed words `narrow` the list of a pane; where a filter among them names nothing, that is told."""

    def narrowed(typed: str) -> None:
        try:
            narrow(typed)
        except BadInput as error:
            pane.trouble.emit(error)

    return narrowed
