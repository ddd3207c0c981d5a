"""Reading `resources/demo`: what is mostly facts as TOML, what is mostly writing as Markdown.

A page begins with a line such as "# W5 tue 22:10 | weekly | Title | with ingrid, mood 2". Nothing is written here.
"""

import re
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import resources
from pmjournal.demo.weeks import Weeks
from pmjournal.records import ActionState, AgendaKind, AgendaState, Side

Facts = dict[str, Any]

_PAGE = re.compile(r"^# (?=W\d)", re.MULTILINE)
_ACTION = re.compile(
    r"(me|them)(?:, due \+(\d+))?(?:, (?:done \+(\d+)|(cancelled|in progress)))?(?:, from ([\w.-]+))?: "
    r"(.*?)(?: @(\w+))?(?: #([\w-]+))?"
)
_POINT = re.compile(
    r"(me|them) (topic|question|report back|report)((?:, (?:open|dropped|carried))*)(?:, about ([\w.-]+))?: "
    r"(.*?)(?: => (.*))?"
)
_RATING = re.compile(r"([1-5]|-) ([1-5]|-)(?: \| (.*?))?(?: \| at first: (.*))?")
_SECTION = re.compile(r"^## (\w+)\n", re.MULTILINE)
_CUT = re.compile(r"^---\n", re.MULTILINE)
_EVENT = re.compile(r"(W\d+ \w{3}) (?:plan (W\d+ \w{3})|weight ([\d.]+)|(done|reopened|dropped))(?:: (.*))?")


@dataclass(frozen=True, slots=True)
class OwnerPage:
    """Whose journal it is."""

    name: str
    title: str
    organisation: str
    fiscal_month: int
    aim: str
    values: str


@dataclass(frozen=True, slots=True)
class Page:
    """A piece of writing: when, of which kind, such as a template or a heading, and what it says."""

    at: str
    kind: str
    title: str
    facts: dict[str, str]
    body: str

    @property
    def week(self) -> int:
        """The week it was written in."""
        return int(self.at[1:].split()[0])


@dataclass(frozen=True, slots=True)
class Source:
    """Everything the sample journal is made of."""

    owner: OwnerPage
    people: list[Facts]
    pauses: list[Facts]
    agreements: list[Page]
    goals: list[Facts]
    meetings: list[Facts]
    ratings: dict[str, str]
    requests: list[Facts]
    feedback: list[Facts]
    log: list[Page]
    reflections: list[Page]
    private: list[Page]
    reviews: list[Page]
    searches: list[Facts]


@dataclass(frozen=True, slots=True)
class Action:
    """An action item: days are counted from its meeting. It may come from a record, and be named by others."""

    owner: Side
    text: str
    goal: str | None
    due_after: int | None
    done_after: int | None
    state: ActionState
    source: str | None
    key: str | None


@dataclass(frozen=True, slots=True)
class Point:
    """A point of an agenda; `carried` when it goes on with one of the same words, `about` a record it asks."""

    raised_by: Side
    kind: AgendaKind
    state: AgendaState
    carried: bool
    text: str
    about: str | None
    answer: str


@dataclass(frozen=True, slots=True)
class Rating:
    """How the owner found a meeting; `before` is what the comment said at first."""

    usefulness: int | None
    comfort: int | None
    comment: str
    before: str


@dataclass(frozen=True, slots=True)
class Event:
    """A fact in a milestone's history: one of `plan`, `weight` and `act` is set."""

    on: date
    plan: date | None
    weight: float | None
    act: str | None
    reason: str


def load() -> Source:
    """Read all of `resources/demo`."""
    folder = resources.path("demo")
    people = _toml(folder / "people.toml")
    meetings = [
        {"mentorship": file.stem, **meeting}
        for file in sorted((folder / "meetings").glob("*.toml"))
        for meeting in _toml(file)["meeting"]
    ]
    reflections = [page for file in sorted((folder / "reflections").glob("*.md")) for page in pages(file)]
    owner = {key: people["owner"][key] for key in OwnerPage.__slots__}
    said = _toml(folder / "feedback.toml")
    source = Source(
        OwnerPage(**owner),
        people["person"],
        people["pause"],
        pages(folder / "agreements.md"),
        _toml(folder / "goals.toml")["goal"],
        meetings,
        _toml(folder / "ratings.toml"),
        said["request"],
        said["feedback"],
        pages(folder / "log.md"),
        reflections,
        pages(folder / "private.md"),
        pages(folder / "reviews.md"),
        people["search"],
    )
    (last,) = pages(folder / "read-back.md")
    source.reflections.append(read_back(last, source))
    return source


