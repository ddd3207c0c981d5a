"""How strong a passphrase is, in words. It advises; nothing is ever forced, and nothing of the words is kept."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum

from pmjournal.language import Translatable, translate

LONGEST = 48  # characters: the estimate takes long for more, and what is strong by then stays so
MINUTE, HOUR, DAY, YEAR = 60, 3600, 86_400, 31_557_600
# Guesses a second of somebody with much hardware. One guess takes an own machine about a second (argon2id).
GUESSES = Decimal(10_000)


class Level(IntEnum):
    """How strong, from 0 to 5: as many bars are filled."""

    EMPTY = 0
    VERY_WEAK = 1
    WEAK = 2
    FAIR = 3
    GOOD = 4
    STRONG = 5


@dataclass(frozen=True, slots=True)
class Strength:
    """What is said of a passphrase: one word, and how long it would last or what helps. As a string, both."""

    level: Level
    word: str
    note: str

    def __str__(self) -> str:
        return f"{self.word}: {self.note}" if self.note else self.word


_WORDS = {
    Level.VERY_WEAK: Translatable("Strength", "Weak"),
    Level.WEAK: Translatable("Strength", "Weak"),
    Level.FAIR: Translatable("Strength", "Fair"),
    Level.GOOD: Translatable("Strength", "Good"),
    Level.STRONG: Translatable("Strength", "Strong"),
}
# Up to how many seconds of guessing, how strong that is, and how it is said.
_LASTS = (
    (MINUTE, Level.VERY_WEAK, Translatable("Strength", "guessed in seconds")),
    (HOUR, Level.VERY_WEAK, Translatable("Strength", "guessed in minutes")),
    (DAY, Level.WEAK, Translatable("Strength", "guessed in hours")),
    (30 * DAY, Level.WEAK, Translatable("Strength", "guessed in days")),
    (YEAR, Level.FAIR, Translatable("Strength", "guessed in months")),
    (100 * YEAR, Level.FAIR, Translatable("Strength", "guessed in years")),
    (100_000 * YEAR, Level.GOOD, Translatable("Strength", "guessed in centuries")),
)


def strength(passphrase: str, known: Sequence[str] = ()) -> Strength:
    """How strong a passphrase is. Takes a few milliseconds; the first call loads the estimator's word lists.

    Args:
        passphrase: as typed; only its beginning is looked at where it is very long.
        known: words that somebody who guesses would try first, such as the owner's name.
    """
    if not passphrase:
        return Strength(Level.EMPTY, "", "")
    seconds = _guesses(unicodedata.normalize("NFKC", passphrase)[:LONGEST], known) / GUESSES / 2
    for limit, level, note in _LASTS:
        if seconds < limit:
            return Strength(level, str(_WORDS[level]), str(note))
    return Strength(Level.STRONG, str(_WORDS[Level.STRONG]), translate("Strength", "long beats tricky"))


def _guesses(words: str, known: Sequence[str]) -> Decimal:
    """How many tries a good guesser needs (zxcvbn: Wheeler, USENIX Security 2016)."""
    from zxcvbn import zxcvbn  # its word lists take 30 ms to load, needed only where a passphrase is set

    return Decimal(zxcvbn(words, user_inputs=[part for name in known for part in name.split()])["guesses"])
