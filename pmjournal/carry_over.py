"""What waits for the next meeting with a person: pure rules over records, and the offer that they make of each.

Nothing is read or written here: `waiting.py` finds what waits, `planning.py` and `taking_up.py` write.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pmjournal.records import AgendaKind, AgendaPoint, AgendaState, Side


class OfferKind(StrEnum):
    """What an offer was before it goes on an agenda; in the order in which offers are read."""

    POINT = "point"
    QUESTION = "question"
    CHALLENGE = "challenge"
    ADVICE = "advice"
    REQUEST = "request"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something unfinished that the next meeting could take up.

    `record_id` is the agenda point, log entry, feedback, request or action it comes from, `text` what it would be
    called on the agenda, `side` who would raise it, `since` the local day it waits from. An action may have a day
    it is due; a point may be about another record and comes from an earlier meeting.
    """

    kind: OfferKind
    record_id: int
    mentorship_id: int
    text: str
    side: Side
    since: date
    point_kind: AgendaKind
    due_on: date | None = None
    about_id: int | None = None
    meeting_id: int | None = None

    @property
    def is_about(self) -> int | None:
        """The record that the point made of it asks or reports on."""
        return self.about_id if self.kind is OfferKind.POINT else self.record_id


def to_carry(points: Iterable[AgendaPoint]) -> list[AgendaPoint]:
    """The points that are still open and that no later meeting has taken up, in their order."""
    return [point for point in points if point.state is AgendaState.OPEN and point.carried_to is None]


def in_order(offers: Iterable[Offer]) -> list[Offer]:
    """The offers as they are read: by kind, actions soonest due first, everything else the oldest first."""
    return sorted(offers, key=_place)


def without_doubles(offers: Iterable[Offer]) -> list[Offer]:
    """The offers without those a left-over point with the same person is about: the point brings them along."""
    found = list(offers)
    brought = {(one.mentorship_id, one.about_id) for one in found if one.kind is OfferKind.POINT}
    return [
        one for one in found if one.kind is OfferKind.POINT or (one.mentorship_id, one.record_id) not in brought
    ]


_RANK = {kind: rank for rank, kind in enumerate(OfferKind)}


def _place(offer: Offer) -> tuple[int, date, date, int]:
    due = (offer.due_on or date.max) if offer.kind is OfferKind.ACTION else date.min
    return _RANK[offer.kind], due, offer.since, offer.record_id
