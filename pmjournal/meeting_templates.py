"""What a meeting can start from: points for its agenda, and headings for its notes with what may stand under each.

Templates are the Markdown files of `resources/templates/meeting`: the points as a list, then the headings with
their prompts; those of another language lie in a folder of its code, under the same names. No store is read here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import resources
from pmjournal import language
from pmjournal.sections import split
from pmjournal.templates import Prompt, fill

REGULAR, FIRST = "regular", "first"
_FOLDER = "templates/meeting"


@dataclass(frozen=True, slots=True)
class MeetingTemplate:
    """A kind of meeting. `hint` says in a few words what it is for."""

    id: str
    name: str
    hint: str
    points: tuple[str, ...]
    prompts: tuple[Prompt, ...]

    @property
    def notes(self) -> str:
        """The notes a meeting starts with: every heading, with an empty line to write in."""
        return "\n".join(f"## {prompt.title}\n" for prompt in self.prompts)

    def hint_for(self, title: str) -> str:
        """What may stand under a heading; "" for one of one's own."""
        wanted = " ".join(title.split()).casefold()
        return next((one.hint for one in self.prompts if one.title.casefold() == wanted), "")


def meeting_templates(code: str = "") -> tuple[MeetingTemplate, ...]:
    """Every meeting template in the order of the menu, in a language; in the one that is on where empty."""
    return _templates(code or language.code())


def meeting_template(template_id: str, code: str = "") -> MeetingTemplate:
    """One template; the regular meeting for an id that is not known (any longer)."""
    known = {one.id: one for one in meeting_templates(code)}
    return known.get(template_id, known[REGULAR])


def versions_of(template_id: str) -> list[MeetingTemplate]:
    """A template in every language there is, that which is on first: a meeting keeps what it was begun in."""
    codes = ["", *(place.name for place in resources.path(_FOLDER).iterdir() if place.is_dir()), "en"]
    return [meeting_template(template_id, code) for code in codes]


def filled(
    template: MeetingTemplate, *, date: str = "", person: str = "", since_last: str = ""
) -> MeetingTemplate:
    """`template` with `{date}`, `{person}` and `{since_last}` replaced, by general words where they are empty."""

    def say(text: str) -> str:
        return fill(text, date=date, person=person, since_last=since_last)

    prompts = tuple(Prompt(say(one.title), say(one.hint)) for one in template.prompts)
    return MeetingTemplate(template.id, template.name, template.hint, tuple(map(say, template.points)), prompts)


@cache
def _templates(code: str) -> tuple[MeetingTemplate, ...]:
    """The templates of a language; the English one where it has none of a name."""
    found = []
    for file in resources.path(_FOLDER).glob("*.md"):
        own = resources.path(f"{_FOLDER}/{code}/{file.name}")
        found.append(_read(file.stem, (own if own.exists() else file).read_text("utf-8")))
    return tuple(template for _, template in sorted(found, key=lambda pair: pair[0]))


def _read(id: str, text: str) -> tuple[int, MeetingTemplate]:
    """A template, and its place in the menu."""
    _, front, body = text.split("---\n", 2)
    facts = dict(line.split(": ", 1) for line in front.splitlines())
    sections = split(body)
    points = tuple(_points(text for title, text in sections if not title))
    prompts = tuple(Prompt(title, text.strip().strip("*")) for title, text in sections if title)
    return int(facts["order"]), MeetingTemplate(id, facts["name"], facts["hint"], points, prompts)


def _points(texts: Iterable[str]) -> list[str]:
    return [line[2:].strip() for text in texts for line in text.splitlines() if line.startswith("- ")]
