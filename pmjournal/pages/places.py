"""Where the page of each record lies, so that every page can link to every other. Only names, days and titles are
kept, no texts: there may be tens of thousands.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePosixPath
from typing import Any

from sqlalchemy.orm import Session

from pmjournal.clock import Clock
from pmjournal.language import translate
from pmjournal.pages.names import Names, safe_name
from pmjournal.pages.words import FOLDERS, PRIVATE
from pmjournal.store import whole

SUFFIX = ".md"
LINK = re.compile(r"\[\[(\d{1,18})\|([^\[\]\n]*)\]\]")
DATED = (  # these lie in a folder for each year
    "meeting", "entry", "feedback", "feedback_request", "reflection", "private_note", "meeting_rating"
)  # fmt: skip
PARENTS = {
    "mentorship": ("person_id",),
    "milestone": ("goal_id",),
    "agenda_point": ("meeting_id",),
    "action_item": ("meeting_id", "goal_id"),
}
_DAYS = (
    "starts_at", "written_at", "occurred_on", "given_on", "asked_on", "agreed_on", "start_on", "starts_on"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """The page of a record: its file, what it is called, its day, and with whom it is."""

    table: str
    path: PurePosixPath
    title: str
    day: date | None
    mentorship_id: int | None
    binned: bool


class Places:
    """All pages of a journal.

    Args:
        clock: tells the local day of a moment.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.names = Names()
        self.index = Place(
            "", PurePosixPath(f"{translate('PageFolders', 'Index')}{SUFFIX}"), "", None, None, False
        )
        self.shared: dict[int, Place] = {}
        self.private: dict[int, Place] = {}
        self._people: dict[int, int] = {}  # by mentorship, the person it is with
        self._inside: dict[int, int] = {}  # by what has no page, what it belongs to

    def find(self, session: Session) -> Iterator[None]:
        """Give every page its place, in a step for each record."""
        for part in whole.parts():
            for row in whole.rows(session, part) if part.name in (*FOLDERS, *PARENTS) else ():
                if part.name in FOLDERS:
                    (self.private if part.private else self.shared)[row["id"]] = self._place(part.name, row)
                else:
                    self._belongs(part.name, row)
                yield

    def _belongs(self, table: str, row: Mapping[str, Any]) -> None:
        if table == "mentorship":
            self._people[row["id"]] = row["person_id"]
        parents = (row[name] for name in PARENTS[table])
        with_whom = self._people.get(row["mentorship_id"] or 0)
        self._inside[row["id"]] = next((parent for parent in parents if parent), with_whom or 0)

    def of(self, record_id: int) -> Place | None:
        """The page that a record which is not private is on: its own, or that of what it belongs to."""
        return self.shared.get(record_id) or self.shared.get(self._inside.get(record_id, 0))

    def person(self, mentorship_id: int | None) -> Place | None:
        """The page of the person that a mentorship is with."""
        return self.shared.get(self._people.get(mentorship_id or 0, 0))

    def every(self, table: str) -> list[Place]:
        """The pages of one table, by day and name."""
        return in_order(place for place in [*self.shared.values(), *self.private.values()] if place.table == table)

    def local(self, moment: str, zone: str | None) -> datetime:
        """A stored moment as wall time where it was written."""
        return self._clock.local(datetime.fromisoformat(moment), zone)

    def _place(self, table: str, row: Mapping[str, Any]) -> Place:
        title, day = _title(row), self._day(table, row)
        binned = row["binned_at"] is not None
        folder = PurePosixPath(str(FOLDERS[table]))
        if binned and table in PRIVATE:
            folder /= translate("PageFolders", "Bin")
        elif binned:
            folder = PurePosixPath(translate("PageFolders", "Bin")) / folder
        if day is not None and table in DATED:
            folder /= str(day.year)
        name = safe_name(title, translate("PageFolders", "Untitled"))
        path = self.names.free(folder, f"{day} {name}" if day else name, SUFFIX)
        return Place(table, path, title, day, row["mentorship_id"], binned)

    def _day(self, table: str, row: Mapping[str, Any]) -> date | None:
        """The local day a record stands under; of a goal without a start, the day it was written down."""
        for name in _DAYS:
            if row.get(name):
                whole_day = len(row[name]) == len("2026-06-09")
                return date.fromisoformat(row[name]) if whole_day else self.local(row[name], row["zone"]).date()
        return None if table == "person" else self.local(row["created_at"], None).date()


def in_order(places: Iterable[Place]) -> list[Place]:
    """Pages by day and name."""
    return sorted(places, key=lambda place: (place.day or date.min, place.title.casefold(), place.path))


def _title(row: Mapping[str, Any]) -> str:
    """What a record is called: its title, else the first line of its text."""
    if "agreed_on" in row:
        return translate("PageFolders", "Agreement, version {number}").format(number=row["version"])
    texts = (str(row.get(name) or "") for name in ("body", "notes", "own_words", "text", "about", "comment"))
    first = next((line for text in texts for line in text.splitlines() if line.strip()), "")
    title = (
        row.get("name")
        or (row.get("title") if "name" not in row else "")
        or LINK.sub(r"\2", first).lstrip("#>*- ")
    )
    return " ".join(title.split())[:200] or translate("PageFolders", "Untitled")
