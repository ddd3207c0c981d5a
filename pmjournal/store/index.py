"""The search index: full-text tables, those of private records apart, kept in step with every act.

Derived from the records and therefore in no migration: when the definition kept in the journal is not this
program's, all are made anew. No triggers (the schema is not trusted), so the flush hook names what has gone stale
and the documents are written once, before the commit. What a document holds is in `searchable.py`.

Each band (what is listed together) has a table of its own: the words that begin like a typed one are gathered anew
for every question, and so each question gathers only those of its band. A row's number is its place: band, then
day, then a counter. So the newest are the last rows of a table, and days are bounds; nothing has to be sorted.
"""

from collections.abc import Generator, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from itertools import groupby
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from pmjournal import search_text
from pmjournal.clock import Clock
from pmjournal.records import Kind
from pmjournal.records.search import Indexed
from pmjournal.store.searchable import (
    FEEDBACK,
    GOALS,
    LOG,
    MEETINGS,
    MILESTONES,
    NOTES,
    PEOPLE,
    PRIVATE_SOURCES,
    REFLECTIONS,
    SOURCES,
    Document,
    Local,
    Source,
    children,
    days,
    documents,
)
from pmjournal.store.tables import PrivateRecordRow, RecordRow

DEFINITION = "search.definition"  # the setting that says which definition the index was made by
A_DAY, A_BAND = 16, 36  # the counter has 16 bits of a place, the day 20
CHUNK = 500
_UNKNOWN: frozenset[Kind | None] = frozenset([None])
COLUMNS = Document._fields
_MARKS = ", ".join("?" * (len(COLUMNS) + 1))
WORDS = 5  # the first columns are searched, the others only kept
OPTIONS = "tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co So Mn Mc'\", prefix='1 2 3'"


@dataclass(frozen=True, slots=True)
class Half:
    """What is private, or all the rest: what it holds, whose ids they are, and which table says where each is."""

    places: str
    sources: tuple[Source, ...]
    identity: type[RecordRow] | type[PrivateRecordRow]

    @property
    def tables(self) -> list[str]:
        """The full-text tables."""
        return [TABLES[band] for band in sorted({source.band for source in self.sources})]


TABLES = {
    GOALS: "search_goals",
    MILESTONES: "search_milestones",
    MEETINGS: "search_meetings",
    REFLECTIONS: "search_reflections",
    FEEDBACK: "search_feedback",
    LOG: "search_log",
    PEOPLE: "search_people",
    NOTES: "private_search_notes",
}
PUBLIC = Half("search_place", SOURCES, RecordRow)
PRIVATE = Half("private_search_place", PRIVATE_SOURCES, PrivateRecordRow)
HALVES = (PUBLIC, PRIVATE)


@dataclass(slots=True)
class Stale:
    """The records whose documents an act has made stale, with their kinds where known.

    `above` holds those of which a change is also seen in the documents of what belongs to them.
    """

    public: dict[int, Kind | None] = field(default_factory=dict)
    private: dict[int, Kind | None] = field(default_factory=dict)
    above: set[int] = field(default_factory=set)


def place(band: int, day: date) -> int:
    """The first place of a day in a band."""
    return band << A_BAND | day.toordinal() << A_DAY


def is_derived(table: str | None) -> bool:
    """Whether a table belongs to the index, which is no part of the form that migrations keep."""
    return (table or "").startswith(("search", "private_search"))


def catch_up(session: Session, stale: Stale, clock: Clock) -> None:
    """Bring the documents of stale records up to date, inside the open transaction."""
    if stale.above:
        stale.public |= dict.fromkeys(children(session, stale.above, SOURCES))
        stale.private |= dict.fromkeys(children(session, stale.above, PRIVATE_SOURCES))
        stale.above.clear()
    for half, ids in ((PUBLIC, stale.public), (PRIVATE, stale.private)):
        if ids:
            _follow(session, half, ids, clock.local)
            ids.clear()


