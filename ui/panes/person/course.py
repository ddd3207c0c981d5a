"""The steps of a mentorship's course as the page offers them: which there are, their words, and what they ask.

What a step does is `pmjournal/mentorships.py`; who calls that is `acts.py`.
"""

from collections.abc import Callable
from datetime import date
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.limits import MONTHS
from pmjournal.records import Contact, Mentorship, MentorshipStatus
from ui.names import first_name
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import DateField, Field
from ui.widgets.labelled import labelled
from ui.widgets.labels import Label
from ui.widgets.mentorship_fields import MentorshipFields
from ui.widgets.pair_grid import pair_grid
from ui.widgets.person_form import role_select


class Step(Enum):
    """One step of the course."""

    BEGIN = auto()
    RESUME = auto()
    PAUSE = auto()
    EXTEND = auto()
    COMPLETE = auto()
    EARLY = auto()
    GO_ON_CLOSING = auto()
    STAY = auto()
    TOUCH = auto()
    TAKE_UP = auto()
    RENEW = auto()


AT_ONCE = (Step.BEGIN, Step.RESUME, Step.TAKE_UP, Step.COMPLETE, Step.EARLY, Step.GO_ON_CLOSING, Step.STAY)
"""Steps that ask nothing. What an end asks for is asked for in a tab of its own."""
CLOSING_STEPS = (Step.COMPLETE, Step.EARLY, Step.GO_ON_CLOSING)
"""Steps that lead to that tab."""


def steps(mentorship: Mentorship, resting: bool) -> list[Step]:
    """What can be done with a mentorship now, in the order of the menu."""
    status = mentorship.status
    if status in (MentorshipStatus.PROSPECT, MentorshipStatus.PROPOSED):
        return [Step.BEGIN]
    if status is MentorshipStatus.CLOSING:
        return [Step.GO_ON_CLOSING, Step.STAY, Step.EXTEND]
    if status.is_over:
        return [Step.TAKE_UP, Step.TOUCH, Step.RENEW]
    return [Step.RESUME if resting else Step.PAUSE, Step.EXTEND, Step.COMPLETE, Step.EARLY, Step.RENEW]


def step_words(step: Step, contact: Contact) -> str:
    """What a step is called in the menu."""
    name = first_name(contact.person.name)
    return {
        Step.BEGIN: translate("Course", "Begin the mentorship"),
        Step.RESUME: translate("Course", "Resume"),
        Step.PAUSE: translate("Course", "Pause…"),
        Step.EXTEND: translate("Course", "Extend…"),
        Step.COMPLETE: translate("Course", "Complete…"),
        Step.EARLY: translate("Course", "End early…"),
        Step.GO_ON_CLOSING: translate("Course", "Go on closing it"),
        Step.STAY: translate("Course", "Let it go on after all"),
        Step.TOUCH: translate("Course", "Keep in touch…"),
        Step.TAKE_UP: translate("Course", "Take it up again"),
        Step.RENEW: translate("Course", "New mentorship with {name}…").format(name=name),
    }[step]


def parse_months(text: str) -> int | None:
    """Read a number of months; None where nothing is typed.

    Raises:
        BadInput: it is none.
    """
    if not text:
        return None
    if not (text.isdecimal() and MONTHS.holds(int(text[:9]))):
        raise BadInput(translate("Mentorships", "Type a number of months, such as 3, or leave it empty."))
    return int(text)


class CourseForm(QWidget):
    """Asks for what a step needs. `confirmed` is sent when all is well, `cancelled` otherwise.

    Args:
        step: which.
        contact: with whom.
        today: tells the local day.
    """

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, step: Step, contact: Contact, today: Callable[[], date]) -> None:
        super().__init__()
        self.step = step
        self._today = today
        self.first = DateField(self.tr("From"), today(), today=today)
        self.last = DateField(self.tr("Until, where you know it"), today=today)
        self.ends = DateField(self.tr("Planned end"), contact.mentorship.planned_end_on, today=today)
        self.reason = Field(self.tr("Why, in a few words"))
        months = contact.mentorship.keep_in_touch_months
        name = self.tr("Keep in touch every so many months")
        self.months = Field(name, str(months or ""), placeholder="3", check=parse_months)
        self.role = role_select()
        self.role.set_value(contact.mentorship.my_role)
        self._whose = labelled(self.tr("Role"), self.role)
        self.course = MentorshipFields(today)
        self.course.began.set_date(today())
        self.yes = PrimaryButton(_yes(step))
        self.no = QuietButton(self.tr("Cancel"))
        self._lay_out(step, contact)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(lambda: self.cancelled.emit())
        for field in (self.reason, self.months):
            field.line.returnPressed.connect(self._on_yes)

    def _lay_out(self, step: Step, contact: Contact) -> None:
        holder = QWidget()
        grid = pair_grid(holder)
        asked = self._asked(step)
        for place, widget in enumerate(asked):
            grid.addWidget(widget, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        if len(asked) % 2:
            grid.addWidget(QWidget(), len(asked) // 2, 1)  # else the last one would be wider than those above it
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(_title(step, contact), "section"))
        column.addWidget(holder)
        if step is Step.RENEW:
            column.addWidget(self.course)
        column.addLayout(buttons)
        for widget in self._all():
            if widget.parentWidget() is None:
                widget.setParent(self)
                widget.hide()
        self.setFocusProxy(self.role if step is Step.RENEW else asked[0])

    def _all(self) -> list[QWidget]:
        return [
            self.first, self.last, self.ends, self.reason, self.months, self.course, self._whose,
        ]  # fmt: skip

    def _asked(self, step: Step) -> list[QWidget]:
        match step:
            case Step.PAUSE:
                return [self.first, self.last, self.reason]
            case Step.EXTEND:
                return [self.ends]
            case Step.TOUCH:
                return [self.months]
        return [self._whose]

    def values(self) -> dict[str, Any]:
        """What was typed, by the names the acts have for it; only after `valid`."""
        match self.step:
            case Step.PAUSE:
                first = self.first.date() or self._today()
                return {"starts_on": first, "ends_on": self.last.date(), "reason": self.reason.text()}
            case Step.EXTEND:
                return {"planned_end_on": self.ends.date()}
            case Step.TOUCH:
                return {"months": parse_months(self.months.text())}
        return {"my_role": self.role.value(), **self.course.fields()}

    def valid(self) -> bool:
        """Check all of it, show what is wrong, and say whether all is well."""
        good = [one.valid() for one in (self.first, self.last, self.ends, self.months)]
        good.append(self.course.valid())
        first, last = self.first.date() or self._today(), self.last.date()
        if last is not None and last < first:
            self.last.set_error(self.tr("That is before it starts. Choose a later day."))
            return False
        return all(good)

    def _on_yes(self) -> None:
        if self.valid():
            self.confirmed.emit()


def _title(step: Step, contact: Contact) -> str:
    name = first_name(contact.person.name)
    said = {
        Step.PAUSE: translate("Course", "Pause the mentorship with {name}"),
        Step.EXTEND: translate("Course", "How long the mentorship with {name} is to last"),
        Step.TOUCH: translate("Course", "Keep in touch with {name}"),
        Step.RENEW: translate("Course", "A new mentorship with {name}"),
    }[step]
    return said.format(name=name)


def _yes(step: Step) -> str:
    return {
        Step.PAUSE: translate("Course", "Pause"),
        Step.RENEW: translate("Course", "Begin"),
    }.get(step, translate("Course", "Save"))
