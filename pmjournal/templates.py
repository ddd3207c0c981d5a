"""The templates a reflection or a log entry can start from, and what happens to a text when its template changes.

Templates are the Markdown files of `resources/templates/reflection` and `.../entry`, so that a person can read
them; those of another language lie in a folder of its code, under the same names. A text keeps the language it was
begun in. Everything here is a pure function over text: no store, no reflection records.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

import resources
from pmjournal import language
from pmjournal.language import translate

BLANK = "blank"
ENGLISH = "en"

Section = tuple[str, str]

_FOLDER, _ENTRIES = "templates/reflection", "templates/entry"
_ENTRY = "entry-"
"""How the ids of the templates of log entries begin; the kind follows."""
_HEADING = re.compile(r"## (?=.*\S)(.*)")
_SUBHEADING = re.compile(r"### (?=.*\S)(.*)")
_DEEPER = re.compile(r"(#{3,6}) (?=.*\S)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
_WORD = re.compile(r"\{(date|person|since_last|period|values)\}")


@dataclass(frozen=True, slots=True)
class Prompt:
    """A heading of a template; `hint` is shown while nothing is written under it."""

    title: str
    hint: str


@dataclass(frozen=True, slots=True)
class Template:
    """What a text can start from. What is written from a `private` one is a private note.

    `outcome` is over the second text of a log entry, which says how it went on.
    """

    id: str
    name: str
    hint: str
    private: bool
    prompts: tuple[Prompt, ...]
    outcome: Prompt = Prompt("", "")

    @property
    def body(self) -> str:
        """The text a new reflection starts with: every prompt as a heading, an empty line below it."""
        return _canonical([], [(prompt.title, "") for prompt in self.prompts])

    def hint_for(self, title: str) -> str:
        """The line to show under the heading `title` while it is empty; "" for a heading of one's own."""
        return next((prompt.hint for prompt in self.prompts if _key(prompt.title) == _key(title)), "")


def reflection_templates(code: str = "") -> tuple[Template, ...]:
    """Every reflection template in the order of the menu, in a language; in the one that is on where empty."""
    return _templates(code or language.code())


def reflection_template(template_id: str, body: str = "") -> Template:
    """The template `template_id`; the blank page for an id that is not known (any longer).

    For a `body` that was begun from it in another language, that language's.
    """
    if not body:
        return _named(template_id, language.code())
    titles = {_key(title) for title, _ in _sections(body, _HEADING)}
    codes = [language.code(), *(code for code in _languages() if code != language.code())]
    versions = [_named(template_id, code) for code in codes]
    return max(versions, key=lambda one: sum(_key(prompt.title) in titles for prompt in one.prompts))


def entry_template(kind: str, body: str = "") -> Template:
    """The template of a kind of log entry; for a `body` begun in another language, that language's."""
    return reflection_template(_ENTRY + kind.replace(" ", "-"), body)


def named_as_in(body: str, template: Template) -> Template:
    """`template` with the headings that name a person as they stand in `body`, where they stand there.

    The name that a heading was begun with stays, whatever the person is called by now.
    """
    titles = [title for title, _ in _sections(body, _HEADING)]

    def found(title: str) -> str:
        before, mark, after = title.partition("{person}")
        fits = (one for one in titles if mark and one.startswith(before) and one.endswith(after))
        return next(fits, title)

    return replace(template, prompts=tuple(replace(one, title=found(one.title)) for one in template.prompts))


def is_earlier(title: str) -> bool:
    """Whether a heading, in whatever language, is the one that text from an earlier template lies under."""
    return _key(title) in {_key(_earlier_title(code)) for code in _languages()}


@cache
def _languages() -> tuple[str, ...]:
    """The codes of the languages there are templates in, English first."""
    return (ENGLISH, *sorted(place.name for place in resources.path(_FOLDER).iterdir() if place.is_dir()))


