"""What a person typed into the search, taken apart; and the expression that asks the index for it.

Pure: any text at all gives a question, and no operator of the index passes through, since every word is quoted.
Whether a filter's value names anything is decided in `search.py`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from pmjournal.search_text import FACET, indexed, is_searchable, spelled

LONGEST = 1000  # characters of a question; what is beyond is not asked for
MOST_WORDS = 30


class Filter(StrEnum):
    """The words that narrow a search when a colon and a value follow."""

    PERSON = "person"
    TAG = "tag"
    GOAL = "goal"
    KIND = "kind"
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Query:
    """A question: free words (each a word or a quoted phrase), and filters with their values as typed.

    `unfinished` says that the last word may go on: it also finds what merely begins like it.
    """

    words: tuple[str, ...]
    unfinished: bool
    filters: tuple[tuple[Filter, str], ...]

    def __bool__(self) -> bool:
        """Whether anything is asked for."""
        return bool(self.words or self.filters)


_QUOTES = str.maketrans("“”„«»", '"""""')
_FILTER = re.compile(rf'(?P<name>{"|".join(Filter)}):(?:"(?P<quoted>[^"]*)"?|(?P<bare>[^\s"]*))', re.IGNORECASE)
_PHRASE = re.compile(r'"(?P<words>[^"]*)(?P<end>"?)')
_WORD = re.compile(r'[^\s"]+')


def parse(text: str) -> Query:
    """Take a typed text apart."""
    text = text.translate(_QUOTES)[:LONGEST]
    words: list[str] = []
    filters: list[tuple[Filter, str]] = []
    unfinished, at = True, 0
    while at < len(text):
        if text[at].isspace():
            at += 1
        elif found := _FILTER.match(text, at):
            value = found["bare"] if found["quoted"] is None else found["quoted"]
            filters.append((Filter(found["name"].lower()), " ".join(value.split())))
            at = found.end()
        else:
            phrase = _PHRASE.match(text, at)
            found = phrase or _WORD.match(text, at)
            assert found is not None
            word = phrase["words"] if phrase else found[0]
            if is_searchable(word) and is_searchable(indexed(word)) and len(words) < MOST_WORDS:
                words.append(word)
                unfinished = not (phrase and phrase["end"])
            at = found.end()
    return Query(tuple(words), bool(words) and unfinished, tuple(filters))


def last_piece(text: str) -> tuple[str, Filter | None, str]:
    """The filter a text ends with: what stands before it, its name, and its value so far.

    Where it ends with no filter, the name is None and the value is the last word, which may become one.
    """
    text = text.translate(_QUOTES)[:LONGEST]
    for found in _FILTER.finditer(text):
        closed = found[0].endswith('"') and found["quoted"] is not None
        if found.end() == len(text) and not closed and (found.start() == 0 or text[found.start() - 1].isspace()):
            value = found["bare"] if found["quoted"] is None else found["quoted"]
            return text[: found.start()], Filter(found["name"].lower()), value
    before = text[: len(text) - len(text.split(" ")[-1])]
    return before, None, text[len(before) :]


def matching(words: tuple[str, ...], *, unfinished: bool) -> list[str]:
    """The expression for each word, in the language of the index; all of them have to hold."""
    last = len(words) - 1
    return [_either(word, "*" if unfinished and at == last else "") for at, word in enumerate(words)]


def _either(word: str, star: str) -> str:
    """A word as it was typed, or with its foreign letters spelled plainly."""
    ways = [indexed(word)]
    if spelled(word):
        ways.append(" ".join(spelled(part) or indexed(part) for part in word.split()))
    quoted = [f"{_quoted(way)}{star}" for way in ways]
    return quoted[0] if len(quoted) == 1 else f"({' OR '.join(quoted)})"


def any_of(facets: Iterable[str]) -> str:
    """The expression for records that have one of these facets, in the language of the index."""
    return f"({' OR '.join(_quoted(FACET + facet) for facet in facets)})"


def _quoted(text: str) -> str:
    """A string of the index's language: nothing in it is an operator."""
    return '"' + text.replace('"', " ") + '"'
