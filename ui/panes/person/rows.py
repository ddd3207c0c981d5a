"""Goals and meetings on a person's page: rows that open what they name."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import GoalOutline, GoalStatus, MeetingStatus, MeetingSummary, Milestone, MilestoneStatus
from ui import fonts, words
from ui.delegates import row_painting as rows
from ui.models.meeting_rows import actions_words, status_name
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label, follow_theme
from ui.widgets.plain_button import PlainButton
from ui.widgets.private_notes import drop
from ui.widgets.section import SectionHeader
from ui.widgets.segment_bar import DONE, LATE, OPEN, paint_segments

DAY_WIDTH, DAY_WITH_YEAR, DAY_GAP = 60, 92, 12
STILL = (GoalStatus.ACTIVE, GoalStatus.DRAFT, GoalStatus.ON_HOLD)


class Row(PlainButton):
    """A row with a hairline that opens something; subclasses paint what it says."""

    ring_radius = 6

    def __init__(self, height: int, sentence: str) -> None:
        super().__init__()
        self._height = height
        self.setAccessibleName(sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(self._height))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What it says, and the hairline."""
        painter = QPainter(self)
        self.paint_words(painter, QRectF(self.rect()), "accent" if self.underMouse() else "ink")
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))

    def paint_words(self, painter: QPainter, area: QRectF, token: str) -> None:
        """What it says."""


class GoalRow(Row):
    """Title, share, segment bar, next milestone and when it is due."""

    def __init__(self, outline: GoalOutline, today: date) -> None:
        counted = [one for one in outline.milestones if one.status is not MilestoneStatus.DROPPED]
        done = sum(one.status is MilestoneStatus.DONE for one in counted)
        self._title = outline.goal.title
        self._share = words.part_of(done, len(counted)) if counted else ""
        self._states = [_state(one, today) for one in counted]
        following = next((one for one in counted if one.status is MilestoneStatus.PLANNED), None)
        self._next = following.title if following else ""
        due = following.planned_on if following else None
        self._due, self._late = (words.due_words(due, today)[0], due < today) if due else ("", False)
        super().__init__(73, ", ".join(filter(None, [self._title, self._share, self._next, self._due])))

    def paint_words(self, painter: QPainter, area: QRectF, token: str) -> None:
        """Three lines."""
        rows.title_and_fact(painter, rows.line(area, 9, 20), self._title, self._share, title_token=token, gap=12)
        paint_segments(painter, rows.line(area, 35, 4), self._states)
        below = rows.line(area, 46, 16)
        late = "danger" if self._late else "ink3"
        role = "secondary_medium" if self._late else "secondary"
        taken = rows.fact_at_right(painter, below, self._due, role, late) if self._due else 0
        below.setRight(below.right() - taken - 8)
        if self._next:
            icon = "clock" if self._late else "diamond"
            rows.icon_and_words(painter, below, icon, self._next, icon_token=late)


def _state(milestone: Milestone, today: date) -> str:
    if milestone.status is MilestoneStatus.DONE:
        return DONE
    return LATE if milestone.planned_on is not None and milestone.planned_on < today else OPEN


class MeetingRow(Row):
    """Day, title, and how many actions came of it."""

    def __init__(self, summary: MeetingSummary, at: datetime, today: date, day_width: int) -> None:
        self._day, self._day_width = words.day(at.date(), today), day_width  # in px
        self._title = summary.title or translate("Meetings", "Untitled")
        self._fact = actions_words(summary)
        if summary.status is MeetingStatus.PLANNED and not self._fact:
            self._fact = words.time(at)
        if summary.status not in (MeetingStatus.HELD, MeetingStatus.PLANNED):
            self._fact = status_name(summary.status)
        super().__init__(32, ", ".join(filter(None, [self._title, self._day, self._fact])))

    def paint_words(self, painter: QPainter, area: QRectF, token: str) -> None:
        """One line."""
        area = area.adjusted(0, 0, 0, -1)
        painting.words(painter, area, self._day, fonts.font("body", tabular=True), "ink3")
        area.setLeft(area.x() + self._day_width)
        rows.title_and_fact(painter, area, self._title, self._fact, title_role="body", title_token=token, gap=12)


class EmptyLine(QWidget):
    """That there is nothing yet, and maybe a link to the first; `says` tells whether there is anything to say."""

    def __init__(self, text: str, link: str = "") -> None:
        super().__init__()
        self.link, self._words = LinkButton(""), Label("", "body", "ink3")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._words)
        row.addWidget(self.link)
        row.addStretch(1)
        self.say(text, link)

    def say(self, text: str, link: str = "") -> None:
        """Say something else."""
        self.says = bool(text)
        self._words.setText(text)
        self.link.setText(link)
        self.link.setVisible(bool(link))

    def words(self) -> str:
        """What it says."""
        return self._words.text()


class RowSection(QWidget):
    """A head, rows, and a line where there are none. `opened(int)` names the record of a row; `first_wanted` is
    sent by the link in that line, where there is one.
    """

    opened = Signal(int)
    first_wanted = Signal()

    def __init__(self, title: str, none: str, link: str = "") -> None:
        super().__init__()
        self.header = SectionHeader(title)
        self.none = EmptyLine(none, link)
        self.none.link.clicked.connect(lambda: self.first_wanted.emit())
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addWidget(self.none)

    def rows(self) -> list[QWidget]:
        """The rows shown."""
        return list(self._rows)

    def put(self, made: Sequence[tuple[int, Row]]) -> None:
        """Show these rows, each with the id of what it opens."""
        for old in self._rows:
            drop(old)
        self._rows = []
        for id, row in made:
            row.clicked.connect(lambda _on=False, id=id: self.opened.emit(id))
            self._column.addWidget(row)
            self._rows.append(row)
        self.none.setVisible(not self._rows and self.none.says)


class Goals(RowSection):
    """The goals that are not yet reached."""

    def __init__(self) -> None:
        super().__init__("", translate("Goals", "No goals yet."), translate("Goals", "Add one"))
        self.header.set_title(self.tr("Goals"))

    def show_goals(self, outlines: Sequence[GoalOutline], today: date) -> None:
        """Show those that are active, then those planned; the others are in the Goals pane."""
        still = [one for one in outlines if one.goal.status in STILL]
        still.sort(key=lambda one: STILL.index(one.goal.status))
        active = sum(one.goal.status is GoalStatus.ACTIVE for one in still)
        self.header.set_count(self.tr("{count} active").format(count=active) if still else "")
        none = translate("Goals", "No goal is under way.") if outlines else translate("Goals", "No goals yet.")
        self.none.say(none, translate("Goals", "Add one"))
        self.put([(one.goal.id, GoalRow(one, today)) for one in still])


def day_width(days: Iterable[date], today: date) -> int:
    """How much room the days before the titles need, in px."""
    known = list(days)
    font = fonts.font("body", tabular=True)
    longest = max((painting.advance(words.day(day, today), font) for day in known), default=0)
    least = DAY_WITH_YEAR if any(day.year != today.year for day in known) else DAY_WIDTH
    return max(theme().px(least), round(longest) + DAY_GAP)


class RecentMeetings(RowSection):
    """The latest meetings that have begun."""

    def __init__(self) -> None:
        super().__init__("", translate("RecentMeetings", "No meetings yet."))
        self.header.set_title(self.tr("Recent meetings"))

    def show_meetings(self, summaries: Sequence[tuple[MeetingSummary, datetime]], today: date) -> None:
        """Show these meetings, each with its local moment."""
        width = day_width([at.date() for _, at in summaries], today)
        self.put([(one.id, MeetingRow(one, at, today, width)) for one, at in summaries])