@cache
def _templates(code: str) -> tuple[Template, ...]:
    """The templates of a language; English ones where it has none."""
    return _in_order(_read(_file(file.stem, code)) for file in resources.path(_FOLDER).glob("*.md"))


@cache
def _entry_templates(code: str) -> tuple[Template, ...]:
    """The same for the kinds of log entries."""
    names = [_ENTRY + file.stem for file in resources.path(_ENTRIES).glob("*.md")]
    return _in_order(_read(_file(name, code), name) for name in names)


def _in_order(found: Iterable[tuple[int, Template]]) -> tuple[Template, ...]:
    return tuple(template for _, template in sorted(found, key=lambda pair: pair[0]))


def _named(template_id: str, code: str) -> Template:
    known = _by_id(code)
    return known.get(template_id, known[BLANK])


@cache
def _by_id(code: str) -> dict[str, Template]:
    """The templates of a language by their ids; each row of a list asks for the name of one."""
    return {template.id: template for template in (*_templates(code), *_entry_templates(code))}


def _file(template_id: str, code: str) -> Path:
    folder = _ENTRIES if template_id.startswith(_ENTRY) else _FOLDER
    name = template_id.removeprefix(_ENTRY)
    own = resources.path(f"{folder}/{code}/{name}.md")
    return own if own.exists() else resources.path(f"{folder}/{name}.md")


@cache
def _earlier_title(code: str) -> str:
    return _facts(_file(BLANK, code).read_text("utf-8"))[0]["earlier"]


def fill(
    text: str,
    *,
    date: date | str = "",
    person: str = "",
    since_last: str = "",
    period: str = "",
    values: str = "",
) -> str:
    """`text` with `{date}`, `{person}`, `{since_last}`, `{period}` and `{values}` replaced by what is known.

    What is not known is said in general words, so that the line still reads. Other braces stay.
    """
    words = {
        "date": str(date) or translate("Templates", "that day", "in a prompt: on {that day}"),
        "person": person or translate("Templates", "them", "in a prompt: from {them}"),
        "since_last": since_last or translate("Templates", "last time", "in a prompt: since {last time}"),
        "period": period or translate("Templates", "this time", "in a prompt: the plan for {this time}"),
        "values": values or translate("Templates", "“About you” has room for them."),
    }
    return _WORD.sub(lambda match: words[match[1]], text)


def filled(template: Template, *, date: date | str = "", **known: str) -> Template:
    """`template` with the words of `fill` put into its hints and headings."""

    def say(text: str) -> str:
        return fill(text, date=date, **known)

    prompts = tuple(Prompt(say(prompt.title), say(prompt.hint)) for prompt in template.prompts)
    return replace(template, hint=say(template.hint), prompts=prompts)


def split(body: str, template: Template | None = None) -> list[Section]:
    """The sections of `body` as (title, text), in order; `join` puts back exactly `body`.

    The first one has the title "" when there is text before any heading. A text holds everything after its
    heading's words, line ends too: strip it to show it. With a `template`, an empty body gives its prompts.
    """
    if template is not None and not body:
        body = template.body
    return _sections(body, _HEADING)


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


def retemplate(body: str, old: Template, new: Template) -> str:
    """`body` under the headings of `new`, with no text lost.

    Sections whose title is also a prompt of `new` stay; other text goes under "## Earlier", each part below
    its old heading as a `### ` line, and comes back from there when a later template has that prompt again.
    Text before any heading stays first. Prompts of `old` with nothing under them go. The blank page has no
    prompts of its own, so there the headings that hold text stay as they are.
    """
    lead, written, earlier = _parts(body)
    unused = {_key(p.title) for code in _languages() for p in _named(old.id, code).prompts}
    unused |= {_key(prompt.title) for prompt in old.prompts}
    written = [part for part in written if part[1] or _key(part[0]) not in unused]
    if not new.prompts:
        return _canonical(lead, [*written, *_earlier(earlier)])
    homes = {_key(prompt.title): (prompt.title, "") for prompt in new.prompts}
    moved, kept = _unplaced(written, homes), _unplaced(earlier, homes)
    return _canonical(lead, [*homes.values(), *_earlier(kept + moved)])


