"""`keys.json`: the journal's data key, in slots.

A slot of the kind `open` holds the key as it is: no passphrase is set. In its place there may be a slot sealed
under the passphrase and one sealed under the recovery key; either opens the journal. The database is encrypted in
every case, so that damage is noticed and a passphrase can be set later.

While the journal is given a new data key, `next` holds the slots of that key; see `rekeying.py`.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_bytes
from typing import Any

from pmjournal.errors import DamagedJournal, JournalError, Locked, NewerJournal, WrongSecret
from pmjournal.files import KEYS_FILE, write_whole
from pmjournal.language import Translatable, translate
from pmjournal.secret import Secret, SecretKind
from pmjournal.store import sealing
from pmjournal.store.sealing import Cost, Sealed, seal, unseal

FORMAT = 1  # of a file that holds an open slot alone; older programs read it too
SEALED_FORMAT = 2
OPEN = "open"
BEGINS = b'{\n "format"'
LARGEST = 100_000  # bytes: a keys file takes well under a thousand
NEWER = Translatable(
    "Opening",
    "This journal was written by a newer version of PM Journal. Nothing was changed. Update the program.",
)


@dataclass(frozen=True, slots=True)
class Keys:
    """The slots that hold one data key: an open one, or sealed ones by what opens them."""

    open: bytes | None = None
    sealed: tuple[tuple[SecretKind, Sealed], ...] = ()

    def unlock(self, secret: Secret | None) -> bytes:
        """The data key.

        Args:
            secret: what was typed; not looked at where the slot is open.

        Raises:
            Locked: a secret is needed and none was given.
            WrongSecret: it does not open any slot.
            JournalError: the machine has too little memory free to try it.
        """
        if self.open is not None:
            return self.open
        if secret is None:
            raise Locked(translate("Opening", "This journal is locked. Its passphrase is needed to open it."))
        with enough_memory():
            found = (unseal(box, secret) for kind, box in self.sealed if kind is secret.kind)
            key = next((key for key in found if key is not None), None)
        if key is None or len(key) != 32:
            raise wrong(secret.kind)
        return key

    def has(self, kind: SecretKind) -> bool:
        """Whether a secret of this kind opens it."""
        return any(held is kind for held, _ in self.sealed)


@dataclass(frozen=True, slots=True)
class Keyring:
    """What a keys file holds: the slots in force, and those of the next data key while one is being set."""

    now: Keys
    next: Keys | None = None

    @property
    def is_locked(self) -> bool:
        """Whether a secret is needed."""
        return self.now.open is None


def wrong(kind: SecretKind) -> WrongSecret:
    """The sentence for a secret that does not fit; it says nothing of what is inside."""
    if kind is SecretKind.RECOVERY:
        return WrongSecret(translate("Opening", "That recovery key did not open it. Check it with the sheet."))
    return WrongSecret(translate("Opening", "That did not open it. Check the keyboard layout and Caps Lock."))


def new_key() -> bytes:
    """A fresh random 32-byte data key."""
    return token_bytes(32)


def opened(key: bytes) -> Keys:
    """The slots of a journal without a passphrase."""
    return Keys(open=key)


def locked(key: bytes, held: Sequence[tuple[Secret, Cost]]) -> Keys:
    """The slots of a data key sealed under each of some secrets, each at its cost.

    Raises:
        MemoryError: the machine has not the memory that a cost asks for.
    """
    return Keys(sealed=tuple((secret.kind, seal(key, secret, cost)) for secret, cost in held))


def sealed_under(key: bytes, secrets: Sequence[Secret]) -> Keys:
    """The slots of a data key sealed under some secrets, each at a cost measured for this machine.

    Raises:
        JournalError: the machine has too little memory free.
    """
    cost = measured_cost()
    with enough_memory():
        return locked(key, [(secret, cost) for secret in secrets])


def measured_cost() -> Cost:
    """The cost that takes this machine about a second.

    Raises:
        JournalError: the machine has too little memory free.
    """
    with enough_memory():
        return sealing.calibrated()


@contextmanager
def enough_memory() -> Iterator[None]:
    """Say plainly that there is too little memory to try or to set a secret.

    Raises:
        JournalError: there is.
    """
    try:
        yield
    except MemoryError as error:
        raise JournalError(
            translate(
                "Opening", "There is not enough memory free to work with the passphrase. Close other programs."
            )
        ) from error


def read_keys(file: Path) -> Keyring:
    """The slots of a keys file.

    Raises:
        DamagedJournal: the file cannot be understood.
        NewerJournal: its format is newer than this program.
        JournalError: it may not be read.
    """
    try:
        with file.open("rb") as reader:
            return parse_keys(reader.read(LARGEST))
    except PermissionError as error:
        raise JournalError(
            translate("Opening", "{file} may not be read. Check its permissions, or ask whoever owns it.").format(
                file=file
            )
        ) from error
    except (
        OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError,
    ) as error:  # fmt: skip
        raise _damaged(file) from error


def parse_keys(content: bytes) -> Keyring:
    """The slots that the bytes of a keys file hold.

    Raises:
        NewerJournal: the format is newer than this program.
        ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError: it makes no sense.
    """
    told = json.loads(content)
    if int(told["format"]) > SEALED_FORMAT:
        raise NewerJournal(str(NEWER))
    following = told.get("next")
    return Keyring(_keys(told["slots"]), _keys(following) if following else None)


def write_keys(folder: Path, ring: Keyring) -> None:
    """Write `keys.json` into `folder`, whole or not at all, readable by its owner only.

    Raises:
        JournalError: it could not be written; the old one is as it was.
    """
    write_whole(folder / KEYS_FILE, content_of(ring))


def content_of(ring: Keyring) -> bytes:
    """The bytes of a keys file that holds these slots."""
    format = FORMAT if not ring.is_locked and ring.next is None else SEALED_FORMAT
    content: dict[str, Any] = {"format": format, "slots": _slots(ring.now)}
    if ring.next is not None:
        content["next"] = _slots(ring.next)
    return (json.dumps(content, indent=1) + "\n").encode()


def remove_parts(folder: Path) -> None:
    """Remove what a kill left of a `keys.json` that was being written: the key may lie open in it."""
    for part in folder.glob(".*.part"):
        with suppress(OSError), part.open("rb") as reader:
            if reader.read(len(BEGINS)) in (BEGINS, b""):
                part.unlink()


def _damaged(file: Path) -> DamagedJournal:
    return DamagedJournal(
        translate("Opening", "The keys of this journal ({file}) cannot be read.").format(file=file),
        translate("Opening", "Put the file back from a backup."),
    )


def _keys(slots: Any) -> Keys:
    """The slots of one data key, or a ValueError where they make no sense."""
    for slot in slots:
        if slot["kind"] == OPEN:
            return Keys(open=_of_length(bytes.fromhex(slot["key"]), 32))
    sealed = tuple((SecretKind(slot["kind"]), _sealed(slot)) for slot in slots)
    if not sealed:
        raise ValueError("no slot")
    return Keys(sealed=sealed)


def _sealed(slot: dict[str, Any]) -> Sealed:
    cost = Cost(int(slot["memory"]), int(slot["passes"]))
    if slot["derivation"] != "argon2id" or not cost.is_allowed():
        raise ValueError("a cost out of bounds")
    return Sealed(cost, _of_length(bytes.fromhex(slot["salt"]), 16), _of_length(bytes.fromhex(slot["box"]), 72))


def _of_length(value: bytes, length: int) -> bytes:
    if len(value) != length:
        raise ValueError("a wrong length")
    return value


def _slots(keys: Keys) -> list[dict[str, Any]]:
    if keys.open is not None:
        return [{"kind": OPEN, "key": keys.open.hex()}]
    return [
        {
            "kind": kind.value,
            "derivation": "argon2id",
            "memory": sealed.cost.memory,
            "passes": sealed.cost.passes,
            "salt": sealed.salt.hex(),
            "box": sealed.box.hex(),
        }
        for kind, sealed in keys.sealed
    ]
