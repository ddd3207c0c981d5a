"""Plan the next meetings with somebody: by their cadence, shown before they are made, in one act."""

from collections.abc import Generator
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.cadence import Rule, rule_of, spans
from pmjournal.cadence_words import cadence
from pmjournal.changes import Change
from pmjournal.errors import BadInput, JournalError
from pmjournal.language import translate
from pmjournal.meeting_days import days_to_plan
from pmjournal.meeting_templates import REGULAR
from pmjournal.records import CadenceUnit, Meeting
from pmjournal.stages import Progress
from pmjournal.steps import finish
from pmjournal.wording import weekday_name
from ui import words
from ui.names import first_name
from ui.tasks import Task, Work
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.cadence_field import WEEK_DAYS, CadenceField
from ui.widgets.check_list import CheckList
from ui.widgets.fields import ErrorLine, Field
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labelled import labelled
from ui.widgets.labels import Label
from ui.widgets.meeting_times import moment, parse_minutes, parse_time
from ui.widgets.painting import left_to_right
from ui.widgets.select import Select
from ui.widgets.template_choice import TemplateChoice
from ui.widgets.tips import answer_tips
from ui.widgets.work_line import WorkLine

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal

AT_ONCE = 12
"""So many meetings are stored on the window's thread, where that takes less than 50 ms."""
WIDTH, AT_FIRST, MOST_WEEKS, MORNING = 480, 12, 104, 10


def parse_weeks(text: str) -> int:
    """Read for how many weeks to plan.

    Raises:
        BadInput: it is no such number.
    """
    if not (text.isascii() and text.isdecimal()) or not 1 <= int(text[:9]) <= MOST_WEEKS:
        raise BadInput(translate("PlanDialog", "Type a number of weeks from 1 to 104, such as 12."))
    return int(text)


