"""What a search finds: hits with marked words, in groups.

Marked words stand between MARK and END_MARK in `title` and `snippet`; both are control characters, which no stored
text can hold. How a search is made is `pmjournal.search`.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pmjournal.records.words import Kind

MARK, END_MARK = "\x02", "\x03"
COUNT_CAP = 99  # what is counted at most; one more stands for "more than that"


@dataclass(frozen=True, slots=True)
class Indexed:
    """How far the making of the search index is, in records; of none while they are still counted."""

    done: int
    total: int


class SearchGroup(StrEnum):
    """Where a hit is listed, in the order of the list."""

    GOALS = "goals"
    MEETINGS = "meetings"
    REFLECTIONS = "reflections"
    FEEDBACK = "feedback"
    LOG = "log"
    PEOPLE = "people"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that was found.

    `opens` is the record to show for it: (kind, id) of a milestone's goal, an agenda point's meeting, a private
    note's meeting or mentorship. `on` is the day the record stands under. `detail` is the word of one of the enums
    in `words.py`: where a goal, milestone, meeting, agenda point or action item stands, what an entry or a private
    note is, or my role with a person; "" for a reflection.

    A goal says how far it is: `done` of `total` milestones (dropped ones left out), and the first open one with
    its day. Its snippet is empty where only the title was found. `under` is the title of the goal or meeting that
    opens for it; "" where it opens itself, or where that has no title.
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
    under: str = ""
    done: int = 0
    total: int = 0
    next_title: str = ""
    next_on: date | None = None


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
