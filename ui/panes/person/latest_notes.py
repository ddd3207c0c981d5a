"""The latest private notes on a person, to be read; they are written in their tab.

Nothing of them is held by a label while the block is folded.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import PrivateNote
from ui import words
from ui.text_preview import seen_words
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label
from ui.widgets.person_notes import heading_of
from ui.widgets.private_block import PrivateBlock
from ui.widgets.private_notes import drop

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

SHOWN, LINES = 2, 4
READ = 10  # some may be empty


class LatestNotes(PrivateBlock):
    """`opened` asks for all notes, `writing_requested` for a new one.

    Args:
        journal: the open journal.
    """

    opened = Signal()
    writing_requested = Signal()

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        self._mentorship_id: int | None = None
        self._notes: list[QWidget] = []
        super().__init__("", parent)
        self._journal = journal
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 4, 0, 0)
        self._list.setSpacing(8)
        self.write = LinkButton(self.tr("+ Add note"), token="private")
        self.all = LinkButton("", token="private")
        links = QHBoxLayout()
        links.setSpacing(16)
        links.addWidget(self.write)
        links.addWidget(self.all)
        links.addStretch(1)
        self.body.addLayout(self._list)
        self.body.addLayout(links)
        self.write.clicked.connect(lambda: self.writing_requested.emit())
        self.all.clicked.connect(lambda: self.opened.emit())

    def show_mentorship(self, mentorship_id: int) -> None:
        """Show the latest notes on a mentorship."""
        self._mentorship_id = mentorship_id
        self._read()

    def set_folded(self, folded: bool) -> None:
        """Fold to one line, which holds nothing; or show what there is."""
        changed = folded != self.folded()
        super().set_folded(folded)
        if changed:
            self._read()

    def _read(self) -> None:
        if self._mentorship_id is None:
            return
        for shown in self._notes:
            drop(shown)
        service, id = self._journal.private_notes, self._mentorship_id
        notes = [] if self.folded() else service.for_mentorship(id, READ)
        written = [note for note in notes if note.body.strip()]
        self._notes = [self._note(note) for note in written[:SHOWN]]
        for shown in self._notes:
            self._list.addWidget(shown)
        more = len(written) > SHOWN
        self.all.setText(self.tr("All {count}").format(count=f"{service.count(id):,}") if more else "")
        self.all.setVisible(more)

    def _note(self, note: PrivateNote) -> QWidget:
        clock = self._journal.clock
        day = words.day(clock.local(note.written_at, note.zone).date(), clock.today())
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = words.DOT.join(filter(None, [day, heading_of(note), note.title]))
        column.addWidget(Label(head, "secondary", "private", elide=True, tabular=True))
        column.addWidget(Label(seen_words(note.body), "why", wrap=True, lines=LINES))
        return shown