class PlanDialog(QDialog):
    """Makes the meetings it shows; `change` says so once they are stored, and `planned` how many.

    Args:
        journal: the open journal.
        mentorship_id: with whom.
        parent: the window it lies over.

    Raises:
        NotFound: the mentorship is in the bin, or gone.
    """

    kept_as = "plan"

    def __init__(self, journal: "Journal", mentorship_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.change: Change | None = None
        self.planned = 0
        self._task: Task | None = None
        self.kept_about = mentorship_id
        self._journal, self._contact = journal, journal.people.contact(mentorship_id)
        self._last = _last(journal, mentorship_id)
        self._agreed = rule_of(self._contact.mentorship)
        self._resting = spans(journal.pauses.of(mentorship_id))
        self._make_fields()
        self._lay_out()
        self._ring = FocusRing(self)
        answer_tips(self)
        self._connect()
        self._show_days()

    def _make_fields(self) -> None:
        last, mentorship, clock = self._last, self._contact.mentorship, self._journal.clock
        at = clock.local(last.starts_at, last.zone) if last is not None else None
        self.cadence = CadenceField()
        self.weekday = Select(self.tr("Day of the week"))
        self.weekday.set_choices([(weekday_name(day), day) for day in WEEK_DAYS], (at or clock.today()).weekday())
        self.time = Field(self.tr("Time"), check=parse_time)
        self.time.setText(words.time(at) if at is not None else f"{MORNING}:00")
        self.minutes = Field(self.tr("Minutes"), check=parse_minutes)
        length = (last.planned_minutes if last is not None else None) or mentorship.usual_minutes
        self.minutes.setText(str(length or ""))
        self.weeks = Field(self.tr("Weeks ahead"), check=parse_weeks)
        self.weeks.setText(str(AT_FIRST))
        self.place = Field(self.tr("Place or link"))
        self.place.setText(last.place if last is not None else "")
        self.template = TemplateChoice()
        self.template.put(REGULAR)
        self.days = CheckList(self.tr("Meetings to be planned"))
        self.nothing = Label("", "body", "ink2", wrap=True)
        self.trouble = ErrorLine()
        self.work = WorkLine()
        self.work.hide()
        self.yes, self.no = PrimaryButton(""), QuietButton(self.tr("Cancel"))

    def _lay_out(self) -> None:
        name = first_name(self._contact.person.name)
        title = left_to_right(self.tr("Plan the next meetings with {name}").format(name=name))
        self.setWindowTitle(title)
        page = QWidget()
        page.setFixedWidth(WIDTH)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        whole.addWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(21, 21, 21, 21)
        column.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(Label(title, "pane", wrap=True))
        head.addWidget(Label(self._said(), "body", "ink2", wrap=True))
        column.addLayout(head)
        column.addWidget(self.cadence)
        self.cadence.setVisible(self._agreed is None)
        column.addLayout(self._when())
        for part in (self.place, self.template, self.days, self.nothing, self.trouble, self.work):
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _when(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._weekday = labelled(self.tr("Day of the week"), self.weekday)
        row.addWidget(self._weekday, 2)
        for field in (self.time, self.minutes, self.weeks):
            row.addWidget(field, 1)
        return row

    def _said(self) -> str:
        """ "Every 2 weeks, as you agreed. Pauses are left out."."""
        agreed = cadence(self._contact.mentorship)
        if not agreed:
            return self.tr("You have not agreed on a cadence yet. Say here how often, and it is kept.")
        return self.tr("{cadence}, as you agreed. Pauses are left out.").format(cadence=agreed)

    def _connect(self) -> None:
        self._soon = QTimer(self, singleShot=True, interval=0)  # once the field that was typed in has its text
        self._soon.timeout.connect(self._show_days)
        for field in (self.time, self.weeks, self.cadence.every):
            field.line.textChanged.connect(lambda _text: self._soon.start())
        for select in (self.weekday, self.cadence.unit, self.cadence.nth, self.cadence.weekday):
            select.chosen.connect(lambda _value: self._soon.start())
        self.days.changed.connect(self._say_count)
        for field in (self.time, self.minutes, self.weeks, self.place):
            field.line.returnPressed.connect(self._plan)
        self.work.stop_wanted.connect(self._stop)
        self.yes.clicked.connect(self._plan)
        self.no.clicked.connect(self.reject)

    def rule(self) -> Rule | None:
        """The cadence agreed on, else the one that is typed."""
        if self._agreed is not None or not self.cadence.valid():
            return self._agreed
        typed = self.cadence.fields()
        if typed["cadence_every"] is None:
            return None
        unit = CadenceUnit(typed["cadence_unit"])
        return Rule.of(typed["cadence_every"], unit, typed["cadence_nth"], typed["cadence_weekday"])

    def _show_days(self) -> None:
        """Show when they would be; what cannot be read yet shows none."""
        rule = self.rule()
        self._weekday.setVisible(rule is None or rule.nth is None)
        try:
            weeks, at = parse_weeks(self.weeks.text()), parse_time(self.time.text())
        except BadInput:
            rule = None
        found = self._days(rule, weeks) if rule is not None else []
        zone, today = self._journal.clock.zone, self._journal.clock.today()
        moments = [moment(day, at, zone) for day in found]
        unticked = self._unticked()
        self.days.put([(words.meeting_when(one, today), one, one.date() not in unticked) for one in moments])
        self.days.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.nothing.setText(self._nothing_words(rule))
        self._say_count()

    def _unticked(self) -> set[date]:
        """The days that were unticked: they stay so at another time of day, and for more weeks."""
        chosen = {one.date() for one in self.days.chosen()}
        return {one.date() for one in self.days.values()} - chosen

    def _days(self, rule: Rule, weeks: int) -> list[date]:
        clock, last = self._journal.clock, self._last
        before = clock.local(last.starts_at, last.zone).date() if last is not None else None
        today = clock.today()
        until = today + timedelta(weeks=weeks)
        return days_to_plan(rule, before, today, until, self._resting, self.weekday.value())

    def _nothing_words(self, rule: Rule | None) -> str:
        if rule is None:
            return self.tr("When you meet will stand here.")
        return self.tr("Nothing more is due in these weeks. Plan for more of them, or look at the pauses.")

    def _say_count(self) -> None:
        count = len(self.days.chosen())
        self.yes.setText(translate("PlanDialog", "Plan %n meeting(s)", "", count) if count else self.tr("Plan"))
        self.yes.setEnabled(bool(count) and not self._is_running())

    def _plan(self) -> None:
        """Store what is ticked, in one act; a long series off the window's thread."""
        if self._is_running():
            return
        self._show_now()
        moments: list[datetime] = self.days.chosen()
        good = [field.valid() for field in (self.time, self.minutes, self.weeks, self.cadence)]
        if not all(good) or not moments:
            return
        id, template = self._contact.mentorship.id, self.template.value()
        facts = {"planned_minutes": parse_minutes(self.minutes.text()), "place": self.place.text()}
        typed = self.cadence.fields() if self._agreed is None else {}
        steps = partial(_steps, self._journal, id, moments, typed, template=template, **facts)
        self.planned = len(moments)
        if len(moments) > AT_ONCE:
            self._begin(steps)
            return
        try:
            self._on_done(finish(steps()))
        except JournalError as error:
            self._on_failed(error)

    def _begin(self, steps: Work) -> None:
        self._task = Task(steps, self)
        self._task.progress.connect(self.work.tell)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)
        self.work.begin()
        self.work.show()
        self._task.start()
        self._say_count()

    def _is_running(self) -> bool:
        return self._task is not None and self._task.running

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_done(self, change: Change | None) -> None:
        self.change = change
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.work.hide()
        self.trouble.say(str(error) if isinstance(error, JournalError) else words.own_bug())
        self._say_count()

    def reject(self) -> None:
        """Stop what is being planned, and stay until it is stopped."""
        if self._is_running():
            self.work.stop.click()
        else:
            super().reject()

    def _show_now(self) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self._show_days()


def _steps(
    journal: "Journal", id: int, moments: list[datetime], typed: dict[str, Any], *, template: str, **facts: Any
) -> Generator[Progress, None, Change | None]:
    """Keep the cadence that was typed, and plan the meetings, in one act."""
    from pmjournal.planning import series_steps  # brings SQLAlchemy along, not before the first paint

    with journal.transaction() as act:
        if typed:
            journal.people.write_mentorship(id, **typed)
        yield from series_steps(journal, id, moments, template=template, **facts)
    return act.change


def _last(journal: "Journal", mentorship_id: int) -> Meeting | None:
    """The last meeting held or planned with somebody."""
    from pmjournal.planning import last_agreed  # brings SQLAlchemy along, not before the first paint

    return last_agreed(journal, mentorship_id)
