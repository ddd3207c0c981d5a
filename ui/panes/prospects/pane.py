"""The Prospects pane: the board and the page of the one that is open.

What is done with the one that is open is dealings.py's.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmjournal.changes import Change
from pmjournal.prospects import Prospect, Stage, drafts, prospects
from pmjournal.records import Kind, Role
from ui.acting import Acting
from ui.kept_texts import KeptTexts
from ui.panes.pane import Pane
from ui.panes.prospects.dealings import ProspectDealings
from ui.panes.prospects.page import ProspectPage
from ui.panes.prospects.side import BoardSide
from ui.panes.prospects.sides import BoardAndPage

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

SHOWN = (Kind.MENTORSHIP, Kind.PERSON, Kind.ENTRY)


class ProspectsPane(Pane):
    """See the module. `show_record` takes a mentorship's id."""

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        super().__init__(journal, parent)
        self.act = Acting(self, self.reload)
        self.role = Role.MENTEE
        self._id: int | None = None
        self.found: dict[int, Prospect] = {}
        self.texts = KeptTexts(self.act, self)
        self.side = BoardSide()
        self.page = ProspectPage(self.texts, journal.clock.today)
        self.sides = BoardAndPage(self.side, self.page)
        self.dealings = ProspectDealings(self)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.sides)
        self.side.role_chosen.connect(self.choose_role)
        self.side.board.opened.connect(self.show_record)
        self.page.close_wanted.connect(self.close_page)
        self.reload()

    # Showing -------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read everything anew; what is typed is saved first, or stays where it could not be."""
        self.texts.flush()
        self.found = {one.contact.mentorship.id: one for one in prospects(self.journal)}
        if self._id not in self.found:
            self._id = None
        if self.found and not any(one.contact.mentorship.my_role is self.role for one in self.found.values()):
            self.role = next(iter(self.found.values())).contact.mentorship.my_role
        self._show(fresh=False)

    def _show(self, *, fresh: bool) -> None:
        stages = list(Stage)
        shown = [one for one in self.found.values() if one.contact.mentorship.my_role is self.role]
        shown.sort(key=lambda one: stages.index(one.stage))
        peers = any(one.contact.mentorship.my_role is Role.PEER for one in self.found.values())
        if self._id is None and shown and self.narrow and not self.sides.one:
            self._id, fresh = shown[0].contact.mentorship.id, True  # beside a list there is always a page
        self.sides.set_opened(self._id is not None)
        self.side.show_role(self.role, peers=peers, empty=not shown)
        self.side.board.show_prospects(shown, self.journal.clock.today(), self._id)
        people = self.journal.people.everybody()
        self.side.adder.people = people
        if self._id is not None:
            written = drafts(self.journal, self._id)
            self.page.show_prospect(self.found[self._id], people, written, fresh=fresh)

    def choose_role(self, role: Role) -> None:
        """Show the others; the page is closed."""
        if self.flush():
            self.role, self._id = role, None
        self._show(fresh=True)

    def show_record(self, record_id: int) -> None:
        """Open the page of a prospect; stays where something typed could not be saved."""
        if record_id not in self.found:
            self.reload()
        if record_id not in self.found or (record_id != self._id and not self.flush()):
            return
        fresh = record_id != self._id
        self._id = record_id
        self.role = self.found[record_id].contact.mentorship.my_role
        self._show(fresh=fresh)
        self.sides.show_page()

    def close_page(self) -> None:
        """Show the board alone, with the keys where they were."""
        if self.flush():
            card = self.side.board.by_id.get(self._id or 0)
            self._id = None
            self._show(fresh=True)
            if card is not None:
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def current_id(self) -> int | None:
        """The mentorship whose page is open."""
        return self._id

    def open_prospect(self) -> Prospect | None:
        """The prospect whose page is open."""
        return self.found.get(self._id or 0)

    def on_change(self, change: Change) -> None:
        """Show what was written elsewhere."""
        if change.origin is not self and change.concerns(*SHOWN):
            self.reload()

    def flush(self) -> bool:
        """Save what is typed; False when something could not be saved, or is not right, and is still here."""
        settled = self._id is None or self.page.form.settle()
        added = self.dealings.settle()
        return self.texts.flush() and settled and added

    # What the window asks for --------------------------------------------------------------------

    def begin_new(self) -> None:
        """Go to the line for a new name."""
        self.sides.show_list()
        self.side.adder.field.setFocus()

    def set_narrow(self, narrow: bool) -> None:
        """A list in place of columns."""
        if narrow == self.narrow:
            return
        super().set_narrow(narrow)
        self.sides.set_narrow(narrow)
        self.page.close_page.setVisible(not narrow)
        self._show(fresh=False)

    def set_one(self, one: bool) -> None:
        """The list, or the page."""
        self.sides.set_one(one)

    def areas(self) -> tuple[QWidget, ...]:
        """Board and page."""
        return (self.side, self.sides.page) if self._id is not None else (self.side,)

    def rename(self) -> None:
        """Go into the name."""
        if self._id is not None:
            self.sides.show_page()
            self.page.form.name.setFocus()

    def move_to_bin(self) -> None:
        """Move the one that is open to the bin, with Undo."""
        if self._id is not None:
            self.dealings.to_bin(self._id)

    def step_back(self) -> bool:
        """From text to page, from there to the board, which then is alone."""
        focused = self.focusWidget()
        on_board = focused is not None and self.side.isAncestorOf(focused)
        if self._id is None or (on_board and self.narrow):
            return False
        if on_board:
            self.close_page()
        else:
            self.sides.step_back()
        return True

    def step_out(self) -> bool:
        """From the page to the board, where one of them is in sight."""
        return self.sides.step_out()
