"""Everything about one milestone that has no column of its own: weight, done criterion, whose it is.

A card under the table. Each field is kept when it is left; there is nothing to submit.
"""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.errors import BadInput
from pmjournal.records import Milestone, Side
from ui import words
from ui.panes.goals.acts import GoalActs
from ui.panes.goals.form import labelled
from ui.panes.goals.wording import read_weight, side_name, split_evidence
from ui.widgets.buttons import QuietButton
from ui.widgets.fields import DateField, Field, Select
from ui.widgets.labels import Label
from ui.widgets.reason_card import Card


class MilestoneForm(Card):
    """Shows one milestone; `closed` is sent when the person is done with it.

    Args:
        acts: does the writing.
        today: tells the local day.
    """

    def __init__(self, acts: GoalActs, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent, above=12)
        self._acts, self._today = acts, today
        self._step: Milestone | None = None
        self._title = Label("", "section", elide=True)
        self._earlier = Label("", "secondary", "ink3", wrap=True)
        self.due = DateField(self.tr("Due"), today=today)
        self.reason = Field(self.tr("Why the day moves"))
        self.weight = Field(self.tr("Weight"), check=self._check_weight)
        self.side = Select(self.tr("Whose"))
        self.criterion = Field(self.tr("Done when"))
        self.evidence = Field(self.tr("Evidence: words, and a link if you have one"))
        self._connect()
        self._lay_out()
        self.hide()

    def _connect(self) -> None:
        self.due.date_changed.connect(lambda _day: self._keep_due())
        self.weight.committed.connect(lambda _text: self._keep_weight())
        self.side.chosen.connect(lambda _side: self._keep(owner=self.side.value()))
        self.criterion.committed.connect(lambda text: self._keep(done_criterion=text))
        self.evidence.committed.connect(lambda _text: self._keep_evidence())
        self.closed.connect(self.hide)

    def _lay_out(self) -> None:
        close = QuietButton(self.tr("Done"), small=True)
        close.clicked.connect(lambda: self.closed.emit())
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.addWidget(self.due, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.reason, 0, 1, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.weight, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(labelled(self.tr("Whose"), self.side), 1, 1)
        grid.addWidget(self.criterion, 2, 0, 1, 3)
        grid.addWidget(self.evidence, 3, 0, 1, 3)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(20, 14 + self.above, 20, 18)
        column_layout.setSpacing(8)
        column_layout.addLayout(head)
        column_layout.addWidget(self._earlier)
        column_layout.addLayout(grid)

    def milestone_id(self) -> int | None:
        """The milestone shown."""
        return self._step.id if self._step is not None and not self.isHidden() else None

    def show_step(self, step: Milestone, earlier: Sequence[date]) -> None:
        """Show a milestone and the days it was planned for before."""
        other = self._step is None or self._step.id != step.id or self.isHidden()
        self._step = step
        self._title.setText(step.title)
        days = ", ".join(words.day(day, self._today()) for day in earlier)
        self._earlier.setText(self.tr("Planned before for {days}").format(days=days))
        self._earlier.setVisible(bool(days))
        if other:
            self._fill(step)
            self.show()
            self.due.setFocus()

    def _fill(self, step: Milestone) -> None:
        self.due.set_date(step.planned_on)
        self.reason.setText("")
        self.weight.setText(f"{step.weight:g}")
        self.side.set_choices([(side_name(side), side) for side in Side], step.owner)
        self.criterion.setText(step.done_criterion)
        self.evidence.setText(" ".join(part for part in (step.evidence, step.evidence_url) if part))

    def flush(self) -> bool:
        """Keep what stands in the fields; False when something cannot be taken."""
        if self.milestone_id() is None:
            return True
        fine = self.due.valid() and self.weight.valid()
        if self._step is not None and fine:
            self._keep_weight()
            self._keep(done_criterion=self.criterion.text())
            self._keep_evidence()
        return fine

    def _keep(self, **fields: object) -> None:
        if self._step is not None:
            self._acts.write_step(self._step, **fields)

    def _keep_due(self) -> None:
        if self._step is not None:
            self._acts.plan(self._step, self.due.date(), self.reason.text())

    def _keep_evidence(self) -> None:
        said, url = split_evidence(self.evidence.text())
        self._keep(evidence=said, evidence_url=url)

    def _keep_weight(self) -> None:
        if self._step is not None and self.weight.valid():
            self._acts.weigh(self._step, read_weight(self.weight.text()))

    def _check_weight(self, text: str) -> None:
        if not 0 < read_weight(text) <= 1000:
            raise BadInput(self.tr("A weight is a number above 0, up to 1000."))
