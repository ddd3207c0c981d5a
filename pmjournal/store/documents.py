"""The documents of the search index, made of records as `searchable.py` declares them.

How documents are kept is in `index.py`. A document is about one record that is not in the bin and does not belong
to one that is.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Select, bindparam, null, select
from sqlalchemy.orm import Session

from pmjournal.records import Kind
from pmjournal.search_text import FACET, indexed, spelled, without_marks
from pmjournal.store.searchable import EVERYTHING, Source, facet
from pmjournal.store.tables import CompetencyRow, GoalCompetencyRow, GoalRow

Local = Callable[[datetime, str | None], datetime]


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
