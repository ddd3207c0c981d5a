"""From a row to a record by field name: whatever kind of row it is, and whether all of it is loaded."""

from dataclasses import dataclass
from typing import NamedTuple

from pmjournal.store.mapping import to_record


@dataclass(frozen=True, slots=True)
class Thing:
    """A record."""

    id: int
    title: str
    count: int


class Loading:
    """A row that gives one of its fields only when it is asked."""

    def __init__(self) -> None:
        self.id = 7

    @property
    def title(self) -> str:
        """Read when it is asked for."""
        return "Tell the story"


def test_what_is_not_loaded_yet_is_asked_for() -> None:
    assert to_record(Thing, Loading(), count=3) == Thing(7, "Tell the story", 3)


class Result(NamedTuple):
    """A row as a query gives it, without attributes of its own."""

    title: str
    id: int


def test_a_result_row_will_do() -> None:
    assert to_record(Thing, Result("Tell the story", 7), count=3) == Thing(7, "Tell the story", 3)


def test_what_is_computed_goes_before_what_the_row_says() -> None:
    row = Loading()
    row.id = 8
    assert to_record(Thing, row, id=7, count=3).id == 7
