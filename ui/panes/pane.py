"""What every pane is to the window: it shows records, asks by signal, and can save what is being typed.

The window calls these; a pane never reaches for the window or for another pane.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmjournal.changes import Change

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class Pane(QWidget):
    """The base of all panes.

    Args:
        journal: the open journal.
        parent: the widget it lies in.
    """

    open_requested = Signal(str, int)
    """Show this record (Kind value, id) in its own pane."""
    person_requested = Signal()
    """Ask for a new person by name and role."""
    toast_requested = Signal(str, object)
    """Say this; with a Change, offer to undo it."""
    trouble = Signal(object)
    """This exception is for the person."""
    saved = Signal(object)
    """Something typed was saved at this moment (datetime)."""
    saving = Signal()
    """Something typed is not saved yet."""

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.journal = journal
        self.scope: int | None = None
        self.private_hidden = False
        self.narrow = False

    def set_scope(self, mentorship_id: int | None) -> None:
        """Show only what belongs to one mentorship; everything where None."""
        if mentorship_id != self.scope:
            self.scope = mentorship_id
            self.reload()

    def set_private_hidden(self, hidden: bool) -> None:
        """Fold every private block, or unfold it."""
        self.private_hidden = hidden

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a window under 1180 px, or a wider one."""
        self.narrow = narrow

    def reload(self) -> None:
        """Read everything shown again."""

    def on_change(self, change: Change) -> None:
        """Take note of what was written somewhere; the pane's own typing comes back with itself as origin."""
        if change.origin is not self:
            self.reload()

    def show_record(self, record_id: int) -> None:
        """Select and show one record of this pane's kind."""

    def busy(self) -> bool:
        """Whether something shown is still being made in the background."""
        return False

    def current_id(self) -> int | None:
        """The record shown, if any."""
        return None

    def begin_new(self) -> None:
        """Begin a new record of this pane's kind ("+ New")."""

    def flush(self) -> bool:
        """Save what is typed and not yet saved; False when that failed, and the text is still here."""
        return True
