"""What is typed into the sections of an agreement, kept until it is stored.

The mentorship's id is bound when its agreement is shown. Another one is shown only once everything typed for this
one is stored, so words can never land in another agreement.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pmjournal.errors import NotFound
from ui.autosave import Autosaver
from ui.link_source import LinkSource
from ui.panes.pane import Pane

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class AgreementTexts(QObject):
    """Stores what is typed soon after, in the draft there is or in a new one.

    Args:
        journal: the open journal.
        pane: given back in each Change; it tells of saving and of troubles.

    `stored` is sent after a save, `draft_begun(int)` before that where what was agreed on got a new version by it:
    that version's number.
    """

    stored = Signal()
    draft_begun = Signal(int)

    def __init__(self, journal: "Journal", pane: Pane, parent: QObject) -> None:
        super().__init__(parent)
        self._journal, self._pane = journal, pane
        self.link_source = LinkSource(journal)
        self._mentorship_id: int | None = None
        self._typed: dict[str, str] = {}
        self.saver = Autosaver(self._save, self, clock=journal.clock.now)
        self.saver.saved.connect(pane.saved)
        self.saver.failed.connect(pane.trouble)

    @property
    def mentorship_id(self) -> int | None:
        """The mentorship it is bound to."""
        return self._mentorship_id

    def bind(self, mentorship_id: int) -> None:
        """Take what is typed from now on for this mentorship's agreement. Call `flush` before."""
        assert not self._typed or mentorship_id == self._mentorship_id
        self._mentorship_id = mentorship_id

    def typed(self, field: str, text: str) -> None:
        """A section was edited."""
        if self._mentorship_id is None:
            return
        if not self.saver.dirty:
            self._pane.saving.emit()
        self._typed[field] = text
        self.saver.touched()

    def pending(self, field: str) -> bool:
        """Whether a section holds something not stored yet."""
        return field in self._typed

    def flush(self) -> bool:
        """Store it now; False when that failed."""
        return self.saver.flush()

    def _save(self) -> None:
        if not self._typed or self._mentorship_id is None:
            return
        agreements = self._journal.agreements
        try:
            before = agreements.latest(self._mentorship_id)
            with self._journal.transaction(origin=self._pane):
                agreements.write(self._mentorship_id, **self._typed)
        except NotFound:
            # The mentorship went to the bin meanwhile: said once, not tried for ever.
            self._typed.clear()
            raise
        self._typed.clear()
        if before is not None and before.agreed_on is not None:
            self.draft_begun.emit(before.version + 1)
        self.stored.emit()
