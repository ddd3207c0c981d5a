"""The links written in texts, compared with the texts and made anew from them. On raw connections."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from pmjournal.records import LinkKind
from pmjournal.store.hook import LINK
from pmjournal.store.tables import LinkRow, PrivateLinkRow, PrivateRecordRow, RecordRow

HALVES = ((RecordRow, LinkRow.__tablename__), (PrivateRecordRow, PrivateLinkRow.__tablename__))
Mentions = dict[int, Counter[int]]
"""How often the texts of each record mention which others."""


def wrong(connection: Any) -> dict[str, set[int]]:
    """The records whose links are not those that their texts hold, by the table of the links."""
    found = {}
    for identity, table in HALVES:
        kept, written = _kept(connection, table), _written(connection, identity)
        found[table] = {id for id in kept.keys() | written.keys() if kept.get(id) != written.get(id)}
    return found


def mend(connection: Any) -> int:
    """Write those links anew, inside the caller's transaction; returns of how many records."""
    found = wrong(connection)
    for identity, table in HALVES:
        written = _written(connection, identity) if found[table] else {}
        for id in found[table]:
            connection.execute(f"DELETE FROM {table} WHERE from_id = ? AND kind = ?", (id, LinkKind.MENTION.value))
            connection.executemany(
                f"INSERT INTO {table} (from_id, to_id, kind, count) VALUES (?, ?, ?, ?)",
                [(id, to, LinkKind.MENTION.value, count) for to, count in written.get(id, Counter()).items()],
            )
    return sum(map(len, found.values()))


def _kept(connection: Any, table: str) -> Mentions:
    found: Mentions = defaultdict(Counter)
    query = f"SELECT from_id, to_id, count FROM {table} WHERE kind = ?"
    for from_id, to_id, count in connection.execute(query, (LinkKind.MENTION.value,)):
        found[from_id][to_id] += count
    return found


def _written(connection: Any, identity: type[RecordRow] | type[PrivateRecordRow]) -> Mentions:
    """What the texts mention, as the flush hook counts it."""
    found: Mentions = defaultdict(Counter)
    known = {id for (id,) in connection.execute("SELECT id FROM record")}
    for id, text in _texts(connection, identity):
        found[id].update(
            to for to in map(int, LINK.findall(text)) if to in known and not (identity is RecordRow and to == id)
        )
    return {id: counts for id, counts in found.items() if counts}


def _texts(connection: Any, identity: type[RecordRow] | type[PrivateRecordRow]) -> Iterator[tuple[int, str]]:
    rows: Iterable[Any] = [mapper.class_ for mapper in identity.__mapper__.self_and_descendants]
    for row in rows:
        for name in getattr(row, "LINKED", ()):
            query = f"SELECT id, {name} FROM {row.__tablename__} WHERE {name} LIKE '%[[%'"
            yield from connection.execute(query)
