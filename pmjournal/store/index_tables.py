"""The tables of the search index: which there are, what a row's number means, and whether they are this program's.

Each band (what is listed together) has a table of its own: the words that begin like a typed one are gathered anew
for every question, and so each question gathers only those of its band. A row's number is its place: band, then
day, then a counter. So the newest are the last rows of a table, and days are bounds; nothing has to be sorted.
What is written into them is in `index.py`.
"""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from pmjournal import search_text
from pmjournal.store.documents import Document
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
    Source,
)
from pmjournal.store.tables import PrivateRecordRow, RecordRow

DEFINITION = "search.definition"  # the setting that says which definition the index was made by
A_DAY, A_BAND = 16, 36  # the counter has 16 bits of a place, the day 20
COLUMNS = Document._fields
WORDS = 5  # the first columns are searched, the others only kept
OPTIONS = "tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co So Mn Mc'\", prefix='1 2 3'"
_NAMES = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY sql NOT LIKE '%VIRTUAL%'"


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


def place(band: int, day: date) -> int:
    """The first place of a day in a band."""
    return band << A_BAND | day.toordinal() << A_DAY


def table_of(at: int) -> str:
    """The table of a place."""
    return TABLES[at >> A_BAND]


def is_derived(table: str | None) -> bool:
    """Whether a table belongs to the index, which is no part of the form that migrations keep."""
    return (table or "").startswith(("search", "private_search"))


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


def make(connection: Any) -> None:
    """Make the tables anew, empty, over a raw connection inside its transaction."""
    drop(connection)
    for half in HALVES:
        for ddl in _ddl(half):
            connection.execute(ddl)


def drop(connection: Any) -> None:
    """Take the tables away; a full-text table goes first and takes its parts along."""
    for name in [name for (name,) in connection.execute(_NAMES) if is_derived(name)]:
        connection.execute(f"DROP TABLE IF EXISTS {name}")


def remove(connection: Any) -> None:
    """Take the index out of the database behind a raw connection; opening it for writing makes one anew."""
    drop(connection)
    connection.execute("DELETE FROM setting WHERE key = ?", (DEFINITION,))


def _ddl(half: Half) -> list[str]:
    columns = [*COLUMNS[:WORDS], *(f"{name} UNINDEXED" for name in COLUMNS[WORDS:])]
    return [
        f"CREATE TABLE {half.places} (id INTEGER PRIMARY KEY, place INTEGER NOT NULL UNIQUE)",
        *(f"CREATE VIRTUAL TABLE {table} USING fts5({', '.join(columns)}, {OPTIONS})" for table in half.tables),
    ]
