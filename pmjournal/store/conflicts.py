"""Copies of a journal's database that a program which synchronises folders has left beside it.

Such a program keeps both where two computers have written: one under the name of the other with a few words more.
Each has its own; what counts is that the name begins like the database's and ends like a database.
"""

import re
from pathlib import Path

from pmjournal.files import DATABASE

# journal (conflicted copy 2026-06-09).db, journal.sync-conflict-20260609-120000-ABC.db, journal-NORAS-LAPTOP.db,
# journal_conf(2).db, journal.db.conflict, journal (1).db, journal.db~HEAD
_COPY = re.compile(r"journal.*\.db|journal\.db.*conflict.*|journal\.db~.*", re.IGNORECASE)
_OURS = re.compile(r"journal\.db(-journal|-wal|-shm|\.next.*)?", re.IGNORECASE)


def conflict_copies(folder: Path) -> list[Path]:
    """Those in a journal's folder, by name."""
    stem = Path(DATABASE).stem
    try:
        found = [path for path in folder.glob(f"{stem}*") if _COPY.fullmatch(path.name) and path.is_file()]
    except OSError:
        return []
    return sorted(path for path in found if not _OURS.fullmatch(path.name))
