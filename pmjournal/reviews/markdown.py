"""Markdown to plain nodes, which the Typst templates set one by one: nothing a person wrote is ever run as
markup.

A block or a piece of text is a dict with its kind under "t". HTML stays text, pictures become their
description, links keep an address only where it is http, https or mailto.
"""

from typing import Any

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from pmjournal.reviews.words import Wording, has_words, restore, with_breaks

Node = dict[str, Any]

DEEPEST = 5
_NESTING = 60
_TASKS = {"[ ] ": False, "[x] ": True, "[X] ": True}

_parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _NESTING}).enable(["table", "strikethrough"])


def nodes(text: str, wording: Wording) -> list[Node]:
    """The blocks of a text a person wrote in Markdown.

    Args:
        text: as it was written.
        wording: cleans it and decides about names and links.
    """
    marked, words = wording.marked(text)
    return _Reader(wording, words).blocks(SyntaxTreeNode(_parser.parse(marked)), 0)


def _visible(pieces: list[Node]) -> bool:
    """Whether there is anything to read; a heading without would be none."""
    return any(has_words(piece["s"]) if "s" in piece else _visible(piece.get("c", [])) for piece in pieces)


class _Reader:
    """Turns one parsed text into nodes, link marks back into words on the way."""

    def __init__(self, wording: Wording, words: list[str]) -> None:
        self._wording = wording
        self._words = words

    def blocks(self, parent: SyntaxTreeNode, depth: int) -> list[Node]:
        found: list[Node] = []
        for node in parent.children:
            found += self._block(node, depth)
        return found

    def _block(self, node: SyntaxTreeNode, depth: int) -> list[Node]:
        match node.type:
            case "heading":
                title = self._content(node)
                return [{"t": "head", "n": int(node.tag[1]), "c": title}] if _visible(title) else []
            case "bullet_list" | "ordered_list":
                return self._list(node, depth)
            case "blockquote":
                inner = self.blocks(node, depth + 1)
                return [{"t": "quote", "c": inner}] if depth < DEEPEST else inner
            case "fence" | "code_block":
                return [{"t": "code", "s": self._text(node.content.rstrip("\n").expandtabs(4))}]
            case "table":
                return [self._table(node)]
            case "hr":
                return [{"t": "rule"}]
            case _:
                content = self._content(node)
                return [{"t": "para", "c": content}] if content else []

    def _list(self, node: SyntaxTreeNode, depth: int) -> list[Node]:
        items = [self._item(item, depth) for item in node.children]
        if depth >= DEEPEST:
            return [block for item in items for block in item["c"]]
        ordered = node.type == "ordered_list"
        return [{"t": "list", "ordered": ordered, "start": int(node.attrs.get("start", 1)), "c": items}]

    def _item(self, item: SyntaxTreeNode, depth: int) -> Node:
        """An item with its blocks; a task's box is the first piece of its first paragraph."""
        blocks = self.blocks(item, depth + 1)
        pieces = blocks[0]["c"] if blocks and blocks[0]["t"] == "para" else []
        mark = pieces[0]["s"][:4] if pieces and pieces[0]["t"] == "text" else ""
        if mark not in _TASKS:
            return {"task": False, "c": blocks}
        pieces[0]["s"] = pieces[0]["s"][4:]
        pieces.insert(0, {"t": "check", "done": _TASKS[mark]})
        return {"task": True, "c": blocks}

    def _table(self, node: SyntaxTreeNode) -> Node:
        rows = [[self._content(cell) for cell in row.children] for part in node.children for row in part.children]
        head, *body = rows
        styles = [str(cell.attrs.get("style", "")) for cell in node.children[0].children[0].children]
        align = [style.removeprefix("text-align:") or "left" for style in styles]
        return {"t": "table", "align": align, "head": head, "rows": body}

    def _content(self, node: SyntaxTreeNode) -> list[Node]:
        """The pieces of text in a block; other blocks in it have none."""
        pieces: list[Node] = []
        for child in node.children:
            pieces += self._pieces(child) if child.type == "inline" else []
        return pieces

    def _pieces(self, node: SyntaxTreeNode) -> list[Node]:
        pieces: list[Node] = []
        for child in node.children:
            pieces += self._piece(child)
        return pieces

    def _piece(self, node: SyntaxTreeNode) -> list[Node]:
        match node.type:
            case "text" | "html_inline":
                text = self._text(node.content)
                return [{"t": "text", "s": text}] if text else []
            case "softbreak":
                return [{"t": "text", "s": " "}]
            case "hardbreak":
                return [{"t": "break"}]
            case "code_inline":
                return [{"t": "code", "s": self._text(node.content)}]
            case "em" | "strong" | "s":
                return [{"t": node.type, "c": self._pieces(node)}]
            case "link":
                return self._link(node)
            case "image":
                return [{"t": "text", "s": self._text(node.content)}] if node.content else []
            case _:
                return self._pieces(node)

    def _link(self, node: SyntaxTreeNode) -> list[Node]:
        inner = self._pieces(node)
        url = self._wording.address(str(node.attrs.get("href", "")))
        return [{"t": "link", "url": url, "c": inner}] if url and inner else inner

    def _text(self, text: str) -> str:
        return with_breaks(restore(self._wording.hidden(text), self._words))
