"""How the parts of the pane lie: the list, and beside it a piece of feedback, a request, or the balance."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.acting import Acting
from ui.feedback_people import FeedbackPeople
from ui.panes.feedback.balance import BalancePage
from ui.panes.feedback.detail import FeedbackDetail
from ui.panes.feedback.list import FeedbackList
from ui.panes.feedback.request_detail import RequestDetail
from ui.widgets.two_sides import TwoSides


class Sides(QWidget):
    """Holds the parts and shows one page of them.

    Args:
        act: the pane's way to write.
        people: who feedback is with; read by the pane.
    """

    def __init__(self, act: Acting, people: FeedbackPeople, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = FeedbackList(act.journal, people)
        self.said = FeedbackDetail(act, people)
        self.request = RequestDetail(act, people)
        self.balance = BalancePage(act.journal, people)
        self.stack = QStackedWidget()
        for page in (self.balance, self.said, self.request):
            self.stack.addWidget(page)
        self.sides = TwoSides(self.list, self.stack, self.tr("Feedback"), self.tr("Page of the feedback"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sides)

    def set_narrow(self, narrow: bool) -> None:
        """A narrower list, less padding, one column."""
        for part in (self.list, self.said, self.request, self.balance):
            part.set_narrow(narrow)

    def current_id(self) -> int | None:
        """The stored record that is open."""
        shown = self.stack.currentWidget()
        return shown.current_id() if isinstance(shown, FeedbackDetail | RequestDetail) else None

    def is_new(self) -> bool:
        """Whether what is open is not stored yet."""
        return self.opened() and self.current_id() is None

    def flush(self) -> bool:
        """Save what is typed now; False when that failed."""
        return self.said.flush() and self.request.flush()

    def show_said(self) -> None:
        """Show the piece of feedback that is open."""
        self.request.close_page()
        self.stack.setCurrentWidget(self.said)

    def show_request(self) -> None:
        """Show the request that is open."""
        self.said.close_page()
        self.stack.setCurrentWidget(self.request)

    def opened(self) -> bool:
        """Whether a record is open, stored or not."""
        return self.stack.currentWidget() is not self.balance

    def put_away(self) -> None:
        """Forget what is open, with everything unsaved in it."""
        self.said.close_page()
        self.request.close_page()
        self.stack.setCurrentWidget(self.balance)

    def show_balance(self, mentorship_id: int | None) -> None:
        """Show the balance in place of a record."""
        self.put_away()
        self.balance.show_balance(mentorship_id)
