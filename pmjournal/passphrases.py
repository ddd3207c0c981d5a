"""The passphrase of a journal: set, changed, removed; its recovery key; a new data key.

All of it acts on the folder of a closed journal and holds the claim on it meanwhile; the window that has the
folder has that claim already. Every act is whole or not at all, whenever it is killed. What takes long is a
generator that says how far it is; closed before its end, nothing was changed.
"""

from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from pmjournal import recovery_key
from pmjournal.clock import Clock
from pmjournal.errors import BadInput, JournalInUse
from pmjournal.files import DATABASE, KEYS_FILE
from pmjournal.language import translate
from pmjournal.lock import claimed
from pmjournal.records.backups import Why
from pmjournal.secret import Secret, SecretKind
from pmjournal.stages import Progress, as_stage
from pmjournal.store import rekeying, sealing
from pmjournal.store.backups import Backups
from pmjournal.store.keys import (
    Keyring,
    content_of,
    enough_memory,
    measured_cost,
    new_key,
    opened,
    read_keys,
    remove_parts,
    sealed_under,
    write_keys,
)
from pmjournal.store.opening import check_there, open_existing
from pmjournal.store.rekeying import Held, Stage
from pmjournal.store.store import accept_keys, is_open_here
from pmjournal.store.unlocking import Unlocked, unlock

__all__ = [
    "Progress",
    "Stage",
    "add",
    "change",
    "is_set",
    "new_recovery_key",
    "rekey",
    "remove",
    "upgrade_cost",
    "verify",
]

Steps = Generator[Progress, None, Secret]


def is_set(folder: Path) -> bool:
    """Whether a passphrase is needed to open the journal in `folder`.

    Raises:
        NotAJournal, DamagedJournal, NewerJournal: it cannot be told.
    """
    check_there(folder)
    return read_keys(folder / KEYS_FILE).is_locked


def add(folder: Path, passphrase: Secret, *, recovery: Secret | None = None, clock: Clock | None = None) -> Steps:
    """Set the first passphrase. The journal gets a new data key, since the old one lay open.

    Args:
        folder: the journal's.
        passphrase: the new one.
        recovery: its recovery key, where one was shown already; a new one where None.
        clock: names the backup that is made first.

    Returns:
        The recovery key; nothing can tell it again.

    Raises:
        BadInput: the passphrase is empty, or the journal has one already.
        JournalInUse: somebody has the journal open.
        JournalError: it could not be done; the journal is as it was.
    """
    _required(passphrase)
    if is_set(folder):
        raise BadInput(translate("Passphrase", "This journal has a passphrase already. Change it instead."))
    return (yield from _rekeyed(folder, None, passphrase, recovery, clock))


def rekey(
    folder: Path,
    secret: Secret,
    passphrase: Secret | None = None,
    *,
    recovery: Secret | None = None,
    clock: Clock | None = None,
) -> Steps:
    """Give the journal a new data key, for whoever fears that somebody got at the old one; opened by a new sheet.

    Args:
        folder: the journal's.
        secret: what opens it now.
        passphrase: what shall open it; the same passphrase where None.
        recovery: the new recovery key, where it was shown already; made here where None.
        clock: names the backup that is made first.

    Returns:
        The new recovery key; the old one opens nothing but older copies.

    Raises:
        WrongSecret, BadInput, JournalInUse, JournalError: as `add` and `change` do.
    """
    if passphrase is None and secret.kind is not SecretKind.PASSPHRASE:
        raise BadInput(translate("Passphrase", "With the recovery key, a new passphrase has to be chosen."))
    _required(passphrase or secret)
    _check_set(folder)
    return (yield from _rekeyed(folder, secret, passphrase or secret, recovery, clock))


def change(folder: Path, secret: Secret, passphrase: Secret) -> None:
    """Put another passphrase in place of the old one. The recovery key stays; so does the data key.

    Args:
        folder: the journal's.
        secret: the old passphrase, or the recovery key.
        passphrase: the new one.

    Raises:
        WrongSecret: the old one does not open the journal.
        BadInput: the new one is empty, or the journal has none to change.
        JournalInUse: somebody has the journal open.
        JournalError: it could not be written; the old one opens the journal as before.
    """
    _required(passphrase)
    _put_slot(folder, secret, passphrase)


def new_recovery_key(folder: Path, secret: Secret, recovery: Secret | None = None) -> Secret:
    """Put a new recovery key in place of the old one, which no longer opens the journal.

    Args:
        folder: the journal's.
        secret: the passphrase, or the old recovery key.
        recovery: the new one, where it was shown already; made here where None.

    Raises:
        WrongSecret, BadInput, JournalInUse, JournalError: as `change` does.
    """
    recovery = recovery or recovery_key.new()
    _put_slot(folder, secret, recovery)
    return recovery


