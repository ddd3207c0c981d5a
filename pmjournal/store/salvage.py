"""Which rows belong to which table of a damaged journal, and writing them into a new database.

The tables are those that the file itself describes; where that page is lost, rows are known by their form. The
search index is not read: it is made anew.
"""

import sqlite3
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from sqlalchemy import Boolean, Column, DefaultClause, Float, Integer, Table
from sqlalchemy.sql.type_api import TypeEngine

from pmjournal.store import index_tables
from pmjournal.store.base import Base, Word
from pmjournal.store.btree import Row, Tree, Trees, Value, free_pages
from pmjournal.store.pages import LEAF, Pages
from pmjournal.store.references import IDENTITIES
from pmjournal.store.store import Store

MASTER = ("table", "index", "view", "trigger")
OURS = Base.metadata.tables
SEQUENCE = "sqlite_sequence"
STEP = 500  # rows written at a time


@dataclass(slots=True)
class Found:
    """What could be read.

    Args:
        rows: how many rows, by table.
        skipped: how many rows begin in a readable page and go on in a damaged one.
    """

    rows: Counter[str] = field(default_factory=Counter)
    skipped: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing of a journal is there."""
        return not any(self.rows[table] for table in (*IDENTITIES, "setting"))


def write(connection: Any, pages: Pages) -> Generator[None, None, Found]:
    """Write all rows of the journal's own tables that can be read into a new database in the present form.

    A page at a time and inside the caller's transaction; each step is some rows more.
    """
    found, last = Found(), []
    made = {name: [str(row[1]) for row in connection.execute(f"PRAGMA table_info({name})")] for name in OURS}
    for name, columns, rows in _Reading(pages, found, made).tables():
        if name == SEQUENCE:
            last += [row.values for row in rows]
            continue
        kept = [(at, column) for at, column in enumerate(columns) if column in made[name]]
        names = ", ".join(f'"{column}"' for _, column in kept)
        put = f"INSERT OR IGNORE INTO {name} ({names}) VALUES ({', '.join('?' * len(kept))})"
        while some := list(islice(rows, STEP)):
            connection.executemany(put, [_bound(row, kept, OURS[name]) for row in some])
            found.rows[name] += len(some)
            yield
    connection.execute("DELETE FROM setting WHERE key = ?", (index_tables.DEFINITION,))
    for values in last:
        table_name, number = (*values, None, None)[:2]
        connection.execute(f"UPDATE {SEQUENCE} SET seq = max(seq, ?) WHERE name = ?", (number, table_name))
    return found


class _Reading:
    """Reads the tables of a database one after the other, and then the pages that no tree leads to.

    Args:
        pages: its pages.
        found: is told what could not be read.
        made: the names of each table's columns in the order in which this program makes them; an older form of
            the table lacks the last of them.
    """

    def __init__(self, pages: Pages, found: Found, made: Mapping[str, Sequence[str]]) -> None:
        self._pages, self._found = pages, found
        self._trees = Trees(pages)
        self._made = made
        self._columns: dict[str, Sequence[str]] = {}

    def tables(self) -> Iterator[tuple[str, Sequence[str], Iterator[Row]]]:
        """Each table's name, the names of its columns, and its rows, which are to be read before the next's.

        One may come more than once.
        """
        master, holed = Tree(), set(OURS)
        described = list(_described(self._pages, self._trees, master))
        if not master.has_holes:
            holed &= {name for name, _root, _sql in described}
        for name, root, sql in described:
            if name not in OURS and name != SEQUENCE:
                continue
            columns, tree = self._columns.setdefault(name, self._names_in(name, sql)), Tree()
            yield name, columns, self._trees.table(root, tree)
            self._found.skipped += tree.skipped
            if not tree.has_holes:
                holed.discard(name)
        if holed:
            yield from self._strays(holed)

    def _strays(self, holed: set[str]) -> Iterator[tuple[str, Sequence[str], Iterator[Row]]]:
        """The rows of pages that no tree leads to, for the one table with a hole that they fit."""
        free = free_pages(self._pages)
        for number in self._pages.of_type(LEAF):
            if number in self._trees.taken or number in free:
                continue
            fitting = self._fitting(self._trees.look(number), holed)
            if len(fitting) == 1:
                (name,), tree = fitting, Tree()
                yield name, self._names(name), iter(self._trees.leaf(number, tree))
                self._found.skipped += tree.skipped

    def _fitting(self, rows: Sequence[Row], among: Iterable[str]) -> list[str]:
        """The tables that all these rows could stand in; one that they fill before one that has more columns."""
        fits = [name for name in among if rows and _fits(rows, self._names(name), OURS[name])]
        full = [name for name in fits if all(len(row.values) == len(self._names(name)) for row in rows)]
        return full or fits

    def _names(self, name: str) -> Sequence[str]:
        """The names of a table's columns, as the file says where that can be read."""
        return self._columns.get(name) or self._made[name]

    def _names_in(self, name: str, sql: str) -> Sequence[str]:
        """The names of a table's columns by a definition, as the file has one; else as this program makes it."""
        if name == SEQUENCE:
            return ["name", "seq"]
        with closing(sqlite3.connect(":memory:")) as connection:
            try:
                connection.execute(sql)
                return [str(row[1]) for row in connection.execute(f"PRAGMA table_info({name})")]
            except sqlite3.Error:
                return self._made[name]


