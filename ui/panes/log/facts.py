"""The chips under the title of an entry: where it stands, who and what it is about, who may ever see it.

They show and ask; what is chosen in their menus is written by ui/panes/log/choosing.py.
"""

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pmjournal.records import EntryKind, EntryState, Visibility
from ui import log_words, words
from ui.feedback_people import FeedbackPeople
from ui.panes.log.writers import EntryWriter, NoteWriter, Writer
from ui.theme import theme
from ui.widgets.avatar import hue
from ui.widgets.choice_chip import ChoiceChip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import follow_theme

GAP = 6
ABOUT_SOMEBODY = frozenset(
    {EntryKind.RECOGNITION, EntryKind.INTRODUCTION, EntryKind.OUTREACH, EntryKind.PASSED_ON, EntryKind.STORY}
)
"""The kinds that are about a person as often as not."""


class Facts(QWidget):
    """The chips. `clicked(str)` is sent with the name of the field that is to be chosen.

    Args:
        people: names who an entry is with.
    """

    clicked = Signal(str)

    def __init__(self, people: FeedbackPeople, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self.chips = {
            "state": ChoiceChip(self.tr("Where it stands"), "check"),
            "settled_on": ChoiceChip(self.tr("Settled on…"), "check"),
            "review_on": ChoiceChip(self.tr("Look again on…"), "clock"),
            "mentorship_id": ChoiceChip(self.tr("With"), "person"),
            "person_id": ChoiceChip(self.tr("About whom"), "person"),
            "meeting_id": ChoiceChip(self.tr("Meeting"), "meetings"),
            "competency_id": ChoiceChip(self.tr("Competency"), "tag"),
            "visibility": ChoiceChip(self.tr("Who may see it"), "eye"),
        }
        self._flow = FlowLayout(gap=GAP, line_gap=GAP)
        for name, chip in self.chips.items():
            self._flow.addWidget(chip)
            chip.clicked.connect(lambda _on=False, name=name: self.clicked.emit(name))
        holder = QWidget()
        holder.setLayout(self._flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        follow_theme(self, self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """One chip; the others wrap."""
        return QSize(theme().px(80), super().minimumSizeHint().height())

    def show_facts(self, writer: Writer, meeting: str, today: date) -> None:
        """Show what is known, and what can be chosen for this kind.

        Args:
            writer: holds it.
            meeting: its meeting in words, "" for none.
            today: the local day.
        """
        self._show_person(writer.value("mentorship_id"))
        self.chips["meeting_id"].show_choice(meeting)
        if isinstance(writer, NoteWriter):
            self._show_note(writer, today)
        else:
            self._show_entry(writer, today)

    def _show_person(self, mentorship_id: int | None) -> None:
        chip, contact = self.chips["mentorship_id"], self._people.contact(mentorship_id)
        chip.show_choice(self.tr("With {name}").format(name=contact.person.name) if contact else "")
        if contact is not None:
            square = contact.mentorship.my_role != "mentee"
            chip.set_person(contact.person.name, hue(contact.person.id), square)

    def _show_note(self, writer: NoteWriter, today: date) -> None:
        on: date | None = writer.value("settled_on")
        self.chips["settled_on"].show_choice(
            self.tr("Settled {day}").format(day=words.day(on, today)) if on is not None else ""
        )
        self._offer("settled_on", "mentorship_id", "meeting_id")

    def _show_entry(self, writer: EntryWriter, today: date) -> None:
        one = writer.shown()
        self.chips["state"].show_choice(log_words.state_name(one.kind, one.state))
        again = "" if one.review_on is None else self.tr("Look again {day}")
        self.chips["review_on"].show_choice(
            again.format(day=words.day(one.review_on, today)) if one.review_on is not None else ""
        )
        person = self._people.person(one.person_id)
        self.chips["person_id"].show_choice(
            self.tr("About {name}").format(name=person.name) if person is not None else ""
        )
        self.chips["competency_id"].show_choice(self._people.competency(one))
        shared = one.visibility is Visibility.SHAREABLE
        self.chips["visibility"].show_choice(self.tr("Can be shared") if shared else self.tr("Personal"))
        names = ["mentorship_id", "meeting_id", "competency_id", "visibility"]
        if one.kind in log_words.OPEN_AT_FIRST or one.state is not EntryState.OPEN:
            names.append("state")
        if one.kind is EntryKind.DECISION or one.review_on is not None:
            names.append("review_on")
        if one.kind in ABOUT_SOMEBODY or person is not None:
            names.append("person_id")
        self._offer(*names)

    def _offer(self, *names: str) -> None:
        for name, chip in self.chips.items():
            chip.setVisible(name in names)
        self.updateGeometry()
