"""From the journal's changes to one Qt signal, on the window's thread whoever wrote."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from pmjournal.changes import Change

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class Bridge(QObject):
    """Sends `changed` for every Change of a journal."""

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, journal: "Journal", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self.changed, Qt.ConnectionType.AutoConnection)
        self._stop = journal.subscribe(self._on_change)

    def _on_change(self, change: Change) -> None:
        """Runs on the thread that wrote."""
        self._arrived.emit(change)

    def close(self) -> None:
        """Stop listening, and hold nothing of the journal any more: not its key either."""
        self._stop()
        del self._stop
        self.deleteLater()
