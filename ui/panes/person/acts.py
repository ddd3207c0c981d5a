"""What can be done to a mentorship as a whole: change it, pause it, end it, put it in the bin."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pmjournal.records import Contact, MentorshipStatus
from ui import words
from ui.acting import Acting
from ui.names import first_name
from ui.widgets.person_form import PersonFields

BIN_DAYS = 60
SAID = {
    MentorshipStatus.ACTIVE: "The mentorship with {name} goes on",
    MentorshipStatus.PAUSED: "The mentorship with {name} is paused",
    MentorshipStatus.ENDED: "The mentorship with {name} has ended",
}


def status_choices(status: MentorshipStatus) -> list[tuple[str, MentorshipStatus]]:
    """What a mentorship of this status can become, with the words of the menu."""
    go_on = (_tr("Take it up again"), MentorshipStatus.ACTIVE)
    pause = (_tr("Pause the mentorship"), MentorshipStatus.PAUSED)
    end = (_tr("End the mentorship"), MentorshipStatus.ENDED)
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

        return self._act(write, _tr("Saved what you changed about {name}").format(name=fields.name.text()))

    def status_setter(self, contact: Contact, status: MentorshipStatus) -> Callable[[], None]:
        """The act that gives a mentorship another status; ending it sets the day, taking it up clears it."""
        ended = self._journal.clock.today() if status is MentorshipStatus.ENDED else None

        def write() -> None:
            self._journal.people.write_mentorship(contact.mentorship.id, status=status, ended_on=ended)

        def run() -> None:
            self._act(write, _tr(SAID[status]).format(name=first_name(contact.person.name)))

        return run

    def bin_words(self, contact: Contact) -> tuple[str, str]:
        """The question before a mentorship goes to the bin, and what goes with it."""
        journal, id = self._journal, contact.mentorship.id
        goes = [
            (journal.meetings.count(id), "meeting", "meetings"),
            (len(journal.goals.outlines(id)), "goal", "goals"),
            (journal.reflections.count(id), "reflection", "reflections"),
            (journal.private_notes.count(id), "private note", "private notes"),
        ]
        parts = [words.plural(count, one, many) for count, one, many in goes if count]
        title = _tr("Move the mentorship with {name} to the bin?").format(name=first_name(contact.person.name))
        they, it = _tr("They stay in the bin for {days} days."), _tr("It stays in the bin for {days} days.")
        stay = (they if parts else it).format(days=BIN_DAYS)
        if not parts:
            return title, stay
        listed = " and ".join(filter(None, [", ".join(parts[:-1]), parts[-1]]))
        verb = _tr("goes") if len(parts) == 1 and parts[0].startswith("1 ") else _tr("go")
        return title, _tr("With it {verb} {listed}.").format(verb=verb, listed=listed) + " " + stay

    def to_bin(self, contact: Contact) -> bool:
        """Move a mentorship to the bin, with all that belongs to it."""
        name = first_name(contact.person.name)
        said = _tr("The mentorship with {name} moved to the bin").format(name=name)
        return self._act(lambda: self._journal.bin.put(contact.mentorship.id), said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PersonActs", text)
