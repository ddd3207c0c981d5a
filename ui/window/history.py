"""Where the person was, to go back and forward again. What a place looks like is the business of navigation."""

from dataclasses import dataclass

DEPTH = 100


@dataclass(frozen=True, slots=True)
class Place:
    """A pane, the record shown in it, the mentorship that all panes were narrowed to, and the part of the record
    that was shown, where it has several.
    """

    pane: str
    record: int | None = None
    scope: int | None = None
    view: str = ""


class History:
    """The places before and after the present one, as in a browser."""

    def __init__(self) -> None:
        self._before: list[Place] = []
        self._after: list[Place] = []

    def left(self, place: Place) -> None:
        """The person goes on from `place`; what was ahead is no longer."""
        if not self._before or self._before[-1] != place:
            self._before = [*self._before, place][-DEPTH:]
        self._after.clear()

    def back(self, here: Place) -> Place | None:
        """The place before this one."""
        return self._step(here, self._before, self._after)

    def forward(self, here: Place) -> Place | None:
        """The place that was gone back from."""
        return self._step(here, self._after, self._before)

    def places(self) -> list[Place]:
        """Every place there is to go to, the one left last first."""
        return [*reversed(self._before), *self._after]

    def clear(self) -> None:
        """Forget every place."""
        self._before.clear()
        self._after.clear()

    @staticmethod
    def _step(here: Place, source: list[Place], target: list[Place]) -> Place | None:
        while source:
            place = source.pop()
            if place != here:
                target.append(here)
                return place
        return None
