"""Whether the search index says what the records say. Nothing here writes."""

from collections.abc import Generator, Sequence

from sqlalchemy.orm import Session

from pmjournal.clock import Clock
from pmjournal.records.search import Indexed
from pmjournal.store.documents import Local
from pmjournal.store.index import chunks, documents_of, in_order, kept_at
from pmjournal.store.index_tables import A_BAND, A_DAY, COLUMNS, HALVES, TABLES, Half


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
            for ids in chunks(in_order(session, half, clock.local))
            for first, one in documents_of(session, half, ids, clock.local)
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
    ordered = [in_order(session, half, clock.local) for half in HALVES]
    total = sum(map(len, ordered))
    yield Indexed(0, total)
    for half, ids in zip(HALVES, ordered, strict=True):
        for table in half.tables:
            run(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")
            yield Indexed(done, total)
        places: dict[int, int] = {id: at for at, id in run(f"SELECT place, id FROM {half.places}")}
        rows = sum(run(f"SELECT count(*) FROM {table}").scalar_one() for table in half.tables)
        known = 0
        for chunk in chunks(ids):
            known += sum(id in places for id in chunk)
            wrong += _wrong(session, half, chunk, places, clock.local)
            done += len(chunk)
            yield Indexed(done, total)
        wrong += max(len(places) - known, rows - len(ids))
    return wrong


def _wrong(session: Session, half: Half, ids: Sequence[int], places: dict[int, int], local: Local) -> int:
    """How many of these records have another document in the index than they should, or none."""
    wanted = documents_of(session, half, ids, local)
    known = {one.record_id: places[one.record_id] for _, one in wanted if one.record_id in places}
    kept = kept_at(session, (at for at in known.values() if at >> A_BAND in TABLES))
    right = sum(
        known.get(one.record_id, 0) >> A_DAY == first >> A_DAY and kept.get(known[one.record_id]) == one
        for first, one in wanted
    )
    return len(ids) - right
