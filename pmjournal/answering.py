"""Answering a request for feedback: what was said is written down and linked to it, and it counts as answered."""

from datetime import date
from typing import Any

from pmjournal.journal import Journal
from pmjournal.records import FeedbackDirection, FeedbackKind, RequestState, Side


def answer(
    journal: Journal,
    request_id: int,
    text: str,
    *,
    kind: FeedbackKind = FeedbackKind.STRENGTH,
    given_on: date | None = None,
    **fields: Any,
) -> int:
    """Write down the feedback that answers a request; returns its id.

    Args:
        journal: where.
        request_id: the request; what I asked for is received, what they asked for is given.
        text: what was said.
        kind: a strength, something to work on, or advice.
        given_on: the day, today where None.
        fields: further fields of Feedback.

    Raises:
        NotFound: there is no such request.
        BadInput: the text is empty, or the day cannot be right.
    """
    with journal.transaction():
        asked = journal.requests.get(request_id)
        mine = asked.asked_by is Side.ME
        feedback_id = journal.feedback.add(
            text,
            kind=kind,
            given_on=given_on,
            **{
                "direction": FeedbackDirection.RECEIVED if mine else FeedbackDirection.GIVEN,
                "mentorship_id": asked.mentorship_id,
                "person_id": asked.person_id,
                **fields,
                "request_id": request_id,
            },
        )
        if asked.state is not RequestState.ANSWERED:
            journal.requests.mark(request_id, RequestState.ANSWERED, on=given_on)
        return feedback_id
