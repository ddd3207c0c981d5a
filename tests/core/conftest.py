"""What the core's tests share: a new journal on a frozen day."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.store import sealing

TODAY = date(2026, 6, 9)


@pytest.fixture
def clock() -> Clock:
    return Clock(TODAY, "Europe/Stockholm")


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    made = Journal.create(tmp_path / "journal", "Nora Castell", clock=clock)
    yield made
    made.close()


@pytest.fixture
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """A try at a secret costs a few milliseconds instead of a second: the same code, with less memory."""
    cheap = sealing.Cost(1 << 20, 3)
    monkeypatch.setattr(sealing, "LEAST_MEMORY", cheap.memory)
    monkeypatch.setattr(sealing, "calibrated", lambda: cheap)
