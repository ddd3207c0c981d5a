"""What an agenda leaves for the next meeting with the same person: a pure rule over its points.

Nothing is written here; `planning.py` writes what this picks.
"""

from collections.abc import Iterable

from pmjournal.records import AgendaPoint, AgendaState


def to_carry(points: Iterable[AgendaPoint]) -> list[AgendaPoint]:
    """The points that are still open and that no later meeting has taken up, in their order."""
    return [point for point in points if point.state is AgendaState.OPEN and point.carried_to is None]
