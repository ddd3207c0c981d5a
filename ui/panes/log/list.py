"""The list of the Log with its pills, filter and sort menus. It shows and selects; it writes nothing."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import Entry, EntryKind, EntryState, PrivateNote
from pmjournal.records.search import SearchGroup
from ui import log_words, words
from ui.delegates.log_delegate import LogDelegate
from ui.feedback_people import FeedbackPeople
from ui.log_words import DISAGREEMENT, STORY_BANK, STORY_KINDS
from ui.models.log_model import ROW, LogModel
from ui.models.log_rows import EVERYTHING, Row, Wanted
from ui.widgets.filter_pills import FilterPills
from ui.widgets.list_column import ListColumn
from ui.widgets.long_list import LongList
from ui.widgets.menu import Menu
from ui.widgets.reading_on import ReadingOn

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


def part_names() -> dict[str, str]:
    """What the pills say."""
    named: dict[str, str] = {EVERYTHING: translate("LogList", "All")}
    named |= {STORY_BANK: translate("LogList", "Story bank")}
    named |= {kind: log_words.kinds_name(kind) for kind in EntryKind}
    return named | {DISAGREEMENT: translate("LogList", "Disagreements")}


class LogList(ListColumn):
    """The column.

    `chosen(int)` is sent when the person goes to a row, `entered` on Enter, `bin_wanted` on Delete, `changed` when
    a pill, a menu or a link made the list another one, `read_again` by the link under the wins.

    Args:
        journal: the open journal.
        people: who entries are with; read by the pane.
    """

    chosen = Signal(int)
    entered = Signal()
    bin_wanted = Signal()
    changed = Signal()
    read_again = Signal()

    def __init__(self, journal: "Journal", people: FeedbackPeople, parent: QWidget | None = None) -> None:
        self.model = LogModel(journal, people)
        self._delegate = LogDelegate(self.model)
        self._rows = LongList(self.tr("Log"), self._delegate.heights)
        super().__init__(
            self._rows, parent, filter_menu=self._fill_filter, sort_menu=self._fill_sort, sort_name=self.tr("Sort")
        )
        self._journal, self._people = journal, people
        self._scope: int | None = None
        self._quiet = False
        self.model.setParent(self)
        self._delegate.setParent(self._rows)
        self._reading_on = ReadingOn(self)
        self.wanted = Wanted()
        self._rows.setModel(self.model)
        self._rows.setItemDelegate(self._delegate)
        self.pills = FilterPills(part_names(), self.tr("Which entries"), private=(DISAGREEMENT,))
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.pills)
        self._connect()

    def _connect(self) -> None:
        self._rows.selectionModel().currentChanged.connect(self._on_current)
        self._rows.bin_wanted.connect(self.bin_wanted)
        self._rows.entered_row.connect(lambda _index: self.entered.emit())
        self.pills.chosen.connect(self.show_part)
        self.note_clicked.connect(self._on_note)

    def load(self, scope: int | None, private_hidden: bool) -> None:
        """Read the list anew, of one mentorship where given, as far as it was read before; select nothing."""
        if scope != self._scope:
            self.wanted = replace(self.wanted, mentorship_id=scope)
        if private_hidden and self.wanted.private:
            self.wanted = Wanted(scope, oldest_first=self.wanted.oldest_first)
            self.pills.show_chosen(EVERYTHING)
        self._scope = scope
        self._delegate.avatars = scope is None
        self._offer_pills(private_hidden)
        place = self._rows.verticalScrollBar().value()
        self._quiet = True
        self.model.load(self.wanted, at_least=self.model.loaded() if self.wanted == self.model.wanted else 0)
        self._quiet = False
        self._rows.verticalScrollBar().setValue(place)
        self._say()

    def _offer_pills(self, private_hidden: bool) -> None:
        """A pill for each kind there is, and for all stories; the disagreements' while private content shows."""
        from pmjournal import log_list  # it brings SQLAlchemy along, see above

        there: set[str] = {EVERYTHING, *log_list.kinds(self._journal, self._scope)}
        if len(there & STORY_KINDS) > 1:  # of one kind alone its own pill shows the same
            there.add(STORY_BANK)
        self.pills.offer(there if private_hidden else there | {DISAGREEMENT})

    def select(self, record_id: int | None) -> bool:
        """Mark a row as the one shown and bring it into sight; sends nothing. False when it is not listed."""
        place = self.model.row_of(record_id) if record_id is not None else None
        self._quiet = True
        if place is None:
            self._rows.clearSelection()
            self._rows.setCurrentIndex(QModelIndex())
        elif self._rows.currentIndex().row() != place:
            self._rows.setCurrentIndex(self.model.index(place))
        self._quiet = False
        return place is not None

    def seek(self, one: Entry | PrivateNote | None) -> None:
        """Read on in the background to an entry that lies far down, and mark it then."""
        if not isinstance(one, Entry) or not self.model.lies_below(one):
            self._reading_on.stop()
            return
        below, sought = self.model.lies_below, one
        self._reading_on.seek(self.model, lambda: below(sought), lambda: self.select(sought.id))

    def show_part(self, part: str) -> None:
        """Turn a pill on: a kind, STORY_BANK, DISAGREEMENT, or EVERYTHING."""
        self._want(replace(self.wanted, part=part))

    def show_for(self, record_id: int) -> None:
        """Let the list be one in which a record may be: a negative id is a disagreement's."""
        if (record_id < 0) is not self.wanted.private or self.model.row_of(record_id) is None:
            self.finder.end()
            part = DISAGREEMENT if record_id < 0 else EVERYTHING
            self._want(Wanted(self._scope, part, oldest_first=self.wanted.oldest_first))

    def narrow_to_words(self, typed: str) -> None:
        """Show only the entries that the typed words are found in; all for "".

        Raises:
            BadInput: a filter among the words names nothing.
        """
        ids = self._journal.search.records(typed, SearchGroup.LOG) if typed else None
        self._want(replace(self.wanted, ids=ids))

    def filtered(self) -> bool:
        """Whether something is left out."""
        return self.wanted.narrowed

    def _on_note(self) -> None:
        if self._conditions():
            self.finder.end()
            self._want(Wanted(self._scope, self.wanted.part, oldest_first=self.wanted.oldest_first))
        else:
            self.read_again.emit()

    def _want(self, wanted: Wanted) -> None:
        self.pills.show_chosen(wanted.part)
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit()

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = current.data(ROW) if current.isValid() and not self._quiet else None
        if isinstance(row, Row):
            self.chosen.emit(row.id)

    # Menus ---------------------------------------------------------------------------------------

    def _fill_filter(self, menu: Menu) -> None:
        menu.add(self.tr("Show all"), self._on_note).setEnabled(bool(self._conditions()))
        menu.addSeparator()
        for state in EntryState:
            menu.add(self._state_name(state), self._asking(state), checked=state is self.wanted.state)

    def _state_name(self, state: EntryState) -> str:
        names = {EntryState.OPEN: self.tr("Open"), EntryState.CLOSED: self.tr("Done")}
        return names.get(state, self.tr("Dropped"))

    def _asking(self, state: EntryState) -> Callable[[], None]:
        other = None if state is self.wanted.state else state
        return lambda: self._want(replace(self.wanted, state=other))

    def _fill_sort(self, menu: Menu) -> None:
        for name, oldest in ((self.tr("Latest first"), False), (self.tr("Oldest first"), True)):
            menu.add(name, self._ordering(oldest), checked=self.wanted.oldest_first is oldest)

    def _ordering(self, oldest: bool) -> Callable[[], None]:
        return lambda: self._want(replace(self.wanted, oldest_first=oldest))

    # What is said of it --------------------------------------------------------------------------

    def _conditions(self) -> list[str]:
        """What is asked for beside the pill, in words."""
        wanted, found = self.wanted, []
        if wanted.ids is not None:
            found.append(self.tr("“{words}”").format(words=self.finder.words()))
        if wanted.state is not None:
            found.append(self._state_name(wanted.state))
        return found

    def _say(self) -> None:
        """Header and note: what is left out; under the wins, the way to read one of them again."""
        conditions, total = self._conditions(), self.model.total
        self.set_title(words.disagreements(total) if self.wanted.private else words.entries(total))
        self.set_filtered(bool(conditions))
        if conditions:
            self.set_note(words.DOT.join(conditions), self.tr("Show all"))
        elif self.wanted.part == EntryKind.WIN and total:
            self.set_note(self.tr("On a slow day, read one of them again."), self.tr("Re-read a win"))
        else:
            self.set_note("")
