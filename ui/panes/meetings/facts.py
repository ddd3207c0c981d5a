"""The line of facts under a meeting's title: with whom, when, how long, where, and what became of it.

It shows and asks by signal; how a fact is changed is the header's business.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmjournal.language import Translatable, translate
from pmjournal.records import Contact, Meeting, MeetingStatus, Role
from ui import words
from ui.models.meeting_rows import status_name
from ui.panes.meetings.became import CALLED_OFF
from ui.widgets.chips import Chip, Tag
from ui.widgets.fact_button import FactButton
from ui.widgets.flow import Dot, FlowLayout
from ui.widgets.labels import Label

_RELATIONS = {
    Role.MENTEE: Translatable("Meetings", "your mentor"),
    Role.MENTOR: Translatable("Meetings", "your mentee"),
    Role.PEER: Translatable("Meetings", "your peer"),
}


class Facts(QWidget):
    """The line of facts. `clicked(str)` names the fact: when, minutes, place or reason.

    `person_opened` asks for the page of the person, `other_opened` for where this meeting was moved to or from.
    """

    clicked = Signal(str)
    person_opened = Signal()
    other_opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        change = self.tr("Click to change")
        self.person = FactButton(self.tr("Open this person’s page"), token="ink", role="body_medium")
        self.relation = Label("", "body", "ink3")
        self.when = FactButton(change, tabular=True)
        self.minutes = FactButton(change)
        self.place = FactButton(change, "pin")
        self.status = Tag("", "plain")
        self.reason = FactButton(change)
        self.other = FactButton(self.tr("Open the other moment"), "calendar")
        self.held = Chip(self.tr("Was it held?"), "check", menu=True, small=True)
        self._dots = [Dot(), Dot(), Dot()]
        flow = FlowLayout(self, gap=8, line_gap=2)
        first, second, third = self._dots
        for widget in (self.person, self.relation, first, self.when, second, self.minutes, third, self.place):
            flow.addWidget(widget)
        for became in (self.status, self.reason, self.other, self.held):
            flow.addWidget(became)
        self.person.clicked.connect(lambda: self.person_opened.emit())
        self.other.clicked.connect(lambda: self.other_opened.emit())
        facts = {"when": self.when, "minutes": self.minutes, "place": self.place, "reason": self.reason}
        for name, button in facts.items():
            button.clicked.connect(lambda _on=False, name=name: self.clicked.emit(name))

    def show_facts(
        self, meeting: Meeting, contact: Contact | None, when: str, *, over: bool, other: str = ""
    ) -> None:
        """Show them; what is not known has no place in the line.

        Args:
            meeting: what is stored of it.
            contact: with whom.
            when: its moment in words.
            over: whether its moment has passed.
            other: where it was moved to, or from, in words.
        """
        self.person.setVisible(contact is not None)
        self.relation.setVisible(contact is not None)
        if contact is not None:
            self.person.set_fact(contact.person.name)
            self.relation.setText(str(_RELATIONS[contact.mentorship.my_role]))
        length = minutes_words(meeting)
        self.when.set_fact(when)
        self.minutes.set_fact(length)
        self.place.set_fact(meeting.place)
        self.minutes.setVisible(bool(length))
        self.place.setVisible(bool(meeting.place))
        for dot, shown in zip(self._dots, (contact is not None, bool(length), bool(meeting.place)), strict=True):
            dot.setVisible(shown)
        self._show_became(meeting, over, other)

    def _show_became(self, meeting: Meeting, over: bool, other: str) -> None:
        planned = meeting.status is MeetingStatus.PLANNED
        self.held.setVisible(planned and over)
        off = meeting.status in CALLED_OFF
        self.status.setVisible(off)
        self.status.set_tag(status_name(meeting.status))
        self.reason.set_fact(meeting.status_reason or self.tr("Say why"))
        self.reason.setVisible(off)
        self.other.set_fact(other)
        self.other.setVisible(bool(other))


def minutes_words(meeting: Meeting) -> str:
    """How long it took and was to take: "50 min", "55 min, 45 planned", "45 min planned" where it was held."""
    took, planned = meeting.actual_minutes, meeting.planned_minutes
    if took and planned and took != planned:
        said = translate("Meetings", "{took}, {planned} planned")
        return said.format(took=words.minutes(took), planned=planned)
    if took:
        return words.minutes(took)
    if meeting.status is not MeetingStatus.HELD:
        return words.minutes(planned) if planned else ""
    if planned:
        return translate("Meetings", "{minutes} planned").format(minutes=words.minutes(planned))
    return translate("Meetings", "Add how long it took")
