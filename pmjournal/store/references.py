"""References between rows: which lead nowhere, and how that is mended without losing a word.

A reference that may be empty is emptied; a row that only joins two others goes. What a row cannot be without is
put in again, as little as that takes: its identity, or a stand-in for what it belongs to. A record that forgets
whose it is becomes personal, so that no review for another reader can have it.

On raw connections: to a copy, to a rescued database, or to the live one inside a transaction.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from pmjournal.language import translate
from pmjournal.records import MentorshipStatus, Role, Visibility
from pmjournal.store.base import Base
from pmjournal.store.tables import (
    GoalRow,
    LinkRow,
    MeetingRow,
    MentorshipRow,
    PersonRow,
    PrivateLinkRow,
    PrivateRecordRow,
    RecordRow,
)

ROUNDS = 6  # an action of a meeting of a person: each stand-in may need one above it
JOINS = (LinkRow.__tablename__, PrivateLinkRow.__tablename__, "goal_competency")
IDENTITIES = (RecordRow.__tablename__, PrivateRecordRow.__tablename__)


@dataclass(slots=True)
class Mended:
    """What was done: rows changed, stand-ins put in, rows that had to go."""

    changed: int = 0
    stand_ins: int = 0
    lost: int = 0

    @property
    def total(self) -> int:
        """How many rows were touched."""
        return self.changed + self.stand_ins + self.lost


def broken(connection: Any) -> int:
    """How many references lead nowhere, and how many records are nothing but an identity."""
    counts = [int(connection.execute(f"SELECT count(*) FROM {_bare(*part)}").fetchone()[0]) for part in _parts()]
    return sum(counts) + len(connection.execute("PRAGMA foreign_key_check").fetchall())


def mend(connection: Any) -> Mended:
    """Mend every reference that leads nowhere, inside the caller's transaction, with foreign keys not enforced."""
    done = Mended()
    for identity, kind, table in _parts():
        done.lost += connection.execute(f"DELETE FROM {_bare(identity, kind, table)}").rowcount
    for _ in range(ROUNDS):
        wrong = connection.execute("PRAGMA foreign_key_check").fetchall()
        if not wrong:
            break
        for table, row, parent, number in wrong:
            _mend_one(connection, done, table, row, parent, _column(connection, table, number))
    for table, row, _parent, _number in connection.execute("PRAGMA foreign_key_check").fetchall():
        done.lost += connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (row,)).rowcount
    return done


def _parts() -> list[tuple[str, str, str]]:
    """Each kind of record: its identity table, its word, and the table that holds the rest of it."""
    found = []
    for identity in (RecordRow, PrivateRecordRow):
        for word, mapper in identity.__mapper__.polymorphic_map.items():
            found.append((identity.__tablename__, str(word), str(mapper.local_table)))
    return found


def _bare(identity: str, kind: str, table: str) -> str:
    return f"{identity} WHERE kind = '{kind}' AND id NOT IN (SELECT id FROM {table})"


def _column(connection: Any, table: str, number: int) -> str:
    """The column of a foreign key, by its number."""
    keys = connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    return next(str(key[3]) for key in keys if key[0] == number)


def _mend_one(connection: Any, done: Mended, table: str, row: int, parent: str, column: str) -> None:
    if table in JOINS:
        done.lost += connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (row,)).rowcount
    elif Base.metadata.tables[table].columns[column].nullable:
        personal = f", visibility = '{Visibility.PERSONAL}'" if table == RecordRow.__tablename__ else ""
        connection.execute(f"UPDATE {table} SET {column} = NULL{personal} WHERE rowid = ?", (row,))
        done.changed += 1
    else:
        wanted = connection.execute(f"SELECT {column} FROM {table} WHERE rowid = ?", (row,)).fetchone()
        if wanted is not None:
            done.stand_ins += _stand_in(connection, table, parent, wanted[0])


def _stand_in(connection: Any, table: str, parent: str, id: int) -> int:
    """Put in what a row cannot be without, where it can be told what that was; returns how many records came."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    name = translate("Rescue", "Lost, and put in by a rescue")
    if parent in IDENTITIES:
        kind = next((word for identity, word, part in _parts() if identity == parent and part == table), "")
        if not kind:
            return 0
        values: dict[str, object] = {"id": id, "kind": kind, "created_at": now, "changed_at": now}
        if parent == RecordRow.__tablename__:
            values["visibility"] = Visibility.PERSONAL.value
        _insert(connection, parent, values)
        return 0
    row = {
        "goal": GoalRow(title=name),
        "meeting": MeetingRow(title=name, zone="UTC"),
        "person": PersonRow(name=name),
        "mentorship": MentorshipRow(my_role=Role.PEER, status=MentorshipStatus.ENDED),
    }.get(parent)
    if row is None:
        return 0
    values = {column.name: getattr(row, column.key, None) for column in Base.metadata.tables[parent].columns} | {
        "id": id
    }
    values |= {"starts_at": now} if parent == "meeting" else {}
    values |= {"person_id": id} if parent == "mentorship" else {}  # which the next round puts in
    _insert(connection, parent, values)
    return 1


def _insert(connection: Any, table: str, values: dict[str, object]) -> None:
    columns = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    plain = [str(value) if isinstance(value, str) else value for value in values.values()]
    connection.execute(f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})", plain)
