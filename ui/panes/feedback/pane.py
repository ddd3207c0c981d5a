"""The Feedback pane: its keys, what is begun in it, and what is put away."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pmjournal.records import FeedbackDirection, FeedbackKind, Role, Side
from ui.models.feedback_rows import Part
from ui.panes.feedback.opening import OpenFeedback

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class FeedbackPane(OpenFeedback):
    """See the module."""

    def __init__(self, journal: "Journal", parent: QWidget | None = None, *, read: bool = True) -> None:
        super().__init__(journal, parent, read=read)
        self.list.entered.connect(self.rename)
        self.list.bin_wanted.connect(self.move_to_bin)
        self.said.bin_wanted.connect(self.move_to_bin)
        self.request.bin_wanted.connect(self.move_to_bin)
        self.request.answer_wanted.connect(self.answer)
        for empty in (self.empty, self.empty_scope):
            empty.primary_clicked.connect(self.begin_new)
            empty.other_clicked.connect(self.ask)

    # What is begun and put away ------------------------------------------------------------------

    def begin_new(self) -> None:
        """Open an empty page of what the list shows; it is stored once something is written."""
        if self.list.wanted.part is Part.ASKED:
            self.ask()
            return
        part, start = self.list.wanted.part, self._whom()
        guided = self.people.contact(self.scope)
        mentoring = guided is not None and guided.mentorship.my_role is Role.MENTOR
        given = part is Part.GIVEN or (mentoring and part is not Part.RECEIVED)
        start["direction"] = FeedbackDirection.GIVEN if given else FeedbackDirection.RECEIVED
        kinds = {Part.TO_WORK_ON: FeedbackKind.TO_WORK_ON, Part.ADVICE: FeedbackKind.ADVICE}
        self._begin(kind=kinds.get(part, FeedbackKind.STRENGTH), **start)

    def _whom(self) -> dict[str, Any]:
        """Who something new is with: the person in scope."""
        contact = self.people.contact(self.scope)
        if contact is None:
            return {}
        return {"mentorship_id": contact.mentorship.id, "person_id": contact.person.id}

    def _begin(self, **start: Any) -> None:
        if self.flush():
            self._on_balance = False
            self.frame.sides.show_page()
            self.said.begin(**start)
            self.frame.show_said()
            self.list.select(None)
            self._show_page()
            self.said.quote.setFocus()

    def ask(self) -> None:
        """Open an empty request; it is stored once it says about what."""
        if self.flush():
            self._on_balance = False
            self.frame.sides.show_page()
            self.request.begin(asked_by=Side.ME, **self._whom())
            self.frame.show_request()
            self.list.pills.choose(Part.ASKED)
            self.list.select(None)
            self._show_page()
            self.request.about.setFocus()

    def answer(self, request_id: int) -> None:
        """Open an empty page for the feedback that answers a request."""
        asked = self.journal.requests.get(request_id)
        mine = asked.asked_by is Side.ME
        self._begin(
            request_id=request_id,
            mentorship_id=asked.mentorship_id,
            person_id=asked.person_id,
            direction=FeedbackDirection.RECEIVED if mine else FeedbackDirection.GIVEN,
            kind=FeedbackKind.STRENGTH,
        )

    def move_to_bin(self) -> None:
        """Move the open record to the bin, with Undo; what was never stored just goes."""
        binned = self.current_id()
        if binned is None:
            self.frame.put_away()
        elif not self.flush() or not self._to_bin(binned):
            return
        self.list.load(self.scope)
        self._settle()
        self.frame.sides.to_list()

    def _to_bin(self, id: int) -> bool:
        asked = self.frame.stack.currentWidget() is self.request
        neighbour = self.list.model.neighbour(id)
        said = self.tr("Request moved to the bin") if asked else self.tr("Feedback moved to the bin")
        self.frame.put_away()
        if not self._act(lambda: self.journal.bin.put(id), said):
            self._open(id)
            return False
        self._binned = id
        if neighbour is not None:
            self._open(neighbour)
        return True

    # What the window asks for --------------------------------------------------------------------

    def set_narrow(self, narrow: bool) -> None:
        """A narrower list, less padding."""
        super().set_narrow(narrow)
        self.frame.set_narrow(narrow)

    def set_one(self, one: bool) -> None:
        """The list, or a record."""
        self.frame.sides.set_one(one)

    def areas(self) -> tuple[QWidget, ...]:
        """List and page; the empty page is one."""
        return (self.list, self.frame.sides.page) if self._pages.currentWidget() is self.frame else (self,)

    def narrow_list(self) -> bool:
        """Open the field over the list."""
        self.frame.sides.show_list()
        self.list.finder.begin()
        return True

    def rename(self) -> None:
        """Go into what was said, or into what was asked."""
        self.frame.sides.show_page()
        shown = self.frame.stack.currentWidget()
        if shown is self.request:
            self.request.about.setFocus(Qt.FocusReason.TabFocusReason)
        elif shown is self.said:
            self.said.quote.setFocus(Qt.FocusReason.TabFocusReason)

    def step_back(self) -> bool:
        """From text to page to list."""
        return self.frame.sides.step_back()

    def step_out(self) -> bool:
        """From the page to the list, where one of them is in sight."""
        return self.frame.sides.step_out()
