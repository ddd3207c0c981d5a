"""What the person chooses for automatic backups: how much room they may take, and a second folder for them."""

import secrets
from pathlib import Path

from sqlalchemy import select

from pmjournal.errors import BadInput
from pmjournal.files import make_folder
from pmjournal.language import translate
from pmjournal.records.backups import BackupPlan
from pmjournal.store.backup_plan import LIMIT_KEY, NAME_KEY, SECOND_KEY, plan_of, second_folder
from pmjournal.store.contents import SETTINGS
from pmjournal.store.store import Store
from pmjournal.store.tables import Setting
from pmjournal.store.topic import Topic


class BackupSettings(Topic):
    """The settings of the backups; they belong to the journal, not to the window."""

    def get(self) -> BackupPlan:
        """What was chosen."""
        return plan_of(self.values())

    def second(self) -> Path | None:
        """The folder in the second one that holds this journal's backups; None where there is none."""
        return second_folder(self.values())

    def limit(self, megabytes: int) -> None:
        """How much room they may take; 0 for any.

        Raises:
            BadInput: it is less than nothing.
        """
        if megabytes < 0:
            raise BadInput(translate("Backups", "The room for backups is a number of megabytes, or 0 for any."))
        self._write({LIMIT_KEY: str(megabytes)})

    def choose_second(self, folder: Path | None) -> None:
        """Have each automatic backup copied into a folder of its own in `folder`; None for no longer.

        That folder is made now: where it is missing later, the disk it lies on is not there.

        Raises:
            BadInput: it is no folder, or lies in the journal itself.
            JournalError: it cannot be written to.
        """
        if folder is None:
            self._write({SECOND_KEY: ""})
            return
        folder = folder.resolve()
        if not folder.is_dir():
            raise BadInput(
                translate("Backups", "{folder} is no folder. Choose one that is there.").format(folder=folder)
            )
        if folder.is_relative_to(self._store.file.parent.resolve()):
            raise BadInput(
                translate("Backups", "{folder} belongs to this journal. Choose a folder on another disk.").format(
                    folder=folder
                )
            )
        name = self.values().get(NAME_KEY) or f"PM Journal backups {secrets.token_hex(4)}"
        make_folder(folder / name)
        self._write({SECOND_KEY: str(folder), NAME_KEY: name})

    def values(self) -> dict[str, str]:
        """The settings as they are stored, by the rest of their keys."""
        query = select(Setting).where(Setting.key.startswith(SETTINGS, autoescape=True))
        with self._store.reading() as session:
            return {row.key.removeprefix(SETTINGS): row.value for row in session.scalars(query)}

    def write_into(self, store: Store, values: dict[str, str]) -> None:
        """Have the settings of another database be these: what was chosen outlives a restore."""
        with store.writing() as session:
            for row in session.scalars(select(Setting).where(Setting.key.startswith(SETTINGS, autoescape=True))):
                session.delete(row)
        BackupSettings(store)._write(values)

    def _write(self, values: dict[str, str]) -> None:
        with self._store.writing() as session:
            for key, value in values.items():
                session.merge(Setting(key=SETTINGS + key, value=value))
