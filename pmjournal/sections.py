"""A text under headings, cut into its sections and put together again; fenced code is left alone.

Pure functions over Markdown. What headings a text is begun with is said by templates.py.
"""

import re
from collections.abc import Iterable, Iterator

Section = tuple[str, str]
"""A heading's words, and all that follows up to the next one."""

HEADING = re.compile(r"## (?=.*\S)(.*)")
SUBHEADING = re.compile(r"### (?=.*\S)(.*)")
_DEEPER = re.compile(r"(#{3,6}) (?=.*\S)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")


def split(body: str) -> list[Section]:
    """The sections of `body` as (title, text), in order; `join` puts back exactly `body`.

    The first one has the title "" when there is text before any heading. A text holds everything after its
    heading's words, line ends too: strip it to show it.
    """
    return sections_of(body, HEADING)


def join(sections: Iterable[Section]) -> str:
    """The Markdown of `sections`: the reverse of `split`. Line ends that a text lacks are put in."""
    body = ""
    for title, text in sections:
        if not title:
            body += text
            continue
        if body and not body.endswith("\n"):
            body += "\n\n"
        body += f"## {title}" + (text if not text or text.startswith("\n") else f"\n{text}")
    return body


def sections_of(body: str, heading: re.Pattern[str]) -> list[Section]:
    """`body` cut before every line that is such a heading, outside fenced code."""
    found: list[Section] = []
    for line, code in _lines(body):
        match = None if code else heading.fullmatch(line.rstrip("\n"))
        if match:
            found.append((match[1], line[len(match[0]) :]))
        elif found:
            found[-1] = (found[-1][0], found[-1][1] + line)
        else:
            found.append(("", line))
    return found


def canonical(lead: list[str], sections: list[Section]) -> str:
    """The sections as Markdown, one empty line between them and one to write in where there is no text."""
    blocks = [*lead, *(f"## {title}\n{text}" for title, text in sections)]
    return "".join(f"{block}\n\n" for block in blocks[:-1]) + "".join(f"{block}\n" for block in blocks[-1:])


def key_of(title: str) -> str:
    """What two titles have in common when they are the same prompt."""
    return " ".join(title.split()).casefold()


def _lines(body: str) -> Iterator[tuple[str, bool]]:
    """Every line with its end, and whether it belongs to fenced code."""
    fence = ""
    for line in re.findall(r"[^\n]*\n|[^\n]+", body):
        yield line, bool(fence)
        fence = _fence_after(line, fence)


def _fence_after(line: str, fence: str) -> str:
    """The fence that is open after `line`, given the one open before it; "" for none."""
    match = _FENCE.match(line)
    if not match:
        return fence
    marks, rest = match[1], match[2]
    if not fence:
        return "" if marks[0] == "`" and "`" in rest else marks
    closes = marks[0] == fence[0] and len(marks) >= len(fence) and not rest.strip()
    return "" if closes else fence


def nested(text: str, levels: int) -> str:
    """`text` with its headings below level 2 moved down, or up, to stay under their prompt's."""
    least, most = (3, 5) if levels > 0 else (4, 6)
    lines = []
    for line, code in _lines(text):
        match = None if code else _DEEPER.match(line)
        deep = len(match[1]) if match else 0
        lines.append("#" * (deep + levels) + line[deep:] if least <= deep <= most else line)
    return "".join(lines)


def closed(text: str) -> str:
    """`text` with a code fence left open closed, so that it cannot swallow headings put after it."""
    fence = ""
    for line in text.split("\n"):
        fence = _fence_after(line, fence)
    return f"{text}\n{fence}" if fence else text
