"""Reflections, private notes, reviews, and what points where."""

from dataclasses import dataclass
from datetime import date, datetime

from pmjournal.records.words import Kind, LinkKind, NoteHeading, Reader, Visibility


@dataclass(frozen=True, slots=True)
class Reflection:
    """A piece of writing for oneself; `body` is Markdown with the template's prompts as `## ` headings.

    `mood`, `confidence` and `energy` are 1 to 5, or None where not set.
    """

    id: int
    mentorship_id: int | None
    visibility: Visibility
    written_at: datetime
    zone: str
    template: str
    title: str
    body: str
    mood: int | None
    confidence: int | None
    energy: int | None
    changed_at: datetime
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class ReflectionSummary:
    """What a row of the reflection list shows. `preview` is the first 240 characters, Markdown and all."""

    id: int
    mentorship_id: int | None
    written_at: datetime
    zone: str
    template: str
    title: str
    preview: str
    mood: int | None


@dataclass(frozen=True, slots=True)
class Mention:
    """A record that links to, or is linked from, another; `count` is how often its text does."""

    record_id: int
    kind: Kind
    link: LinkKind
    title: str
    on: date
    mentorship_id: int | None
    visibility: Visibility
    count: int


@dataclass(frozen=True, slots=True)
class PrivateNote:
    """The owner's own note on a person or a meeting. Never part of anything shared.

    A disagreement is open until `settled_on`.
    """

    id: int
    mentorship_id: int | None
    meeting_id: int | None
    heading: NoteHeading
    title: str
    body: str
    written_at: datetime
    zone: str
    settled_on: date | None
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class Review:
    """What the owner wrote on top of a review of one period for one reader."""

    id: int
    mentorship_id: int | None
    reader: Reader
    starts_on: date
    ends_on: date
    own_words: str


@dataclass(frozen=True, slots=True)
class Binned:
    """Something in the bin, and when it went there."""

    id: int
    kind: Kind
    title: str
    binned_at: datetime
    private: bool


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with a record; `size` is in bytes.

    `stored` is its name in `attachments/`, a keyed hash of its content.
    `record_id` is of a private record where `private`.
    """

    id: int
    record_id: int
    private: bool
    name: str
    media_type: str
    size: int
    stored: str
    position: int
    added_at: datetime


@dataclass(frozen=True, slots=True)
class Revision:
    """What a long text of a record was at the end of a session of editing.

    `field` is the name of the text, such as `notes`; `record_id` is of a private record where `private`.
    """

    id: int
    record_id: int
    private: bool
    field: str
    text: str
    began_at: datetime
    ended_at: datetime
