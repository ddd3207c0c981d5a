"""What the settings do with everything at once, as work for a thread: exports of it, and journals made of one.

The modules that do it are imported there: hardly anybody needs them, and they take a while.
"""

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmjournal.clock import Clock
from pmjournal.files import free_folder

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal
    from pmjournal.records.exports import Exported, TakenIn

Steps = Generator[Any, None, Any]
"""None, or a `stages.Progress`; then the result."""


def warning(journal: "Journal", *, private_hidden: bool) -> Generator[None, None, str]:
    """What has to be said before an export; how many private notes there are only where they are not hidden."""
    yield None
    from pmjournal.exporting import warning as told

    return told(None if private_hidden else journal.exports.private())


def as_json(journal: "Journal", target: Path) -> Generator[Any, None, "Exported"]:
    """Everything in one file; the person was asked about one that is there already."""
    yield None
    return (yield from journal.exports.json(target, replace=True))


def as_pages(journal: "Journal", wanted: Path) -> Generator[Any, None, "Exported"]:
    """Everything as pages in a new folder, which gets a number where there is one of its name."""
    yield None
    return (yield from journal.exports.markdown(free_folder(wanted)))


def new_journal(file: Path, wanted: Path, clock: Clock) -> Generator[Any, None, "TakenIn"]:
    """A journal made of a JSON export, in a new folder as `as_pages` makes one."""
    yield None
    from pmjournal.new_from_export import new_from_json

    return (yield from new_from_json(file, free_folder(wanted), clock=clock))
