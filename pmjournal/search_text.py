"""How words are written into the search index, and asked for: the same on both sides.

Pure functions over text. What is indexed, and how a question is put together, is not decided here.
"""

import re
from functools import lru_cache
from itertools import groupby
from unicodedata import category, normalize

from pmjournal.records.search import END_MARK, MARK
from pmjournal.text import clean

VERSION = 1  # a change of what these functions return must change this: every index is then made anew

FACET = "\ue000"  # begins the index's own words; a private-use character, taken out of what people write
_GAP = "\u200b"  # zero width: stands around what is a word by itself, and is never shown

# Scripts written without spaces, symbols and emoji: each character is a word, so that any run of them is found.
_ALONE = re.compile(
    "[\u00a6\u00a9\u00ae\u00b0\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2100-\u214f\u2190-\u2bff"
    "\u2e80-\u31ff\u3200-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
    "\U00016fe0-\U0001b2ff\U0001f000-\U0001fbff\U00020000-\U0003ffff]"
)
# Vowel points of Hebrew and Arabic, the stretching sign, variation selectors: the word is the same without.
_POINTS = re.compile(
    "[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\ufe00-\ufe0f]"
)
_SPELLED = str.maketrans(
    {"ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l"}
    | {"đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i"}
)
_OTHER_LETTERS = re.compile(r"\w*[ßẞæÆœŒøØłŁđĐðÐþÞı]\w*")

_FENCE = re.compile(r"^[ \t]*(?:```|~~~).*$", re.MULTILINE)
_LINE_MARK = re.compile(
    r"^[ \t]*(?:>[ \t]*)*(?:#{1,6}[ \t]+|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t]+)?", re.MULTILINE
)
_RULE = re.compile(r"^[ \t]*(?:[-*_|:][ \t]*){3,}$", re.MULTILINE)
_JOURNAL_LINK = re.compile(r"\[\[\d{1,18}\|([^\[\]\n]*)\]\]")
_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\([^()\s]*\)")
_STRONG = re.compile(r"\*\*|__|~~|`+")
_EMPHASIS = re.compile(r"(?=[*_])(?:(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w))")  # quickly past all else

_RULED = ("```", "~~~", "---", "***", "___", "|")  # without any of these there are no rules, fences and tables
_LONG = 50_000  # characters, from which on a text is taken line by line
_LINES_KEPT = 4096


def without_marks(markdown: str) -> str:
    """The words of a Markdown text on one line: no marks, links as their words."""
    ruled = any(mark in markdown for mark in _RULED)
    if len(markdown) < _LONG:
        return _without_marks(markdown, ruled)
    # Of a note as long as a book each save changes a line or two, and no mark reaches over the end of its line.
    return " ".join(filter(None, (_line_without_marks(line, ruled) for line in markdown.split("\n"))))


def _without_marks(text: str, ruled: bool) -> str:
    if "[" in text:
        text = _LINK.sub(r"\1", _JOURNAL_LINK.sub(r"\1", text))
    if ruled:
        text = _RULE.sub("", _FENCE.sub("", text)).replace("|", " ")
    text = _LINE_MARK.sub("", text)
    if any(mark in text for mark in "*_~`"):
        text = _EMPHASIS.sub("", _STRONG.sub("", text))
    return " ".join(text.split())


_line_without_marks = lru_cache(maxsize=_LINES_KEPT)(_without_marks)


def indexed(text: str) -> str:
    """A text as the index keeps it; `shown` gives it back for the eye."""
    composed = _POINTS.sub("", normalize("NFC", clean(text).replace(FACET, " ").replace(_GAP, "")))
    return composed if composed.isascii() else _ALONE.sub(rf"{_GAP}\g<0>{_GAP}", composed)


def shown(text: str) -> str:
    """A text of the index, for the eye."""
    return text.replace(_GAP, "")


def has_gaps(text: str) -> bool:
    """Whether an indexed text has characters that are words by themselves."""
    return _GAP in text


def spelled(text: str) -> str:
    """The words with letters that are no mere accents, in plain letters: “Straße” as “Strasse”; "" for none."""
    return "" if text.isascii() else " ".join(_OTHER_LETTERS.findall(text)).translate(_SPELLED)


def folded(text: str) -> str:
    """A name for comparing: without case, accents and points, in plain letters."""
    parts = normalize("NFKD", _POINTS.sub("", clean(text)).translate(_SPELLED).casefold())
    return " ".join("".join(sign for sign in parts if category(sign) != "Mn").split())


def is_searchable(text: str) -> bool:
    """Whether anything in the text is a word for the index."""
    return any(category(sign)[0] in "LNM" or category(sign) in ("So", "Cn") for sign in text)


def marked(name: str, typed: str) -> str:
    """A name with the typed words between marks."""
    parts = [" " if sign.isspace() else folded(sign) for sign in name]
    plain, origin = "".join(parts), [at for at, part in enumerate(parts) for _ in part]
    found: set[int] = set()
    for word in folded(typed).split():
        at = plain.find(word)
        found |= set(origin[at : at + len(word)]) if at >= 0 else set()
    runs = groupby(range(len(name)), key=lambda at: at in found)
    texts = ((chosen, "".join(name[at] for at in run)) for chosen, run in runs)
    return "".join(f"{MARK}{text}{END_MARK}" if chosen else text for chosen, text in texts)
