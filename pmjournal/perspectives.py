"""One question put to several people: where it stands with each of them, and putting it on their agendas.

With each person it is a point of a meeting, with its own answer. Who has no meeting planned is remembered by a
link from the entry to the mentorship; the next agenda with them then offers it.
"""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select

from pmjournal.errors import NotFound
from pmjournal.journal import Journal
from pmjournal.records import (
    AgendaKind,
    AgendaPoint,
    AgendaState,
    Entry,
    EntryKind,
    LinkKind,
    Meeting,
    MeetingStatus,
)
from pmjournal.store.tables import LinkRow, MentorshipRow


@dataclass(frozen=True, slots=True)
class Perspective:
    """Where a question stands with one person: on the agenda of a meeting, or waiting for one to be planned."""

    mentorship_id: int
    point: AgendaPoint | None = None
    meeting: Meeting | None = None


def perspectives(journal: Journal, entry_id: int) -> list[Perspective]:
    """Everybody a question was put to: those with a point first, in the order they were asked.

    With each person it is their latest point with an answer that counts, or else the latest.
    """
    found: dict[int, Perspective] = {}
    for point in journal.agendas.about(entry_id):
        meeting = _meeting(journal, point.meeting_id)
        if meeting is None or point.mentorship_id is None:
            continue
        before = found.get(point.mentorship_id)
        if before is None or before.point is None or not before.point.answer or point.answer:
            found[point.mentorship_id] = Perspective(point.mentorship_id, point, meeting)
    for mentorship_id in _remembered(journal, entry_id):
        found.setdefault(mentorship_id, Perspective(mentorship_id))
    return list(found.values())


def ask(journal: Journal, entry_id: int, mentorship_ids: Collection[int]) -> list[Perspective]:
    """Put a question or a challenge to these people; whoever has it on an agenda to come keeps it as it is.

    Raises:
        NotFound: it is not there, or one of them is not.
    """
    with journal.transaction():
        entry = journal.entries.get(entry_id)
        waits = {one.mentorship_id for one in perspectives(journal, entry_id) if _is_to_come(one)}
        for mentorship_id in mentorship_ids:
            if mentorship_id not in waits:
                _ask_one(journal, entry, mentorship_id)
        return [one for one in perspectives(journal, entry_id) if one.mentorship_id in mentorship_ids]


def take_back(journal: Journal, entry_id: int, mentorship_id: int) -> None:
    """Ask somebody no longer: their latest point without an answer is dropped, and so is what remembered them."""
    with journal.transaction():
        theirs = [one for one in journal.agendas.about(entry_id) if one.mentorship_id == mentorship_id]
        for point in [one for one in theirs if not one.answer][-1:]:
            journal.agendas.write(point.id, state=AgendaState.DROPPED)
        journal.links.remove(entry_id, mentorship_id)


def _ask_one(journal: Journal, entry: Entry, mentorship_id: int) -> None:
    coming = (one for one in journal.meetings.coming(mentorship_id) if one.status is MeetingStatus.PLANNED)
    meeting = next(coming, None)
    if meeting is None:
        journal.links.add(entry.id, mentorship_id)
        return
    kind = AgendaKind.QUESTION if entry.kind is EntryKind.QUESTION else AgendaKind.TOPIC
    journal.agendas.add(meeting.id, entry.title, kind=kind, about_id=entry.id)


def _is_to_come(one: Perspective) -> bool:
    """Whether it stands, open, on the agenda of a meeting that is planned."""
    planned = one.meeting is not None and one.meeting.status is MeetingStatus.PLANNED
    return planned and one.point is not None and one.point.state is AgendaState.OPEN


def _meeting(journal: Journal, meeting_id: int) -> Meeting | None:
    """The meeting of a point; None where it is in the bin."""
    try:
        return journal.meetings.get(meeting_id)
    except NotFound:
        return None


def _remembered(journal: Journal, entry_id: int) -> list[int]:
    """The mentorships that an entry was linked to by hand."""
    query = select(LinkRow.to_id).join(MentorshipRow, MentorshipRow.id == LinkRow.to_id)
    query = query.where(LinkRow.from_id == entry_id, LinkRow.kind == LinkKind.RELATED)
    with journal._store.reading() as session:
        return list(session.scalars(query.where(MentorshipRow.binned_at.is_(None)).order_by(LinkRow.id)))
