"""What every pane with a list at the left and a page at the right answers in the same way.

Which records are listed, and what a page shows of one, is the pane's.
"""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.panes.pane import SteppedPane
from ui.widgets.list_column import ListColumn
from ui.widgets.two_sides import TwoSides


class OpenRecord(Protocol):
    """The page."""

    @property
    def title(self) -> QWidget:
        """What F2 goes to."""

    def set_narrow(self, narrow: bool) -> None:
        """Less padding in a narrow window."""

    def flush(self) -> bool:
        """Save what is typed."""

    def current_id(self) -> int | None:
        """The record shown."""


class ListAndPage(SteppedPane):
    """The base; `sides`, `column` and `page` are the subclass's to make."""

    sides: TwoSides
    column: ListColumn
    page: OpenRecord

    def set_narrow(self, narrow: bool) -> None:
        """A narrower list, less padding."""
        super().set_narrow(narrow)
        self.column.set_narrow(narrow)
        self.page.set_narrow(narrow)

    def set_one(self, one: bool) -> None:
        """The list or the page."""
        self.sides.set_one(one)

    def current_id(self) -> int | None:
        """The record that is open."""
        return self.page.current_id()

    def flush(self) -> bool:
        """Save what is typed; False when that failed."""
        return self.page.flush()

    def areas(self) -> tuple[QWidget, ...]:
        """The list and the page; the pane as a whole while neither shows."""
        return (self.column, self.sides.page) if self.sides.isVisible() else (self,)

    def narrow_list(self) -> bool:
        """Find words in the list."""
        self.sides.show_list()
        self.column.finder.begin()
        return True

    def rename(self) -> None:
        """Go into the title."""
        if self.page.title.isVisible():
            self.sides.show_page()
            self.page.title.setFocus(Qt.FocusReason.TabFocusReason)

    def step_back(self) -> bool:
        """From text to page to list."""
        return self.sides.step_back()

    def step_out(self) -> bool:
        """From the page to the list, where one of them is in sight."""
        return self.sides.step_out()
