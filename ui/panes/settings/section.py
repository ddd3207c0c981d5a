"""What the sections of the settings are made of: a heading, rows, a label over a control, showing a folder."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.labels import Icon, Label
from ui.widgets.section import SectionHeader


class Section(QWidget):
    """A heading with a column below it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.header = SectionHeader(title)
        self.column = QVBoxLayout()
        self.column.setSpacing(16)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(self.header)
        outer.addLayout(self.column)

    def add_row(self, *widgets: QWidget) -> None:
        """Add controls side by side, from the left."""
        self.column.addLayout(_row(widgets))

    def add_rows(self, *rows: Sequence[QWidget]) -> None:
        """Add rows of controls that belong together, one close below the other."""
        column = QVBoxLayout()
        column.setSpacing(8)
        for widgets in rows:
            column.addLayout(_row(widgets))
        self.column.addLayout(column)

    def add_note(self, icon: str, token: str, sentence: str) -> None:
        """Add a quiet sentence behind an icon."""
        row = QHBoxLayout()
        row.setSpacing(8)
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 1, 0, 0)
        holder.addWidget(Icon(icon, token, 14))
        holder.addStretch(1)
        row.addLayout(holder)
        row.addWidget(Label(sentence, "secondary", "ink2", wrap=True), 1)
        self.column.addLayout(row)


def _row(widgets: Iterable[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def labelled(words: str, control: QWidget) -> QWidget:
    """A control under its label, as fields have it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    label = Label(words, "secondary_medium", "ink3")
    label.setBuddy(control)
    control.setAccessibleName(words)
    column.addWidget(label)
    column.addWidget(control)
    column.addStretch(1)
    return holder


def show_folder(folder: Path) -> bool:
    """Show a folder in the computer's own file window; False where there is none that could."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
