"""The form of a meeting: with whom, when, how long, where. For a new meeting, and for changing one in place.

It checks and returns what was typed; nothing is stored before the person confirms, and storing is the caller's.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.meeting_templates import REGULAR
from pmjournal.records import Contact, Meeting, MeetingStatus
from ui.models.meeting_rows import status_choices
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import Field
from ui.widgets.labelled import labelled
from ui.widgets.labels import Label, Line
from ui.widgets.line_field import ErrorLine
from ui.widgets.meeting_times import MeetingTimes
from ui.widgets.person_form import PersonFields
from ui.widgets.select import Select
from ui.widgets.template_choice import TemplateChoice

NEW_PERSON, UNCHOSEN = -1, -2


class MeetingForm(QWidget):
    """`confirmed` is sent when all is well; `cancelled` when the person thought better of it.

    Args:
        today: what relative days count from.
        yes: the words of the primary button.
        new: whether a meeting is made (it has a title field) or changed (it has a status and actual minutes).
    """

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, today: Callable[[], date], yes: str, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new = new
        self._usual: dict[int, int] = {}
        self._shown: dict[str, Any] = {}
        self.person = Select(self.tr("Person"))
        self.new_person = PersonFields()
        self.times = MeetingTimes(today, actual=not new)
        self.title = Field(self.tr("What is it about?"))
        self.place = Field(self.tr("Place or link"))
        self.template = TemplateChoice()
        self.status = Select(self.tr("Status"))
        self.status.set_choices(status_choices())
        self.yes = PrimaryButton(yes)
        self.no = QuietButton(self.tr("Cancel"))
        self._lay_out()
        self.person.chosen.connect(self._on_person)
        self.yes.clicked.connect(self.confirm)
        self.no.clicked.connect(lambda: self.cancelled.emit())
        for field in (self.title, self.place, self.times.time, self.times.planned, self.new_person.name):
            field.line.returnPressed.connect(self.confirm)
        self.times.day.line.returnPressed.connect(self.confirm)
        if self.times.actual is not None:
            self.times.actual.line.returnPressed.connect(self.confirm)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        who = QHBoxLayout()
        who.setSpacing(12)
        self._person_error = ErrorLine()
        who.addWidget(labelled(self.tr("Person"), self.person, self._person_error), 1)
        status = labelled(self.tr("Status"), self.status)
        column.addLayout(who)
        who.addWidget(status, 1)
        status.setVisible(not self._new)
        column.addWidget(self.new_person)
        column.addWidget(self.times)
        column.addWidget(self.title)
        self.title.setVisible(self._new)
        column.addWidget(self.place)
        column.addWidget(self.template)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        column.addSpacing(4)
        column.addLayout(buttons)

    def _put_people(self, contacts: Sequence[Contact], chosen: int | None) -> None:
        people = [(contact.person.name, contact.mentorship.id) for contact in contacts]
        choices = [*people, (self.tr("No one, on my own"), None), (self.tr("New person…"), NEW_PERSON)]
        if chosen == UNCHOSEN:
            choices.insert(0, (self.tr("Choose…"), UNCHOSEN))
        self._person_error.say("")
        self.person.set_choices(choices, chosen)
        self._usual = {one.mentorship.id: one.mentorship.usual_minutes or 0 for one in contacts}
        self.new_person.clear()
        self.new_person.setVisible(chosen == NEW_PERSON)

    def begin(self, contacts: Sequence[Contact], mentorship_id: int | None, at: datetime) -> None:
        """Start on a new meeting at a local moment, with somebody or with a person still to be named."""
        if len(contacts) == 1:
            mentorship_id = contacts[0].mentorship.id
        self._put_people(contacts, (mentorship_id or UNCHOSEN) if contacts else NEW_PERSON)
        self.times.put(at, self._usual.get(mentorship_id or 0) or None)
        self.title.setText("")
        self.place.setText("")
        self.template.put(REGULAR)
        first = self.person if self.person.value() == UNCHOSEN else self.times.day
        self.setFocusProxy(self.new_person.name if not contacts else first)

    def put(self, meeting: Meeting, contacts: Sequence[Contact], at: datetime) -> None:
        """Start on a meeting that is stored; `at` is its local moment."""
        self._put_people(contacts, meeting.mentorship_id)
        self.times.put(at, meeting.planned_minutes, meeting.actual_minutes)
        self.place.setText(meeting.place)
        self.template.put(meeting.template)
        moved = meeting.status is MeetingStatus.MOVED  # which has a card of its own, with the new moment
        choices = [one for one in status_choices() if moved or one[1] is not MeetingStatus.MOVED]
        self.status.set_choices(choices, meeting.status)
        self._shown = self.facts()

    def _on_person(self, chosen: object) -> None:
        self._person_error.say("")
        self.new_person.setVisible(chosen == NEW_PERSON)
        if chosen == NEW_PERSON:
            self.new_person.name.setFocus()
        elif self._new and isinstance(chosen, int) and not self.times.planned.text():
            self.times.planned.setText(str(self._usual.get(chosen) or ""))

    def wants_new_person(self) -> bool:
        """Whether a person is to be made."""
        return bool(self.person.value() == NEW_PERSON)

    def valid(self) -> bool:
        """Check all of it, show what is wrong, and say whether all is well."""
        chosen = self.person.value() != UNCHOSEN
        self._person_error.say("" if chosen else self.tr("Choose a person, or “No one”."))
        good = [chosen, self.times.valid(), not self.wants_new_person() or self.new_person.valid()]
        return all(good)

    def confirm(self) -> None:
        """Ask for it to be stored, if all is well."""
        if self.valid():
            self.confirmed.emit()

    def mentorship_id(self) -> int | None:
        """With whom; only where no person is to be made."""
        chosen: int | None = self.person.value()
        return chosen

    def facts(self) -> dict[str, Any]:
        """The further fields of the meeting as typed; only after `valid`."""
        planned, actual = self.times.minutes()
        found: dict[str, Any] = {"planned_minutes": planned, "place": self.place.text()}
        found["template"] = self.template.value()
        if self._new:
            return found | {"title": self.title.text()}
        return found | {"actual_minutes": actual, "status": MeetingStatus(self.status.value())}

    def changed_facts(self) -> dict[str, Any]:
        """Those that were changed since `put`: what the form only shows may be otherwise by now."""
        return {name: value for name, value in self.facts().items() if value != self._shown.get(name)}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)


class NewMeeting(QWidget):
    """The form of a new meeting, as a page of its own."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = MeetingForm(today, self.tr("Add meeting"), new=True)
        self.form.setMaximumWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 24)
        column.setSpacing(0)
        column.addWidget(Label(self.tr("New meeting"), "title22"))
        column.addSpacing(2)
        hint = self.tr("What was left open last time comes along by itself.")
        column.addWidget(Label(hint, "body", "ink2", wrap=True))
        column.addSpacing(16)
        column.addWidget(Line())
        column.addSpacing(16)
        column.addWidget(self.form)
        column.addStretch(1)
