"""What Markdown means, line by line: kinds of lines, marked stretches, links, and how lines are continued.

Pure functions over text, used by the editor's colours, layout and keys. Only what the editor shows is known
here; turning Markdown into other formats is the core's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

LONGEST_STYLED_LINE = 20_000

_HEADING = re.compile(r"(#{1,6}) +(?=\S)")
_QUOTE = re.compile(r" {0,3}(?:> ?)+")
_RULE = re.compile(r" {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})")
_TABLE = re.compile(r"\s*\|.*\|\s*")
_ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<mark>[-*+]|\d{1,9}[.)])(?P<box> \[[ xX]\])?(?P<space> +|$)")
_SPAN = re.compile(
    r"(?=[`\[*_hm])(?:"  # quickly past everything else
    r"(?P<code>`[^`]+`)"
    r"|\[\[(?:(?P<id>\d+)\|)?(?P<name>[^\[\]|]+)\]\]"
    r"|\[(?P<words>[^\[\]]+)\]\((?P<target>[^()\s]+)\)"
    r"|(?P<url>(?:https?://|mailto:)[^\s<>\"')\]]*[^\s<>\"')\].,;:!?])"
    r"|(?P<bold>\*\*(?=\S)(?P<bold_text>.+?)(?<=\S)\*\*)"
    r"|(?<![\w*])(?P<italic>\*(?=[^\s*])(?P<italic_text>[^*]+?)(?<=\S)\*(?!\*))"
    r"|(?<!\w)(?P<under>_(?=[^\s_])(?P<under_text>[^_]+?)(?<=\S)_(?!\w)))"
)
_FENCE = re.compile(r" {0,3}(?P<fence>`{3,}|~{3,})(?P<rest>[^`]*|(?<!`).*)")
_TILDES = 1 << 20  # added to the length of a fence of these
NO_FENCE = -1
_MAY_BE_MARKED = re.compile(r"[ \t]*[-#>*+_|0-9]")
_MENTION = re.compile(r"\[\[\d+\|(?P<words>[^\[\]|]+)\]\]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_MAY_HOLD_SPAN = re.compile(r"[*_`\[]|://|mailto:")
_SAFE_URL = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\ufdd0\ufdd1\ufffc\ud800-\udfff]")


class Kind(Enum):
    """What a line is."""

    __hash__ = object.__hash__  # Enum's own is slow, and formats are looked up at each key

    PLAIN = "plain"
    HEADING = "heading"
    QUOTE = "quote"
    ITEM = "item"
    RULE = "rule"
    TABLE = "table"


class Style(Enum):
    """How a stretch of a line looks."""

    __hash__ = object.__hash__

    MARKER = "marker"
    HIDDEN = "hidden"
    BOLD = "bold"
    ITALIC = "italic"
    CODE = "code"
    LINK = "link"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Line:
    """A line's kind, the length of its marker, and whether it is a ticked checklist item."""

    kind: Kind
    marker: int = 0
    ticked: bool = False


_PLAIN = Line(Kind.PLAIN)


class Span(NamedTuple):
    """A stretch of a line, as character positions in it."""

    start: int
    end: int
    style: Style


@dataclass(frozen=True, slots=True)
class Link:
    """A link in a line: to a record (`record_id`) or to an address (`url`)."""

    start: int
    end: int
    record_id: int | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A whole `[[id|words]]` in a line, and where its words are."""

    start: int
    words_start: int
    words_end: int
    end: int


def as_qt(text: str) -> str:
    """The text with a character for each position Qt counts: those beyond the first plane have two."""
    if not _ASTRAL.search(text):
        return text
    return "".join(map(chr, memoryview(text.encode("utf-16-le", "surrogatepass")).cast("H")))


def as_python(text: str) -> str:
    """The text `as_qt` was given."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def line_of(text: str) -> Line:
    """What kind of line `text` is."""
    if not _MAY_BE_MARKED.match(text):
        return _PLAIN
    if _RULE.fullmatch(text):
        return Line(Kind.RULE)
    if found := _HEADING.match(text):
        return Line(Kind.HEADING, found.end())
    if found := _QUOTE.match(text):
        return Line(Kind.QUOTE, found.end())
    if found := _ITEM.match(text):
        if not found["space"] and not found["box"] and not found["indent"] and len(text) == len(found["mark"]):
            # A lone dash or number is not a list until a space follows.
            return _PLAIN
        return Line(Kind.ITEM, found.end(), "x" in (found["box"] or "").lower())
    if _TABLE.fullmatch(text):
        return Line(Kind.TABLE)
    return _PLAIN


