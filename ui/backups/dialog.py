"""The dialog of backups: which there are, what is in one, how it differs from now, and restoring it.

What changes the window after a restore is the window's business: it is told by signal what is ready.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal import backup_keys, replacing, restoring
from pmjournal.backup_keys import Renewed
from pmjournal.errors import Cancelled, JournalError
from pmjournal.language import translate
from pmjournal.records.backups import BackupInfo, BackupMade, Comparison, UnderKeys, Why
from pmjournal.secret import Secret
from ui import dialogs, words
from ui.backups import telling
from ui.backups.details import Details
from ui.backups.foot import Foot
from ui.backups.rows import BackupDelegate, BackupModel
from ui.backups.work import BackupWork, Call, secret_of
from ui.journal_work import free_folder
from ui.tasks import Task, in_background
from ui.theme import theme
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Icon, Label, Line
from ui.widgets.list_column import RowList
from ui.widgets.tips import answer_tips

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal

WIDTH, HEIGHT, MARGIN, LIST, ABOVE = 960, 660, 48, 328, 8


class BackupsDialog(QDialog):
    """The backups of the open journal.

    Args:
        journal: the open journal; what is typed in the window has to be saved.
        private_hidden: say nothing of private notes.
        parent: the window it lies over, which keeps what is under way.
    """

    prepared = Signal(object)
    """This Replacement waits to take the journal's place."""
    put_beside = Signal(object)
    """This folder holds a restored journal."""
    told = Signal(str)
    """Say this in a toast."""

    def __init__(self, journal: "Journal", private_hidden: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups"))
        self.setModal(True)
        self._journal, self._private_hidden, self._window = journal, private_hidden, parent
        self._compared: dict[Path, Comparison] = {}
        self._work: BackupWork | None = None
        self.model = BackupModel(journal.clock, self)
        self.rows = RowList(self.tr("Backups"), token="surface")
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(BackupDelegate(self.model, self.rows))
        self.details = Details(journal.clock)
        self.foot = Foot()
        self.close_button = IconButton("x", self.tr("Close"))
        self.renew = LinkButton(self.tr("Encrypt them anew"))
        self.remove = LinkButton(self.tr("Remove them…"), token="danger")
        self._lay_out()
        self._ring = FocusRing(self)
        answer_tips(self)
        self._connect()
        self.resize(self.sizeHint())
        self.read()

    # Layout --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._make_note())
        column.addWidget(Line())
        row = QHBoxLayout()
        row.setSpacing(0)
        self.rows.setFixedWidth(theme().px(LIST))
        listed = QVBoxLayout()
        listed.setContentsMargins(0, ABOVE, 0, 0)
        listed.addWidget(self.rows)
        row.addLayout(listed)
        row.addWidget(Line(upright=True))
        right = QVBoxLayout()
        right.setContentsMargins(24, 16, 24, 16)
        right.setSpacing(12)
        right.addWidget(self.details, 1)
        row.addLayout(right, 1)
        column.addLayout(row, 1)
        column.addWidget(Line())
        below = QHBoxLayout()
        below.setContentsMargins(24, 12, 24, 16)
        below.addWidget(self.foot)
        column.addLayout(below)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 16, 16, 12)
        row.setSpacing(8)
        row.addWidget(Label(self.tr("Backups"), "pane"))
        self.count = Label("", "secondary", "ink3")
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.close_button)
        return row

    def _make_note(self) -> QWidget:
        """What is said of backups under older keys."""
        self.note = QWidget()
        self._note_words = Label("", "secondary", "warn", wrap=True)
        row = QHBoxLayout(self.note)
        row.setContentsMargins(24, 0, 24, 12)
        row.setSpacing(8)
        row.addWidget(Icon("key", "warn", 14))
        row.addWidget(self._note_words, 1)
        row.addWidget(self.renew)
        row.addWidget(self.remove)
        self.note.hide()
        return self.note

    def sizeHint(self) -> QSize:
        """As large as there is room over the window."""
        size = QSize(theme().px(WIDTH), theme().px(HEIGHT))
        return size.boundedTo(self._window.size() - QSize(MARGIN, MARGIN))

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.rows.selectionModel().currentChanged.connect(lambda _now, _before: self._show())
        self.foot.make.clicked.connect(self._on_make)
        self.foot.compare.clicked.connect(self._on_compare)
        self.foot.beside.clicked.connect(self._on_beside)
        self.foot.restore.clicked.connect(self._on_restore)
        self.foot.stop_wanted.connect(self._on_stop)
        self.foot.secret_given.connect(self._on_secret)
        self.renew.clicked.connect(lambda: self._renew(()))
        self.remove.clicked.connect(self._on_remove)

    # The list ------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read the list (again), in the background: a manifest of each is opened."""
        self._reading = Task(in_background(lambda: restoring.of(self._journal)), self)
        self._reading.done.connect(self._put)
        self._reading.failed.connect(self._on_failed)
        self._reading.start()

    def _put(self, backups: list[BackupInfo]) -> None:
        chosen = self.backup()
        self.model.put(backups)
        self.count.setText(f"{len(backups):,}" if backups else "")
        older = sum(one.keys in (UnderKeys.OLDER, UnderKeys.OPEN) and not one.trouble for one in backups)
        said = translate(
            "BackupsDialog", "%Ln backup(s) (is|are) opened by an older passphrase, or by none", "", older
        )
        self._note_words.setText(said)
        self.note.setVisible(older > 0 and not self._journal.read_only)
        paths = [one.path for one in backups]
        self.rows.setCurrentIndex(
            self.model.index(paths.index(chosen.path) if chosen and chosen.path in paths else 0)
        )
        self.rows.setFocus()
        self._show()

    def backup(self) -> BackupInfo | None:
        """The one that is chosen."""
        row = self.rows.currentIndex().row()
        return self.model.backups[row] if 0 <= row < len(self.model.backups) else None

    def _show(self) -> None:
        one = self.backup()
        if one is None:
            self.details.show_nothing(
                self.tr("There is no backup yet. One is made every hour in which you write.")
            )
        else:
            found = self._compared.get(one.path)
            self.details.show_backup(one, found, private_hidden=self._private_hidden)
        good = one is not None and not one.trouble
        self.foot.make.setEnabled(not self._journal.read_only)
        for button in (self.foot.compare, self.foot.beside):
            button.setEnabled(good)
        self.foot.restore.setEnabled(good and not self._journal.read_only)

    # Acting --------------------------------------------------------------------------------------

    def _begin(self, call: Call, done: Callable[[Any], None], said: str) -> None:
        """Do something on a backup, one thing at a time."""
        self._work = work = BackupWork(call, self._window)
        work.told.connect(self.foot.show_work)
        work.secret_wanted.connect(self.foot.ask)
        work.done.connect(self._on_end)
        work.done.connect(done)
        work.failed.connect(self._on_end)
        work.failed.connect(self._on_failed)
        self._set_busy(True)
        self.foot.show_work(said)
        work.start()

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.rows, self.note):
            widget.setEnabled(not busy)

    def _on_end(self, _result: object) -> None:
        self._work = None
        self._set_busy(False)
        self.foot.show_acts()

    def _on_stop(self) -> None:
        if self._work is not None:
            self._work.leave()
        self._on_end(None)

    def _on_secret(self, typed: str) -> None:
        if self._work is not None:
            self.foot.show_work(self.tr("Opening…"))
            self._work.start(secret_of(typed))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, JournalError):
            raise error
        if not isinstance(error, Cancelled):
            self.details.show_nothing(str(error))

    def _on_make(self) -> None:
        def call(_secret: Secret | None) -> restoring.Steps[Any]:
            yield restoring.Stage.BACKUP
            return self._journal.backups.run(why=Why.BY_HAND)

        self._begin(call, self._on_made, self.tr("Backing up…"))

    def _on_made(self, made: BackupMade) -> None:
        missing = words.backed_up_without(made.missing) if made.missing else ""
        self.told.emit(made.trouble or missing or self.tr("Backed up and checked"))
        self.read()

    def _on_compare(self) -> None:
        one, journal, private = self.backup(), self._journal, not self._private_hidden
        if one is None:
            return
        path = one.path

        def done(found: Comparison) -> None:
            self._compared[path] = found
            self._show()

        self._begin(lambda secret: restoring.compare(journal, path, secret, private=private), done, "")

    def _on_beside(self) -> None:
        """Restore it as a journal of its own, in a new folder."""
        one = self.backup()
        parent = dialogs.choose_folder(self, self.tr("Where to put the restored journal"))
        if one is None or parent is None:
            return
        day = self._journal.clock.local(one.made_at).date()
        folder, path = free_folder(parent / f"PM Journal {day.isoformat()}"), one.path
        self._begin(lambda secret: restoring.beside(path, folder, secret), self._on_beside_done, "")

    def _on_beside_done(self, done: restoring.Restored) -> None:
        self.accept()
        self.put_beside.emit(done)

    def _on_restore(self) -> None:
        """Restore it in the place of the journal, once the person is sure."""
        one, journal = self.backup(), self._journal
        if one is None or not self._is_sure(one):
            return
        path = one.path
        self._begin(lambda secret: replacing.prepare(journal, path, secret), self._on_prepared, "")

    def _is_sure(self, one: BackupInfo) -> bool:
        return dialogs.confirm(
            self,
            self.tr("Restore the backup of {moment}?").format(moment=telling.when(one, self._journal.clock)),
            self.tr(
                "The journal becomes as it was then. What you wrote since is taken out of it, and stays in a "
                "backup that is made first, so that you can come back to it."
            ),
            self.tr("Restore"),
            self.tr("Keep the journal as it is"),
        )

    def _on_prepared(self, replacement: replacing.Replacement) -> None:
        self.accept()
        self.prepared.emit(replacement)

    # Older keys ----------------------------------------------------------------------------------

    def _renew(self, secrets: tuple[Secret, ...]) -> None:
        journal = self._journal

        def call(secret: Secret | None) -> restoring.Steps[Any]:
            given = secrets if secret is None else (*secrets, secret)
            return backup_keys.renew(journal, given)  # type: ignore[return-value]

        self._begin(call, self._on_renewed, "")

    def _on_renewed(self, done: Renewed) -> None:
        self.read()
        if not done.left:
            said = translate("BackupsDialog", "%Ln backup(s) encrypted anew", "", done.done)
            self.told.emit(said)
            return
        label = translate("BackupsDialog", "%Ln backup(s) need(s|) the passphrase of then", "", len(done.left))
        self._work = BackupWork(
            lambda secret: backup_keys.renew(self._journal, (secret,) if secret else ()),  # type: ignore[arg-type, return-value]
            self._window,
        )
        self._work.told.connect(self.foot.show_work)
        self._work.done.connect(self._on_end)
        self._work.done.connect(self._on_renewed)
        self._work.failed.connect(self._on_end)
        self._work.failed.connect(self._on_failed)
        self._set_busy(True)
        self.foot.ask(False, label)

    def _on_remove(self) -> None:
        if not dialogs.confirm(
            self,
            self.tr("Remove the backups under older keys?"),
            self.tr("A new backup is made first. What only the old ones hold is gone for good."),
            self.tr("Remove them"),
            self.tr("Keep them"),
            danger=True,
        ):
            return
        journal = self._journal

        def call(_secret: Secret | None) -> restoring.Steps[Any]:
            yield restoring.Stage.BACKUP
            return backup_keys.remove(journal)

        self._begin(call, lambda _count: self.read(), self.tr("Backing up…"))

    def done(self, result: int) -> None:
        """Closed: what is under way stops."""
        if self._work is not None:
            self._work.leave()
            self._work = None
        super().done(result)
