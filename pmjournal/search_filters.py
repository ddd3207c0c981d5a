"""What the filters of a search name: people, competencies, goals, kinds and days, and how to complete them.

Read only. How filters are written is `search_query.py`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from pmjournal.dates import parse_day
from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.records import EntryKind, Kind
from pmjournal.search_query import Filter, Query, any_of, matching
from pmjournal.search_text import folded, has_gaps, indexed
from pmjournal.store.finding import Question, find
from pmjournal.store.searchable import EVERYTHING, GOALS, facet
from pmjournal.store.tables import CompetencyRow, MentorshipRow, PersonRow

KINDS: dict[str, Kind | EntryKind] = {
    "goal": Kind.GOAL,
    "milestone": Kind.MILESTONE,
    "meeting": Kind.MEETING,
    "agenda": Kind.AGENDA_POINT,
    "action": Kind.ACTION_ITEM,
    "log": Kind.ENTRY,
    **{kind.replace(" ", "-"): kind for kind in EntryKind},
    "feedback": Kind.FEEDBACK,
    "request": Kind.FEEDBACK_REQUEST,
    "agreement": Kind.AGREEMENT,
    "reflection": Kind.REFLECTION,
    "person": Kind.MENTORSHIP,
    "private": Kind.PRIVATE_NOTE,
}
MOST_GOALS = 50


@dataclass(frozen=True, slots=True)
class Named:
    """A mentorship by the name of its person, with what else is told of them."""

    id: int
    name: str
    title: str
    organisation: str
    my_role: str


def question(session: Session, query: Query, today: date, *, best: bool) -> Question:
    """What the index is asked for a query. The same filter twice means either; different ones all have to fit.

    Raises:
        BadInput: a filter's value is missing or names nothing; the sentence says which.
    """
    values: dict[Filter, list[str]] = {}
    for name, value in query.filters:
        values.setdefault(name, []).append(value)
    parts = matching(query.words, unfinished=query.unfinished)
    for name, facets in _FACETS.items():
        if name in values:
            parts.append(any_of(one for value in values[name] for one in facets(session, value)))
    return Question(
        " AND ".join(parts) or any_of([EVERYTHING]),
        since=max((_day(Filter.AFTER, value, today) for value in values.get(Filter.AFTER, ())), default=None),
        until=min((_day(Filter.BEFORE, value, today) for value in values.get(Filter.BEFORE, ())), default=None),
        best=best and bool(query.words),
        wide=any(has_gaps(indexed(word)) for word in query.words),
    )


def people(session: Session) -> list[Named]:
    """Every mentorship with the name of its person, in the order they were made."""
    person = aliased(PersonRow, flat=True)
    query = (
        select(MentorshipRow.id, person.name, person.title, person.organisation, MentorshipRow.my_role)
        .join(person, person.id == MentorshipRow.person_id)
        .where(MentorshipRow.binned_at.is_(None), person.binned_at.is_(None))
        .order_by(MentorshipRow.id)
    )
    return [Named(*row) for row in session.execute(query)]


def competencies(session: Session) -> list[tuple[int, str]]:
    """Id and name of every competency, in order."""
    query = select(CompetencyRow.id, CompetencyRow.name).order_by(CompetencyRow.position)
    return [(id, name) for id, name in session.execute(query)]


def fits(name: str, typed: str) -> bool:
    """Whether each typed word stands in a name, in any script and without regard to accents."""
    return all(word in folded(name) for word in folded(typed).split())


def begins(name: str, typed: str) -> bool:
    """Whether each typed word begins a word of a name."""
    words = folded(name).split()
    return all(any(word.startswith(part) for word in words) for part in folded(typed).split())


def _person(session: Session, value: str) -> list[str]:
    known = [(one.id, one.name) for one in people(session)]
    return _named(Filter.PERSON, "m", known, value, translate("Search", "Nobody here is called “{value}”."))


def _tag(session: Session, value: str) -> list[str]:
    nothing = translate("Search", "There is no competency “{value}”.")
    return _named(Filter.TAG, "c", competencies(session), value, nothing)


def _named(name: Filter, sort: str, known: Iterable[tuple[int, str]], value: str, nobody: str) -> list[str]:
    """The facets of what is called like the value: by how its words begin, else by any part of it."""
    _required(name, value)
    fitting = [pair for pair in known if fits(pair[1], value)]
    found = [pair for pair in fitting if begins(pair[1], value)] or fitting
    if not found or not folded(value):
        raise BadInput(nobody.format(value=_short(value)))
    return [facet(sort, id) for id, _ in found]


def _goal(session: Session, value: str) -> list[str]:
    _required(Filter.GOAL, value)
    words = [f"{{title}} : {part}" for part in matching(tuple(value.split()), unfinished=True)]
    asked = Question(" AND ".join([*words, any_of([facet("k", Kind.GOAL)])]))
    found = find(session, asked, GOALS, MOST_GOALS)
    if not found:
        raise BadInput(translate("Search", "No goal here is called “{value}”.").format(value=_short(value)))
    return [facet("g", one.id) for one in found]


def _kind(session: Session, value: str) -> list[str]:
    _required(Filter.KIND, value)
    typed = value.casefold()
    found = [kind for word, kind in KINDS.items() if f"{word}s" == typed or word.startswith(typed)]
    if not found:
        sentence = translate("Search", "“{value}” is no kind. Try one of: {kinds}.")
        raise BadInput(sentence.format(value=_short(value), kinds=", ".join(KINDS)))
    # What an entry of the log is, is kept where others have their state; no other state is called so.
    return [facet("s" if isinstance(kind, EntryKind) else "k", kind) for kind in found]


_FACETS: dict[Filter, Callable[[Session, str], list[str]]] = {
    Filter.PERSON: _person,
    Filter.TAG: _tag,
    Filter.GOAL: _goal,
    Filter.KIND: _kind,
}


def _required(name: Filter, value: str) -> None:
    if not value:
        raise BadInput(_wanted(name))


def _wanted(name: Filter) -> str:
    """What is to be typed after a filter's colon."""
    match name:
        case Filter.PERSON:
            return translate("Search", "Type a name after the colon, as in person:Helen.")
        case Filter.TAG:
            return translate("Search", "Type a competency after the colon, as in tag:story.")
        case Filter.GOAL:
            return translate("Search", "Type words of a goal's title after the colon, as in goal:story.")
        case Filter.KIND:
            return translate("Search", "Type one of these after the colon: {kinds}.").format(
                kinds=", ".join(KINDS)
            )
    return translate("Search", "Type a day after the colon, as in {filter}:2026-06-12.").format(filter=name)


def _day(name: Filter, value: str, today: date) -> date:
    _required(name, value)
    return parse_day(value, today)


def _short(value: str) -> str:
    return value if len(value) <= 40 else value[:39] + "…"
