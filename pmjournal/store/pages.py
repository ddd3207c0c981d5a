"""The pages of a damaged database: which of them are what was written, and what is in those.

As SQLCipher 4 writes them (zetetic.net/sqlcipher/design): 4,096 bytes, the last 80 of which are an initialisation
vector and an HMAC-SHA512 over the rest and the page's number; the file begins with 16 bytes of salt, of which the
HMAC's key is made. Only ever on a copy, and only for a rescue. All pages are compared with their HMAC once; what
is in one is deciphered when it is asked for, as most belong to the search index, which nobody reads.
"""

import hashlib
import hmac
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # brings NumPy along, which is not needed before the first rescue
    from pmjournal.store.aes import Array

SIZE = 4096
SALT, VECTOR, TAG = 16, 16, 64
USABLE = SIZE - VECTOR - TAG
MASK = 0x3A
BATCH = 512  # pages compared at a time
RUN = 16  # pages deciphered at a time: what is long goes on in the next
HELD = 1024  # pages held in plain
SAMPLE = 64
HEAD = 100  # bytes of the file's own header, in the first page
LEAF, BRANCH = 0x0D, 0x05  # of tables; those of indexes are not needed
LIKELY = frozenset({0x02, 0x05, 0x0A, 0x0D, 0x00})


