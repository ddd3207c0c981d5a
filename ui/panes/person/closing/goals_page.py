"""The step that looks at the goals: how each stands, what came of it in a line; then all of it in own words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmjournal.closing_paper import milestones_done
from pmjournal.records import Contact, GoalOutline, GoalStatus, Kind, MilestoneStatus
from ui.kept_texts import KeptText, KeptTexts, kept
from ui.panes.person.closing.step_page import StepPage, prompt_edit
from ui.record_words import goal_status
from ui.theme import theme
from ui.widgets.labels import Label, Line
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.segment_bar import DONE, HEIGHT, OPEN, paint_segments
from ui.widgets.select import Select

OFFERED = (
    GoalStatus.ACHIEVED, GoalStatus.PARTLY_ACHIEVED, GoalStatus.ACTIVE, GoalStatus.ON_HOLD, GoalStatus.DROPPED,
)  # fmt: skip


class _Bar(QWidget):
    """A goal's milestones."""

    def __init__(self) -> None:
        super().__init__()
        self._states: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def show_milestones(self, outline: GoalOutline) -> None:
        counted = [one for one in outline.milestones if one.status is not MilestoneStatus.DROPPED]
        self._states = [DONE if one.status is MilestoneStatus.DONE else OPEN for one in counted]
        self.setVisible(bool(self._states))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_segments(QPainter(self), QRectF(self.rect()), self._states)


class GoalRow(QWidget):
    """One goal. `decided(GoalStatus)` is sent when the person says how it stands."""

    decided = Signal(object)

    def __init__(self, texts: KeptTexts) -> None:
        super().__init__()
        self.title = Label("", "body_strong", wrap=True)
        self.count = Label("", "secondary", "ink3", tabular=True)
        self.status = Select(self.tr("How the goal stands"), small=True)
        self.bar = _Bar()
        self.line = MarkdownEdit(
            "why",
            grow=True,
            placeholder=self.tr("What came of it, in a line"),
            name=self.tr("What came of the goal"),
        )
        self._kept = KeptText(texts, self.line, Kind.GOAL, "impact")
        self._lay_out()
        self.status.chosen.connect(self.decided)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        head.addWidget(self.status)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.line)
        column.addSpacing(2)
        column.addWidget(Line())

    def show_goal(self, outline: GoalOutline) -> None:
        """Show what is stored."""
        goal = outline.goal
        self.title.setText(goal.title)
        self.count.setText(milestones_done(outline))
        self.bar.show_milestones(outline)
        offered = OFFERED if goal.status in OFFERED else (goal.status, *OFFERED)
        self.status.set_choices([(goal_status(one), one) for one in offered], goal.status)
        self.status.setAccessibleName(self.tr("How “{title}” stands").format(title=goal.title))
        self.line.setAccessibleName(self.tr("What came of “{title}”").format(title=goal.title))
        self._kept.show(goal.id, goal.impact)


class GoalsPage(StepPage):
    """The goals. `decided(int, GoalStatus)` asks for a goal's status.

    Args:
        texts: keep what is typed.
        outlines: reads the goals of a mentorship.
    """

    decided = Signal(int, object)

    def __init__(self, texts: KeptTexts, outlines: Callable[[int], Sequence[GoalOutline]]) -> None:
        super().__init__(self.tr("What came of it?"), self.tr("Each goal as it stands today. A number helps."))
        self._texts, self._outlines = texts, outlines
        self.rows: dict[int, GoalRow] = {}
        self.none = Label(
            self.tr("No goals were set here. What came of it can be said all the same."), "body", "ink3"
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        holder, self.edit = prompt_edit(
            self.tr("All in all"), self.tr("What is different now, for whom, and how does one see it?")
        )
        self._kept = kept(texts, self.edit, "outcomes")
        self.column.addWidget(self.none)
        self.column.addLayout(self._list)
        self.column.addSpacing(22)
        self.column.addWidget(holder)

    def show_mentorship(self, contact: Contact) -> None:
        """Show the goals, and what is stored."""
        found = self._outlines(contact.mentorship.id)
        ids = [one.goal.id for one in found]
        if ids != list(self.rows):
            self._make_rows(ids)
        for one in found:
            self.rows[one.goal.id].show_goal(one)
        self.none.setVisible(not found)
        self._kept.show(contact.mentorship.id, contact.mentorship.outcomes)

    def _make_rows(self, ids: Sequence[int]) -> None:
        for row in self.rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for id in ids:
            row = self.rows[id] = GoalRow(self._texts)
            row.decided.connect(lambda status, id=id: self.decided.emit(id, status))
            self._list.addWidget(row)

    def written(self) -> bool:
        """Whether there is a word on what came of it."""
        lines = [self.edit, *(row.line for row in self.rows.values())]
        return any(edit.markdown().strip() for edit in lines)

    def begin(self) -> None:
        """In the line of the first goal, or in the text: words that are typed at once must choose nothing."""
        first = next(iter(self.rows.values()), None)
        (self.edit if first is None else first.line).setFocus()
