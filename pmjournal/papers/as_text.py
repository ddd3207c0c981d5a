"""A paper as text or Markdown, such as a follow-up that is pasted into a mail: the same content in the same order.

The last line of the PDF is left out, and so are the lines to sign on: neither means anything in a mail.
"""

from collections.abc import Generator, Iterator
from pathlib import Path

from pmjournal.files import write_whole
from pmjournal.papers.content import Fact, Line, Pair, Paper, Part
from pmjournal.papers.words import wording_of
from pmjournal.reviews.document import Exported, Stage, checked
from pmjournal.reviews.markdown import Node, nodes
from pmjournal.reviews.words import Names, Wording, restore
from pmjournal.stages import Progress

BREAK = "\u200b"
"""What a PDF has in very long words; in an address it would break the link."""


def markdown(paper: Paper) -> str:
    """The paper in Markdown. What was written in Markdown stays as it was; links to records become words."""
    words = wording_of(paper)
    blocks = [f"# {_line(paper.title, words)}", *_top(paper, words)]
    for part in _in_order(paper):
        blocks.append(f"## {_line(part.heading, words)}" if part.heading.strip() else "")
        blocks.append(_source(part.text, words))
        blocks.append("\n".join(_listed(line, words, _source(line.note, words)) for line in part.lines))
        blocks.append("" if part.has_content else part.empty)
    return _joined(blocks)


def plain(paper: Paper) -> str:
    """The paper as text without marks."""
    words = wording_of(paper)
    blocks = [_line(paper.title, words), *_top(paper, words)]
    for part in _in_order(paper):
        listed = [_listed(line, words, _plain(line.note, words)) for line in part.lines]
        filling = [_plain(part.text, words), "\n".join(listed), "" if part.has_content else part.empty]
        # A heading without marks stands close to what it is of.
        blocks.append("\n".join(text for text in [_line(part.heading, words), *filling] if text))
    return _joined(blocks)


def message(text: str, printable: frozenset[int]) -> str:
    """A text in Markdown as it is pasted into a mail: without marks, its links as words.

    Args:
        text: what was written.
        printable: the ids of the records that links may name; the words of others become "(left out)".
    """
    return _plain(text, Wording(Names(), printable)).strip()


def save_message(text: str, target: Path) -> None:
    """Write such a text as a file.

    Raises:
        BadInput: `target` is a folder, or a file that a journal lives in.
        JournalError: it could not be written.
    """
    write_whole(checked(target), f"{text}\n".encode())


def write(paper: Paper, target: Path) -> Generator[Progress, None, Exported]:
    """Write a paper as a file: as Markdown where its name ends in .md, else as text.

    Raises:
        BadInput: `target` is a folder, or a file that a journal lives in.
        JournalError: it could not be written.
    """
    target = checked(target)
    yield Progress(Stage.SAVING)
    text = markdown(paper) if target.suffix.lower() == ".md" else plain(paper)
    write_whole(target, text.encode())
    return Exported(target, "")


def _joined(blocks: list[str]) -> str:
    return "\n\n".join(block for block in blocks if block.strip()) + "\n"


def _in_order(paper: Paper) -> Iterator[Part]:
    for part in paper.parts:
        yield from (part.left, part.right) if isinstance(part, Pair) else (part,)


def _top(paper: Paper, words: Wording) -> list[str]:
    """What stands below the title."""
    facts = [Fact(paper.kind, paper.mark), *paper.facts] if paper.mark else paper.facts
    told = "\n".join(f"{fact.label}: {_line(fact.value, words)}" for fact in facts)
    return [_line(paper.subtitle, words), told]


def _listed(line: Line, words: Wording, note: str) -> str:
    box = "" if line.done is None else "[x] " if line.done else "[ ] "
    facts = f" ({_line(line.facts, words)})" if line.facts else ""
    below = "".join(f"\n  {one}".rstrip(" ") for one in note.splitlines())
    return f"- {box}{_line(line.text, words)}{facts}{below}"


def _line(text: str, words: Wording) -> str:
    return words.line(text).replace(BREAK, "")


def _source(text: str, words: Wording) -> str:
    """A text in Markdown with its links to records as words."""
    marked, linked = words.marked(text)
    return restore(words.hidden(marked), linked).strip()


def _plain(text: str, words: Wording) -> str:
    return "\n".join(_blocks(nodes(text, words))).replace(BREAK, "")


def _blocks(found: list[Node]) -> Iterator[str]:
    """The lines of some blocks."""
    for index, node in enumerate(found):
        if index and node["t"] != "list":
            yield ""
        match node["t"]:
            case "para" | "head":
                yield from _inline(node["c"]).splitlines()
            case "list":
                yield from _list(node)
            case "quote":
                yield from (f"> {line}".rstrip() for line in _blocks(node["c"]))
            case "code":
                yield from (f"    {line}".rstrip() for line in node["s"].splitlines())
            case "table":
                yield from (" | ".join(map(_inline, row)) for row in [node["head"], *node["rows"]])


def _list(node: Node) -> Iterator[str]:
    for number, item in enumerate(node["c"], node["start"]):
        mark = f"{number}. " if node["ordered"] else "- "
        for index, line in enumerate(_blocks(item["c"])):
            yield f"{mark if not index else ' ' * len(mark)}{line}".rstrip()


def _inline(pieces: list[Node]) -> str:
    return "".join(map(_piece, pieces))


def _piece(piece: Node) -> str:
    match piece["t"]:
        case "text" | "code":
            return str(piece["s"])
        case "check":
            return "[x] " if piece["done"] else "[ ] "
        case "break":
            return "\n"
        case "link":
            words = _inline(piece["c"])
            shown = piece["url"].removeprefix("mailto:")
            return words if words == shown else f"{words} ({shown})"
    return _inline(piece["c"])
