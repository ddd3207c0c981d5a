"""Sealing the data key under a secret: argon2id makes a key of the secret, SecretBox seals with it.

Both are PyNaCl's (libsodium). The cost is stored beside each sealed key, so that it can be raised later, and held
within bounds when it is read: a changed file must not be able to stop the machine.
"""

import os
import time
from dataclasses import dataclass

from pmjournal.secret import Secret

MEBIBYTE = 1 << 20
# Never cheaper than this: what libsodium calls interactive (64 MiB), with one pass more.
LEAST_MEMORY, LEAST_PASSES = 64 * MEBIBYTE, 3
MOST_MEMORY, MOST_PASSES = 2048 * MEBIBYTE, 32
AIM_SECONDS = 1.0
LARGEST_CALIBRATED = 256 * MEBIBYTE  # a journal may come to a smaller machine; more passes do the rest
WORTH_RAISING = 1.5  # times the old cost; less is not worth a write


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try at a secret costs.

    Args:
        memory: in bytes.
        passes: over that memory.
    """

    memory: int = LEAST_MEMORY
    passes: int = LEAST_PASSES

    @property
    def work(self) -> int:
        """How much a try has to do, to compare costs by."""
        return self.memory * self.passes

    def is_allowed(self) -> bool:
        """Whether a file may ask for it: neither dangerously cheap nor so dear that it stops the machine."""
        return LEAST_MEMORY <= self.memory <= MOST_MEMORY and LEAST_PASSES <= self.passes <= MOST_PASSES


@dataclass(frozen=True, slots=True)
class Sealed:
    """A data key sealed under a secret."""

    cost: Cost
    salt: bytes
    box: bytes


def calibrated() -> Cost:
    """The cost that takes this machine about a second; takes about a second itself.

    More memory first, then more passes; never under the least, and never more than a quarter of the machine's
    memory. Memory costs more than in proportion, so the first guess is measured, too.
    """
    cost = Cost()
    for _ in range(2):
        began = time.perf_counter()
        _derive(b"calibration", bytes(16), cost)
        cost = _scaled(cost, max(time.perf_counter() - began, 1e-3))
    return cost


def _scaled(cost: Cost, seconds: float) -> Cost:
    """What should take as long as is aimed at, where `cost` took so many seconds."""
    work = cost.work * AIM_SECONDS / seconds
    most = max(min(LARGEST_CALIBRATED, _memory() // 4), LEAST_MEMORY)
    memory = int(min(max(work / LEAST_PASSES, LEAST_MEMORY), most)) // MEBIBYTE * MEBIBYTE
    return Cost(memory, min(max(int(work / memory), LEAST_PASSES), MOST_PASSES))


def _memory() -> int:
    """How much memory this machine has, in bytes; more than is ever taken where the system does not tell."""
    try:
        pages, size = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return MOST_MEMORY * 4
    return pages * size if pages > 0 and size > 0 else MOST_MEMORY * 4


def seal(key: bytes, secret: Secret, cost: Cost, salt: bytes | None = None) -> Sealed:
    """Seal a data key under a secret.

    Args:
        key: the data key.
        secret: what shall open it.
        cost: what a try shall cost.
        salt: that of the same secret at another cost, by which its slots are known for the same; a new one where
            None.

    Raises:
        MemoryError: the machine has not the memory that the cost asks for.
    """
    import nacl.secret  # libsodium is not needed for a journal without a passphrase
    import nacl.utils

    salt = salt or nacl.utils.random(16)
    box = nacl.secret.SecretBox(_derive(secret.encoded(), salt, cost)).encrypt(key)
    return Sealed(cost, salt, bytes(box))


def unseal(sealed: Sealed, secret: Secret) -> bytes | None:
    """The data key, or None where the secret is not the right one.

    Raises:
        MemoryError: the machine has not the memory that the cost asks for.
    """
    import nacl.exceptions  # libsodium is not needed for a journal without a passphrase
    import nacl.secret

    derived = _derive(secret.encoded(), sealed.salt, sealed.cost)
    try:
        return nacl.secret.SecretBox(derived).decrypt(sealed.box)
    except nacl.exceptions.CryptoError:
        return None


def _derive(words: bytes, salt: bytes, cost: Cost) -> bytes:
    """The 32-byte key of a slot (RFC 9106, argon2id version 1.3)."""
    import nacl.exceptions  # as above
    import nacl.pwhash

    try:
        return nacl.pwhash.argon2id.kdf(32, words, salt, opslimit=cost.passes, memlimit=cost.memory)
    except nacl.exceptions.RuntimeError as error:
        raise MemoryError from error
