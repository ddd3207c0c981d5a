"""A new journal for each test, or the sample, copied from one made once: making one takes thirty times as long."""

import atexit
import shutil
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from pmjournal.clock import Clock
from pmjournal.demo import build
from pmjournal.journal import Journal

OWNER = "Nora Castell"


def new_journal(folder: Path, clock: Clock) -> Journal:
    """An empty journal of Nora Castell's in `folder`, which must not exist; open, and as a new one is."""
    shutil.copytree(_made(), folder)
    return Journal.open(folder, clock=clock)


def sample_journal(folder: Path, clock: Clock) -> Journal:
    """The sample journal in `folder`, which must not exist, as if it were made on the clock's day; open."""
    shutil.copytree(_sample(clock.today(), clock.zone), folder)
    return Journal.open(folder, clock=clock)


@cache
def _sample(today: date, zone: str) -> Path:
    place = made_place()
    build(place / "journal", clock=Clock(today, zone)).close()
    return place / "journal"


@cache
def _made() -> Path:
    """The one that is copied, which nobody opens again."""
    place = made_place()
    Journal.create(place / "journal", OWNER).close()
    return place / "journal"


def made_place() -> Path:
    """A folder that goes when the tests are over."""
    place = Path(mkdtemp(prefix="pmjournal-tests-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    return place