def is_current(connection: Any) -> bool:
    """Whether the journal behind a raw connection has the index of this program."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'setting'").fetchone() is None:
        return False
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (DEFINITION,)).fetchone()
    return row is not None and row[0] == definition()


def definition() -> str:
    """A hash of all that decides what the index holds."""
    parts = [*(ddl for half in HALVES for ddl in _ddl(half)), str(search_text.VERSION), str((A_DAY, A_BAND))]
    parts += [source.definition() for half in HALVES for source in half.sources]
    return sha256("\n".join(parts).encode()).hexdigest()[:32]


def rebuild(session: Session, clock: Clock) -> Iterator[Indexed]:
    """Make the index anew from the records, inside the open transaction, in steps that say how far it is."""
    yield Indexed(0, 0)
    run = session.connection().exec_driver_sql
    tables = run("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY sql NOT LIKE '%VIRTUAL%'").scalars()
    for table in filter(is_derived, tables.all()):
        run(f"DROP TABLE IF EXISTS {table}")  # a full-text table goes first and takes its parts along
    for ddl in (ddl for half in HALVES for ddl in _ddl(half)):
        run(ddl)
    chunks = [(half, ids) for half in HALVES for ids in _chunks(_in_order(session, half, clock.local))]
    done, total = 0, sum(len(ids) for _, ids in chunks)
    for half, ids in chunks:
        _write(session, half, ids, clock.local)
        done += len(ids)
        yield Indexed(done, total)
    run("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (DEFINITION, definition()))


def differences(session: Session, clock: Clock) -> list[str]:
    """Where the index does not say what the records say; nothing where it is sound. For tests.

    Raises:
        DBAPIError: a full-text table is broken in itself.
    """
    run = session.connection().exec_driver_sql
    found = []
    for half in HALVES:
        for table in half.tables:
            run(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")
        rows = [row for table in half.tables for row in run(f"SELECT rowid, {', '.join(COLUMNS)} FROM {table}")]
        kept = {row.record_id: (row[0] >> A_DAY, tuple(row[1:])) for row in rows}
        wanted = {
            one.record_id: (first >> A_DAY, tuple(one))
            for ids in _chunks(_in_order(session, half, clock.local))
            for first, one in _documents(session, half, ids, clock.local)
        }
        places = {tuple(row) for row in run(f"SELECT place, id FROM {half.places}")}
        if len(rows) != len(kept) or places != {(row[0], row.record_id) for row in rows}:
            found.append(f"{half.places}: the places are not those of the documents")
        found += [f"{half.places}: {id}" for id in kept.keys() | wanted.keys() if kept.get(id) != wanted.get(id)]
    return found


def check(session: Session, clock: Clock) -> Generator[Indexed, None, int]:
    """How many documents are not what the records say, in steps that say how far it is; changes nothing.

    Raises:
        DBAPIError: a full-text table is broken in itself.
    """
    run = session.connection().exec_driver_sql
    wrong, done = 0, 0
    ordered = [_in_order(session, half, clock.local) for half in HALVES]
    total = sum(map(len, ordered))
    yield Indexed(0, total)
    for half, ids in zip(HALVES, ordered, strict=True):
        for table in half.tables:
            run(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")
            yield Indexed(done, total)
        places: dict[int, int] = {id: at for at, id in run(f"SELECT place, id FROM {half.places}")}
        rows = sum(run(f"SELECT count(*) FROM {table}").scalar_one() for table in half.tables)
        wrong += max(len(places.keys() - set(ids)), rows - len(ids))
        for chunk in _chunks(ids):
            wrong += _wrong(session, half, chunk, places, clock.local)
            done += len(chunk)
            yield Indexed(done, total)
    return wrong


def _wrong(session: Session, half: Half, ids: Sequence[int], places: dict[int, int], local: Local) -> int:
    """How many of these records have another document in the index than they should, or none."""
    wanted = _documents(session, half, ids, local)
    known = {one.record_id: places[one.record_id] for _, one in wanted if one.record_id in places}
    kept = _kept(session, (at for at in known.values() if at >> A_BAND in TABLES))
    right = sum(
        known.get(one.record_id, 0) >> A_DAY == first >> A_DAY and kept.get(known[one.record_id]) == one
        for first, one in wanted
    )
    return len(ids) - right


def remove(connection: Any) -> None:
    """Take the index out of the database behind a raw connection; opening it for writing makes one anew."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY sql NOT LIKE '%VIRTUAL%'"
    for (table,) in connection.execute(query).fetchall():
        if is_derived(table):
            connection.execute(f"DROP TABLE IF EXISTS {table}")  # a full-text table takes its parts along
    connection.execute("DELETE FROM setting WHERE key = ?", (DEFINITION,))


def _ddl(half: Half) -> list[str]:
    columns = [*COLUMNS[:WORDS], *(f"{name} UNINDEXED" for name in COLUMNS[WORDS:])]
    return [
        f"CREATE TABLE {half.places} (id INTEGER PRIMARY KEY, place INTEGER NOT NULL UNIQUE)",
        *(f"CREATE VIRTUAL TABLE {table} USING fts5({', '.join(columns)}, {OPTIONS})" for table in half.tables),
    ]


