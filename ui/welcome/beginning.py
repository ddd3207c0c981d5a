"""What was chosen on the page that begins a journal, for whoever makes it."""

from dataclasses import dataclass
from pathlib import Path

from pmjournal.records.words import Role
from pmjournal.secret import Secret


@dataclass(frozen=True, slots=True)
class Beginning:
    """A journal to be made.

    Args:
        name: its owner's.
        folder: where it is to lie.
        secrets: the passphrase and the recovery key; none where it is to be open.
        person: whom the first mentorship is with, and in which role; None for nobody yet.
    """

    name: str
    folder: Path
    secrets: tuple[Secret, ...] = ()
    person: tuple[str, Role] | None = None
