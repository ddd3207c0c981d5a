"""Opening a journal that somebody else holds, for reading: offered where it was refused, done without a claim."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pmjournal.errors import JournalInUse

if TYPE_CHECKING:  # the program imports this
    from ui.app import Program


class ReadingOnly(QObject):
    """Offers it, and does it.

    Args:
        program: whose journal it becomes.
    """

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self._program = program
        program.window.entrance.reading_requested.connect(self.open)

    def offer(self, folder: Path, error: Exception) -> None:
        """Offer it where a journal could not be opened because somebody else has it."""
        if isinstance(error, JournalInUse):
            self._program.window.entrance.welcome.read.offer(folder)

    def open(self, folder: Path) -> None:
        """Open a journal for reading, whoever holds it."""
        from ui.single import Claim  # Qt's network is imported after the first paint

        if self._program.leave():
            self._program.locking.give_up()
            self._program.claim = Claim(folder, self._program, reading=True)
            self._program.entering.enter_claimed(folder, self._program.claim)
