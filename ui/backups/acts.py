"""What can be done with backups in their dialog, one thing at a time, each off the window's thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pmjournal import backup_keys, replacing, restoring
from pmjournal.backup_keys import Renewed
from pmjournal.errors import Cancelled, JournalError
from pmjournal.files import free_folder
from pmjournal.language import translate
from pmjournal.records.backups import BackupInfo, BackupMade, Comparison, Why
from pmjournal.secret import Secret
from ui import backup_words, dialogs
from ui.backups import telling
from ui.backups.foot import Foot
from ui.backups.work import BackupWork, Call, secret_of

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal


class BackupActs(QObject):
    """Does it, and tells what came of it.

    `busy(bool)` is sent when something begins or ends, `changed` when the list is another, `compared(Path,
    Comparison)`, `prepared(Replacement)` and `put_beside(Restored)` with results, `told(str)` with words for a
    toast.

    Args:
        journal: the open journal.
        foot: shows how far it is, and asks for secrets.
        dialog: questions lie over it.
        window: keeps what is under way.
    """

    busy = Signal(bool)
    changed = Signal()
    told = Signal(str)
    compared = Signal(object, object)
    prepared = Signal(object)
    put_beside = Signal(object)
    failed = Signal(object)

    def __init__(self, journal: "Journal", foot: Foot, dialog: QWidget, window: QWidget) -> None:
        super().__init__(dialog)
        self._journal, self._foot, self._dialog, self._window = journal, foot, dialog, window
        self.work: BackupWork | None = None
        self._tried = False  # whether a secret was, on the backups that are encrypted anew
        foot.stop_wanted.connect(self.leave)
        foot.secret_given.connect(self._on_secret)

    def _take(self, call: Call, done: Callable[[Any], None]) -> BackupWork:
        """Have this as what is under way."""
        self.work = work = BackupWork(call, self._window)
        work.told.connect(self._foot.show_work)
        work.secret_wanted.connect(self._foot.ask)
        work.done.connect(self._on_end)
        work.done.connect(done)
        work.failed.connect(self._on_end)
        work.failed.connect(self._on_failed)
        self.busy.emit(True)
        return work

    def _begin(self, call: Call, done: Callable[[Any], None]) -> None:
        work = self._take(call, done)
        self._foot.show_work("")
        work.start()

    def _on_end(self, _result: object) -> None:
        self.work = None
        self.busy.emit(False)
        self._foot.show_acts()

    def leave(self) -> None:
        """Stop what is under way, if anything is."""
        if self.work is not None:
            self.work.leave()
            self._on_end(None)

    def _on_secret(self, typed: str) -> None:
        if self.work is not None:
            self._tried = True
            self._foot.show_work(self.tr("Opening…"))
            self.work.start(secret_of(typed))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, JournalError):
            raise error
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    # Looking and restoring -----------------------------------------------------------------------

    def make(self) -> None:
        """Back up now."""

        def call(_secret: Secret | None) -> restoring.Steps[Any]:
            yield restoring.Stage.BACKUP
            return self._journal.backups.run(why=Why.BY_HAND)

        self._begin(call, self._on_made)

    def _on_made(self, made: BackupMade) -> None:
        missing = backup_words.backed_up_without(made.missing) if made.missing else ""
        self.told.emit(made.trouble or missing or self.tr("Backed up and checked"))
        self.changed.emit()

    def compare(self, one: BackupInfo | None, *, private: bool) -> None:
        """Compare a backup with the journal now, with the titles of private notes or without."""
        if one is not None:
            journal, path = self._journal, one.path

            def done(found: Comparison) -> None:
                self.compared.emit(path, found)

            self._begin(lambda secret: restoring.compare(journal, path, secret, private=private), done)

    def beside(self, one: BackupInfo | None) -> None:
        """Restore a backup as a journal of its own, in a new folder."""
        parent = dialogs.choose_folder(self._dialog, self.tr("Where to put the restored journal"))
        if one is not None and parent is not None:
            day = self._journal.clock.local(one.made_at).date()
            folder, path = free_folder(parent / f"PM Journal {day.isoformat()}"), one.path
            self._begin(lambda secret: restoring.beside(path, folder, secret), self.put_beside.emit)

    def restore(self, one: BackupInfo | None) -> None:
        """Make ready to restore a backup in the place of the journal, once the person is sure."""
        if one is not None and self._is_sure(one):
            journal, path = self._journal, one.path
            self._begin(lambda secret: replacing.prepare(journal, path, secret), self.prepared.emit)

    def _is_sure(self, one: BackupInfo) -> bool:
        return dialogs.confirm(
            self._dialog,
            self.tr("Restore the backup of {moment}?").format(moment=telling.when(one, self._journal.clock)),
            self.tr(
                "The journal becomes as it was then. What you wrote since is taken out of it, and stays in a "
                "backup that is made first, so that you can come back to it."
            ),
            self.tr("Restore"),
            self.tr("Keep the journal as it is"),
        )

    # Older keys ----------------------------------------------------------------------------------

    def renew(self) -> None:
        """Encrypt the backups under older keys anew."""
        self._tried = False
        self._begin(self._renewing, self._on_renewed)

    def _renewing(self, secret: Secret | None) -> Any:
        return backup_keys.renew(self._journal, () if secret is None else (secret,))

    def _on_renewed(self, done: Renewed) -> None:
        self.changed.emit()
        if done.left:
            self._take(self._renewing, self._on_renewed)
            said = translate("BackupActs", "%Ln backup(s) need(s|) the passphrase of then", "", len(done.left))
            self._foot.ask(self._tried, said)
        else:
            self.told.emit(translate("BackupActs", "%Ln backup(s) encrypted anew", "", done.done))

    def remove(self) -> None:
        """Remove the backups under older keys, once the person is sure."""
        if not dialogs.confirm(
            self._dialog,
            self.tr("Remove the backups under older keys?"),
            self.tr("A new backup is made first. What only the old ones hold is gone for good."),
            self.tr("Remove them"),
            self.tr("Keep them"),
            danger=True,
        ):
            return

        def call(_secret: Secret | None) -> restoring.Steps[Any]:
            yield restoring.Stage.BACKUP
            return backup_keys.remove(self._journal)

        self._begin(call, lambda _count: self.changed.emit())
