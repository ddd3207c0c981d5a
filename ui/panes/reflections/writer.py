"""Writes one reflection: the stored one, or one that is stored when the first thing in it is set."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pmjournal.errors import NotFound
from pmjournal.records import Reflection
from ui.record_writer import RecordWriter


@dataclass
class Writer(RecordWriter[Reflection]):
    """Writes to it; what is made is linked to `about`, such as the meeting it is on."""

    about: int | None = None
    copied = (
        "title", "body", "template", "mentorship_id", "written_at", "zone", "mood", "confidence", "energy",
        "visibility",
    )  # fmt: skip

    def value(self, name: str) -> Any:
        """A field as it is, or will be, stored."""
        return self.start.get(name) if self.record is None else getattr(self.record, name)

    def local(self) -> datetime:
        """When it was written, on the clock of the place it was written in."""
        return self.journal.clock.local(self.value("written_at"), self.value("zone"))

    def _topic(self) -> Any:
        return self.journal.reflections

    def _add(self, fields: dict[str, Any]) -> int:
        """Store it and link it to what it is about, unless that has gone to the bin meanwhile."""
        made = self.journal.reflections.add(**fields)
        if self.about is not None:
            with suppress(NotFound):
                self.journal.links.add(made, self.about)
        return made
