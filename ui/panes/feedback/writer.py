"""Writes one piece of feedback: the stored one, or one that is stored with the first words of what was said.

Bound to its record from the moment it is opened, so that nothing typed can ever reach another one.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pmjournal.changes import Change
from pmjournal.errors import NotFound
from pmjournal.records import Feedback, FeedbackDirection, FeedbackKind, FeedbackState, Visibility

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

COPIED = (
    "text", "situation", "behaviour", "impact", "next_step", "result", "direction", "kind", "state", "given_on",
    "mentorship_id", "person_id", "meeting_id", "goal_id", "competency_id", "request_id",
)  # fmt: skip


@dataclass
class Writer:
    """Writes to `record`; while that is None, the first write that has words for what was said makes it, with the
    fields of `start`. `origin` is given to every transaction.
    """

    journal: "Journal"
    origin: object
    record: Feedback | None = None
    start: dict[str, Any] = field(default_factory=dict)

    def value(self, name: str) -> Any:
        """A field as it is, or will be, stored."""
        return getattr(self.shown(), name)

    @property
    def id(self) -> int | None:
        """The record's id; None while it is not stored."""
        return None if self.record is None else self.record.id

    def shown(self) -> Feedback:
        """The record as it is, or will be, stored."""
        return self.record if self.record is not None else _unstored(self.journal, self.start)

    def write(self, **fields: Any) -> Change | None:
        """Store these fields at once; while there are no words for what was said, keep them until there are.

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
        if self.record is None and not str((self.start | fields).get("text", "")).strip():
            self.start |= fields
            return None
        with self.journal.transaction(origin=self.origin) as act:
            if self.record is None:
                written = self._add(self.start | fields)
            else:
                written = self.record.id
                self.journal.feedback.write(written, **fields)
        self.record = self.journal.feedback.get(written)
        return act.change

    def _add(self, fields: dict[str, Any]) -> int:
        """Store it; a request that it answers is answered by that."""
        from pmjournal.answering import answer  # it brings SQLAlchemy along, see above

        if fields.get("request_id") is not None:
            return answer(self.journal, **fields)
        shown = _unstored(self.journal, fields)
        return self.journal.feedback.add(**({"direction": shown.direction, "kind": shown.kind} | fields))


def _unstored(journal: "Journal", fields: dict[str, Any]) -> Feedback:
    """What is not stored yet, as a record of id 0."""
    empty: dict[str, Any] = {name: None for name in COPIED if name.endswith("_id")}
    empty |= dict.fromkeys(("text", "situation", "behaviour", "impact", "next_step", "result"), "")
    empty |= {
        "id": 0,
        "visibility": Visibility.SHAREABLE,
        "direction": FeedbackDirection.RECEIVED,
        "kind": FeedbackKind.STRENGTH,
        "state": FeedbackState.NOTED,
        "given_on": journal.clock.today(),
        "changed_at": journal.clock.now(),
        "binned_at": None,
    }
    return Feedback(**(empty | fields))
