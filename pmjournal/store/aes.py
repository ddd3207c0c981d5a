"""AES-256 in CBC mode, deciphering only, for many blocks at once. For rescuing what SQLCipher refuses to read.

SQLCipher opens no database whose first page is lost, and gives up on the first damaged page of any other; the
pages that are whole are then deciphered here (FIPS 197, as tables). Nothing is ever encrypted with this, and
nothing of it is on the way to a journal that is whole. How long it takes may tell something of the key to who can
measure it: a rescue is made on the owner's own computer.
"""

from functools import cache
from typing import Any

import numpy as np

BLOCK = 16
ROUNDS = 14  # of a key of 256 bits
KEY_WORDS = 8
Array = np.ndarray[Any, Any]


def decipher(ciphered: Array, before: Array, key: bytes) -> Array:
    """The plain blocks of some ciphered ones.

    Args:
        ciphered: one block a row, as bytes.
        before: the block that stands before each, or its initialisation vector.
        key: 32 bytes.
    """
    tables, last_box = _tables()
    keys = _round_keys(key)
    state = ciphered ^ keys[ROUNDS]
    for number in range(ROUNDS - 1, 0, -1):
        words: Any = tables[0][state[:, 0::4]]
        for row in (1, 2, 3):  # each row of the state is shifted by its number
            words = words ^ tables[row][np.roll(state[:, row::4], row, axis=1)]
        state = words.view(np.uint8).reshape(-1, BLOCK) ^ keys[number]
    shifted = np.empty_like(state)
    for row in range(4):
        shifted[:, row::4] = np.roll(state[:, row::4], row, axis=1)
    plain: Array = last_box[shifted] ^ keys[0] ^ before
    return plain


def _times(one: int, other: int) -> int:
    """The product in the field of 256 elements."""
    product = 0
    while other:
        product ^= one * (other & 1)
        one = (one << 1) ^ (0x11B if one & 0x80 else 0)
        other >>= 1
    return product


@cache
def _boxes() -> tuple[bytes, bytes]:
    """The substitution of bytes, and the way back."""
    box = bytearray(256)
    for value in range(256):
        inverse = next((one for one in range(256) if _times(value, one) == 1), 0)
        bits = inverse
        for shift in range(1, 5):
            bits ^= (inverse << shift | inverse >> (8 - shift)) & 0xFF
        box[value] = bits ^ 0x63
    back = bytearray(256)
    for value, other in enumerate(box):
        back[other] = value
    return bytes(box), bytes(back)


def _mixed(value: int, row: int) -> bytes:
    """What a byte in a row of a column adds to the column, mixed back."""
    factors = [14, 9, 13, 11]
    return bytes(_times(value, factors[(at - row) % 4]) for at in range(4))


@cache
def _tables() -> tuple[list[Array], Array]:
    """For each row what a byte becomes, substituted and mixed back, a column as four bytes; and without mixing."""
    back = _boxes()[1]
    rows = [b"".join(_mixed(back[value], row) for value in range(256)) for row in range(4)]
    return [np.frombuffer(row, np.uint32) for row in rows], np.frombuffer(back, np.uint8)


@cache
def _round_keys(key: bytes) -> list[Array]:
    """The keys of the rounds; those in between mixed back, as the tables need them."""
    box, words = _boxes()[0], [key[at : at + 4] for at in range(0, len(key), 4)]
    factor = 1
    for number in range(KEY_WORDS, 4 * (ROUNDS + 1)):
        word = words[-1]
        if number % KEY_WORDS == 0:
            word = bytes([box[word[1]] ^ factor, box[word[2]], box[word[3]], box[word[0]]])
            factor = _times(factor, 2)
        elif number % KEY_WORDS == 4:
            word = bytes(box[one] for one in word)
        words.append(bytes(one ^ other for one, other in zip(words[-KEY_WORDS], word, strict=True)))
    keys = [b"".join(words[at : at + 4]) for at in range(0, len(words), 4)]
    mixed = [keys[0], *map(_mixed_key, keys[1:ROUNDS]), keys[ROUNDS]]
    return [np.frombuffer(one, np.uint8) for one in mixed]


def _mixed_key(key: bytes) -> bytes:
    found = bytearray()
    for at in range(0, BLOCK, 4):
        columns = [_mixed(key[at + row], row) for row in range(4)]
        found += bytes(a ^ b ^ c ^ d for a, b, c, d in zip(*columns, strict=True))
    return bytes(found)
