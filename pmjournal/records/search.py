"""What a search finds: hits with marked words, in groups.

Marked words stand between MARK and END_MARK in `title` and `snippet`; both are control characters, which no stored
text can hold. How a search is made is `pmjournal.search`.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pmjournal.records.words import Kind

MARK, END_MARK = "\x02", "\x03"
COUNT_CAP = 99


class SearchGroup(StrEnum):
    """Where a hit is listed, in the order of the list."""

    GOALS = "goals"
    MEETINGS = "meetings"
    REFLECTIONS = "reflections"
    PEOPLE = "people"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that was found.

    `opens` is the record to show for it: (kind, id) of a milestone's goal, an agenda point's meeting, a private
    note's meeting or mentorship. `detail` says in a few language-neutral words what the row cannot show otherwise
    (a status); `on` is the day the record stands under.
    """

    group: SearchGroup
    kind: Kind
    id: int
    opens: tuple[Kind, int]
    title: str
    snippet: str
    on: date | None
    mentorship_id: int | None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class HitGroup:
    """The first hits of one group; `more` says that there are further ones."""

    group: SearchGroup
    hits: tuple[Hit, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A query kept under a name."""

    name: str
    query: str
