"""What can be searched: which fields of which mapped class, declared once, and the documents made of them.

How documents are kept is in `index.py`. A document is about one record that is not in the bin and does not belong
to one that is.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Select, bindparam, null, select
from sqlalchemy.orm import Session, aliased

from pmjournal.records import Kind
from pmjournal.search_text import FACET, indexed, spelled, without_marks
from pmjournal.store.tables import (
    ActionItemRow,
    AgendaPointRow,
    AgreementRow,
    AttachmentRow,
    CompetencyRow,
    EntryRow,
    FeedbackRequestRow,
    FeedbackRow,
    GoalCompetencyRow,
    GoalRow,
    LinkRow,
    MeetingRatingRow,
    MeetingRow,
    MentorshipRow,
    MilestoneRow,
    PersonRow,
    PrivateAttachmentRow,
    PrivateLinkRow,
    PrivateNoteRow,
    ReflectionRow,
)

Local = Callable[[datetime, str | None], datetime]
EVERYTHING = "all"

# Bands: what is listed together.
GOALS, MILESTONES, MEETINGS, REFLECTIONS, FEEDBACK, LOG, PEOPLE, NOTES = range(8)


@dataclass(frozen=True, slots=True)
class Source:
    """How the records of one kind are searched.

    Args:
        kind: which.
        row: its mapped class.
        band: where it is listed.
        title, body: the fields with words, as Markdown where they are in `body`.
        days: the day it stands under is the first of these that is set; a moment is taken in `zone`.
        opens: what is shown for it, by the first of these ids that is set; itself where none is.
        goals: ids of goals it belongs to.
        state: its word on where it stands.
        parent, parent_id: what it belongs to, and the field that says to which.
        link: the table that holds where it points to.
        attachment: the table that holds its attachments, whose names can be found.
    """

    kind: Kind
    row: Any
    band: int
    title: tuple[Any, ...]
    body: tuple[Any, ...]
    days: tuple[Any, ...]
    zone: Any = None
    opens: tuple[tuple[Kind, Any], ...] = ()
    goals: tuple[Any, ...] = ()
    state: Any = None
    parent: Any = None
    parent_id: Any = None
    link: Any = LinkRow
    attachment: Any = AttachmentRow

    def definition(self) -> str:
        """What it says, as a text that is the same in every run."""
        fields = (*self.title, *self.body, *self.days, *(id for _, id in self.opens), *self.goals, self.state)
        names = [one.key for one in fields if one is not None] + [self.attachment.name.key]
        return " ".join([self.kind, str(self.band), *(kind for kind, _ in self.opens), *names])


GOAL, MEETING = aliased(GoalRow, flat=True), aliased(MeetingRow, flat=True)
PERSON = aliased(PersonRow, flat=True)
_ABOUT_PERSON = (
    PERSON.title, PERSON.organisation, PERSON.function, PERSON.email, PERSON.how_met, PERSON.what_works
)  # fmt: skip

SOURCES = (
    Source(
        Kind.GOAL, GoalRow, GOALS, (GoalRow.title,),
        (GoalRow.why, GoalRow.success_measure, GoalRow.organisation_objective, GoalRow.lifecycle_stage,
         GoalRow.impact),
        (GoalRow.start_on, GoalRow.created_at), goals=(GoalRow.id,), state=GoalRow.status,
    ),
    Source(
        Kind.MILESTONE, MilestoneRow, MILESTONES, (MilestoneRow.title,),
        (MilestoneRow.done_criterion, MilestoneRow.evidence),
        (MilestoneRow.done_on, MilestoneRow.dropped_on, MilestoneRow.planned_on, MilestoneRow.created_at),
        opens=((Kind.GOAL, MilestoneRow.goal_id),), goals=(MilestoneRow.goal_id,), state=MilestoneRow.status,
        parent=GOAL, parent_id=MilestoneRow.goal_id,
    ),
    Source(
        Kind.MEETING, MeetingRow, MEETINGS, (MeetingRow.title,),
        (MeetingRow.notes, MeetingRow.place, MeetingRow.status_reason, MeetingRow.brief),
        (MeetingRow.starts_at,), MeetingRow.zone, state=MeetingRow.status,
    ),
    Source(
        Kind.AGENDA_POINT, AgendaPointRow, MEETINGS, (AgendaPointRow.text,), (AgendaPointRow.answer,),
        (MEETING.starts_at,), MEETING.zone, opens=((Kind.MEETING, AgendaPointRow.meeting_id),),
        state=AgendaPointRow.state, parent=MEETING, parent_id=AgendaPointRow.meeting_id,
    ),
    Source(
        Kind.ACTION_ITEM, ActionItemRow, MEETINGS, (ActionItemRow.text,), (),
        (MEETING.starts_at, ActionItemRow.due_on, ActionItemRow.created_at), MEETING.zone,
        opens=((Kind.MEETING, ActionItemRow.meeting_id), (Kind.GOAL, ActionItemRow.goal_id),
               (Kind.MENTORSHIP, ActionItemRow.mentorship_id)),
        goals=(ActionItemRow.goal_id,), state=ActionItemRow.state,
        parent=MEETING, parent_id=ActionItemRow.meeting_id,
    ),
    Source(
        Kind.FEEDBACK, FeedbackRow, FEEDBACK, (FeedbackRow.text,),
        (FeedbackRow.situation, FeedbackRow.behaviour, FeedbackRow.impact, FeedbackRow.next_step,
         FeedbackRow.result),
        (FeedbackRow.given_on,), goals=(FeedbackRow.goal_id,), state=FeedbackRow.state,
        parent=MEETING, parent_id=FeedbackRow.meeting_id,
    ),
    Source(
        Kind.FEEDBACK_REQUEST, FeedbackRequestRow, FEEDBACK, (FeedbackRequestRow.about,),
        (FeedbackRequestRow.artefact,), (FeedbackRequestRow.asked_on,), state=FeedbackRequestRow.state,
    ),
    Source(
        Kind.ENTRY, EntryRow, LOG, (EntryRow.title,), (EntryRow.body, EntryRow.outcome), (EntryRow.occurred_on,),
        state=EntryRow.kind, parent=MEETING, parent_id=EntryRow.meeting_id,
    ),
    Source(
        Kind.REFLECTION, ReflectionRow, REFLECTIONS, (ReflectionRow.title,), (ReflectionRow.body,),
        (ReflectionRow.written_at,), ReflectionRow.zone,
    ),
    Source(
        Kind.MENTORSHIP, MentorshipRow, PEOPLE, (PERSON.name,),
        (*_ABOUT_PERSON,
         MentorshipRow.programme, MentorshipRow.purpose, MentorshipRow.focus_areas, MentorshipRow.end_reason,
         MentorshipRow.objectives, MentorshipRow.learning_goal, MentorshipRow.source, MentorshipRow.research,
         MentorshipRow.outcomes, MentorshipRow.gave, MentorshipRow.got, MentorshipRow.thanks),
        (MentorshipRow.started_on, MentorshipRow.created_at), state=MentorshipRow.my_role,
        parent=PERSON, parent_id=MentorshipRow.person_id,
    ),
    Source(
        Kind.AGREEMENT, AgreementRow, PEOPLE, (),
        tuple(getattr(AgreementRow, name) for name in AgreementRow.SECTIONS),
        (AgreementRow.agreed_on, AgreementRow.created_at), opens=((Kind.MENTORSHIP, AgreementRow.mentorship_id),),
    ),
)  # fmt: skip
PRIVATE_SOURCES = (
    Source(
        Kind.PRIVATE_NOTE, PrivateNoteRow, NOTES, (PrivateNoteRow.title,), (PrivateNoteRow.body,),
        (PrivateNoteRow.written_at,), PrivateNoteRow.zone,
        opens=((Kind.MEETING, PrivateNoteRow.meeting_id), (Kind.MENTORSHIP, PrivateNoteRow.mentorship_id)),
        state=PrivateNoteRow.heading, parent=MEETING, parent_id=PrivateNoteRow.meeting_id, link=PrivateLinkRow,
        attachment=PrivateAttachmentRow,
    ),
    Source(
        Kind.MEETING_RATING, MeetingRatingRow, NOTES, (), (MeetingRatingRow.comment,),
        (MEETING.starts_at,), MEETING.zone, opens=((Kind.MEETING, MeetingRatingRow.meeting_id),),
        parent=MEETING, parent_id=MeetingRatingRow.meeting_id, link=PrivateLinkRow,
        attachment=PrivateAttachmentRow,
    ),
)  # fmt: skip

# A change of one of these fields is seen in the documents of what belongs to the record.
SEEN_BELOW: dict[type, tuple[str, ...]] = {
    GoalRow: ("binned_at",),
    MeetingRow: ("binned_at", "starts_at", "zone"),
    PersonRow: ("binned_at", *(one.key for one in (PERSON.name, *_ABOUT_PERSON))),
}


class Document(NamedTuple):
    """What the index keeps about one record; the fields are its columns, in order."""

    title: str
    body: str
    tags: str
    also: str
    facets: str
    record_id: int
    kind: str
    opens_kind: str
    opens_id: int
    mentorship_id: int | None
    day: str
    state: str


def documents(session: Session, source: Source, ids: Sequence[int], local: Local) -> list[tuple[int, Document]]:
    """The documents of those of these records that are of the source's kind and can be found, with their band."""
    rows = session.connection().execute(_query(source), {"ids": list(ids)}).all()
    if not rows:
        return []
    found = [row.id for row in rows]
    linked, attached = _linked_goals(session, source, found), _attached(session, source, found)
    own = {row.id: {goal for goal in _part(row, "goal", len(source.goals)) if goal is not None} for row in rows}
    tags = _tags(session, {goal for goals in own.values() for goal in goals})
    return [
        (
            source.band,
            _document(source, row, own[row.id], linked.get(row.id, set()), attached[row.id], tags, local),
        )
        for row in rows
    ]


