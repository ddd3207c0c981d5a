"""What the core's tests share: a new journal on a frozen day, and the sample journal, to be read only."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from pmjournal import demo
from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.steps import finish
from pmjournal.store import sealing
from tests.core.whole_journals import with_everything
from tests.new_journals import new_journal

TODAY = date(2026, 6, 9)


@pytest.fixture
def clock() -> Clock:
    return Clock(TODAY, "Europe/Stockholm")


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    made = new_journal(tmp_path / "journal", clock)
    yield made
    made.close()


@pytest.fixture(scope="session")
def sample_journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """The sample journal, built once for all that only read it."""
    with demo.build(tmp_path_factory.mktemp("sample") / "journal", clock=Clock(TODAY, "Europe/Stockholm")) as made:
        yield made


@pytest.fixture
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """A try at a secret costs a few milliseconds instead of a second: the same code, with less memory."""
    cheap = sealing.Cost(1 << 20, 3)
    monkeypatch.setattr(sealing, "LEAST_MEMORY", cheap.memory)
    monkeypatch.setattr(sealing, "calibrated", lambda: cheap)


@pytest.fixture
def full_journal(journal: Journal) -> Journal:
    with_everything(journal)
    return journal


@pytest.fixture(scope="module")
def empty_journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """A journal without records, for hundreds of imports; what is taken into it is to be cleared."""
    made = Journal.create(
        tmp_path_factory.mktemp("empty") / "journal", "Nobody", clock=Clock(TODAY, "Europe/Stockholm")
    )
    made._store._engine.dispose()
    event.listen(made._store._engine, "connect", lambda one, _: one.execute("PRAGMA synchronous = OFF"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def small_export(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A document that has everything, as JSON understands it."""
    folder = tmp_path_factory.mktemp("small")
    with Journal.create(folder / "journal", "Nora", clock=Clock(TODAY, "Europe/Stockholm")) as journal:
        with_everything(journal)
        finish(journal.exports.json(folder / "it.json"))
    return json.loads((folder / "it.json").read_text("utf-8"))
