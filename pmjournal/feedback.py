"""Feedback, received and given. What was asked for is in `feedback_requests.py`."""

from datetime import date
from typing import Any

from sqlalchemy import Select, select

from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.records import Feedback, FeedbackDirection, FeedbackKind, Kind, Visibility
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import FeedbackRow, MeetingRow, MentorshipRow
from pmjournal.store.topic import Topic, count_of, fill, find, identities, of_mentorship, with_its_meeting


class FeedbackService(Topic):
    """The feedback."""

    def get(self, feedback_id: int) -> Feedback:
        """One piece of feedback.

        Raises:
            NotFound: there is none, or it is in the bin.
        """
        with self._store.reading() as session:
            return to_record(Feedback, find(session, FeedbackRow, feedback_id))

    def count(self, mentorship_id: int | None = None) -> int:
        """How many pieces there are, of one mentorship where given."""
        with self._store.reading() as session:
            return count_of(session, Kind.FEEDBACK, mentorship_id)

    def all(
        self, mentorship_id: int | None = None, *, limit: int | None = None, offset: int = 0
    ) -> list[Feedback]:
        """Feedback, the latest first; of one mentorship where given."""
        query = _there() if mentorship_id is None else _there().where(of_mentorship(FeedbackRow, mentorship_id))
        query = query.order_by(FeedbackRow.given_on.desc(), FeedbackRow.id.desc())
        return self._read(query.limit(limit).offset(offset))

    def for_meeting(self, meeting_id: int) -> list[Feedback]:
        """The feedback of one meeting, in the order it was written down."""
        return self._read(_there().where(FeedbackRow.meeting_id == meeting_id).order_by(FeedbackRow.id))

    def answers(self, request_id: int) -> list[Feedback]:
        """The feedback that answers a request, in the order it was written down."""
        return self._read(_there().where(FeedbackRow.request_id == request_id).order_by(FeedbackRow.id))

    def between(self, first: date, last: date) -> list[Feedback]:
        """The feedback of the days `first` to `last`, both included, in order."""
        query = _there().where(FeedbackRow.given_on >= first, FeedbackRow.given_on <= last)
        return self._read(query.order_by(FeedbackRow.given_on, FeedbackRow.id))

    def add(
        self,
        text: str,
        *,
        direction: FeedbackDirection,
        kind: FeedbackKind,
        meeting_id: int | None = None,
        mentorship_id: int | None = None,
        given_on: date | None = None,
        **fields: Any,
    ) -> int:
        """Add feedback; returns its id. Of a meeting, it takes the mentorship, and the day where none is given.

        Args:
            text: what was said.
            direction: given to me, or by me.
            kind: a strength, something to work on, or advice.
            meeting_id: where it was said.
            mentorship_id: with whom, where there is no meeting.
            given_on: the day, today where None.
            fields: further fields of Feedback; `person_id` follows from the mentorship where it is left out.

        Raises:
            BadInput: the text is empty, or the day cannot be right.
        """
        with self._store.writing() as session:
            if meeting_id is not None:
                meeting = find(session, MeetingRow, meeting_id)
                mentorship_id = meeting.mentorship_id
                given_on = given_on or self._clock.local(meeting.starts_at, meeting.zone).date()
            if mentorship_id is not None and fields.get("person_id") is None:
                fields["person_id"] = find(session, MentorshipRow, mentorship_id).person_id
            row = FeedbackRow(
                direction=direction,
                kind=kind,
                meeting_id=meeting_id,
                mentorship_id=mentorship_id,
                visibility=Visibility.SHAREABLE,
                given_on=self._day(given_on),
            )
            fill(row, {**fields, "text": _said(text)})
            session.add(row)
            session.flush()
            return row.id

    def write(self, feedback_id: int, **fields: Any) -> None:
        """Change fields of feedback; of another meeting, it takes that one's mentorship.

        Raises:
            BadInput: the text is empty, or the day cannot be right.
        """
        if "text" in fields:
            fields["text"] = _said(fields["text"])
        with self._store.writing() as session:
            row = find(session, FeedbackRow, feedback_id)
            fill(row, with_its_meeting(session, row, fields))

    def _read(self, query: Select[FeedbackRow]) -> list[Feedback]:
        with self._store.reading() as session:
            return [to_record(Feedback, row) for row in session.scalars(query)]


def _said(text: str) -> str:
    """What was said, which may have several lines.

    Raises:
        BadInput: it is empty.
    """
    if not text.strip():
        raise BadInput(
            translate("Store", "{what} needs a few words. Type them and try again.").format(
                what=translate("Store", "Feedback")
            )
        )
    return text


def _there() -> Select[FeedbackRow]:
    """Feedback that is not in the bin, nor is its meeting."""
    meeting = identities()
    return (
        select(FeedbackRow)
        .outerjoin(meeting, meeting.c.id == FeedbackRow.meeting_id)
        .where(FeedbackRow.binned_at.is_(None), meeting.c.binned_at.is_(None))
    )
