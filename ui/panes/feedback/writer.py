"""Writes one piece of feedback: the stored one, or one that is stored with the first words of what was said."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pmjournal.records import Feedback, FeedbackDirection, FeedbackKind, FeedbackState, Visibility
from ui.record_writer import RecordWriter

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

COPIED = (
    "text", "situation", "behaviour", "impact", "next_step", "result", "direction", "kind", "state", "given_on",
    "mentorship_id", "person_id", "meeting_id", "goal_id", "competency_id", "request_id", "visibility",
)  # fmt: skip


@dataclass
class Writer(RecordWriter[Feedback]):
    """Writes to it."""

    copied = COPIED

    def value(self, name: str) -> Any:
        """A field as it is, or will be, stored."""
        return getattr(self.shown(), name)

    def shown(self) -> Feedback:
        """The record as it is, or will be, stored."""
        return self.record if self.record is not None else _unstored(self.journal, self.start)

    def _topic(self) -> Any:
        return self.journal.feedback

    def _is_worth_storing(self, fields: dict[str, Any]) -> bool:
        return bool(str(fields.get("text", "")).strip())

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
