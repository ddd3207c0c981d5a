"""What became of a piece of feedback: where it stands, what came of it, its actions and the reports on it.

It shows and asks; what is asked for is done by the page.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import ActionItem, Feedback, FeedbackState, Kind
from ui import feedback_words, words
from ui.panes.feedback.texts import text_edit
from ui.widgets.buttons import SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.inline_text import InlineText
from ui.widgets.labels import Label
from ui.widgets.link_row import LinkRow
from ui.widgets.private_notes import drop
from ui.widgets.section import SectionHeader
from ui.widgets.tabs import Switcher

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.advice import Loop, Report

Line = tuple[str, str, tuple[Kind, int] | None]
"""Icon, words, and what it opens, if anything."""
STATES = tuple(FeedbackState)


class Outcome(QWidget):
    """The section. `state_chosen(FeedbackState)`, `action_wanted(str)` and `report_wanted` ask to write,
    `action_begun` for the line in which an action is worded, `opened(str, int)` to show a record. `result` is the
    editor of what came of it.
    """

    state_chosen = Signal(object)
    action_begun = Signal()
    action_wanted = Signal(str)
    report_wanted = Signal()
    opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = SectionHeader(self.tr("What became of it"))
        self.states = Switcher(*(feedback_words.state_name(state) for state in STATES))
        self.states.setAccessibleName(self.tr("What became of it"))
        self.states.chosen.connect(lambda number: self.state_chosen.emit(STATES[number]))
        self.result_label = Label("", "secondary_medium", "ink3")
        self.result = text_edit(self.tr("What came of it"), "")
        self.result_label.setBuddy(self.result)
        self.action = SecondaryButton(self.tr("Make it an action"), "check", small=True)
        self.report = SecondaryButton(self.tr("Report back"), "carry", small=True)
        self.line = InlineText("body", 20, name=self.tr("The action"), placeholder=self.tr("What will be done?"))
        self.line.hide()
        self._rows: list[LinkRow] = []
        self._loop = QVBoxLayout()
        self._loop.setSpacing(0)
        self.action.clicked.connect(lambda: self.action_begun.emit())
        self.report.clicked.connect(lambda: self.report_wanted.emit())
        self.line.committed.connect(self.action_wanted)
        self.line.entered.connect(self._on_entered)
        self._lay_out()

    def _lay_out(self) -> None:
        acts = QWidget()
        flow = FlowLayout(acts)
        flow.addWidget(self.action)
        flow.addWidget(self.report)
        switcher = QHBoxLayout()
        switcher.addWidget(self.states)
        switcher.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.header)
        column.addLayout(switcher)
        column.addSpacing(4)
        column.addWidget(self.result_label)
        column.addWidget(self.result)
        column.addLayout(self._loop)
        column.addWidget(self.line)
        column.addSpacing(4)
        column.addWidget(acts)

    def show_state(self, one: Feedback) -> None:
        """Show where it stands, and the place for what came of it where there is something to say."""
        self.states.set_current(STATES.index(one.state))
        aside = one.state is FeedbackState.SET_ASIDE
        self.result_label.setText(self.tr("Why not, for now") if aside else self.tr("What came of it"))
        hint = self.tr("What speaks against it?") if aside else self.tr("What did you try, and what happened?")
        self.result.set_placeholder(hint)
        self.result.setAccessibleName(self.result_label.text())
        wanted = one.state in (FeedbackState.APPLIED, FeedbackState.SET_ASIDE) or bool(one.result)
        for widget in (self.result_label, self.result):
            widget.setVisible(wanted)

    def show_loop(self, lines: Sequence[Line], can_report: bool) -> None:
        """Show the lines of what came of it, and whether it can be reported back."""
        for old in self._rows:
            drop(old)
        self._rows = [self._row(*line) for line in lines]
        self.report.setVisible(can_report)

    def _row(self, icon: str, said: str, place: tuple[Kind, int] | None) -> LinkRow:
        row = LinkRow(icon, said, "", self)
        row.setEnabled(place is not None)
        if place is not None:
            row.clicked.connect(lambda: self.opened.emit(str(place[0]), place[1]))
        self._loop.addWidget(row)
        return row

    def rows(self) -> list[str]:
        """What came of it, as it is read."""
        return [row.accessibleName() for row in self._rows]

    def begin_action(self, suggested: str) -> None:
        """Open the line for an action, with what it would be called."""
        self.line.begin_anew()
        self.line.insertPlainText(suggested)
        self.line.show()
        self.line.setFocus()

    def end_action(self) -> None:
        """Put the line away."""
        self.line.begin_anew()
        self.line.hide()

    def _on_entered(self) -> None:
        if not self.line.text():
            self.line.hide()


def loop_lines(loop: "Loop", today: date) -> list[Line]:
    """The lines for the actions that came of it, and for the meetings in which it is or was reported back."""
    return [*(_of_action(one, today) for one in loop.actions), *(_of_report(one, today) for one in loop.reports)]


def _of_action(action: ActionItem, today: date) -> Line:
    said = translate("Outcome", "Became: {action}").format(action=feedback_words.became(action, today))
    if action.meeting_id is not None:
        return "check", said, (Kind.MEETING, action.meeting_id)
    return "check", said, None if action.mentorship_id is None else (Kind.MENTORSHIP, action.mentorship_id)


def _of_report(report: "Report", today: date) -> Line:
    if report.told:
        said = translate("Outcome", "Reported back on {day}")
    elif report.coming:
        said = translate("Outcome", "To report back on {day}")
    else:
        said = translate("Outcome", "Was on the agenda of {day}")
    said = said.format(day=words.day(report.on, today))
    return "carry", f"{said}: {report.answer}" if report.answer else said, (Kind.MEETING, report.meeting_id)
