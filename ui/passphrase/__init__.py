"""Setting, changing and removing the passphrase of the open journal: the dialog, and what is done for it."""

from typing import TYPE_CHECKING

from ui.passphrase.acts import Act

if TYPE_CHECKING:
    from ui.app import Program


def change_passphrase(program: "Program", act: Act) -> None:
    """Ask about the passphrase of the open journal, and do what is asked for."""
    from ui.passphrase.changing import Changing  # hardly any start needs it

    if program.window.journal is not None and not program.window.journal.read_only:
        Changing(program, act)
