"""The tab of goals on a person's page: all of them, in the groups of the Goals pane."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from pmjournal.language import translate
from pmjournal.records import Contact, GoalOutline, Kind
from ui.acting import Acting
from ui.models.goal_arrangement import group_names
from ui.models.goal_lines import SECTIONS, section_of
from ui.panes.person.rows import EmptyLine, GoalRow, RowSection
from ui.panes.person.tab import PersonTab

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class GoalsTab(PersonTab):
    """See the module."""

    def __init__(self, journal: "Journal", act: Acting) -> None:
        super().__init__(journal, act)
        self.groups = {key: RowSection(group_names()[key], "") for key in SECTIONS}
        self.none = EmptyLine(translate("Goals", "No goals yet."), translate("Goals", "Add one"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        for group in self.groups.values():
            group.opened.connect(lambda id: self.open_requested.emit(Kind.GOAL.value, id))
            column.addWidget(group)
        column.addWidget(self.none)
        self.none.link.clicked.connect(lambda: self.goal_requested.emit())
        column.addStretch(1)

    def show_mentorship(self, contact: Contact) -> None:
        """Show the goals with somebody."""
        today = self.journal.clock.today()
        outlines = self.journal.goals.outlines(contact.mentorship.id)
        grouped: dict[str, list[GoalOutline]] = {key: [] for key in self.groups}
        for outline in outlines:
            grouped[section_of(outline.goal, today)].append(outline)
        for key, group in self.groups.items():
            group.header.set_count(f"{len(grouped[key]):,}")
            group.put([(one.goal.id, GoalRow(one, today)) for one in grouped[key]])
            group.setVisible(bool(grouped[key]))
        self.none.setVisible(not outlines)
