"""A request for feedback while it is open: shown, typed in, and saved by itself.

It is stored as soon as it says about what. Where things lie is ui/panes/feedback/request_page.py's, what else can
be done with it ui/panes/feedback/request_detail.py's.
"""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from pmjournal.changes import Change
from pmjournal.errors import BadInput, JournalError, NotFound
from pmjournal.language import translate
from pmjournal.records import FeedbackRequest, Kind, RequestState, Side, Visibility
from ui import feedback_words, words
from ui.acting import Acting
from ui.attaching import Attaching, Target
from ui.feedback_people import FeedbackPeople
from ui.panes.feedback.request_page import RequestPage
from ui.panes.feedback.texts import Texts
from ui.widgets.dropped import DropPlace
from ui.widgets.link_row import LinkRow

COPIED = ("about", "artefact", "asked_by", "asked_on", "mentorship_id", "person_id", "visibility")
"""What makes another request like it, where it went to the bin meanwhile."""


class OpenRequest(RequestPage):
    """The open request. `written(bool)` is sent after each write, with whether it is new in the journal.

    Args:
        act: the pane's way to write.
        people: who is asked; read by the pane.
    """

    written = Signal(bool)

    def __init__(self, act: Acting, people: FeedbackPeople) -> None:
        super().__init__()
        self._act, self._people, self._journal = act, people, act.journal
        self.record: FeedbackRequest | None = None
        self._start: dict[str, Any] = {}
        self.texts = Texts(act, {"artefact": self.artefact}, self)
        self.attaching = Attaching(act.pane, self.files, act.journal.attachments, self._going_to)
        self.attaching.take_from(self.artefact)
        self.attaching.take_drops(DropPlace(self))
        self.about.committed.connect(self._on_about)
        self.about.emptied.connect(self._on_emptied)
        self.about.entered.connect(self.artefact.setFocus)

    def current_id(self) -> int | None:
        """The stored request that is open."""
        return None if self.record is None else self.record.id

    def open_record(self, request_id: int) -> None:
        """Open a stored request. Call `flush` before.

        Raises:
            NotFound: there is none.
        """
        self.record, self._start = self._journal.requests.get(request_id), {}
        self._show(fresh=True)
        self.verticalScrollBar().setValue(0)

    def begin(self, **start: Any) -> None:
        """Open a new request, stored once it says about what. Call `flush` before."""
        self.record, self._start = None, start
        self._show(fresh=True)
        self.about.setFocus()

    def refresh(self) -> None:
        """Show what the journal now holds; what is being typed stays.

        Raises:
            NotFound: the request is gone.
        """
        if self.record is not None and self.flush():
            self.record = self._journal.requests.get(self.record.id)
            self._show(fresh=False)

    def close_page(self) -> None:
        """Forget what is open."""
        self.texts.forget()
        self.about.begin_anew()
        self.record, self._start = None, {}

    def flush(self) -> bool:
        """Save what is typed now; False when that failed."""
        self.about.commit()
        return self.texts.flush() and not self.about.changing()

    # What is shown -------------------------------------------------------------------------------

    def shown(self) -> FeedbackRequest:
        """The request as it is, or will be, stored."""
        if self.record is not None:
            return self.record
        empty: dict[str, Any] = {
            "id": 0, "mentorship_id": None, "visibility": Visibility.SHAREABLE, "person_id": None,
            "asked_by": Side.ME, "about": "", "artefact": "", "asked_on": self._journal.clock.today(),
            "answered_on": None, "state": RequestState.ASKED, "changed_at": self._journal.clock.now(),
            "binned_at": None,
        }  # fmt: skip
        return FeedbackRequest(**(empty | self._start))

    def _show(self, *, fresh: bool) -> None:
        one = self.shown()
        if fresh:
            self.about.begin_anew()
        self.about.set_text(one.about)
        self.texts.bind(self._store_text, self.current_id())
        self.texts.show({"artefact": one.artefact}, fresh=fresh)
        self.show_facts()

    def show_facts(self) -> None:
        """What depends on the record but is not its text."""
        one, today, stored = self.shown(), self._journal.clock.today(), self.record is not None
        face = self._people.face(one)
        self.when.set_fact(self.tr("Asked on {day}").format(day=words.full_day(one.asked_on)))
        self.who.show_choice(feedback_words.asked_of(one, self._people.name(one)))
        if face is not None:
            self.who.set_person(face.name, face.hue, face.square)
        said, token = feedback_words.standing_of(one, today)
        self.standing.setText(said)
        self.standing.set_token(token)
        nudge = feedback_words.nudge(one, self._people.short(one), today)
        self.nudge.setText(nudge)
        self.nudge.setVisible(bool(nudge))
        waiting = one.state is RequestState.ASKED
        self.answer.setVisible(stored)
        self.let_go.setVisible(stored and waiting)
        self.word.setVisible(stored and waiting and one.asked_by is Side.ME)
        self.again.setVisible(one.state is RequestState.EXPIRED)
        self.more.setVisible(stored)
        self.work.setVisible(stored)
        self.attaching.show(self.current_id())
        self._show_answers()

    def _show_answers(self) -> None:
        found = [] if self.record is None else self._journal.feedback.answers(self.record.id)
        today = self._journal.clock.today()
        rows = []
        for one in found:
            row = LinkRow("quote", feedback_words.quoted(one.text[:240]), words.day(one.given_on, today), self)
            row.clicked.connect(partial(self._act.pane.open_requested.emit, str(Kind.FEEDBACK), one.id))
            rows.append(row)
        self.show_rows(rows)

    # What is written -----------------------------------------------------------------------------

    def write(self, **fields: Any) -> Change | None:
        """Store fields; of a request that does not say yet about what, they are kept until it does.

        Raises:
            JournalError: nothing was stored.
        """
        if self.record is None and not str((self._start | fields).get("about", "")).strip():
            self._start |= fields
            return None
        before = self.current_id()
        try:
            change = self._store(fields)
        except NotFound:
            if self.record is None:
                raise
            # It went to the bin elsewhere while it was being written in. The words come first.
            self._start, self.record = {name: getattr(self.record, name) for name in COPIED}, None
            change = self._store(fields)
        self.texts.bind(self._store_text, self.current_id())
        self.written.emit(self.current_id() != before)
        return change

    def _store(self, fields: dict[str, Any]) -> Change | None:
        with self._journal.transaction(origin=self._act.pane) as act:
            if self.record is None:
                id = self._journal.requests.add(**(self._start | fields))
            else:
                id = self.record.id
                self._journal.requests.write(id, **fields)
        self.record = self._journal.requests.get(id)
        return act.change

    def set_fields(self, fields: dict[str, Any], said: str = "") -> bool:
        """Store facts as one act, and say so where there are words for it."""
        if not self.texts.flush():
            return False
        is_new = self.record is None
        try:
            change = self.write(**fields)
        except JournalError as error:
            self._act.pane.trouble.emit(error)
            change = None
        self.show_facts()
        if change is not None and said:
            self._act.pane.toast_requested.emit(said, change)
        elif change is not None:
            self._act.pane.acted.emit(change)
        return change is not None or (is_new and self.record is None)

    def _on_about(self, text: str) -> None:
        if not self.set_fields({"about": text}):
            self.about.refuse()

    def _on_emptied(self) -> None:
        said = translate("Feedback", "A request needs a few words. Those that were there are back.")
        self._act.pane.trouble.emit(BadInput(said))

    def _store_text(self, typed: dict[str, str]) -> None:
        self.write(**typed)

    def _going_to(self) -> Target | None:
        """Where files go that are given now: to what is stored."""
        id = self.current_id() if self.flush() else None
        return None if id is None else lambda: id
