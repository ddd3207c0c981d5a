""" "Re-read a win": one that was not read again lately is opened, whichever is listed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pmjournal.errors import JournalError

if TYPE_CHECKING:  # the pane makes this object; only its name is needed here
    from ui.panes.log.pane import LogPane


class Rereading(QObject):
    """Picks and opens it.

    Args:
        pane: where it is shown.
    """

    def __init__(self, pane: "LogPane") -> None:
        super().__init__(pane)
        self._pane = pane

    def show_one(self) -> None:
        """Open a win that was not read again lately, but never the one that is open."""
        from pmjournal.log_list import oldest_wins  # it brings SQLAlchemy along, not before the first paint

        pane, notes = self._pane, self._pane.journal.log_notes
        every = oldest_wins(pane.journal, pane.scope)
        found = notes.win_to_read([one for one in every if one != pane.current_id()] or every)
        if found is None:
            return
        try:
            with pane.journal.transaction(origin=pane):
                notes.note_read(found)
        except JournalError as error:
            pane.trouble.emit(error)
        pane.show_record(found)
