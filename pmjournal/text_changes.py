"""What changed from one text to another, as data: paragraphs first, then the words of those that changed.

Pure functions; how a change is shown is not known here.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from itertools import groupby

WORD = re.compile(r"\w+|\s+|[^\w\s]")
TOO_MANY = 4_000_000  # comparisons of two words; beyond it a block is said to have been written anew
ALIKE = 0.3  # the share of two blocks' characters that must be the same for their words to be compared


class Edit(Enum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text of which one thing became.

    Without the added ones they make the old text, without the removed ones the new.
    """

    edit: Edit
    text: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How many words were added and removed."""

    added: int
    removed: int


def compare(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces that lead from one text to the other, in order; a removed one stands before what replaced it."""
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    pieces: list[Piece] = []
    for tag, a, b, c, d in _opcodes(before, after):
        was, now = "".join(before[a:b]), "".join(after[c:d])
        if tag == "equal":
            pieces.append(Piece(Edit.SAME, was))
        else:
            pieces += _words(was, now)
    return tuple(_joined(pieces))


def tally(pieces: Iterable[Piece]) -> Tally:
    """How many words the pieces add and remove."""
    words = dict.fromkeys(Edit, 0)
    for piece in pieces:
        words[piece.edit] += len(re.findall(r"\w+", piece.text))
    return Tally(words[Edit.ADDED], words[Edit.REMOVED])


def _words(was: str, now: str) -> list[Piece]:
    """The pieces of a block that changed, word by word where enough of it stayed."""
    before, after = WORD.findall(was), WORD.findall(now)
    anew = [Piece(Edit.REMOVED, was), Piece(Edit.ADDED, now)]
    if not before or not after or len(before) * len(after) > TOO_MANY:
        return anew
    pieces: list[Piece] = []
    for tag, a, b, c, d in _opcodes(before, after):
        old, new = "".join(before[a:b]), "".join(after[c:d])
        if tag == "equal" and (old.strip() or (a, c) == (0, 0) or (b, d) == (len(before), len(after))):
            pieces.append(Piece(Edit.SAME, old))
        else:  # a space that stayed between two words that did not is no island worth showing
            pieces += [Piece(Edit.REMOVED, old), Piece(Edit.ADDED, new)]
    same = sum(len(piece.text.strip()) for piece in pieces if piece.edit is Edit.SAME)
    return pieces if same >= ALIKE * min(len(was.strip()), len(now.strip())) else anew


def _opcodes(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, int, int, int, int]]:
    """How one sequence becomes the other; the ends that are the same are found without much ado."""
    shorter = min(len(before), len(after))
    head = next((i for i in range(shorter) if before[i] != after[i]), shorter)
    tail = next((i for i in range(shorter - head) if before[-1 - i] != after[-1 - i]), shorter - head)
    a_end, b_end = len(before) - tail, len(after) - tail
    if head:
        yield "equal", 0, head, 0, head
    matcher = SequenceMatcher(None, before[head:a_end], after[head:b_end], autojunk=False)
    if (a_end - head) * (b_end - head) > TOO_MANY:
        matcher = SequenceMatcher(None, before[head:a_end], after[head:b_end])
    for tag, a, b, c, d in matcher.get_opcodes():
        yield tag, a + head, b + head, c + head, d + head
    if tail:
        yield "equal", a_end, len(before), b_end, len(after)


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbours of one kind as one; between two stretches that stayed, what was removed comes first."""
    for same, run in groupby((one for one in pieces if one.text), key=lambda one: one.edit is Edit.SAME):
        group = list(run)
        for edit in (Edit.SAME,) if same else (Edit.REMOVED, Edit.ADDED):
            text = "".join(one.text for one in group if one.edit is edit)
            if text:
                yield Piece(edit, text)
