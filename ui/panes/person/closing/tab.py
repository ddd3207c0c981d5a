"""The tab of an end: its steps while a mentorship is being closed, and what stands of it afterwards.

It puts the pages together and shows what is stored. What their buttons do is in dealings.py.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.closing import remaining
from pmjournal.contacts import standing
from pmjournal.records import Contact, MentorshipStatus
from ui.acting import Acting
from ui.kept_texts import KeptTexts
from ui.panes.person.closing.dealings import ClosingDealings
from ui.panes.person.closing.foot import ClosingFoot
from ui.panes.person.closing.goals_page import GoalsPage
from ui.panes.person.closing.last_look import Ahead, LastLook
from ui.panes.person.closing.pages import EndingPage, GivenPage, ThanksPage, TouchPage
from ui.panes.person.closing.record import ClosedHead
from ui.panes.person.closing.step_page import MEASURE, StepPage
from ui.panes.person.closing.step_row import StepRow
from ui.panes.person.tab import PersonTab
from ui.theme import theme
from ui.widgets.labels import follow_theme

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

BESIDE = 832  # px at normal text size
GAP = 28


class ClosingTab(PersonTab):
    """See the module. `touch_wanted` asks how often one keeps in touch."""

    touch_wanted = Signal()

    def __init__(self, journal: "Journal", act: Acting) -> None:
        super().__init__(journal, act)
        today = journal.clock.today
        self.contact: Contact | None = None
        self.place = 0
        self._fitted: tuple[bool, float] | None = None
        self.texts = KeptTexts(act, self)
        self.ending = EndingPage(self._decide, today)
        self.goals = GoalsPage(self.texts, journal.goals.outlines)
        self.given, self.thanks = GivenPage(self.texts), ThanksPage(self.texts)
        self.touch = TouchPage(self._decide)
        self.look = LastLook(self._ahead, today)
        self.head, self.foot = ClosedHead(), ClosingFoot()
        self.pages: list[StepPage] = [
            self.ending, self.goals, self.given, self.thanks, self.touch, self.look,
        ]  # fmt: skip
        self.steps = StepRow(self._titles())
        self.main = QWidget()
        self._lay_out()
        self.dealings = ClosingDealings(self)
        self._connect()
        follow_theme(self, self._fit)

    def _titles(self) -> list[str]:
        return [
            self.tr("How it ends"), self.tr("What came of it"), self.tr("Both ways"), self.tr("Thanks"),
            self.tr("In touch"), self.tr("A last look"),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        main = QVBoxLayout(self.main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        for widget in (self.head, *self.pages, self.foot):
            main.addWidget(widget)
        main.addStretch(1)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.steps)
        side.addStretch(1)
        self._body = QHBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(GAP)
        self._body.addWidget(self._side)
        self._body.addLayout(self._measured(), 1)

    def _measured(self) -> QHBoxLayout:
        """The pages in a row with nothing: so Qt asks for their height at the width that they get."""
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.main, 1000)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.steps.chosen.connect(self.go_to)
        self.foot.next.clicked.connect(self._on_next)
        self.foot.back.clicked.connect(lambda: self.go_to(self.place - 1))
        self.head.touch_wanted.connect(self.touch_wanted)
        self.texts.stored.connect(self._show_done)

    # Showing -------------------------------------------------------------------------------------

    def show_mentorship(self, contact: Contact) -> None:
        """Show where closing it stands, or what stands of it."""
        if self.contact is None or contact.mentorship.id != self.contact.mentorship.id:
            self.place = 0
        self.contact = contact
        over = contact.mentorship.status.is_over
        self.head.setVisible(over)
        self._side.setVisible(not over)
        self.foot.setVisible(not over)
        if over:
            last_met = standing(self.journal, contact.mentorship.id).last_met
            self.head.show_mentorship(contact, self.journal.clock.today(), last_met)
        for page in self.pages:
            page.show_mentorship(contact)
        self._show_pages()

    def _show_pages(self) -> None:
        """The page of the step; of what is over, all that was written."""
        assert self.contact is not None
        over = self.contact.mentorship.status.is_over
        shown = (self.goals, self.given, self.thanks) if over else (self.pages[self.place],)
        for page in self.pages:
            page.setVisible(page in shown)
            page.set_apart(over)
        self.steps.set_current(self.place)
        titles = self._titles()
        following = titles[self.place + 1] if self.place + 1 < len(titles) else ""
        self.foot.show_step(self.place, following)
        self._show_done()

    def _show_done(self) -> None:
        self.steps.set_done([page.written() for page in self.pages])

    def go_to(self, place: int) -> None:
        """Go to a step; stays where something there is not right or cannot be saved."""
        if not 0 <= place < len(self.pages) or place == self.place or not self.pages[self.place].settle():
            return
        if self.flush() and self.contact is not None:
            self.place = place
            self.pages[place].show_mentorship(self.contact)
            self._show_pages()
            self.pages[place].begin()

    def begin(self) -> None:
        """The keys go to the step that is shown."""
        self.pages[self.place].begin()

    def _on_next(self) -> None:
        if self.place + 1 < len(self.pages):
            self.go_to(self.place + 1)
        else:
            self.dealings.close()

    def settle(self) -> bool:
        """Take what stands in the fields of every step; goes to the one where something is not right."""
        for place, page in enumerate(self.pages):
            if not page.settle():
                self.place = place
                self._show_pages()
                return False
        return True

    def _decide(self, fields: dict[str, object]) -> bool:
        return self.dealings.decide(fields)

    def _ahead(self, mentorship_id: int) -> Ahead:
        found = remaining(self.journal, mentorship_id)
        return found.meetings, found.actions

    # What the page asks for ----------------------------------------------------------------------

    def flush(self) -> bool:
        """Save what is typed; False where that failed, or where a day or a number is none: it is told of there."""
        under_way = self.contact is not None and self.contact.mentorship.status is MentorshipStatus.CLOSING
        settled = not under_way or self.settle()
        return self.texts.flush() and settled

    def set_narrow(self, narrow: bool) -> None:
        """The steps go over the page where there is no room beside it."""
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text there may be no room beside the page in a wide window either."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() >= theme().px(BESIDE)
        if (beside, theme().scale) == self._fitted:
            return
        self._fitted = (beside, theme().scale)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._body.setDirection(direction)
        self.steps.set_column(beside)
        self.main.setMaximumWidth(theme().px(MEASURE))
        self.main.setMinimumWidth(theme().px(MEASURE) if beside else 0)
