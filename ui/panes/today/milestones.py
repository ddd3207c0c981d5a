"""The milestones that are overdue or due soon: ticked here, opened in their goal."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import Contact
from pmjournal.records.today import DueMilestone, Today
from ui.panes.today import wording
from ui.panes.today.rows import OpeningRow, Tick
from ui.theme import theme
from ui.widgets.labels import Label, follow_theme
from ui.widgets.section import SectionHeader
from ui.widgets.stack import Stack

ROW, DUE_WIDTH, GAP = 44, 104, 12


class MilestoneRow(QWidget):
    """One of them. `ticked(int)` and `opened(int)` name the milestone and its goal."""

    ticked = Signal(int)
    opened = Signal(int)

    def __init__(self, one: DueMilestone, contact: Contact | None, today: date) -> None:
        super().__init__()
        self.box = Tick(name=self.tr("Done: {words}").format(words=one.title))
        self.line = OpeningRow(
            one.title,
            one.goal,
            wording.milestone_sentence(one, contact, today),
            ROW - 1,
            contact=contact,
            fact=wording.due_words(one.due_on, today),
            fact_width=DUE_WIDTH,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 1)
        row.setSpacing(GAP)
        row.addWidget(self.box)
        row.addWidget(self.line, 1)
        self.box.clicked.connect(lambda: self.ticked.emit(one.id))
        self.line.clicked.connect(lambda: self.opened.emit(one.goal_id))
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(ROW))

    def tick(self) -> None:
        """Turn the tick over, as a click on the box does."""
        self.box.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))


class Milestones(QWidget):
    """`ticked(int)` asks for a milestone to be done, `opened(int)` for a goal, `all_wanted` for all goals."""

    ticked = Signal(int)
    opened = Signal(int)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.header = SectionHeader(self.tr("Milestones"), action=self.tr("All goals"))
        self.stack = Stack()
        self._none = Label(self.tr("Nothing is due in the next two weeks."), "body", "ink3")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.header)
        column.addWidget(self.stack)
        column.addWidget(self._none)
        self.header.action_clicked.connect(self.all_wanted)

    def show_milestones(self, found: Today) -> None:
        """Show those that are due."""
        self.header.set_count(wording.milestones_count(found.milestones))
        self.stack.put([self._row(one, found) for one in found.milestones.listed])
        self._none.setVisible(not found.milestones.listed)

    def _row(self, one: DueMilestone, found: Today) -> MilestoneRow:
        contact = found.contacts.get(one.mentorship_id) if one.mentorship_id is not None else None
        row = MilestoneRow(one, contact, found.day)
        row.ticked.connect(self.ticked)
        row.opened.connect(self.opened)
        return row
