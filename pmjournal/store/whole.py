"""Every row of the journal as it is stored, by table: what an export of everything reads, and its import writes.

Tables and fields are taken from the mapped classes, so that none can be forgotten; nothing here names one by hand.
What is derived (the search index) is left out. Rows are written past the flush hook, which would stamp them anew:
only ever into a journal without records, and the index is made anew after it. No file format is known here.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, partial
from typing import Any

from sqlalchemy import Column, Float, Integer, Select, Table, func, inspect, select, type_coerce
from sqlalchemy.orm import Mapper, Session
from sqlalchemy.sql.schema import ScalarElementColumnDefault
from sqlalchemy.sql.sqltypes import Date

from pmjournal.language import translate
from pmjournal.limits import IDS, Range, limit_of
from pmjournal.store.base import Base, Moment, Text, Word
from pmjournal.store.fitting import fits, is_whole
from pmjournal.store.index_tables import DEFINITION
from pmjournal.store.tables import HALF_TYPED, PrivateRecordRow, RecordRow, Setting

Stored = dict[str, Any]
"""A row: the value of each field as the database holds it, but for True and False."""

OURS = (DEFINITION, HALF_TYPED)
"""The settings that are this copy of the journal's alone: they leave with no export, and come with none."""
CONTENT = "stored"  # the field by which an attachment's row names its file
IDENTITIES = (RecordRow, PrivateRecordRow)
AT_ONCE = 500  # rows read or written together
_KIND = "record_kind"  # said by the table a row is in


class Unfit(ValueError):
    """A row cannot be what a journal held; the text says why, in a few words that follow the table's name."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a table. `columns` holds it; an id is in the table of the identity too."""

    name: str
    columns: tuple[Column[Any], ...]
    default: Any
    limit: Range | None  # of a number

    @property
    def nullable(self) -> bool:
        """Whether it may be empty."""
        return bool(self.columns[0].nullable)


@dataclass(frozen=True, slots=True)
class Part:
    """One table of the journal, its rows joined with their identities. `private` ones hold what is private."""

    name: str
    private: bool
    row: type[Base]
    fields: tuple[Field, ...]

    @property
    def names(self) -> frozenset[str]:
        """The names of its fields."""
        return frozenset(field.name for field in self.fields)

    def query(self) -> Select[Any]:
        """All rows, in the order of their keys."""
        mapper: Mapper[Any] = inspect(self.row)
        values = [_as_stored(field.columns[0]).label(field.name) for field in self.fields]
        query = select(*values).select_from(mapper.persist_selectable).order_by(*mapper.local_table.primary_key)
        return query.where(Setting.key.not_in(OURS)) if self.row is Setting else query


@cache
def parts() -> tuple[Part, ...]:
    """Every table, in the order in which they are declared: none refers to a later one, but for itself."""
    mappers = {mapper.class_.__tablename__: mapper for mapper in Base.registry.mappers}
    leaves = [mappers[name] for name in Base.metadata.tables if len(list(mappers[name].self_and_descendants)) == 1]
    return tuple(_part(mapper) for mapper in leaves)


def part_of(name: str) -> Part:
    """The table of this name."""
    return next(part for part in parts() if part.name == name)


def count(session: Session) -> int:
    """How many rows there are in all."""
    counted = (select(func.count()).select_from(part.query().order_by(None).subquery()) for part in parts())
    return sum(session.scalar(query) or 0 for query in counted)


def rows(session: Session, part: Part, by: str = "") -> Iterator[Stored]:
    """The rows of a table, in the order of a field and then of their keys; never many in memory."""
    query = part.query()
    if by:
        keys = part.row.__mapper__.local_table.primary_key
        query = query.order_by(None).order_by(
            next(field.columns[0] for field in part.fields if field.name == by), *keys
        )
    for row in session.execute(query.execution_options(yield_per=AT_ONCE)).mappings():
        yield dict(row)


def records(session: Session) -> tuple[int, int]:
    """How many records there are, in the bin or not: those that are not private, and those that are."""
    shared, private = (session.scalar(select(func.count()).select_from(row.__table__)) for row in IDENTITIES)
    return shared or 0, private or 0


def has_records(session: Session) -> bool:
    """Whether there is any record, private or not, in the bin or not."""
    return any(session.scalar(select(row.id).limit(1)) is not None for row in IDENTITIES)


def contents(session: Session) -> dict[str, bool]:
    """The names of the attachment files that rows refer to, each with whether only private records have it."""
    found: dict[str, bool] = {}
    for part in parts():
        if CONTENT in part.names:
            for name in session.execute(select(part.query().subquery().c[CONTENT]).distinct()).scalars():
                found[name] = found.get(name, True) and part.private
    return dict(sorted(found.items()))


def rename_contents(session: Session, names: Mapping[str, str]) -> None:
    """Let attachments refer to their files by other names."""
    run = session.connection().exec_driver_sql
    for part in parts():
        if CONTENT in part.names:
            for old, new in names.items():
                run(f"UPDATE {part.name} SET {CONTENT} = ? WHERE {CONTENT} = ?", (new, old))


def last_ids(session: Session) -> dict[str, int]:
    """The highest id each table has ever given, of those that give none twice."""
    run = session.connection().exec_driver_sql
    known = run("SELECT name, seq FROM sqlite_sequence WHERE seq > 0 ORDER BY name")
    return {name: last for name, last in known if name in Base.metadata.tables}


