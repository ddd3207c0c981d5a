"""What a write did, announced after the commit."""

from dataclasses import dataclass, field
from typing import Any

from pmjournal.records import Kind


@dataclass(frozen=True, slots=True)
class Image:
    """One row before and after a write; None where it did not exist. Held for `Journal.undo`."""

    row: type
    key: tuple[Any, ...]
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Change:
    """What one act did.

    `topic`, `id` and `mentorship_id` name the first record it touched, `touched` every one of them as
    (topic, id). `origin` is whatever the caller gave to `Journal.transaction`, so that a pane can tell its own
    writes from others'.
    """

    topic: Kind
    id: int
    mentorship_id: int | None
    origin: object
    touched: frozenset[tuple[Kind, int]]
    images: tuple[Image, ...] = field(repr=False, compare=False)

    def concerns(self, *topics: Kind) -> bool:
        """Whether any record of these topics was touched."""
        return any(topic in topics for topic, _ in self.touched)
