"""Possible mentors and mentees: from a wish to the mentorship that begins, or to a friendly no.

A prospect is a mentorship that has not begun. Where it stands is derived from its facts and never stored; to move
it is to set these facts. Beginning it is `mentorships.begin`. What is written to somebody is an entry of the log.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.records import (
    Contact,
    Ending,
    Entry,
    EntryKind,
    Mentorship,
    MentorshipStatus,
    Person,
    Role,
)
from pmjournal.sections import join, split
from pmjournal.templates import entry_template

if TYPE_CHECKING:
    from pmjournal.journal import Journal

MESSAGE = 1
"""Which prompt of the template of outreach the message itself stands under; the others are for oneself."""


class Stage(StrEnum):
    """Where a prospect stands."""

    WISH = "wish"
    CONTACTED = "contacted"
    REPLIED = "replied"
    AGREED = "agreed"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Prospect:
    """Somebody who may become a mentor or a mentee; `introduced_by` opened the door."""

    contact: Contact
    stage: Stage
    introduced_by: Person | None


def stage_of(mentorship: Mentorship) -> Stage | None:
    """Where a prospect stands; None for a mentorship that began."""
    status = mentorship.status
    if status is MentorshipStatus.ENDED and mentorship.ending is Ending.DECLINED:
        return Stage.DECLINED
    if status is MentorshipStatus.PROPOSED:
        return Stage.AGREED
    if status is not MentorshipStatus.PROSPECT:
        return None
    if mentorship.replied_on is not None:
        return Stage.REPLIED
    return Stage.CONTACTED if mentorship.contacted_on is not None else Stage.WISH


def prospects(journal: "Journal", my_role: Role | None = None) -> list[Prospect]:
    """Everybody who has not begun, by name; with one role of mine where given."""
    people = {person.id: person for person in journal.people.everybody()}
    found = []
    for contact in journal.people.contacts():
        stage = stage_of(contact.mentorship)
        if stage is not None and my_role in (None, contact.mentorship.my_role):
            found.append(Prospect(contact, stage, people.get(contact.mentorship.introduced_by_id or 0)))
    return sorted(found, key=lambda one: (one.contact.person.name.casefold(), one.contact.mentorship.id))


def add(journal: "Journal", name: str, my_role: Role, person_id: int | None = None) -> int:
    """Add a wish; returns the mentorship's id.

    Args:
        journal: where.
        name: of somebody new.
        my_role: `mentee` for a possible mentor.
        person_id: somebody who is known already, in place of a new person.

    Raises:
        BadInput: the name is empty.
    """
    if person_id is not None:
        return journal.people.add_mentorship(person_id, my_role, status=MentorshipStatus.PROSPECT)
    return journal.people.add(name, my_role, status=MentorshipStatus.PROSPECT)


def move(journal: "Journal", mentorship_id: int, stage: Stage, on: date | None = None) -> None:
    """Let a prospect stand elsewhere, by the facts that make it so.

    Days that are known already stay; those that a stage takes back are cleared.

    Args:
        journal: where.
        mentorship_id: which.
        stage: the new one.
        on: the day it came to be so, today where None.

    Raises:
        BadInput: it has begun, or the day cannot be right.
    """
    mentorship = journal.people.contact(mentorship_id).mentorship
    if stage_of(mentorship) is None:
        raise BadInput(translate("Prospects", "This mentorship has begun. It is on its own page now."))
    facts = _FACTS[stage](mentorship, on or journal.clock.today())
    journal.people.write_mentorship(mentorship_id, **facts)


def _open(mentorship: Mentorship, day: date, **facts: Any) -> dict[str, Any]:
    """The facts of one that is neither agreed to nor declined."""
    return {"status": MentorshipStatus.PROSPECT, "ending": None, "ended_on": None, **facts}


def _wish(mentorship: Mentorship, day: date) -> dict[str, Any]:
    return _open(mentorship, day, contacted_on=None, replied_on=None)


def _contacted(mentorship: Mentorship, day: date) -> dict[str, Any]:
    return _open(mentorship, day, contacted_on=mentorship.contacted_on or day, replied_on=None)


def _replied(mentorship: Mentorship, day: date) -> dict[str, Any]:
    return _open(mentorship, day, replied_on=mentorship.replied_on or day)


def _agreed(mentorship: Mentorship, day: date) -> dict[str, Any]:
    return {"status": MentorshipStatus.PROPOSED, "ending": None, "ended_on": None}


def _declined(mentorship: Mentorship, day: date) -> dict[str, Any]:
    return {"status": MentorshipStatus.ENDED, "ending": Ending.DECLINED, "ended_on": mentorship.ended_on or day}


_FACTS: dict[Stage, Callable[[Mentorship, date], dict[str, Any]]] = {
    Stage.WISH: _wish,
    Stage.CONTACTED: _contacted,
    Stage.REPLIED: _replied,
    Stage.AGREED: _agreed,
    Stage.DECLINED: _declined,
}


def drafts(journal: "Journal", mentorship_id: int) -> list[Entry]:
    """What was written to somebody, the latest first."""
    return journal.entries.all(mentorship_id, [EntryKind.OUTREACH])


def begin_draft(journal: "Journal", mentorship_id: int, body: str = "") -> int:
    """Begin something to be written to somebody; returns the entry's id."""
    name = journal.people.contact(mentorship_id).person.name
    title = translate("Prospects", "To {name}").format(name=name)
    return journal.entries.add(EntryKind.OUTREACH, title, mentorship_id=mentorship_id, body=body)


def message(body: str) -> str:
    """What of an outreach is sent: the text under the prompt for it, up to the next prompt; all of it where it
    has no such heading.

    Why this person, and what is asked for, are notes for oneself.
    """
    prompts = [prompt.title.casefold() for prompt in entry_template(EntryKind.OUTREACH, body).prompts]
    sections = [(title.strip().casefold(), (title, text)) for title, text in split(body)]
    begins = next((at for at, (key, _) in enumerate(sections) if key in prompts[MESSAGE : MESSAGE + 1]), None)
    if begins is None:
        return join(one for key, one in sections if key not in prompts).strip()
    _, (_, first) = sections[begins]
    headed = takewhile(lambda section: section[0] not in prompts, sections[begins + 1 :])
    return join([("", first), *(one for _, one in headed)]).strip()
