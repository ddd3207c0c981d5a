"""What to know before a meeting: what happened since the last one, what is open on both sides, what to ask.

It begins the brief of a meeting, a text that is then one's own. It takes what both sides may see and the questions
of the log, named here one by one: never a private note, a rating or a reflection. How the mood was in that time is
for the owner's eyes beside the brief, and no part of it. The words are in `brief_words.py`.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from pmjournal.carry_over import Offer, OfferKind
from pmjournal.focus import Area, areas
from pmjournal.journal import Journal
from pmjournal.owed import OwedFilter, page
from pmjournal.progress import overdue_days
from pmjournal.records import (
    ActionItem,
    AgendaPoint,
    AgendaState,
    Contact,
    Feedback,
    GoalOutline,
    GoalStatus,
    Meeting,
    MeetingStatus,
    Milestone,
    MilestoneStatus,
    ProgressEvent,
    ProgressKind,
    Role,
    Side,
    Visibility,
)
from pmjournal.waiting import waiting_for

PAGE, FEW = 50, 12
A_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Slipped:
    """A milestone that was planned for a later day, or whose day has passed: from which day to which."""

    milestone: Milestone
    planned: date
    now: date | None = None


@dataclass(frozen=True, slots=True)
class Briefing:
    """What a brief begins with. `since` is the day of the last meeting; None before the first one.

    `own` and `goals` count the goals that the mentee owns, of all of this mentorship.
    """

    contact: Contact
    since: date | None
    done: tuple[Milestone, ...]
    actions_done: tuple[ActionItem, ...]
    slipped: tuple[Slipped, ...]
    feedback: tuple[Feedback, ...]
    open: tuple[ActionItem, ...]
    questions: tuple[Offer, ...]
    agenda: tuple[AgendaPoint, ...]
    areas: tuple[Area, ...]
    own: int
    goals: int


@dataclass(frozen=True, slots=True)
class Mood:
    """The mood of the reflections since a day: their mean, 1 to 5, and how many said one."""

    mean: float
    count: int


def briefing(journal: Journal, meeting: Meeting) -> Briefing | None:
    """What to know before a meeting; None where it is with nobody."""
    if meeting.mentorship_id is None:
        return None
    contact = journal.people.contact(meeting.mentorship_id)
    id, since = meeting.mentorship_id, since_day(journal, meeting)
    outlines = [one for one in journal.goals.outlines(id) if one.goal.visibility is Visibility.SHAREABLE]
    running = [one for one in outlines if one.goal.status is not GoalStatus.DROPPED]
    milestones = [one for outline in running for one in outline.milestones]
    first = since or date.min
    said = [one for one in journal.feedback.all(id, limit=PAGE) if one.visibility is Visibility.SHAREABLE]
    asking = OfferKind.QUESTION, OfferKind.CHALLENGE
    return Briefing(
        contact,
        since,
        tuple(one for one in milestones if one.done_on is not None and one.done_on >= first),
        tuple(one for one in _actions(journal, id, done=True) if one.done_on is not None and one.done_on >= first),
        tuple(_slipped(journal, running, milestones, first)),
        tuple(one for one in reversed(said) if one.given_on >= first),
        tuple(_actions(journal, id)),
        tuple(one for one in waiting_for(journal, meeting) if one.kind in asking),
        tuple(one for one in journal.agendas.of(meeting.id) if one.state is AgendaState.OPEN),
        tuple(areas(journal, contact.mentorship)),
        sum(one.goal.owner is _mentee(contact) for one in running),
        len(running),
    )


def since_day(journal: Journal, meeting: Meeting) -> date | None:
    """The local day of the last meeting held with the same person before this one."""
    offset = 0
    while meeting.mentorship_id is not None:
        found = journal.meetings.summaries(meeting.mentorship_id, limit=FEW, offset=offset)
        for one in found:
            if one.status is MeetingStatus.HELD and one.starts_at < meeting.starts_at and one.id != meeting.id:
                return journal.clock.local(one.starts_at, one.zone).date()
        if len(found) < FEW:
            break
        offset += FEW
    return None


def mood_since(journal: Journal, since: date | None) -> Mood | None:
    """The mood of all reflections from a day on; None where none says one."""
    if since is None:
        return None
    written = journal.reflections.between(journal.clock.at(since, 0), journal.clock.now() + A_SECOND)
    moods = [one.mood for one in written if one.mood is not None]
    return Mood(sum(moods) / len(moods), len(moods)) if moods else None


def _mentee(contact: Contact) -> Side:
    return Side.THEM if contact.mentorship.my_role is Role.MENTOR else Side.ME


def _actions(journal: Journal, id: int, *, done: bool = False) -> list[ActionItem]:
    """What both sides have still to do, mine first, each side's soonest due first; or what they did lately."""
    found = [page(journal, OwedFilter(side, id, done), PAGE) for side in Side]
    return [one.item for side in found for one in side if one.item.visibility is Visibility.SHAREABLE]


def _slipped(
    journal: Journal, outlines: list[GoalOutline], milestones: list[Milestone], first: date
) -> list[Slipped]:
    """What was put off since a day, and what is overdue; each milestone once."""
    histories = journal.goals.all_events([outline.goal.id for outline in outlines])
    moved = {id: was for events in histories.values() for id, was in _put_off(events, first).items()}
    found = []
    for one in milestones:
        if one.status is not MilestoneStatus.PLANNED or one.planned_on is None:
            continue
        if one.id in moved and moved[one.id] < one.planned_on:
            found.append(Slipped(one, moved[one.id], one.planned_on))
        elif overdue_days(one, journal.clock.today()) > 0:
            found.append(Slipped(one, one.planned_on))
    return found


def _put_off(events: list[ProgressEvent], first: date) -> dict[int, date]:
    """For each milestone that was planned anew from a day on: the day that held before."""
    planned: dict[int, date | None] = {}
    before: dict[int, date] = {}
    for event in events:
        id = event.milestone_id
        if id is None or event.kind not in (ProgressKind.CREATED, ProgressKind.REPLANNED):
            continue
        was = planned.get(id)
        if event.kind is ProgressKind.REPLANNED and event.on >= first and was is not None:
            before.setdefault(id, was)
        planned[id] = event.planned_on
    return before
