"""The acts that can be taken back, newest first, up to fifty. Typing has its own undo in each editor.

What an act is called, and when it is taken back, is said elsewhere.
"""

from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pmjournal.changes import Change, completed
from pmjournal.errors import JournalError, UndoRefused

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

DEPTH = 50


@dataclass(frozen=True, slots=True)
class Act:
    """A Change and what was said of it, "" where nothing was; `made` is the Change as it was first remembered."""

    change: Change
    words: str = ""
    made: Change | None = None


class UndoStack:
    """What can be undone and done again.

    What is typed into a record that an act has just made belongs to that act: otherwise "added" could not be
    taken back once there is a word in it. `saw` is told of every Change, `push` of those that are acts.
    """

    def __init__(self) -> None:
        self._done: deque[Act] = deque(maxlen=DEPTH)
        self._undone: deque[Act] = deque(maxlen=DEPTH)
        self._since: list[Change] = []
        self._turning = False

    def saw(self, change: Change) -> None:
        """Something was written, by an act or by typing."""
        if not self._turning and self._done:
            self._since.append(change)

    def push(self, change: Change, words: str = "") -> None:
        """Remember an act; what was undone before it can no longer be done again."""
        self._since = [one for one in self._since if one is not change]
        self._complete()
        self._done.append(Act(change, words, change))
        self._undone.clear()

    def undo(self, journal: "Journal", made: Change | None = None) -> Act | None:
        """Take the newest act back and return it; None when there is none.

        Args:
            journal: where.
            made: the act to take back in place of the newest, where it is still remembered.

        Raises:
            UndoRefused: something has changed since; the act is forgotten.
            JournalError: nothing could be written just now; the act is kept.
        """
        self._complete()
        at = next((at for at, act in enumerate(self._done) if act.made is made), None)
        if made is not None and at is not None:
            act = self._done[at]
            del self._done[at]
            self._done.append(act)
        return self._turn(journal, self._done, self._undone)

    def redo(self, journal: "Journal") -> Act | None:
        """Do the act again that was undone last and return it; None when there is none.

        Raises:
            UndoRefused: something has changed since; the act is forgotten.
            JournalError: nothing could be written just now; the act is kept.
        """
        return self._turn(journal, self._undone, self._done)

    def clear(self) -> None:
        """Forget everything."""
        self._done.clear()
        self._undone.clear()
        self._since.clear()

    def _complete(self) -> None:
        """Give the newest act what was typed since into what it made."""
        if self._done and self._since:
            newest = self._done.pop()
            self._done.append(replace(newest, change=completed(newest.change, self._since)))
        self._since.clear()

    def _turn(self, journal: "Journal", source: deque[Act], target: deque[Act]) -> Act | None:
        if not source:
            return None
        act = source.pop()
        self._turning = True
        try:
            back = journal.undo(act.change)
        except JournalError as error:
            if not isinstance(error, UndoRefused):
                source.append(act)  # another time it may go
            raise
        finally:
            self._turning = False
        if back is not None:
            target.append(replace(act, change=back))
        return act
