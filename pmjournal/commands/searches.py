"""The search command: a plain list of what was found. What may be typed is in docs/search.md."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pmjournal.clock import Clock
from pmjournal.commands.secrets import open_journal
from pmjournal.commands.terminal import say
from pmjournal.errors import JournalError
from pmjournal.records.search import END_MARK, MARK, Hit, SearchGroup

_FILTER = re.compile(r'(\w+):([^"]*\s[^"]*)')
_MARKS = str.maketrans("", "", MARK + END_MARK)
_MANY = {
    SearchGroup.FEEDBACK: "pieces of feedback",
    SearchGroup.LOG: "log entries",
    SearchGroup.PRIVATE: "private notes",
}


@dataclass(frozen=True, slots=True)
class SearchOrder:
    """What was asked for on the command line: `limit` hits of each group."""

    folder: Path
    text: str
    limit: int
    best: bool
    private: bool
    passphrase_file: Path | None = None


def run(order: SearchOrder, clock: Clock) -> int:
    """Print one line for each hit; private notes only when asked for.

    Raises:
        BadInput: a filter's value names nothing.
        JournalError: the journal has no search index yet.
    """
    with open_journal(order.folder, clock, order.passphrase_file, read_only=True) as journal:
        if not journal.search.ready:
            raise JournalError(f"{order.folder} has no search index yet. Open it in the window once.")
        groups = journal.search.find(order.text, limit=order.limit, best=order.best, private=order.private)
    for group in groups:
        for hit in group.hits:
            say(_line(hit))
        if group.more:
            say(f"There are more {_MANY.get(group.group, group.group.value)}. Use --limit to see them.")
    if not groups:
        say("Nothing was found.")
    return 0


def as_typed(words: Sequence[str]) -> str:
    """The question that a shell took apart: quotes around the value of a filter are put back."""
    return " ".join(_FILTER.sub(r'\1:"\2"', word) for word in words)


def _line(hit: Hit) -> str:
    """A hit on one line: day, kind, and what is known of it."""
    words = " - ".join(part.translate(_MARKS) for part in (hit.title, hit.under, hit.snippet) if part)
    return f"{hit.on}  {hit.kind.replace('_', ' ')}  {words}"
