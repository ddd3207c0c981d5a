"""What a person types to open a locked journal: the passphrase, or the recovery key from the printed sheet.

What it opens, and how, is in `store/keys.py` and `store/sealing.py`.
"""

import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum

# Crockford's base 32, without the letters that are taken for digits or for one another.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})


class SecretKind(StrEnum):
    """Which slot of `keys.json` a secret opens."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Secret:
    """A passphrase or a recovery key. Its words are in no representation, so no log or traceback shows them."""

    kind: SecretKind
    words: str = field(repr=False)

    @classmethod
    def passphrase(cls, typed: str) -> "Secret":
        """A passphrase as typed; the same letters count as the same, however a keyboard composes them (NFKC)."""
        return cls(SecretKind.PASSPHRASE, unicodedata.normalize("NFKC", typed))

    @classmethod
    def recovery(cls, typed: str) -> "Secret":
        """A recovery key as typed: case, blanks and dashes do not count, and O is read as 0, I and L as 1."""
        letters = unicodedata.normalize("NFKC", typed).upper().translate(MISREAD)
        return cls(SecretKind.RECOVERY, "".join(letter for letter in letters if letter in ALPHABET))

    def encoded(self) -> bytes:
        """The bytes from which the key of its slot is derived."""
        return self.words.encode("utf-8", "surrogatepass")
