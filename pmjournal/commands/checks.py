"""The check command: look for damage, repair what can be made anew, or rescue what can still be read."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pmjournal import checking, conflicts, rescuing
from pmjournal.clock import Clock
from pmjournal.commands.secrets import ask, given, open_journal, tried
from pmjournal.commands.terminal import Stages, say
from pmjournal.errors import Locked
from pmjournal.lock import claimed
from pmjournal.records.checks import Report
from pmjournal.secret import Secret
from pmjournal.steps import finish
from pmjournal.store.conflicts import conflict_copies
from pmjournal.store.opening import check_there

T = TypeVar("T")
SOUND, NOT_SOUND = 0, 1


@dataclass(frozen=True, slots=True)
class CheckOrder:
    """What was asked for on the command line.

    `rescue` is the folder for the new journal and `compare` a copy that lies beside the old one; None for neither.
    """

    folder: Path
    repair: bool = False
    rescue: Path | None = None
    compare: Path | None = None
    passphrase_file: Path | None = None


def run(order: CheckOrder, clock: Clock) -> int:
    """Check, and print what was found; the code is 0 only where nothing is wrong, or nothing any more.

    Raises:
        DamagedJournal: not even its keys can be read.
        JournalInUse: it shall be repaired, and a window holds it.
    """
    if order.rescue is not None:
        return _rescued(order, order.rescue, clock)
    if order.compare is not None:
        return _compared(order, order.compare, clock)
    report = _repaired(order, clock) if order.repair else _checked(order, clock)
    for sentence in checking.sentences(report):
        say(sentence)
    for path in conflict_copies(order.folder):
        say(f"A program that synchronises folders has left {path}. Compare it with --compare.")
    if report.is_broken:
        say("Run this again with --rescue NEWDIR.")
    elif report.can_be_mended and not order.repair:
        say("Run this again with --repair.")
    return SOUND if report.is_sound else NOT_SOUND


def _rescued(order: CheckOrder, target: Path, clock: Clock) -> int:
    done = _with_secret(order, lambda secret: _shown(rescuing.rescue(order.folder, target, secret, clock)))
    for sentence in rescuing.sentences(done):
        say(sentence)
    return SOUND


def _compared(order: CheckOrder, path: Path, clock: Clock) -> int:
    with open_journal(order.folder, clock, order.passphrase_file, read_only=True) as journal:
        found = _shown(conflicts.compare(journal, path))
    for sentence in conflicts.sentences(found, lambda kind: kind.replace("_", " ").capitalize()):
        say(sentence)
    return NOT_SOUND if found.differing else SOUND


def _checked(order: CheckOrder, clock: Clock) -> Report:
    return _with_secret(order, lambda secret: _shown(checking.closed(order.folder, secret, clock)))


def _repaired(order: CheckOrder, clock: Clock) -> Report:
    """Repair a journal that a check finds to be whole enough."""
    check_there(order.folder)
    with claimed(order.folder):
        report = _checked(order, clock)
        if report.is_broken or report.is_sound:
            return report
        with open_journal(order.folder, clock, order.passphrase_file, read_only=False) as journal:
            return _shown(checking.repair(journal))


def _with_secret(order: CheckOrder, act: Callable[[Secret | None], T]) -> T:
    """Do something with what opens the journal, asking for it only where it is needed."""
    words = given(order.passphrase_file)
    if not words:
        try:
            return act(None)
        except Locked:
            words = ask("Passphrase")
    return tried(words, act)


def _shown(steps: Generator[object, None, T]) -> T:
    with Stages() as stages:
        return finish(steps, lambda progress: stages.show(str(progress)))
