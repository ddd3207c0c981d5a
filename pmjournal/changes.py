"""What a write did, announced after the commit."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
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


def completed(act: Change, later: Sequence[Change]) -> Change:
    """An act that made a record, together with what was written later into what it made.

    Undoing it takes both back. What was written elsewhere is left out.
    """
    images = {(one.row, one.key): one for one in act.images}
    touched = set(act.touched)
    for change in later:
        made = {place for place, one in images.items() if one.before is None and one.after is not None}
        if made.isdisjoint((one.row, one.key) for one in change.images):
            continue
        for one in change.images:
            first = images.get((one.row, one.key))
            images[one.row, one.key] = one if first is None else replace(one, before=first.before)
        touched |= change.touched
    return replace(act, images=tuple(images.values()), touched=frozenset(touched))
