"""The restore command, and the list of backups: what is in one, how it differs from now, and putting it back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pmjournal import replacing, restoring
from pmjournal.clock import Clock
from pmjournal.commands.secrets import ask, given, open_journal
from pmjournal.commands.terminal import Stages, say
from pmjournal.errors import (
    BadInput,
    DamagedBackup,
    DamagedJournal,
    Locked,
    NotAJournal,
    WrongSecret,
)
from pmjournal.files import is_journal
from pmjournal.lock import claimed
from pmjournal.records import Kind
from pmjournal.records.backups import BackupInfo, Comparison, Difference, UnderKeys
from pmjournal.records.search import Indexed
from pmjournal.secret import Secret
from pmjournal.steps import finish
from pmjournal.wording import counted

T = TypeVar("T")
_ONE = {"entry": "log entry", "feedback": "piece of feedback"}
_MANY = {"person": "people", "entry": "log entries", "feedback": "pieces of feedback"}
_KEYS = {
    UnderKeys.SAME: "",
    UnderKeys.OLDER: "opened by an older passphrase",
    UnderKeys.OPEN: "needs no passphrase, though the journal has one",
    UnderKeys.UNKNOWN: "",
}


@dataclass(frozen=True, slots=True)
class RestoreOrder:
    """What was asked for on the command line; without a folder, only what is in the backup."""

    file: Path
    folder: Path | None
    replace: bool
    compare: bool
    private: bool
    passphrase_file: Path | None = None
    backup_passphrase_file: Path | None = None


def run(order: RestoreOrder, clock: Clock) -> int:
    """Restore a backup, or tell of it.

    Raises:
        DamagedBackup: it cannot be read; nothing was written.
        BadInput: the folder is a journal, and it was not said that it shall be replaced.
        JournalInUse: a window holds that journal.
    """
    told = restoring.look(order.file, order.folder)
    if told.trouble:
        raise DamagedBackup(told.trouble)
    if order.folder is None:
        for line in _whole(told, clock):
            say(line)
    elif order.compare:
        _compare(order, order.folder, clock)
    elif order.replace and is_journal(order.folder):
        _replace(order, order.folder, clock)
    else:
        _beside(order, order.folder)
    return 0


def list_all(folder: Path, clock: Clock) -> int:
    """One line for each backup of a journal, newest first; needs no passphrase.

    Raises:
        NotAJournal: there is none.
    """
    if not is_journal(folder):
        raise NotAJournal(f"There is no journal in {folder}.")
    found = restoring.listing(folder)
    for one in found:
        say(f"{one.path.name}  {_line(one, clock)}")
    if not found:
        say("There is no backup yet.")
    return 0


def _beside(order: RestoreOrder, folder: Path) -> None:
    if is_journal(folder):
        raise BadInput(
            f"{folder} already holds a journal. Choose another folder, or add --replace to put the backup in its "
            "place; the journal as it is now is backed up first."
        )
    done = _with_secret(order, lambda secret: _run(restoring.beside(order.file, folder, secret)))
    say(f"The backup is restored in {folder}.{_lost(done)}")


def _replace(order: RestoreOrder, folder: Path, clock: Clock) -> None:
    with claimed(folder):
        try:
            journal = open_journal(folder, clock, order.passphrase_file, read_only=False)
        except (DamagedJournal, NotAJournal):
            done = _put_back(order, folder, clock)
        else:
            with journal:
                done = _with_secret(order, lambda secret: _run(replacing.instead(journal, order.file, secret)))
    if done.only_keys:
        say(f"Only the keys of {folder} were lost, and they are back. The journal is as it was.")
    else:
        say(f"The backup took the place of {folder}; what was there is among the backups.{_lost(done)}")


def _put_back(order: RestoreOrder, folder: Path, clock: Clock) -> restoring.Restored:
    own = given(order.passphrase_file)
    return _with_secret(
        order,
        lambda secret: _run(
            replacing.put_back(folder, order.file, secret, Secret.passphrase(own) if own else None, clock)
        ),
    )


def _compare(order: RestoreOrder, folder: Path, clock: Clock) -> None:
    with open_journal(folder, clock, order.passphrase_file, read_only=True) as journal:
        found = _with_secret(
            order, lambda secret: _run(restoring.compare(journal, order.file, secret, private=order.private))
        )
    for line in _differences(found):
        say(line)


def _run(steps: restoring.Steps[T]) -> T:
    """Run steps to their end, saying which it is."""
    with Stages() as stages:
        return finish(steps, lambda step: stages.show(_said(step)))


def _said(step: object) -> str:
    if isinstance(step, Indexed):
        return f"Making the search index, {step.done} of {step.total}"
    return step.words if isinstance(step, restoring.Stage) else str(step)


def _with_secret(order: RestoreOrder, act: Callable[[Secret | None], T]) -> T:
    """Do something with what opens the backup: what was given for it or for the journal, else what is typed."""
    words = given(order.backup_passphrase_file or order.passphrase_file)
    try:
        return act(Secret.passphrase(words) if words else None)
    except Locked:
        pass
    except WrongSecret:
        if order.backup_passphrase_file is not None:
            raise
    return act(Secret.passphrase(ask("Passphrase of the backup")))


# Words ------------------------------------------------------------------------------------------------


def _line(one: BackupInfo, clock: Clock) -> str:
    if one.trouble:
        return one.trouble
    facts = [f"{clock.local(one.made_at):%Y-%m-%d %H:%M}", _size(one.size), str(one.why or "")]
    facts += [counted(sum(one.records.values()), "record"), _KEYS[one.keys]]
    return ", ".join(filter(None, facts))


def _whole(one: BackupInfo, clock: Clock) -> Iterator[str]:
    yield _line(one, clock)
    if one.first_on and one.last_on:
        yield f"From {one.first_on} to {one.last_on}"
    for kind, count in one.records.items():
        yield counted(count, _ONE.get(kind, kind.replace("_", " ")), _MANY.get(kind, ""))
    if one.attachments:
        where = "in the file" if one.whole else "beside it, in the folder attachments"
        yield f"{counted(one.attachments, 'attachment')}, {where}"
    if one.missing:
        yield f"{counted(one.missing, 'attachment is', 'attachments are')} missing"
    if one.needs_secret:
        yield "Its passphrase is needed to restore it"


def _differences(found: Comparison) -> Iterator[str]:
    for kind in Kind:
        then, now = found.then.get(kind, 0), found.now.get(kind, 0)
        counts = [
            f"{number} {difference}" for difference in Difference if (number := found.count(kind, difference))
        ]
        if then or now:
            yield f"{kind.replace('_', ' ')}: {then} then, {now} now{''.join(f', {count}' for count in counts)}"
    for one in found.differing:
        on = f"  {one.on}" if one.on else ""
        yield f"{one.difference}:  {one.kind.replace('_', ' ')}{on}  {one.title}".rstrip()
    if not found.differing:
        yield "Nothing differs."


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{max(count // 1000, 1)} kB"


def _lost(done: restoring.Restored) -> str:
    if not done.lost:
        return ""
    return f" {counted(done.lost, 'attachment')} could not be brought back: missing in the backup, or damaged."
