"""Write one entry of the log, or one disagreement: the stored one, or one that is stored with its first words.

Each is bound to its record from the moment it is opened, so that nothing typed can ever reach another one. What
the page shows of either is asked by the same names; a disagreement goes to the private tables only.
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from pmjournal.changes import Change
from pmjournal.errors import NotFound
from pmjournal.records import Entry, EntryKind, EntryState, Kind, NoteHeading, PrivateNote, Visibility
from pmjournal.templates import Template, entry_template, named_as_in, reflection_template
from ui.text_preview import seen_words

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

CALLED = 80
COPIED = (
    "kind", "title", "body", "outcome", "occurred_on", "state", "review_on", "visibility",
    "mentorship_id", "meeting_id", "person_id", "competency_id",
)  # fmt: skip
COPIED_NOTE = ("title", "body", "mentorship_id", "meeting_id", "written_at", "zone", "settled_on")


@dataclass
class EntryWriter:
    """Writes to `record`; while that is None, the first write with words makes it, with the fields of `start`.

    `origin` is given to every transaction.
    """

    journal: "Journal"
    origin: object
    record: Entry | None = None
    start: dict[str, Any] = field(default_factory=dict)
    private = False
    topic = Kind.ENTRY

    def shown(self) -> Entry:
        """The entry as it is, or will be, stored."""
        return self.record if self.record is not None else _unstored(self.journal, self.start)

    def value(self, name: str) -> Any:
        """A field as it is, or will be, stored."""
        return getattr(self.shown(), name)

    @property
    def id(self) -> int | None:
        """The entry's id; None while it is not stored."""
        return None if self.record is None else self.record.id

    @property
    def shown_id(self) -> int | None:
        """What the list and the window's history know it by."""
        return self.id

    def day(self) -> date:
        """The day it is of."""
        return self.shown().occurred_on

    def template(self, body: str = "") -> Template:
        """What its kind asks for."""
        return entry_template(self.shown().kind, body)

    def write(self, **fields: Any) -> Change | None:
        """Store these fields at once; while there is no word in it, keep them until there is.

        Raises:
            JournalError: nothing was stored.
        """
        try:
            return self._write(fields)
        except NotFound:
            if self.record is None:
                raise
            # It went to the bin elsewhere while it was being written in. The words come first.
            self.start = {name: getattr(self.record, name) for name in COPIED}
            self.record = None
            return self._write(fields)

    def _write(self, fields: dict[str, Any]) -> Change | None:
        entries, fields = self.journal.entries, self._titled(fields)
        if self.record is None and not str((self.start | fields).get("title", "")).strip():
            self.start |= fields
            return None
        with self.journal.transaction(origin=self.origin) as act:
            if self.record is None:
                made = {"kind": self.shown().kind} | self.start | fields
                written = entries.add(made.pop("kind"), made.pop("title"), **made)
            else:
                written = self.record.id
                entries.write(written, **fields)
        self.record = entries.get(written)
        return act.change

    def _titled(self, fields: dict[str, Any]) -> dict[str, Any]:
        """An entry is called by something: by its first words where it has no title, else as it was before."""
        if str(fields.get("title", "?")).strip():
            return fields
        texts = (str(fields.get(name) or self.value(name)) for name in ("body", "outcome"))
        words = next((said for text in texts if (said := seen_words(text)[:CALLED])), "")
        before = "" if self.record is None else self.record.title
        return fields | {"title": words or before}


@dataclass
class NoteWriter:
    """The same for a disagreement, which is a private note."""

    journal: "Journal"
    origin: object
    record: PrivateNote | None = None
    start: dict[str, Any] = field(default_factory=dict)
    private = True
    topic = Kind.PRIVATE_NOTE

    def value(self, name: str) -> Any:
        """A field as it is, or will be, stored."""
        if self.record is not None:
            return getattr(self.record, name)
        return self.start.get(name, "" if name in ("title", "body") else None)

    @property
    def id(self) -> int | None:
        """The note's id; None while it is not stored."""
        return None if self.record is None else self.record.id

    @property
    def shown_id(self) -> int | None:
        """The negative of its id: private records are counted on their own."""
        return None if self.record is None else -self.record.id

    def day(self) -> date:
        """The day it is of."""
        moment = self.value("written_at") or self.journal.clock.now()
        return self.journal.clock.local(moment, self.value("zone")).date()

    def template(self, body: str = "") -> Template:
        """What it asks for; a heading that names the other side stays as it was begun."""
        return named_as_in(body, reflection_template(NoteHeading.DISAGREEMENT, body))

    def write(self, **fields: Any) -> Change | None:
        """Store these fields at once; while there is no word in it, keep them until there is.

        Raises:
            JournalError: nothing was stored.
        """
        if "occurred_on" in fields:
            fields |= self._moment(fields.pop("occurred_on"))
        try:
            return self._write(fields)
        except NotFound:
            if self.record is None:
                raise
            self.start = {name: getattr(self.record, name) for name in COPIED_NOTE}
            self.record = None
            return self._write(fields)

    def _write(self, fields: dict[str, Any]) -> Change | None:
        notes, all_fields = self.journal.private_notes, self.start | fields
        if self.record is None and not (all_fields.get("title", "").strip() or all_fields.get("body", "").strip()):
            self.start |= fields
            return None
        with self.journal.transaction(origin=self.origin) as act:
            if self.record is None:
                body = all_fields.pop("body", "")
                written = notes.add(body, **(all_fields | {"heading": NoteHeading.DISAGREEMENT}))
            else:
                written = self.record.id
                notes.write(written, **fields)
        self.record = notes.get(written)
        return act.change

    def _moment(self, day: date) -> dict[str, datetime]:
        zone = ZoneInfo(self.value("zone") or self.journal.clock.zone)
        moment = self.value("written_at") or self.journal.clock.now()
        at = moment.astimezone(zone).time().replace(microsecond=0) if self.record is not None else time(12)
        return {"written_at": datetime.combine(day, at, zone).astimezone(UTC)}


Writer = EntryWriter | NoteWriter


def _unstored(journal: "Journal", fields: dict[str, Any]) -> Entry:
    """What is not stored yet, as an entry of id 0."""
    empty = Entry(
        0, None, None, Visibility.PERSONAL, EntryKind.QUESTION, "", "", journal.clock.today(), None, None,
        EntryState.OPEN, None, "", None,
    )  # fmt: skip
    return replace(empty, **fields)
