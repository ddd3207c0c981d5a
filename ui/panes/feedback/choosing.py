"""What can be chosen for feedback: people, competencies, goals, meetings; found by what is typed.

What is done with a choice is ui/panes/feedback/facts.py's.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pmjournal.language import translate
from pmjournal.records import GoalStatus
from ui import words
from ui.feedback_people import FeedbackPeople
from ui.widgets.link_picker import Choice

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

Find = Callable[[str], Sequence[Choice]]
NOBODY, NEW = 0, -1
"""In place of a record's id: nobody at all; somebody new, of the name that was typed."""
RECENT = 300


def people(journal: "Journal", known: FeedbackPeople) -> Find:
    """People by name: mentorships (by their id) first, then people without one; a new one for any other name."""
    found = [Choice(one.mentorship.id, one.person.name, "person") for one in known.contacts]
    with_one = {one.person.id for one in known.contacts}
    found += [
        Choice(one.id, one.name, "person", translate("Feedback", "no mentorship"))
        for one in journal.people.everybody()
        if one.id not in with_one
    ]

    def find(typed: str) -> list[Choice]:
        name = " ".join(typed.split())
        fitting = _fitting(found, name)
        if not name:
            return [*fitting, Choice(NOBODY, translate("Feedback", "Nobody in particular"), "x")]
        if any(one.words.casefold() == name.casefold() for one in fitting):
            return fitting
        return [*fitting, Choice(NEW, translate("Feedback", "Add “{name}”").format(name=name), "plus")]

    return find


def competencies(known: FeedbackPeople) -> Find:
    """Competencies in their order."""
    return _among([Choice(id, name, "tag") for id, name in known.competencies.items()])


def goals(journal: "Journal", mentorship_id: int | None) -> Find:
    """Goals, active ones and those with this person first."""
    found = [outline.goal for outline in journal.goals.outlines()]
    found.sort(key=lambda one: (one.status is not GoalStatus.ACTIVE, one.mentorship_id != mentorship_id))
    return _among([Choice(one.id, one.title, "goals") for one in found])


def meetings(journal: "Journal", known: FeedbackPeople, mentorship_id: int | None) -> Find:
    """The latest meetings, with this person where there is one."""
    today, found = journal.clock.today(), []
    for one in journal.meetings.summaries(mentorship_id, limit=RECENT):
        contact = known.contact(one.mentorship_id)
        day = words.day(journal.clock.local(one.starts_at, one.zone).date(), today)
        name = contact.person.name if contact is not None and mentorship_id is None else ""
        said = ", ".join(part for part in (one.title, name) if part) or translate("Links", "Meeting")
        found.append(Choice(one.id, said, "meetings", day))
    return _among(found)


def _among(found: Sequence[Choice]) -> Find:
    return lambda typed: _fitting(found, typed)


def _fitting(found: Sequence[Choice], typed: str) -> list[Choice]:
    asked = typed.casefold().split()
    return [one for one in found if all(word in f"{one.words} {one.fact}".casefold() for word in asked)]
