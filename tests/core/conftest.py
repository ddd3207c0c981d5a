"""What the core's tests share: a new journal on a frozen day."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pmjournal.clock import Clock
from pmjournal.journal import Journal

TODAY = date(2026, 6, 9)


@pytest.fixture
def clock() -> Clock:
    return Clock(TODAY, "Europe/Stockholm")


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    made = Journal.create(tmp_path / "journal", "Nora Castell", clock=clock)
    yield made
    made.close()
