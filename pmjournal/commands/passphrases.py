"""The passphrase command: set, change or remove it, make a new recovery key or a new data key."""

from collections.abc import Generator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pmjournal import passphrases, recovery_key, recovery_sheet
from pmjournal.clock import Clock
from pmjournal.commands.secrets import ask, ask_new, from_file, given, tried
from pmjournal.commands.terminal import Stages, say
from pmjournal.errors import BadInput
from pmjournal.journal import Journal
from pmjournal.secret import Secret
from pmjournal.steps import finish
from pmjournal.strength import Level, strength

KEEP = "Keep it on paper, away from this computer. It is not shown again."


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
            _change(order)
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


def _change(order: PassphraseOrder) -> None:
    words, new = _present(order), _new(order) or Secret.passphrase(ask_new())
    tried(words, lambda secret: passphrases.change(order.folder, secret, new))
    say("The passphrase is changed. The recovery key is the same as before.")
    _tell_strength(new)


def _remove(order: PassphraseOrder) -> None:
    tried(_present(order), lambda secret: passphrases.remove(order.folder, secret))
    say("The passphrase is removed. Whoever has this folder can read the journal.")


def _new_recovery_key(order: PassphraseOrder, clock: Clock) -> None:
    words = _present(order)
    recovery = tried(words, lambda secret: passphrases.new_recovery_key(order.folder, secret))
    say("There is a new recovery key. The one before does not open the journal any more.")
    _tell(order, recovery, recovery, clock)


def _rekey(order: PassphraseOrder, clock: Clock) -> None:
    words, new = _present(order), _new(order)
    recovery = tried(words, lambda secret: _shown(passphrases.rekey(order.folder, secret, new, clock=clock)))
    say("Everything in the journal was encrypted anew. There is a new recovery key.")
    _tell(order, recovery, recovery, clock)


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
