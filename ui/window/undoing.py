"""Undo and Redo as the person meets them: toasts, what is said of it, and what comes back into view."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pmjournal.changes import Change
from pmjournal.errors import JournalError, UndoRefused
from ui import language
from ui.panes.pane import Pane
from ui.undo import Act, UndoStack
from ui.widgets.toast import Offer, Toast
from ui.window.open_panes import OpenPanes

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class Undoing(QObject):
    """Says what was done, and takes it back.

    Args:
        toast: where it is said.
        panes: saved before an act is taken back.

    `trouble(Exception)` is for the person; `turned(Change)` is sent once an act was taken back, or done again.
    """

    trouble = Signal(object)
    turned = Signal(object)

    def __init__(self, toast: Toast, panes: OpenPanes) -> None:
        super().__init__(panes)
        self.stack = UndoStack()
        self._said: Change | None = None
        self._toast, self._panes = toast, panes

    def say(self, text: str, change: Change | None, more: Offer | None = None) -> None:
        """Show a toast; with a Change, offer to undo it, and maybe something `more`."""
        if change is not None:
            self.stack.push(change, text)
        self._said = change
        if more is None:
            self._toast.say(text, self.tr("Undo") if change is not None else "")
        else:
            self._toast.offer(text, [(self.tr("Undo"), self.undo_said), more])

    def note(self, change: Change) -> None:
        """Remember an act that needs no toast."""
        self.stack.push(change)

    def undo(self) -> None:
        """Take the newest act back."""
        self._undo(self.stack.undo)

    def undo_said(self) -> None:
        """Take the act back that the toast tells of, though others that need no toast may have followed."""
        self._undo(partial(self.stack.undo, made=self._said))

    def _undo(self, turn: Callable[["Journal"], Act | None]) -> None:
        self._turn(turn, self.tr("Undone"), self.tr("Undone: {act}"), self.tr("There is nothing to undo"))

    def redo(self) -> None:
        """Do the act again that was undone last."""
        self._turn(
            self.stack.redo,
            self.tr("Done again"),
            self.tr("Done again: {act}"),
            self.tr("There is nothing to do again"),
        )

    def _turn(self, turn: Callable[["Journal"], Act | None], done: str, told: str, nothing: str) -> None:
        journal = self._panes.journal
        if journal is None:
            return
        self._panes.flush()
        try:
            act = turn(journal)
        except UndoRefused as error:
            self._toast.say(str(error))
        except JournalError as error:
            self.trouble.emit(error)
        else:
            if act is not None and not _shows_by_itself(act):
                self.turned.emit(act.change)
            words = "" if act is None else in_short(act.words)
            self._toast.say(nothing if act is None else told.format(act=words) if words else done)


def _shows_by_itself(act: Act) -> bool:
    """Whether an act was done in a pane that is still in sight and shows what became of it."""
    origin = act.made.origin if act.made is not None else None
    return isinstance(origin, Pane) and origin.keeps_acts and origin.isVisible()


def in_short(words: str) -> str:
    """The first sentence of a toast as it goes on after a colon: "milestone done" of "Milestone done. 5 of 7".

    So none of them begins with a name.
    """
    first = words.partition(". ")[0].removesuffix(".")
    if language.current() != "en" or first[1:2].isupper():
        return first  # other languages have their own rules for capitals, and so have names such as "PDF"
    return first[:1].lower() + first[1:]
