"""Keeping in touch: whom to call and why, each with one way on and one to be left alone for a week."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records.today import Nudge, Reason
from ui.panes.today import wording
from ui.panes.today.rows import face
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import LinkButton, QuietButton, SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.section import SectionHeader
from ui.widgets.stack import Stack

MOST = 3
SPACING = 16
_ICONS = {Reason.QUIET: "calendar", Reason.IN_TOUCH: "check", Reason.LOOK_AGAIN: "agreement"}


class NudgeRow(QWidget):
    """Somebody to turn to. `done_wanted` is the way on, `later_wanted` "Not now", `opened` their page."""

    done_wanted = Signal()
    later_wanted = Signal()

    def __init__(self, nudge: Nudge, today: date) -> None:
        super().__init__()
        said, below = wording.nudge_words(nudge, today)
        self.said, self.below = Label(said, "row_medium", wrap=True), Label(below, "secondary", "ink3", wrap=True)
        self.done = SecondaryButton(self._act(nudge.reason), _ICONS.get(nudge.reason, "agreement"), small=True)
        self.later = QuietButton(self.tr("Not now"), small=True)
        self.done.setAccessibleName(f"{said}. {below} {self.done.text()}")
        self.later.setAccessibleName(self.tr("Not now: {words}").format(words=said))
        self.done.clicked.connect(lambda: self.done_wanted.emit())
        self.later.clicked.connect(lambda: self.later_wanted.emit())
        self._lay_out(nudge)

    def _act(self, reason: Reason) -> str:
        match reason:
            case Reason.QUIET:
                return self.tr("Plan a meeting")
            case Reason.IN_TOUCH:
                return self.tr("We were in touch")
            case Reason.LOOK_AGAIN:
                return self.tr("Look at it")
            case Reason.NO_AGREEMENT:
                return self.tr("Write one")

    def _lay_out(self, nudge: Nudge) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 6, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.done)
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.said)
        column.addWidget(self.below)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Avatar(*face(nudge.contact)), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)


class Touch(QWidget):
    """`done_wanted(Nudge)` and `later_wanted(Nudge)` ask for what they say."""

    done_wanted = Signal(object)
    later_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.header = SectionHeader(self.tr("Keeping in touch"))
        self.stack = Stack(SPACING)
        self.more = LinkButton("")
        self._none = Label(self.tr("Nobody is waiting to hear from you."), "body", "ink3", wrap=True)
        self._all, self._today = False, date.min
        self._nudges: tuple[Nudge, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.header)
        column.addWidget(self.stack)
        column.addWidget(self.more)
        column.addWidget(self._none)
        self.more.clicked.connect(self._show_all)

    def show_nudges(self, nudges: Sequence[Nudge], today: date) -> None:
        """Show whom to turn to: the first few, unless all were asked for."""
        self._nudges, self._today = tuple(nudges), today
        shown = self._nudges if self._all else self._nudges[:MOST]
        self.stack.put([self._row(one) for one in shown])
        left = len(self._nudges) - len(shown)
        self.more.setText(translate("Today", "Show %n more", "people", left))
        self.more.setVisible(left > 0)
        self._none.setVisible(not self._nudges)

    def _show_all(self) -> None:
        self._all = True
        self.show_nudges(self._nudges, self._today)

    def _row(self, nudge: Nudge) -> NudgeRow:
        row = NudgeRow(nudge, self._today)
        row.done_wanted.connect(lambda: self.done_wanted.emit(nudge))
        row.later_wanted.connect(lambda: self.later_wanted.emit(nudge))
        return row
