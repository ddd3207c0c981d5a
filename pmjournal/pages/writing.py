"""The text of a page: what its front matter, its facts, its texts and its lists are. Rows are as they are stored.

Nothing is read from the journal or written to a file here.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from pmjournal.cadence import Rule
from pmjournal.cadence_words import rule_words
from pmjournal.language import translate
from pmjournal.pages.names import link
from pmjournal.pages.places import LINK, Place, Places
from pmjournal.pages.words import label, word
from pmjournal.records import CadenceUnit
from pmjournal.templates import reflection_template

Row = Mapping[str, Any]
AGREED = (
    "parties", "aims", "focus", "from_mentor", "from_mentee", "rhythm", "contact", "moving", "confidentiality",
    "boundaries", "giving_feedback", "inclusion", "progress", "difficulties", "closing",
)  # fmt: skip
"""The sections of an agreement but for its purpose, which is a fact as a mentorship's is."""

_TEXTS = (  # each under a heading, or alone
    "why", "success_measure", "notes", "body", "own_words", "text", "comment", "situation", "behaviour", "impact",
    "next_step", "result", "outcome", "brief", *AGREED,
)  # fmt: skip
_ALONE = ("notes", "body", "own_words", "text", "comment")
_STATED = ("title", "text")  # the line of an item, before its facts
_SAID_BY_BOX = ("open", "planned", "done", "discussed")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


