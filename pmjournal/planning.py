"""Planning and holding meetings: acts that touch a meeting and the agendas around it, each all or nothing.

What is left open comes back by itself: it is carried to the next meeting with the same person. Which points those
are is decided in `carry_over.py`.
"""

from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any

from pmjournal import stages
from pmjournal.carry_over import to_carry
from pmjournal.errors import NotFound
from pmjournal.journal import Journal
from pmjournal.language import Translatable
from pmjournal.records import Meeting, MeetingStatus, MeetingSummary
from pmjournal.stages import Progress
from pmjournal.steps import finish
from pmjournal.using_templates import begin_from, is_untouched, plan_following

PAGE = 50
PIECE = 26  # meetings of a series that are written together
NOT_HELD = (MeetingStatus.CANCELLED, MeetingStatus.NO_SHOW, MeetingStatus.MOVED)
MOVED_WITH = ("visibility", "template", "title", "place", "planned_minutes")
"""What the old moment of a meeting that was moved still says."""


class Stage(stages.Stage):
    """What a series is at."""

    PLANNING = Translatable("Planning", "Planning the meetings")


def plan_meeting(journal: Journal, starts_at: datetime, *, mentorship_id: int | None = None, **fields: Any) -> int:
    """Add a meeting, with what the latest ones with the same person left open; returns its id.

    Args:
        journal: where.
        starts_at: the moment, aware of its zone.
        mentorship_id: with whom.
        fields: further arguments of `journal.meetings.add`.

    Raises:
        BadInput: the day or the minutes cannot be right.
    """
    with journal.transaction():
        meeting_id = journal.meetings.add(starts_at, mentorship_id=mentorship_id, **fields)
        _take_up(journal, meeting_id)
    return meeting_id


def hold_meeting(journal: Journal, meeting_id: int) -> None:
    """Say that a meeting was held; what it left open goes to the next one planned with the same person.

    One that was planned for later is held now: nobody has met in a time to come.

    Raises:
        NotFound: there is no such meeting.
    """
    with journal.transaction():
        now = journal.clock.now().replace(second=0, microsecond=0)
        early = {"starts_at": now} if journal.meetings.get(meeting_id).starts_at > now else {}
        journal.meetings.write(meeting_id, status=MeetingStatus.HELD, status_reason="", **early)
        following = _next_planned(journal, journal.meetings.get(meeting_id))
        if following is not None:
            _carry(journal, meeting_id, following)


def call_off(journal: Journal, meeting_id: int, status: MeetingStatus, reason: str = "") -> None:
    """Say that a meeting is not held, and why; what was to be talked about goes to the next one planned.

    Args:
        journal: where.
        meeting_id: which.
        status: moved without a new moment yet, cancelled, or no-show.
        reason: why, in a few words.

    Raises:
        NotFound: there is no such meeting.
    """
    with journal.transaction():
        journal.meetings.write(meeting_id, status=status, status_reason=reason)
        following = _next_planned(journal, journal.meetings.get(meeting_id))
        if following is not None:
            _carry(journal, meeting_id, following)


def move_meeting(journal: Journal, meeting_id: int, starts_at: datetime, reason: str = "", **fields: Any) -> int:
    """Move a meeting to another moment; returns the id of what stays behind: the old moment, and why.

    The meeting itself goes to its new moment with all that belongs to it: agenda, notes, files, and whatever
    links to it. It is planned again, wherever its new moment lies.

    Args:
        journal: where.
        meeting_id: which.
        starts_at: the new moment, aware of its zone.
        reason: why it was moved, in a few words.
        fields: further fields of the meeting that change with it.

    Raises:
        NotFound: there is no such meeting.
        BadInput: the new moment or the minutes cannot be right.
    """
    with journal.transaction():
        meeting = journal.meetings.get(meeting_id)
        stays = journal.meetings.add(
            meeting.starts_at,
            mentorship_id=meeting.mentorship_id,
            zone=meeting.zone,
            status=MeetingStatus.MOVED,
            status_reason=reason,
            moved_from_id=meeting.moved_from_id,
            **{name: getattr(meeting, name) for name in MOVED_WITH},
        )
        fields |= {"starts_at": starts_at, "status_reason": "", "moved_from_id": stays}
        journal.meetings.write(meeting_id, status=MeetingStatus.PLANNED, **fields)
    return stays


def plan_series(
    journal: Journal, mentorship_id: int, moments: Sequence[datetime], *, template: str = "", **fields: Any
) -> list[int]:
    """Plan several meetings with the same person; returns their ids. What was left open goes to the first.

    Raises:
        BadInput: a day or the minutes cannot be right.
    """
    return finish(series_steps(journal, mentorship_id, moments, template=template, **fields))


