"""The rows of the reflection list, worded: months, and the reflections in them.

What is wanted is said by a Wanted; how rows look is the delegate's business.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from pmjournal.clock import Clock
from pmjournal.language import translate
from pmjournal.records import Reflection, ReflectionSummary
from pmjournal.templates import reflection_template
from ui import words
from ui.models.groups import LARGEST_PAGE, PAGE, Group, by_month
from ui.models.wanted import WantedRecords

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

PREVIEW = 240


@dataclass(frozen=True, slots=True)
class ReflectionRow:
    """A reflection as its row shows it."""

    summary: ReflectionSummary
    on: date
    day: str
    template: str

    @property
    def id(self) -> int:
        """The reflection's."""
        return self.summary.id

    @property
    def title(self) -> str:
        """Its own; "" where it has none."""
        return self.summary.title

    def sentence(self) -> str:
        """The row, read aloud."""
        mood = self.summary.mood
        said = translate("ReflectionModel", "mood {value} of 5").format(value=mood) if mood else ""
        return ", ".join(part for part in (self.title, self.day, self.template, said) if part)


@dataclass(frozen=True, slots=True)
class Wanted(WantedRecords):
    """Which reflections to list. `week` is a Monday."""

    week: date | None = None
    template: str | None = None
    mood: int | None = None

    @property
    def narrowed(self) -> bool:
        """Whether something beside the mentorship is asked for."""
        some = (self.week, self.template, self.mood, self.ids)
        return any(one is not None for one in some)

    def takes(self, summary: ReflectionSummary) -> bool:
        """Whether a reflection fulfils the conditions on its mentorship, template and mood."""
        return (
            self.mentorship_id in (None, summary.mentorship_id)
            and self.template in (None, summary.template)
            and self.mood in (None, summary.mood)
            and (self.ids is None or summary.id in self.ids)
        )


class RowReader:
    """Reads the rows in the order of the list.

    Args:
        journal: where they are read from.
        wanted: which.
    """

    def __init__(self, journal: "Journal", wanted: Wanted) -> None:
        self._journal, self._wanted = journal, wanted
        self._found: list[ReflectionSummary] | None = None
        if wanted.narrowed:
            self._found = [summary for summary in self._candidates() if wanted.takes(summary)]

    def total(self) -> int:
        """How many there are in all."""
        if self._found is not None:
            return len(self._found)
        return self._journal.reflections.count(self._wanted.mentorship_id)

    def found(self) -> frozenset[int] | None:
        """The ids of all that is wanted, where they are in memory already."""
        return None if self._found is None else frozenset(summary.id for summary in self._found)

    def groups(self) -> Iterator[Group]:
        """Months with the rows under them."""
        if self._found is None:
            summaries = self._all()
        else:
            summaries = iter(self._found[::-1] if self._wanted.oldest_first else self._found)
        clock = self._journal.clock
        return by_month((row_of(summary, clock) for summary in summaries), clock.today())

    def _all(self) -> Iterator[ReflectionSummary]:
        """All there are, read a page at a time."""
        read, whose = self._journal.reflections.summaries, self._wanted.mentorship_id
        done, total, size = 0, self.total(), PAGE
        while done < total:
            count = min(size, total - done)
            offset = total - done - count if self._wanted.oldest_first else done
            page = read(whose, limit=count, offset=offset)
            yield from page[::-1] if self._wanted.oldest_first else page
            # The first page is soon there; those after it are larger, to come far down in fewer steps.
            done, size = done + count, min(2 * size, LARGEST_PAGE)

    def _candidates(self) -> list[ReflectionSummary]:
        """What may be wanted, latest first: a week's reflections, or all summaries."""
        wanted = self._wanted
        if wanted.week is None:
            return self._journal.reflections.summaries(wanted.mentorship_id, ids=wanted.ids)
        zone = ZoneInfo(self._journal.clock.zone)
        first = datetime.combine(wanted.week, time(), zone)
        last = datetime.combine(wanted.week + timedelta(days=7), time(), zone)
        # A day more at both ends, for what was written in another zone; its local day decides.
        around = self._journal.reflections.between(first - timedelta(days=1), last + timedelta(days=1))
        rows = [row_of(summary_of(reflection), self._journal.clock) for reflection in reversed(around)]
        return [row.summary for row in rows if 0 <= (row.on - wanted.week).days < 7]


def row_of(summary: ReflectionSummary, clock: Clock) -> ReflectionRow:
    """The row of a reflection."""
    on = clock.local(summary.written_at, summary.zone).date()
    shown = words.weekday_day(on, clock.today())
    return ReflectionRow(summary, on, shown, reflection_template(summary.template).name)


def summary_of(reflection: Reflection) -> ReflectionSummary:
    """What a list shows of a reflection."""
    names = ("id", "mentorship_id", "written_at", "zone", "template", "title", "mood")
    facts = {name: getattr(reflection, name) for name in names}
    return ReflectionSummary(**facts, preview=reflection.body[:PREVIEW])
