"""What all tests share: their journals, which no power cut has to spare, do not wait for the disk."""

import pytest

from pmjournal.store import engine

_AS_SHIPPED = engine.SYNCHRONOUS
engine.SYNCHRONOUS = "OFF"  # half the time of a test was spent on waiting for commits to be on the disk


@pytest.fixture
def on_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each commit is on the disk, as in the program."""
    monkeypatch.setattr(engine, "SYNCHRONOUS", _AS_SHIPPED)
