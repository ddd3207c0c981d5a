"""Words that are planted in a journal, and the search for them in every byte of a folder.

Each begins with the same eight letters, which nothing else has: a word is there, however it is written, only where
these are.
"""

import base64
import re
from collections.abc import Iterator
from pathlib import Path

MARK = "quaxvorl"
COUNT = 200
LETTERS = "abdegiklmnoprstu"
WORDS = tuple(
    MARK + "".join(LETTERS[number // 16**place % 16] for place in range(3)) for number in range(7, COUNT * 17, 17)
)[:COUNT]


def encodings() -> dict[str, bytes]:
    """What the mark looks like in each of the encodings that are searched."""
    found: dict[str, bytes] = {}
    for word in (MARK, MARK.upper(), MARK.capitalize()):
        for name in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
            content = word.encode(name)
            found[f"{name} {word}"] = content
            found[f"hex of {name} {word}"] = content.hex().encode()
            found[f"HEX of {name} {word}"] = content.hex().upper().encode()
            for before in range(3):
                found[f"base64 of {name} {word} after {before}"] = _base64(content, before)
        found[f"percent {word}"] = b"".join(b"%%%02x" % letter for letter in word.encode())
        found[f"PERCENT {word}"] = b"".join(b"%%%02X" % letter for letter in word.encode())
        found[f"escapes {word}"] = b"".join(b"\\u%04x" % letter for letter in word.encode())
    return found


def _base64(content: bytes, before: int) -> bytes:
    """What is always the same of it in base64, after so many bytes more than a multiple of three."""
    begin = {0: 0, 1: 2, 2: 3}[before]
    length = (8 * (before + len(content))) // 6
    return base64.b64encode(bytes(before) + content)[begin:length]


_ENCODED = {content: name for name, content in encodings().items()}
_ANY = re.compile(b"|".join(re.escape(content) for content in sorted(_ENCODED, key=len, reverse=True)))


def found_in(folder: Path) -> Iterator[tuple[Path, str]]:
    """Every file and name in a folder that has a planted word, and how it is written there."""
    for path in sorted(folder.rglob("*")):
        if MARK in path.name.lower():
            yield path, "its name"
        if path.is_file() and not path.is_symlink() and (hit := _ANY.search(path.read_bytes())):
            yield path, _ENCODED[hit[0]]
