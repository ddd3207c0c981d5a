"""Attachments of all records that are not private, and the files that nothing needs any more.

Private ones are reached through `private_notes` alone.
"""

from pmjournal.attached import Attached
from pmjournal.store.store import Store
from pmjournal.store.tables import AttachmentRow, RecordRow


class Attachments(Attached):
    """The attachments."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, AttachmentRow, RecordRow, private=False)

    def wanted(self) -> frozenset[str]:
        """The names of the files that this session put there or took away: an undo may need them."""
        return self._files.wanted()

    def orphans(self) -> list[str]:
        """The names of the files in `attachments/` that no record has, private or not, in the bin or not.

        What this session put there or took away is not among them: an undo may need it.
        """
        with self._store.reading() as session:
            return list(self._files.orphans(session))

    def remove_orphans(self) -> int:
        """Delete those files for good; returns how many there were."""
        self._store.check_writable()
        return sum(self._files.remove_orphan(name) for name in self.orphans())
