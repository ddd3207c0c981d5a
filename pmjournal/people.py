"""People and the mentorships with them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased

from pmjournal.errors import BadInput, NotFound
from pmjournal.language import translate
from pmjournal.limits import LIMITS
from pmjournal.records import Contact, Mentorship, Person, Role, Visibility
from pmjournal.store.mapping import column_names, to_record
from pmjournal.store.tables import MentorshipRow, PersonRow
from pmjournal.store.topic import Topic, fill, find
from pmjournal.text import required

ORDER = {Role.MENTEE: 0, Role.MENTOR: 1, Role.PEER: 2}  # my mentors first


class People(Topic):
    """Who the owner meets, and in which role."""

    def contacts(self) -> list[Contact]:
        """Every mentorship with its person: my mentors, my mentees, peers; running ones first, then by start."""
        with self._store.reading() as session:
            # By id: asked for in no order, SQLite walks through all records of the journal instead.
            everybody = session.scalars(select(PersonRow).order_by(PersonRow.id))
            people = {row.id: to_record(Person, row) for row in everybody}
            there = select(MentorshipRow).where(MentorshipRow.binned_at.is_(None))
            running = session.scalars(there.order_by(MentorshipRow.id))
            found = [Contact(people[row.person_id], to_record(Mentorship, row)) for row in running]
        return sorted(found, key=_order)

    def guided(self) -> list[Person]:
        """Everybody I am or was mentor of, those in the bin included: whose names a manager may not read."""
        mentorship = aliased(MentorshipRow, flat=True)
        mine = select(mentorship.person_id).where(mentorship.my_role == Role.MENTOR)
        with self._store.reading() as session:
            rows = session.scalars(select(PersonRow).where(PersonRow.id.in_(mine)).order_by(PersonRow.id))
            return [to_record(Person, row) for row in rows]

    def contact(self, mentorship_id: int) -> Contact:
        """One mentorship with its person.

        Raises:
            NotFound: there is none, or it is in the bin.
        """
        with self._store.reading() as session:
            mentorship = find(session, MentorshipRow, mentorship_id)
            person = session.get_one(PersonRow, mentorship.person_id)
            return Contact(to_record(Person, person), to_record(Mentorship, mentorship))

    def person(self, person_id: int) -> Person:
        """One person.

        Raises:
            NotFound: there is none, or they are in the bin.
        """
        with self._store.reading() as session:
            return to_record(Person, find(session, PersonRow, person_id))

    def everybody(self) -> list[Person]:
        """Every person, with or without a mentorship, by name."""
        query = select(PersonRow).where(PersonRow.binned_at.is_(None)).order_by(PersonRow.id)
        with self._store.reading() as session:
            people = [to_record(Person, row) for row in session.scalars(query)]
        return sorted(people, key=lambda person: person.name.casefold())

    def contact_of(self, person_id: int) -> Contact:
        """A person with the mentorship that runs, or else the one that began last.

        Raises:
            NotFound: there is no such person, or no mentorship with them but in the bin.
        """
        theirs = [contact for contact in self.contacts() if contact.person.id == person_id]
        if not theirs:
            raise NotFound(translate("Store", "That is no longer there. It may be in the bin."))
        return max(theirs, key=_latest)

    def find(self, name: str) -> list[Contact]:
        """The contacts of exactly this name, without regard to case and space around it."""
        wanted = " ".join(name.split()).casefold()
        return [contact for contact in self.contacts() if contact.person.name.casefold() == wanted]

    def add(self, name: str, my_role: Role, **fields: Any) -> int:
        """Add a person and a mentorship with them; returns the mentorship's id.

        Args:
            name: the person's name, in any script.
            my_role: `mentee` when they guide me.
            fields: further fields of Person or Mentorship.

        Raises:
            BadInput: the name is empty.
        """
        about_mentorship = column_names(MentorshipRow) - column_names(PersonRow)
        mentorship = {key: value for key, value in fields.items() if key in about_mentorship}
        person = {key: value for key, value in fields.items() if key not in about_mentorship}
        with self._store.writing():
            return self.add_mentorship(self.add_person(name, **person), my_role, **mentorship)

    def add_person(self, name: str, **fields: Any) -> int:
        """Add a person without a mentorship, such as a colleague one has feedback from; returns the person's id.

        Raises:
            BadInput: the name is empty.
        """
        with self._store.writing() as session:
            row = PersonRow(name=required(name, translate("Store", "A person")), visibility=Visibility.SHAREABLE)
            fill(row, fields)
            session.add(row)
            session.flush()
            return row.id

    def add_mentorship(self, person_id: int, my_role: Role, **fields: Any) -> int:
        """Add a mentorship with a known person; returns its id.

        Raises:
            BadInput: a number cannot be right.
        """
        _check(fields)
        with self._store.writing() as session:
            find(session, PersonRow, person_id)
            row = MentorshipRow(person_id=person_id, my_role=my_role, visibility=Visibility.SHAREABLE)
            fill(row, fields)
            session.add(row)
            session.flush()
            row.mentorship_id = row.id
            session.flush()
            return row.id

    def write_person(self, person_id: int, **fields: Any) -> None:
        """Change fields of a person.

        Raises:
            BadInput: the name is empty.
        """
        if "name" in fields:
            fields["name"] = required(fields["name"], translate("Store", "A person"))
        with self._store.writing() as session:
            fill(find(session, PersonRow, person_id), fields)

    def write_mentorship(self, mentorship_id: int, **fields: Any) -> None:
        """Change fields of a mentorship.

        Raises:
            BadInput: a number cannot be right.
        """
        _check(fields)
        with self._store.writing() as session:
            fill(find(session, MentorshipRow, mentorship_id), fields)


def _check(fields: Mapping[str, Any]) -> None:
    """See that the numbers of a mentorship lie where those that are typed do."""
    for name, value in fields.items():
        limit = LIMITS.get(f"mentorship.{name}")
        if limit is not None and value is not None and not limit.holds(value):
            words = translate("Store", "“{field}” of a mentorship is {range}, or not set.")
            raise BadInput(words.format(field=name, range=limit))


def _latest(contact: Contact) -> tuple[bool, date, int]:
    mentorship = contact.mentorship
    running = not mentorship.status.is_over
    return running, mentorship.started_on or date.min, mentorship.id


def _order(contact: Contact) -> tuple[int, bool, str, int]:
    mentorship = contact.mentorship
    return (
        ORDER[mentorship.my_role],
        mentorship.status.is_over,
        mentorship.started_on.isoformat() if mentorship.started_on else "9999",
        mentorship.id,
    )
