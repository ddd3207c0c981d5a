"""What every tab of a person's page is to the page. A tab shows one mentorship and knows no other tab.

It grows with what it shows, and does not scroll by itself: the page does.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmjournal.records import Contact
from ui.acting import Acting

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class PersonTab(QWidget):
    """The base of all tabs.

    Args:
        journal: the open journal.
        act: the pane's way to write; every tab that is shown reads again after it.
    """

    open_requested = Signal(str, int)
    """Show this record (Kind value, id) in its own pane."""
    meeting_requested = Signal()
    """A new meeting with this person is wanted."""
    goal_requested = Signal()
    """A new goal with this person is wanted."""
    tab_requested = Signal(str)
    """Show another tab, by its key."""

    def __init__(self, journal: "Journal", act: Acting) -> None:
        super().__init__()
        self.journal, self.act = journal, act

    def show_mentorship(self, contact: Contact) -> None:
        """Show what there is now; what is typed and not stored yet stays."""
        raise NotImplementedError

    def begin(self) -> None:
        """Have the keys where one begins."""
        self.setFocus()

    def flush(self) -> bool:
        """Save what is typed and not yet saved; False when that failed, and the text is still here."""
        return True

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a window under 1180 px, or a wider one."""

    def set_private_hidden(self, hidden: bool) -> None:
        """Fold every private block, or unfold it."""
