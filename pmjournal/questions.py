"""A question for each day, to write about. Which one it is follows from the day; nothing has to be kept for that.

The questions are the files of `resources/prompts`, one a language, which a person can read and edit. They are
asked in their order, so none comes again before all others were asked. "Another one" goes a step further in that
order from then on; how many steps that makes is a setting of the journal.
"""

import json
from collections.abc import Sequence
from datetime import date
from functools import cache

import resources
from pmjournal import language
from pmjournal.journal import Journal
from pmjournal.store.tables import Setting

_FOLDER = "prompts"
ENGLISH = "en"
STEPS = "question.steps"
"""The key of the setting."""


def questions(code: str = "") -> tuple[str, ...]:
    """All questions in a language, in the one that is on where empty; in English where it has none."""
    return _questions(code or language.code())


@cache
def _questions(code: str) -> tuple[str, ...]:
    place = resources.path(f"{_FOLDER}/{code}.json")
    place = place if place.exists() else resources.path(f"{_FOLDER}/{ENGLISH}.json")
    return tuple(json.loads(place.read_text("utf-8")))


def question_of(day: date, steps: int, among: Sequence[str]) -> str:
    """The question of a day.

    Args:
        day: which.
        steps: how often another one was asked for, ever.
        among: all questions, at least one.
    """
    return among[(day.toordinal() + steps) % len(among)]


def question_today(journal: Journal) -> str:
    """Today's question."""
    return question_of(journal.clock.today(), _steps(journal), questions())


def another_question(journal: Journal) -> None:
    """Ask another one today; tomorrow's comes after it."""
    with journal._store.writing() as session:
        session.merge(Setting(key=STEPS, value=str(_steps(journal) + 1)))


def _steps(journal: Journal) -> int:
    with journal._store.reading() as session:
        kept = session.get(Setting, STEPS)
        return int(kept.value) if kept is not None and kept.value.isdecimal() else 0
