"""The recovery key as people meet it: made, written in groups, checked for slips, and confirmed.

Six groups of four letters and digits are random (120 bits); the last two signs are a check over the others, so
that a slip of the hand is told from a key of another journal. Nothing here knows a journal.
"""

import secrets
from collections.abc import Sequence

from pmjournal.language import translate
from pmjournal.secret import ALPHABET, Secret

RANDOM, LENGTH, GROUP = 24, 26, 4
CONFIRMED = 2
_FIELD = 0b100101  # x^5 + x^2 + 1, which makes a field of the 32 signs


def new() -> Secret:
    """A fresh recovery key."""
    values = [secrets.randbelow(32) for _ in range(RANDOM)]
    return Secret.recovery("".join(ALPHABET[value] for value in (*values, *_check(values))))


def grouped(key: Secret) -> str:
    """The key as it is shown and printed: `0123-4567-89AB-CDEF-GHJK-MNPQ-RS`."""
    return "-".join(groups(key))


def groups(key: Secret) -> list[str]:
    """Its groups: six of four, and the check."""
    return [key.words[at : at + GROUP] for at in range(0, len(key.words), GROUP)]


def is_one(typed: str) -> bool:
    """Whether what was typed has the form of a recovery key, the check included."""
    return not slip(typed)


def slip(typed: str) -> str:
    """What is wrong with what was typed, before any journal is tried; empty where nothing is.

    Any one or two wrong signs are noticed, and any two that changed places.
    """
    words = Secret.recovery(typed).words
    if len(words) != LENGTH:
        said = translate("RecoveryKey", "A recovery key has {length} letters and digits. Here are {count}.")
        return said.format(length=LENGTH, count=len(words))
    if any(_syndromes([ALPHABET.index(sign) for sign in words])):
        return translate("RecoveryKey", "There is a slip in this recovery key. Compare it with the sheet.")
    return ""


def to_confirm(key: Secret) -> tuple[int, ...]:
    """Which groups to ask for, to see that the key was kept: two at random, counted from 0, never the check."""
    whole = range(len(groups(key)) - 1)
    return tuple(sorted(secrets.SystemRandom().sample(whole, CONFIRMED)))


def confirms(key: Secret, asked: Sequence[int], typed: Sequence[str]) -> bool:
    """Whether what was typed are the groups asked for."""
    kept = groups(key)
    return len(asked) == len(typed) and all(
        Secret.recovery(text).words == kept[place] for place, text in zip(asked, typed, strict=True)
    )


# The check: a Reed-Solomon code of distance 3 over the field of 32 elements ----------------------------


def _times(one: int, other: int) -> int:
    product = 0
    for bit in range(5):
        if other >> bit & 1:
            product ^= one << bit
    for bit in (8, 7, 6, 5):
        if product >> bit & 1:
            product ^= _FIELD << (bit - 5)
    return product


def _syndromes(values: Sequence[int]) -> tuple[int, int]:
    """The word as a polynomial, at 1 and at 2 (a generator of the field): both 0 where there is no slip."""
    at_one = at_two = 0
    for value in values:
        at_one ^= value
        at_two = _times(at_two, 2) ^ value
    return at_one, at_two


def _check(values: Sequence[int]) -> tuple[int, int]:
    """The two signs that make both syndromes 0."""
    total, _ = _syndromes(values)
    pairs = ((first, first ^ total) for first in range(32))
    return next(pair for pair in pairs if not any(_syndromes([*values, *pair])))
