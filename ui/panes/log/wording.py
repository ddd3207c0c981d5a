"""What the page says around an entry: its prompts with the names and values of this journal, its meeting."""

from typing import TYPE_CHECKING

from pmjournal.errors import NotFound
from pmjournal.language import translate
from pmjournal.templates import Template, filled
from ui import words
from ui.feedback_people import FeedbackPeople
from ui.linking import Names, meeting_words
from ui.names import first_name
from ui.panes.log.writers import Writer

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class Wording:
    """Words what is open.

    Args:
        journal: the open journal.
        people: who entries are with.
    """

    def __init__(self, journal: "Journal", people: FeedbackPeople) -> None:
        self._journal, self._people = journal, people

    def template(self, writer: Writer, body: str) -> Template:
        """What the kind asks for, with the words of this entry in its hints."""
        contact = self._people.contact(writer.value("mentorship_id"))
        other = first_name(contact.person.name) if contact else ""
        if not writer.private:
            return filled(writer.template(body), date=words.full_day(writer.day()), person=other)
        person = other or translate("Log", "the other side", "in a prompt: how {the other side} may see it")
        return filled(writer.template(body), person=person, values=", ".join(self.values()))

    def values(self) -> list[str]:
        """What the owner holds on to."""
        lines = (" ".join(line.split()) for line in self._journal.owner.get().values.splitlines())
        return [line for line in lines if line]

    def reminder(self, writer: Writer) -> str:
        """The values to hold a disagreement against; "" elsewhere, and while none are written down."""
        values = self.values() if writer.private else []
        return translate("Log", "Your values: {values}").format(values=" · ".join(values)) if values else ""

    def meeting(self, writer: Writer) -> str:
        """ "Helen, 28 May"; "" without a meeting."""
        meeting_id = writer.value("meeting_id")
        if meeting_id is None:
            return ""
        try:
            meeting = self._journal.meetings.get(meeting_id)
        except NotFound:
            return ""
        return meeting_words(self._journal, Names(self._people.contacts), meeting)
