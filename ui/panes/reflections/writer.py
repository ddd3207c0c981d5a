"""Writes one reflection: the stored one, or one that is stored when the first thing in it is set.

Bound to its reflection from the moment it is opened, so that nothing typed can ever reach another one.
"""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from pmjournal.changes import Change
from pmjournal.errors import NotFound
from pmjournal.records import Reflection

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

COPIED = ("title", "body", "template", "mentorship_id", "written_at", "zone", "mood", "confidence", "energy")


@dataclass
class Writer:
    """Writes to `record`; while that is None, the first write makes it, with the fields of `start`.

    `origin` is given to every transaction; what is made is linked to `about`, such as the meeting it is on.
    """

    journal: "Journal"
    origin: object
    record: Reflection | None = None
    start: dict[str, Any] = field(default_factory=dict)
    about: int | None = None

    def value(self, name: str) -> Any:
        """A field as it is, or will be, stored."""
        return self.start.get(name) if self.record is None else getattr(self.record, name)

    @property
    def id(self) -> int | None:
        """The reflection's id; None while it is not stored."""
        return None if self.record is None else self.record.id

    def local(self) -> datetime:
        """When it was written, on the clock of the place it was written in."""
        return self.journal.clock.local(self.value("written_at"), self.value("zone"))

    def write(self, **fields: Any) -> Change | None:
        """Store these fields at once.

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
        reflections = self.journal.reflections
        with self.journal.transaction(origin=self.origin) as act:
            if self.record is None:
                written = reflections.add(**(self.start | fields))
                self._link(written)
            else:
                written = self.record.id
                reflections.write(written, **fields)
        self.record = reflections.get(written)
        return act.change

    def _link(self, written: int) -> None:
        """Link what was just made to what it is about, unless that has gone to the bin meanwhile."""
        if self.about is not None:
            with suppress(NotFound):
                self.journal.links.add(written, self.about)
