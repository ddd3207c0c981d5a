"""The dialog of backups: which there are, what is in one, how it differs from now, and restoring it.

What is done is in `acts.py`; what changes the window after a restore is the window's, which is told what is ready.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal import restoring
from pmjournal.language import translate
from pmjournal.records.backups import BackupInfo, Comparison, UnderKeys
from pmjournal.replacing import Replacement
from pmjournal.restoring import Restored
from ui.backups.acts import BackupActs
from ui.backups.details import Details
from ui.backups.foot import BackupFoot
from ui.backups.rows import BackupDelegate, BackupModel
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
        at: the backup that is chosen at first; the newest where None.
    """

    prepared = Signal(object)
    """This Replacement waits to take the journal's place."""
    put_beside = Signal(object)
    """This folder holds a restored journal."""
    told = Signal(str)
    """Say this in a toast."""

    def __init__(self, journal: "Journal", private_hidden: bool, parent: QWidget, at: Path | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups"))
        self.setModal(True)
        self._journal, self._private_hidden, self._window = journal, private_hidden, parent
        self._at = at
        self._compared: dict[Path, Comparison] = {}
        self.model = BackupModel(journal.clock, self)
        self.rows = RowList(self.tr("Backups"), token="surface")
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(BackupDelegate(self.model, self.rows))
        self.details = Details(journal.clock)
        self.foot = BackupFoot()
        self.acts = BackupActs(journal, self.foot, self, parent)
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
        foot, acts = self.foot, self.acts
        foot.make.clicked.connect(acts.make)
        foot.compare.clicked.connect(lambda: acts.compare(self.backup(), private=not self._private_hidden))
        foot.beside.clicked.connect(lambda: acts.beside(self.backup()))
        foot.restore.clicked.connect(lambda: acts.restore(self.backup()))
        self.renew.clicked.connect(acts.renew)
        self.remove.clicked.connect(acts.remove)
        acts.busy.connect(self._set_busy)
        acts.changed.connect(self.read)
        acts.told.connect(self.told)
        acts.compared.connect(self._on_compared)
        acts.prepared.connect(self._on_prepared)
        acts.put_beside.connect(self._on_beside)
        acts.failed.connect(self._on_failed)

    # The list ------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read the list (again), in the background: a manifest of each is opened."""
        self._reading = Task(in_background(lambda: restoring.of(self._journal)), self)
        self._reading.done.connect(self._put)
        self._reading.failed.connect(self._on_failed)
        self._reading.start()

    def _put(self, backups: list[BackupInfo]) -> None:
        before = self.backup()
        chosen = before.path if before else self._at
        self.model.put(backups)
        self.count.setText(f"{len(backups):,}" if backups else "")
        older = sum(one.keys in (UnderKeys.OLDER, UnderKeys.OPEN) and not one.trouble for one in backups)
        said = translate(
            "BackupsDialog", "%Ln backup(s) (is|are) opened by an older passphrase, or by none", "", older
        )
        self._note_words.setText(said)
        self.note.setVisible(older > 0 and not self._journal.read_only)
        paths = [one.path for one in backups]
        self.rows.setCurrentIndex(self.model.index(paths.index(chosen) if chosen in paths else 0))
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

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.rows, self.note):
            widget.setEnabled(not busy)

    def _on_compared(self, path: Path, found: Comparison) -> None:
        self._compared[path] = found
        self._show()

    def _on_failed(self, error: Exception) -> None:
        self.details.show_nothing(str(error))

    def _on_prepared(self, replacement: Replacement) -> None:
        self.accept()
        self.prepared.emit(replacement)

    def _on_beside(self, done: Restored) -> None:
        self.accept()
        self.put_beside.emit(done)

    def done(self, result: int) -> None:
        """Closed: what is under way stops."""
        self.acts.leave()
        super().done(result)
