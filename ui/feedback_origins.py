"""Where actions and agenda points came from, in words: "From Helen’s advice of 14 May", by the advice's id."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from pmjournal.language import translate
from pmjournal.records import AgendaPoint, AgendaState, Contact, Side
from ui.feedback_words import origin
from ui.names import first_name

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


def origin_words(
    journal: "Journal", source_ids: Iterable[int | None], contacts: Sequence[Contact]
) -> dict[int, str]:
    """Words for those of these records that are feedback.

    Args:
        journal: where they are read from.
        source_ids: what actions came from, or what agenda points are about.
        contacts: names whose advice it was.
    """
    from pmjournal.advice import origins  # it brings SQLAlchemy along, see above

    names = {one.mentorship.id: first_name(one.person.name) for one in contacts}
    today = journal.clock.today()
    found = origins(journal, source_ids)
    return {id: origin(one, names.get(one.mentorship_id or 0, ""), today) for id, one in found.items()}


def answer_words(journal: "Journal", points: Iterable[AgendaPoint], contact: Contact | None) -> dict[int, str]:
    """Whether a request for feedback was answered, by its id: asked gently where a point about it was discussed
    and no answer is written down yet.

    Args:
        journal: where the requests are read from.
        points: the agenda of a meeting.
        contact: with whom it is; nothing is asked where it is with nobody.
    """
    discussed = {point.about_id for point in points if point.state is AgendaState.DISCUSSED} - {None}
    if contact is None or not discussed:
        return {}
    mine = translate("FeedbackWords", "Did {name} answer? Write it down")
    theirs = translate("FeedbackWords", "Did you answer {name}? Write it down")
    name = first_name(contact.person.name)
    return {
        one.id: (mine if one.asked_by is Side.ME else theirs).format(name=name)
        for one in journal.requests.open(contact.mentorship.id)
        if one.id in discussed
    }
