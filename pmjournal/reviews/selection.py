"""Which records a review takes, by its reader's allow-list, and how many it leaves out.

Reads the journal, decides nothing by itself (readers.py does) and words nothing (building.py does). Private
notes are never read here: only how many there are is asked, so that the owner can be told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

from pmjournal.records import (
    ActionItem,
    ActionState,
    Contact,
    Entry,
    EntryKind,
    GoalOutline,
    GoalStatus,
    Kind,
    Meeting,
    MeetingStatus,
    Mention,
    Owner,
    ProgressEvent,
    Reader,
    Reflection,
    ReflectionSummary,
    Role,
    Side,
    Visibility,
)
from pmjournal.reviews.readers import Allowance, allowance
from pmjournal.reviews.request import ReviewRequest

if TYPE_CHECKING:
    from pmjournal.journal import Journal


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many of each kind the period (for people: the journal) holds that the reader does not get."""

    private_notes: int = 0
    mentees: int = 0
    goals: int = 0
    meetings: int = 0
    meeting_notes: int = 0
    reflections: int = 0


@dataclass(frozen=True, slots=True)
class Selection:
    """Everything a review is made of. There is no field for anything private.

    `on` is the day it speaks of: today, or the period's last day once that has passed. `earlier_actions` were
    due in the period of the same length before; they are only counted. `days` are the local days of meetings
    and reflections by id. `printable` are the records whose words a link to them may print.
    """

    request: ReviewRequest
    allowed: Allowance
    owner: Owner
    today: date
    on: date
    goals: tuple[GoalOutline, ...]
    histories: Mapping[int, tuple[ProgressEvent, ...]]
    meetings: tuple[Meeting, ...]
    missed: int
    decisions: tuple[Entry, ...]
    actions: tuple[ActionItem, ...]
    earlier_actions: tuple[ActionItem, ...]
    reflections: tuple[Reflection, ...]
    days: Mapping[int, date]
    printable: frozenset[int]
    left_out: LeftOut


def select(journal: "Journal", request: ReviewRequest) -> Selection:
    """Take what the reader of `request` may have from the journal.

    Raises:
        BadInput: the period or the mentorships cannot be.
        NotFound: a reflection added by hand is not there any more.
    """
    allowed = allowance(request, journal.people.contacts(), journal.people.guided())
    return _Selecting(journal, request, allowed).all()


def choosable_reflections(journal: "Journal", request: ReviewRequest) -> list[ReflectionSummary]:
    """The reflections of the period that may be added by hand for this reader, latest first.

    Raises:
        BadInput: the period or the mentorships cannot be.
    """
    allowed = allowance(request, journal.people.contacts(), journal.people.guided())
    return [
        summary
        for summary in journal.reflections.summaries()
        if _may_be_added(summary.mentorship_id, allowed)
        and request.starts_on <= journal.clock.local(summary.written_at, summary.zone).date() <= request.ends_on
    ]


def _may_be_added(mentorship_id: int | None, allowed: Allowance) -> bool:
    """A reflection on nobody may go to anyone; one on somebody only where that mentorship is covered."""
    return mentorship_id is None or allowed.covers(mentorship_id)


def _moments(first: date, last: date) -> tuple[datetime, datetime]:
    """Moments that lie around these days in every zone."""
    east, west = timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))
    return datetime.combine(first, time(), east), datetime.combine(last + timedelta(days=1), time(), west)


