"""The list of the pane: its filter, its order, and the meeting chosen in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from pmjournal.records import MeetingStatus, MeetingSummary
from pmjournal.records.search import SearchGroup
from ui import words
from ui.delegates.meeting_delegate import MeetingDelegate
from ui.models.meeting_model import MeetingModel
from ui.models.meeting_rows import MeetingRow, status_choices, status_name
from ui.models.paged_model import ROW
from ui.widgets.list_column import ListColumn
from ui.widgets.long_list import LongList
from ui.widgets.menu import Menu
from ui.widgets.reading_on import ReadingOn

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal
    from pmjournal.meeting_list import MeetingFilter


class MeetingList(ListColumn):
    """`chosen(int)` is sent when the person goes to another row, `entered` on Enter, `bin_requested` on Delete."""

    chosen = Signal(int)
    entered = Signal()
    bin_requested = Signal()

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        self._journal = journal
        self._scope: int | None = None
        self._person: int | None = None
        self._status: MeetingStatus | None = None
        self._open_actions = False
        self._ids: frozenset[int] | None = None
        self._oldest_first = False
        self._quiet = False
        self.model = MeetingModel(journal)
        self._delegate = MeetingDelegate(self.model)
        self.rows = LongList(self.tr("Meetings"), self._delegate.heights)
        super().__init__(
            self.rows,
            parent,
            filter_menu=self._fill_filter,
            sort_menu=self._fill_sort,
            filter_name=self.tr("Filter meetings"),
            sort_name=self.tr("Sort meetings"),
        )
        self.model.setParent(self)
        self._delegate.setParent(self)
        self._reading_on = ReadingOn(self)
        self.rows.setItemDelegate(self._delegate)
        self.rows.setModel(self.model)
        self.rows.selectionModel().currentChanged.connect(self._on_current)
        self.rows.entered_row.connect(lambda _index: self.entered.emit())
        self.note_clicked.connect(self.clear_filter)
        self.rows.bin_wanted.connect(self.bin_requested)

    def wanted(self) -> "MeetingFilter":
        """What the list is narrowed to now."""
        from pmjournal.meeting_list import MeetingFilter  # it brings SQLAlchemy along, see above

        return MeetingFilter(self._scope or self._person, self._status, self._open_actions, self._ids)

    def filtered(self) -> bool:
        """Whether the person narrowed the list beyond the scope of the window."""
        person = self._person is not None and self._scope is None
        return person or self._status is not None or self._open_actions or self._ids is not None

    def set_scope(self, mentorship_id: int | None) -> None:
        """Only one mentorship's meetings; rows then need no avatar."""
        self._scope = mentorship_id
        self._delegate.avatars = mentorship_id is None

    def load(self, *, changed: bool = True) -> None:
        """Read the list anew, keeping its place where it is narrowed to the same as before; not `changed` is for
        a list that is only narrowed to something else.
        """
        bar, wanted = self.rows.verticalScrollBar(), self.wanted()
        same = self.model.shows(wanted)
        place, loaded = (bar.value(), self.model.rowCount()) if same else (0, 0)
        self._quiet = True
        self.model.load(wanted, self._oldest_first, at_least=min(loaded, 2000), changed=changed)
        self._quiet = False
        self._say()
        self.mark(self._delegate.selected_id)
        self.rows.doItemsLayout()
        bar.setValue(place)

    def _say(self) -> None:
        self.set_title(words.meetings(self.model.total))
        self.set_filtered(self.filtered())
        said = ", ".join(self._conditions())
        if self.filtered() and not self.model.total:
            said = self.tr("No meetings match: {conditions}").format(conditions=said)
        self.set_note(said if self.filtered() else "", self.tr("Show all"))

    def narrow_to_words(self, typed: str) -> None:
        """Show only the meetings that the typed words are found in; all for "".

        Raises:
            BadInput: a filter among the words names nothing.
        """
        self._ids = self._journal.search.records(typed, SearchGroup.MEETINGS) if typed else None
        self.load(changed=False)

    def _conditions(self) -> list[str]:
        found = [self.tr("“{words}”").format(words=self.finder.words())] if self._ids is not None else []
        if self._person is not None and self._scope is None:
            name = next((n for id, n in self._people() if id == self._person), "")
            found.append(self.tr("With {name}").format(name=name))
        if self._status is not None:
            found.append(status_name(self._status))
        if self._open_actions:
            found.append(self.tr("With open actions"))
        return found

    def take(self, summary: MeetingSummary) -> None:
        """Show what a meeting now says, in its row or, where it has to move, by reading the list anew."""
        if not self.model.take(summary):
            self.load()

    def mark(self, meeting_id: int | None) -> None:
        """Show which meeting is beside the list; sends nothing."""
        self._delegate.selected_id = meeting_id
        place = self.model.place_of(meeting_id) if meeting_id is not None else None
        self._quiet = True
        self.rows.setCurrentIndex(self.model.index(place) if place is not None else QModelIndex())
        self._quiet = False
        self.rows.viewport().update()

    def reach(self, summary: MeetingSummary) -> None:
        """Read on until a meeting's row is there, and bring it into sight."""
        place = self.model.place_of(summary.id, summary.starts_at)
        self.mark(summary.id)
        if place is not None:
            self.rows.scrollTo(self.model.index(place))
        elif self.model.lies_below(summary):
            self._reading_on.seek(self.model, lambda: self._lies_below(summary), lambda: self._arrive(summary.id))

    def _lies_below(self, summary: MeetingSummary) -> bool:
        """Whether a meeting is still to be read, and still the one beside the list."""
        sought = self._delegate.selected_id == summary.id and self.model.place_of(summary.id) is None
        return sought and self.model.lies_below(summary)

    def _arrive(self, meeting_id: int) -> None:
        place = self.model.place_of(meeting_id)
        if place is not None and self._delegate.selected_id == meeting_id:
            self.mark(meeting_id)
            self.rows.scrollTo(self.model.index(place))

    def _on_current(self, index: QModelIndex) -> None:
        row = index.data(ROW) if index.isValid() else None
        if not self._quiet and isinstance(row, MeetingRow):
            self.chosen.emit(row.summary.id)

    def _people(self) -> list[tuple[int, str]]:
        return [(one.mentorship.id, one.person.name) for one in self._journal.people.contacts()]

    def clear_filter(self) -> None:
        """Show all meetings of the scope."""
        self._person, self._status, self._open_actions = None, None, False
        self.finder.end()
        self.load()

    def narrow_to(
        self,
        person: int | None = None,
        status: MeetingStatus | None = None,
        open_actions: bool = False,
    ) -> None:
        """Set the filter anew."""
        self._person, self._status, self._open_actions = person, status, open_actions
        self.load()

    def sort(self, oldest_first: bool) -> None:
        """Latest or oldest first."""
        self._oldest_first = oldest_first
        self.rows.scrollToTop()
        self.load()

    def _fill_filter(self, menu: Menu) -> None:
        def narrow(**changed: object) -> Callable[[], None]:
            now: dict[str, object] = {
                "person": self._person,
                "status": self._status,
                "open_actions": self._open_actions,
            }
            return lambda: self.narrow_to(**{**now, **changed})  # type: ignore[arg-type]

        opened = self._open_actions
        menu.add(self.tr("With open actions"), narrow(open_actions=not opened), checked=opened)
        if self._scope is None:
            menu.add_heading(self.tr("Person"))
            menu.add(self.tr("Everybody"), narrow(person=None), checked=self._person is None)
            for id, name in self._people():
                menu.add(name, narrow(person=id), checked=self._person == id)
        menu.add_heading(self.tr("Status"))
        menu.add(self.tr("Any"), narrow(status=None), checked=self._status is None)
        for said, status in status_choices():
            menu.add(said, narrow(status=status), checked=self._status is status)

    def _fill_sort(self, menu: Menu) -> None:
        oldest = self._oldest_first
        menu.add(self.tr("Latest first"), lambda: self.sort(False), checked=not oldest)
        menu.add(self.tr("Oldest first"), lambda: self.sort(True), checked=oldest)
