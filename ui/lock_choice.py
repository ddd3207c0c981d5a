"""What was chosen of when a journal is locked by itself, for the whole window. The settings keep it."""

from typing import NamedTuple

MINUTES = (5, 10, 30, 60, 0)
"""What is offered; 0 is never."""


class LockChoice(NamedTuple):
    """After how many minutes away, when minimised, and whether copied text leaves the clipboard."""

    minutes: int = 10
    on_minimise: bool = False
    clear_copied: bool = True


_chosen = [LockChoice()]


def choose(choice: LockChoice) -> None:
    """Take another choice from now on."""
    _chosen[0] = choice


def chosen() -> LockChoice:
    """The present choice."""
    return _chosen[0]
