"""The pages written into a folder, one record after the other, each with what belongs to it.

What belongs to a record is read beside it, in the same order, so that never many rows are in memory.
"""

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from sqlalchemy.orm import Session

from pmjournal.clock import Clock
from pmjournal.errors import AttachmentMissing, DamagedAttachment
from pmjournal.language import translate
from pmjournal.pages.index import index_page
from pmjournal.pages.names import safe_name
from pmjournal.pages.places import Place, Places, in_order
from pmjournal.pages.words import FOLDERS
from pmjournal.pages.writing import Page, Row
from pmjournal.records import LinkKind
from pmjournal.records.exports import Stage
from pmjournal.stages import Progress
from pmjournal.store import whole
from pmjournal.store.attachment_files import AttachmentFiles

TOLD_EVERY = 100  # records


@dataclass(slots=True)
class Written:
    """What was written: attachments, and how many of them are missing or damaged in the journal."""

    files: int = 0
    missing: int = 0


@dataclass(slots=True)
class _Around:
    """What is around the records and small enough to be held."""

    competencies: dict[int, str] = field(default_factory=dict)
    related: dict[tuple[bool, int], list[Place]] = field(default_factory=lambda: defaultdict(list))
    attached: dict[PurePosixPath, list[Row]] = field(default_factory=lambda: defaultdict(list))
    with_whom: dict[int, list[Place]] = field(default_factory=lambda: defaultdict(list))
    loose: dict[int | None, list[Row]] = field(default_factory=lambda: defaultdict(list))
    mentorships: dict[int, list[Row]] = field(default_factory=lambda: defaultdict(list))
    pauses: dict[int, list[Row]] = field(default_factory=lambda: defaultdict(list))


