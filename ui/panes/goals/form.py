"""The facts of a goal as a form in the page: whose, kind, health, days, stage, objective, competencies.

Each field is kept when it is left or chosen; there is nothing to submit.
"""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import Contact, Goal, GoalKind, Health, Side
from ui.panes.goals.acts import GoalActs
from ui.panes.goals.wording import STAGES, health_name, kind_name, side_name, stage_name
from ui.widgets.buttons import QuietButton
from ui.widgets.chips import Chip
from ui.widgets.fields import DateField, ErrorLine, Field, LineEdit, Select
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.reason_card import Card


def labelled(text: str, widget: QWidget) -> QWidget:
    """A select or a line with its label above, as fields have it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    label = Label(text, "secondary_medium", "ink3")
    label.setBuddy(widget)
    column.addWidget(label)
    column.addWidget(widget)
    column.addStretch(1)
    return holder


class CompetencyField(QWidget):
    """Chips with an x, and a line that completes the names there are; Enter adds, new names too."""

    def __init__(self, write: Callable[[Sequence[str]], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self._names: tuple[str, ...] = ()
        self._chips: list[Chip] = []
        self.line = LineEdit(name=self.tr("Add a competency"))
        self.line.setPlaceholderText(self.tr("Type a name, then Enter"))
        self.line.returnPressed.connect(self._add)
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(labelled(self.tr("Competencies"), self.line))
        column.addWidget(self._holder)

    def set_known(self, names: Sequence[str]) -> None:
        """The names to complete."""
        completer = QCompleter(list(names), self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)

    def show_names(self, names: tuple[str, ...]) -> None:
        """The goal's competencies."""
        if names == self._names and len(self._chips) == len(names):
            return
        self._names = names
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = [Chip(name, closable=True, small=True) for name in names]
        for chip in self._chips:
            chip.removed.connect(partial(self._remove, chip.text()))
            self._flow.addWidget(chip)
            chip.show()
        self._holder.setVisible(bool(names))
        self._holder.updateGeometry()

    def _add(self) -> None:
        name = " ".join(self.line.text().split())
        self.line.clear()
        if name and name.casefold() not in {known.casefold() for known in self._names}:
            self._write((*self._names, name))

    def _remove(self, name: str) -> None:
        self._write(tuple(known for known in self._names if known != name))


class GoalForm(Card):
    """Shows one goal's facts; `closed` is sent when the person is done.

    Args:
        acts: does the writing, for this form alone, as its refusals are shown here.
        today: tells the local day.
    """

    def __init__(self, acts: GoalActs, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._goal: Goal | None = None
        self.person = Select(self.tr("With"))
        self.side = Select(self.tr("Whose"))
        self.kind = Select(self.tr("Kind"))
        self.health = Select(self.tr("Health"))
        self.stage = Select(self.tr("Lifecycle stage"))
        self.start = DateField(self.tr("Start"), today=today)
        self.target = DateField(self.tr("Target"), today=today)
        self.objective = Field(self.tr("Company objective it serves"))
        self.competencies = CompetencyField(lambda names: self._keep(competencies=names))
        self.error = ErrorLine()
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        close = QuietButton(self.tr("Done"), small=True)
        close.clicked.connect(lambda: self.closed.emit())
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("About this goal"), "section"))
        head.addStretch(1)
        head.addWidget(close)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, (name, widget) in enumerate(
            (
                (self.tr("With"), self.person),
                (self.tr("Whose"), self.side),
                (self.tr("Kind"), self.kind),
                (self.tr("Health, in your own word"), self.health),
            )
        ):
            grid.addWidget(labelled(name, widget), place // 3, place % 3)
        grid.addWidget(self.start, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.target, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(labelled(self.tr("Lifecycle stage"), self.stage), 2, 0)
        grid.addWidget(self.objective, 2, 1, 1, 2)
        grid.addWidget(self.competencies, 3, 0, 1, 3)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(20, 14, 20, 18)
        column_layout.setSpacing(8)
        column_layout.addLayout(head)
        column_layout.addLayout(grid)
        column_layout.addWidget(self.error)

    def _connect(self) -> None:
        self._acts.refused.connect(self.error.say)
        self.person.chosen.connect(lambda value: self._keep(mentorship_id=value))
        self.side.chosen.connect(lambda value: self._keep(owner=value))
        self.kind.chosen.connect(lambda value: self._keep(kind=value))
        self.health.chosen.connect(lambda value: self._keep(health=value))
        self.stage.chosen.connect(lambda value: self._keep(lifecycle_stage=value))
        self.start.date_changed.connect(lambda _day: self._keep_days())
        self.target.date_changed.connect(lambda _day: self._keep_days())
        self.objective.committed.connect(lambda text: self._keep(organisation_objective=text))
        self.closed.connect(self.hide)

    def show_goal(self, goal: Goal, people: Sequence[Contact], known: Sequence[str]) -> None:
        """Show a goal's facts; a field that is being typed in keeps its text."""
        before, self._goal = self._goal, goal
        anew = before is None or before.id != goal.id
        nobody: list[tuple[str, int | None]] = [(self.tr("On my own"), None)]
        others = [(one.person.name, one.mentorship.id) for one in people]
        self.person.set_choices(nobody + others, goal.mentorship_id)
        self.side.set_choices([(side_name(side), side) for side in Side], goal.owner)
        self.kind.set_choices([(kind_name(kind), kind) for kind in GoalKind], goal.kind)
        unset: list[tuple[str, Health | None]] = [(self.tr("Not set"), None)]
        self.health.set_choices(unset + [(health_name(one), one) for one in Health], goal.health)
        stages = [*STAGES, *({goal.lifecycle_stage} - {"", *STAGES})]
        choices = [(self.tr("Not set"), "")] + [(stage_name(stage), stage) for stage in stages]
        self.stage.set_choices(choices, goal.lifecycle_stage)
        for field, day in ((self.start, goal.start_on), (self.target, goal.target_on)):
            if anew or not (field.line.isModified() or field.error()):
                field.set_date(day)
        kept = before.organisation_objective if before is not None else ""
        if anew or not self.objective.line.isModified() or self.objective.text() == kept:
            self.objective.setText(goal.organisation_objective)
        self.competencies.set_known(known)
        self.competencies.show_names(goal.competencies)
        if anew:
            self.error.say("")

    def flush(self) -> bool:
        """Keep what stands in the fields; False when something cannot be taken."""
        if self.isHidden() or self._goal is None:
            return True
        if not (self.start.valid() and self.target.valid()):
            return False
        return self._keep(organisation_objective=self.objective.text())

    def _keep(self, **fields: object) -> bool:
        if self._goal is None or all(getattr(self._goal, name) == value for name, value in fields.items()):
            return True
        self.error.say("")
        return self._acts.write(self._goal.id, **fields)

    def _keep_days(self) -> None:
        start, target = self.start.date(), self.target.date()
        if start is not None and target is not None and target < start:
            self.target.set_error(self.tr("The target is before the start. Choose a later day."))
            return
        self.target.set_error("")
        self._keep(start_on=start, target_on=target)