def days(session: Session, source: Source, local: Local) -> list[tuple[date, int]]:
    """The day and id of every record of a source that can be found."""
    return [(_day(source, row, local), row.id) for row in session.connection().execute(_days_query(source))]


def children(session: Session, ids: Iterable[int], sources: Sequence[Source]) -> set[int]:
    """The records of these sources that belong to one of the given ones."""
    wanted = list(ids)
    found: set[int] = set()
    for source in sources:
        for field in (source.parent_id, *source.goals):
            if field is not None and field.key != "id":
                found |= set(session.scalars(select(source.row.id).where(field.in_(wanted))))
    return found


def _document(
    source: Source,
    row: Any,
    own: set[int],
    linked: set[int],
    attached: list[str],
    tags: dict[int, list[tuple[int, str]]],
    local: Local,
) -> Document:
    title = indexed(" ".join(" ".join(_texts(row, "title", len(source.title))).split()))
    written = map(without_marks, _texts(row, "body", len(source.body)))
    body = indexed(" ".join(filter(None, [*written, *attached])))
    named = {id: name for goal in sorted(own) for id, name in tags.get(goal, ())}
    tagged = indexed(" ".join(named.values())) if source.kind is Kind.GOAL else ""
    day = _day(source, row, local)
    opens = zip(source.opens, _part(row, "opens", len(source.opens)), strict=True)
    opens_kind, opens_id = next(((kind, id) for (kind, _), id in opens if id is not None), (source.kind, row.id))
    state = "" if row.state is None else str(row.state)
    facets = [EVERYTHING, facet("k", source.kind), *(facet("c", id) for id in sorted(named))]
    facets += [facet("s", state)] if state else []
    facets += [facet("m", row.mentorship_id)] if row.mentorship_id else []
    facets += [facet("g", goal) for goal in sorted(own | linked)]
    return Document(
        title, body, tagged, spelled(f"{title} {body} {tagged}"), " ".join(FACET + one for one in facets),
        row.id, source.kind.value, opens_kind.value, opens_id, row.mentorship_id, day.isoformat(), state,
    )  # fmt: skip


