"""What is asked of a mentorship: how often and how long, from when to when, what it is for, and its programme.

It checks and returns what was typed; storing it is the caller's act. Who the person is, is asked in
`whole_person_form.py`.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pmjournal.records import Mentorship
from ui.widgets.cadence_field import CadenceField
from ui.widgets.fields import DateField, Field
from ui.widgets.meeting_times import parse_minutes
from ui.widgets.pair_grid import form_heading, pair_grid
from ui.widgets.text_field import TextField


class MentorshipFields(QWidget):
    """Cadence, minutes and days; `whole` adds what it is for, where, and the programme.

    Args:
        today: tells the local day.
        whole: whether to ask for everything.
    """

    def __init__(self, today: Callable[[], date], whole: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cadence = CadenceField()
        self.minutes = Field(self.tr("Usual minutes"), placeholder=self.tr("e.g. 45"), check=parse_minutes)
        self.began = DateField(self.tr("Since"), today=today)
        self.ends = DateField(self.tr("Planned end"), today=today)
        grid = pair_grid(self)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.cadence, 0, 0, top)
        grid.addWidget(self.minutes, 0, 1, top)
        grid.addWidget(self.began, 1, 0, top)
        grid.addWidget(self.ends, 1, 1, top)
        self.more = _More(today) if whole else None
        if self.more is not None:
            grid.addWidget(self.more, 2, 0, 1, 2)

    def put(self, mentorship: Mentorship) -> None:
        """Show what is known of one."""
        self.cadence.put(mentorship)
        self.minutes.setText(str(mentorship.usual_minutes or ""))
        self.began.set_date(mentorship.started_on)
        self.ends.set_date(mentorship.planned_end_on)
        if self.more is not None:
            self.more.put(mentorship)

    def clear(self) -> None:
        """Empty the fields."""
        self.cadence.clear()
        self.minutes.setText("")
        for field in (self.began, self.ends):
            field.set_date(None)
        if self.more is not None:
            self.more.clear()

    def valid(self) -> bool:
        """Check all of it, show what is wrong, and say whether all is well."""
        good = [field.valid() for field in (self.cadence, self.minutes, self.began, self.ends)]
        if self.more is not None:
            good.append(self.more.paired.valid())
        first, last = self.began.date(), self.ends.date()
        if all(good) and first is not None and last is not None and last < first:
            self.ends.set_error(self.tr("The end is before the start. Choose a later day."))
            return False
        return all(good)

    def fields(self) -> dict[str, Any]:
        """Fields of the Mentorship as typed; only after `valid`."""
        found = {
            "usual_minutes": parse_minutes(self.minutes.text()),
            "started_on": self.began.date(),
            "planned_end_on": self.ends.date(),
            **self.cadence.fields(),
        }
        return found | (self.more.fields() if self.more is not None else {})


class _More(QWidget):
    """What is seldom asked for at the beginning."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.channel = Field(self.tr("Where you meet"))
        self.purpose = TextField(self.tr("What it is for"))
        self.focus = TextField(self.tr("Focus areas"))
        self.programme = Field(self.tr("Name of the programme"))
        self.paired = DateField(self.tr("Paired on"), today=today)
        self.objectives = TextField(self.tr("What the programme is to bring"))
        self.learning = TextField(self.tr("What I want to learn here as the mentor"))
        grid = pair_grid(self)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.purpose, 0, 0, 1, 2)
        grid.addWidget(self.focus, 1, 0, 1, 2)
        grid.addWidget(self.channel, 2, 0, 1, 2)
        grid.addWidget(form_heading(self.tr("Programme, where there is one")), 3, 0, 1, 2)
        grid.addWidget(self.programme, 4, 0, top)
        grid.addWidget(self.paired, 4, 1, top)
        grid.addWidget(self.objectives, 5, 0, 1, 2)
        grid.addWidget(self.learning, 6, 0, 1, 2)

    def _texts(self) -> dict[str, Field | TextField]:
        return {
            "channel": self.channel,
            "purpose": self.purpose,
            "focus_areas": self.focus,
            "programme": self.programme,
            "objectives": self.objectives,
            "learning_goal": self.learning,
        }

    def put(self, mentorship: Mentorship) -> None:
        for name, field in self._texts().items():
            field.setText(getattr(mentorship, name))
        self.paired.set_date(mentorship.paired_on)

    def clear(self) -> None:
        for field in self._texts().values():
            field.setText("")
        self.paired.set_date(None)

    def fields(self) -> dict[str, Any]:
        return {name: field.text() for name, field in self._texts().items()} | {"paired_on": self.paired.date()}