class Pages:
    """The pages of one file, numbered from 1.

    Args:
        file: a copy of the database, which stays while pages are asked for.
        key: the data key.
    """

    def __init__(self, file: Path, key: bytes) -> None:
        self._file = file
        self._key = key
        self._plain: OrderedDict[int, bytes] = OrderedDict()
        self.count = -(-file.stat().st_size // SIZE)
        self._kinds = bytearray(self.count + 1)
        self.damaged = set(range(1, self.count + 1))
        self.proven = True
        """Whether each page was compared with its HMAC. Without the salt, nothing can be."""

    def read(self) -> Iterator[tuple[int, int]]:
        """Compare all pages; yields how many of how many are done."""
        tag_key = self._tag_key()
        self.proven = tag_key is not None
        if not self.proven and not self._fits():
            return
        for first in range(1, self.count + 1, BATCH):
            yield first - 1, self.count
            self.damaged -= self._compared(range(first, min(first + BATCH, self.count + 1)), tag_key)

    def page(self, number: int) -> bytes | None:
        """What is in a page; None where it is damaged, or there is none."""
        if not 0 < number <= self.count or number in self.damaged:
            return None
        if number not in self._plain:
            self.fetch(range(number, min(number + RUN, self.count + 1)))
        self._plain.move_to_end(number)
        return self._plain[number]

    def fetch(self, numbers: Sequence[int]) -> None:
        """Decipher some pages at once, which is quicker than one by one."""
        wanted = [one for one in numbers if 0 < one <= self.count and one not in self.damaged]
        wanted = [one for one in wanted if one not in self._plain][:HELD]
        for number, plain in zip(wanted, self._deciphered(wanted), strict=True):
            self._plain[number] = plain
        while len(self._plain) > HELD + RUN:
            self._plain.popitem(last=False)

    def of_type(self, kind: int) -> Iterator[int]:
        """The numbers of the pages of one type: `LEAF` or `BRANCH`."""
        return (one for one in range(1, self.count + 1) if self._kinds[one] == kind and one not in self.damaged)

    # Reading --------------------------------------------------------------------------------------------

    def _raw(self, numbers: Sequence[int]) -> list[bytes]:
        """Pages as they lie in the file."""
        found = []
        with self._file.open("rb") as reader:
            for number in numbers:
                if reader.tell() != (number - 1) * SIZE:
                    reader.seek((number - 1) * SIZE)
                found.append(reader.read(SIZE))
        return found

    def _compared(self, numbers: Sequence[int], tag_key: bytes | None) -> set[int]:
        """Those of some pages that are what was written; which types they are is remembered."""
        whole = [
            (number, page)
            for number, page in zip(numbers, self._raw(numbers), strict=True)
            if _is_whole(number, page, tag_key)
        ]
        kinds = self._kinds_of(whole)
        for number, kind in kinds.items():
            self._kinds[number] = kind
        if tag_key is None:  # without proof, a page must at least look like one
            return {number for number, kind in kinds.items() if kind in LIKELY}
        return set(kinds)

    def _tag_key(self) -> bytes | None:
        """The key of the HMACs; the salt it is made of may have lost a bit. None where it cannot be had."""
        tried = list(range(1, min(self.count, 9) + 1))
        first = list(zip(tried, self._raw(tried), strict=True))
        salt = first[0][1][:SALT] if first else b""
        if len(salt) < SALT:
            return None
        salts = [salt]
        for at in range(8 * SALT):
            turned = bytearray(salt)
            turned[at // 8] ^= 1 << at % 8
            salts.append(bytes(turned))
        for one in salts:
            key = _tag_key_of(self._key, one)
            if any(_is_whole(number, page, key) for number, page in first):
                return key
        middle = range(1, self.count + 1, max(1, self.count // 50))  # the beginning may be lost as a whole
        key = _tag_key_of(self._key, salt)
        found = zip(middle, self._raw(middle), strict=True)
        return key if any(_is_whole(number, page, key) for number, page in found) else None

    def _fits(self) -> bool:
        """Whether some pages look like pages under this key; hardly any does under another file's."""
        numbers = range(2, self.count + 1, max(1, self.count // SAMPLE))
        pages = zip(numbers, self._raw(numbers), strict=True)
        kinds = self._kinds_of([(number, page) for number, page in pages if _is_whole(number, page, None)])
        return 2 * sum(kind in LIKELY for kind in kinds.values()) > len(kinds)

    # Deciphering ----------------------------------------------------------------------------------------

    def _deciphered(self, numbers: list[int]) -> Iterator[bytes]:
        """What is in some pages."""
        if not numbers:
            return
        import numpy as np  # not needed before the first rescue

        from pmjournal.store.aes import BLOCK

        raw = np.frombuffer(b"".join(self._raw(numbers)), np.uint8).reshape(-1, SIZE)
        ciphered = raw[:, :USABLE]
        before = np.concatenate([raw[:, USABLE : USABLE + VECTOR], ciphered[:, :-BLOCK]], axis=1)
        for row, number in enumerate(numbers):
            if number == 1:  # its first block is the salt
                before[row, SALT : SALT + BLOCK] = raw[row, USABLE : USABLE + VECTOR]
        for plain in self._blocks(ciphered, before).reshape(-1, USABLE):
            yield plain.tobytes()

    def _kinds_of(self, pages: list[tuple[int, bytes]]) -> dict[int, int]:
        """The type of each page, for which one block of it is deciphered."""
        if not pages:
            return {}
        import numpy as np  # as above

        from pmjournal.store.aes import BLOCK

        raw = np.frombuffer(b"".join(page for _, page in pages), np.uint8).reshape(-1, SIZE)
        block, before = raw[:, :BLOCK].copy(), raw[:, USABLE : USABLE + VECTOR].copy()
        at = np.zeros(len(pages), np.intp)
        if pages[0][0] == 1:  # the file's own header comes before that of its first page
            at[0], begin = HEAD % BLOCK, HEAD - HEAD % BLOCK
            block[0], before[0] = raw[0, begin : begin + BLOCK], raw[0, begin - BLOCK : begin]
        plain = self._blocks(block, before).reshape(-1, BLOCK)
        kinds = plain[np.arange(len(pages)), at]
        return {number: int(kind) for (number, _), kind in zip(pages, kinds, strict=True)}

    def _blocks(self, ciphered: "Array", before: "Array") -> "Array":
        """Blocks in plain, each of which was mixed with the one before it."""
        import numpy as np  # as above

        from pmjournal.store.aes import BLOCK, decipher

        return decipher(np.ascontiguousarray(ciphered).reshape(-1, BLOCK), before.reshape(-1, BLOCK), self._key)


def _is_whole(number: int, page: bytes, tag_key: bytes | None) -> bool:
    """Whether a page is what was written; without a key for the HMACs, whether it could be."""
    if len(page) < SIZE or not any(page):
        return False
    if tag_key is None:
        return number > 1
    begin = SALT if number == 1 else 0
    said = page[begin:-TAG] + number.to_bytes(4, "little")
    return hmac.compare_digest(hmac.digest(tag_key, said, "sha512"), page[-TAG:])


def _tag_key_of(key: bytes, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ MASK for byte in salt), 2, 32)
