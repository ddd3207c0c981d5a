"""The templates a reflection or a log entry can start from, and the words that are filled into them.

Templates are the Markdown files of `resources/templates/reflection` and `.../entry`, so that a person can read
them; those of another language lie in a folder of its code, under the same names. A text keeps the language it was
begun in. What happens to a text when its template changes is said by retemplating.py. Everything here is a pure
function over text: no store, no reflection records.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

import resources
from pmjournal import language
from pmjournal.language import translate
from pmjournal.sections import HEADING, canonical, key_of, sections_of

BLANK = "blank"
ENGLISH = "en"

_FOLDER, _ENTRIES = "templates/reflection", "templates/entry"
_ENTRY = "entry-"
"""How the ids of the templates of log entries begin; the kind follows."""
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
        return canonical([], [(prompt.title, "") for prompt in self.prompts])

    def hint_for(self, title: str) -> str:
        """The line to show under the heading `title` while it is empty; "" for a heading of one's own."""
        return next((prompt.hint for prompt in self.prompts if key_of(prompt.title) == key_of(title)), "")


def reflection_templates(code: str = "") -> tuple[Template, ...]:
    """Every reflection template in the order of the menu, in a language; in the one that is on where empty."""
    return _templates(code or language.code())


def reflection_template(template_id: str, body: str = "") -> Template:
    """The template `template_id`; the blank page for an id that is not known (any longer).

    For a `body` that was begun from it in another language, that language's.
    """
    if not body:
        return template_in(template_id, language.code())
    titles = {key_of(title) for title, _ in sections_of(body, HEADING)}
    codes = [language.code(), *(code for code in languages() if code != language.code())]
    versions = [template_in(template_id, code) for code in codes]
    return max(versions, key=lambda one: sum(key_of(prompt.title) in titles for prompt in one.prompts))


def entry_template(kind: str, body: str = "") -> Template:
    """The template of a kind of log entry; for a `body` begun in another language, that language's."""
    return reflection_template(_ENTRY + kind.replace(" ", "-"), body)


def named_as_in(body: str, template: Template) -> Template:
    """`template` with the headings that name a person as they stand in `body`, where they stand there.

    The name that a heading was begun with stays, whatever the person is called by now.
    """
    titles = [title for title, _ in sections_of(body, HEADING)]

    def found(title: str) -> str:
        before, mark, after = title.partition("{person}")
        fits = (one for one in titles if mark and one.startswith(before) and one.endswith(after))
        return next(fits, title)

    return replace(template, prompts=tuple(replace(one, title=found(one.title)) for one in template.prompts))


@cache
def languages() -> tuple[str, ...]:
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


def template_in(template_id: str, code: str) -> Template:
    """A template in a language; the blank page for an id that is not known."""
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
def earlier_title(code: str) -> str:
    """The heading that text from an earlier template lies under, in a language."""
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


def _read(file: Path, template_id: str = "") -> tuple[int, Template]:
    """The template in `file` and its place in the menu."""
    facts, body = _facts(file.read_text("utf-8"))
    prompts = tuple(Prompt(title, text.strip().strip("*")) for title, text in sections_of(body, HEADING) if title)
    private = facts.get("private") == "true"
    outcome = Prompt(facts.get("outcome", ""), facts.get("outcome_hint", ""))
    name, hint = facts["name"], facts["hint"]
    return int(facts["order"]), Template(template_id or file.stem, name, hint, private, prompts, outcome)


def _facts(text: str) -> tuple[dict[str, str], str]:
    """The lines above a template's prompts as names and values, and what follows them."""
    _, front, body = text.split("---\n", 2)
    return dict(line.split(": ", 1) for line in front.splitlines()), body