def counts(store: Store) -> dict[str, int]:
    """How many records a journal has of each kind."""
    found: dict[str, int] = {}
    with store.reading() as session:
        for table in IDENTITIES:
            query = f"SELECT kind, count(*) FROM {table} GROUP BY kind ORDER BY kind"
            found |= {str(kind): int(count) for kind, count in session.connection().exec_driver_sql(query)}
    return found


def _bound(row: Row, kept: Sequence[tuple[int, str]], table: Table) -> list[Value]:
    """The values of a row for these columns; an id that is the row's number is not written in the row."""
    values = []
    for at, name in kept:
        column = table.columns[name]
        value = row.values[at] if at < len(row.values) else _added(column)
        is_number = value is None and column.primary_key and len(table.primary_key) == 1
        values.append(row.id if is_number else value)
    return values


def _added(column: Column[Any]) -> Value:
    """What a row holds in a column that its table got after it: SQLite leaves the row as it was."""
    default = column.server_default
    return str(default.arg) if isinstance(default, DefaultClause) else None


def _described(pages: Pages, trees: Trees, tree: Tree) -> Iterator[tuple[str, int, str]]:
    """Name, root page and definition of each table that the file describes; from stray pages where it must be."""
    rows = list(trees.table(1, tree))
    if tree.has_holes:
        free = free_pages(pages)
        for number in list(pages.of_type(LEAF)):
            if number not in trees.taken and number not in free:
                stray = trees.look(number)
                if stray and all(_describes(row) for row in stray):
                    rows += trees.leaf(number, tree)
    told = set()
    for row in rows:
        if _describes(row) and row.values[0] == "table" and row.values[1] not in told:
            told.add(row.values[1])
            yield str(row.values[1]), int(str(row.values[3])), str(row.values[4] or "")


def _describes(row: Row) -> bool:
    """Whether a row could be one of the file's own description."""
    if len(row.values) != 5 or row.values[0] not in MASTER:
        return False
    return isinstance(row.values[1], str) and isinstance(row.values[3], int)


def _fits(rows: Sequence[Row], names: Sequence[str], table: Table) -> bool:
    """Whether all rows could stand in a table; those from before it got its last columns lack these."""
    if any(name not in table.columns for name in names):
        return False
    wanted = [table.columns[name] for name in names]
    return all(
        len(row.values) <= len(wanted) and all(map(_could_be, _filled(row, wanted), wanted)) for row in rows
    )


def _filled(row: Row, wanted: Sequence[Column[Any]]) -> list[Value]:
    return [*row.values, *(_added(column) for column in wanted[len(row.values) :])]


def _could_be(value: Value, column: Column[Any]) -> bool:
    """Whether a value could stand in a column."""
    if value is None:
        return bool(column.nullable or column.primary_key)
    kind: TypeEngine[Any] = column.type
    if isinstance(kind, Word):
        return value in {word.value for word in kind.words}
    if isinstance(kind, Integer | Boolean):
        return isinstance(value, int)
    if isinstance(kind, Float):
        return isinstance(value, int | float)
    return isinstance(value, str)
