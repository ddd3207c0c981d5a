"""How the parts of the pane lie: the list, and beside it one meeting, the form of a new one, or the empty page."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ui.acting import Acting
from ui.panes.meetings.detail import Detail
from ui.panes.meetings.form import NewMeeting
from ui.panes.meetings.list import MeetingList
from ui.theme import theme
from ui.widgets.empty_state import EmptyState
from ui.widgets.scroll import ScrollArea
from ui.widgets.two_sides import TwoSides

TWO_COLUMNS = 640  # px at normal text size


class Frame(QWidget):
    """Holds the parts and shows one page of them; `confirmed` and `cancelled` are those of a new meeting's form.

    Args:
        act: the pane's way to write.
    """

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, act: Acting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self.list = MeetingList(act.journal)
        self.detail = Detail(act)
        self._today = act.journal.clock.today
        self._new: NewMeeting | None = None
        self._new_page: ScrollArea | None = None
        self.empty = EmptyState(
            "meetings",
            self.tr("No meetings yet"),
            self.tr(
                "Meetings are where the thread is kept. Plan the next one, and what was left open last time "
                "will be waiting on its agenda."
            ),
            self.tr("+ New meeting"),
            self.tr("Add a person first"),
            other_icon="person",
            examples_title=self.tr("Worth noting, for example"),
            examples=(
                (self.tr("“Say what you are asking for first.”"), self.tr("What they told you, in their words")),
                (self.tr("“Back one thing, and say why not the other.”"), self.tr("What you decided together")),
            ),
        )
        self._detail_page = ScrollArea(self.detail)
        self._pages = QStackedWidget()
        for page in (self.empty, self._detail_page):
            self._pages.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.sides = TwoSides(self.list, self._pages, self.tr("Meetings"), self.tr("Page of the meeting"))
        row.addWidget(self.sides)

    @property
    def new(self) -> NewMeeting:
        """The page of a new meeting, built when it is first asked for."""
        if self._new is None:
            self._new = NewMeeting(self._today)
            self._new.form.confirmed.connect(self.confirmed)
            self._new.form.cancelled.connect(self.cancelled)
            self._new_page = ScrollArea(self._new)
            self._pages.addWidget(self._new_page)
        return self._new

    def shows_detail(self) -> bool:
        """Whether a meeting is in sight."""
        return self._pages.currentWidget() is self._detail_page

    def shows_new(self) -> bool:
        """Whether the form of a new meeting is in sight."""
        return self._new_page is not None and self._pages.currentWidget() is self._new_page

    def show_detail(self, from_top: bool = False) -> None:
        """Show the meeting."""
        self.sides.set_listed(True)
        self._pages.setCurrentWidget(self._detail_page)
        if from_top:
            self._detail_page.verticalScrollBar().setValue(0)

    def show_new(self) -> None:
        """Show the form of a new meeting."""
        self.sides.set_listed(True)
        self.sides.show_page()
        form = self.new.form
        if self._new_page is not None:
            self._pages.setCurrentWidget(self._new_page)
        form.setFocus()

    def show_empty(self, nothing_at_all: bool) -> None:
        """Show the page that says how to begin; alone where there is no meeting that could be listed."""
        self.sides.set_listed(not nothing_at_all)
        self._pages.setCurrentWidget(self.empty)

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a narrow window, or a wide one."""
        self._narrow = narrow
        self.list.set_narrow(narrow)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text there may be no room for two columns in a wide window either."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - (0 if self.sides.one else self.list.width())
        self.detail.set_narrow(self._narrow or room < theme().px(TWO_COLUMNS))
