"""What both sides said they would do and did by its day: plain counts, never a rate, and no score."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pmjournal.records import ActionItem, ActionState, Side


@dataclass(frozen=True, slots=True)
class Kept:
    """Of so many action items whose day has come, how many were done by it. Those without a day do not count."""

    done: int
    of: int


def kept(items: Iterable[ActionItem], today: date) -> dict[Side, Kept]:
    """How each side kept its action items; a side without one whose day has come is left out."""
    found: dict[Side, Kept] = {}
    for item in items:
        done = item.state is ActionState.DONE
        if item.due_on is None or item.state is ActionState.CANCELLED or not (done or item.due_on < today):
            continue
        by_then = done and (item.done_on or item.due_on) <= item.due_on
        before = found.get(item.owner, Kept(0, 0))
        found[item.owner] = Kept(before.done + by_then, before.of + 1)
    return found
