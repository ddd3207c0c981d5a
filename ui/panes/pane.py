"""What every pane is to the window: it shows records, asks by signal, and can save what is being typed.

The window calls these; a pane never reaches for the window or for another pane.
"""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from pmjournal.changes import Change

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from collections.abc import Iterator, Mapping

    from pmjournal.journal import Journal
    from ui.half_typed import Form


class Views(Protocol):
    """The tabs that a record is shown in; one of them is the `current` one, by its key."""

    current: str

    def open(self, key: str) -> None:
        """Show a tab."""

    def behind(self) -> tuple[QWidget, ...]:
        """The tabs that were made and lie behind the current one."""


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
    acted = Signal(object)
    """This Change is an act to be taken back with Ctrl+Z, though no toast tells of it."""
    saved = Signal(object)
    """Something typed was saved at this moment (datetime)."""
    versions_requested = Signal(object)
    """Show the earlier versions of this text (TextPlace)."""
    paper_requested = Signal(object, str)
    """Save this one-page paper (Paper) as a file of this name, without its ending."""
    saving = Signal()
    """Something typed is not saved yet."""
    plan_requested = Signal(int)
    """Plan the next meetings of this mentorship."""
    calendar_requested = Signal(int, int)
    """Make a calendar file of meetings of this mentorship: of this one, or of all that are planned where 0."""

    keeps_acts = False
    """Whether taking back what was done in it leads nowhere else, as it shows all of it itself."""

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.journal = journal
        self.scope: int | None = None
        self.private_hidden = False
        self.narrow = False
        self.views: Views | None = None
        """The tabs its record is shown in, where it has any."""
        self.forms: Mapping[str, Form] = {}
        """By name, what is typed in it and kept only once it is confirmed."""

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

    def set_one(self, one: bool) -> None:
        """Lay out for a window under 880 px, where list and page are never both in sight, or a wider one."""

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

    # Keys ----------------------------------------------------------------------------------------

    def areas(self) -> tuple[QWidget, ...]:
        """What F6 goes to within the pane: its list and its page, or the pane as a whole."""
        return (self,)

    def narrow_list(self) -> bool:
        """Open the field that narrows the list by typed words; False where there is no list."""
        return False

    def tick(self) -> bool:
        """Tick what has the focus, where that can be ticked; the tick of a row is its own."""
        found = QApplication.focusWidget()
        while found is not None and found is not self:
            if isinstance(found, Tickable):
                found.tick()
                return True
            found = found.parentWidget()
        return False

    def rename(self) -> None:
        """Go into the title of the record shown."""

    def move_to_bin(self) -> None:
        """Move the record shown to the bin, with Undo."""

    def step_back(self) -> bool:
        """One step back by Escape: from what is written in to the page, from there to the list."""
        return False

    def step_out(self) -> bool:
        """In a small window, back from the page to the list; False where there was nothing to leave."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that belong to the pane, once what has the focus had no use for them."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_F2:
            self.rename()
        elif not ((enter and control and self.tick()) or (event.key() == Qt.Key.Key_Escape and self.step_back())):
            super().keyPressEvent(event)


class SteppedPane(Pane):
    """A pane that reads in steps, between which the window can answer. Each leaves it whole."""

    def reload(self) -> None:
        """Read everything shown again, at once."""
        for _ in self.reading():
            pass

    def reading(self) -> "Iterator[None]":
        """The same, a step at a time."""
        raise NotImplementedError


@runtime_checkable
class Tickable(Protocol):
    """A row with a check box that Ctrl+Enter ticks, wherever in it the focus is."""

    def tick(self) -> None:
        """Turn the tick over, as a click on the box does."""
