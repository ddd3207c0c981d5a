"""A recovery key to be kept: its groups, the sheet to print, and two of the groups typed from the paper."""

from collections.abc import Generator
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal import recovery_key
from pmjournal.errors import JournalError
from pmjournal.secret import Secret
from ui import clipboard, dialogs, words
from ui.tasks import Task
from ui.widgets import painting
from ui.widgets.buttons import SecondaryButton
from ui.widgets.edit_menu import SelectableLabel
from ui.widgets.labels import Label
from ui.widgets.tall_fields import TallField


class RecoveryView(QWidget):
    """Shows one key. `entered` is sent by Enter in the second group.

    Args:
        key: the recovery key.
        owner: whose journal it opens, for the sheet.
        today: printed on the sheet.
    """

    entered = Signal()

    def __init__(self, key: Secret, owner: str, today: date) -> None:
        super().__init__()
        self._key, self._owner, self._today = key, owner, today
        self.asked = recovery_key.to_confirm(key)
        self._task: Task | None = None
        self.shown = _Key(recovery_key.grouped(key))
        self.save = SecondaryButton(self.tr("Save a sheet to print…"), "export")
        self.told = Label("", "secondary", "ink3", wrap=True)
        self.fields = [TallField(self.tr("Group {number}").format(number=place + 1)) for place in self.asked]
        self._lay_out()
        self.save.clicked.connect(self._on_save)
        self.fields[0].line.returnPressed.connect(self.fields[1].line.setFocus)
        self.fields[1].line.returnPressed.connect(self.entered)
        self.setFocusProxy(self.fields[0])
        clipboard.keep_secret(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.shown)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.save)
        row.addWidget(self.told, 1)
        column.addLayout(row)
        column.addSpacing(20)
        sentence = self.tr("Type two of its groups from the paper, to be sure that it is kept.")
        column.addWidget(Label(sentence, "body", "ink2", wrap=True))
        column.addSpacing(12)
        pair = QHBoxLayout()
        pair.setSpacing(16)
        for field in self.fields:
            pair.addWidget(field, 1)
        column.addLayout(pair)

    def is_confirmed(self) -> bool:
        """Whether both groups are right; where not, the one that is wrong says so."""
        groups = recovery_key.groups(self._key)
        for place, field in zip(self.asked, self.fields, strict=True):
            good = Secret.recovery(field.text()).words == groups[place]
            field.set_error("" if good else self.tr("That is not this group. Look at the paper again."))
        wrong = next((field for field in self.fields if field.error()), None)
        if wrong is not None:
            wrong.line.setFocus()
        return wrong is None

    def _on_save(self) -> None:
        """Write the sheet, where the person says."""
        patterns = (self.tr("PDF (*.pdf)"),)
        name = self.tr("PM Journal recovery key") + ".pdf"
        target = dialogs.save_file(self.window(), self.tr("Save the sheet"), name, patterns)
        if target is None or (self._task is not None and self._task.running):
            return
        key, owner, today = self._key, self._owner, self._today
        self.told.setText(self.tr("Setting the page"))
        self._task = Task(lambda: _sheet(key, owner, today, target), self)
        self._task.done.connect(lambda _made: self._on_saved(target))
        self._task.failed.connect(self._on_failed)
        self._task.start()

    def _on_saved(self, target: Path) -> None:
        saved = self.tr("Saved as {file}. It is not encrypted: delete it once it is printed.")
        self.told.setText(saved.format(file=target.name))

    def _on_failed(self, error: Exception) -> None:
        self.told.setText(str(error) if isinstance(error, JournalError) else words.own_bug())


class _Key(QWidget):
    """The groups in a box, large enough to be copied by hand."""

    def __init__(self, grouped: str) -> None:
        super().__init__()
        self.label = SelectableLabel(grouped, "search", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.label)

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.box(QPainter(self), QRectF(self.rect()), 8, "sunken")


def _sheet(key: Secret, owner: str, today: date, target: Path) -> Generator[Any, None, Any]:
    yield None
    from pmjournal import recovery_sheet  # what sets the page is loaded on first use, in the worker thread

    return (yield from recovery_sheet.write(key, owner, today, target))