def series_steps(
    journal: Journal, mentorship_id: int, moments: Sequence[datetime], *, template: str = "", **fields: Any
) -> Generator[Progress, None, list[int]]:
    """Like `plan_series`, in steps that say how far it is; closed before its end, nothing is planned.

    Args:
        journal: where.
        mentorship_id: with whom.
        moments: when, aware of their zone.
        template: the kind of meeting that each of them starts from, by its id; "" for an empty agenda.
        fields: further arguments of `journal.meetings.add`.

    Raises:
        BadInput: a day or the minutes cannot be right.
    """
    if not moments:
        return []
    first, *others = sorted(moments)
    with journal.transaction():
        made = journal.meetings.add_planned([first], mentorship_id=mentorship_id, **fields)
        _take_up(journal, made[0])
        if template:
            begin_from(journal, made[0], template)
        for at in range(0, len(others), PIECE):
            yield Progress(Stage.PLANNING, len(made), len(moments))
            made += plan_following(journal, made[0], others[at : at + PIECE], template, **fields)
    return made


def change_person(journal: Journal, meeting_id: int, mentorship_id: int | None) -> None:
    """Let a meeting, all that belongs to it and what is private about it be about another mentorship.

    The moments that it was moved from go along.

    Raises:
        NotFound: there is no such meeting.
    """
    with journal.transaction():
        before = journal.meetings.get(meeting_id).moved_from_id
        journal.meetings.write(meeting_id, mentorship_id=mentorship_id)
        journal.private_notes.follow_meeting(meeting_id, mentorship_id)
        with suppress(NotFound):  # one of them may be in the bin
            if before is not None:
                change_person(journal, before, mentorship_id)


def _take_up(journal: Journal, meeting_id: int) -> None:
    """Put on the agenda of a meeting what those before it left open."""
    for before in reversed(list(_before(journal, journal.meetings.get(meeting_id)))):
        _carry(journal, before, meeting_id)


def _carry(journal: Journal, from_id: int, to_id: int) -> None:
    """Put the open points of one meeting on the agenda of another.

    Where a point of the same words waits there by itself, as both meetings started from the same template, that
    one goes on with it.
    """
    waits = {one.text: one for one in journal.agendas.of(to_id) if is_untouched(one)}
    for point in to_carry(journal.agendas.of(from_id)):
        same = waits.pop(point.text, None)
        if same is not None and point.about_id is None:
            journal.agendas.write(same.id, carried_from_id=point.id)
            continue
        journal.agendas.add(
            to_id,
            point.text,
            kind=point.kind,
            raised_by=point.raised_by,
            carried_from_id=point.id,
            about_id=point.about_id,
        )


def _before(journal: Journal, meeting: Meeting) -> Iterator[int]:
    """The meetings with the same person whose open points `meeting` takes up, latest first.

    They are those that had begun by now and before it, back to the last one held, and those called off ahead.
    """
    until = min(meeting.starts_at, journal.clock.now())
    for one in _with_same(journal, meeting):
        if one.id == meeting.id:
            continue
        if one.starts_at <= until or one.status in NOT_HELD:
            yield one.id
        if one.starts_at <= until and one.status is MeetingStatus.HELD:
            return


def _next_planned(journal: Journal, meeting: Meeting) -> int | None:
    """The first meeting planned with the same person after `meeting`."""
    found = None
    for one in _with_same(journal, meeting):
        if one.starts_at <= meeting.starts_at:
            break
        if one.status is MeetingStatus.PLANNED:
            found = one.id
    return found


def _with_same(journal: Journal, meeting: Meeting) -> Iterator[MeetingSummary]:
    """The meetings with the same person, latest first; none where it is with nobody."""
    offset = 0
    while meeting.mentorship_id is not None:
        page = journal.meetings.summaries(meeting.mentorship_id, limit=PAGE, offset=offset)
        yield from page
        if len(page) < PAGE:
            return
        offset += PAGE


def last_agreed(journal: Journal, mentorship_id: int) -> Meeting | None:
    """The last meeting held or planned with somebody: what the next ones are planned after; None for none."""
    offset = 0
    while page := journal.meetings.summaries(mentorship_id, limit=PAGE, offset=offset):
        for one in page:
            if one.status in (MeetingStatus.HELD, MeetingStatus.PLANNED):
                return journal.meetings.get(one.id)
        offset += PAGE
    return None
