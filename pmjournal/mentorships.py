"""The course of a mentorship: it begins, rests, goes on, is extended, ends and may go on as keeping in touch.

Each act is all or nothing, and knows from where it may be done. A pause with a last day ends by itself: nothing is
stored for it but its days. One until further notice is ended by a person, and is the status `paused`.
What a rhythm makes of pauses is `cadence.py`; what is written when a mentorship closes is not of here.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from pmjournal.cadence import rests, spans
from pmjournal.errors import BadInput
from pmjournal.journal import Journal
from pmjournal.language import translate
from pmjournal.limits import MONTHS
from pmjournal.records import Ending, Mentorship, MentorshipStatus, Pause, Role
from pmjournal.text import one_line, sensible

_S = MentorshipStatus
FOLLOWING: Mapping[MentorshipStatus, frozenset[MentorshipStatus]] = {
    _S.PROSPECT: frozenset({_S.PROPOSED, _S.ACTIVE, _S.ENDED}),
    _S.PROPOSED: frozenset({_S.PROSPECT, _S.ACTIVE, _S.ENDED}),
    _S.ACTIVE: frozenset({_S.PAUSED, _S.CLOSING, _S.ENDED, _S.ALUMNI}),
    _S.PAUSED: frozenset({_S.ACTIVE, _S.CLOSING, _S.ENDED, _S.ALUMNI}),
    _S.CLOSING: frozenset({_S.ACTIVE, _S.ENDED, _S.ALUMNI}),
    _S.ENDED: frozenset({_S.ACTIVE, _S.ALUMNI}),
    _S.ALUMNI: frozenset({_S.ACTIVE, _S.ENDED}),
}
"""Which status may follow which."""


def begin(journal: Journal, mentorship_id: int, on: date | None = None) -> None:
    """Let what was agreed to begin, today where `on` is None.

    Raises:
        BadInput: it runs already or is over, or the day cannot be right.
    """
    day = on or journal.clock.today()
    if _get(journal, mentorship_id).status not in (_S.PROSPECT, _S.PROPOSED):
        raise not_now()
    _write(journal, mentorship_id, _S.ACTIVE, started_on=sensible(day))


def pause(
    journal: Journal, mentorship_id: int, starts_on: date, ends_on: date | None = None, reason: str = ""
) -> int:
    """Let a mentorship rest, until further notice where `ends_on` is None; returns the pause's id.

    Raises:
        BadInput: it does not run, or the pause ends before it starts, or a day cannot be right.
    """
    if not _get(journal, mentorship_id).status.runs:
        raise not_now()
    with journal.transaction():
        pause_id = journal.pauses.add(mentorship_id, starts_on, ends_on, reason)
        if ends_on is None and starts_on <= journal.clock.today():
            _write(journal, mentorship_id, _S.PAUSED)
    return pause_id


def resume(journal: Journal, mentorship_id: int, on: date | None = None) -> None:
    """Let a mentorship that rests go on, from today where `on` is None; its pause ends the day before.

    Raises:
        BadInput: it does not rest.
    """
    day = on or journal.clock.today()
    resting = [one for one in journal.pauses.of(mentorship_id) if rests(day, spans([one]))]
    if not resting and _get(journal, mentorship_id).status is not _S.PAUSED:
        raise not_now()
    with journal.transaction():
        for one in resting:
            if one.starts_on < day:
                journal.pauses.write(one.id, one.starts_on, day - timedelta(days=1), one.reason)
            else:
                journal.pauses.remove(one.id)
        if _get(journal, mentorship_id).status is _S.PAUSED:
            _write(journal, mentorship_id, _S.ACTIVE)


def extend(journal: Journal, mentorship_id: int, planned_end_on: date | None) -> None:
    """Give a mentorship another planned end, or none.

    Raises:
        BadInput: it does not run, or it would end before it began or before today.
    """
    mentorship = _get(journal, mentorship_id)
    if not mentorship.status.runs:
        raise not_now()
    if planned_end_on is not None and planned_end_on < journal.clock.today():
        raise BadInput(translate("Mentorships", "That day is over. Choose a later one, or end the mentorship."))
    _after_start(mentorship, planned_end_on)
    journal.people.write_mentorship(mentorship_id, planned_end_on=sensible(planned_end_on))


def end_early(journal: Journal, mentorship_id: int, reason: str, on: date | None = None) -> None:
    """End a mentorship before it has done what it was for, today where `on` is None.

    Raises:
        BadInput: it is over or never began, or the day cannot be right.
    """
    _end(journal, mentorship_id, on, status=_S.ENDED, ending=Ending.EARLY, end_reason=one_line(reason))


def complete(
    journal: Journal, mentorship_id: int, on: date | None = None, keep_in_touch_months: int | None = None
) -> None:
    """Say that a mentorship has come to its end, today where `on` is None.

    Args:
        journal: where.
        mentorship_id: which.
        on: its last day.
        keep_in_touch_months: from then on keep in touch every so many months; not at all where None.

    Raises:
        BadInput: it is over or never began, or a day or the months cannot be right.
    """
    day = on or journal.clock.today()
    touch = _touch(keep_in_touch_months, day)
    status = _S.ALUMNI if keep_in_touch_months else _S.ENDED
    _end(journal, mentorship_id, day, status=status, ending=Ending.COMPLETED, **touch)


def keep_in_touch(journal: Journal, mentorship_id: int, months: int | None) -> None:
    """Keep in touch every so many months with somebody whose mentorship is over; no more where None.

    Raises:
        BadInput: it is not over, or the months cannot be right.
    """
    mentorship = _get(journal, mentorship_id)
    if not mentorship.status.is_over:
        raise not_now()
    fields = _touch(months, mentorship.in_touch_on or mentorship.ended_on or journal.clock.today())
    journal.people.write_mentorship(mentorship_id, status=_S.ALUMNI if months else _S.ENDED, **fields)


def take_up_again(journal: Journal, mentorship_id: int) -> None:
    """Let a mentorship that is over go on as if it had not ended; one that was declined begins today.

    Raises:
        BadInput: it is not over.
    """
    mentorship = _get(journal, mentorship_id)
    if not mentorship.status.is_over:
        raise not_now()
    over: dict[str, Any] = {"ended_on": None, "ending": None, "end_reason": "", "planned_end_on": None}
    if mentorship.ending is Ending.DECLINED:
        over["started_on"] = journal.clock.today()
    _write(journal, mentorship_id, _S.ACTIVE, keep_in_touch_months=None, in_touch_on=None, **over)


def renew(journal: Journal, mentorship_id: int, my_role: Role, **fields: Any) -> int:
    """Begin another mentorship with the person of this one, today where no start is given; returns its id."""
    fields.setdefault("started_on", journal.clock.today())
    return journal.people.add_mentorship(_get(journal, mentorship_id).person_id, my_role, **fields)


def pause_now(mentorship: Mentorship, pauses: Sequence[Pause], today: date) -> Pause | None:
    """The pause a running mentorship is in, the one that lasts longest; None where it goes on.

    One that rests until further notice without a pause of its own has one without days.
    """
    here = [one for one in pauses if rests(today, spans([one]))]
    if not mentorship.status.runs:
        return None
    if here:
        return max(here, key=lambda one: one.ends_on or date.max)
    return Pause(0, mentorship.id, today, None, "") if mentorship.status is _S.PAUSED else None


def _end(
    journal: Journal, mentorship_id: int, on: date | None, *, status: MentorshipStatus, **fields: Any
) -> None:
    mentorship, day = _get(journal, mentorship_id), on or journal.clock.today()
    if not mentorship.status.runs:
        raise not_now()
    _after_start(mentorship, sensible(day))
    _write(journal, mentorship_id, status, ended_on=day, **fields)


def _touch(months: int | None, since: date) -> dict[str, Any]:
    """The fields that say how often we keep in touch, and from when on that counts."""
    if months is not None and not MONTHS.holds(months):
        raise BadInput(translate("Mentorships", "Type a number of months, such as 3, or leave it empty."))
    return {"keep_in_touch_months": months, "in_touch_on": since if months else None}


def _after_start(mentorship: Mentorship, day: date | None) -> None:
    if day is not None and mentorship.started_on is not None and day < mentorship.started_on:
        raise BadInput(translate("Mentorships", "That is before the mentorship began. Choose a later day."))


def _get(journal: Journal, mentorship_id: int) -> Mentorship:
    return journal.people.contact(mentorship_id).mentorship


def _write(journal: Journal, mentorship_id: int, status: MentorshipStatus, **fields: Any) -> None:
    if status not in FOLLOWING[_get(journal, mentorship_id).status] | {_get(journal, mentorship_id).status}:
        raise not_now()
    journal.people.write_mentorship(mentorship_id, status=status, **fields)


def not_now() -> BadInput:
    """What is said of an act that a mentorship's status does not allow."""
    return BadInput(translate("Mentorships", "That cannot be done with this mentorship as it stands now."))