class _Selecting:
    """One selection under way."""

    def __init__(self, journal: "Journal", request: ReviewRequest, allowed: Allowance) -> None:
        self._journal = journal
        self._request = request
        self._allowed = allowed
        self._today = journal.clock.today()
        self._on = min(self._today, request.ends_on)
        self._outlines = journal.goals.outlines()
        self._days: dict[int, date] = {}

    def all(self) -> Selection:
        """Everything, with what was left out."""
        events = self._journal.goals.all_events()
        histories = {goal_id: tuple(history) for goal_id, history in events.items()}
        goals, other_goals = self._goals(histories)
        held, other_meetings, missed = self._meetings()
        decisions = self._decisions()
        reflections, other_reflections = self._reflections()
        actions, earlier = self._actions()
        taken = [*(o.goal.id for o in goals), *(m.id for m in held), *(r.id for r in reflections)]
        return Selection(
            request=self._request,
            allowed=self._allowed,
            owner=self._journal.owner.get(),
            today=self._today,
            on=self._on,
            goals=goals,
            histories={outline.goal.id: histories.get(outline.goal.id, ()) for outline in goals},
            meetings=tuple(map(self._without_notes, held)),
            missed=missed,
            decisions=decisions,
            actions=actions,
            earlier_actions=earlier,
            reflections=reflections,
            days=self._days,
            printable=self._printable([*taken, *(entry.id for entry in decisions)]),
            left_out=LeftOut(
                private_notes=self._journal.private_notes.count(),
                mentees=self._mentees(),
                goals=other_goals,
                meetings=other_meetings,
                meeting_notes=0 if self._allowed.notes else sum(bool(meeting.notes.strip()) for meeting in held),
                reflections=other_reflections,
            ),
        )

    def _goals(self, histories: Mapping[int, Sequence[ProgressEvent]]) -> tuple[tuple[GoalOutline, ...], int]:
        """The goals of the period, by their start, closed ones last; and how many others it has."""
        in_period = [o for o in self._outlines if self._lives(o, histories.get(o.goal.id, ()))]
        taken = [outline for outline in in_period if self._allowed.takes_goal(outline.goal)]
        ordered = sorted(taken, key=self._goal_order)
        return tuple(ordered), len(in_period) - len(taken)

    def _lives(self, outline: GoalOutline, history: Sequence[ProgressEvent]) -> bool:
        goal = outline.goal
        begun = min([e.on for e in history], default=goal.created_at.date())
        begun = min(begun, goal.start_on or begun)
        ended = goal.ended_on is not None and goal.ended_on < self._request.starts_on
        return goal.status is not GoalStatus.DRAFT and begun <= self._on and not ended

    def _goal_order(self, outline: GoalOutline) -> tuple[bool, date, int]:
        goal = outline.goal
        closed = goal.ended_on is not None and goal.ended_on <= self._on
        return closed, goal.start_on or goal.created_at.date(), goal.id

    def _meetings(self) -> tuple[tuple[Meeting, ...], int, int]:
        """The meetings held in the period, in order; how many others it has; how many nobody came to."""
        found = []
        for meeting in self._journal.meetings.between(*_moments(self._request.starts_on, self._on)):
            day = self._journal.clock.local(meeting.starts_at, meeting.zone).date()
            if self._request.starts_on <= day <= self._on:
                self._days[meeting.id] = day
                found.append(meeting)
        sees = self._allowed.sees
        taken = [m for m in found if self._allowed.covers(m.mentorship_id) and sees(m.visibility)]
        held = tuple(meeting for meeting in taken if meeting.status is MeetingStatus.HELD)
        missed = sum(meeting.status is MeetingStatus.NO_SHOW for meeting in taken)
        others = sum(m.status is MeetingStatus.HELD for m in found) - len(held)
        return held, others, missed

    def _without_notes(self, meeting: Meeting) -> Meeting:
        return meeting if self._allowed.notes else replace(meeting, notes="")

    def _decisions(self) -> tuple[Entry, ...]:
        found = self._journal.entries.between(self._request.starts_on, self._on)
        return tuple(
            entry
            for entry in found
            if entry.kind is EntryKind.DECISION
            and self._allowed.covers(entry.mentorship_id)
            and self._allowed.sees(entry.visibility)
        )

    def _actions(self) -> tuple[tuple[ActionItem, ...], tuple[ActionItem, ...]]:
        """The action items the reader may have, and those due in as long a period before this one."""
        taken = tuple(
            item
            for item in self._journal.actions.all()
            if item.state is not ActionState.CANCELLED
            and self._allowed.covers(item.mentorship_id)
            and self._allowed.sees(item.visibility)
            and (self._allowed.theirs or item.owner is Side.ME)
        )
        first = self._request.starts_on
        before = first - (self._request.ends_on - first) - timedelta(days=1)
        return taken, tuple(item for item in taken if item.due_on and before <= item.due_on < first)

    def _reflections(self) -> tuple[tuple[Reflection, ...], int]:
        """The reflections added by hand, in order; and how many others the period has."""
        taken = []
        for reflection_id in dict.fromkeys(self._request.reflection_ids):
            reflection = self._journal.reflections.get(reflection_id)
            if reflection.visibility is Visibility.PRIVATE:
                continue
            if _may_be_added(reflection.mentorship_id, self._allowed):
                taken.append(self._without_moods(reflection))
                self._days[reflection.id] = self._local_day(reflection)
        found = self._journal.reflections.between(*_moments(self._request.starts_on, self._on))
        in_period = {r.id for r in found if self._request.starts_on <= self._local_day(r) <= self._on}
        others = in_period - {reflection.id for reflection in taken}
        return tuple(sorted(taken, key=lambda r: (r.written_at, r.id))), len(others)

    def _local_day(self, reflection: Reflection) -> date:
        return self._journal.clock.local(reflection.written_at, reflection.zone).date()

    def _without_moods(self, reflection: Reflection) -> Reflection:
        if self._allowed.moods:
            return reflection
        return replace(reflection, mood=None, confidence=None, energy=None)

    def _mentees(self) -> int:
        """How many mentees the review says nothing of."""
        contacts: list[Contact] = self._journal.people.contacts()
        mentees = {c.person.id for c in contacts if c.mentorship.my_role is Role.MENTOR}
        return len(mentees - self._allowed.person_ids)

    def _printable(self, taken: Sequence[int]) -> frozenset[int]:
        """What links may name: what is taken, and what is shareable and could be taken at another time."""
        goals = {outline.goal.id: outline for outline in self._outlines}
        owned = {m.id: o for o in self._outlines for m in o.milestones} | goals
        named = {mention.record_id: mention for id_ in taken for mention in self._journal.links.links_from(id_)}
        free = {id_ for id_, mention in named.items() if self._may_name(mention, owned)}
        also = {id_ for id_, outline in owned.items() if self._allowed.takes_goal(outline.goal)}
        return frozenset(taken) | free | also

    def _may_name(self, mention: Mention, owned: Mapping[int, GoalOutline]) -> bool:
        if not self._allowed.sees(mention.visibility):
            return False
        if mention.kind is Kind.PERSON:
            return mention.record_id in self._allowed.person_ids
        if mention.kind in (Kind.GOAL, Kind.MILESTONE):
            outline = owned.get(mention.record_id)
            return outline is not None and self._nameable_goal(outline)
        if mention.kind in (Kind.FEEDBACK, Kind.FEEDBACK_REQUEST) and mention.mentorship_id is None:
            return self._request.reader is Reader.ME  # it is with somebody whom no mentorship names
        return mention.mentorship_id is None or self._allowed.covers(mention.mentorship_id)

    def _nameable_goal(self, outline: GoalOutline) -> bool:
        goal = outline.goal
        owned = self._allowed.theirs or goal.owner is Side.ME
        if not owned or not self._allowed.sees(goal.visibility):
            return False
        return goal.mentorship_id is None or self._allowed.covers(goal.mentorship_id)
