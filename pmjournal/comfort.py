"""How the meetings of a mentorship felt over time. Private: for the owner's eyes, and hidden with the rest.

No rate, no trend, no judgement: what was set, in order.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from pmjournal.journal import Journal
from pmjournal.store.tables import MeetingRow


@dataclass(frozen=True, slots=True)
class Felt:
    """What the owner said of one meeting: 1 to 5 each, or None where not set."""

    meeting_id: int
    on: date
    usefulness: int | None
    comfort: int | None


def comfort(journal: Journal, mentorship_id: int) -> list[Felt]:
    """How the meetings of a mentorship felt, in the order they were held; those without a word are left out."""
    ratings = [
        one
        for one in journal.ratings.of_mentorship(mentorship_id)
        if one.usefulness is not None or one.comfort is not None
    ]
    ids = [one.meeting_id for one in ratings]
    held = select(MeetingRow.id, MeetingRow.starts_at, MeetingRow.zone).where(MeetingRow.id.in_(ids))
    with journal._store.reading() as session:
        rows = session.execute(held.where(MeetingRow.binned_at.is_(None))).all()
    days = {row.id: journal.clock.local(row.starts_at, row.zone).date() for row in rows}
    return [
        Felt(one.meeting_id, days[one.meeting_id], one.usefulness, one.comfort)
        for one in ratings
        if one.meeting_id in days
    ]
