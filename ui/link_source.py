"""What a text can be linked to, found by what is typed: goals, meetings, pages, feedback, log entries, people.

Private notes are never among it. How the choice is shown is ui/widgets/link_picker.py's and
ui/widgets/link_completion.py's.
"""

from contextlib import suppress
from typing import TYPE_CHECKING

from pmjournal.errors import BadInput, NotFound
from pmjournal.records import Kind
from pmjournal.records.search import END_MARK, MARK, Hit
from ui import words
from ui.widgets.link_picker import Choice

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

MOST = 30
EACH = 15
RECENT = 5
ICONS = {
    Kind.GOAL: "goals",
    Kind.MILESTONE: "diamond",
    Kind.MEETING: "meetings",
    Kind.REFLECTION: "reflections",
    Kind.FEEDBACK: "feedback",
    Kind.FEEDBACK_REQUEST: "feedback",
    Kind.ENTRY: "list",
    Kind.MENTORSHIP: "person",
    Kind.PERSON: "person",
}
DATED = (Kind.MEETING, Kind.REFLECTION, Kind.ENTRY)
_MARKS = str.maketrans("", "", MARK + END_MARK)


class LinkSource:
    """Finds records by typed words; a few recent ones for "".

    Args:
        journal: where they are looked for.
    """

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal

    def __call__(self, typed: str) -> list[Choice]:
        """Those whose title has the words first, then those that have them elsewhere."""
        if not typed.strip():
            return self._recent()
        try:
            groups = self._journal.search.find(typed, limit=EACH, private=False)
        except BadInput:
            return []
        hits = [hit for group in groups for hit in group.hits if hit.kind in ICONS]
        hits.sort(key=lambda hit: MARK not in hit.title)
        people = self._people()
        choices = [self._choice(hit, people) for hit in hits]
        return [choice for choice in choices if choice is not None][:MOST]

    def _recent(self) -> list[Choice]:
        """The goals and meetings one is likely to mean, and who one writes about."""
        journal, found = self._journal, []
        if journal.search.ready:
            hits = [hit for group in journal.search.find("kind:goal", limit=RECENT) for hit in group.hits]
            found += [choice for hit in hits if (choice := self._choice(hit, {})) is not None]
        for meeting in journal.meetings.summaries(limit=RECENT):
            if meeting.title:
                day = journal.clock.local(meeting.starts_at, meeting.zone).date()
                fact = words.day(day, journal.clock.today())
                found.append(Choice(meeting.id, meeting.title, "meetings", fact))
        people = {contact.person.id: contact.person.name for contact in journal.people.contacts()}
        return found + [Choice(id, name, "person") for id, name in list(people.items())[:RECENT]]

    def _people(self) -> dict[int, int]:
        """Whose mentorship each is: a link leads to the person."""
        return {one.mentorship.id: one.person.id for one in self._journal.people.contacts()}

    def _choice(self, hit: Hit, people: dict[int, int]) -> Choice | None:
        day = words.day(hit.on, self._journal.clock.today()) if hit.on else ""
        title = hit.title.translate(_MARKS).strip() or day
        if not title:
            return None
        record_id = people.get(hit.id, 0) if hit.kind is Kind.MENTORSHIP else hit.id
        fact = day if hit.kind in DATED and day != title else hit.under.translate(_MARKS)
        return Choice(record_id, title, ICONS[hit.kind], fact) if record_id else None


def place_of(journal: "Journal", record_id: int) -> tuple[str, int] | None:
    """What to open for a link to a record: its kind and id, a milestone's goal, a person's mentorship."""
    reads = (
        (Kind.GOAL, journal.goals.get),
        (Kind.MEETING, journal.meetings.get),
        (Kind.REFLECTION, journal.reflections.get),
        (Kind.FEEDBACK, journal.feedback.get),
        (Kind.FEEDBACK_REQUEST, journal.requests.get),
        (Kind.ENTRY, journal.entries.get),
    )
    for kind, get in reads:
        with suppress(NotFound):
            get(record_id)
            return kind.value, record_id
    with suppress(NotFound):
        return Kind.GOAL.value, journal.goals.milestone(record_id).goal_id
    for contact in journal.people.contacts():
        if record_id in (contact.person.id, contact.mentorship.id):
            return Kind.MENTORSHIP.value, contact.mentorship.id
    return None
