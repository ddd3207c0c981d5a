"""Words on a terminal: lines that cannot be garbled by what they quote, and progress for somebody watching.

Nothing here knows the journal.
"""

import sys
from types import TracebackType


def say(line: str) -> None:
    """Print one line of result on standard output."""
    print(plain(line))


def plain(text: str) -> str:
    """The text without signs that steer a terminal: it may quote a file's name or somebody's title."""
    return "".join(sign if sign.isprintable() else "�" for sign in text)


class Stages:
    """One line on standard error that says how far the work is; silent when nobody watches.

    Used in a `with` block, after which the line is gone.
    """

    def __init__(self) -> None:
        self._watched = sys.stderr.isatty()
        self._shown = ""

    def __enter__(self) -> "Stages":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.show("")

    def show(self, words: str) -> None:
        """Replace the line, if the words are new."""
        if self._watched and words != self._shown:
            sys.stderr.write("\r" + plain(words).ljust(len(self._shown)) + ("" if words else "\r"))
            sys.stderr.flush()
            self._shown = words
