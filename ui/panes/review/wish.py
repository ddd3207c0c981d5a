"""What the form asks for, and what the journal has for it. Reading is done wherever `look` is called: off the
window's thread.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from pmjournal import reviews
from pmjournal.errors import BadInput
from pmjournal.language import Translatable
from pmjournal.records import Reader, ReflectionSummary
from pmjournal.reviews import Content, LeftOut, ReviewRequest, Section, Selection

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

NOTHING = Translatable(
    "ReviewPane",
    "There is nothing in this period to show yet. Choose another period, or write some words of your own.",
)
NO_SECTION = Translatable("ReviewPane", "No section is ticked. Tick at least one.")


@dataclass(frozen=True, slots=True)
class Wish:
    """One state of the form.

    `reflection_ids` are those chosen by hand; None means every one of the period, whatever it will hold.
    """

    reader: Reader
    starts_on: date
    ends_on: date
    mentorship_ids: tuple[int, ...] = ()
    sections: frozenset[Section] = field(default_factory=lambda: frozenset(Section))
    reflection_ids: tuple[int, ...] | None = ()
    own_words: str = ""

    def request(self, choosable: list[ReflectionSummary]) -> ReviewRequest:
        """The request to the reviews; a chosen reflection that may not be added any more is dropped."""
        offered = [summary.id for summary in choosable]
        chosen = offered if self.reflection_ids is None else [i for i in self.reflection_ids if i in set(offered)]
        if Section.REFLECTIONS not in self.sections:
            chosen = []
        return ReviewRequest(
            self.reader,
            self.starts_on,
            self.ends_on,
            mentorship_ids=self.mentorship_ids,
            sections=self.sections,
            reflection_ids=tuple(chosen),
            own_words=self.own_words,
        )


@dataclass(frozen=True, slots=True)
class Look:
    """What the journal has for a wish. `refusal` says why there is nothing to make a review of; "" where there
    is something."""

    wish: Wish
    content: Content
    left_out: LeftOut
    choosable: tuple[ReflectionSummary, ...]
    refusal: str


def look(journal: "Journal", wish: Wish) -> Look:
    """Read what a wish asks for.

    Raises:
        BadInput: the period or the mentorships cannot be.
    """
    choosable = reviews.choosable_reflections(journal, replace(wish.request([]), reflection_ids=()))
    selection = reviews.select(journal, wish.request(choosable))
    content = reviews.build(selection)
    return Look(wish, content, selection.left_out, tuple(choosable), _refusal(wish, selection))


def content_to_export(journal: "Journal", wish: Wish) -> Content:
    """The content of a review that is to be handed out.

    Raises:
        BadInput: the period or the mentorships cannot be, or there is nothing to show.
    """
    found = look(journal, wish)
    if found.refusal:
        raise BadInput(found.refusal)
    return found.content


def _refusal(wish: Wish, selection: Selection) -> str:
    if not wish.sections - {Section.REFLECTIONS} and not selection.reflections:
        return str(NO_SECTION)
    there = selection.goals or selection.meetings or selection.decisions or selection.reflections
    return "" if there or wish.own_words.strip() else str(NOTHING)
