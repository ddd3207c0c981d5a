"""The files of the open entry; those of a disagreement are private, and go to the private attachments alone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.attaching import Attaching
from ui.panes.log.detail import LogDetail
from ui.panes.log.writers import Writer
from ui.panes.pane import Pane
from ui.widgets.dropped import Dropped, DropPlace

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class LogFiles(QObject):
    """Files chosen, dropped or pasted, for whichever is open.

    Args:
        pane: the origin of the writes.
        journal: where they go.
        detail: the page.
    """

    def __init__(self, pane: Pane, journal: "Journal", detail: LogDetail) -> None:
        super().__init__(pane)
        self._detail = detail
        self.shared = Attaching(pane, detail.files, journal.attachments, detail.going_to)
        private = journal.private_notes.attachments
        self.private = Attaching(pane, detail.private_files, private, detail.going_to)
        detail.shown.connect(self._show)
        detail.head.attach_clicked.connect(lambda: self._now().choose())
        detail.editor.files_given.connect(self._attach)
        detail.outcome.editor.takes_files = True
        detail.outcome.editor.files_given.connect(self._attach)
        DropPlace(detail).given.connect(self._attach)

    def _now(self) -> Attaching:
        writer = self._detail.writer
        return self.private if writer is not None and writer.private else self.shared

    def _attach(self, given: Dropped) -> None:
        self._now().attach(given)

    def _show(self, writer: Writer) -> None:
        self.shared.show(None if writer.private else writer.id)
        self.private.show(writer.id if writer.private else None)
