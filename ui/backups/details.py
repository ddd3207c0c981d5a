"""What is in the backup that is chosen, and how it differs from the journal now."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.clock import Clock
from pmjournal.records.backups import BackupInfo, Comparison
from ui import words
from ui.backups import telling
from ui.widgets.edit_menu import SelectableLabel
from ui.widgets.labels import Icon, Label
from ui.widgets.scroll import ScrollArea

MOST = 60  # differing records told one by one


class Details(QWidget):
    """The page at the right of the list."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._body: QWidget | None = None
        self.area = ScrollArea(QWidget())
        self.area.setAccessibleName(self.tr("What is in the backup"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    def show_nothing(self, sentence: str) -> None:
        """There is no backup to show."""
        column = self._fresh()
        column.addWidget(Label(sentence, "body", "ink2", wrap=True))
        column.addStretch(1)

    def show_backup(
        self, one: BackupInfo, found: Comparison | None = None, *, private_hidden: bool = False
    ) -> None:
        """Show one backup, with the comparison where that was made."""
        column = self._fresh()
        column.addWidget(Label(telling.when(one, self._clock), "pane"))
        facts = (telling.size(one.size), telling.why(one), telling.span(one), telling.attachments(one))
        column.addWidget(Label(words.DOT.join(filter(None, facts)), "body", "ink2", wrap=True))
        icon, said, token = telling.state(one)
        column.addLayout(_noted(icon, said, token))
        column.addSpacing(8)
        if found is not None:
            self._add_comparison(column, found, private_hidden)
        elif one.records:
            column.addWidget(Label(self.tr("What is in it"), "section"))
            counts = telling.contents(one.records, private_hidden)
            counted = [(name, "ink2", f"{count:,}", "ink") for name, count in counts]
            column.addLayout(_table(counted))
        column.addSpacing(8)
        column.addWidget(SelectableLabel(str(one.path), "caption", "ink3", wrap=True))
        column.addStretch(1)

    def _add_comparison(self, column: QVBoxLayout, found: Comparison, private_hidden: bool) -> None:
        told = list(telling.differences(found, self._clock, private_hidden))
        if not told:
            column.addWidget(Label(self.tr("Nothing differs from the journal now."), "section"))
            return
        column.addWidget(Label(self.tr("What a restore would change"), "section"))
        column.addLayout(_table(told[:MOST]))
        if len(told) > MOST:
            left = self.tr("and {count} more").format(count=f"{len(told) - MOST:,}")
            column.addWidget(Label(left, "secondary", "ink3"))

    def _fresh(self) -> QVBoxLayout:
        """An empty page in place of the last one."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        self.area.setWidget(body)  # Qt deletes the last one
        return column


def _noted(icon: str, said: str, token: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(Icon(icon, token, 14))
    row.addWidget(Label(said, "secondary", token, wrap=True), 1)
    return row


def _table(lines: Iterable[tuple[str, str, str, str]]) -> QGridLayout:
    """Names at the left, what is said of them at the right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for row, (name, quiet, said, token) in enumerate(lines):
        grid.addWidget(Label(name, "body", quiet, elide=True), row, 0)
        grid.addWidget(Label(said, "body", token, tabular=True), row, 1, Qt.AlignmentFlag.AlignRight)
    return grid
