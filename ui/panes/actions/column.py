"""One side of who owes what: how many are open, the rows by the day they are due, and below what was done.

It reads a page at a time and builds its rows in steps, between which the window answers.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import ActionItem, ActionState, Contact, Kind, Side
from ui.acting import Acting
from ui.feedback_origins import origin_words
from ui.panes.actions.row import OwedRow
from ui.widgets.action_list import Sides
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label
from ui.widgets.private_notes import drop
from ui.widgets.section import SectionHeader

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.owed import Owed, OwedFilter

PAGE, AT_ONCE = 20, 4


class OwedColumn(QWidget):
    """The items of one side; it writes what is done to them. `open_requested(str, int)` asks for a record.

    Args:
        act: the pane's way to write.
        side: whose.
        title: what the column is called.
        none: what is said where nothing is open.
    """

    open_requested = Signal(str, int)

    def __init__(self, act: Acting, side: Side, title: str, none: str) -> None:
        super().__init__()
        self._act, self.side = act, side
        self._most = PAGE
        self._scope: int | None = None
        self._rows: dict[int, OwedRow] = {}
        self.header = SectionHeader(title)
        self.none = Label(none, "body", "ink3", wrap=True)
        self.more = LinkButton(self.tr("Show more"), token="ink3", role="secondary")
        self.done_header = SectionHeader(self.tr("Done"))
        self._open, self._done = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.header)
        column.addWidget(self.none)
        for rows in (self._open, self._done):
            rows.setSpacing(0)
            column.addLayout(rows)
            if rows is self._open:
                column.addSpacing(12)
                column.addWidget(self.done_header)
        column.addWidget(self.more)
        column.addStretch(1)
        self.more.clicked.connect(self._show_more)

    def begin(self) -> None:
        """Start with the first page again."""
        self._most = PAGE

    def reading(
        self, contacts: Mapping[int, Contact], owner: str, scope: int | None, done: bool
    ) -> Iterator[None]:
        """Read and show, a few rows a step; rows that stay keep what is typed in them."""
        from pmjournal.owed import OwedFilter, count  # it brings SQLAlchemy along, see above

        self._scope = scope
        journal, wanted = self._act.journal, OwedFilter(self.side, scope)
        there = count(journal, wanted)
        found = self._read(wanted)
        finished = self._read(OwedFilter(self.side, scope, done=True)) if done and len(found) == there else []
        every = (*found, *finished)
        origins = origin_words(journal, [one.item.source_id for one in every], list(contacts.values()))
        yield
        self._drop_others({one.item.id for one in every})
        self.header.set_count(str(there) if there else "")
        self.none.setVisible(not there)
        self.done_header.setVisible(bool(finished))
        for layout, listed in ((self._open, found), (self._done, finished)):
            for place, owed in enumerate(listed):
                sides = Sides(owner, contacts.get(owed.item.mentorship_id or 0))
                origin = origins.get(owed.item.source_id or 0, "")
                if self._show(layout, place, owed, sides, origin) and not len(self._rows) % AT_ONCE:
                    yield
        left = there - len(found) if len(found) < there or not done else 0
        self.more.setVisible(left > 0 or len(finished) == self._most)

    def _read(self, wanted: "OwedFilter") -> "list[Owed]":
        from pmjournal.owed import page  # as above

        return page(self._act.journal, wanted, self._most)

    def _drop_others(self, wanted: set[int]) -> None:
        typed_in = {id for id, row in self._rows.items() if row.words.changing()}
        for id in self._rows.keys() - wanted - typed_in:
            drop(self._rows.pop(id))

    def _show(self, layout: QVBoxLayout, place: int, owed: "Owed", sides: Sides, origin: str) -> bool:
        """Show an item at its place; whether its row had to be built."""
        row = self._rows.get(owed.item.id)
        built = row is None
        if row is None:
            row = self._rows[owed.item.id] = self._make(owed)
        if layout.indexOf(row) != place:
            for rows in (self._open, self._done):
                rows.removeWidget(row)
            layout.insertWidget(place, row)
        row.show_owed(owed, sides, origin, with_name=self._scope is None)
        return built

    def _make(self, owed: "Owed") -> OwedRow:
        id, actions, row = owed.item.id, self._act.journal.actions, OwedRow(self._act.journal.clock.today)
        row.ticked.connect(lambda on: self._tick(id, on))
        row.worded.connect(lambda text: self._word(id, text))
        row.owner_changed.connect(lambda side: self._act(lambda: actions.write(id, owner=side)))
        row.due_changed.connect(lambda day: self._act(lambda: actions.write(id, due_on=day)))
        row.removed.connect(self._binner(id))
        row.place_opened.connect(self._open_place)
        row.origin.opened.connect(self._act.follow)
        return row

    def _tick(self, id: int, on: bool) -> None:
        state = ActionState.DONE if on else ActionState.OPEN
        said = self.tr("Action item done") if on else self.tr("Action item open again")
        if not self._act(lambda: self._act.journal.actions.mark(id, state), said):
            self._rows[id].box.setChecked(not on)

    def _word(self, id: int, text: str) -> None:
        if not self._act(lambda: self._act.journal.actions.write(id, text=text)):
            self._rows[id].words.refuse()

    def _binner(self, id: int) -> Callable[[], object]:
        said = translate("OwedColumn", "Action item moved to the bin")
        return lambda: self._act(lambda: self._act.journal.bin.put(id), said)

    def _open_place(self, item: ActionItem) -> None:
        if item.meeting_id is not None:
            self.open_requested.emit(Kind.MEETING.value, item.meeting_id)
        elif item.mentorship_id is not None:
            self.open_requested.emit(Kind.MENTORSHIP.value, item.mentorship_id)

    def rows(self) -> list[OwedRow]:
        """The rows in the order they are read."""
        layouts = [(self._open, row) for row in self._rows.values() if self._open.indexOf(row) >= 0]
        layouts += [(self._done, row) for row in self._rows.values() if self._done.indexOf(row) >= 0]
        return [
            row for _, row in sorted(layouts, key=lambda pair: (pair[0] is self._done, pair[0].indexOf(pair[1])))
        ]

    def commit(self) -> bool:
        """Settle words that are being changed; False when they could not be saved."""
        rows = list(self._rows.values())
        for row in rows:
            row.commit()
        return not any(row.words.changing() for row in rows)

    def _show_more(self) -> None:
        self._most += PAGE
        self._act.pane.reload()
