"""The sample journal: a year and a half of Noor's, so that a new person sees what a journal becomes.

What it says is in `resources/demo`, to be read and edited there; only its writing into a journal is here. Every
day in it is an offset from the day it is built, and every choice comes from one fixed seed.
"""

from collections.abc import Callable
from pathlib import Path
from random import Random

from pmjournal.clock import Clock
from pmjournal.demo import attachments
from pmjournal.demo.corpus import go_on
from pmjournal.demo.source import load
from pmjournal.demo.story import tell
from pmjournal.demo.weeks import Weeks
from pmjournal.journal import Journal
from pmjournal.store.opening import whole_or_nothing

SEED = 20260609


def build(
    folder: Path,
    *,
    clock: Clock,
    entries: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Journal:
    """Make the sample journal in a folder and return it, open.

    Args:
        folder: a missing or empty folder.
        clock: today decides every day in the journal.
        entries: go on backwards over ten years, until meetings and reflections together are this many; fewer
            than the story has leave the story as it is.
        progress: told after each part how many meetings and reflections are written, and of how many.

    Raises:
        JournalError: the folder is in use or cannot be written to; nothing is left of the journal.
    """
    source, weeks, random = load(), Weeks(clock.today()), Random(SEED)
    told = len(source.meetings) - 1 + len(source.reflections)  # one of the two nights the clocks change
    total = max(told, entries or 0)
    report = progress or (lambda done, of: None)
    with whole_or_nothing(folder):
        journal = Journal.create(folder, source.owner.name, clock=clock, code="en")
        try:
            with journal.bulk():
                tell(journal, source, weeks, random)
                attachments.attach(journal)
            report(told, total)
            for done in go_on(journal, source, weeks, random, total - told):
                report(told + done, total)
        except BaseException:
            journal.close()
            raise
    return journal
