"""The pages of a damaged database: which of them are what was written, and what is in those.

As SQLCipher 4 writes them (zetetic.net/sqlcipher/design): 4,096 bytes, the last 80 of which are an initialisation
vector and an HMAC-SHA512 over the rest and the page's number; the file begins with 16 bytes of salt, of which the
HMAC's key is made. Only ever on a copy, and only for a rescue: all pages are held in memory.
"""

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

SIZE = 4096
SALT, VECTOR, TAG = 16, 16, 64
USABLE = SIZE - VECTOR - TAG
MASK = 0x3A
BATCH = 512  # pages deciphered at a time
SAMPLE = 64
LEAF, BRANCH = 0x0D, 0x05  # of tables; those of indexes are not needed
LIKELY = frozenset({0x02, 0x05, 0x0A, 0x0D, 0x00})


class Pages:
    """The pages of one file, numbered from 1.

    Args:
        file: a copy of the database.
        key: the data key.
    """

    def __init__(self, file: Path, key: bytes) -> None:
        self._raw = file.read_bytes()
        self._key = key
        self._plain: dict[int, bytes] = {}
        self.count = -(-len(self._raw) // SIZE)
        self.damaged: set[int] = set()
        self.proven = True
        """Whether each page was compared with its HMAC. Without the salt, nothing can be."""

    def read(self) -> Iterator[tuple[int, int]]:
        """Compare and decipher all pages; yields how many of how many are done."""
        tag_key = self._tag_key()
        self.proven = tag_key is not None
        if not self.proven and not self._fits():
            self.damaged = set(range(1, self.count + 1))
            return
        for first in range(1, self.count + 1, BATCH):
            yield first - 1, self.count
            numbers = range(first, min(first + BATCH, self.count + 1))
            whole = [number for number in numbers if self._is_whole(number, tag_key)]
            self.damaged |= set(numbers) - set(whole)
            self._decipher(whole)
        if not self.proven:
            self._keep(self._likely())

    def page(self, number: int) -> bytes | None:
        """What is in a page; None where it is damaged, or there is none."""
        return self._plain.get(number)

    def of_type(self, kind: int) -> Iterator[int]:
        """The numbers of the pages of one type: `LEAF` or `BRANCH`."""
        return (number for number, plain in self._plain.items() if plain[100 if number == 1 else 0] == kind)

    def _slice(self, number: int) -> bytes:
        return self._raw[(number - 1) * SIZE : number * SIZE]

    def _tag_key(self) -> bytes | None:
        """The key of the HMACs; the salt it is made of may have lost a bit. None where it cannot be had."""
        salt = self._raw[:SALT]
        if len(salt) < SALT:
            return None
        salts = [salt]
        for at in range(8 * SALT):
            turned = bytearray(salt)
            turned[at // 8] ^= 1 << at % 8
            salts.append(bytes(turned))
        tried = range(1, min(self.count, 9) + 1)
        for one in salts:
            key = hashlib.pbkdf2_hmac("sha512", self._key, bytes(byte ^ MASK for byte in one), 2, 32)
            if any(self._is_whole(number, key) for number in tried):
                return key
        middle = range(1, self.count + 1, max(1, self.count // 50))  # the beginning may be lost as a whole
        key = hashlib.pbkdf2_hmac("sha512", self._key, bytes(byte ^ MASK for byte in salt), 2, 32)
        return key if any(self._is_whole(number, key) for number in middle) else None

    def _is_whole(self, number: int, tag_key: bytes | None) -> bool:
        page = self._slice(number)
        if len(page) < SIZE or not any(page):
            return False
        if tag_key is None:
            return number > 1
        begin = SALT if number == 1 else 0
        said = page[begin:-TAG] + number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(tag_key, said, "sha512"), page[-TAG:])

    def _decipher(self, numbers: list[int]) -> None:
        import numpy as np  # not needed before the first rescue

        from pmjournal.store.aes import BLOCK, decipher

        if not numbers:
            return
        raw = np.frombuffer(b"".join(map(self._slice, numbers)), np.uint8).reshape(-1, SIZE)
        ciphered = raw[:, :USABLE]
        before = np.concatenate([raw[:, USABLE : USABLE + VECTOR], ciphered[:, :-BLOCK]], axis=1)
        if numbers[0] == 1:  # its first block is the salt
            before = before.copy()
            before[0, SALT : SALT + BLOCK] = raw[0, USABLE : USABLE + VECTOR]
        plain = decipher(
            np.ascontiguousarray(ciphered).reshape(-1, BLOCK), before.reshape(-1, BLOCK), self._key
        ).reshape(-1, USABLE)
        for number, row in zip(numbers, plain, strict=True):
            self._plain[number] = row.tobytes()

    def _fits(self) -> bool:
        """Whether some pages look like pages under this key; hardly any does under another file's."""
        step = max(1, self.count // SAMPLE)
        self._decipher([number for number in range(2, self.count + 1, step) if self._is_whole(number, None)])
        fits = 2 * len(self._likely()) > len(self._plain)
        self._plain.clear()
        return fits

    def _likely(self) -> set[int]:
        """Without proof, a page must at least look like one."""
        return {number for number, plain in self._plain.items() if plain[0] in LIKELY}

    def _keep(self, numbers: set[int]) -> None:
        self.damaged |= self._plain.keys() - numbers
        self._plain = {number: self._plain[number] for number in numbers}
