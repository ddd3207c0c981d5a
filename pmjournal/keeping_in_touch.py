"""Whom to call, and why: those it went quiet with first, then who was to be heard of again, then agreements.

The rules are pure; reading is at the end. Nobody is scolded here: what leaves is facts, and one way on. What is
said about them is the window's business.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import func, select

from pmjournal.actions import OPEN
from pmjournal.agreement_reviews import agreements_due
from pmjournal.contacts import Standing
from pmjournal.journal import Journal
from pmjournal.months import moved_by_months
from pmjournal.records import (
    Agreement,
    EntryKind,
    EntryState,
    Kind,
    MeetingStatus,
    Mentorship,
    MentorshipStatus,
    Role,
)
from pmjournal.records.today import MANY, Loose, Nudge, Reason
from pmjournal.store.tables import ActionItemRow, AgreementRow, EntryRow, MeetingRow
from pmjournal.store.topic import identities

WEEK_DAYS = 7
AGREE_AFTER = 2
"""After so many meetings it is worth writing down what is expected."""
SNOOZE_DAYS = 7


def weight(overdue_days: int, loose: Loose) -> float:
    """How much it presses to call somebody: each week past the agreed rhythm counts as much as an action that is
    overdue, and an open question half of that.
    """
    return overdue_days / WEEK_DAYS + loose.overdue_actions + loose.open_questions / 2


def in_touch_due(mentorship: Mentorship, last_met: date | None = None) -> date | None:
    """The day to be heard of again by somebody it has ended with; None where that was not agreed on.

    It counts from the day one was last in touch, or met, where that was later.
    """
    months, since = mentorship.keep_in_touch_months, mentorship.in_touch_on or mentorship.ended_on
    if mentorship.status is not MentorshipStatus.ALUMNI or not months or since is None:
        return None
    return moved_by_months(max(since, last_met or since), months)


def nudges(
    standings: Sequence[Standing],
    today: date,
    *,
    loose: Mapping[int, Loose],
    due: Mapping[int, Agreement],
    agreed: frozenset[int],
    held: Mapping[int, int],
) -> list[Nudge]:
    """Whom to turn to on `today`, the most pressing first; each once, and nobody before `snoozed_until`.

    Args:
        standings: how things stand with everybody.
        today: the day to see it from.
        loose: what lies open, by mentorship.
        due: the agreements to be looked at again, by mentorship.
        agreed: the mentorships that have an agreement.
        held: how many meetings were held, by mentorship.
    """
    found: list[tuple[Reason, float, int, Nudge]] = []
    for place, one in enumerate(standings):
        mentorship = one.contact.mentorship
        if mentorship.snoozed_until is not None and mentorship.snoozed_until > today:
            continue
        open_with = loose.get(mentorship.id, Loose())
        nudge = _nudge(one, today, open_with, due.get(mentorship.id), mentorship.id in agreed, held)
        if nudge is not None:
            quiet = nudge.reason is Reason.QUIET
            presses = weight(one.cadence.overdue_days, open_with) if quiet else float(nudge.days or 0)
            found.append((nudge.reason, -presses, place, nudge))
    return [nudge for *_, nudge in sorted(found, key=lambda each: each[:3])]


def _nudge(
    one: Standing,
    today: date,
    loose: Loose,
    due: Agreement | None,
    agreed: bool,
    held: Mapping[int, int],
) -> Nudge | None:
    contact, mentorship = one.contact, one.contact.mentorship
    if one.cadence.slipped:
        quiet = (today - one.last_met).days if one.last_met is not None else None
        return Nudge(contact, Reason.QUIET, quiet, loose)
    again = in_touch_due(mentorship, one.last_met)
    if again is not None and again <= today and one.next_at is None:
        return Nudge(contact, Reason.IN_TOUCH, (today - again).days)
    if due is not None and due.review_on is not None:
        return Nudge(contact, Reason.LOOK_AGAIN, (today - due.review_on).days, agreement=due)
    if mentorship.status is MentorshipStatus.ACTIVE and mentorship.my_role is not Role.PEER and not agreed:
        met = held.get(mentorship.id, 0)
        if met >= AGREE_AFTER:
            return Nudge(contact, Reason.NO_AGREEMENT, None, meetings=met)
    return None


def keeping_in_touch(
    journal: Journal, standings: Sequence[Standing], mentorship_id: int | None = None
) -> list[Nudge]:
    """Whom to turn to today; at most one person where given.

    Args:
        journal: where.
        standings: of everybody, as `contacts.standings` gives them.
        mentorship_id: only this one.
    """
    wanted = [one for one in standings if mentorship_id in (None, one.contact.mentorship.id)]
    agreed = _agreed(journal)
    without = [one.contact.mentorship.id for one in wanted if one.contact.mentorship.id not in agreed]
    return nudges(
        wanted,
        journal.clock.today(),
        loose=_loose(journal),
        due={one.contact.mentorship.id: one.agreement for one in agreements_due(journal)},
        agreed=agreed,
        held=_held(journal, without),
    )


def not_now(journal: Journal, mentorship_id: int) -> None:
    """Say nothing of somebody for a week."""
    until = journal.clock.today() + timedelta(days=SNOOZE_DAYS)
    journal.people.write_mentorship(mentorship_id, snoozed_until=until)


def were_in_touch(journal: Journal, mentorship_id: int) -> None:
    """Count from today until it is time to be in touch again."""
    journal.people.write_mentorship(mentorship_id, in_touch_on=journal.clock.today())


def _loose(journal: Journal) -> dict[int, Loose]:
    item, entry, own, meeting = ActionItemRow.__table__, EntryRow.__table__, identities(), identities()
    # Counted here: asked to group, or for those of a mentorship, SQLite walks through all records of the journal.
    late = select(own.c.mentorship_id).select_from(item).join(own, own.c.id == item.c.id)
    late = late.outerjoin(meeting, meeting.c.id == item.c.meeting_id)
    late = late.where(item.c.due_on < journal.clock.today(), item.c.state.in_(OPEN))
    asked = select(own.c.mentorship_id).select_from(entry).join(own, own.c.id == entry.c.id)
    asked = asked.outerjoin(meeting, meeting.c.id == entry.c.meeting_id)
    asked = asked.where(entry.c.kind == EntryKind.QUESTION, entry.c.state == EntryState.OPEN)
    there = own.c.binned_at.is_(None) & meeting.c.binned_at.is_(None)
    with journal._store.reading() as session:
        actions = Counter(session.scalars(late.where(there)))
        questions = Counter(session.scalars(asked.where(there)))
    return {id: Loose(actions[id], questions[id]) for id in {*actions, *questions} if id is not None}


def _agreed(journal: Journal) -> frozenset[int]:
    """The mentorships in which something was agreed on."""
    agreement, own = AgreementRow.__table__, identities()
    # An outer join holds SQLite to this order; else it walks through all records of the journal.
    query = select(own.c.mentorship_id).select_from(agreement).outerjoin(own, own.c.id == agreement.c.id)
    query = query.where(agreement.c.agreed_on.is_not(None), own.c.binned_at.is_(None))
    with journal._store.reading() as session:
        return frozenset(id for id in session.scalars(query) if id is not None)


def _held(journal: Journal, ids: Sequence[int]) -> dict[int, int]:
    """How many meetings were held in each of these mentorships, up to MANY."""
    meeting, own, whose = MeetingRow.__table__, identities(), identities()
    some = select(own.c.id).join(meeting, meeting.c.id == own.c.id).where(own.c.mentorship_id == whose.c.id)
    some = some.where(own.c.kind == Kind.MEETING, own.c.binned_at.is_(None))
    some = some.where(meeting.c.status == MeetingStatus.HELD).limit(MANY).correlate(whose)
    count = select(func.count()).select_from(some.subquery()).scalar_subquery()
    query = select(whose.c.id, count).where(whose.c.id.in_(ids))
    with journal._store.reading() as session:
        return dict(map(tuple, session.execute(query)))
