"""Fields in which something stands that cannot be read, so that their page cannot be stored.

Once the window is covered nobody can put them right: a lock lets them show again what they showed before.
"""

from typing import Protocol
from weakref import WeakSet

from shiboken6 import isValid


class Field(Protocol):
    """What a person types a fact into."""

    def take_back(self) -> None:
        """Show what was there before it was typed in."""


_unread: WeakSet[Field] = WeakSet()


def note(field: Field, *, wrong: bool) -> None:
    """A field tells whether something is wrong with what stands in it."""
    if wrong:
        _unread.add(field)
    else:
        _unread.discard(field)


def take_back() -> None:
    """Let every field that cannot be read show what was there before."""
    for field in list(_unread):
        if isValid(field):
            field.take_back()
