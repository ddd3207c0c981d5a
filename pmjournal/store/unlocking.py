"""From what was typed to the data key: which slots are in force, and whether their cost has fallen behind.

Where a re-key was cut short, `keys.json` holds the slots of two data keys. Whichever of them opens the database
says whether the re-key goes on or is taken back; `rekeying.py` does it. Nothing here writes.
"""

import time
from dataclasses import dataclass, field
from pathlib import Path

from pmjournal.errors import DamagedJournal, JournalError, Locked, WrongSecret
from pmjournal.files import DATABASE, KEYS_FILE
from pmjournal.secret import Secret
from pmjournal.store.engine import connect, explained
from pmjournal.store.keys import Keyring, Keys, read_keys
from pmjournal.store.sealing import AIM_SECONDS


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A data key that was got out of its slots.

    Args:
        key: the data key.
        keys: the slots it was in.
        is_half_way: a re-key was cut short, and is still to be finished or taken back.
        seconds: what getting it took.
    """

    key: bytes = field(repr=False)
    keys: Keys = field(repr=False)
    is_half_way: bool
    seconds: float

    @property
    def cost_is_behind(self) -> bool:
        """Whether a try at the secret takes this machine so little time that the cost should be raised."""
        return self.keys.open is None and not self.is_half_way and self.seconds < AIM_SECONDS / 2


def unlock(folder: Path, secret: Secret | None) -> Unlocked:
    """The data key that opens the database in `folder`.

    Raises:
        Locked, WrongSecret: a secret is needed, or another one.
        DamagedJournal, NewerJournal, JournalError: as `read_keys` does.
    """
    ring = read_keys(folder / KEYS_FILE)
    began = time.perf_counter()
    if ring.next is None:
        return Unlocked(ring.now.unlock(secret), ring.now, False, time.perf_counter() - began)
    keys, key = _in_force(folder / DATABASE, ring, secret)
    return Unlocked(key, keys, True, time.perf_counter() - began)


def _in_force(file: Path, ring: Keyring, secret: Secret | None) -> tuple[Keys, bytes]:
    """Of the two sets of slots the one whose key opens the database, with that key."""
    refused: JournalError | None = None
    for keys in (ring.now, ring.next):
        assert keys is not None
        try:
            key = keys.unlock(secret)
            with explained(file):
                connect(file, key, read_only=True).close()
        except (Locked, WrongSecret) as error:
            refused = error
        except DamagedJournal as error:
            refused = refused or error
        else:
            return keys, key
    assert refused is not None
    raise refused
