"""Text on its way into a review: cleaned, names of mentees replaced, links to what is not taken emptied.

Works on raw text, before any Markdown is understood, so that nothing can hide in a code block or a table. A
link is swapped for a mark (two private-use characters round a number) and put back as words by
`restore`.
"""

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import unquote

from pmjournal.language import translate
from pmjournal.records import Person
from pmjournal.text import clean

SCHEMES = ("http://", "https://", "mailto:")

# Wider than what the journal takes for a link (a line end in the words, a link in the words of a link): words
# that may not be printed must not slip through because somebody mistyped what is around them.
LINK = re.compile(r"\[\[\s*(\d+)\s*\\?\|((?:(?!\[\[|\]\]|\n\s*\n).)*)\]\]", re.DOTALL)
_MARKS = re.compile("[\x80-\x9f\ue000\ue001\ufffe\uffff\ufdd0-\ufdef]")
_PLACE = re.compile("\ue000(\\d+)\ue001")
_TITLES = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms", "mx", "sir", "von", "van", "de", "del", "la"})
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_TYPED = str.maketrans(
    {"ı": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "æ": "ae", "ß": "ss"}
)
_ANY_APOSTROPHE = re.compile("['’ʼ‘]")
_ANY_HYPHEN = re.compile(r"\\-|[‐‑–]")
_ADDRESS = re.compile(r"(?:https?://|mailto:|www\.)[^\s<>)\]]+", re.IGNORECASE)
_UNSAFE = re.compile(r"\s|%EE%80%8|[\ue000\ue001]", re.IGNORECASE)
_RUN = re.compile(r"\S{61,}")
_BREAK_EVERY = 40


def _name_parts(name: str) -> list[str]:
    words = [word for word in re.split(r"\s+", name) if word.rstrip(".").casefold() not in _TITLES]
    halves = [half for word in words for half in re.split("[-‐‑–]", word) if half[:1].isupper()]
    return [word for word in dict.fromkeys([*words, *halves]) if len(word) > 1]


def _plainly(name: str) -> str:
    """A name as somebody without its letters on the keyboard types it: Yıldırım as Yildirim."""
    bare = (sign for sign in unicodedata.normalize("NFD", name) if not unicodedata.combining(sign))
    return "".join(bare).translate(_TYPED)


def _escaped(word: str) -> str:
    """A word as a pattern in which one kind of apostrophe or hyphen stands for all."""
    return _ANY_HYPHEN.sub("[-‐‑–]", _ANY_APOSTROPHE.sub("['’ʼ‘]", re.escape(word)))


def _pattern(words: str, *, any_case: bool) -> str:
    pattern = (r"[\s._-]+" if any_case else r"\s+").join(_escaped(word) for word in words.split())
    if any_case:
        pattern = f"(?i:{pattern})"
    elif words.upper() != words:
        pattern = f"(?:{pattern}|{re.escape(words.upper())})"
    return pattern if _UNSPACED.search(words) else rf"(?<!\w){pattern}(?!\w)"


class Names:
    """The names and addresses of people who may not be named, and what stands in their place.

    Full names and addresses count in any case, single parts of a name only as names are written, and not
    where somebody who may be named has them too.

    Args:
        people: who may not be named.
        spared: the names of people who may.
    """

    def __init__(self, people: Iterable[Person] = (), spared: Iterable[str] = ()) -> None:
        kept = {part for name in spared for part in _name_parts(unicodedata.normalize("NFC", name))}
        whole: set[str] = set()
        parts: set[str] = set()
        for person in people:
            name = unicodedata.normalize("NFC", person.name)
            for spelt in (name, _plainly(name)):
                whole |= {text for text in (spelt, person.email) if text.strip()}
                parts |= set(_name_parts(spelt)) - kept
        patterns = [_pattern(text, any_case=True) for text in sorted(whole, key=len, reverse=True)]
        patterns += [_pattern(text, any_case=False) for text in sorted(parts, key=len, reverse=True)]
        self._found = re.compile("|".join(patterns)) if patterns else None
        self._folded = {text.casefold() for text in whole | parts if len(text) > 2}

    def hidden_in(self, text: str) -> str:
        """The text with "a mentee" in their place."""
        return self._found.sub(translate("Review", "a mentee"), text) if self._found else text

    def named_in_address(self, url: str) -> bool:
        """Whether a web or mail address seems to name one of them."""
        plain = unquote(url).casefold()
        return any(name in plain for name in self._folded)


def with_breaks(text: str) -> str:
    """The text with places to break inside very long words, so that none runs off the page."""

    def broken(match: re.Match[str]) -> str:
        run = match.group()
        return "\u200b".join(run[index : index + _BREAK_EVERY] for index in range(0, len(run), _BREAK_EVERY))

    return _RUN.sub(broken, text)


def has_words(text: str) -> bool:
    """Whether a text has anything to see: neither only spaces nor only signs without a shape."""
    return any(unicodedata.category(sign)[0] not in "CZ" for sign in text)


class Wording:
    """Prepares every text of one review.

    Args:
        names: those that may not stand in it.
        printable: the ids of the records whose link words may be printed.
    """

    def __init__(self, names: Names, printable: frozenset[int]) -> None:
        self._names = names
        self._printable = printable

    def marked(self, text: str) -> tuple[str, list[str]]:
        """The text ready for Markdown, its links swapped for marks, and the words that belong in their
        place."""
        words: list[str] = []

        def swap(match: re.Match[str]) -> str:
            words.append(self._link_words(int(match.group(1)), match.group(2)))
            return f"\ue000{len(words) - 1}\ue001"

        plain = _MARKS.sub("", unicodedata.normalize("NFC", clean(text)))
        return self._names.hidden_in(LINK.sub(swap, plain)), words

    def line(self, text: str) -> str:
        """A title or another text of one line, links as words."""
        marked, words = self.marked(" ".join(text.split()))
        return with_breaks(restore(self.hidden(marked), words))

    def address(self, url: str) -> str:
        """A web or mail address as a document may carry it; empty where it may not."""
        plain = clean(url).strip()
        safe = plain.lower().startswith(SCHEMES) and not _UNSAFE.search(plain)
        return plain if safe and not self._names.named_in_address(plain) else ""

    def hidden(self, text: str) -> str:
        """A piece of plain text without names that an escape, an entity or an address hid until now."""
        return self._names.hidden_in(_ADDRESS.sub(self._shown_address, text))

    def _shown_address(self, match: re.Match[str]) -> str:
        return translate("Review", "a mentee") if self._names.named_in_address(match.group()) else match.group()

    def _link_words(self, record_id: int, words: str) -> str:
        return (
            self._names.hidden_in(" ".join(words.split()))
            if record_id in self._printable
            else translate("Review", "(left out)")
        )


def restore(marked: str, words: list[str]) -> str:
    """The text with the words of its links in place of their marks."""
    return _PLACE.sub(lambda match: words[int(match.group(1))], marked)
