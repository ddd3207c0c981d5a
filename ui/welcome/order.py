"""What was chosen on the page that restores a backup, for whoever does it."""

from dataclasses import dataclass
from pathlib import Path

from pmjournal.secret import Secret


@dataclass(frozen=True, slots=True)
class Order:
    """A backup to be restored as a journal of its own.

    Args:
        backup: its file.
        folder: where the journal is to lie.
        secret: what opens the backup; None where nothing is needed.
    """

    backup: Path
    folder: Path
    secret: Secret | None = None
