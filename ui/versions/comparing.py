"""Versions compared in the background, each with the one before it and with what the text is now."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from pmjournal.text_changes import Piece, Tally, compare, tally


@dataclass(frozen=True, slots=True)
class Compared:
    """A version beside two others.

    Args:
        number: its place in the list, latest first.
        then: how it came from the version before it; of the first one, the whole of it stayed.
        now: how what the text is now came from it.
        changed: how many words `then` adds and removes; None for the first version.
    """

    number: int
    then: tuple[Piece, ...]
    now: tuple[Piece, ...]
    changed: Tally | None


def comparing(versions: Sequence[str]) -> Generator[Compared, None, None]:
    """Compare them, latest first; what takes long between two steps is one comparison."""
    for number, (one, before) in enumerate(zip_longest(versions, versions[1:])):
        then = compare(one if before is None else before, one)
        now = compare(one, versions[0])
        yield Compared(number, then, now, None if before is None else tally(then))
