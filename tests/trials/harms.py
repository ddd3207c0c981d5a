"""What can befall a file: the harms that the damage trial does, each with a name."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

PAGE = 4096
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 40 + b"\xff\xd9"
SEED = 3


@dataclass(frozen=True, slots=True)
class Harm:
    """What a file is made into: other bytes, or a folder where None. `kind` is what it is counted under."""

    kind: str
    name: str
    content: bytes | None


def all_of(good: bytes, foreign: bytes, *, step: int, flips: int, seed: str) -> list[Harm]:
    """Every harm to a file.

    Args:
        good: the file as it should be.
        foreign: the same file of another journal.
        step: the bytes of a piece: it is cut at each, and each is made zeros.
        flips: how many single bits are turned over.
        seed: the same one turns the same bits.
    """
    return [*_cut(good, step), *_zeroed(good, step), *_flipped(good, flips, seed), *_other(foreign)]


def _cut(good: bytes, step: int) -> Iterator[Harm]:
    for end in range(step, len(good), step):
        yield Harm("cut", f"cut at {end}", good[:end])


def _zeroed(good: bytes, step: int) -> Iterator[Harm]:
    for at in range(0, len(good), step):
        length = min(step, len(good) - at)
        yield Harm("zeroed", f"zeros at {at}", good[:at] + bytes(length) + good[at + length :])


def _flipped(good: bytes, flips: int, seed: str) -> Iterator[Harm]:
    chance = random.Random(f"{SEED} {seed}")
    for _ in range(flips):
        at, bit = chance.randrange(len(good)), chance.randrange(8)
        content = bytearray(good)
        content[at] ^= 1 << bit
        yield Harm("one bit", f"bit {bit} of byte {at}", bytes(content))


def _other(foreign: bytes) -> Iterator[Harm]:
    yield Harm("another's", "that of another journal", foreign)
    yield Harm("no such file", "empty", b"")
    yield Harm("no such file", "a folder", None)
    yield Harm("no such file", "a JPEG", JPEG)
    yield Harm("no such file", "JSON", b'{"format": 1}')