def _unplaced(parts: list[Section], homes: dict[str, Section]) -> list[Section]:
    """Put each of `parts` under the prompt of its title, where that is still empty; the rest is returned."""
    left = []
    for title, text in parts:
        home = homes.get(_key(title))
        if home is None or home[1]:
            left.append((title, text))
        else:
            homes[_key(title)] = (home[0], text)
    return left


def _parts(body: str) -> tuple[list[str], list[Section], list[Section]]:
    """The text before any heading, the sections, and the parts of "Earlier" (the first may have no title)."""
    lead: list[str] = []
    written: list[Section] = []
    earlier: list[Section] = []
    for title, raw in split(body):
        text = _closed(raw.strip("\n"))
        if not title:
            lead = [text] if text.strip() else []
        elif is_earlier(title):
            inner = [(sub, _nested(part.strip("\n"), -1)) for sub, part in _sections(text, _SUBHEADING)]
            earlier += [part for part in inner if part[0] or part[1].strip()]
        else:
            written.append((title.strip(), text if text.strip() else ""))
    return lead, written, earlier


def _earlier(parts: list[Section]) -> list[Section]:
    """The "Earlier" section that holds `parts`, or nothing."""
    texts = [(title.strip(), _nested(text, 1)) for title, text in parts]
    blocks = [f"### {title}\n{text}".rstrip("\n") if title else text for title, text in texts]
    return [(_earlier_title(language.code()), "\n\n".join(blocks))] if blocks else []


def _canonical(lead: list[str], sections: list[Section]) -> str:
    """The sections as Markdown, one empty line between them and one to write in where there is no text."""
    blocks = [*lead, *(f"## {title}\n{text}" for title, text in sections)]
    return "".join(f"{block}\n\n" for block in blocks[:-1]) + "".join(f"{block}\n" for block in blocks[-1:])


def _sections(body: str, heading: re.Pattern[str]) -> list[Section]:
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


def _nested(text: str, levels: int) -> str:
    """`text` with its headings below level 2 moved down, or up, to stay under their prompt's."""
    least, most = (3, 5) if levels > 0 else (4, 6)
    lines = []
    for line, code in _lines(text):
        match = None if code else _DEEPER.match(line)
        deep = len(match[1]) if match else 0
        lines.append("#" * (deep + levels) + line[deep:] if least <= deep <= most else line)
    return "".join(lines)


def _closed(text: str) -> str:
    """`text` with a code fence left open closed, so that it cannot swallow headings put after it."""
    fence = ""
    for line in text.split("\n"):
        fence = _fence_after(line, fence)
    return f"{text}\n{fence}" if fence else text


def _key(title: str) -> str:
    """What two titles have in common when they are the same prompt."""
    return " ".join(title.split()).casefold()


def _read(file: Path, template_id: str = "") -> tuple[int, Template]:
    """The template in `file` and its place in the menu."""
    facts, body = _facts(file.read_text("utf-8"))
    prompts = tuple(Prompt(title, text.strip().strip("*")) for title, text in _sections(body, _HEADING) if title)
    private = facts.get("private") == "true"
    outcome = Prompt(facts.get("outcome", ""), facts.get("outcome_hint", ""))
    name, hint = facts["name"], facts["hint"]
    return int(facts["order"]), Template(template_id or file.stem, name, hint, private, prompts, outcome)


def _facts(text: str) -> tuple[dict[str, str], str]:
    """The lines above a template's prompts as names and values, and what follows them."""
    _, front, body = text.split("---\n", 2)
    return dict(line.split(": ", 1) for line in front.splitlines()), body