def may_be_fence(text: str) -> bool:
    """Quickly past nearly every line."""
    return "```" in text or "~~~" in text


def fence_after(text: str, fence: int) -> int:
    """The fence around the line after `text`, where `fence` is the one around it; NO_FENCE for none.

    It ends with one of the same character, at least as long, with nothing behind it.
    """
    found = _FENCE.fullmatch(text) if may_be_fence(text) else None
    if found is None:
        return fence
    own = len(found["fence"]) + (_TILDES if found["fence"][0] == "~" else 0)
    if fence == NO_FENCE:
        return own
    closes = own >= fence and (own < _TILDES or fence > _TILDES) and not found["rest"].strip()
    return NO_FENCE if closes else fence


def spans_of(text: str, start: int = 0) -> list[Span]:
    """The marked stretches of a line from `start` on, outer before inner."""
    found: list[Span] = []
    if len(text) <= LONGEST_STYLED_LINE and _MAY_HOLD_SPAN.search(text, start):
        for one in _SPAN.finditer(text, start):
            found += _spans_in(one)
    return found


def _spans_in(found: re.Match[str]) -> tuple[Span, ...]:
    begin, end = found.span()
    if found["name"] is not None:
        words_start, words_end = found.span("name")
        return (
            Span(begin, begin + 2, Style.MARKER),
            Span(begin + 2, words_start, Style.HIDDEN),
            Span(words_start, words_end, Style.LINK),
            Span(words_end, end, Style.MARKER),
        )
    if found["words"] is not None:
        return Span(begin, end, Style.MARKER), Span(*found.span("words"), Style.LINK)
    if found["url"] is not None:
        return (Span(begin, end, Style.LINK),)
    if found["code"] is not None:
        return _wrapped(begin, end, 1, Style.CODE)
    if found["bold"] is not None:
        return _wrapped(begin, end, 2, Style.BOLD)
    return _wrapped(begin, end, 1, Style.ITALIC)


def _wrapped(begin: int, end: int, marker: int, style: Style) -> tuple[Span, ...]:
    return (
        Span(begin, begin + marker, Style.MARKER),
        Span(begin + marker, end - marker, style),
        Span(end - marker, end, Style.MARKER),
    )


def links_of(text: str) -> Iterator[Link]:
    """The links of a line that lead somewhere; only http, https and mailto addresses count."""
    if len(text) > LONGEST_STYLED_LINE:
        return
    for found in _SPAN.finditer(text):
        if found["id"] is not None:
            yield Link(*found.span("name"), record_id=int(found["id"]))
        elif found["words"] is not None and _SAFE_URL.match(found["target"]):
            yield Link(*found.span("words"), url=found["target"])
        elif found["url"] is not None:
            yield Link(*found.span(), url=found["url"])


def box_of(text: str) -> tuple[int, int] | None:
    """Where the "[ ]" of a checklist item lies in the line, or None."""
    found = _ITEM.match(text)
    if found is None or not found["box"]:
        return None
    return found.start("box") + 1, found.end("box")


def mentions_of(text: str) -> Iterator[Mention]:
    """The links of a line that lead to a record."""
    for found in _MENTION.finditer(text):
        yield Mention(found.start(), *found.span("words"), found.end())


def indent_of(text: str) -> int:
    """How many spaces stand before a list item's mark."""
    found = _ITEM.match(text)
    return len(found["indent"]) if found else 0


def inside_of(text: str) -> int:
    """How far in an item below list item `text` stands: under its words."""
    found = _ITEM.match(text)
    return len(found["indent"]) + len(found["mark"]) + 1 if found else 0


def continued(text: str) -> str | None:
    """What the line after list item or quotation `text` begins with; "" ends it, None means there is none."""
    if quoted := _QUOTE.match(text):
        return quoted[0] if text[quoted.end() :].strip() else ""
    found = _ITEM.match(text)
    if found is None or not found["space"]:
        return None
    if not text[found.end() :].strip():
        return ""
    mark = found["mark"]
    if mark[:-1].isdigit():
        mark = f"{int(mark[:-1]) + 1}{mark[-1]}"
    return f"{found['indent']}{mark}{' [ ]' if found['box'] else ''}{found['space']}"


def without_marker(text: str) -> str:
    """A line without its heading, quote or list marker."""
    return text[line_of(text).marker :]


def clean(text: str) -> str:
    """Foreign text as it may enter the editor: newlines made one kind, control characters dropped."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return _CONTROL.sub("", text)
