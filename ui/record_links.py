"""The row of links under a text, filled from the journal, with the picker that adds one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmjournal.records import Contact
from ui.linking import LinkFinder, Names, linked
from ui.widgets.link_chips import LinkChips
from ui.widgets.link_picker import LinkPicker

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class Links(LinkChips):
    """Reads links; `add_wanted(int)` and `removed(int)` ask to write them."""

    add_wanted = Signal(int)

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._names = Names(())
        self._from: int | None = None
        self._near: int | None = None
        self._linked: set[int] = set()
        self.add_clicked.connect(self.open_picker)

    def set_contacts(self, contacts: list[Contact]) -> None:
        """Who the words of chips and choices can name."""
        self._names = Names(contacts)

    def show_links_of(self, reflection_id: int | None, mentorship_id: int | None) -> None:
        """Show what a reflection points to; nothing for one that is not stored yet."""
        self._from, self._near = reflection_id, mentorship_id
        mentions = [] if reflection_id is None else self._journal.links.links_from(reflection_id)
        chips = linked(mentions, self._names, self._journal.clock.today())
        self._linked = {chip.record_id for chip in chips}
        self.set_links(chips)

    def open_picker(self) -> None:
        """Offer what can be linked."""
        left_out = self._linked | ({self._from} if self._from is not None else set())
        find = LinkFinder(self._journal, self._names, self._near, left_out)
        hint = self.tr("Type a goal, a meeting or a name")
        self.picker = LinkPicker(find, hint, self.tr("Nothing with these words."), self)
        self.picker.picked.connect(self.add_wanted)
        self.picker.open_at(self.add)
