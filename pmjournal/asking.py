"""How long a request for feedback has been waiting: pure functions over records; `today` is an argument."""

from datetime import date

from pmjournal.records import FeedbackRequest, RequestState

NUDGE_DAYS = 7
"""After so many days without an answer it is worth a word."""


def days_waited(request: FeedbackRequest, today: date) -> int:
    """How many days ago it was asked, until it was answered or until today."""
    return max(0, ((request.answered_on or today) - request.asked_on).days)


def wants_a_word(request: FeedbackRequest, today: date) -> bool:
    """Whether it is still open and has waited so long that one may ask again."""
    return request.state is RequestState.ASKED and days_waited(request, today) >= NUDGE_DAYS
