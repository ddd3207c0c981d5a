"""Everything that waits for the next agenda with a person: open questions and challenges of the log, points that
were not reached, open actions of both sides, advice to report back on, feedback asked for and not given.

Read only, and quick for all people at once: each kind is asked for by one query over plain tables. The rules are
in `carry_over.py`, the acts in `taking_up.py`; how it is said is the window's business.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select

from pmjournal.actions import OPEN
from pmjournal.carry_over import Offer, OfferKind, in_order, without_doubles
from pmjournal.following_advice import in_short
from pmjournal.journal import Journal
from pmjournal.language import translate
from pmjournal.records import (
    AgendaKind,
    AgendaState,
    Contact,
    EntryKind,
    EntryState,
    FeedbackDirection,
    FeedbackKind,
    FeedbackState,
    Kind,
    LinkKind,
    Meeting,
    MeetingStatus,
    MentorshipStatus,
    RequestState,
    Side,
)
from pmjournal.store.tables import (
    ActionItemRow,
    AgendaPointRow,
    EntryRow,
    FeedbackRequestRow,
    FeedbackRow,
    LinkRow,
    MeetingRow,
    RecordRow,
)

RECORD, MEETING, POINT = RecordRow.__table__, MeetingRow.__table__, AgendaPointRow.__table__
ENTRY, ACTION, LINK = EntryRow.__table__, ActionItemRow.__table__, LinkRow.__table__
FEEDBACK, REQUEST = FeedbackRow.__table__, FeedbackRequestRow.__table__
ASKING = {EntryKind.QUESTION: OfferKind.QUESTION, EntryKind.CHALLENGE: OfferKind.CHALLENGE}


def waiting(journal: Journal, mentorship_id: int) -> list[Offer]:
    """What waits for the next meeting of one mentorship.

    Raises:
        NotFound: there is no such mentorship.
    """
    contact = journal.people.contact(mentorship_id)
    return _Reading(journal, [contact], only=mentorship_id).offers().get(mentorship_id, [])


def waiting_for(journal: Journal, meeting: Meeting) -> list[Offer]:
    """What could still go on the agenda of a meeting; nothing where it is with nobody."""
    if meeting.mentorship_id is None:
        return []
    begins = journal.clock.local(meeting.starts_at, meeting.zone).date()
    return [
        one
        for one in waiting(journal, meeting.mentorship_id)
        if one.meeting_id != meeting.id and not (one.kind is OfferKind.POINT and one.since > begins)
    ]


def all_waiting(journal: Journal) -> dict[int, list[Offer]]:
    """What waits with everybody whose mentorship has not ended, by mentorship; those with nothing are left out."""
    contacts = journal.people.contacts()
    running = [one for one in contacts if one.mentorship.status is not MentorshipStatus.ENDED]
    return _Reading(journal, running).offers()


@dataclass(slots=True)
class _Asked:
    """What agenda points there are about records: coming up again, answered already, reported on, or on which day
    they were last talked about.
    """

    coming: set[tuple[int, int]] = field(default_factory=set)
    answered: set[tuple[int, int]] = field(default_factory=set)
    told: set[int] = field(default_factory=set)
    talked: dict[int, date] = field(default_factory=dict)

    def has(self, one: Offer) -> bool:
        """Whether nothing is to be offered: an answer is not what feedback that was asked for is."""
        place = (one.mentorship_id, one.is_about)
        return place in self.coming or (one.kind is not OfferKind.REQUEST and place in self.answered)


class _Reading:
    """Reads the offers of these contacts; `only` narrows each query to one mentorship."""

    def __init__(self, journal: Journal, contacts: Collection[Contact], *, only: int | None = None) -> None:
        self._journal = journal
        self._only = only
        self._ids = {one.mentorship.id for one in contacts}
        self._of_person: dict[int, list[int]] = {}
        for one in contacts:
            self._of_person.setdefault(one.person.id, []).append(one.mentorship.id)

    def offers(self) -> dict[int, list[Offer]]:
        """The offers by mentorship, each list in order."""
        with self._journal._store.reading() as session:
            self._session = session
            asked = self._asked()
            found = [
                *self._points(),
                *self._entries(),
                *self._put_to(),
                *self._feedback(asked.told),
                *self._requests(asked.talked),
                *self._actions(),
            ]
        fresh = [one for one in found if not asked.has(one)]
        by_mentorship: dict[int, list[Offer]] = {}
        for one in without_doubles(fresh):
            by_mentorship.setdefault(one.mentorship_id, []).append(one)
        return {id: in_order(offers) for id, offers in by_mentorship.items()}

    def _rows(self, kind: Kind, query: Select[Any], *, no_ones: bool = False) -> Iterator[Any]:
        """The rows of records of this kind that are in no bin and of a mentorship that is wanted, or of none.

        The kind is named only with a mentorship: together they are an index. For everybody it is quicker to walk
        the table of the kind itself.
        """
        query, whose = query.where(RECORD.c.binned_at.is_(None)), RECORD.c.mentorship_id
        if self._only is not None:
            wanted = or_(whose == self._only, whose.is_(None)) if no_ones else whose == self._only
            query = query.where(RECORD.c.kind == kind, wanted)
        for row in self._session.execute(query):
            if row.mentorship_id in self._ids or (no_ones and row.mentorship_id is None):
                yield row

    def _day(self, moment: Any, zone: str | None = None) -> date:
        return self._journal.clock.local(moment, zone).date()

    def _asked(self) -> _Asked:
        """What stands on agendas already: of meetings to come, or talked about in others.

        That a point is about something is asked in a way that takes the index of `about_id`.
        """
        columns = POINT.c.about_id, POINT.c.state, POINT.c.kind, RECORD.c.mentorship_id, MEETING.c.status
        # A question put to several people may be answered by one of them and still wait for another.
        query = (
            select(*columns, POINT.c.answer, MEETING.c.starts_at)
            .join(RECORD, RECORD.c.id == POINT.c.id)
            .join(MEETING, MEETING.c.id == POINT.c.meeting_id)
            .add_columns(MEETING.c.zone)
            .where(POINT.c.about_id > 0, POINT.c.state != AgendaState.DROPPED, _meeting_there())
        )
        found, now = _Asked(), self._journal.clock.now()
        for row in self._rows(Kind.AGENDA_POINT, query):
            if row.status is MeetingStatus.PLANNED and row.starts_at > now:
                found.coming.add((row.mentorship_id, row.about_id))
            if row.kind is not AgendaKind.REPORT_BACK and row.answer:
                found.answered.add((row.mentorship_id, row.about_id))
            if row.kind is AgendaKind.REPORT_BACK and row.state is AgendaState.DISCUSSED:
                found.told.add(row.about_id)
            if row.state is AgendaState.DISCUSSED:
                day = self._day(row.starts_at, row.zone)
                found.talked[row.about_id] = max(day, found.talked.get(row.about_id, day))
        return found

    def _points(self) -> Iterator[Offer]:
        """Open points of meetings that are over or did not take place, which no later point goes on with."""
        later, kept = POINT.alias(), RECORD.alias()
        goes_on = select(later.c.id).join(kept, kept.c.id == later.c.id)
        goes_on = goes_on.where(later.c.carried_from_id == POINT.c.id, kept.c.binned_at.is_(None))
        over = or_(MEETING.c.status != MeetingStatus.PLANNED, MEETING.c.starts_at <= self._journal.clock.now())
        query = (
            select(POINT, RECORD.c.mentorship_id, MEETING.c.starts_at, MEETING.c.zone)
            .join(RECORD, RECORD.c.id == POINT.c.id)
            .join(MEETING, MEETING.c.id == POINT.c.meeting_id)
            .where(POINT.c.state == AgendaState.OPEN, over, _meeting_there(), ~goes_on.exists())
        )
        for row in self._rows(Kind.AGENDA_POINT, query):
            yield Offer(
                OfferKind.POINT,
                row.id,
                row.mentorship_id,
                row.text,
                row.raised_by,
                self._day(row.starts_at, row.zone),
                row.kind,
                about_id=row.about_id,
                meeting_id=row.meeting_id,
            )

    def _entries(self) -> Iterator[Offer]:
        """Open questions and challenges, those of no mentorship for everybody they are linked to."""
        columns = ENTRY.c.id, ENTRY.c.kind, ENTRY.c.title, ENTRY.c.occurred_on, ENTRY.c.person_id
        query = (
            select(*columns, RECORD.c.mentorship_id, ENTRY.c.meeting_id)
            .join(RECORD, RECORD.c.id == ENTRY.c.id)
            .where(ENTRY.c.kind.in_(ASKING), ENTRY.c.state == EntryState.OPEN, _part_there(ENTRY.c.meeting_id))
        )
        rows = list(self._rows(Kind.ENTRY, query, no_ones=True))
        linked = self._linked([row.id for row in rows if row.mentorship_id is None])
        for row in rows:
            whose = {row.mentorship_id} if row.mentorship_id is not None else linked.get(row.id, set())
            if row.mentorship_id is None:
                whose = whose | set(self._of_person.get(row.person_id, ()))
            for id in whose & self._ids:
                kind = ASKING[row.kind]
                point = AgendaKind.QUESTION if kind is OfferKind.QUESTION else AgendaKind.TOPIC
                at = row.occurred_on
                yield Offer(kind, row.id, id, row.title, Side.ME, at, point, meeting_id=row.meeting_id)

    def _linked(self, entry_ids: Iterable[int]) -> dict[int, set[int]]:
        """The mentorships that entries are linked to, or whose person they are, whichever end the link is at."""
        ids = list(entry_ids)
        if not ids:
            return {}
        pairs = select(LINK.c.from_id, LINK.c.to_id)
        query = pairs.where(LINK.c.from_id.in_(ids)).union(pairs.where(LINK.c.to_id.in_(ids)))
        found: dict[int, set[int]] = {id: set() for id in ids}
        for from_id, to_id in self._session.execute(query):
            for entry_id, other in ((from_id, to_id), (to_id, from_id)):
                if entry_id in found:
                    found[entry_id].update(self._of_person.get(other, ()), {other} & self._ids)
        return found

    def _put_to(self) -> Iterator[Offer]:
        """Open questions and challenges with one person that were put to others, too; see `perspectives.ask`."""
        whom = LINK.c.to_id == self._only if self._only is not None else LINK.c.to_id.in_(self._ids)
        query = (
            select(ENTRY.c.id, ENTRY.c.kind, ENTRY.c.title, ENTRY.c.occurred_on, ENTRY.c.meeting_id, LINK.c.to_id)
            .join(LINK, LINK.c.from_id == ENTRY.c.id)
            .join(RECORD, RECORD.c.id == ENTRY.c.id)
            .where(whom, LINK.c.kind == LinkKind.RELATED, RECORD.c.mentorship_id != LINK.c.to_id)
            .where(ENTRY.c.kind.in_(ASKING), ENTRY.c.state == EntryState.OPEN, RECORD.c.binned_at.is_(None))
        )
        for row in self._session.execute(query.where(_part_there(ENTRY.c.meeting_id)).order_by(ENTRY.c.id)):
            kind = ASKING[row.kind]
            point = AgendaKind.QUESTION if kind is OfferKind.QUESTION else AgendaKind.TOPIC
            yield Offer(
                kind, row.id, row.to_id, row.title, Side.ME, row.occurred_on, point, meeting_id=row.meeting_id
            )

    def _feedback(self, told: Collection[int]) -> Iterator[Offer]:
        """Advice that was tried or applied and that nobody has reported back on."""
        columns = FEEDBACK.c.id, FEEDBACK.c.text, FEEDBACK.c.direction, FEEDBACK.c.given_on, FEEDBACK.c.meeting_id
        tried = FEEDBACK.c.state.in_((FeedbackState.TRYING, FeedbackState.APPLIED))
        query = (
            select(*columns, RECORD.c.mentorship_id)
            .join(RECORD, RECORD.c.id == FEEDBACK.c.id)
            .where(FEEDBACK.c.kind == FeedbackKind.ADVICE, tried, _part_there(FEEDBACK.c.meeting_id))
        )
        said = translate("Advice", "Report back: {advice}")
        for row in self._rows(Kind.FEEDBACK, query):
            if row.id not in told:
                side = Side.ME if row.direction is FeedbackDirection.RECEIVED else Side.THEM
                text = said.format(advice=in_short(row.text))
                kind, point, at = OfferKind.ADVICE, AgendaKind.REPORT_BACK, row.given_on
                yield Offer(kind, row.id, row.mentorship_id, text, side, at, point, meeting_id=row.meeting_id)

    def _requests(self, talked: Mapping[int, date]) -> Iterator[Offer]:
        """Feedback that was asked for and not given, whichever side asked; not what was talked about since."""
        columns = REQUEST.c.id, REQUEST.c.about, REQUEST.c.asked_by, REQUEST.c.asked_on
        query = (
            select(*columns, RECORD.c.mentorship_id)
            .join(RECORD, RECORD.c.id == REQUEST.c.id)
            .where(REQUEST.c.state == RequestState.ASKED)
        )
        for row in self._rows(Kind.FEEDBACK_REQUEST, query):
            if row.id in talked and talked[row.id] >= row.asked_on:
                continue
            said = translate("CarryOver", "Feedback asked for: {about}").format(about=in_short(row.about))
            point = AgendaKind.QUESTION if row.asked_by is Side.ME else AgendaKind.TOPIC
            yield Offer(OfferKind.REQUEST, row.id, row.mentorship_id, said, row.asked_by, row.asked_on, point)

    def _actions(self) -> Iterator[Offer]:
        """What either side has still to do."""
        columns = ACTION.c.id, ACTION.c.text, ACTION.c.owner, ACTION.c.due_on, ACTION.c.meeting_id
        query = (
            select(*columns, RECORD.c.mentorship_id, RECORD.c.created_at, MEETING.c.starts_at, MEETING.c.zone)
            .join(RECORD, RECORD.c.id == ACTION.c.id)
            .outerjoin(MEETING, MEETING.c.id == ACTION.c.meeting_id)
            .where(ACTION.c.state.in_(OPEN), _part_there(ACTION.c.meeting_id))
        )
        for row in self._rows(Kind.ACTION_ITEM, query):
            yield Offer(
                OfferKind.ACTION,
                row.id,
                row.mentorship_id,
                row.text,
                row.owner,
                self._day(row.starts_at or row.created_at, row.zone),
                AgendaKind.REPORT_BACK,
                due_on=row.due_on,
                meeting_id=row.meeting_id,
            )


def _meeting_there() -> ColumnElement[bool]:
    """That the meeting of the query is not in the bin."""
    return _part_there(MEETING.c.id)


def _part_there(meeting_id: Any) -> ColumnElement[bool]:
    """That what belongs to a meeting, if it does, does not belong to one in the bin."""
    other = RECORD.alias()
    binned = select(other.c.id).where(other.c.id == meeting_id, other.c.binned_at.is_not(None))
    return ~binned.exists()
