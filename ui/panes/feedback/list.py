"""The list of feedback with its pills, filter and sort menus. It shows and selects; it writes nothing."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import Feedback, FeedbackRequest, FeedbackState
from pmjournal.records.search import SearchGroup
from ui import feedback_words, words
from ui.delegates.feedback_delegate import FeedbackDelegate
from ui.feedback_people import FeedbackPeople
from ui.models.feedback_model import ROW, FeedbackModel
from ui.models.feedback_rows import Part, Row, Wanted
from ui.names import first_name
from ui.widgets.filter_pills import FilterPills
from ui.widgets.list_column import ListColumn
from ui.widgets.long_list import LongList
from ui.widgets.menu import Menu
from ui.widgets.reading_on import ReadingOn

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


def part_names() -> dict[str, str]:
    """What the pills say."""
    return {
        Part.ALL: translate("FeedbackList", "All"),
        Part.RECEIVED: translate("FeedbackList", "Received"),
        Part.GIVEN: translate("FeedbackList", "Given"),
        Part.TO_WORK_ON: translate("FeedbackList", "To work on"),
        Part.ADVICE: translate("FeedbackList", "Advice"),
        Part.ASKED: translate("FeedbackList", "Asked for"),
    }


class FeedbackList(ListColumn):
    """The column.

    `chosen(int)` is sent when the person goes to a row, `entered` on Enter, `bin_wanted` on Delete, `changed` when
    a pill, a menu or a link made the list another one, `balance_wanted` by the link to the balance.

    Args:
        journal: the open journal.
        people: who feedback is with; read by the pane.
    """

    chosen = Signal(int)
    entered = Signal()
    bin_wanted = Signal()
    changed = Signal()
    balance_wanted = Signal()

    def __init__(self, journal: "Journal", people: FeedbackPeople, parent: QWidget | None = None) -> None:
        self.model = FeedbackModel(journal, people)
        self._delegate = FeedbackDelegate(self.model)
        self._rows = LongList(self.tr("Feedback"), self._delegate.heights)
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
        self.pills = FilterPills(part_names(), self.tr("Which feedback"))
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.pills)
        self._connect()

    def _connect(self) -> None:
        self._rows.selectionModel().currentChanged.connect(self._on_current)
        self._rows.bin_wanted.connect(self.bin_wanted)
        self._rows.entered_row.connect(lambda _index: self.entered.emit())
        self.pills.chosen.connect(lambda key: self._want(replace(self.wanted, part=Part(key))))
        self.note_clicked.connect(self._on_note)

    def load(self, scope: int | None) -> None:
        """Read the list anew, of one mentorship where given, as far as it was read before; select nothing."""
        if scope != self._scope:
            self.wanted = replace(self.wanted, mentorship_id=scope)
        self._scope = scope
        self._delegate.avatars = self.wanted.mentorship_id is None
        place = self._rows.verticalScrollBar().value()
        self._quiet = True
        self.model.load(self.wanted, at_least=self.model.loaded() if self.wanted == self.model.wanted else 0)
        self._quiet = False
        self._rows.verticalScrollBar().setValue(place)
        self._say()

    def set_whole(self, whole: bool) -> None:
        """More words find room in a line then."""
        super().set_whole(whole)
        if whole != self._delegate.whole:
            self._delegate.whole = whole
            self.model.layoutChanged.emit()

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

    def seek(self, one: Feedback | FeedbackRequest | None) -> None:
        """Read on in the background to a record that lies far down, and mark it then."""
        if one is None or not self.model.lies_below(one):
            self._reading_on.stop()
            return
        below, sought = self.model.lies_below, one
        self._reading_on.seek(self.model, lambda: below(sought), lambda: self.select(sought.id))

    def show_for(self, one: Feedback | FeedbackRequest) -> None:
        """Let the list be one in which a record is: it may be under another pill, or left out."""
        asked = isinstance(one, FeedbackRequest)
        if asked != (self.wanted.part is Part.ASKED) or self.model.row_of(one.id) is None:
            self.finder.end()
            part = Part.ASKED if asked else Part.ALL
            self._want(Wanted(self._scope, part, oldest_first=self.wanted.oldest_first))

    def narrow_to_words(self, typed: str) -> None:
        """Show only what the typed words are found in; all for "".

        Raises:
            BadInput: a filter among the words names nothing.
        """
        ids = self._journal.search.records(typed, SearchGroup.FEEDBACK) if typed else None
        self._want(replace(self.wanted, ids=ids))

    def _on_note(self) -> None:
        if self._conditions():
            self._show_all()
        else:
            self.balance_wanted.emit()

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
        menu.add(self.tr("Show all"), self._show_all).setEnabled(bool(self._conditions()))
        menu.addSeparator()
        strengths, wanted = self.wanted.strengths, self.wanted
        menu.add(
            self.tr("Strengths"), lambda: self._want(replace(wanted, strengths=not strengths)), checked=strengths
        )
        part = Menu(menu, self.tr("What became of it"))
        for state in FeedbackState:
            on = state is wanted.state
            part.add(feedback_words.state_name(state), self._wanting(state=None if on else state), checked=on)
        menu.add_menu(part)
        if self._scope is None and self._people.contacts:
            menu.add_menu(self._people_menu(menu))

    def _people_menu(self, menu: Menu) -> Menu:
        part, shown = Menu(menu, self.tr("With")), self.wanted.mentorship_id
        for contact in self._people.contacts:
            id, on = contact.mentorship.id, contact.mentorship.id == shown
            part.add(contact.person.name, self._wanting(mentorship_id=None if on else id), checked=on)
        return part

    def _wanting(self, **changed: Any) -> Callable[[], None]:
        return lambda: self._want(replace(self.wanted, **changed))

    def _show_all(self) -> None:
        self.finder.end()
        self._want(Wanted(self._scope, self.wanted.part, oldest_first=self.wanted.oldest_first))

    def _fill_sort(self, menu: Menu) -> None:
        for name, oldest in ((self.tr("Latest first"), False), (self.tr("Oldest first"), True)):
            menu.add(name, self._wanting(oldest_first=oldest), checked=self.wanted.oldest_first is oldest)

    # What is said of it --------------------------------------------------------------------------

    def _conditions(self) -> list[str]:
        """What is asked for beside the pill, in words."""
        wanted, found = self.wanted, []
        if wanted.ids is not None:
            found.append(self.tr("“{words}”").format(words=self.finder.words()))
        if wanted.strengths:
            found.append(self.tr("Strengths"))
        if wanted.state is not None:
            found.append(feedback_words.state_name(wanted.state))
        if self._scope is None and wanted.mentorship_id is not None:
            found.append(self.tr("With {name}").format(name=self._people.name_of(wanted.mentorship_id)))
        return found

    def _say(self) -> None:
        """Header and note: what is left out, else how strengths and things to work on are in balance."""
        asked, conditions = self.wanted.part is Part.ASKED, self._conditions()
        self.set_title((feedback_words.requests if asked else feedback_words.pieces)(self.model.total))
        self.set_filtered(bool(conditions))
        if conditions:
            self.set_note(words.DOT.join(conditions), self.tr("Show all"))
        else:
            self.set_note("" if asked else self._balance(), self.tr("Balance and follow-through"))

    def _balance(self) -> str:
        from pmjournal.feedback_list import balances  # it brings SQLAlchemy along, see above

        found = balances(self._journal, self.wanted.mentorship_id)
        strong, weak = sum(one.strengths for one in found), sum(one.to_work_on for one in found)
        if not strong and not weak:
            return ""
        said, name = feedback_words.balance(strong, weak), self._people.name_of(self.wanted.mentorship_id)
        if not name:
            return said
        return self.tr("With {name}: {balance}").format(name=first_name(name), balance=said)
