"""Requests for feedback: what I asked others for, and what they asked me for."""

from datetime import date
from typing import Any

from sqlalchemy import Select, select

from pmjournal.language import translate
from pmjournal.records import FeedbackRequest, RequestState, Side, Visibility
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import FeedbackRequestRow, MentorshipRow
from pmjournal.store.topic import Topic, fill, find, of_mentorship
from pmjournal.text import required


class FeedbackRequests(Topic):
    """The requests."""

    def get(self, request_id: int) -> FeedbackRequest:
        """One request.

        Raises:
            NotFound: there is none, or it is in the bin.
        """
        with self._store.reading() as session:
            return to_record(FeedbackRequest, find(session, FeedbackRequestRow, request_id))

    def all(self, mentorship_id: int | None = None) -> list[FeedbackRequest]:
        """Every request, the latest first; of one mentorship where given."""
        return self._read(_of(mentorship_id))

    def open(self, mentorship_id: int | None = None) -> list[FeedbackRequest]:
        """The requests nobody has answered yet, the latest first."""
        return self._read(_of(mentorship_id).where(FeedbackRequestRow.state == RequestState.ASKED))

    def add(
        self,
        about: str,
        *,
        asked_by: Side = Side.ME,
        mentorship_id: int | None = None,
        asked_on: date | None = None,
        **fields: Any,
    ) -> int:
        """Add a request; returns its id.

        Args:
            about: on what.
            asked_by: me where I want the feedback, them where they want mine.
            mentorship_id: with whom, or `person_id` among the fields for somebody without one.
            asked_on: the day, today where None.
            fields: further fields of FeedbackRequest.

        Raises:
            BadInput: it says nothing, or the day cannot be right.
        """
        with self._store.writing() as session:
            if mentorship_id is not None and fields.get("person_id") is None:
                fields["person_id"] = find(session, MentorshipRow, mentorship_id).person_id
            row = FeedbackRequestRow(
                about=required(about, translate("Store", "A request")),
                asked_by=asked_by,
                mentorship_id=mentorship_id,
                visibility=Visibility.SHAREABLE,
                asked_on=self._day(asked_on),
            )
            fill(row, fields)
            session.add(row)
            session.flush()
            return row.id

    def write(self, request_id: int, **fields: Any) -> None:
        """Change fields of a request.

        Raises:
            BadInput: it says nothing, or the day cannot be right.
        """
        if "about" in fields:
            fields["about"] = required(fields["about"], translate("Store", "A request"))
        with self._store.writing() as session:
            fill(find(session, FeedbackRequestRow, request_id), fields)

    def mark(self, request_id: int, state: RequestState, on: date | None = None) -> None:
        """Say what became of a request; `on` is the day it was answered, today where None."""
        with self._store.writing() as session:
            row = find(session, FeedbackRequestRow, request_id)
            row.state = state
            row.answered_on = self._day(on) if state is RequestState.ANSWERED else None

    def _read(self, query: Select[FeedbackRequestRow]) -> list[FeedbackRequest]:
        with self._store.reading() as session:
            return [to_record(FeedbackRequest, row) for row in session.scalars(query)]


def _of(mentorship_id: int | None) -> Select[FeedbackRequestRow]:
    query = select(FeedbackRequestRow).where(FeedbackRequestRow.binned_at.is_(None))
    if mentorship_id is not None:
        query = query.where(of_mentorship(FeedbackRequestRow, mentorship_id))
    return query.order_by(FeedbackRequestRow.asked_on.desc(), FeedbackRequestRow.id.desc())
