"""The commands that make and keep whole journals: new, demo, backup."""

from pathlib import Path

from pmjournal.clock import Clock
from pmjournal.commands.secrets import open_journal
from pmjournal.commands.terminal import Stages, say
from pmjournal.demo import build
from pmjournal.journal import Journal
from pmjournal.wording import counted


def new(folder: Path, name: str, clock: Clock) -> int:
    """Make an empty journal in a missing or empty folder."""
    with Journal.create(folder, name, clock=clock) as journal:
        say(f"A new journal for {journal.owner.get().name} is in {folder}.")
    return 0


def demo(folder: Path, entries: int | None, clock: Clock) -> int:
    """Build the sample journal; with `entries`, go on backwards until meetings and reflections number that."""
    with Stages() as stages:
        journal = build(
            folder,
            clock=clock,
            entries=entries,
            progress=lambda done, of: stages.show(f"Writing, {done} of {of}"),
        )
    with journal:
        meetings = counted(journal.meetings.count(), "meeting")
        reflections = counted(journal.reflections.count(), "reflection")
        goals = counted(len(journal.goals.outlines()), "goal")
        say(f"The sample journal is in {folder}: {goals}, {meetings}, {reflections}.")
    return 0


def backup(folder: Path, target: Path | None, clock: Clock, passphrase_file: Path | None = None) -> int:
    """Write a verified copy of a journal, into its own backups folder where no file is named."""
    with open_journal(folder, clock, passphrase_file, read_only=True) as journal:
        made = journal.backups.make(target)
    say(f"A verified backup is in {made}.")
    return 0
