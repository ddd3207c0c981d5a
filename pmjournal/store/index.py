"""The search index: full-text tables, those of private records apart, kept in step with every act.

Derived from the records and therefore in no migration: when the definition kept in the journal is not this
program's, all are made anew. No triggers (the schema is not trusted), so the flush hook names what has gone stale
and the documents are written once, before the commit. What a document holds is in `documents.py`, what the tables
are in `index_tables.py`.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from pmjournal.clock import Clock
from pmjournal.records import Kind
from pmjournal.records.search import Indexed
from pmjournal.store import index_tables
from pmjournal.store.documents import Document, Local, children, days, documents
from pmjournal.store.index_tables import A_DAY, COLUMNS, DEFINITION, HALVES, PRIVATE, PUBLIC, Half, place, table_of
from pmjournal.store.searchable import PRIVATE_SOURCES, SOURCES

CHUNK = 500
One = TypeVar("One")
_UNKNOWN: frozenset[Kind | None] = frozenset([None])
_MARKS = ", ".join("?" * (len(COLUMNS) + 1))


@dataclass(slots=True)
class Stale:
    """The records whose documents an act has made stale, with their kinds where known.

    `above` holds those of which a change is also seen in the documents of what belongs to them.
    """

    public: dict[int, Kind | None] = field(default_factory=dict)
    private: dict[int, Kind | None] = field(default_factory=dict)
    above: set[int] = field(default_factory=set)


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


def rebuild(session: Session, clock: Clock) -> Iterator[Indexed]:
    """Make the index anew from the records, inside the open transaction, in steps that say how far it is."""
    yield Indexed(0, 0)
    index_tables.make(session.connection().connection)
    pieces = [(half, ids) for half in HALVES for ids in chunks(in_order(session, half, clock.local))]
    done, total = 0, sum(len(ids) for _, ids in pieces)
    for half, ids in pieces:
        _write(session, half, ids, clock.local)
        done += len(ids)
        yield Indexed(done, total)
    run = session.connection().exec_driver_sql
    run("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (DEFINITION, index_tables.definition()))


def _follow(session: Session, half: Half, stale: dict[int, Kind | None], local: Local) -> None:
    """Write, change or remove the documents of some records, in the order of their places.

    The full-text table writes a segment whenever a row comes before the last one, so order is what makes an
    import of thousands quick.
    """
    if len(stale) <= CHUNK:
        _write(session, half, list(stale), local, set(stale.values()))
        return
    ordered = [id for id in in_order(session, half, local) if id in stale]
    for chunk in chunks([*(stale.keys() - set(ordered)), *ordered]):
        _write(session, half, chunk, local)


def in_order(session: Session, half: Half, local: Local) -> list[int]:
    """Every record that can be found, by place."""
    found = [(place(source.band, day), id) for source in half.sources for day, id in days(session, source, local)]
    return [id for _, id in sorted(found)]


def chunks(whole: Sequence[One]) -> Iterator[Sequence[One]]:
    """Pieces of a few hundred."""
    return (whole[at : at + CHUNK] for at in range(0, len(whole), CHUNK))


def documents_of(
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
    wanted = documents_of(session, half, ids, local, kinds)
    old = _places(session, half, ids)
    kept = kept_at(session, [old[one.record_id] for _, one in wanted if one.record_id in old])
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
    if old:
        run(f"DELETE FROM {half.places} WHERE id = ?", [(id,) for id in old])
    for table, gone in groupby(sorted(old.values()), key=table_of):
        run(f"DELETE FROM {table} WHERE rowid = ?", [(at,) for at in gone])
    if new:
        run(f"INSERT INTO {half.places} (id, place) VALUES (?, ?)", new)
    for table, some in groupby(sorted(rows), key=lambda row: table_of(row[0])):
        run(f"INSERT OR REPLACE INTO {table} (rowid, {', '.join(COLUMNS)}) VALUES ({_MARKS})", list(some))


def _places(session: Session, half: Half, ids: Sequence[int]) -> dict[int, int]:
    """The place of each of these records that has one."""
    marks = ", ".join("?" * len(ids))
    rows = session.connection().exec_driver_sql(
        f"SELECT id, place FROM {half.places} WHERE id IN ({marks})", tuple(ids)
    )
    return {row[0]: row[1] for row in rows}


def kept_at(session: Session, places: Iterable[int]) -> dict[int, tuple[Any, ...]]:
    """What the index holds at these places."""
    run, columns = session.connection().exec_driver_sql, ", ".join(COLUMNS)
    return {
        at: tuple(row)
        for at in places
        for row in run(f"SELECT {columns} FROM {table_of(at)} WHERE rowid = ?", (at,))
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
