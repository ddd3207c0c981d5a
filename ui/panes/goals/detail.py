"""One goal on a page: title, facts, why and how, milestones, progress, where it is mentioned.

It lays the parts out and lets them show a goal. What may be shown next, and reading, is the pane's.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal import chart_data, findings
from pmjournal.records import GoalOutline, ProgressEvent
from ui.addresses import open_address
from ui.models.goal_lines import Face
from ui.panes.goals.acts import GoalActs
from ui.panes.goals.form import GoalForm
from ui.panes.goals.head import GoalFacts
from ui.panes.goals.milestones import MilestoneSection
from ui.panes.goals.texts import GoalTexts, WhyAndHow
from ui.panes.goals.title import TitleEdit
from ui.tasks import Task, in_background
from ui.theme import theme
from ui.widgets.attachment_chips import AttachmentChips
from ui.widgets.buttons import IconButton
from ui.widgets.chart_view import ChartView
from ui.widgets.fields import ErrorLine
from ui.widgets.labels import follow_theme
from ui.widgets.mention_list import MentionList
from ui.widgets.reason_card import ReasonCard
from ui.widgets.scroll import ScrollArea

CHART_WIDTH, MENTIONS_WIDTH = 408, 130
WIDEST = 16_777_215  # Qt's own "no limit"
HISTORY_MS, LONG_HISTORY_MS = 30, 400
AT_ONCE = 200

History = tuple[Sequence[ProgressEvent], findings.Finding, chart_data.GoalChart]


class GoalDetail(QWidget):
    """The page.

    Args:
        texts: keeps what is typed.
        form_acts, step_acts: do the writing for the form and for the milestones.
        events: reads a goal's history.
        today: tells the local day.

    `opened(str, int)` is sent when another record is to be shown.
    """

    opened = Signal(str, int)

    def __init__(
        self,
        texts: GoalTexts,
        form_acts: GoalActs,
        step_acts: GoalActs,
        events: Callable[[int], Sequence[ProgressEvent]],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._events, self._today = events, today
        self._outline: GoalOutline | None = None
        self._narrow = False
        self.title = TitleEdit(self.tr("Title of the goal"), self.tr("What do you want to reach?"))
        self.title_error = ErrorLine()
        self.facts = GoalFacts()
        self.reason = ReasonCard()
        self.form = GoalForm(form_acts, today)
        self.words = WhyAndHow(texts)
        self.files = AttachmentChips(above=14)
        self.milestones = MilestoneSection(step_acts, today)
        self.chart = ChartView(self.tr("Milestone progress"))
        self.mentions = MentionList(
            self.tr("Nowhere yet. Copy the link of this goal into a meeting or a reflection.")
        )
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._show_history)
        self._lay_out()
        self._make_buttons()
        self.facts.opened.connect(self.opened)
        self.mentions.opened.connect(self.opened)
        self.milestones.row_shown.connect(self._scroll_to_row)
        self.form.closed.connect(lambda: self.edit.setChecked(False))
        for editor in self.words.editors.values():
            editor.url_activated.connect(open_address)
        follow_theme(self, self._restyle)

    # The page ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setSpacing(0)
        self._title_row = QHBoxLayout()
        self._title_row.addWidget(self.title)
        self._column.addLayout(self._title_row)
        self._column.addWidget(self.title_error)
        self._rest = QWidget()
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 5, 0, 0)
        rest.setSpacing(0)
        self._head = QVBoxLayout()
        self._head.setSpacing(12)
        for widget in (self.facts, self.reason, self.form):
            self._head.addWidget(widget)
        rest.addLayout(self._head)
        rest.addWidget(self.words)
        rest.addWidget(self.files)
        rest.addSpacing(17)
        rest.addWidget(self.milestones)
        rest.addSpacing(16)
        rest.addLayout(self._make_bottom())
        self._column.addWidget(self._rest)
        self._column.addStretch(1)
        self.area = ScrollArea(self._page, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def _make_bottom(self) -> QBoxLayout:
        self._bottom = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bottom.setSpacing(32)
        self._bottom.addWidget(self.chart)
        self._bottom.addWidget(self.mentions, 1)
        return self._bottom

    def _make_buttons(self) -> None:
        self._buttons = QWidget(self._page)
        self.link = IconButton("link", self.tr("Copy link"))
        self.edit = IconButton("edit", self.tr("Edit the facts"), checkable=True)
        self.more = IconButton("more", self.tr("More"))
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.link, self.edit, self.more):
            row.addWidget(button)
        self._page.installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Keep the buttons in the page's corner."""
        if watched is self._page and isinstance(event, QResizeEvent):
            self._buttons.adjustSize()
            self._buttons.move(self._page.width() - 16 - self._buttons.width(), 14)
            self._buttons.raise_()
        return False

    def _restyle(self) -> None:
        side = 24 if self._narrow else 32
        # Qt sets letters of a line of fixed height 1 px lower than they were drawn.
        self._column.setContentsMargins(side, 19, side, 24)
        self._title_row.setContentsMargins(0, 0, theme().px(84 if self._narrow else 96), 0)
        self._head.setContentsMargins(0, 0, 0, 14 if self._narrow else 16)
        self._place_bottom()

    def _place_bottom(self) -> None:
        """Chart and mentions side by side where both have room, else below one another."""
        width = theme().px(CHART_WIDTH)
        stacked = self._narrow or 0 < self.width() < width + theme().px(MENTIONS_WIDTH) + 3 * 32
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._bottom.setDirection(down if stacked else across)
        self._bottom.setSpacing(20 if stacked else 32)
        self.chart.setMinimumWidth(0 if stacked else width)
        self.chart.setMaximumWidth(WIDEST if stacked else width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths, other places."""
        super().resizeEvent(event)
        self._place_bottom()

    def set_narrow(self, narrow: bool) -> None:
        """Narrow paddings, the chart over the full width, what mentions the goal below it."""
        self._narrow = narrow
        self.title.set_narrow(narrow)
        self.milestones.table.set_narrow(narrow)
        self._restyle()

    def _scroll_to_row(self, rect: QRect) -> None:
        corner = self.milestones.mapTo(self._page, rect.topLeft())
        self.area.ensureVisible(corner.x(), corner.y() + rect.height() // 2, 0, 2 * rect.height())

    # A goal --------------------------------------------------------------------------------------

    def show_goal(self, outline: GoalOutline, face: Face | None, *, anew: bool, title: str | None) -> None:
        """Show a goal.

        Args:
            outline: the goal.
            face: the other person, if any.
            anew: it is another one than before; otherwise what is being typed stays.
            title: the title to put in; None leaves the one that stands there.
        """
        self._outline = outline
        self._rest.show()
        self._set_buttons(True)
        if title is not None:
            self.title.set_text(title)
            self.title_error.say("")
        if anew:
            self.reason.hide()
            self.form.hide()
            self.edit.setChecked(False)
            self.chart.set_chart(None, "")
            self.area.verticalScrollBar().setValue(0)
        self.facts.show_goal(outline.goal, face)
        self.words.show_goal(outline.goal, anew)
        self.milestones.show_goal(outline)
        if len(outline.milestones) <= AT_ONCE:
            self.milestones.model.set_history(self._events(outline.goal.id))
            self._later.start(HISTORY_MS)
        else:
            self._later.start(LONG_HISTORY_MS)

    def show_new(self) -> None:
        """An empty page with the cursor in the title."""
        self._outline = None
        self._later.stop()
        self._rest.hide()
        self._set_buttons(False)
        self.title.set_text("")
        self.title_error.say("")
        self.area.verticalScrollBar().setValue(0)
        self.title.setFocus()

    def _set_buttons(self, shown: bool) -> None:
        for button in (self.link, self.edit, self.more):
            button.setVisible(shown)

    def _show_history(self) -> None:
        """What comes from the events: slips and the chart. After the first paint, and where there are many
        milestones off this thread, as it may be long.
        """
        outline = self._outline
        if outline is None:
            return
        # Read here in any case: a reader in another thread would hold up the next tick's commit.
        events = self._events(outline.goal.id)
        if len(outline.milestones) <= AT_ONCE:
            self._take_history(outline, self._history(outline, events))
            return
        task = Task(in_background(partial(self._history, outline, events)), self)
        task.done.connect(partial(self._take_history, outline))
        task.start()

    def _history(self, outline: GoalOutline, events: Sequence[ProgressEvent]) -> History:
        today = self._today()
        return events, findings.finding(outline, events, today), chart_data.goal_chart(outline, events, today)

    def _take_history(self, outline: GoalOutline, history: History) -> None:
        if outline is not self._outline:
            return
        events, found, chart = history
        if len(outline.milestones) > AT_ONCE:
            self.milestones.model.set_history(events)
        too_little = self.tr("Once three milestones have a due day, a chart of them stands here.")
        said = findings.sentence(found)
        self.chart.set_chart(chart, said, too_little, around=partial(_sentence_with, found), title=found.title)

    def focus_first(self) -> None:
        """Go on into the page by key: to the milestones, or to the status where there are none."""
        table = self.milestones.table
        if not table.isHidden() and self.milestones.model.rowCount():
            if not table.currentIndex().isValid():
                table.setCurrentIndex(self.milestones.model.index(0, 0))
            table.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.facts.status.setFocus(Qt.FocusReason.TabFocusReason)


def _sentence_with(found: findings.Finding, title: str) -> str:
    """What there is to say, with another title in it."""
    return findings.sentence(replace(found, title=title))
