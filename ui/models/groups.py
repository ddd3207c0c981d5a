"""Rows under heads, as every long list has them: what a head is, months, and reading a page at a time.

A page always ends with a group, so that the count beside a head is right as soon as it shows. What a row says is
the list's own business (ui/models/*_rows.py), how it looks the delegate's.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any, Protocol, TypeVar

from ui import words

PAGE, LARGEST_PAGE = 100, 300  # records


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A month or another group, with how many records it holds."""

    title: str
    count: int

    def sentence(self) -> str:
        """The row, read aloud."""
        return f"{self.title}, {self.count}"


class DatedRow(Protocol):
    """A record's row, of a day."""

    @property
    def on(self) -> date:
        """The local day it stands under."""


Dated = TypeVar("Dated", bound=DatedRow)
Record = TypeVar("Record")
Group = tuple[HeadRow, list[Any]]


def by_month(rows: Iterable[Dated], today: date) -> Iterator[Group]:
    """Rows that come in order, under the names of their months."""
    for _, month in groupby(rows, lambda row: (row.on.year, row.on.month)):
        found = list(month)
        yield HeadRow(words.month_name(found[0].on, today), len(found)), found


def read_on(page: Callable[[int, Record | None], list[Record]]) -> Iterator[Record]:
    """All records of a list, read as they are asked for.

    Args:
        page: gives at most so many records, those after the one given, or the first.
    """
    size, last = PAGE, None
    while True:
        found = page(size, last)
        yield from found
        if len(found) < size:
            return
        # The first page is soon there; those after it are larger, to come far down in fewer steps.
        last, size = found[-1], min(2 * size, LARGEST_PAGE)


class Groups:
    """Groups, taken a page full of rows at a time.

    Args:
        groups: all of them, worked out as they are asked for; None is none at all.
    """

    def __init__(self, groups: Iterator[Group] | None = None) -> None:
        self._groups = groups if groups is not None else iter(())
        self.all_read = groups is None

    def next_rows(self, loaded: int) -> list[Any]:
        """The rows of the next groups with their heads, more of them the more are `loaded` already."""
        found: list[Any] = []
        wanted = min(max(PAGE // 2, loaded // 2), LARGEST_PAGE)
        while len(found) < wanted:
            group = next(self._groups, None)
            if group is None:
                self.all_read = True
                break
            head, rows = group
            found += [head, *rows]
        return found
