"""The rows of a database read from its bare pages (sqlite.org/fileformat2.html), as many as can still be reached.

A table is a tree of pages. What hangs below a damaged page is found among the pages that no tree leads to. Nothing
here knows what the rows mean.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from pmjournal.store.pages import BRANCH, HEAD, LEAF, USABLE, Pages

Value = int | float | str | bytes | None
DEEPEST = 40
AHEAD = 64  # pages below a branch that are deciphered at once
WRONG = (struct.error, IndexError, ValueError, UnicodeDecodeError, OverflowError)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its number and its values, of which trailing ones may be wanting."""

    id: int
    values: tuple[Value, ...]


@dataclass(slots=True)
class Tree:
    """What came of reading a table; known once its last row is read.

    Args:
        has_holes: whether a page of it could not be.
        skipped: how many rows of readable pages go on in pages that could not.
    """

    has_holes: bool = False
    skipped: int = 0


class Trees:
    """Reads tables, a page at a time, and remembers which pages they took.

    Args:
        pages: those of the database.
    """

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self.taken: set[int] = set()

    def table(self, root: int, tree: Tree) -> Iterator[Row]:
        """Everything that can be reached from the root page of a table; `tree` says what could not."""
        return self._walk(root, tree, 0)

    def leaf(self, number: int, tree: Tree) -> list[Row]:
        """The rows of one page, which is then taken."""
        taken = {number}
        rows = self._rows(number, tree, taken)
        self.taken |= taken
        return rows

    def look(self, number: int) -> list[Row]:
        """The rows of one page, which nobody takes by that."""
        return self._rows(number, Tree(), {number})

    def _walk(self, number: int, tree: Tree, depth: int) -> Iterator[Row]:
        page = self._pages.page(number)
        if page is None or number in self.taken or depth > DEEPEST:
            tree.has_holes = True
            return
        begin = HEAD if number == 1 else 0
        if page[begin] == LEAF:
            yield from self.leaf(number, tree)
            return
        self.taken.add(number)
        if page[begin] != BRANCH:
            tree.has_holes = True
            return
        below = list(_children(page, begin))
        for first in range(0, len(below), AHEAD):
            self._pages.fetch(below[first : first + AHEAD])
            for child in below[first : first + AHEAD]:
                yield from self._walk(child, tree, depth + 1)

    def _rows(self, number: int, tree: Tree, taken: set[int]) -> list[Row]:
        """The rows of a leaf; the pages that they go on in are added to `taken`."""
        page = self._pages.page(number)
        assert page is not None
        try:
            places = _places(page, HEAD if number == 1 else 0, 8)
        except WRONG:
            tree.has_holes = True
            return []
        found = []
        for at in places:
            try:
                row = self._row(page, at, taken)
            except WRONG:
                row = None
            if row is None:
                tree.skipped += 1
            else:
                found.append(row)
        return found

    def _row(self, page: bytes, at: int, taken: set[int]) -> Row | None:
        length, at = _varint(page, at)
        id, at = _varint(page, at)
        payload = self._payload(page, at, length, taken)
        return None if payload is None else Row(_signed(id), _values(payload))

    def _payload(self, page: bytes, at: int, length: int, taken: set[int]) -> bytes | None:
        """The bytes of a row, those on further pages too; None where one of these is damaged."""
        most, least = USABLE - 35, (USABLE - 12) * 32 // 255 - 23
        if length <= most:
            return page[at : at + length]
        local = least + (length - least) % (USABLE - 4)
        local = local if local <= most else least
        parts, left = [page[at : at + local]], length - local
        (following,) = struct.unpack_from(">I", page, at + local)
        while left > 0:
            further = self._pages.page(following)
            if further is None or following in self.taken or following in taken:
                return None
            taken.add(following)
            parts.append(further[4 : 4 + left])
            left -= USABLE - 4
            (following,) = struct.unpack_from(">I", further)
        return b"".join(parts)


def free_pages(pages: Pages) -> set[int]:
    """The pages that the file says are in no use."""
    found: set[int] = set()
    first = pages.page(1)
    trunk = struct.unpack_from(">I", first, 32)[0] if first else 0
    while trunk and trunk not in found and (page := pages.page(trunk)) is not None:
        found.add(trunk)
        trunk, count = struct.unpack_from(">II", page)
        found.update(struct.unpack_from(f">{min(count, USABLE // 4 - 2)}I", page, 8))
    return found


def _children(page: bytes, begin: int) -> Iterator[int]:
    """The pages below a branch, in order."""
    try:
        for at in _places(page, begin, 12):
            yield struct.unpack_from(">I", page, at)[0]
        yield struct.unpack_from(">I", page, begin + 8)[0]
    except WRONG:
        return


def _places(page: bytes, begin: int, head: int) -> tuple[int, ...]:
    """Where the cells of a page are."""
    (count,) = struct.unpack_from(">H", page, begin + 3)
    return struct.unpack_from(f">{count}H", page, begin + head)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for place in range(at, at + 8):
        value = value << 7 | data[place] & 0x7F
        if data[place] < 0x80:
            return value, place + 1
    return value << 8 | data[at + 8], at + 9


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value


def _values(payload: bytes) -> tuple[Value, ...]:
    """The values of a row."""
    end, at = _varint(payload, 0)
    body, found = end, []
    while at < end:
        kind, at = _varint(payload, at)
        value, body = _value(payload, body, kind)
        found.append(value)
    return tuple(found)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    """A value of a serial type, and where it ends."""
    if kind >= 12:
        size = (kind - 12) // 2
        data = payload[at : at + size]
        if len(data) < size:
            raise ValueError("too short")
        return (data.decode() if kind % 2 else data), at + size
    if kind in (0, 8, 9):
        return (None if kind == 0 else kind - 8), at
    if kind == 7:
        return struct.unpack_from(">d", payload, at)[0], at + 8
    size = (0, 1, 2, 3, 4, 6, 8)[kind]
    data = payload[at : at + size]
    if len(data) < size:
        raise ValueError("too short")
    return int.from_bytes(data, "big", signed=True), at + size
