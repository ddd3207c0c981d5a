"""What is done in a worker thread to have an open journal: opening one, making one, building the sample.

Each is a task's work. The journal's modules are imported there: SQLAlchemy alone takes a third of a second.
"""

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmjournal.clock import Clock
from pmjournal.secret import Secret
from ui.window.preparing import rehearse

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal
    from ui.welcome.beginning import Beginning

Steps = Generator[Any, None, "Journal"]
"""None, or how far the making of the search index is; then the journal."""


def opening(folder: Path, clock: Clock, read_only: bool, secret: Secret | None = None) -> Steps:
    """Open the journal in a folder."""
    yield None
    from pmjournal.journal import Journal  # see the module

    journal = yield from Journal.opening(folder, clock=clock, secret=secret, read_only=read_only)
    rehearse(journal)
    return journal


def creating(beginning: "Beginning", clock: Clock) -> Steps:
    """Make a new journal, with its first mentorship where one was named."""
    yield None
    from pmjournal.journal import Journal  # see the module

    journal = Journal.create(beginning.folder, beginning.name, clock=clock, secrets=beginning.secrets)
    if beginning.person is not None:
        name, role = beginning.person
        try:
            with journal.transaction():
                journal.people.add(name, role)
        except BaseException:
            journal.close()
            raise
    return journal


def building_sample(folder: Path, clock: Clock) -> Steps:
    """Build the sample journal."""
    yield None
    from pmjournal.demo import build  # see the module

    return build(folder, clock=clock)


def sweeping() -> Generator[None, None, None]:
    """Remove what was opened with other programs by a program that was killed."""
    yield None
    from pmjournal.opened_files import sweep_left  # after the first paint

    sweep_left()
