"""Write one entry of the log, or one disagreement: the stored one, or one that is stored with its first words.

What the page shows of either is asked by the same names; a disagreement goes to the private tables only.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from pmjournal.changes import Change
from pmjournal.records import Entry, EntryKind, EntryState, Kind, NoteHeading, PrivateNote, Visibility
from pmjournal.templates import Template, entry_template, named_as_in, reflection_template
from ui.record_writer import RecordWriter
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
class EntryWriter(RecordWriter[Entry]):
    """Writes to an entry."""

    private = False
    topic = Kind.ENTRY
    copied = COPIED

    def shown(self) -> Entry:
        """The entry as it is, or will be, stored."""
        return self.record if self.record is not None else _unstored(self.journal, self.start)

    def value(self, name: str) -> Any:
        """A field as it is, or will be, stored."""
        return getattr(self.shown(), name)

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

    def _topic(self) -> Any:
        return self.journal.entries

    def _is_worth_storing(self, fields: dict[str, Any]) -> bool:
        return bool(str(fields.get("title", "")).strip())

    def _write(self, fields: dict[str, Any]) -> Change | None:
        return super()._write(self._titled(fields))

    def _add(self, fields: dict[str, Any]) -> int:
        made = {"kind": self.shown().kind} | fields
        return self.journal.entries.add(made.pop("kind"), made.pop("title"), **made)

    def _titled(self, fields: dict[str, Any]) -> dict[str, Any]:
        """An entry is called by something: by its first words where it has no title, else as it was before."""
        if str(fields.get("title", "?")).strip():
            return fields
        texts = (str(fields.get(name) or self.value(name)) for name in ("body", "outcome"))
        words = next((said for text in texts if (said := seen_words(text)[:CALLED])), "")
        before = "" if self.record is None else self.record.title
        return fields | {"title": words or before}


@dataclass
class NoteWriter(RecordWriter[PrivateNote]):
    """The same for a disagreement, which is a private note."""

    private = True
    topic = Kind.PRIVATE_NOTE
    copied = COPIED_NOTE

    def value(self, name: str) -> Any:
        """A field as it is, or will be, stored."""
        if self.record is not None:
            return getattr(self.record, name)
        return self.start.get(name, "" if name in ("title", "body") else None)

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

    def _topic(self) -> Any:
        return self.journal.private_notes

    def _is_worth_storing(self, fields: dict[str, Any]) -> bool:
        return bool(fields.get("title", "").strip() or fields.get("body", "").strip())

    def _write(self, fields: dict[str, Any]) -> Change | None:
        if "occurred_on" in fields:
            fields |= self._moment(fields.pop("occurred_on"))
        return super()._write(fields)

    def _add(self, fields: dict[str, Any]) -> int:
        return self.journal.private_notes.add(
            fields.pop("body", ""), **(fields | {"heading": NoteHeading.DISAGREEMENT})
        )

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
