"""What a copy of a database holds: checked page by page, counted, and written anew without its search index.

Only ever on a copy: a check of the live file would hold up who writes. Copies come from `live_file.py`.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pmjournal.errors import DamagedJournal
from pmjournal.language import translate
from pmjournal.store import index_tables
from pmjournal.store.engine import connect, explained

SETTINGS = "backup."  # begins the key of a setting of the backups


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a database.

    Args:
        records: how many of each kind.
        first_on, last_on: the earliest and the latest day of a meeting, a reflection or another entry.
        attachments: the names of the files that its records have.
        settings: those of the backups, by the rest of their keys.
    """

    records: Mapping[str, int]
    first_on: date | None
    last_on: date | None
    attachments: frozenset[str]
    settings: Mapping[str, str]


@contextmanager
def copy_open(copy: Path, key: bytes, *, read_only: bool = True) -> Iterator[Any]:
    """A raw connection to a copy; one that writes is careless, for nobody needs the file after a crash."""
    with explained(copy):
        connection = connect(copy, key, read_only=read_only)
        try:
            if not read_only:
                for pragma in ("journal_mode = OFF", "synchronous = OFF", "secure_delete = OFF"):
                    connection.execute(f"PRAGMA {pragma}")
            yield connection
        finally:
            connection.close()


def check(connection: Any) -> bool:
    """Whether every page and every table is as it was written."""
    broken = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    return not broken and bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")


def trimmed(copy: Path, key: bytes, target: Path) -> Contents:
    """Check a copy and write it to `target`, which must not exist, without its search index; `copy` is used up.

    Raises:
        DamagedJournal: the copy did not pass its checks, or what was written is not what was read.
        JournalError: it could not be written.
    """
    try:
        with copy_open(copy, key, read_only=False) as connection:
            if connection.execute("PRAGMA cipher_integrity_check").fetchall():
                raise _not_kept()
            had = read(connection)
            index_tables.remove(connection)
            connection.execute("VACUUM INTO ?", (str(target),))
        with copy_open(target, key) as connection:
            if not check(connection) or read(connection) != had:
                raise _not_kept()
    except DamagedJournal as error:  # the database's own words would name a copy that nobody knows
        raise _not_kept() from error
    return had


def read(connection: Any) -> Contents:
    """What is in the database behind a raw connection; of any version."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    counts: dict[str, int] = {}
    for table in ("record", "private_record"):
        counts |= dict(connection.execute(f"SELECT kind, count(*) FROM {table} GROUP BY kind ORDER BY kind"))
    names: set[str] = set()
    for table in {"attachment", "private_attachment"} & tables:
        names.update(name for (name,) in connection.execute(f"SELECT DISTINCT stored FROM {table}"))
    first, last = connection.execute(
        "SELECT min(day), max(day) FROM (SELECT substr(starts_at, 1, 10) AS day FROM meeting"
        " UNION ALL SELECT substr(written_at, 1, 10) FROM reflection UNION ALL SELECT occurred_on FROM entry)"
    ).fetchone()
    settings = connection.execute("SELECT key, value FROM setting WHERE key >= ? AND key < 'backup/'", (SETTINGS,))
    return Contents(
        counts,
        date.fromisoformat(first) if first else None,
        date.fromisoformat(last) if last else None,
        frozenset(names),
        {key.removeprefix(SETTINGS): value for key, value in settings},
    )


def _not_kept() -> DamagedJournal:
    return DamagedJournal(
        translate(
            "Backups",
            "The copy did not pass its check, so no backup was kept. Older ones are as they were. "
            "Check the journal: its file may be damaged.",
        )
    )
