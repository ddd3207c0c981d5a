"""What went well lately, to be read again."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import Contact
from pmjournal.records.today import Today, Win
from ui.panes.today import wording
from ui.panes.today.rows import OpeningRow
from ui.theme import theme
from ui.widgets.labels import Icon, Label, follow_theme
from ui.widgets.section import SectionHeader
from ui.widgets.stack import Stack

ROW, GAP, TOP, PAD = 49, 12, 9, 7


class WinRow(QWidget):
    """One of them; a click opens it."""

    def __init__(self, win: Win, contact: Contact | None, found: Today) -> None:
        super().__init__()
        said, below = wording.win_words(win, contact, found.day)
        with_whom = self.tr("with {name}").format(name=contact.person.name) if contact is not None else ""
        sentence = ", ".join(filter(None, (said, below, with_whom)))
        self.line = OpeningRow(
            said, below, sentence, ROW - 1, roles=("row", "secondary"), contact=contact, avatar_top=PAD
        )
        holder = QVBoxLayout()
        holder.addWidget(Icon("star", "accent", 16))
        holder.addStretch(1)
        self._holder = holder
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 1)
        row.setSpacing(GAP)
        row.addLayout(holder)
        row.addWidget(self.line, 1)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(ROW))
        self._holder.setContentsMargins(0, theme().px(TOP), 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))


class Wins(QWidget):
    """`opened(str, int)` names the kind and id of what is to be read again."""

    opened = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.header = SectionHeader(self.tr("Recent wins"), self.tr("last 14 days"))
        self.stack = Stack()
        none = self.tr("None written down yet. A small one counts.")
        self._none = Label(none, "body", "ink3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack)
        column.addWidget(self._none)

    def show_wins(self, found: Today) -> None:
        """Show the latest."""
        self.stack.put([self._row(win, found) for win in found.wins])
        self._none.setVisible(not found.wins)

    def _row(self, win: Win, found: Today) -> WinRow:
        contact = found.contacts.get(win.mentorship_id) if win.mentorship_id is not None else None
        row = WinRow(win, contact, found)
        row.line.clicked.connect(lambda: self.opened.emit(win.kind.value, win.id))
        return row
