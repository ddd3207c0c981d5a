"""Taking up what waits, and saying that it was talked about: acts over an agenda and what its points are about.

What waits is found by `waiting.py`. Each act here is all or nothing.
"""

from collections.abc import Iterable

from pmjournal.carry_over import Offer, OfferKind
from pmjournal.errors import NotFound
from pmjournal.journal import Journal
from pmjournal.records import AgendaPoint, AgendaState, Entry, EntryKind, EntryState, MeetingStatus

ASKED = (EntryKind.QUESTION, EntryKind.CHALLENGE)


def take_up(journal: Journal, meeting_id: int, offers: Iterable[Offer]) -> list[int]:
    """Put offers on the agenda of a meeting, at its end and in their order; returns the ids of the points.

    A point that was not reached goes on; of everything else the new point says what it is about.

    Raises:
        NotFound: there is no such meeting.
    """
    with journal.transaction():
        return [
            journal.agendas.add(
                meeting_id,
                offer.text,
                kind=offer.point_kind,
                raised_by=offer.side,
                carried_from_id=offer.record_id if offer.kind is OfferKind.POINT else None,
                about_id=offer.is_about,
            )
            for offer in offers
        ]


def say_discussed(journal: Journal, point_id: int, discussed: bool) -> None:
    """Say whether a point was talked about; a question or challenge of the log that it asks is closed with it.

    It stays open while a meeting still to come asks it, too. Its outcome is the answer, if it has none yet.
    Taken back, it is open again.

    Raises:
        NotFound: there is no such point.
    """
    with journal.transaction():
        point = journal.agendas.get(point_id)
        journal.agendas.write(point_id, state=AgendaState.DISCUSSED if discussed else AgendaState.OPEN)
        entry = _asked_by(journal, point)
        if entry is None:
            return
        if not discussed:
            _reopen(journal, entry, point.answer)
        elif entry.state is EntryState.OPEN and not _asked_elsewhere(journal, point):
            outcome = entry.outcome or point.answer
            journal.entries.write(entry.id, state=EntryState.CLOSED, outcome=outcome)


def answer(journal: Journal, point_id: int, text: str) -> None:
    """Write down what was said to a point; the outcome of an entry that was closed with it follows.

    Raises:
        NotFound: there is no such point.
    """
    with journal.transaction():
        point = journal.agendas.get(point_id)
        journal.agendas.write(point_id, answer=text)
        entry = _asked_by(journal, point)
        if entry is not None and entry.state is EntryState.CLOSED and entry.outcome in ("", point.answer):
            journal.entries.write(entry.id, outcome=text)


def _asked_by(journal: Journal, point: AgendaPoint) -> Entry | None:
    """The question or challenge of the log that a point asks, where there is one."""
    if point.about_id is None:
        return None
    try:
        entry = journal.entries.get(point.about_id)
    except NotFound:  # it is in the bin, or no entry
        return None
    return entry if entry.kind in ASKED else None


def _asked_elsewhere(journal: Journal, point: AgendaPoint) -> bool:
    """Whether a meeting still planned has an open point that asks the same."""
    others = journal.agendas.about(point.about_id) if point.about_id is not None else []
    return any(
        one.id != point.id and one.state is AgendaState.OPEN and _is_planned(journal, one.meeting_id)
        for one in others
    )


def _is_planned(journal: Journal, meeting_id: int) -> bool:
    try:
        return journal.meetings.get(meeting_id).status is MeetingStatus.PLANNED
    except NotFound:
        return False


def _reopen(journal: Journal, entry: Entry, answered: str) -> None:
    """An entry that was closed with a point is open again, without the outcome that came from there."""
    if entry.state is EntryState.CLOSED:
        outcome = "" if entry.outcome == answered else entry.outcome
        journal.entries.write(entry.id, state=EntryState.OPEN, outcome=outcome)
