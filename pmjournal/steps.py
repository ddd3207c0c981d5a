"""Work in steps, each of which says how far it is: a generator. Here one is run to its end at once."""

from collections.abc import Callable, Generator
from typing import Any, TypeVar

Said = TypeVar("Said")
Made = TypeVar("Made")


def _unheard(_progress: object) -> None:
    """Tell nobody."""


def finish(steps: Generator[Said, None, Made], show: Callable[[Said], Any] = _unheard) -> Made:
    """Run all the steps, telling `show` what each says, and return what they made."""
    while True:
        try:
            show(next(steps))
        except StopIteration as end:
            made: Made = end.value
            return made