def empty(session: Session) -> None:
    """Remove every row of a journal without records, such as the settings and competencies of a new one."""
    run = session.connection().exec_driver_sql
    for part in reversed(parts()):
        if part.row is not Setting:
            run(f"DELETE FROM {part.name}")
    run("DELETE FROM setting WHERE key NOT IN (?, ?)", OURS)


def write(session: Session, part: Part, found: Iterable[Mapping[str, Any]]) -> None:
    """Write rows of a table, ids and stamps as they are.

    Raises:
        Unfit: a row lacks a field, has one too many, or holds what the field cannot hold.
        IntegrityError: a row is there already.
    """
    ready = [checked(part, row) for row in found]
    if part.row is Setting:
        ready = [row for row in ready if row["key"] not in OURS]
    run = session.connection().exec_driver_sql
    for statement, names in _inserts(part):
        values = [tuple(row[name] for name in names) for row in ready]
        if values:
            run(statement, values)


def set_last_ids(session: Session, last: Mapping[str, int]) -> None:
    """Let each table go on after the highest id it had ever given.

    Raises:
        Unfit: there is no such table, or that is no id.
    """
    run = session.connection().exec_driver_sql
    for name, value in last.items():
        table = Base.metadata.tables.get(name)
        counts = table is not None and table.dialect_options["sqlite"]["autoincrement"]
        if not counts or not is_whole(value) or not 0 <= value <= IDS.highest:
            raise Unfit(translate("Import", "“{field}” cannot be right").format(field=name))
        highest = run(f"SELECT coalesce(max(id), 0) FROM {name}").scalar() or 0
        run("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
        run("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, max(value, highest)))


def dangling(session: Session) -> str:
    """The name of a table with a row that refers to one that is not there; "" where there is none."""
    found = session.connection().exec_driver_sql("PRAGMA foreign_key_check").first()
    if found is not None:
        return str(found[0])
    for name in (row.__tablename__ for row in IDENTITIES):  # they refer to identities, whatever these are of
        lost = "mentorship_id IS NOT NULL AND mentorship_id NOT IN (SELECT id FROM mentorship)"
        if session.connection().exec_driver_sql(f"SELECT 1 FROM {name} WHERE {lost}").first() is not None:
            return name
    return ""


# What a row may hold --------------------------------------------------------------------------------


def checked(part: Part, row: Mapping[str, Any]) -> Stored:
    """The row with what it leaves out.

    Raises:
        Unfit: it cannot be what a journal held.
    """
    if unknown := row.keys() - part.names:
        raise Unfit(translate("Import", "“{field}” is not known").format(field=min(unknown)))
    found: Stored = {}
    for field in part.fields:
        value = row.get(field.name, field.default)
        if value is None and not field.nullable:
            raise Unfit(translate("Import", "“{field}” is missing").format(field=field.name))
        if value is not None and not fits(field.columns[0], value):
            raise Unfit(translate("Import", "“{field}” cannot be right").format(field=field.name))
        if value is not None and field.limit is not None and not field.limit.holds(value):
            words = translate("Import", "“{field}” of {id} is not {range}")
            raise Unfit(words.format(field=field.name, id=row.get("id", "?"), range=field.limit))
        found[field.name] = value
    return found


# The tables -----------------------------------------------------------------------------------------


def _part(mapper: Mapper[Any]) -> Part:
    """A table with its fields: the identity's first, in the order in which they are declared."""
    order = [column for table in mapper.tables for column in table.columns]
    table = mapper.local_table
    assert isinstance(table, Table)
    fields = [
        _field(table.name, attribute.key, [column for column in attribute.columns if isinstance(column, Column)])
        for attribute in mapper.column_attrs
        if attribute.key != _KIND
    ]
    first = partial(min, key=order.index)
    fields.sort(key=lambda field: order.index(first(field.columns)))
    private = PrivateRecordRow.__table__ in {key.column.table for key in table.foreign_keys}
    return Part(table.name, private, mapper.class_, tuple(fields))


def _field(table: str, name: str, columns: list[Column[Any]]) -> Field:
    limit = limit_of(table, name) if isinstance(columns[0].type, Integer | Float) else None
    return Field(name, tuple(columns), _default(columns[0]), limit)


def _default(column: Column[Any]) -> Any:
    """What a field holds that an older program did not know of; a word as its text."""
    value = column.default.arg if isinstance(column.default, ScalarElementColumnDefault) else None
    return value.value if isinstance(value, StrEnum) else value


def _as_stored(column: Column[Any]) -> Any:
    """A column without the types that are ours or SQLAlchemy's own: days, moments and words as their texts."""
    return type_coerce(column, Text()) if isinstance(column.type, Moment | Word | Date) else column


@cache
def _inserts(part: Part) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The statements that write one row, identity first, each with the fields it takes."""
    mapper: Mapper[Any] = inspect(part.row)
    found = []
    for table in mapper.tables:
        assert isinstance(table, Table)
        held = {column.name: f.name for f in part.fields for column in f.columns if column.table is table}
        kind = {} if table is mapper.local_table else {"kind": f"'{mapper.polymorphic_identity}'"}
        columns = ", ".join(f'"{name}"' for name in [*held, *kind])
        marks = ", ".join(["?"] * len(held) + list(kind.values()))
        found.append((f"INSERT INTO {table.name} ({columns}) VALUES ({marks})", tuple(held.values())))
    return tuple(found)
