"""Balance and follow-through: strengths and things to work on by person, what became of it, what is waited for.

It is shown beside the list while no record is. It reads and opens; it writes nothing.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import Feedback, FeedbackRequest, FeedbackState, Kind
from ui import feedback_words, words
from ui.feedback_people import FeedbackPeople
from ui.theme import theme
from ui.widgets.balance_bar import BalanceBar
from ui.widgets.labels import Label, follow_theme
from ui.widgets.link_row import LinkRow
from ui.widgets.private_notes import drop
from ui.widgets.scroll import ScrollArea
from ui.widgets.section import SectionHeader

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.feedback_list import Balance
    from pmjournal.journal import Journal

SIDE, NARROW_SIDE, TOP, WIDEST = 32, 24, 16, 688
MOST_PEOPLE, MOST_LINES, PREVIEW = 40, 12, 240


class BalancePage(ScrollArea):
    """The page. `opened(str, int)` asks to show a record.

    Args:
        journal: where everything is read from.
        people: who feedback is with; read by the pane.
    """

    opened = Signal(str, int)

    def __init__(self, journal: "Journal", people: FeedbackPeople) -> None:
        self._journal, self._people = journal, people
        self._parts: list[QWidget] = []
        self._sheet = QWidget()
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sheet, 1000)
        row.addStretch(1)
        self._column = QVBoxLayout(self._sheet)
        self._column.setSpacing(24)
        self._column.addStretch(1)
        super().__init__(content)
        self.set_narrow(False)
        follow_theme(self, self._fit)

    def set_narrow(self, narrow: bool) -> None:
        """Less padding in a narrow window."""
        side = NARROW_SIDE if narrow else SIDE
        self._column.setContentsMargins(side, TOP, side, 24)

    def _fit(self) -> None:
        self._sheet.setMaximumWidth(theme().px(WIDEST + 2 * SIDE))

    def show_balance(self, mentorship_id: int | None) -> None:
        """Read everything anew, of one mentorship where given."""
        from pmjournal import feedback_list as lists  # it brings SQLAlchemy along, see above

        applied = lists.FeedbackFilter(mentorship_id, state=FeedbackState.APPLIED)
        for old in self._parts:
            drop(old)
        self._parts = [
            self._by_person(lists.balances(self._journal, mentorship_id)),
            self._by_state(
                lists.follow_through(self._journal, mentorship_id), lists.page(self._journal, applied, MOST_LINES)
            ),
            self._waiting(self._journal.requests.open(mentorship_id)),
        ]
        for place, part in enumerate(self._parts):
            self._column.insertWidget(place, part)

    def _by_person(self, found: Sequence["Balance"]) -> QWidget:
        """Two lanes a person: what they said, and what was said to them."""
        part, column = _section(self.tr("Strengths and things to work on"))
        if not found:
            column.addWidget(Label(self.tr("Nothing yet."), "secondary", "ink3"))
            return part
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        for place, said in ((1, self.tr("Received")), (2, self.tr("Given"))):
            grid.addWidget(Label(said, "caption_medium", "ink3"), 0, place)
            grid.setColumnStretch(place, 3)
        grid.setColumnStretch(0, 2)
        lanes = [lane for one in found for lane in (one.received, one.given)]
        most = max(lane.strengths + lane.to_work_on for lane in lanes)
        for line, one in enumerate(found[:MOST_PEOPLE], 1):
            person = self._people.person(one.person_id)
            name = person.name if person is not None else self.tr("Nobody in particular")
            grid.addWidget(Label(name, "body", "ink" if person is not None else "ink3", elide=True), line, 0)
            for place, lane, said in ((1, one.received, self.tr("Received")), (2, one.given, self.tr("Given"))):
                grid.addWidget(BalanceBar(lane.strengths, lane.to_work_on, most, f"{name}, {said}"), line, place)
        column.addLayout(grid)
        return part

    def _by_state(self, states: Mapping[FeedbackState, int], applied: Sequence[Feedback]) -> QWidget:
        """How far what asks for something has come, and what was applied with what came of it."""
        part, column = _section(self.tr("What became of advice and of things to work on"))
        column.addWidget(Label(words.DOT.join(feedback_words.state_counts(states)), "body", "ink2", wrap=True))
        rows = _rows(column)
        for one in applied:
            said = feedback_words.quoted(one.text[:PREVIEW])
            result = " ".join(one.result.split())[:PREVIEW]
            fact = words.day(one.given_on, self._journal.clock.today())
            shown = self.tr("{words} {result}").format(words=said, result=result) if result else said
            rows.addWidget(self._row("check", shown, fact, Kind.FEEDBACK, one.id))
        return part

    def _waiting(self, requests: Sequence[FeedbackRequest]) -> QWidget:
        """Requests without an answer, the longest waiting first."""
        part, column = _section(self.tr("Waiting for an answer"), len(requests))
        today, rows = self._journal.clock.today(), _rows(column)
        for one in list(reversed(requests))[:MOST_LINES]:
            said = f"{feedback_words.asked_of(one, self._people.name(one))}: {one.about}"
            fact, token = feedback_words.standing_of(one, today)
            rows.addWidget(self._row("feedback", said, fact, Kind.FEEDBACK_REQUEST, one.id, token))
        if not requests:
            part.hide()  # but not shown where there are: without a parent it would be a window for a moment
        return part

    def _row(self, icon: str, said: str, fact: str, kind: Kind, id: int, token: str = "ink3") -> LinkRow:
        row = LinkRow(icon, said, fact, token=token)
        row.clicked.connect(lambda: self.opened.emit(str(kind), id))
        return row


def _section(title: str, count: int = 0) -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(SectionHeader(title, str(count) if count else ""))
    return part, column


def _rows(column: QVBoxLayout) -> QVBoxLayout:
    """A place for lines without room between them."""
    rows = QVBoxLayout()
    rows.setSpacing(0)
    column.addLayout(rows)
    return rows
