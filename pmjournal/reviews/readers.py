"""The allow-list: which mentorships, people and kinds of record each reader may have.

This is rule 1 of docs/domain.md and the only place that decides it. It names what may be taken; nothing is
ever "all minus something". It reads no journal and knows nothing of pages.
"""

from collections.abc import Collection
from dataclasses import dataclass

from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.records import Contact, Goal, Person, Reader, Role, Side, Visibility
from pmjournal.reviews.request import ReviewRequest

MY_ROLE = {Reader.MENTOR: Role.MENTEE, Reader.MENTEE: Role.MENTOR}  # towards a reader who is one person


@dataclass(frozen=True, slots=True)
class Allowance:
    """What one reader may have.

    `contacts` are the mentorships it covers, whose people may be named. `unattached` says whether records
    that belong to no mentorship may be taken, `theirs` whether what the other side owns may, `notes` whether
    the notes of meetings may, `moods` whether mood, confidence and energy may. `hidden` are people whose
    names are replaced wherever they stand.
    """

    reader: Reader
    contacts: tuple[Contact, ...]
    unattached: bool
    theirs: bool
    notes: bool
    moods: bool
    hidden: tuple[Person, ...]

    @property
    def mentorship_ids(self) -> frozenset[int]:
        """The mentorships it covers."""
        return frozenset(contact.mentorship.id for contact in self.contacts)

    @property
    def person_ids(self) -> frozenset[int]:
        """The people who may be named."""
        return frozenset(contact.person.id for contact in self.contacts)

    def covers(self, mentorship_id: int | None) -> bool:
        """Whether records of this mentorship (or of none) may be taken."""
        return self.unattached if mentorship_id is None else mentorship_id in self.mentorship_ids

    def sees(self, visibility: Visibility) -> bool:
        """Whether records of this visibility may be taken without being added by hand."""
        if self.reader is Reader.ME:
            return visibility is not Visibility.PRIVATE
        return visibility is Visibility.SHAREABLE

    def takes_goal(self, goal: Goal) -> bool:
        """Whether a goal may be taken, whatever the period."""
        owned = self.theirs or goal.owner is Side.ME
        return owned and self.covers(goal.mentorship_id) and self.sees(goal.visibility)


def allowance(request: ReviewRequest, contacts: Collection[Contact], guided: Collection[Person]) -> Allowance:
    """What the reader of a request may have.

    Args:
        request: names the reader and, for a mentor or a mentee, their mentorships.
        contacts: every mentorship that is not in the bin.
        guided: everybody the owner is or was mentor of, those in the bin included.

    Raises:
        BadInput: the mentorships named are not the reader's, or are missing where they are needed.
    """
    if request.ends_on < request.starts_on:
        raise BadInput(translate("Review", "The period ends before it starts. Choose a later end."))
    chosen = _chosen(request, contacts)
    match request.reader:
        case Reader.ME:
            return Allowance(Reader.ME, chosen, True, True, True, True, ())
        case Reader.MANAGER:
            return _for_manager(request, chosen, guided)
        case Reader.MENTOR | Reader.MENTEE:
            _check_one_person(request.reader, chosen)
            return Allowance(request.reader, chosen, False, True, True, False, ())


def _chosen(request: ReviewRequest, contacts: Collection[Contact]) -> tuple[Contact, ...]:
    """The contacts the request names; all of them where it names none."""
    wanted = frozenset(request.mentorship_ids)
    if missing := wanted - {contact.mentorship.id for contact in contacts}:
        raise BadInput(
            translate(
                "Review", "Mentorship {number} is not there any more. Choose who the review is about again."
            ).format(number=min(missing))
        )
    return tuple(contact for contact in contacts if not wanted or contact.mentorship.id in wanted)


def _for_manager(request: ReviewRequest, chosen: tuple[Contact, ...], guided: Collection[Person]) -> Allowance:
    """Mentorships in which somebody guides the owner, or peers; never those in which the owner guides.

    Somebody who is both mentor and mentee counts as a mentee, unless the mentorship with them is named.
    """
    if request.mentorship_ids and any(c.mentorship.my_role is Role.MENTOR for c in chosen):
        raise BadInput(
            translate(
                "Review", "A review for your manager holds nothing of your mentees. Choose your mentors only."
            )
        )
    mentees = {person.id for person in guided}
    if not request.mentorship_ids:
        chosen = tuple(contact for contact in chosen if contact.person.id not in mentees)
    named = {contact.person.id for contact in chosen}
    hidden = tuple(person for person in guided if person.id not in named)
    return Allowance(Reader.MANAGER, chosen, True, False, False, False, hidden)


def _check_one_person(reader: Reader, chosen: tuple[Contact, ...]) -> None:
    roles = {contact.mentorship.my_role for contact in chosen}
    if len({contact.person.id for contact in chosen}) != 1 or roles != {MY_ROLE[reader]}:
        raise BadInput(
            translate("Review", "Choose the one mentor who will read the review.")
            if reader is Reader.MENTOR
            else translate("Review", "Choose the one mentee who will read the review.")
        )
