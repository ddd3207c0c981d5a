"""The column of a list of dated records: what it is narrowed to, in which order, and what is said of that.

What may be wanted, and how that is called, is each pane's own (its list.py). It writes nothing.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmjournal.records.search import SearchGroup
from ui import words
from ui.delegates.headed_rows import HeadedRows
from ui.models.dated_model import DatedModel, Record, Wanted
from ui.panes.row_beside import RowBeside
from ui.widgets.list_column import ListColumn
from ui.widgets.long_list import LongList
from ui.widgets.menu import Menu

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class DatedList(ListColumn, Generic[Wanted, Record]):
    """The column.

    `chosen(int)` is sent when the person goes to a row, `entered` on Enter, `bin_wanted` on Delete, `changed` when
    a pill, a menu or a link made the list another one. `select` and `seek` are ui/panes/row_beside.py's.

    Args:
        journal: the open journal.
        model: the rows; it is the list's from now on.
        delegate: how they look; it is the list's, too.
        name: what the rows are, read aloud.
        group: where typed words are looked for.
    """

    chosen = Signal(int)
    entered = Signal()
    bin_wanted = Signal()
    changed = Signal()

    def __init__(
        self,
        journal: "Journal",
        model: DatedModel[Wanted, Record],
        delegate: HeadedRows,
        name: str,
        group: SearchGroup,
        parent: QWidget | None = None,
    ) -> None:
        self.model, self._rows = model, LongList(name, delegate.heights)
        super().__init__(
            self._rows, parent, filter_menu=self._fill_filter, sort_menu=self._fill_sort, sort_name=self.tr("Sort")
        )
        self._journal, self._group = journal, group
        self._scope: int | None = None
        self.wanted = model.wanted
        model.setParent(self)
        delegate.setParent(self._rows)
        self._rows.setModel(model)
        self._rows.setItemDelegate(delegate)
        self._beside = RowBeside(self._rows, model)
        self._beside.chosen.connect(self.chosen)
        self.select, self.seek = self._beside.select, self._beside.seek
        self._rows.bin_wanted.connect(self.bin_wanted)
        self._rows.entered_row.connect(lambda _index: self.entered.emit())
        self.note_clicked.connect(self._on_note)

    # What each list says -------------------------------------------------------------------------

    def _everything(self) -> Wanted:
        """What is wanted without any condition in words, in the same scope and order."""
        raise NotImplementedError

    def _fill_conditions(self, menu: Menu) -> None:
        """Offer what can be asked for."""
        raise NotImplementedError

    def _asked_for(self) -> list[str]:
        """What is asked for of that, in words."""
        raise NotImplementedError

    def _title(self) -> str:
        """How many of what are listed."""
        raise NotImplementedError

    def _remark(self) -> tuple[str, str]:
        """A quiet line and a link over the rows while nothing is left out; "" for none."""
        return "", ""

    def _follow_remark(self) -> None:
        """The link of that line was clicked."""

    # Reading -------------------------------------------------------------------------------------

    def _set_scope(self, scope: int | None) -> None:
        """List one mentorship's records, or all; another scope takes the place of a person chosen in the menu."""
        if scope != self._scope:
            self.wanted = replace(self.wanted, mentorship_id=scope)
        self._scope = scope

    def _read(self) -> None:
        """Read the list anew, as far as it was read before, and keep its place; select nothing."""
        place = self._rows.verticalScrollBar().value()
        with self._beside.quietly():
            as_before = self.wanted == self.model.wanted
            self.model.load(self.wanted, at_least=self.model.loaded() if as_before else 0)
        self._rows.verticalScrollBar().setValue(place)
        self._say()

    def _want(self, wanted: Wanted) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit()

    def _wanting(self, **changed: Any) -> Callable[[], None]:
        return lambda: self._want(replace(self.wanted, **changed))

    def narrow_to_words(self, typed: str) -> None:
        """Show only the records that the typed words are found in; all for "".

        Raises:
            BadInput: a filter among the words names nothing.
        """
        self._want(replace(self.wanted, ids=self._ids_with(typed) if typed else None))

    def _ids_with(self, typed: str) -> frozenset[int]:
        """The records that typed words are found in, by the ids of their rows."""
        return self._journal.search.records(typed, self._group)

    def show_all(self) -> None:
        """Take every condition in words away."""
        self.finder.end()
        self._want(self._everything())

    # Menus ---------------------------------------------------------------------------------------

    def _fill_filter(self, menu: Menu) -> None:
        menu.add(self.tr("Show all"), self.show_all).setEnabled(bool(self._conditions()))
        menu.addSeparator()
        self._fill_conditions(menu)

    def _offer(self, menu: Menu, field: str, choices: Iterable[tuple[Any, str]], title: str = "") -> None:
        """Values of one field with their names, under a title where one is given; the one that is on goes off."""
        part, now = Menu(menu, title) if title else menu, getattr(self.wanted, field)
        for value, name in choices:
            on = value == now
            part.add(name, self._wanting(**{field: None if on else value}), checked=on)
        if title:
            menu.add_menu(part)

    def _fill_sort(self, menu: Menu) -> None:
        for name, oldest in ((self.tr("Latest first"), False), (self.tr("Oldest first"), True)):
            menu.add(name, self._wanting(oldest_first=oldest), checked=self.wanted.oldest_first is oldest)

    # What is said of it --------------------------------------------------------------------------

    def _conditions(self) -> list[str]:
        """What is asked for beside scope and pill, in words."""
        found = self._asked_for()
        if self.wanted.ids is not None:
            found.insert(0, self.tr("“{words}”").format(words=self.finder.words()))
        return found

    def _on_note(self) -> None:
        if self._conditions():
            self.show_all()
        else:
            self._follow_remark()

    def _say(self) -> None:
        """Header and note."""
        conditions = self._conditions()
        self.set_title(self._title())
        self.set_filtered(bool(conditions))
        self.set_note(*((words.DOT.join(conditions), self.tr("Show all")) if conditions else self._remark()))
