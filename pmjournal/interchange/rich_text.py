"""Rich text as browsers, word processors and mail programs put it on the clipboard, read as Markdown.

Only what a person would write by hand is kept: headings, bold, italic, code, links, lists, checklists, quotes
and tables. Reading alone is here; how the Markdown is laid out is `rich_text_layout`'s.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from pmjournal.interchange.rich_text_layout import Block, Container, Form, Run, inline, laid_out, table
from pmjournal.text import clean

DEEPEST = 12
"""Lists, quotes and tables inside one another; what lies deeper is kept as part of the deepest."""


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


_DROPPED = _names(
    "script style head title template noscript svg math object iframe select textarea button audio video"
)
_VOID = _names("area base br col embed hr img input link meta param source track wbr")
_PARAGRAPHS = frozenset(("p", "dl"))
_LINES = _names("div section article main header footer aside nav address form figure figcaption dt dd body html")
_BLOCKS = _PARAGRAPHS | _LINES | _names("ul ol li blockquote pre table tr td th caption h1 h2 h3 h4 h5 h6")
_BOLD, _ITALIC = frozenset(("b", "strong")), frozenset(("i", "em", "cite", "dfn"))
_CODE = frozenset(("code", "kbd", "samp", "tt"))
_SAFE = re.compile(r"(?:https?://|mailto:)\S", re.IGNORECASE)
_WEIGHT = re.compile(r"font-weight\s*:\s*(bold|normal|\d+)", re.IGNORECASE)
_SLANT = re.compile(r"font-style\s*:\s*(italic|oblique|normal)", re.IGNORECASE)
_WORD_LEVEL = re.compile(r"mso-list:[^;]*\blevel(\d)", re.IGNORECASE)
_WORD_MARK = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_DATA = re.compile(r"data:[^\"'\s>]+", re.IGNORECASE)
_DECLARATION = re.compile(r"<!--|<[!?]")
_SPACE = re.compile(r"[ \t\n\r\f\xa0]*[ \t\n\r\f][ \t\n\r\f\xa0]*|\xa0{2,}")
_TAG_OR_LESS = re.compile(
    r"""<[a-zA-Z/](?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+>|<[a-zA-Z/][^<>]*+>|<(?P<less>)""", re.ASCII
)

Attributes = dict[str, str]


def to_markdown(html: str) -> str:
    """The Markdown of a piece of HTML, however broken that is; "" when there are no words in it."""
    reader = _Reader()
    reader.feed(_whole_tags(_without_declarations(_DATA.sub("", clean(html)))))
    reader.close()
    return reader.result()


def _without_declarations(html: str) -> str:
    """Comments and declarations out: word processors' own kinds are more than Python's parser takes."""
    kept: list[str] = []
    at = 0
    while found := _DECLARATION.search(html, at):
        kept.append(html[at : found.start()])
        end_mark = "-->" if found[0] == "<!--" else ">"
        end = html.find(end_mark, found.end())
        if end < 0:
            return "".join(kept)
        at = end + len(end_mark)
    kept.append(html[at:])
    return "".join(kept)


def _whole_tags(html: str) -> str:
    """Each "<" that begins no tag as a character: Python's parser looks for its end again and again."""
    return _TAG_OR_LESS.sub(lambda found: "&lt;" if found["less"] is not None else found[0], html)


@dataclass(frozen=True, slots=True)
class _State:
    """What holds for the words read now; each open tag remembers the one before it."""

    bold: bool = False
    italic: bool = False
    code: bool = False
    address: str = ""
    form: Form = Form.LINE
    dropped: bool = False
    verbatim: bool = False
    marker: bool = False


@dataclass(slots=True)
class _Tag:
    name: str
    before: _State
    depth: int
    heading: bool = False


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._state = _State()
        self._tags: list[_Tag] = []
        self._count: Counter[str] = Counter()
        self._path: list[Container] = []
        self._runs: list[Run] = []
        self._blocks: list[Block] = []
        self._tables: list[_Table] = []
        self._word_mark, self._word_level = "", 0

    def result(self) -> str:
        while self._tags:
            self._pop()
        self._end_block()
        return laid_out(self._blocks)

    # Tags ----------------------------------------------------------------------------------------

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _VOID:
            self._void(tag, given)
            return
        if self._state.dropped or tag in _DROPPED:
            self._push(tag, dropped=True)
            return
        if tag in _BLOCKS:
            self._end_block()
        if tag == "li" and self._inside_list():
            self._close("li")
        opened = _OPENED.get(tag)
        self._push(tag, **self._look(tag, given))
        if opened is not None:
            opened(self, given)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            self.handle_starttag(tag, attrs)
        elif tag in _BLOCKS:
            self._end_block()

    def handle_endtag(self, tag: str) -> None:
        if self._count[tag]:
            self._close(tag)
        elif tag == "p":
            self._end_block()

    def _void(self, tag: str, given: Attributes) -> None:
        if self._state.dropped:
            return
        if tag == "br":
            self._runs.append(Run("\n"))
        elif tag == "hr":
            self._end_block()
            self._blocks.append(Block(Form.RULE, "---", tuple(self._path)))
        elif tag == "input" and given.get("type", "").lower() == "checkbox":
            self._make_checklist("checked" in given)

    def _inside_list(self) -> bool:
        """Whether an item is open in the innermost list: its end tag may be left out."""
        for tag in reversed(self._tags):
            if tag.name in ("ul", "ol", "li"):
                return tag.name == "li"
        return False

    def _look(self, tag: str, given: Attributes) -> dict[str, object]:
        """What changes for the words inside this tag."""
        found: dict[str, object] = {}
        if tag in _BOLD:
            found["bold"] = True
        elif tag in _ITALIC:
            found["italic"] = True
        elif tag in _CODE:
            found["code"] = True
        elif tag in _PARAGRAPHS:
            found["form"] = Form.PARAGRAPH
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            found["form"] = Form(f"heading {min(3, int(tag[1]))}")
        elif tag == "pre":
            found |= {"form": Form.CODE, "verbatim": True}
        elif tag == "a" and _SAFE.match(given.get("href", "").strip()):
            found["address"] = "".join(given["href"].split())
        if "style" in given:
            found |= self._styled(given["style"])
        return found

    def _styled(self, style: str) -> dict[str, object]:
        found: dict[str, object] = {}
        if weight := _WEIGHT.search(style):
            word = weight[1].lower()
            found["bold"] = word == "bold" or (word.isdecimal() and int(word[:5]) >= 600)
        if slant := _SLANT.search(style):
            found["italic"] = slant[1].lower() != "normal"
        if _WORD_MARK.search(style):
            found["marker"] = True
        elif level := _WORD_LEVEL.search(style):
            self._word_level, self._word_mark = max(1, int(level[1])), ""
        return found

    def _push(self, tag: str, **changed: object) -> None:
        self._tags.append(_Tag(tag, self._state, len(self._path)))
        self._count[tag] += 1
        if changed:
            self._state = replace(self._state, **changed)  # type: ignore[arg-type]  # its own field names

    def _close(self, tag: str) -> None:
        while self._tags:
            if self._pop() == tag:
                return

    def _pop(self) -> str:
        tag = self._tags[-1]
        if tag.name in _BLOCKS and not self._state.dropped:
            self._end_block()
        self._tags.pop()
        self._count[tag.name] -= 1
        if not self._state.dropped and tag.name in ("td", "th", "tr", "table"):
            self._end_table_part(tag.name)
        self._state = tag.before
        del self._path[tag.depth :]
        return tag.name

    # Lists and quotes ----------------------------------------------------------------------------

    def _open_list(self, ordered: bool, given: Attributes) -> None:
        start = given.get("start", "")
        first = int(start) if start.isascii() and start.isdecimal() and len(start) < 8 else 1
        self._enter(Container("list", ordered=ordered, number=first))

    def _open_item(self, given: Attributes) -> None:
        inside = self._path[-1] if self._path and self._path[-1].kind == "list" else None
        marker = "- "
        if inside is not None and inside.ordered:
            marker = f"{inside.number}. "
            inside.number += 1
        self._enter(Container("item", marker))
        if given.get("role") == "checkbox" or "aria-checked" in given or "data-checked" in given:
            self._make_checklist("true" in (given.get("aria-checked"), given.get("data-checked")))

    def _make_checklist(self, ticked: bool) -> None:
        """The box belongs before the words of the item it stands in, or makes one of its line."""
        item = next((one for one in reversed(self._path) if one.kind == "item"), None)
        if item is not None and not item.marker.endswith("] "):
            item.marker = "- [x] " if ticked else "- [ ] "
        elif item is None:
            self._runs.append(Run("- [x] " if ticked else "- [ ] "))

    def _enter(self, container: Container) -> None:
        if len(self._path) < DEEPEST:
            self._path.append(container)

    # Tables --------------------------------------------------------------------------------------

    def _open_table(self, _given: Attributes) -> None:
        if len(self._tables) < DEEPEST:
            self._tables.append(_Table(self._blocks))
        else:
            self._tags[-1].name = "div"
            self._count["table"] -= 1
            self._count["div"] += 1

    def _open_row(self, _given: Attributes) -> None:
        if self._tables:
            self._tables[-1].rows.append([])

    def _open_cell(self, _given: Attributes) -> None:
        if self._tables:
            self._blocks = self._tables[-1].begin_cell()

    def _end_table_part(self, part: str) -> None:
        if not self._tables:
            return
        if part == "table":
            done = self._tables.pop()
            self._blocks = done.outside
            self._blocks.extend(done.blocks(tuple(self._path)))
        elif part in ("td", "th"):
            self._blocks = self._tables[-1].between

    # Words ---------------------------------------------------------------------------------------

    def handle_data(self, data: str) -> None:
        state = self._state
        if state.dropped:
            return
        if state.marker:
            self._word_mark += data.strip()
            return
        text = data if state.verbatim else _SPACE.sub(" ", data)
        code = state.code and not state.verbatim
        self._runs.append(Run(text, state.bold, state.italic, code, state.address))

    def _end_block(self) -> None:
        """What was read since the last block is one."""
        runs, self._runs = self._runs, []
        if not runs:
            return
        state, path = self._state, tuple(self._path)
        level, self._word_level = self._word_level, 0
        if state.verbatim:
            text = "".join(run.text for run in runs).strip("\n")
        else:
            text = inline(runs, bold=not state.form.is_heading)
        if not text.strip():
            if any(run.text == "\n" for run in runs):
                self._blocks.append(Block(Form.GAP, "", path))
            return
        if level and not path:
            mark = self._word_mark if self._word_mark[:1].isdecimal() and self._word_mark.isascii() else "-"
            path = (*(Container("item", "", used=True) for _ in range(level - 1)), Container("item", f"{mark} "))
            self._blocks.append(Block(Form.LINE, text, path))
        else:
            self._blocks.append(Block(state.form, text, path))


class _Table:
    """A table being read. Mail is laid out with tables, so it may turn out to be none."""

    def __init__(self, outside: list[Block]) -> None:
        self.outside = outside
        self.rows: list[list[list[Block]]] = []
        self.between: list[Block] = []

    def begin_cell(self) -> list[Block]:
        if not self.rows:
            self.rows.append([])
        self.rows[-1].append([])
        return self.rows[-1][-1]

    def blocks(self, path: tuple[Container, ...]) -> list[Block]:
        rows = [row for row in self.rows if any(row)]
        cells = [cell for row in rows for cell in row]
        plain = all(len(cell) <= 1 and all(block.is_plain for block in cell) for cell in cells)
        if plain and len(rows) > 1 and max(len(row) for row in rows) > 1:
            words = [[cell[0].text if cell else "" for cell in row] for row in rows]
            return [*self.between, Block(Form.TABLE, table(words), path)]
        return [*self.between, *(block for cell in cells for block in cell)]


_OPENED: dict[str, Callable[[_Reader, Attributes], None]] = {
    "ul": lambda reader, given: reader._open_list(False, given),
    "ol": lambda reader, given: reader._open_list(True, given),
    "li": _Reader._open_item,
    "blockquote": lambda reader, _given: reader._enter(Container("quote")),
    "table": _Reader._open_table,
    "tr": _Reader._open_row,
    "td": _Reader._open_cell,
    "th": _Reader._open_cell,
}
