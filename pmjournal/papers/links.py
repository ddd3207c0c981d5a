"""What links on a paper may name: read from the journal by whoever makes a paper, and given to it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pmjournal.errors import NotFound
from pmjournal.records import Kind, Mention, Visibility

if TYPE_CHECKING:
    from pmjournal.journal import Journal


def link_words(journal: "Journal", mentorship_id: int | None, taken: Iterable[int]) -> frozenset[int]:
    """The records that links in a paper may name, for `Paper.printable`.

    Those that the paper takes, and what they link to where it is shareable and belongs to this mentorship or to
    none; of people, only the one whom it is with.

    Args:
        journal: read at once.
        mentorship_id: the one whose other side reads the paper.
        taken: the records whose texts it has.
    """
    ids = frozenset(taken)
    person_id = journal.people.contact(mentorship_id).person.id if mentorship_id is not None else None
    named = [mention for id_ in ids for mention in journal.links.links_from(id_)]
    return ids | {one.record_id for one in named if _may_name(journal, one, mentorship_id, person_id)}


def _may_name(journal: "Journal", mention: Mention, mentorship_id: int | None, person_id: int | None) -> bool:
    if mention.visibility is not Visibility.SHAREABLE:
        return False
    if mention.kind is Kind.PERSON:
        return mention.record_id == person_id
    if mention.kind is Kind.MILESTONE:  # as its goal, which may be for nobody else
        try:
            goal = journal.goals.get(journal.goals.milestone(mention.record_id).goal_id)
        except NotFound:  # the goal is in the bin, and with it all that it has
            return False
        return goal.visibility is Visibility.SHAREABLE and goal.mentorship_id in (None, mentorship_id)
    if mention.kind in (Kind.FEEDBACK, Kind.FEEDBACK_REQUEST):  # without a mentorship it is with somebody else
        return mention.mentorship_id is not None and mention.mentorship_id == mentorship_id
    return mention.mentorship_id in (None, mentorship_id)
