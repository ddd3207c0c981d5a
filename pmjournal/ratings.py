"""How meetings were, for the owner alone: usefulness and comfort from 1 to 5, and a word on why. Private."""

from typing import Any

from sqlalchemy import select

from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.records import MeetingRating
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import MeetingRatingRow, MeetingRow
from pmjournal.store.topic import Topic, fill, find

SCALES = ("usefulness", "comfort")


class Ratings(Topic):
    """One rating a meeting."""

    def of_meeting(self, meeting_id: int) -> MeetingRating | None:
        """How a meeting was; None where nothing was said."""
        query = _there().where(MeetingRatingRow.meeting_id == meeting_id).order_by(MeetingRatingRow.id)
        with self._store.reading() as session:
            row = session.scalars(query).first()
            return to_record(MeetingRating, row) if row is not None else None

    def of_mentorship(self, mentorship_id: int) -> list[MeetingRating]:
        """How the meetings of a mentorship were, in the order they were held."""
        meeting = MeetingRow.__table__
        query = _there().join(meeting, meeting.c.id == MeetingRatingRow.meeting_id)
        query = query.where(MeetingRatingRow.mentorship_id == mentorship_id).order_by(meeting.c.starts_at)
        with self._store.reading() as session:
            return [to_record(MeetingRating, row) for row in session.scalars(query)]

    def write(self, meeting_id: int, **fields: Any) -> None:
        """Say how a meeting was: any of `usefulness`, `comfort` and `comment`.

        Raises:
            BadInput: a scale is not 1 to 5.
        """
        for name in SCALES:
            if fields.get(name) is not None and fields[name] not in range(1, 6):
                raise BadInput(translate("Store", "A rating is a number from 1 to 5, or not set."))
        with self._store.writing() as session:
            meeting = find(session, MeetingRow, meeting_id)
            row = session.scalars(_there().where(MeetingRatingRow.meeting_id == meeting_id)).first()
            if row is None:
                row = MeetingRatingRow(meeting_id=meeting_id, mentorship_id=meeting.mentorship_id)
                session.add(row)
            fill(row, fields)


def _there() -> Any:
    return select(MeetingRatingRow).where(MeetingRatingRow.binned_at.is_(None))
