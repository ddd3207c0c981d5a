"""How far long work is: the stage it is at, in words, and how much of that is done.

Which stages there are is told where the work is; what runs the steps is `steps.py`.
"""

from collections.abc import Generator
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from pmjournal.language import translate
from pmjournal.records.search import Indexed
from pmjournal.wording import part_of

T = TypeVar("T")


class Stage(Enum):
    """What some work is at. Each work has its own, of this class; a member's value are its words."""

    @property
    def words(self) -> str:
        """What the person is told."""
        return str(self.value)

    @property
    def is_counted(self) -> bool:
        """Whether its parts are so few that each of them is counted, and not the percent."""
        return False


@dataclass(frozen=True, slots=True)
class Progress:
    """A stage, and where it has parts, how many of them are done. As a string, its words."""

    stage: Stage
    done: int = 0
    total: int = 0

    def __str__(self) -> str:
        if not self.total:
            return self.stage.words
        if self.stage.is_counted:
            far = part_of(self.done, self.total)
        else:
            far = translate("Numbers", "{count}%").format(count=100 * self.done // self.total)
        return translate("Stages", "{stage}, {far}").format(stage=self.stage.words, far=far)


def as_stage(stage: Stage, steps: Generator[Indexed | None, None, T]) -> Generator[Progress, None, T]:
    """Steps that tell how many records they have been through, if that is known, as a stage's.

    Closed early, they are closed, too.
    """
    try:
        while True:
            far = next(steps)
            yield Progress(stage, far.done, far.total) if far else Progress(stage)
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()
