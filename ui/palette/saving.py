"""Keeping a search under a name, and letting it go: what is typed next is the name."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pmjournal.errors import JournalError
from ui.palette.asking import Asking
from ui.palette.search_line import SearchLine

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class Saving(QObject):
    """Writes saved searches.

    Args:
        journal: where they are kept.
        asking: what is typed.
        line: where the name is typed.
        type_in: puts a text into the line and answers it.
    """

    said = Signal(str, object)
    """Say this; with a Change, offer to undo it."""
    trouble = Signal(object)
    """This exception is for the person."""

    def __init__(
        self, journal: "Journal", asking: Asking, line: SearchLine, type_in: Callable[[str], None]
    ) -> None:
        super().__init__(line)
        self._journal, self._asking, self._line, self._type_in = journal, asking, line, type_in

    def begin(self, query: str) -> None:
        """Ask for the name of a search."""
        self._asking.naming = query
        self._line.setPlaceholderText(self.tr("Name of this search"))
        self._type_in("")

    def end(self) -> None:
        """Go back to the search."""
        query, self._asking.naming = self._asking.naming, ""
        self._line.set_hint()
        self._type_in(query)

    def save(self, name: str) -> None:
        """Keep the search under a name."""
        query = self._asking.naming
        if self._write(lambda: self._journal.search.save(name, query), self.tr("Search saved")):
            self.end()

    def forget(self, name: str) -> None:
        """Take a saved search away."""
        self._write(lambda: self._journal.search.forget(name), self.tr("Saved search removed"))
        self._type_in(self._asking.text)

    def _write(self, write: Callable[[], object], said: str) -> bool:
        try:
            with self._journal.transaction(origin=self) as act:
                write()
        except JournalError as error:
            self.trouble.emit(error)
            return False
        self.said.emit(said, act.change)
        return True
