"""The pane of today: puts the page together with what there is, and passes on what is asked for."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout

from pmjournal.records import Kind
from pmjournal.records.today import Nudge, Reason, Today
from ui.acting import Acting
from ui.panes.pane import SteppedPane
from ui.panes.today.acts import TodayActs
from ui.panes.today.beginning import beginning
from ui.panes.today.page import TodayPage
from ui.reflection_wish import ReflectionWish
from ui.widgets.scroll import ScrollArea

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from collections.abc import Iterator

    from pmjournal.journal import Journal

BLANK = "blank"
OLD = timedelta(minutes=5)
"""What was read so long ago may be otherwise by now: a meeting has begun, a day has passed."""


class TodayPane(SteppedPane):
    """See the module.

    `pane_requested(str)` asks for another pane, `meeting_requested(int | None)` for a new meeting with somebody,
    `prep_requested(int)` for what was made ready for a meeting, `agreement_requested(int)` for somebody's
    agreement, `owed_requested(int | None)` for who owes what, `reflection_requested` to write on the question.
    """

    keeps_acts = True
    pane_requested = Signal(str)
    meeting_requested = Signal(object)
    prep_requested = Signal(int)
    agreement_requested = Signal(int)
    owed_requested = Signal(object)
    reflection_requested = Signal(object)

    def __init__(self, journal: "Journal", *, read: bool = True) -> None:
        super().__init__(journal)
        self.page = TodayPage()
        self.acts = TodayActs(Acting(self, self.reload), self._show_anew)
        self.found: Today | None = None
        self.empty = beginning(self)
        self._keeper = QTimer(self, singleShot=True, interval=0)  # Qt's calls are no place for what reading raises
        self._keeper.timeout.connect(self._keep_up)
        self._scroll = ScrollArea(self.page, token="canvas")
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self.empty)
        self._connect()
        if read:
            self.reload()

    def _connect(self) -> None:
        page, acts = self.page, self.acts
        page.card.opened.connect(self._open_meeting)
        page.card.prep_wanted.connect(self._open_prep)
        page.card.added.connect(self._add_point)
        page.card.ticked.connect(acts.tick_action)
        page.card.planned.connect(lambda: self.meeting_requested.emit(self.scope))
        page.milestones.ticked.connect(acts.tick_milestone)
        page.milestones.opened.connect(lambda id: self.open_requested.emit(Kind.GOAL.value, id))
        page.milestones.all_wanted.connect(lambda: self.pane_requested.emit("goals"))
        page.question.writing_wanted.connect(self._write)
        page.question.another_wanted.connect(acts.another_question)
        page.touch.done_wanted.connect(self._go_on)
        page.touch.later_wanted.connect(acts.not_now)
        page.numbers.opened.connect(lambda: self.owed_requested.emit(self.scope))
        page.wins.opened.connect(self.open_requested)
        self.empty.primary_clicked.connect(self.person_requested)
        self.empty.other_clicked.connect(lambda: self.pane_requested.emit("goals"))

    def reading(self) -> "Iterator[None]":
        """First what there is, then the page."""
        from pmjournal.today import has_something, read_today  # it brings SQLAlchemy along, see above

        if self.scope is None and not has_something(self.journal):
            self.found = None
            self._pages.setCurrentWidget(self.empty)
            return
        found = read_today(self.journal, self.scope)
        yield
        if _next_id(found) != _next_id(self.found):
            self.flush()  # what is half typed belongs to the meeting that was shown until now
        self.found = found
        self.page.show_today(found, read_only=self.journal.read_only)
        self._pages.setCurrentWidget(self._scroll)

    def showEvent(self, event: QShowEvent) -> None:
        """It may be another day by now, or another time of it."""
        super().showEvent(event)
        self._keeper.start()

    def event(self, event: QEvent) -> bool:
        """So it may when somebody comes back to the window."""
        done = super().event(event)
        if event.type() == QEvent.Type.WindowActivate:
            self._keeper.start()
        return done

    def _keep_up(self) -> None:
        """Read again what was read a while ago; what is typed stays."""
        clock = self.journal.clock
        if self.isVisible() and self.found is not None and clock.local(clock.now()) - self.found.now >= OLD:
            self.reload()

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a narrow window, or a wide one."""
        super().set_narrow(narrow)
        self.page.set_narrow(narrow)

    def flush(self) -> bool:
        """Put on the agenda what is half typed; False when that failed."""
        return self.page.card.agenda.settle()

    def begin_new(self) -> None:
        """A new meeting."""
        self.meeting_requested.emit(self.scope)

    def _show_anew(self) -> None:
        """Show what is stored, also where it is what was shown before."""
        self.page.forget()
        self.reload()

    def _open_meeting(self) -> None:
        if self.found is not None and self.found.next is not None:
            self.open_requested.emit(Kind.MEETING.value, self.found.next.meeting.id)

    def _open_prep(self) -> None:
        if self.found is not None and self.found.next is not None:
            self.prep_requested.emit(self.found.next.meeting.id)

    def _add_point(self, text: str) -> None:
        if self.found is not None and self.found.next is not None:
            added = self.acts.add_point(self.found.next.meeting.id, text)
            self.page.card.agenda.was_added(went_well=added)

    def _write(self, question: str) -> None:
        self.reflection_requested.emit(ReflectionWish(None, self.scope, BLANK, question))

    def _go_on(self, nudge: Nudge) -> None:
        """The way on with somebody."""
        whom = nudge.contact.mentorship.id
        match nudge.reason:
            case Reason.QUIET:
                self.meeting_requested.emit(whom)
            case Reason.IN_TOUCH:
                self.acts.were_in_touch(nudge)
            case Reason.LOOK_AGAIN | Reason.NO_AGREEMENT:
                self.agreement_requested.emit(whom)


def _next_id(found: Today | None) -> int | None:
    """The meeting on the card."""
    return None if found is None or found.next is None else found.next.meeting.id
