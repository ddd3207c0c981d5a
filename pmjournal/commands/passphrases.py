"""The passphrase command: set, change or remove it, make a new recovery key or a new data key."""

from collections.abc import Generator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pmjournal import backup_keys, passphrases, recovery_key, recovery_sheet
from pmjournal.clock import Clock
from pmjournal.commands.secrets import ask, ask_new, from_file, given, tried
from pmjournal.commands.terminal import Stages, say
from pmjournal.errors import BadInput
from pmjournal.journal import Journal
from pmjournal.secret import Secret
from pmjournal.steps import finish
from pmjournal.strength import Level, strength
from pmjournal.wording import counted

KEEP = "Keep it on paper, away from this computer. It is not shown again."


class OldBackups(StrEnum):
    """What becomes of the backups that the new keys do not protect."""

    KEEP = "keep"
    RENEW = "renew"
    REMOVE = "remove"


class Act(StrEnum):
    """What to do with the passphrase, by the option that asks for it."""

    ADD = "add"
    CHANGE = "change"
    REMOVE = "remove"
    NEW_RECOVERY_KEY = "new_recovery_key"
    REKEY = "rekey"


@dataclass(frozen=True, slots=True)
class PassphraseOrder:
    """What was asked for on the command line.

    `passphrase_file` holds what opens the journal, but for `Act.ADD` the new passphrase.
    """

    folder: Path
    act: Act
    passphrase_file: Path | None = None
    new_passphrase_file: Path | None = None
    sheet: Path | None = None
    old_backups: OldBackups = OldBackups.KEEP


def run(order: PassphraseOrder, clock: Clock) -> int:
    """Do it, and print what has to be known: a recovery key is printed once.

    Raises:
        BadInput: the journal has a passphrase already, or none, or what was typed cannot be one.
        WrongSecret: what was given does not open the journal.
        JournalInUse: a window holds it.
    """
    if order.sheet is not None:
        recovery_sheet.checked(order.sheet)  # before anything is changed
    if passphrases.is_set(order.folder) is (order.act is Act.ADD):
        raise BadInput(
            "This journal has a passphrase already. Use --change."
            if order.act is Act.ADD
            else "This journal has no passphrase. Set one with --add."
        )
    match order.act:
        case Act.ADD:
            _add(order, clock)
        case Act.CHANGE:
            _change(order, clock)
        case Act.REMOVE:
            _remove(order)
        case Act.NEW_RECOVERY_KEY:
            _new_recovery_key(order, clock)
        case Act.REKEY:
            _rekey(order, clock)
    return 0


def _add(order: PassphraseOrder, clock: Clock) -> None:
    new = Secret.passphrase(given(order.passphrase_file) or ask_new())
    recovery = _shown(passphrases.add(order.folder, new, clock=clock))
    say("The passphrase is set. Everything in the journal was encrypted anew.")
    _tell_strength(new)
    _tell(order, recovery, new, clock)
    _see_to_backups(order, new, None, clock)


def _change(order: PassphraseOrder, clock: Clock) -> None:
    words, new = _present(order), _new(order) or Secret.passphrase(ask_new())
    tried(words, lambda secret: passphrases.change(order.folder, secret, new))
    say("The passphrase is changed. The recovery key is the same as before.")
    _tell_strength(new)
    _see_to_backups(order, new, words, clock)


def _remove(order: PassphraseOrder) -> None:
    tried(_present(order), lambda secret: passphrases.remove(order.folder, secret))
    say("The passphrase is removed. Whoever has this folder can read the journal.")


def _new_recovery_key(order: PassphraseOrder, clock: Clock) -> None:
    words = _present(order)
    recovery = tried(words, lambda secret: passphrases.new_recovery_key(order.folder, secret))
    say("There is a new recovery key. The one before does not open the journal any more.")
    _tell(order, recovery, recovery, clock)
    _see_to_backups(order, recovery, words, clock)


def _rekey(order: PassphraseOrder, clock: Clock) -> None:
    words, new = _present(order), _new(order)
    recovery = tried(words, lambda secret: _shown(passphrases.rekey(order.folder, secret, new, clock=clock)))
    say("Everything in the journal was encrypted anew. There is a new recovery key.")
    _tell(order, recovery, recovery, clock)
    _see_to_backups(order, recovery, words, clock)


def _present(order: PassphraseOrder) -> str:
    """What opens the journal now."""
    return given(order.passphrase_file) or ask("Passphrase or recovery key")


def _new(order: PassphraseOrder) -> Secret | None:
    """The new passphrase, where a file has it."""
    return Secret.passphrase(from_file(order.new_passphrase_file)) if order.new_passphrase_file else None


def _shown(steps: Generator[passphrases.Progress, None, Secret]) -> Secret:
    with Stages() as stages:
        return finish(steps, lambda progress: stages.show(str(progress)))


def _tell_strength(passphrase: Secret) -> None:
    """A word where it could be better; it is never refused."""
    said = strength(passphrase.words)
    if said.level < Level.GOOD:
        say(f"{said}. Four or more words that do not belong together are harder to guess.")


def _tell(order: PassphraseOrder, recovery: Secret, opens: Secret, clock: Clock) -> None:
    """Print a recovery key, and its sheet where one is asked for."""
    say(f"Recovery key: {recovery_key.grouped(recovery)}")
    say(KEEP)
    if order.sheet is None:
        return
    with Journal.open(order.folder, clock=clock, secret=opens, read_only=True) as journal:
        owner = journal.owner.get().name
    finish(recovery_sheet.write(recovery, owner, clock.today(), order.sheet))
    say(f"Its sheet is in {order.sheet}, which is not encrypted: delete the file once it is printed.")


def _see_to_backups(order: PassphraseOrder, opens: Secret, before: str | None, clock: Clock) -> None:
    """Put the backups that the present keys do not protect under them, remove them, or say that they are there.

    Args:
        order: says what becomes of them.
        opens: what opens the journal now.
        before: what was typed to open it before, as the passphrase or the recovery key.
        clock: tells the time.
    """
    with Journal.open(order.folder, clock=clock, secret=opens, read_only=True) as journal:
        count = len(backup_keys.outdated(journal))
        match order.old_backups if count else None:
            case OldBackups.REMOVE:
                say(f"{counted(backup_keys.remove(journal), 'backup')} under the keys before removed.")
            case OldBackups.RENEW:
                _renew(journal, before)
            case OldBackups.KEEP:
                said = f"{counted(count, 'backup')} can still be read as before."
                say(f"{said} To end that, use --change with --old-backups renew or --old-backups remove.")


def _renew(journal: Journal, before: str | None) -> None:
    readings = () if before is None else (Secret.passphrase(before), Secret.recovery(before))
    with Stages() as stages:
        result = finish(
            backup_keys.renew(journal, readings),
            lambda one: stages.show(f"Encrypting backups, {one.done + 1} of {one.total}"),
        )
    say(f"{counted(result.done, 'backup')} put under the present keys.")
    for one, why in result.left:
        say(f"{one.path.name} is as it was: {why}")