def _follow(session: Session, half: Half, stale: dict[int, Kind | None], local: Local) -> None:
    """Write, change or remove the documents of some records, in the order of their places.

    The full-text table writes a segment whenever a row comes before the last one, so order is what makes an
    import of thousands quick.
    """
    if len(stale) <= CHUNK:
        _write(session, half, list(stale), local, set(stale.values()))
        return
    ordered = [id for id in _in_order(session, half, local) if id in stale]
    for chunk in _chunks([*(stale.keys() - set(ordered)), *ordered]):
        _write(session, half, chunk, local)


def _in_order(session: Session, half: Half, local: Local) -> list[int]:
    """Every record that can be found, by place."""
    found = [(place(source.band, day), id) for source in half.sources for day, id in days(session, source, local)]
    return [id for _, id in sorted(found)]


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[at : at + CHUNK] for at in range(0, len(ids), CHUNK))


def _documents(
    session: Session, half: Half, ids: Sequence[int], local: Local, kinds: Set[Kind | None] = _UNKNOWN
) -> list[tuple[int, Document]]:
    """The documents of some records with the first place of their day, in that order.

    `kinds` are theirs, with None among them where one is not known.
    """
    if None in kinds:
        kinds = set(session.scalars(select(half.identity.record_kind).where(half.identity.id.in_(ids)).distinct()))
    found = [
        (place(band, date.fromisoformat(one.day)), one)
        for source in half.sources
        if source.kind in kinds
        for band, one in documents(session, source, ids, local)
    ]
    return sorted(found, key=lambda pair: (pair[0], pair[1].record_id))


def _write(
    session: Session, half: Half, ids: Sequence[int], local: Local, kinds: Set[Kind | None] = _UNKNOWN
) -> None:
    """Let the documents of these records be what the records say."""
    run = session.connection().exec_driver_sql
    wanted = _documents(session, half, ids, local, kinds)
    old = _places(session, half, ids)
    kept = _kept(session, old.values())
    rows: list[tuple[Any, ...]] = []
    new: list[tuple[int, int]] = []
    free = _Free(session, half)
    for first, one in wanted:
        at = old.get(one.record_id)
        if at is not None and first <= at < first + (1 << A_DAY):
            del old[one.record_id]
            if kept.get(at) == one:
                continue
        else:
            at = free.after(first)
            new.append((one.record_id, at))
        rows.append((at, *one))
    for id, at in sorted(old.items(), key=lambda pair: pair[1]):
        run(f"DELETE FROM {half.places} WHERE id = ?", (id,))
        run(f"DELETE FROM {_table(at)} WHERE rowid = ?", (at,))
    if new:
        run(f"INSERT INTO {half.places} (id, place) VALUES (?, ?)", new)
    for table, some in groupby(sorted(rows), key=lambda row: _table(row[0])):
        run(f"INSERT OR REPLACE INTO {table} (rowid, {', '.join(COLUMNS)}) VALUES ({_MARKS})", list(some))


def _places(session: Session, half: Half, ids: Sequence[int]) -> dict[int, int]:
    """The place of each of these records that has one."""
    marks = ", ".join("?" * len(ids))
    rows = session.connection().exec_driver_sql(
        f"SELECT id, place FROM {half.places} WHERE id IN ({marks})", tuple(ids)
    )
    return {row[0]: row[1] for row in rows}


def _table(at: int) -> str:
    """The table of a place."""
    return TABLES[at >> A_BAND]


def _kept(session: Session, places: Iterable[int]) -> dict[int, tuple[Any, ...]]:
    """What the index holds at these places."""
    run, columns = session.connection().exec_driver_sql, ", ".join(COLUMNS)
    return {
        at: tuple(row)
        for at in places
        for row in run(f"SELECT {columns} FROM {_table(at)} WHERE rowid = ?", (at,))
    }


class _Free:
    """Free places of days, each given once; of an earlier day where 65,536 records already stand under one.

    Args:
        session, half: where.
    """

    def __init__(self, session: Session, half: Half) -> None:
        self._run = session.connection().exec_driver_sql
        self._query = f"SELECT max(place) FROM {half.places} WHERE place >= ? AND place < ?"
        self._next: dict[int, int] = {}

    def after(self, first: int) -> int:
        """A free place of the day that has this first place."""
        end = first + (1 << A_DAY)
        if first not in self._next:
            last = self._run(self._query, (first, end)).scalar()
            self._next[first] = first if last is None else last + 1
        at = self._next[first]
        if at == end:
            return self.after(first - (1 << A_DAY))
        self._next[first] = at + 1
        return at
