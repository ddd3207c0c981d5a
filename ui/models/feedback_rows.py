"""The rows of the Feedback list, worded: months and the feedback under them, or the requests by where they stand.

What is wanted is said by a Wanted; how rows look is the delegate's business.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
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
from ui.models.groups import Group, HeadRow, by_month, read_on
from ui.models.wanted import WantedRecords
from ui.text_preview import seen_words

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.feedback_list import FeedbackFilter
    from pmjournal.journal import Journal

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
class Wanted(WantedRecords):
    """Which feedback to list."""

    part: Part = Part.ALL
    state: FeedbackState | None = None
    strengths: bool = False

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
class Row:
    """A piece of feedback or a request as its row shows it: `title` is what was said, or what is asked about, and
    `facts` are words with their colour tokens.
    """

    id: int
    on: date
    is_request: bool
    who: str
    face: Face | None
    day: str
    title: str
    facts: tuple[tuple[str, str], ...]

    def sentence(self) -> str:
        """The row, read aloud."""
        return ", ".join(
            part for part in (self.who, self.title, *(said for said, _ in self.facts), self.day) if part
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

    def groups(self) -> Iterator[Group]:
        """Heads with the rows under them."""
        if self._wanted.part is Part.ASKED:
            return self._asked()
        return by_month((self.row(one) for one in read_on(self._page)), self._today)

    def _page(self, limit: int, after: Feedback | None) -> list[Feedback]:
        from pmjournal import feedback_list  # it brings SQLAlchemy along, see above

        wanted, oldest_first = self._wanted.filter(), self._wanted.oldest_first
        return feedback_list.page(self._journal, wanted, limit, oldest_first=oldest_first, after=after)

    def _requests(self) -> list[FeedbackRequest]:
        found = self._journal.requests.all(self._wanted.mentorship_id)
        return [one for one in found if self._wanted.takes_request(one)]

    def _asked(self) -> Iterator[Group]:
        """What waits, the longest first, mine before theirs; then what is over, by month."""
        found = self._requests()
        waiting = [one for one in reversed(found) if one.state is RequestState.ASKED]
        mine = translate("FeedbackList", "Waiting for an answer"), Side.ME
        for title, side in (mine, (translate("FeedbackList", "Waiting for you"), Side.THEM)):
            rows = [self.request_row(one) for one in waiting if one.asked_by is side]
            if rows:
                yield HeadRow(title, len(rows)), rows
        over = (self.request_row(one) for one in found if one.state is not RequestState.ASKED)
        yield from by_month(over, self._today)

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