def remove(folder: Path, secret: Secret) -> None:
    """Let the journal be opened without a passphrase. The passphrase and the recovery key are no longer needed.

    Raises:
        WrongSecret, BadInput, JournalInUse, JournalError: as `change` does.
    """
    with _alone(folder):
        held = _opened(folder, secret)
        write_keys(folder, Keyring(opened(held.key)))


def upgrade_cost(folder: Path, secret: Secret) -> bool:
    """Raise what a try at the secret costs to what takes this machine about a second. It is never lowered.

    For after an unlocking, where `Journal.cost_is_behind`; takes a second, and may be called while the journal is
    open in this process.

    Returns:
        Whether it was raised.

    Raises:
        WrongSecret, JournalInUse, JournalError: nothing was changed.
    """
    with _alone(folder):
        held, cost = _opened(folder, secret), measured_cost()
        behind = [sealed for kind, sealed in held.keys.sealed if kind is secret.kind]
        if not all(cost.work > sealed.cost.work * sealing.WORTH_RAISING for sealed in behind):
            return False
        _write_slot(folder, held, secret, cost, behind[0].salt)
    return True


def verify(folder: Path, secret: Secret) -> None:
    """Make sure that a secret opens the journal, without opening it: for one that could not be closed when locked.

    Raises:
        WrongSecret: it does not.
        DamagedJournal, NewerJournal, JournalError: it cannot be told.
    """
    unlock(folder, secret)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """The claim on a folder that holds a journal."""
    check_there(folder)
    with claimed(folder):
        yield


def _rekeyed(
    folder: Path, secret: Secret | None, passphrase: Secret, recovery: Secret | None, clock: Clock | None
) -> Steps:
    """Back up, and give the journal a new data key under a passphrase and a recovery key."""
    recovery, key = recovery or recovery_key.new(), new_key()
    with _alone(folder):
        if is_open_here(folder / DATABASE):
            raise JournalInUse(translate("Passphrase", "The journal is open here. It has to be closed for this."))
        now = yield from _backed_up(folder, secret, clock or Clock())
        yield Progress(Stage.KEYS)
        following = Held(sealed_under(key, [passphrase, recovery]), key)
        yield from rekeying.rekey(folder, now, following)
    return recovery


def _backed_up(folder: Path, secret: Secret | None, clock: Clock) -> Generator[Progress, None, Held]:
    """Bring the journal to its present form and make a verified backup of it.

    Stopped while its search index is made anew, the journal is as it was; its next opening begins with that again.
    """
    store = yield from as_stage(Stage.INDEX, open_existing(folder, clock, secret, read_only=False))
    backups = Backups(folder, store.file, store.key, clock)
    with closing(backups), closing(store):
        yield Progress(Stage.BACKUP)
        backups.before(Why.REKEY)
    return Held(read_keys(folder / KEYS_FILE).now, store.key)


def _put_slot(folder: Path, secret: Secret, new: Secret) -> None:
    with _alone(folder):
        found = _opened(folder, secret)
        _write_slot(folder, found, new, _cost(found, secret))


def _cost(found: Unlocked, secret: Secret) -> sealing.Cost:
    """What a try at a new secret shall cost: as at the one that was just tried, if that took about a second."""
    if sealing.AIM_SECONDS / 2 <= found.seconds <= sealing.AIM_SECONDS * 2:
        return next(sealed.cost for kind, sealed in found.keys.sealed if kind is secret.kind)
    return measured_cost()


def _write_slot(
    folder: Path, held: Unlocked, secret: Secret, cost: sealing.Cost, salt: bytes | None = None
) -> None:
    """Seal the data key under a secret, in place of the slot of its kind; the other slots stay."""
    with enough_memory():
        made = (secret.kind, sealing.seal(held.key, secret, cost, salt))
    others = [slot for slot in held.keys.sealed if slot[0] is not secret.kind]
    slots = sorted([made, *others], key=lambda slot: slot[0].value)
    ring = Keyring(replace(held.keys, sealed=tuple(slots)))
    accept_keys(folder / DATABASE, content_of(ring))
    write_keys(folder, ring)


def _opened(folder: Path, secret: Secret) -> Unlocked:
    """The slots and the data key of a journal that has a passphrase, with nothing left half-way.

    Raises:
        BadInput: it has none.
    """
    _check_set(folder)
    found = unlock(folder, secret)
    if found.is_half_way:
        rekeying.settle(folder, Held(found.keys, found.key))
        _check_set(folder)  # the first passphrase may have been on its way, and not have come
    remove_parts(folder)
    return found


def _check_set(folder: Path) -> None:
    check_there(folder)
    ring = read_keys(folder / KEYS_FILE)
    if ring.now.open is not None and ring.next is None:
        raise BadInput(translate("Passphrase", "This journal has no passphrase yet. Add one."))


def _required(passphrase: Secret) -> None:
    """Refuse a passphrase without a single letter."""
    if not passphrase.words.strip():
        raise BadInput(translate("Passphrase", "The passphrase is empty. Choose four or more words."))
