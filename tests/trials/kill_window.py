"""Typing in the real window until it is killed: what was typed long enough before must be there."""

from collections.abc import Sequence
from pathlib import Path

from tests.trials import kill_checks
from tests.trials.children import Tell
from tests.trials.journals import OLD, journal_of, opened
from tests.ui import killed_window

LONGEST_S = 2.5
GRACE_S = 1.5
"""What was typed later than that before the kill may be lost."""


def type_on(place: Path, tell: Tell, _rounds: int) -> None:
    """Type for ever."""
    journal = opened(journal_of(place), OLD)
    killed_window.type_on(journal, place / "settings.json", journal.meetings.summaries()[0].id, tell)


def typed(place: Path, told: Sequence[str]) -> None:
    """All that was told in time is in the notes."""
    lines = [line.split() for line in told]
    end = float(lines[-1][1]) if lines else 0.0
    due = {number for number, moment in lines if end - float(moment) > GRACE_S}
    with opened(journal_of(place), OLD) as journal:
        lost = due - set(journal.meetings.get(journal.meetings.summaries()[0].id).notes.split())
        assert not lost, f"{len(lost)} of {len(due)} words are lost"
        kill_checks.whole(journal)