class Page:
    """One page, written from its top to its end.

    Args:
        place: where it will lie.
        places: where all others do.
    """

    def __init__(self, place: Place, places: Places) -> None:
        self._place = place
        self._places = places
        self._parts: list[str] = []

    def text(self) -> str:
        """The page."""
        return "\n\n".join(self._parts) + "\n"

    def begin(self, row: Row, *, private: bool) -> None:
        """Front matter, the title, and the facts of the record that the page is of."""
        front = [f"title: {_quoted(self._place.title)}", f"date: {self._when(row)}"]
        if self._place.day is None:
            front.pop()
        if private:
            front.append("private: true")
        self._parts.append("\n".join(["---", *front, "---"]))
        self._parts.append(f"# {self._place.title}")
        if private:
            self._parts.append(f"*{translate('Pages', 'Private. Never part of anything shared.')}*")
        self._list([*self._with(row), *self._facts(row)])

    def paragraph(self, text: str) -> None:
        """A paragraph, or whatever else stands alone; nothing of an empty text."""
        if text:
            self._parts.append(text)

    def texts(self, row: Row) -> None:
        """The long texts of the record."""
        for name in _TEXTS:
            if (row.get(name) or "").strip():
                if name not in _ALONE:
                    self.heading(label(self._place.table, name))
                self._parts.append(self.linked(row[name]).strip("\n"))

    def heading(self, words: str) -> None:
        """A heading within the page."""
        self._parts.append(f"## {words}")

    def items(self, words: str, table: str, rows: Iterable[Row]) -> None:
        """A heading and a list of what belongs to the record, each item with its facts; nothing of no rows."""
        found = [self._item(table, row) for row in rows]
        if found:
            self.heading(words)
            self._list(found)

    def history(self, events: Iterable[Row], milestones: Mapping[int, str]) -> None:
        """The history of a goal, in the order in which it was recorded."""
        found = []
        for row in events:
            what = milestones.get(row["milestone_id"], "") if row["milestone_id"] else ""
            facts = [*filter(None, [what]), *self._facts({**row, "recorded_at": None}, "progress_event")]
            facts.append(f"{label('', 'recorded_at')}: {self._value('recorded_at', row['recorded_at'], row)}")
            found.append("; ".join([f"{row['on']}: {word(row['kind'])}", *facts]))
        self.lines(translate("Pages", "History"), found)

    def lines(self, words: str, lines: list[str]) -> None:
        """A heading and a list; nothing of an empty one."""
        if lines:
            self.heading(words)
            self._list([_within(line) for line in lines])

    def links(self, words: str, places: Iterable[Place]) -> None:
        """A heading and a list of links to other pages; nothing of none."""
        found = [self.link(place) for place in places]
        if found:
            self.heading(words)
            self._list(found)

    def files(self, files: Iterable[tuple[str, PurePosixPath | None]]) -> None:
        """The attachments: links to those that are there, the names of those that are missing."""
        found = [
            link(name, path, self._place.path)
            if path
            else translate("Pages", "{name} (missing or damaged in the journal)").format(name=_plain(name))
            for name, path in files
        ]
        if found:
            self.heading(translate("Pages", "Attachments"))
            self._list(found)

    def facts(self, words: str, table: str, row: Row) -> None:
        """A heading and the facts of something that belongs to the record."""
        self.heading(words)
        self._list(self._facts(row, table))

    def link(self, place: Place) -> str:
        """A link to another page, with its day."""
        day = f"{place.day} " if place.day else ""
        return link(day + place.title, place.path, self._place.path)

    def linked(self, text: str) -> str:
        """A text with its links as relative ones; to what has no page, as plain words."""

        def swap(match: re.Match[str]) -> str:
            place = self._places.of(int(match[1]))
            return link(match[2] or place.title, place.path, self._place.path) if place else match[2]

        return LINK.sub(swap, text)

    def _with(self, row: Row) -> Iterator[str]:
        """With whom it is, and of which meeting or goal."""
        person, other = self._places.person(row["mentorship_id"]), self._places.of(row.get("person_id") or 0)
        if person is not None and self._place.table != "person":
            yield f"{translate('Pages', 'With')}: {link(person.title, person.path, self._place.path)}"
        if other is not None and other != person:
            yield f"{translate('Pages', 'Person')}: {link(other.title, other.path, self._place.path)}"
        for name, words in (
            ("meeting_id", translate("Pages", "Meeting")),
            ("goal_id", translate("Pages", "Goal")),
        ):
            place = self._places.of(row.get(name) or 0)
            if place is not None and place.path != self._place.path:
                yield f"{words}: {self.link(place)}"

    def _item(self, table: str, row: Row) -> str:
        stated = next((str(row[name]) for name in _STATED if row.get(name)), "")
        box = {"done": "[x] ", "discussed": "[x] "}.get(row.get("state") or row.get("status") or "", "[ ] ")
        telling = {name: value for name, value in row.items() if value not in _SAID_BY_BOX}
        lines = [box + _within(self.linked(stated)), *(f"- {fact}" for fact in self._facts(telling, table))]
        return "\n  ".join(lines)

    def _facts(self, row: Row, table: str = "") -> list[str]:
        """The fields of a row that have a label and a value, but for its long texts."""
        table = table or self._place.table
        return [
            f"{name}: {self._value(field, value, row)}"
            for field, value in row.items()
            if _tells(field, value) and field not in _TEXTS and (name := label(table, field))
        ]

    def _value(self, field: str, value: Any, row: Row) -> str:
        if field == "template" and self._place.table == "reflection":
            return reflection_template(value).name
        if field == "cadence_every":
            return _every(row)
        if field.endswith("_id"):
            place = self._places.of(value)
            return self.link(place) if place else str(value)
        if isinstance(value, str) and _MOMENT.fullmatch(value):
            zone = row.get("zone")
            return f"{self._places.local(value, zone):%Y-%m-%d %H:%M}" + (f" ({zone})" if zone else "")
        return _within(self.linked(word(value))) if isinstance(value, str) else f"{value:g}"

    def _when(self, row: Row) -> str:
        moment = row.get("starts_at") or row.get("written_at")
        return f"{self._places.local(moment, row['zone']):%Y-%m-%d %H:%M}" if moment else str(self._place.day)

    def _list(self, lines: list[str]) -> None:
        if lines:
            self._parts.append("\n".join(f"- {line}" for line in lines))


def _tells(field: str, value: Any) -> bool:
    """Whether a value says anything: a weight of one is what every milestone has."""
    return value not in (None, "") and not (field == "weight" and value == 1)


def _every(row: Row) -> str:
    """How often people meet."""
    unit = CadenceUnit(row["cadence_unit"])
    nth, weekday = row.get("cadence_nth"), row.get("cadence_weekday")
    return rule_words(Rule.of(row["cadence_every"], unit, nth, weekday))


def _within(text: str) -> str:
    """A text of several lines within an item of a list."""
    return "\n    ".join(line for line in text.strip().splitlines() if line.strip())


def _quoted(text: str) -> str:
    """A text as front matter holds it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _plain(text: str) -> str:
    return " ".join(text.split())