def pages(file: Path) -> list[Page]:
    """The pages of one Markdown file, in order."""
    return [_page(text) for text in _PAGE.split(file.read_text("utf-8"))[1:]]


def action(words: str) -> Action:
    """Read "me, due +7, done +6, from feedback.page: Write half a page @bet #half-page"."""
    who, due, done, state, source, text, goal, key = _groups(_ACTION, words)
    return Action(
        Side(who),
        text,
        goal,
        None if due is None else int(due),
        None if done is None else int(done),
        ActionState.DONE if done is not None else ActionState(state or "open"),
        source,
        key,
    )


def point(words: str) -> Point:
    """Read "them question, carried, about entry.reading: How do you choose? => By who is hurt"."""
    who, kind, marks, about, text, answer = _groups(_POINT, words)
    state = next((state for state in ("open", "dropped") if state in marks), "discussed")
    kind = AgendaKind.REPORT_BACK if kind.startswith("report") else AgendaKind(kind)
    return Point(Side(who), kind, AgendaState(state), "carried" in marks, text, about, answer or "")


def rating(words: str) -> Rating:
    """Read "4 2 | Why | at first: Another why": usefulness and comfort, each - where it is left open."""
    usefulness, comfort, comment, before = _groups(_RATING, words)
    return Rating(_scale(usefulness), _scale(comfort), comment or "", before or "")


def _scale(words: str) -> int | None:
    return None if words == "-" else int(words)


def sections(body: str) -> dict[str, str]:
    """The parts of a text under headings such as "## rhythm", by them."""
    _, *parts = _SECTION.split(body)
    return {name: text.strip() for name, text in zip(parts[::2], parts[1::2], strict=True)}


def halves(body: str) -> tuple[str, str]:
    """What stands above a line of three dashes, and what stands below it."""
    above, *below = _CUT.split(body, maxsplit=1)
    return above.strip("\n"), "".join(below).strip("\n")


def event(words: str, weeks: Weeks) -> Event:
    """Read "W20 fri plan W26 fri: reason", "W22 mon weight 2" or "W26 thu done"."""
    on, plan, weight, act, reason = _groups(_EVENT, words)
    return Event(
        weeks.day(on), weeks.day(plan) if plan else None, float(weight) if weight else None, act, reason or ""
    )


def plain(text: str) -> str:
    """`text` without headings, quotes and link marks: its sentences only."""
    lines = [line for line in text.split("\n") if not line.startswith(("#", ">", "|", "```", "- "))]
    return re.sub(r"\[\[[^|\]]*\|([^\]]*)\]\]", r"\1", "\n".join(lines)).strip()


def read_back(page: Page, source: Source) -> Page:
    """The last reflection: `page`, and after it the journal's own long texts, oldest first, up to 6,000 words."""
    written = [(other.at, other.title, other.body) for other in source.reflections]
    written += [(m["at"], m["title"], m["notes"]) for m in source.meetings if m["at"].startswith("W")]
    body, count = page.body, len(page.body.split())
    for at, title, text in sorted(written, key=lambda text: _order(text[0])):
        part = f"\n\n### {{{' '.join(at.split()[:2])}}}: {title}\n\n{plain(text)}"
        words = len(part.split())
        if words >= 90 and count < 6000:
            body, count = body + part, count + words
    return Page(page.at, page.kind, page.title, page.facts, body)


def _order(at: str) -> timedelta:
    """A place in time for "W5 tue 22:10"."""
    day = Weeks(date(2000, 1, 3)).moment(at, "UTC")
    return day - Weeks(date(2000, 1, 3)).moment("W0 mon 00:00", "UTC")


def _page(text: str) -> Page:
    """A page from its text, the mark before its first line taken off."""
    head, _, body = text.partition("\n")
    at, kind, title, *more = (part.strip() for part in head.split("|"))
    facts = dict(fact.strip().split(" ", 1) for part in more for fact in part.split(",") if fact.strip())
    return Page(at, kind, title, facts, body.strip("\n") + "\n" if body.strip() else "")


def _groups(pattern: re.Pattern[str], words: str) -> tuple[Any, ...]:
    """The groups of a line that must be of this form."""
    match = pattern.fullmatch(words)
    if match is None:
        raise ValueError(f"the sample journal's line cannot be read: {words!r}")
    return match.groups()


def _toml(file: Path) -> Facts:
    return tomllib.loads(file.read_text("utf-8"))