def facet(sort: str, value: object) -> str:
    """The index's own word for a fact: a letter for its sort, then the fact as one word."""
    return sort + "".join(sign for sign in str(value) if sign.isalnum())


def _texts(row: Any, name: str, count: int) -> list[str]:
    """Its texts; those of whom it belongs to are none in a journal that has lost them, which a check looks at."""
    return [one or "" for one in _part(row, name, count)]


def _part(row: Any, name: str, count: int) -> list[Any]:
    """The numbered columns of a row that have this name."""
    return [row._mapping[f"{name}{at}"] for at in range(count)]


def _day(source: Source, row: Any, local: Local) -> date:
    """The day a record stands under; without a zone, the moment it was made counts in UTC, the same everywhere."""
    for value in _part(row, "day", len(source.days)):
        if isinstance(value, datetime):
            return (local(value, row.zone) if row.zone else value).date()
        if isinstance(value, date):
            return value
    return date.min


@cache
def _query(source: Source) -> Select[Any]:
    """Everything the documents of a source are made of, for the records with these `ids`."""
    parts = {
        "title": source.title, "body": source.body, "goal": source.goals, "opens": [id for _, id in source.opens]
    }  # fmt: skip
    columns = [one.label(f"{name}{at}") for name, group in parts.items() for at, one in enumerate(group)]
    state = null() if source.state is None else source.state
    query = _days_query(source).where(source.row.id.in_(bindparam("ids", expanding=True)))
    return query.add_columns(source.row.mentorship_id.label("mentorship_id"), state.label("state"), *columns)


