"""The rows of the Feedback list, worded: months and the feedback under them, or the requests by where they stand.

What is wanted is said by a Wanted; how rows look is the delegate's business.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from pmjournal.language import translate
from pmjournal.records import (
    Feedback,
    FeedbackDirection,
    FeedbackKind,
    FeedbackRequest,
    FeedbackState,
    RequestState,
    Side,
)
from ui import feedback_words, words
from ui.feedback_people import FeedbackPeople
from ui.models.goal_lines import Face
from ui.text_preview import seen_words

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.feedback_list import FeedbackFilter
    from pmjournal.journal import Journal

PAGE, LARGEST_PAGE = 100, 300
PREVIEW = 240


class Part(StrEnum):
    """What the pills over the list let through."""

    ALL = "all"
    RECEIVED = "received"
    GIVEN = "given"
    TO_WORK_ON = "to work on"
    ADVICE = "advice"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which feedback to list, and in which order; None is no condition."""

    mentorship_id: int | None = None
    part: Part = Part.ALL
    state: FeedbackState | None = None
    strengths: bool = False
    oldest_first: bool = False
    ids: frozenset[int] | None = None

    @property
    def narrowed(self) -> bool:
        """Whether something beside the mentorship is asked for."""
        return self.part is not Part.ALL or self.state is not None or self.strengths or self.ids is not None

    def filter(self) -> "FeedbackFilter":
        """The same as the journal understands it."""
        from pmjournal.feedback_list import FeedbackFilter  # it brings SQLAlchemy along, see above

        directions = {Part.RECEIVED: FeedbackDirection.RECEIVED, Part.GIVEN: FeedbackDirection.GIVEN}
        kinds = {Part.TO_WORK_ON: FeedbackKind.TO_WORK_ON, Part.ADVICE: FeedbackKind.ADVICE}
        kind = FeedbackKind.STRENGTH if self.strengths else kinds.get(self.part)
        return FeedbackFilter(self.mentorship_id, directions.get(self.part), kind, self.state, self.ids)

    def takes_request(self, one: FeedbackRequest) -> bool:
        """Whether a request is wanted."""
        return self.mentorship_id in (None, one.mentorship_id) and (self.ids is None or one.id in self.ids)


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A month, or where requests stand; with how many there are."""

    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Row:
    """A piece of feedback or a request as its row shows it. `facts` are words with their colour tokens."""

    id: int
    on: date
    is_request: bool
    who: str
    face: Face | None
    day: str
    words: str
    facts: tuple[tuple[str, str], ...]

    def sentence(self) -> str:
        """The row, read aloud."""
        return ", ".join(
            part for part in (self.who, self.words, *(said for said, _ in self.facts), self.day) if part
        )


class RowReader:
    """Reads the rows in the order of the list.

    Args:
        journal: where they are read from.
        people: who it is with.
        wanted: which.
    """

    def __init__(self, journal: "Journal", people: FeedbackPeople, wanted: Wanted) -> None:
        self._journal, self._people, self._wanted = journal, people, wanted
        self._today = journal.clock.today()

    def total(self) -> int:
        """How many there are in all."""
        if self._wanted.part is Part.ASKED:
            return len(self._requests())
        from pmjournal import feedback_list  # it brings SQLAlchemy along, see above

        return feedback_list.count(self._journal, self._wanted.filter())

    def groups(self) -> Iterator[tuple[HeadRow, list[Row]]]:
        """Heads with the rows under them."""
        return self._asked() if self._wanted.part is Part.ASKED else self._months(self._all())

    def _all(self) -> Iterator[Feedback]:
        """All that is wanted, read a page at a time."""
        from pmjournal import feedback_list  # it brings SQLAlchemy along, see above

        wanted, after, size = self._wanted.filter(), None, PAGE
        while True:
            page = feedback_list.page(
                self._journal, wanted, size, oldest_first=self._wanted.oldest_first, after=after
            )
            yield from page
            if len(page) < size:
                return
            after = feedback_list.Place(page[-1].given_on, page[-1].id)
            size = min(2 * size, LARGEST_PAGE)

    def _months(self, found: Iterable[Feedback]) -> Iterator[tuple[HeadRow, list[Row]]]:
        for _, month in groupby(found, lambda one: (one.given_on.year, one.given_on.month)):
            rows = [self.row(one) for one in month]
            yield HeadRow(words.month_name(rows[0].on, self._today), len(rows)), rows

    def _requests(self) -> list[FeedbackRequest]:
        found = self._journal.requests.all(self._wanted.mentorship_id)
        return [one for one in found if self._wanted.takes_request(one)]

    def _asked(self) -> Iterator[tuple[HeadRow, list[Row]]]:
        """What waits, the longest first, mine before theirs; then what is over, by month."""
        found = self._requests()
        waiting = [one for one in reversed(found) if one.state is RequestState.ASKED]
        mine = translate("FeedbackList", "Waiting for an answer"), Side.ME
        for title, side in (mine, (translate("FeedbackList", "Waiting for you"), Side.THEM)):
            rows = [self.request_row(one) for one in waiting if one.asked_by is side]
            if rows:
                yield HeadRow(title, len(rows)), rows
        over = [one for one in found if one.state is not RequestState.ASKED]
        for _, month in groupby(over, lambda one: (one.asked_on.year, one.asked_on.month)):
            rows = [self.request_row(one) for one in month]
            yield HeadRow(words.month_name(rows[0].on, self._today), len(rows)), rows

    def row(self, one: Feedback) -> Row:
        """The row of a piece of feedback."""
        facts = [feedback_words.kind_name(one.kind), self._people.competency(one)]
        if one.state is not FeedbackState.NOTED:
            facts.append(feedback_words.state_name(one.state))
        return Row(
            one.id, one.given_on, False, feedback_words.whose(one.direction, self._people.name(one)),
            self._people.face(one), words.day(one.given_on, self._today),
            feedback_words.quoted(seen_words(_beginning(one.text))),
            tuple((fact, "ink3") for fact in facts if fact),
        )  # fmt: skip

    def request_row(self, one: FeedbackRequest) -> Row:
        """The row of a request."""
        return Row(
            one.id, one.asked_on, True, feedback_words.asked_of(one, self._people.name(one)),
            self._people.face(one), words.day(one.asked_on, self._today), one.about,
            (feedback_words.standing_of(one, self._today),),
        )  # fmt: skip


def _beginning(text: str) -> str:
    """As much of a text as a row can show."""
    return text if len(text) <= PREVIEW else f"{text[:PREVIEW].rstrip()}…"