class FolderWriter:
    """Writes the pages of a journal.

    Args:
        session: reads it.
        files: its attachments.
        clock: tells the local day of a moment.
        root: an empty folder.
    """

    def __init__(self, session: Session, files: AttachmentFiles, clock: Clock, root: Path) -> None:
        self._session = session
        self._files = files
        self._root = root
        self._places = Places(clock)
        self._around = _Around()
        self._made: set[Path] = {root}
        self.written = Written()

    def run(self) -> Iterator[Progress]:
        """Write everything, in steps that say how far it is."""
        for done, _ in enumerate(self._places.find(self._session)):
            if done % TOLD_EVERY == 0:
                yield Progress(Stage.READING, done, 0)
        self._look_around()
        total, done = len(self._places.shared) + len(self._places.private), 0
        for part in whole.parts():
            for _ in self._pages(part) if part.name in FOLDERS else ():
                done += 1
                if done % TOLD_EVERY == 0:
                    yield Progress(Stage.WRITING, done, total)
        page = index_page(self._places, self._session, self._around.loose[None])
        self._attach(page, self._places.index)
        self._put(self._places.index.path, page.text().encode())

    # What is around --------------------------------------------------------------------------------

    def _look_around(self) -> None:
        around, places = self._around, self._places
        for place in places.shared.values():
            if place.mentorship_id is not None:
                around.with_whom[place.mentorship_id].append(place)
        around.competencies = {row["id"]: row["name"] for row in self._rows("competency")}
        for row in self._rows("mentorship"):
            around.mentorships[row["person_id"]].append(row)
        for row in self._rows("pause"):
            around.pauses[row["mentorship_id"]].append(row)
        for row in self._rows("action_item"):
            if row["meeting_id"] is None and row["goal_id"] is None:
                around.loose[row["mentorship_id"]].append(row)
        for part in whole.parts():
            if {"from_id", "to_id"} <= part.names:
                self._relate(part)
            elif whole.CONTENT in part.names:
                self._find_attached(part)

    def _find_attached(self, part: whole.Part) -> None:
        places = self._places
        for row in whole.rows(self._session, part):
            there = places.private.get(row["record_id"]) if part.private else places.of(row["record_id"])
            self._around.attached[(there or places.index).path].append(row)

    def _relate(self, part: whole.Part) -> None:
        """Links set by hand, seen from both ends unless one is private."""
        for row in whole.rows(self._session, part):
            to, beside = self._places.of(row["to_id"]), self._places.of(row["from_id"])
            if row["kind"] != LinkKind.RELATED:
                continue
            if to is not None:
                self._around.related[part.private, row["from_id"]].append(to)
            if beside is not None and not part.private:
                self._around.related[False, row["to_id"]].append(beside)

    def _rows(self, table: str, by: str = "") -> Iterator[Row]:
        return whole.rows(self._session, whole.part_of(table), by)

    # The pages -------------------------------------------------------------------------------------

    def _pages(self, part: whole.Part) -> Iterator[None]:
        """The pages of one table."""
        beside = {name: Beside(self._rows(name, key), key) for name, key in BESIDE.get(part.name, {}).items()}
        for row in whole.rows(self._session, part):
            place = (self._places.private if part.private else self._places.shared)[row["id"]]
            page = Page(place, self._places)
            page.begin(row, private=part.private)
            page.texts(row)
            self._belongings(page, row, {name: rows.of(row["id"]) for name, rows in beside.items()})
            if part.name == "person":
                self._relationships(page, row["id"])
            page.links(translate("Pages", "Related"), self._around.related[part.private, row["id"]])
            self._attach(page, place)
            self._put(place.path, page.text().encode())
            yield

    def _belongings(self, page: Page, row: Row, found: Mapping[str, list[Row]]) -> None:
        chosen = sorted(found.get("goal_competency", []), key=lambda one: int(one["position"]))
        served = [one["competency_id"] for one in [row, *chosen] if one.get("competency_id") is not None]
        page.lines(translate("Pages", "Competencies"), [self._around.competencies[id] for id in served])
        milestones = sorted(found.get("milestone", []), key=lambda one: int(one["position"]))
        page.items(translate("Pages", "Milestones"), "milestone", milestones)
        page.history(found.get("progress_event", []), {one["id"]: one["title"] for one in milestones})
        points = sorted(found.get("agenda_point", []), key=lambda one: int(one["position"]))
        page.items(translate("Pages", "Agenda"), "agenda_point", points)
        page.items(translate("Pages", "Action items"), "action_item", found.get("action_item", []))
        decided = (self._places.of(one["id"]) for one in found.get("entry", []))
        page.links(translate("Pages", "Log"), [place for place in decided if place])
        said = (self._places.of(one["id"]) for one in found.get("feedback", []))
        page.links(translate("Pages", "Feedback"), [place for place in said if place])

    def _relationships(self, page: Page, person_id: int) -> None:
        """Each mentorship with a person: its facts, what was agreed outside meetings, and the pages of it."""
        for row in self._around.mentorships[person_id]:
            page.facts(translate("Pages", "Mentorship"), "mentorship", row)
            for pause in self._around.pauses[row["id"]]:
                page.facts(translate("Pages", "Pause"), "pause", pause)
            page.items(translate("Pages", "Action items"), "action_item", self._around.loose[row["id"]])
            pages = in_order(self._around.with_whom[row["id"]])
            for table, words in FOLDERS.items():
                page.links(str(words), (place for place in pages if place.table == table))

    # Files -----------------------------------------------------------------------------------------

    def _attach(self, page: Page, place: Place) -> None:
        """Write the attachments of a page into a folder of its name."""
        rows = sorted(
            self._around.attached.get(place.path, []), key=lambda row: (row["record_id"], row["position"])
        )
        page.files([(row["name"], self._copied(row, place)) for row in rows])

    def _copied(self, row: Row, place: Place) -> PurePosixPath | None:
        try:
            content = self._files.get(row[whole.CONTENT])
        except (AttachmentMissing, DamagedAttachment):
            self.written.missing += 1
            return None
        stem, dot, suffix = row["name"].rpartition(".")
        plain = bool(dot) and suffix.isascii() and suffix.isalnum() and len(suffix) <= 10
        name = safe_name(stem if plain else row["name"], translate("PageFolders", "Untitled"))
        path = self._places.names.free(place.path.with_suffix(""), name, f".{suffix}" if plain else "")
        self._put(path, content)
        self.written.files += 1
        return path

    def _put(self, path: PurePosixPath, content: bytes) -> None:
        """Write a file for its owner only, and the folders above it."""
        target = self._root / path
        if target.parent not in self._made:
            for folder in reversed([target.parent, *target.parent.parents]):
                if folder.is_relative_to(self._root) and folder not in self._made:
                    folder.mkdir(mode=0o700, exist_ok=True)
                    self._made.add(folder)
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(content)


BESIDE: Mapping[str, Mapping[str, str]] = {
    "goal": {
        "milestone": "goal_id",
        "progress_event": "goal_id",
        "goal_competency": "goal_id",
        "action_item": "goal_id",
    },
    "meeting": {
        "agenda_point": "meeting_id",
        "action_item": "meeting_id",
        "entry": "meeting_id",
        "feedback": "meeting_id",
    },
}
"""By tables whose rows have a page, what belongs to a row of it, and by which field."""


class Beside:
    """Rows that refer to others, read in the order of those.

    Args:
        rows: by `key`, empty ones first.
        key: the field that refers.
    """

    def __init__(self, rows: Iterable[Row], key: str) -> None:
        self._rows = iter(rows)
        self._key = key
        self._next: Row | None = next(self._rows, None)

    def of(self, id: int) -> list[Row]:
        """The rows that refer to one with this id, which must be higher than the one before."""
        found = []
        while self._next is not None and (self._next[self._key] or 0) <= id:
            if self._next[self._key] == id:
                found.append(self._next)
            self._next = next(self._rows, None)
        return found
