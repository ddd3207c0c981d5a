"""The tabs of a person's page: which there are, and each made when it is first shown.

A new tab is a line in `entries`. What a tab shows is its own business.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import Contact, MentorshipStatus
from ui.acting import Acting
from ui.panes.person.tab import PersonTab
from ui.widgets.tabs import Tabs

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

OVERVIEW, AGREEMENT, MEETINGS, GOALS = "overview", "agreement", "meetings", "goals"
FEEDBACK, CLOSING, PRIVATE = "feedback", "closing", "private"


@dataclass(frozen=True, slots=True)
class TabEntry:
    """One tab: its key, its title, and the class in its module that makes it."""

    key: str
    title: str
    module: str
    class_name: str
    private: bool = False

    def make(self, journal: "Journal", act: Acting) -> PersonTab:
        """Import the class and make the tab."""
        return cast("PersonTab", getattr(import_module(self.module), self.class_name)(journal, act))


def entries() -> list[TabEntry]:
    """Every tab, in order, with its title in the person's language."""
    here = "ui.panes.person"
    return [
        TabEntry(OVERVIEW, translate("PersonTabs", "Overview"), f"{here}.overview_tab", "OverviewTab"),
        TabEntry(AGREEMENT, translate("PersonTabs", "Agreement"), f"{here}.agreement", "AgreementTab"),
        TabEntry(MEETINGS, translate("PersonTabs", "Meetings"), f"{here}.meetings_tab", "MeetingsTab"),
        TabEntry(GOALS, translate("PersonTabs", "Goals"), f"{here}.goals_tab", "GoalsTab"),
        TabEntry(FEEDBACK, translate("PersonTabs", "Feedback"), f"{here}.feedback", "FeedbackTab"),
        TabEntry(CLOSING, translate("PersonTabs", "Closing"), f"{here}.closing", "ClosingTab"),
        TabEntry(PRIVATE, translate("PersonTabs", "Private notes"), f"{here}.notes_tab", "NotesTab", private=True),
    ]


class PersonTabs(QWidget):
    """The row of tabs, and under it the one that is chosen.

    Args:
        journal: the open journal.
        act: the pane's way to write.
    """

    chosen = Signal(str)
    """The person chose this tab, by its key."""
    made = Signal(object)
    """This tab (PersonTab) was just made."""

    def __init__(self, journal: "Journal", act: Acting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal, self._act = journal, act
        self._entries = {entry.key: entry for entry in entries()}
        self._tabs: dict[str, PersonTab] = {}
        self._stale: set[str] = set()
        self._contact: Contact | None = None
        self._narrow = self._hidden = False
        self.current = OVERVIEW
        self.bar = Tabs()
        for entry in self._entries.values():
            self.bar.add(entry.title, private=entry.private)
        self.bar.setAccessibleName(self.tr("What is shown of this mentorship"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(18)
        self._column.addWidget(self.bar)
        self.bar.chosen.connect(self._on_chosen)

    def has(self, key: str) -> bool:
        """Whether there is such a tab for whom is shown: that of an end only once there is something of one."""
        status = None if self._contact is None else self._contact.mentorship.status
        ends = status is not None and (status.is_over or status is MentorshipStatus.CLOSING)
        return key in self._entries and (key != CLOSING or ends)

    def keys(self) -> list[str]:
        """The keys of the tabs, in order."""
        return list(self._entries)

    def tab(self, key: str) -> PersonTab:
        """A tab, made when it is first asked for."""
        if key not in self._tabs:
            made = self._tabs[key] = self._entries[key].make(self._journal, self._act)
            made.hide()
            made.set_narrow(self._narrow)
            made.set_private_hidden(self._hidden)
            self._column.addWidget(made)
            self._stale.add(key)
            self.made.emit(made)
        return self._tabs[key]

    def open(self, key: str) -> None:
        """Show a tab, the first where there is none of this key."""
        key = key if self.has(key) else OVERVIEW
        self.current = key
        self.bar.set_current(self.keys().index(key))
        shown = self.tab(key)
        if key in self._stale and self._contact is not None:
            self._stale.discard(key)
            shown.show_mentorship(self._contact)
        for one, tab in self._tabs.items():
            tab.setVisible(one == key)

    def show_mentorship(self, contact: Contact, counts: Mapping[str, int]) -> None:
        """Show somebody in the open tab, the other tabs when they are opened; and how much there is in each."""
        self._contact = contact
        self._stale = set(self._tabs)
        for number, key in enumerate(self._entries):
            count = counts.get(key, 0)
            self.bar.set_count(number, f"{count:,}" if count else "")
            self.bar.set_shown(number, self.has(key))
        self.open(self.current)

    def behind(self) -> tuple[QWidget, ...]:
        """The tabs that were made and are not open."""
        return tuple(tab for key, tab in self._tabs.items() if key != self.current)

    def flush(self) -> bool:
        """Save what is typed in any tab; False when something could not be saved and is still here."""
        saved = [tab.flush() for tab in self._tabs.values()]  # every one of them is tried
        return all(saved)

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a narrow window, or a wide one."""
        self._narrow = narrow
        for tab in self._tabs.values():
            tab.set_narrow(narrow)

    def set_private_hidden(self, hidden: bool) -> None:
        """Fold every private block, or unfold it."""
        self._hidden = hidden
        for tab in self._tabs.values():
            tab.set_private_hidden(hidden)

    def _on_chosen(self, number: int) -> None:
        key = self.keys()[number]
        self.open(key)
        self.chosen.emit(key)