@cache
def _days_query(source: Source) -> Select[Any]:
    """The id and the days of the records of a source that can be found."""
    zone = null() if source.zone is None else source.zone
    columns = [one.label(f"day{at}") for at, one in enumerate(source.days)]
    query = select(source.row.id.label("id"), zone.label("zone"), *columns).select_from(source.row)
    query = query.where(source.row.binned_at.is_(None))
    if source.parent is not None:
        query = query.outerjoin(source.parent, source.parent.id == source.parent_id)
        query = query.where(source.parent.binned_at.is_(None))
    return query


def _linked_goals(session: Session, source: Source, ids: Sequence[int]) -> dict[int, set[int]]:
    """The goals that each record points to."""
    found: dict[int, set[int]] = defaultdict(set)
    for from_id, to_id in session.connection().execute(_links_query(source.link), {"ids": list(ids)}):
        found[from_id].add(to_id)
    return found


@cache
def _links_query(link: Any) -> Select[Any]:
    """Which goals each of `ids` points to."""
    links, goal = link.__table__, GoalRow.__table__
    query = select(links.c.from_id, links.c.to_id).join(goal, goal.c.id == links.c.to_id)
    return query.where(links.c.from_id.in_(bindparam("ids", expanding=True)))


def _attached(session: Session, source: Source, ids: Sequence[int]) -> dict[int, list[str]]:
    """The names of each record's attachments, in order."""
    found: dict[int, list[str]] = defaultdict(list)
    for record_id, name in session.connection().execute(_attached_query(source.attachment), {"ids": list(ids)}):
        found[record_id].append(name)
    return found


@cache
def _attached_query(attachment: Any) -> Select[Any]:
    """The names of the attachments of each of `ids`."""
    rows = attachment.__table__
    query = select(rows.c.record_id, rows.c.name).where(rows.c.record_id.in_(bindparam("ids", expanding=True)))
    return query.order_by(rows.c.position, rows.c.id)


def _tags(session: Session, goal_ids: set[int]) -> dict[int, list[tuple[int, str]]]:
    """The competencies of each goal: id and name, in the order they were chosen."""
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    if goal_ids:
        query = (
            select(GoalCompetencyRow.goal_id, CompetencyRow.id, CompetencyRow.name)
            .join(CompetencyRow, CompetencyRow.id == GoalCompetencyRow.competency_id)
            .where(GoalCompetencyRow.goal_id.in_(goal_ids))
            .order_by(GoalCompetencyRow.position)
        )
        for goal_id, id, name in session.execute(query):
            found[goal_id].append((id, name))
    return found
