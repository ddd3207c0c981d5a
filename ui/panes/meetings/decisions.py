"""The decisions of the meeting shown: added, worded in place, moved to the bin."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.records import Entry, EntryKind
from ui.acting import Acting
from ui.widgets.action_list import PLUS_INSET
from ui.widgets.buttons import LinkButton
from ui.widgets.hover_row import HoverRow
from ui.widgets.inline_text import InlineText
from ui.widgets.labels import Icon
from ui.widgets.private_notes import drop
from ui.widgets.section import SectionHeader


class _DecisionRow(HoverRow):
    def __init__(self, words: InlineText, remove_name: str = "") -> None:
        super().__init__(remove_name, 3, icon="trash")
        self.words = words
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 4, 4, 0)
        holder.addWidget(Icon("decision", "ink3", 16))
        holder.addStretch(1)
        self.row.addLayout(holder)
        self.row.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)


class Decisions(QWidget):
    """Shows the decisions of one meeting and writes what is done to them.

    Args:
        act: the pane's way to write.
    """

    def __init__(self, act: Acting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._meeting_id: int | None = None
        self._rows: dict[int, _DecisionRow] = {}
        self.header = SectionHeader(self.tr("Decisions"), plus=self.tr("Add a decision"))
        self.none = LinkButton(self.tr("No decisions yet. Add one"), token="ink3", role="secondary")
        hint = self.tr("What was decided")
        self.adder = InlineText("body", 18, name=self.tr("New decision"), placeholder=hint)
        self._new = _DecisionRow(self.adder)
        self._new.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.none):
            column.addWidget(widget)
        self._list.setContentsMargins(0, 0, PLUS_INSET, 0)
        column.addLayout(self._list)
        column.addWidget(self._new)
        self.header.action_clicked.connect(self.begin)
        self.none.clicked.connect(self.begin)
        self.adder.committed.connect(self._add)

    def show_decisions(self, meeting_id: int, entries: Sequence[Entry]) -> None:
        """Show the decisions among the entries of a meeting; a row that is being typed in keeps its words."""
        entries = [entry for entry in entries if entry.kind is EntryKind.DECISION]
        if meeting_id != self._meeting_id:
            self._meeting_id = meeting_id
            self.adder.begin_anew()
            self._new.hide()
        wanted = {entry.id for entry in entries}
        for id in [id for id in self._rows if id not in wanted]:
            drop(self._rows.pop(id))
        for place, entry in enumerate(entries):
            if entry.id not in self._rows:
                self._rows[entry.id] = self._make(entry.id)
                self._list.insertWidget(place, self._rows[entry.id])
            self._rows[entry.id].words.set_text(entry.title)
        self.header.set_count(str(len(entries)) if entries else "")
        self._show_none()

    def _make(self, id: int) -> _DecisionRow:
        words = InlineText("body", 18, name=self.tr("Decision"))
        row = _DecisionRow(words, self.tr("Move this decision to the bin"))
        words.committed.connect(lambda text: self._word(id, text))
        words.emptied.connect(lambda: self._to_bin(id))
        row.removed.connect(lambda: self._to_bin(id))
        return row

    def row(self, id: int) -> _DecisionRow:
        """The row of a decision."""
        return self._rows[id]

    def begin(self) -> None:
        """Open the line for a new decision."""
        self._new.show()
        self.adder.setFocus()
        self._show_none()

    def commit(self) -> bool:
        """Settle words that are being changed; False when they could not be saved."""
        lines = [self.adder, *(row.words for row in list(self._rows.values()))]
        for line in lines:
            line.commit()
        return not any(line.changing() for line in lines)

    def _add(self, title: str) -> None:
        id, entries = self._meeting_id, self._act.journal.entries
        if id is not None and self._act(lambda: entries.add(EntryKind.DECISION, title, meeting_id=id)):
            self.adder.begin_anew()
            if not self.adder.hasFocus():
                self._new.hide()
        else:
            self.adder.refuse()

    def _word(self, id: int, title: str) -> None:
        if not self._act(lambda: self._act.journal.entries.write(id, title=title)):
            self._rows[id].words.refuse()

    def _to_bin(self, id: int) -> None:
        self._act(lambda: self._act.journal.bin.put(id), self.tr("Decision moved to the bin"))

    def _show_none(self) -> None:
        self.none.setVisible(not self._rows and not self._new.isVisibleTo(self))
