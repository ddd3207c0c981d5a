"""How the meetings of a mentorship felt over time. Private: for the owner's eyes, and hidden with the rest.

No rate, no trend, no judgement: what was set, in order.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from pmjournal.errors import NotFound
from pmjournal.journal import Journal


@dataclass(frozen=True, slots=True)
class Felt:
    """What the owner said of one meeting: 1 to 5 each, or None where not set."""

    meeting_id: int
    on: date
    usefulness: int | None
    comfort: int | None


def comfort(journal: Journal, mentorship_id: int) -> list[Felt]:
    """How the meetings of a mentorship felt, in the order they were held; those without a word are left out."""
    clock, found = journal.clock, []
    for rating in journal.ratings.of_mentorship(mentorship_id):
        if rating.usefulness is not None or rating.comfort is not None:
            with suppress(NotFound):  # its meeting is in the bin
                meeting = journal.meetings.get(rating.meeting_id)
                day = clock.local(meeting.starts_at, meeting.zone).date()
                found.append(Felt(meeting.id, day, rating.usefulness, rating.comfort))
    return found
