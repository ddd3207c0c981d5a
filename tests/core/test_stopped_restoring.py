"""A restore says how far it is, and can be stopped between any two of its steps, with nothing changed or left."""

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from pmjournal import replacing, restoring
from pmjournal.files import DATABASE
from pmjournal.journal import Journal
from pmjournal.stages import Progress
from pmjournal.steps import finish
from tests.core.test_backup_attachments import attach
from tests.core.test_restoring import files

BESIDE, OVER = "beside", "over a damaged one"


@pytest.fixture
def backup(journal: Journal, tmp_path: Path) -> Path:
    """A backup of a journal with two attachments, whose database is damaged since."""
    goal = journal.goals.add("Then")
    for content in (b"one" * 1000, b"other" * 1000):
        attach(journal, goal, content)
    made = journal.backups.make(tmp_path / "copy.zip")
    journal.close()
    (journal.folder / DATABASE).write_bytes(b"damaged")
    return made


def _steps(how: str, journal: Journal, backup: Path, tmp_path: Path) -> Generator[Any, None, Any]:
    if how == BESIDE:
        return restoring.beside(backup, tmp_path / "anew")
    return replacing.put_back(journal.folder, backup)


@pytest.mark.parametrize("how", [BESIDE, OVER])
def test_it_can_be_stopped_between_any_two_steps(how: str, journal: Journal, backup: Path, tmp_path: Path) -> None:
    count = len(list(_steps(BESIDE, journal, backup, tmp_path / "counted")))
    assert count == 5
    before = files(tmp_path)
    for taken in range(1, count + 1):
        steps = _steps(how, journal, backup, tmp_path)
        for _ in range(taken):
            next(steps)
        steps.close()
        assert files(tmp_path) == before, taken
    assert not (tmp_path / "anew").exists()


def test_it_says_how_far_it_is(journal: Journal, backup: Path, tmp_path: Path) -> None:
    said: list[Any] = []
    finish(_steps(BESIDE, journal, backup, tmp_path), said.append)
    shares = [step.done / step.total for step in said if isinstance(step, Progress) and step.total]
    assert shares == sorted(set(shares))
    assert 0 < shares[0] < shares[-1] < 1
    assert str(said[0]) == "Unpacking and checking the backup"
