"""What can be done to a mentorship as a whole: change it, pause it, end it, put it in the bin."""

from collections.abc import Callable

from pmjournal.language import Translatable, translate
from pmjournal.records import Contact, MentorshipStatus
from pmjournal.wording import listed
from ui import words
from ui.acting import Acting
from ui.names import first_name
from ui.widgets.person_form import PersonFields

BIN_DAYS = 60
_SAID = {
    MentorshipStatus.ACTIVE: Translatable("PersonActs", "The mentorship with {name} goes on"),
    MentorshipStatus.PAUSED: Translatable("PersonActs", "The mentorship with {name} is paused"),
    MentorshipStatus.ENDED: Translatable("PersonActs", "The mentorship with {name} has ended"),
}


def status_choices(status: MentorshipStatus) -> list[tuple[str, MentorshipStatus]]:
    """What a mentorship of this status can become, with the words of the menu."""
    go_on = (translate("PersonActs", "Take it up again"), MentorshipStatus.ACTIVE)
    pause = (translate("PersonActs", "Pause the mentorship"), MentorshipStatus.PAUSED)
    end = (translate("PersonActs", "End the mentorship"), MentorshipStatus.ENDED)
    match status:
        case MentorshipStatus.ACTIVE:
            return [pause, end]
        case MentorshipStatus.PAUSED:
            return [go_on, end]
    return [go_on]


class PersonActs:
    """The acts of one pane.

    Args:
        act: the pane's way to write.
    """

    def __init__(self, act: Acting) -> None:
        self._act = act
        self._journal = act.journal

    def change(self, contact: Contact, fields: PersonFields) -> bool:
        """Store what was typed of a person and of the mentorship with them."""

        def write() -> None:
            self._journal.people.write_person(contact.person.id, **fields.person())
            self._journal.people.write_mentorship(contact.mentorship.id, **fields.mentorship())

        return self._act(
            write, translate("PersonActs", "Saved what you changed about {name}").format(name=fields.name.text())
        )

    def status_setter(self, contact: Contact, status: MentorshipStatus) -> Callable[[], None]:
        """The act that gives a mentorship another status; ending it sets the day, taking it up clears it."""
        ended = self._journal.clock.today() if status is MentorshipStatus.ENDED else None

        def write() -> None:
            self._journal.people.write_mentorship(contact.mentorship.id, status=status, ended_on=ended)

        def run() -> None:
            self._act(write, str(_SAID[status]).format(name=first_name(contact.person.name)))

        return run

    def bin_words(self, contact: Contact) -> tuple[str, str]:
        """The question before a mentorship goes to the bin, and what goes with it."""
        journal, id = self._journal, contact.mentorship.id
        goes = [
            (journal.meetings.count(id), words.meetings),
            (len(journal.goals.outlines(id)), words.goals),
            (journal.reflections.count(id), words.reflections),
            (journal.private_notes.count(id), words.private_notes),
        ]
        parts = [said(count) for count, said in goes if count]
        title = translate("PersonActs", "Move the mentorship with {name} to the bin?")
        return title.format(name=first_name(contact.person.name)), _with_it(sum(n for n, _ in goes), parts)

    def to_bin(self, contact: Contact) -> bool:
        """Move a mentorship to the bin, with all that belongs to it."""
        name = first_name(contact.person.name)
        said = translate("PersonActs", "The mentorship with {name} moved to the bin").format(name=name)
        return self._act(lambda: self._journal.bin.put(contact.mentorship.id), said)


def _with_it(count: int, parts: list[str]) -> str:
    """What goes to the bin along with a mentorship, and for how long."""
    if not parts:
        return translate("PersonActs", "It stays in the bin for {days} days.").format(days=BIN_DAYS)
    said = translate("PersonActs", "With it (goes|go) {listed}. They stay in the bin for {days} days.", "", count)
    return said.format(listed=listed(parts), days=BIN_DAYS)
