"""Writes one record that is open: the stored one, or one that is stored once there is something in it.

Bound to its record from the moment it is opened, so that nothing typed can ever reach another one. What the record
is, and when it is worth storing, is each page's own (its writer.py).
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar

from pmjournal.changes import Change
from pmjournal.errors import NotFound

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class Stored(Protocol):
    """A record."""

    @property
    def id(self) -> int:
        """What it is known by."""


Record = TypeVar("Record", bound=Stored)


@dataclass
class RecordWriter(Generic[Record]):
    """Writes to `record`; while that is None, the first write worth storing makes it, with the fields of `start`.

    `origin` is given to every transaction.
    """

    journal: "Journal"
    origin: object
    record: Record | None = None
    start: dict[str, Any] = field(default_factory=dict)
    copied: ClassVar[tuple[str, ...]] = ()
    """The fields that make another record like it, where it went to the bin meanwhile."""

    # What each record says -----------------------------------------------------------------------

    def _topic(self) -> Any:
        """The service that reads it by `get(id)` and writes it by `write(id, **fields)`."""
        raise NotImplementedError

    def _add(self, fields: dict[str, Any]) -> int:
        """Store a new one; returns its id."""
        raise NotImplementedError

    def _is_worth_storing(self, fields: dict[str, Any]) -> bool:
        """Whether a new one with these fields is stored, or kept until there is more of it."""
        return True

    # ---------------------------------------------------------------------------------------------

    @property
    def id(self) -> int | None:
        """The record's id; None while it is not stored."""
        return None if self.record is None else self.record.id

    def write(self, **fields: Any) -> Change | None:
        """Store these fields at once, or keep them while there is nothing worth storing.

        Raises:
            JournalError: nothing was stored.
        """
        try:
            return self._write(fields)
        except NotFound:
            if self.record is None:
                raise
            # It went to the bin elsewhere while it was being written in. The words come first.
            self.start = {name: getattr(self.record, name) for name in self.copied}
            self.record = None
            return self._write(fields)

    def _write(self, fields: dict[str, Any]) -> Change | None:
        if self.record is None and not self._is_worth_storing(self.start | fields):
            self.start |= fields
            return None
        topic = self._topic()
        with self.journal.transaction(origin=self.origin) as act:
            if self.record is None:
                written = self._add(self.start | fields)
            else:
                written = self.record.id
                topic.write(written, **fields)
        self.record = topic.get(written)
        return act.change
