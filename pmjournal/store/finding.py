"""Asking the search index: hits of one band by place or by rank, and how many there are.

The expressions come ready from `pmjournal.search_query`; what a person typed is only ever bound, never part of the
SQL.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from pmjournal.records import Kind
from pmjournal.records.search import COUNT_CAP, END_MARK, MARK
from pmjournal.search_text import shown
from pmjournal.store.index_tables import A_BAND, PUBLIC, TABLES, place

SNIPPET, WIDE_SNIPPET = 12, 32  # words; wide where each character is one
RANK = "bm25(10.0, 1.0, 4.0, 1.0, 0.0)"  # title, body, tags, plainly spelled words, facets


@dataclass(frozen=True, slots=True)
class Question:
    """What the index is asked.

    Args:
        match: the expression.
        since, until: the first day that fits and the first that does not; None for no bound.
        best: order by rank instead of newest first.
        wide: longer snippets, for writing in which each character is a word.
    """

    match: str
    since: date | None = None
    until: date | None = None
    best: bool = False
    wide: bool = False

    def places(self, band: int) -> tuple[int, int]:
        """The first and the last place of a band that fit."""
        first = band << A_BAND if self.since is None else place(band, self.since)
        end = (band + 1) << A_BAND if self.until is None else place(band, self.until)
        return first, end - 1


@dataclass(frozen=True, slots=True)
class Found:
    """What the index says of one record; the words found stand between the marks."""

    id: int
    kind: Kind
    opens: tuple[Kind, int]
    mentorship_id: int | None
    on: date
    state: str
    title: str
    snippet: str


_FACTS = "record_id, kind, opens_kind, opens_id, mentorship_id, day, state"


def find(session: Session, question: Question, band: int, limit: int) -> list[Found]:
    """The first hits of a band."""
    table, words = TABLES[band], WIDE_SNIPPET if question.wide else SNIPPET
    order = "AND rank MATCH ? ORDER BY rank" if question.best else "ORDER BY rowid DESC"
    query = (
        f"SELECT {_FACTS}, highlight({table}, 0, '{MARK}', '{END_MARK}'), "
        f"snippet({table}, 1, '{MARK}', '{END_MARK}', '…', {words}) "
        f"FROM {table} WHERE {table} MATCH ? AND rowid BETWEEN ? AND ? {order} LIMIT ?"
    )
    rank = (RANK,) if question.best else ()
    rows = _ask(session, query, question.match, *question.places(band), *rank, limit)
    return [_found(row) for row in rows]


def leading_to(session: Session, question: Question, band: int, limit: int) -> list[int]:
    """The ids of the records that the newest hits of a band open."""
    table = TABLES[band]
    query = (
        f"SELECT opens_id FROM {table} WHERE {table} MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"
    )
    return [id for (id,) in _ask(session, query, question.match, *question.places(band), limit)]


def ids(
    session: Session,
    question: Question,
    band: int,
    limit: int,
    *,
    oldest_first: bool = False,
    after: tuple[int, date] | None = None,
) -> list[int]:
    """The records of a band that fit, by their day: what a long list is read from, a page at a time.

    Args:
        session: asks.
        question: which; with no expression all records of the band.
        band: of which records.
        limit: at most so many.
        oldest_first: the order.
        after: go on after this record, which stood under this day.
    """
    first, last = question.places(band)
    if after is not None:
        at = _place_of(session, *after, band)
        first, last = (at + 1, last) if oldest_first else (first, at - 1)
    order = "ASC" if oldest_first else "DESC"
    if not question.match:
        every = f"SELECT id FROM {PUBLIC.places} WHERE place BETWEEN ? AND ? ORDER BY place {order} LIMIT ?"
        return [id for (id,) in _ask(session, every, first, last, limit)]
    table = TABLES[band]
    # From the table of places, as the index would have to read each record's words for its id.
    query = (
        f"SELECT id FROM {table} CROSS JOIN {PUBLIC.places} ON place = {table}.rowid "
        f"WHERE {table} MATCH ? AND {table}.rowid BETWEEN ? AND ? ORDER BY {table}.rowid {order} LIMIT ?"
    )
    return [id for (id,) in _ask(session, query, question.match, first, last, limit)]


def total(session: Session, question: Question, band: int) -> int:
    """How many records of a band fit, however many they are."""
    if question.match:
        table = TABLES[band]
        query = f"SELECT count(*) FROM {table} WHERE {table} MATCH ? AND rowid BETWEEN ? AND ?"
        ((number,),) = _ask(session, query, question.match, *question.places(band))
    else:
        every = f"SELECT count(*) FROM {PUBLIC.places} WHERE place BETWEEN ? AND ?"
        ((number,),) = _ask(session, every, *question.places(band))
    return int(number)


def _place_of(session: Session, record_id: int, day: date, band: int) -> int:
    """Where a record stands; where it is gone, the place its day begins at."""
    query = f"SELECT place FROM {PUBLIC.places} WHERE id = ?"
    found = _ask(session, query, record_id)
    return int(found[0][0]) if found else place(band, day)


def latest(session: Session, question: Question, band: int) -> date | None:
    """The day of the newest hit of a band."""
    table = TABLES[band]
    query = f"SELECT day FROM {table} WHERE {table} MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT 1"
    found = _ask(session, query, question.match, *question.places(band))
    return date.fromisoformat(found[0][0]) if found else None


def count(session: Session, question: Question, band: int) -> int:
    """How many hits a band has, one more than `COUNT_CAP` at most."""
    query = (
        f"SELECT count(*) FROM (SELECT 1 FROM {TABLES[band]} WHERE {TABLES[band]} MATCH ? "
        f"AND rowid BETWEEN ? AND ? LIMIT {COUNT_CAP + 1})"
    )
    ((number,),) = _ask(session, query, question.match, *question.places(band))
    return int(number)


def _ask(session: Session, query: str, *values: Any) -> list[Any]:
    """The rows of a question, in the session's transaction but past SQLAlchemy: of the fourteen questions that a
    typed letter asks, each would take longer on its way there and back than in the index.
    """
    driver: Any = session.connection().connection.driver_connection
    found: list[Any] = driver.execute(query, values).fetchall()
    return found


def _found(row: Any) -> Found:
    id, kind, opens_kind, opens_id, mentorship_id, day, state, title, snippet = row
    opens, on = (Kind(opens_kind), opens_id), date.fromisoformat(day)
    return Found(id, Kind(kind), opens, mentorship_id, on, state, shown(title), shown(snippet))
