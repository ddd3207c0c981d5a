"""What stands in forms that nobody confirmed yet, while the journal is locked: kept as a setting of the journal,
encrypted like the rest of it, until the forms are open again. What it says is the window's business.
"""

from pmjournal.store.tables import HALF_TYPED, RecordRow, Setting
from pmjournal.store.topic import Topic


class HalfTyped(Topic):
    """One text for all forms."""

    def kept(self) -> str:
        """What was kept; "" for nothing."""
        with self._store.reading() as session:
            row = session.get(Setting, HALF_TYPED)
            return "" if row is None else row.value

    def is_gone(self, record_id: int) -> bool:
        """Whether a record was deleted for good; one in the bin may come back."""
        with self._store.reading() as session:
            return session.get(RecordRow, record_id) is None

    def keep(self, text: str) -> None:
        """Keep this in place of what was kept before; "" for nothing."""
        if text == self.kept():
            return
        with self._store.writing() as session:
            session.merge(Setting(key=HALF_TYPED, value=text))
