"""Where words stand in a text, whatever their case and accents. Pure functions over text."""

from unicodedata import combining, normalize

LINE_END = "\u2029"


class _Folding(dict[int, str]):
    """Each character as it is compared; made when first met."""

    def __missing__(self, code: int) -> str:
        plain = "".join(char for char in normalize("NFD", chr(code)) if not combining(char))
        self[code] = plain.casefold()
        return self[code]


_FOLDING = _Folding()


def places_of(text: str, wanted: str) -> list[tuple[int, int]]:
    """Where `wanted` begins and ends in `text`, whose lines end with LINE_END; never one inside another."""
    sought = wanted.translate(_FOLDING)
    if not sought:
        return []
    folded = text.translate(_FOLDING)
    if len(folded) == len(text):
        return _places(folded, sought)
    found: list[tuple[int, int]] = []
    at = 0
    for line in text.split(LINE_END):
        found.extend((at + start, at + end) for start, end in _in_line(line, sought))
        at += len(line) + 1
    return found


def _in_line(line: str, sought: str) -> list[tuple[int, int]]:
    folded = line.translate(_FOLDING)
    places = _places(folded, sought)
    if len(folded) == len(line) or not places:
        return places
    # Some characters became none or two: which one each came from.
    origin = [at for at, char in enumerate(line) for _ in _FOLDING[ord(char)]]
    origin.append(len(line))
    return [(origin[start], max(origin[end - 1] + 1, origin[end])) for start, end in places]


def _places(folded: str, sought: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = folded.find(sought)
    while at >= 0:
        found.append((at, at + len(sought)))
        at = folded.find(sought, at + len(sought))
    return found
