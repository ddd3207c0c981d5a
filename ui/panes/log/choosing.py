"""What the chips of an entry offer: menus, a calendar, a box to find a meeting in. It writes nothing."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from pmjournal.months import moved_by_months
from pmjournal.records import EntryState, Visibility
from ui import log_words, words
from ui.feedback_people import FeedbackPeople
from ui.linking import Names, meeting_choices
from ui.panes.log.facts import Facts
from ui.panes.log.writers import EntryWriter, Writer
from ui.widgets.choice_chip import ChoiceChip
from ui.widgets.day_popup import DayPopup
from ui.widgets.link_picker import Choice, LinkPicker
from ui.widgets.menu import Menu

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class Choosing(QObject):
    """Opens what a chip asks for. `chosen(str, object)` is sent with a field's name and its new value;
    `opened(int)` with a meeting that is to be shown.

    Args:
        facts: the chips.
        journal, people: what there is to choose from.
        writer: gives what is open.
    """

    chosen = Signal(str, object)
    opened = Signal(int)

    def __init__(
        self, facts: Facts, journal: "Journal", people: FeedbackPeople, writer: Callable[[], Writer | None]
    ) -> None:
        super().__init__(facts)
        self._facts, self._journal, self._people, self._writer = facts, journal, people, writer
        facts.clicked.connect(self.offer)

    def offer(self, name: str) -> None:
        """Open what is to be chosen from for a field."""
        writer = self._writer()
        if writer is not None:
            offers: dict[str, Callable[[Writer, ChoiceChip], None]] = {
                "state": self._offer_states,
                "settled_on": self._offer_settled,
                "review_on": self._offer_review,
                "mentorship_id": self._offer_people,
                "person_id": self._offer_persons,
                "meeting_id": self._offer_meetings,
                "competency_id": self._offer_competencies,
                "visibility": self._offer_visibility,
            }
            offers[name](writer, self._facts.chips[name])

    def _menu(self, chip: ChoiceChip) -> Menu:
        menu = Menu(chip, chip.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _taking(self, name: str, value: object) -> Callable[[], None]:
        return lambda: self.chosen.emit(name, value)

    def _offer_states(self, writer: Writer, chip: ChoiceChip) -> None:
        if not isinstance(writer, EntryWriter):
            return
        menu, one = self._menu(chip), writer.shown()
        for state in EntryState:
            said = log_words.state_name(one.kind, state)
            menu.add(said, self._taking("state", state), checked=state is one.state)
        menu.open_below(chip)

    def _offer_visibility(self, writer: Writer, chip: ChoiceChip) -> None:
        menu, shown = self._menu(chip), writer.value("visibility")
        for visibility, said, more in (
            (Visibility.PERSONAL, self.tr("Personal"), self.tr("Kept out of shared exports")),
            (Visibility.SHAREABLE, self.tr("Can be shared"), self.tr("May be part of shared exports")),
        ):
            menu.add(said, self._taking("visibility", visibility), second=more, checked=visibility is shown)
        menu.open_below(chip)

    def _offer_settled(self, writer: Writer, chip: ChoiceChip) -> None:
        if writer.value("settled_on") is None:
            self._open_days("settled_on", None, chip)
            return
        menu = self._menu(chip)
        menu.add(self.tr("Another day…"), partial(self._open_days, "settled_on", writer.value("settled_on"), chip))
        menu.add(self.tr("Still open"), self._taking("settled_on", None))
        menu.open_below(chip)

    def _offer_review(self, writer: Writer, chip: ChoiceChip) -> None:
        menu, today = self._menu(chip), self._journal.clock.today()
        for said, months in (
            (self.tr("In a month"), 1),
            (self.tr("In three months"), 3),
            (self.tr("In half a year"), 6),
        ):
            day = moved_by_months(today, months)
            menu.add(said, self._taking("review_on", day), second=words.day(day, today))
        now = writer.value("review_on")
        menu.add(self.tr("On a day…"), partial(self._open_days, "review_on", now, chip))
        if now is not None:
            menu.add(self.tr("Not again"), self._taking("review_on", None))
        menu.open_below(chip)

    def _open_days(self, name: str, day: date | None, chip: ChoiceChip) -> None:
        today = self._journal.clock.today()
        self.days = DayPopup(day, today, chip)
        self.days.chosen.connect(lambda chosen: self.chosen.emit(name, chosen))
        self.days.open_at(chip)

    def _offer_people(self, writer: Writer, chip: ChoiceChip) -> None:
        menu, shown = self._menu(chip), writer.value("mentorship_id")
        menu.add(self.tr("Nobody"), self._taking("mentorship_id", None), checked=shown is None)
        for contact in self._people.contacts:
            its = contact.mentorship.id
            menu.add(contact.person.name, self._taking("mentorship_id", its), checked=its == shown)
        menu.open_below(chip)

    def _offer_persons(self, writer: Writer, chip: ChoiceChip) -> None:
        menu, shown = self._menu(chip), writer.value("person_id")
        menu.add(self.tr("Nobody"), self._taking("person_id", None), checked=shown is None)
        for person in {one.person.id: one.person for one in self._people.contacts}.values():
            menu.add(person.name, self._taking("person_id", person.id), checked=person.id == shown)
        menu.open_below(chip)

    def _offer_competencies(self, writer: Writer, chip: ChoiceChip) -> None:
        menu, shown = self._menu(chip), writer.value("competency_id")
        menu.add(self.tr("None"), self._taking("competency_id", None), checked=shown is None)
        for competency in self._journal.competencies():
            its = competency.id
            menu.add(competency.name, self._taking("competency_id", its), checked=its == shown)
        menu.open_below(chip)

    def _offer_meetings(self, writer: Writer, chip: ChoiceChip) -> None:
        shown = writer.value("meeting_id")
        if shown is None:
            self._find_meeting(writer, chip)
            return
        menu = self._menu(chip)
        menu.add(self.tr("Open the meeting"), lambda: self.opened.emit(shown), icon="meetings")
        menu.add(self.tr("Another meeting…"), partial(self._find_meeting, writer, chip))
        menu.add(self.tr("No meeting"), self._taking("meeting_id", None))
        menu.open_below(chip)

    def _find_meeting(self, writer: Writer, chip: ChoiceChip) -> None:
        names = Names(self._people.contacts)
        found = meeting_choices(self._journal, names, writer.value("mentorship_id"))

        def find(typed: str) -> list[Choice]:
            asked = typed.casefold().split()
            return [choice for sought, choice in found if all(word in sought for word in asked)][:50]

        hint, none = self.tr("Type a name or a title"), self.tr("No meeting with these words.")
        self.picker = LinkPicker(find, hint, none, chip)
        self.picker.picked.connect(lambda meeting_id: self.chosen.emit("meeting_id", meeting_id))
        self.picker.open_at(chip)
