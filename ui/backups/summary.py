"""What is in one backup, in a few lines, for where no journal is open: restored anew, or over a damaged one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.clock import Clock
from pmjournal.records.backups import BackupInfo
from ui import words
from ui.backups import telling
from ui.widgets.labels import Icon, Label

COLUMNS, BETWEEN = 2, 32


class Summary(QWidget):
    """When it was made, what is to be known of it, and how many records of each kind it has.

    Args:
        one: the backup.
        clock: tells today.
        private_hidden: say nothing of private notes.
    """

    def __init__(self, one: BackupInfo, clock: Clock, private_hidden: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(telling.when(one, clock), "section"))
        facts = (telling.size(one.size), telling.why(one), telling.span(one), telling.attachments(one))
        column.addWidget(Label(words.DOT.join(filter(None, facts)), "secondary", "ink2", wrap=True))
        column.addLayout(noted(one))
        column.addSpacing(8)
        column.addLayout(_counted(list(telling.contents(one.records, private_hidden))))


def noted(one: BackupInfo) -> QHBoxLayout:
    """What is to be known of a backup before it is restored, with its icon."""
    icon, said, token = telling.state(one)
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(Icon(icon, token, 14))
    row.addWidget(Label(said, "secondary", token, wrap=True), 1)
    return row


def _counted(contents: Sequence[tuple[str, int]]) -> QGridLayout:
    """Kinds and their counts, in two columns read one after the other."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    rows = -(-len(contents) // COLUMNS)
    for number, (name, count) in enumerate(contents):
        row, column = number % rows, number // rows * 3
        grid.addWidget(Label(name, "body", "ink2", elide=True), row, column)
        grid.addWidget(
            Label(f"{count:,}", "body", "ink", tabular=True), row, column + 1, Qt.AlignmentFlag.AlignRight
        )
        grid.setColumnStretch(column, 1)
    grid.setColumnMinimumWidth(2, BETWEEN)
    return grid
