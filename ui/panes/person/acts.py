"""What can be done to a mentorship as a whole: change it, take it a step on, put it in the bin."""

from collections.abc import Callable
from functools import partial
from typing import Any

from pmjournal import closing, mentorships
from pmjournal.language import Translatable, translate
from pmjournal.records import Contact, Ending
from pmjournal.wording import listed
from ui import words
from ui.acting import Acting
from ui.names import first_name
from ui.panes.person.course import Step

BIN_DAYS = 60
_ACTS: dict[Step, Callable[..., object]] = {
    Step.BEGIN: mentorships.begin,
    Step.RESUME: mentorships.resume,
    Step.PAUSE: mentorships.pause,
    Step.EXTEND: mentorships.extend,
    Step.COMPLETE: partial(closing.begin_closing, ending=Ending.COMPLETED),
    Step.EARLY: partial(closing.begin_closing, ending=Ending.EARLY),
    Step.STAY: closing.stop_closing,
    Step.TOUCH: mentorships.keep_in_touch,
    Step.TAKE_UP: mentorships.take_up_again,
    Step.RENEW: mentorships.renew,
}
_GOES_ON = Translatable("PersonActs", "The mentorship with {name} goes on")
_CLOSING = Translatable("PersonActs", "You are closing the mentorship with {name}")
_SAID = {
    Step.BEGIN: Translatable("PersonActs", "The mentorship with {name} has begun"),
    Step.RESUME: _GOES_ON,
    Step.PAUSE: Translatable("PersonActs", "Noted when the mentorship with {name} rests"),
    Step.EXTEND: Translatable("PersonActs", "Noted how long the mentorship with {name} is to last"),
    Step.COMPLETE: _CLOSING,
    Step.EARLY: _CLOSING,
    Step.STAY: _GOES_ON,
    Step.TOUCH: Translatable("PersonActs", "Noted how you keep in touch with {name}"),
    Step.TAKE_UP: _GOES_ON,
    Step.RENEW: Translatable("PersonActs", "A new mentorship with {name} has begun"),
}


class PersonActs:
    """The acts of one pane.

    Args:
        act: the pane's way to write.
    """

    def __init__(self, act: Acting) -> None:
        self._act = act
        self._journal = act.journal

    def change(
        self, contact: Contact, person: dict[str, Any], mentorship: dict[str, Any], *, quiet: bool = False
    ) -> bool:
        """Store what was changed of a person and of the mentorship with them.

        Args:
            contact: who it is.
            person: fields of the Person, and no others than were changed.
            mentorship: the same of the Mentorship.
            quiet: without a word.
        """

        def write() -> None:
            self._journal.people.write_person(contact.person.id, **person)
            self._journal.people.write_mentorship(contact.mentorship.id, **mentorship)

        name = person.get("name", contact.person.name)
        said = translate("PersonActs", "Saved what you changed about {name}").format(name=name)
        return self._act(write, "" if quiet else said)

    def take(self, step: Step, contact: Contact, values: dict[str, Any]) -> int | None:
        """Take a step of a mentorship's course.

        Returns:
            The id of the mentorship to show then; None where the step was refused.
        """
        made: list[object] = []

        def write() -> None:
            made.append(_ACTS[step](self._journal, contact.mentorship.id, **values))

        if not self._act(write, str(_SAID[step]).format(name=first_name(contact.person.name))):
            return None
        new = made[0] if step is Step.RENEW else None
        return new if isinstance(new, int) else contact.mentorship.id

    def bin_words(self, contact: Contact) -> tuple[str, str]:
        """The question before a mentorship goes to the bin, and what goes with it."""
        journal, id = self._journal, contact.mentorship.id
        notes = 0 if self._act.pane.private_hidden else journal.private_notes.count(id)
        goes = [
            (journal.meetings.count(id), words.meetings),
            (len(journal.goals.outlines(id)), words.goals),
            (journal.reflections.count(id), words.reflections),
            (notes, words.private_notes),
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
