"""What can be done with the open feedback beside writing in it: facts, state, an action, a report back, and more.

Every act is one Change, so that it can be undone. Saving what is typed is ui/panes/feedback/open_page.py's.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal

from pmjournal.records import FeedbackState, Kind, Visibility
from ui import feedback_words, words
from ui.acting import Acting
from ui.feedback_people import FeedbackPeople
from ui.panes.feedback.open_page import OpenPage
from ui.panes.page_links import copy_link
from ui.reflection_wish import ReflectionWish
from ui.widgets.day_popup import DayPopup
from ui.widgets.menu import Menu


class FeedbackDetail(OpenPage):
    """The open feedback with everything around its text.

    `bin_wanted` asks to move it to the bin, `reflection_wanted(ReflectionWish)` to reflect on it.
    """

    bin_wanted = Signal()
    reflection_wanted = Signal(object)

    def __init__(self, act: Acting, people: FeedbackPeople) -> None:
        super().__init__(act, people)
        pane = act.pane
        self.when.clicked.connect(self._open_days)
        self.reflect.clicked.connect(self.ask_to_reflect)
        self.more.clicked.connect(self._open_more)
        self.request.clicked.connect(self._open_request)
        self.facts.changed.connect(self._set)
        self.facts.new_person.connect(self._add_person)
        self.facts.opened.connect(pane.open_requested)
        self.outcome.opened.connect(pane.open_requested)
        self.outcome.state_chosen.connect(self._choose_state)
        self.outcome.action_begun.connect(self._begin_action)
        self.outcome.action_wanted.connect(self._make_action)
        self.outcome.report_wanted.connect(self._report_back)
        self.links.opened.connect(pane.open_requested)

    def _set(self, fields: dict[str, Any], said: str = "") -> bool:
        """Store facts; of what is not stored yet, they are kept until it is."""
        writer = self.writer
        if writer is None or not self.flush():
            return False
        change = self._act.attempt(lambda: self.write(writer, **fields))
        self.show_facts()
        self._act.tell(said, change)
        return change is not None

    def _add_person(self, name: str) -> None:
        """Add somebody without a mentorship, and let it be with them."""
        made: list[int] = []
        if self._act(lambda: made.append(self._journal.people.add_person(name))):
            self._people.read()
            self._set({"person_id": made[0], "mentorship_id": None, "meeting_id": None})

    def _choose_state(self, state: FeedbackState) -> None:
        name = feedback_words.state_name(state)
        if self._set({"state": state}, self.tr("Feedback: {state}").format(state=name)) and state in (
            FeedbackState.APPLIED,
            FeedbackState.SET_ASIDE,
        ):
            self.outcome.result.setFocus()

    def _open_days(self) -> None:
        if self.writer is not None:
            day, today = self.writer.value("given_on"), self._journal.clock.today()
            self.days = DayPopup(day, today, self)
            self.days.chosen.connect(self._set_day)
            self.days.open_at(self.when)

    def _set_day(self, day: date) -> None:
        said = self.tr("Moved to {date}").format(date=words.weekday_day(day, self._journal.clock.today()))
        self._set({"given_on": day}, said)

    # From advice to its result -------------------------------------------------------------------

    def _begin_action(self) -> None:
        """Offer its next step, or its first words, as an action."""
        from pmjournal.following_advice import suggested_action  # it brings SQLAlchemy along

        if self.writer is not None and self.flush() and self.writer.record is not None:
            self.outcome.begin_action(suggested_action(self.writer.record))

    def _make_action(self, text: str) -> None:
        from pmjournal.following_advice import make_action  # it brings SQLAlchemy along

        id = self.current_id()
        if id is not None and self._act(
            lambda: make_action(self._journal, id, text), self.tr("Action item added")
        ):
            self.outcome.end_action()
        else:
            self.outcome.line.refuse()

    def _report_back(self) -> None:
        """Put it on the next agenda with that person; where it is on one already, lead there."""
        from pmjournal.advice import report_waits  # both bring SQLAlchemy along
        from pmjournal.following_advice import report_back

        id = self.current_id()
        if id is None or not self.flush():
            return
        waits = report_waits(self._journal, id)
        if waits is not None:
            self._act.pane.open_requested.emit(str(Kind.MEETING), waits)
            return
        self._act(lambda: report_back(self._journal, id), self.tr("On the next agenda, to report back"))

    def ask_to_reflect(self) -> None:
        """Begin a reflection on it, from the template that fits."""
        if self.writer is None or not self.flush() or self.writer.record is None:
            return
        one = self.writer.record
        template = "what-so-what" if one.meeting_id is None else "after-meeting"
        self.reflection_wanted.emit(ReflectionWish(one.id, one.mentorship_id, template))

    def _open_request(self) -> None:
        request_id = None if self.writer is None else self.writer.value("request_id")
        if request_id is not None:
            self._act.pane.open_requested.emit(str(Kind.FEEDBACK_REQUEST), request_id)

    # The menu ------------------------------------------------------------------------------------

    def _open_more(self) -> None:
        self.menu = menu = Menu(self.more, self.tr("More"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.add(self.tr("Attach files…"), self.attaching.choose, icon="clip")
        menu.add(self.tr("Copy a link to it"), self._copy_link, icon="link")
        kept = self.writer is not None and self.writer.value("visibility") is not Visibility.SHAREABLE
        other = Visibility.SHAREABLE if kept else Visibility.PERSONAL
        menu.add(self.tr("Keep out of shared exports"), self._seeing(other), checked=kept)
        menu.addSeparator()
        menu.add(self.tr("Move to bin"), self.bin_wanted.emit, icon="trash", danger=True)
        menu.open_below(self.more, align_right=True)

    def _seeing(self, visibility: Visibility) -> Callable[[], None]:
        return lambda: (self._set({"visibility": visibility}), None)[1]

    def _copy_link(self) -> None:
        from pmjournal.following_advice import in_short  # it brings SQLAlchemy along

        if self.writer is not None and self.flush() and self.writer.record is not None:
            one = self.writer.record
            copy_link(self._act, one.id, in_short(one.text))
