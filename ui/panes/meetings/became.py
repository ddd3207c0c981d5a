"""What became of a meeting that was not held: the card that asks why, and where it was moved, to when.

It checks and returns what was typed; storing it is the acts' business.
"""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import Translatable
from pmjournal.records import MeetingStatus
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import Field
from ui.widgets.labels import Label
from ui.widgets.meeting_times import MeetingTimes
from ui.widgets.reason_card import Card

CALLED_OFF = (MeetingStatus.MOVED, MeetingStatus.CANCELLED, MeetingStatus.NO_SHOW)
_TITLES = {
    MeetingStatus.MOVED: Translatable("Became", "When do you meet instead?"),
    MeetingStatus.CANCELLED: Translatable("Became", "Cancel this meeting?"),
    MeetingStatus.NO_SHOW: Translatable("Became", "It did not take place?"),
}
_HINTS = {
    MeetingStatus.MOVED: Translatable(
        "Became", "Agenda, notes and files go along; the old moment stays in the list."
    ),
    MeetingStatus.CANCELLED: Translatable("Became", "What is open on its agenda goes to the next meeting."),
    MeetingStatus.NO_SHOW: Translatable("Became", "What is open on its agenda goes to the next meeting."),
}
_YES = {
    MeetingStatus.MOVED: Translatable("Became", "Move the meeting"),
    MeetingStatus.CANCELLED: Translatable("Became", "Cancel the meeting"),
    MeetingStatus.NO_SHOW: Translatable("Became", "Set to no-show"),
}
_NO = {
    MeetingStatus.MOVED: Translatable("Became", "Leave it there"),
    MeetingStatus.CANCELLED: Translatable("Became", "Keep it"),
    MeetingStatus.NO_SHOW: Translatable("Became", "Never mind"),
}


class BecameCard(Card):
    """Asks about one meeting. `confirmed` is sent when all is well; hide it once it is stored.

    Args:
        today: what relative days count from.
    """

    confirmed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = MeetingStatus.MOVED
        self._at: datetime | None = None
        self._title = Label("", "section", wrap=True)
        self._hint = Label("", "secondary", "ink2", wrap=True)
        self.times = MeetingTimes(today)
        self.reason = Field(self.tr("Why, in a few words"))
        self.yes, self.no = PrimaryButton(""), QuietButton("")
        self._lay_out()
        self.yes.clicked.connect(self._confirm)
        self.no.clicked.connect(lambda: self.closed.emit())
        self.closed.connect(self.hide)
        for line in (self.reason.line, self.times.day.line, self.times.time.line, self.times.planned.line):
            line.returnPressed.connect(self._confirm)
        self.hide()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for part in (self._title, self._hint, self.times, self.reason):
            column.addWidget(part)
        column.addLayout(buttons)

    def ask(self, status: MeetingStatus, at: datetime | None, planned: int | None, reason: str) -> None:
        """Ask about a meeting.

        Args:
            status: what became of it.
            at: its local moment; None where only the reason is asked for.
            planned: its planned minutes.
            reason: the reason given before.
        """
        self.status, self._at = status, at
        self._title.setText(str(_TITLES[status]) if at is not None else self.tr("What was the reason?"))
        self._hint.setText(str(_HINTS[status]))
        self._hint.setVisible(at is not None)
        self.times.setVisible(self.moves())
        if at is not None:
            self.times.put(at, planned)
        self.reason.setText(reason)
        self.yes.setText(str(_YES[status]) if at is not None else self.tr("Save"))
        self.no.setText(str(_NO[status]) if at is not None else self.tr("Cancel"))
        self.show()
        first = self.times.day if self.moves() else self.reason
        first.setFocus()

    def moves(self) -> bool:
        """Whether the meeting goes to another moment."""
        return self.status is MeetingStatus.MOVED and self._at is not None

    def moment(self) -> datetime:
        """The new moment, in the zone of the old one; only once confirmed."""
        assert self._at is not None
        return self.times.moment(str(self._at.tzinfo))

    def _confirm(self) -> None:
        if not self.moves() or self._may_move():
            self.confirmed.emit()

    def _may_move(self) -> bool:
        if not self.times.valid():
            return False
        if self._at is not None and self.moment() == self._at.replace(second=0, microsecond=0):
            self.times.day.set_error(self.tr("This is when it was planned. Choose another day or time."))
            return False
        return True
