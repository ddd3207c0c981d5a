"""Who feedback and log entries are with, as lists and pages name them: also somebody without a mentorship.

People are read once until told to again. The records themselves are the journal's.
"""

from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from pmjournal.errors import NotFound
from pmjournal.records import Contact, Entry, Feedback, FeedbackRequest, Person
from ui.models.goal_lines import Face, face_of
from ui.names import first_name
from ui.widgets.avatar import hue

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class FeedbackPeople:
    """The people.

    Args:
        journal: where they are read from.
    """

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self.contacts: list[Contact] = []
        self._by_mentorship: dict[int, Contact] = {}
        self._persons: dict[int, Person | None] = {}
        self.competencies: dict[int, str] = {}

    def read(self, contacts: Iterable[Contact] | None = None) -> None:
        """Read who there is, and what competencies there are."""
        self.contacts = list(self._journal.people.contacts() if contacts is None else contacts)
        self._by_mentorship = {one.mentorship.id: one for one in self.contacts}
        self._persons = {one.person.id: one.person for one in self.contacts}
        self.competencies = {one.id: one.name for one in self._journal.competencies()}

    def contact(self, mentorship_id: int | None) -> Contact | None:
        """The mentorship with its person; None where there is none."""
        return None if mentorship_id is None else self._by_mentorship.get(mentorship_id)

    def name_of(self, mentorship_id: int | None) -> str:
        """The whole name of who a mentorship is with; "" for none."""
        contact = self.contact(mentorship_id)
        return "" if contact is None else contact.person.name

    def person(self, person_id: int | None) -> Person | None:
        """A person, with or without a mentorship; None where they are not there."""
        if person_id is None:
            return None
        if person_id not in self._persons:
            self._persons[person_id] = None
            with suppress(NotFound):
                self._persons[person_id] = self._journal.people.person(person_id)
        return self._persons[person_id]

    def name(self, one: Feedback | FeedbackRequest | Entry) -> str:
        """The whole name of who it is with; "" for nobody."""
        contact, person = self.contact(one.mentorship_id), self.person(one.person_id)
        return contact.person.name if contact is not None else person.name if person is not None else ""

    def short(self, one: Feedback | FeedbackRequest | Entry) -> str:
        """The first name; "" for nobody."""
        name = self.name(one)
        return first_name(name) if name else ""

    def face(self, one: Feedback | FeedbackRequest | Entry) -> Face | None:
        """Their avatar; None for nobody."""
        contact, person = self.contact(one.mentorship_id), self.person(one.person_id)
        if contact is not None:
            return face_of(contact, "")
        return None if person is None else Face(person.name, hue(person.id), False)

    def competency(self, one: Feedback | Entry) -> str:
        """The name of its competency; "" for none."""
        return self.competencies.get(one.competency_id or 0, "")
