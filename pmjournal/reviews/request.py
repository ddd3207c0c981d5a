"""What is asked for: who reads the review, the period, the sections, and what the owner adds by hand.

Plain data, safe to keep while a form is filled in. Whether the reader may have it is decided in readers.py.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from pmjournal.records import Reader


class Section(StrEnum):
    """A part of a review that can be left out."""

    SUMMARY = "summary"
    PROGRESS = "progress"
    GOALS = "goals"
    MEETINGS = "meetings"
    REFLECTIONS = "reflections"


@dataclass(frozen=True, slots=True)
class ReviewRequest:
    """One review to be made.

    Args:
        reader: who will read it; decides what may be taken.
        starts_on, ends_on: the period, both days included.
        mentorship_ids: which mentorships it is about. For a mentor or a mentee: those with that one person, at
            least one. For the manager and oneself: only these (and what belongs to none); all that may be taken
            where empty.
        sections: the parts wanted.
        reflection_ids: the reflections added one by one.
        own_words: what the owner writes on top, for this reader; printed as it is.
    """

    reader: Reader
    starts_on: date
    ends_on: date
    mentorship_ids: tuple[int, ...] = ()
    sections: frozenset[Section] = field(default_factory=lambda: frozenset(Section))
    reflection_ids: tuple[int, ...] = ()
    own_words: str = ""
