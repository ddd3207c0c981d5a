"""Blocks of words as Markdown: marks around stretches, marks before lines, gaps where a reader wants them.

What the blocks were read from is not known here.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

_EDGES = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)
_SPACES = re.compile(r" {2,}")
_BRACKETS = str.maketrans("", "", "[]\n")
_ADDRESS = str.maketrans({"(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "[": "%5B", "]": "%5D"})


class Form(Enum):
    """What a block is."""

    LINE = "line"
    PARAGRAPH = "paragraph"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    CODE = "code"
    TABLE = "table"
    RULE = "rule"
    GAP = "gap"

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading of any level."""
        return self.value.startswith("heading")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of words that look alike; "\\n" ends a line."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    address: str = ""


@dataclass(slots=True, eq=False)
class Container:
    """A list, an item or a quote around blocks; an item's `marker` stands before its first line alone."""

    kind: str
    marker: str = ""
    used: bool = False
    ordered: bool = False
    number: int = 1


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one form, and what they stand in, outermost first."""

    form: Form
    text: str
    path: tuple[Container, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether it may stand in a cell of a table."""
        return self.form in (Form.LINE, Form.PARAGRAPH) and not self.path and "\n" not in self.text


def inline(runs: Sequence[Run], *, bold: bool = True) -> str:
    """The words of one block with their marks; a heading is bold as it is."""
    joined: list[Run] = []
    for run in runs:
        kept = Run(run.text, run.bold and bold, run.italic, run.code, run.address)
        if joined and _looks(joined[-1]) == _looks(kept):
            last = joined.pop()
            kept = Run(last.text + kept.text, last.bold, last.italic, last.code, last.address)
        joined.append(kept)
    text = "".join(_marked(run) for run in joined)
    return "\n".join(_SPACES.sub(" ", line).strip(" ") for line in text.split("\n")).strip("\n")


def _looks(run: Run) -> tuple[object, ...]:
    return (run.bold, run.italic, run.code, run.address)


def _marked(run: Run) -> str:
    """A run between its marks, which stand next to a word and never reach over a line end."""
    return "\n".join(_marked_line(run, line) for line in run.text.split("\n"))


def _marked_line(run: Run, line: str) -> str:
    before, words, after = _EDGES.fullmatch(line).groups()  # type: ignore[union-attr]  # it matches any text
    if not words:
        return line
    if run.code:
        words = f"`{words}`" if "`" not in words else words
    else:
        words = f"*{words}*" if run.italic else words
        words = f"**{words}**" if run.bold else words
    if run.address and run.address not in (words, f"mailto:{words}", f"{words}/"):
        words = f"[{words.translate(_BRACKETS)}]({run.address.translate(_ADDRESS)})"
    return f"{before}{words}{after}"


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows of cells as lines between bars, the first one as the head."""
    width = max(len(row) for row in rows)
    lines = [
        "| " + " | ".join(_cell(row[at] if at < len(row) else "") for at in range(width)) + " |" for row in rows
    ]
    lines.insert(1, "|" + " --- |" * width)
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "/")


def laid_out(blocks: Iterable[Block]) -> str:
    """The whole text: no gap at its ends, never two in a row, none inside a list."""
    lines: list[str] = []
    last: Block | None = None
    for block in blocks:
        if block.form is Form.GAP:
            last = Block(Form.GAP, "", ()) if last is not None else None
            continue
        if last is not None and _apart(last, block):
            lines.append(_quotes(last, block))
        lines.extend(_lines(block))
        last = block
    return "\n".join(line.rstrip(" ") if line.strip() else "" for line in lines)


def _apart(one: Block, other: Block) -> bool:
    if one.form is Form.GAP:
        return True
    common = [two for first, two in zip(one.path, other.path, strict=False) if first is two]
    if any(container.kind in ("list", "item") for container in common):
        return False
    if one.form.is_heading:
        return False
    word_items = bool(one.path and other.path) and one.path[-1].kind == other.path[-1].kind == "item"
    if word_items and not common and not any(container.kind == "list" for container in (*one.path, *other.path)):
        return False
    return one.form is not Form.LINE or other.form is not Form.LINE or one.path[:1] != other.path[:1]


def _quotes(one: Block, other: Block) -> str:
    """A gap inside a quotation is part of it."""
    common = [two for first, two in zip(one.path, other.path, strict=False) if first is two]
    return "> " * sum(container.kind == "quote" for container in common)


def _lines(block: Block) -> list[str]:
    text = block.text
    if block.form.is_heading:
        text = f"{'#' * int(block.form.value[-1])} " + text.replace("\n", " ")
    elif block.form is Form.CODE:
        text = f"```\n{text}\n```"
    lines = []
    for line in text.split("\n"):
        lines.append("".join(_mark(container) for container in block.path) + line)
        for container in block.path:
            container.used = True
    return lines


def _mark(container: Container) -> str:
    if container.kind == "quote":
        return "> "
    if container.kind == "list":
        return ""
    if not container.used:
        return container.marker
    return "   " if container.marker[:1].isdecimal() else "  "
