"""What stands in forms that nobody confirmed yet, while the journal is locked: kept as a setting of the journal,
encrypted like the rest of it, until the forms are open again. What it says is the window's business.
"""

from pmjournal.store.tables import Setting
from pmjournal.store.topic import Topic

KEY = "window.half_typed"


class HalfTyped(Topic):
    """One text for all forms."""

    def kept(self) -> str:
        """What was kept; "" for nothing."""
        with self._store.reading() as session:
            row = session.get(Setting, KEY)
            return "" if row is None else row.value

    def keep(self, text: str) -> None:
        """Keep this in place of what was kept before; "" for nothing."""
        if text == self.kept():
            return
        with self._store.writing() as session:
            session.merge(Setting(key=KEY, value=text))
