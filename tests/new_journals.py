"""A new journal for each test, copied from one that was made once: making one takes thirty times as long."""

import atexit
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from pmjournal.clock import Clock
from pmjournal.journal import Journal

OWNER = "Nora Castell"


def new_journal(folder: Path, clock: Clock) -> Journal:
    """An empty journal of Nora Castell's in `folder`, which must not exist; open, and as a new one is."""
    shutil.copytree(_made(), folder)
    return Journal.open(folder, clock=clock)


@cache
def _made() -> Path:
    """The one that is copied, which nobody opens again; it goes when the tests are over."""
    place = Path(mkdtemp(prefix="pmjournal-tests-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    Journal.create(place / "journal", OWNER).close()
    return place / "journal"
