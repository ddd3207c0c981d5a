"""The Actions pane: two columns, mine and theirs, one below the other where there is little room."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.changes import Change
from pmjournal.records import Kind, Side
from ui.acting import Acting
from ui.panes.actions.column import OwedColumn
from ui.panes.actions.new import NewAction
from ui.panes.pane import SteppedPane
from ui.widgets.chips import Chip
from ui.widgets.scroll import ScrollArea

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from collections.abc import Iterator

    from pmjournal.journal import Journal

CONCERNED = (Kind.ACTION_ITEM, Kind.MEETING, Kind.PERSON, Kind.MENTORSHIP, Kind.OWNER)
WIDEST = 1080
SIDE, NARROW_SIDE = 32, 24


class ActionsPane(SteppedPane):
    """See the module."""

    def __init__(self, journal: "Journal", parent: QWidget | None = None, *, read: bool = True) -> None:
        super().__init__(journal, parent)
        self._act = Acting(self, self.reload)
        self._with_done = False
        self.mine = OwedColumn(self._act, Side.ME, self.tr("Mine"), self.tr("Nothing of yours is open."))
        self.theirs = OwedColumn(self._act, Side.THEM, self.tr("Theirs"), self.tr("Nothing of theirs is open."))
        self.done = Chip(self.tr("Show done"), "check", small=True)
        self.add = Chip(self.tr("New action item"), "plus", small=True, dashed=True)
        self.new = NewAction(journal.clock.today)
        self._lay_out()
        self.done.clicked.connect(self.toggle_done)
        self.add.clicked.connect(self.begin_new)
        self.new.added.connect(self._on_added)
        for column in (self.mine, self.theirs):
            column.open_requested.connect(self.open_requested)
        if read:
            self.reload()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.done)
        above.addWidget(self.add)
        above.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(40)
        self._columns.addWidget(self.mine, 1)
        self._columns.addWidget(self.theirs, 1)
        page = QWidget()
        page.setMaximumWidth(WIDEST)
        self._page = QVBoxLayout(page)
        self._page.setSpacing(16)
        self._page.addLayout(above)
        self._page.addWidget(self.new)
        self._page.addLayout(self._columns)
        self._page.addStretch(1)
        self._page.setContentsMargins(SIDE, 20, SIDE, 24)
        holder = QWidget()
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(page, 1000)
        beside.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(holder))

    def reading(self) -> "Iterator[None]":
        """First mine, then theirs, a few rows a step; what is typed stays."""
        journal = self.journal
        contacts = {one.mentorship.id: one for one in journal.people.contacts()}
        owner = journal.owner.get().name
        for column in (self.mine, self.theirs):
            yield from column.reading(contacts, owner, self.scope, self._with_done)

    def on_change(self, change: Change) -> None:
        """Show what was written elsewhere."""
        if change.origin is not self and change.concerns(*CONCERNED):
            self.reload()

    def set_scope(self, mentorship_id: int | None) -> None:
        """Only what is between me and one person."""
        if mentorship_id != self.scope and self.flush():
            self.new.line.close_line()
            for column in (self.mine, self.theirs):
                column.begin()
        super().set_scope(mentorship_id)

    def set_narrow(self, narrow: bool) -> None:
        """One column under the other, or beside it."""
        super().set_narrow(narrow)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)
        self._columns.setSpacing(28 if narrow else 40)
        side = NARROW_SIDE if narrow else SIDE
        self._page.setContentsMargins(side, 20, side, 24)

    def toggle_done(self) -> None:
        """Show what is done below what is open, or leave it out."""
        self._with_done = not self._with_done
        self.done.setText(self.tr("Hide done") if self._with_done else self.tr("Show done"))
        self.reload()

    def flush(self) -> bool:
        """Settle what is typed; False when something could not be saved and is still here."""
        return all([self.mine.commit(), self.theirs.commit(), self.new.settle()])

    def begin_new(self) -> None:
        """Open the line of a new item."""
        self.new.begin(self.journal.people.contacts(), self.journal.owner.get().name, self.scope)

    def _on_added(self, text: str, side: Side, due: object, mentorship_id: int | None) -> None:
        add = self.journal.actions.add
        if self._act(
            lambda: add(text, owner=side, mentorship_id=mentorship_id, due_on=due),  # type: ignore[arg-type]
            self.tr("Action item added"),
        ):
            self.new.line.clear()

    def areas(self) -> tuple[QWidget, ...]:
        """The two columns."""
        return (self.mine, self.theirs)
