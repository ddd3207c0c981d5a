"""The acts that can be taken back, newest first, up to fifty. Typing has its own undo in each editor."""

from collections import deque
from typing import TYPE_CHECKING

from pmjournal.changes import Change

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

DEPTH = 50


class UndoStack:
    """What can be undone and done again."""

    def __init__(self) -> None:
        self._done: deque[Change] = deque(maxlen=DEPTH)
        self._undone: deque[Change] = deque(maxlen=DEPTH)

    def push(self, change: Change) -> None:
        """Remember an act; what was undone before it can no longer be done again."""
        self._done.append(change)
        self._undone.clear()

    def undo(self, journal: "Journal") -> bool:
        """Take the newest act back; False when there is none.

        Raises:
            UndoRefused: something has changed since; the act is forgotten.
        """
        return self._turn(journal, self._done, self._undone)

    def redo(self, journal: "Journal") -> bool:
        """Do the act again that was undone last; False when there is none.

        Raises:
            UndoRefused: something has changed since; the act is forgotten.
        """
        return self._turn(journal, self._undone, self._done)

    def clear(self) -> None:
        """Forget everything."""
        self._done.clear()
        self._undone.clear()

    def _turn(self, journal: "Journal", source: deque[Change], target: deque[Change]) -> bool:
        if not source:
            return False
        back = journal.undo(source.pop())
        if back is not None:
            target.append(back)
        return True
