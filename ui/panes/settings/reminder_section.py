"""Reminders: whether the system tells of what waits, of what, and when it keeps quiet."""

from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSystemTrayIcon, QVBoxLayout, QWidget

from pmjournal.records.reminders import Wanted
from ui import reminder_choice
from ui.panes.settings.section import Section
from ui.reminder_choice import ReminderChoice
from ui.theme import theme
from ui.widgets.checkbox import CheckBox
from ui.widgets.labels import Label, follow_theme
from ui.widgets.line_field import Field
from ui.widgets.meeting_times import parse_time

TIME_WIDTH = 96


class ReminderSection(Section):
    """`chosen(object)` has another ReminderChoice."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("")
        self.header.set_title(self.tr("Reminders"))
        self.on = CheckBox(self.tr("Remind me of what waits"))
        self.meetings = CheckBox(self.tr("A meeting, a quarter of an hour before"))
        self.overdue = CheckBox(self.tr("My actions that are overdue"))
        self.calls = CheckBox(self.tr("People to call"))
        self.reviews = CheckBox(self.tr("Agreements to look at again"))
        self.quiet_from = Field(self.tr("Quiet from"), placeholder="18:00", check=parse_time)
        self.quiet_until = Field(self.tr("Quiet until"), placeholder="08:00", check=parse_time)
        self.none = Label(self.tr("Both are the same, so no hours are quiet."), "secondary", "ink3", wrap=True)
        self.state = Label("", "body", "ink2", wrap=True)
        self.kinds = QWidget()
        self._lay_out()
        self._connect()
        self.reload()

    def _boxes(self) -> tuple[CheckBox, ...]:
        return self.meetings, self.overdue, self.calls, self.reviews

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.kinds)
        column.setContentsMargins(24, 0, 0, 0)
        column.setSpacing(8)
        for box in self._boxes():
            column.addWidget(box)
        hours = QHBoxLayout()
        hours.setSpacing(8)
        for field in (self.quiet_from, self.quiet_until):
            hours.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        hours.addStretch(1)
        column.addSpacing(4)
        column.addLayout(hours)
        column.addWidget(self.none)
        self.column.addWidget(self.state)
        self.column.addWidget(self.on)
        self.column.addWidget(self.kinds)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        for field in (self.quiet_from, self.quiet_until):
            field.setMinimumWidth(theme().px(TIME_WIDTH))

    def _connect(self) -> None:
        for box in (self.on, *self._boxes()):
            box.toggled.connect(self._on_chosen)
        for field in (self.quiet_from, self.quiet_until):
            field.committed.connect(lambda _text: self.settle())

    def reload(self) -> None:
        """Show what was chosen, and whether this desktop can do it."""
        there = QSystemTrayIcon.isSystemTrayAvailable()
        self.state.setText(
            self.tr(
                "The desktop says how much waits, never with a name or a title in it, and nothing while the "
                "journal is locked or closed."
            )
            if there
            else self.tr("This desktop has no tray that could show reminders. Today says the same.")
        )
        choice = reminder_choice.chosen()
        wanted = choice.wanted
        states = (choice.on, wanted.meetings, wanted.overdue, wanted.calls, wanted.reviews)
        for box, on in zip((self.on, *self._boxes()), states, strict=True):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self._show_hours(self.quiet_from, wanted.quiet_from)
        self._show_hours(self.quiet_until, wanted.quiet_until)
        self.none.setVisible(wanted.quiet_from == wanted.quiet_until)
        self.on.setEnabled(there or choice.on)
        self.kinds.setVisible(choice.on)

    def _show_hours(self, field: Field, at: time) -> None:
        """Show a time as it is kept; "8pm" stands there as 20:00 then."""
        field.setText(f"{at:%H:%M}")

    def settle(self) -> None:
        """Take the hours as they stand, each by itself; what is no time is told of there and not taken."""
        wanted = reminder_choice.chosen().wanted
        read = self._read(self.quiet_from, wanted.quiet_from), self._read(self.quiet_until, wanted.quiet_until)
        if read != (wanted.quiet_from, wanted.quiet_until):
            self._on_chosen()
        self.none.setVisible(read[0] == read[1])

    def _read(self, field: Field, kept: time) -> time:
        if not field.valid():
            return kept
        at = parse_time(field.text())
        self._show_hours(field, at)
        return at

    def _on_chosen(self, _value: object = None) -> None:
        wanted = reminder_choice.chosen().wanted
        hours = self._read(self.quiet_from, wanted.quiet_from), self._read(self.quiet_until, wanted.quiet_until)
        meetings, overdue, calls, reviews = (box.isChecked() for box in self._boxes())
        chosen = Wanted(meetings, overdue, calls, reviews, *hours)
        self.chosen.emit(ReminderChoice(self.on.isChecked(), chosen))
        self.kinds.setVisible(self.on.isChecked())
