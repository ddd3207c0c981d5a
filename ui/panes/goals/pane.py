"""The goals pane: which goal is shown, what is read again after a change, and how a new goal begins.

The list, the page and the acts are in their own modules; this one connects them.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from pmjournal.changes import Change
from pmjournal.errors import JournalError, NotFound
from pmjournal.records import GoalOutline, Kind
from pmjournal.records.search import SearchGroup
from ui.acting import telling
from ui.attaching import Attaching, Target
from ui.panes.goals.acts import GoalActs
from ui.panes.goals.dealings import GoalDealings
from ui.panes.goals.detail import GoalDetail
from ui.panes.goals.half_typed import forms_of
from ui.panes.goals.list import GoalList
from ui.panes.goals.opening import make_empty
from ui.panes.goals.reading import changed_goals, read_again
from ui.panes.goals.texts import GoalTexts
from ui.panes.goals.turns import GoalTurns
from ui.panes.pane import SteppedPane
from ui.widgets.dropped import DropPlace
from ui.widgets.empty_state import EmptyState
from ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from collections.abc import Iterator

    from pmjournal.journal import Journal

MENTIONS_MS = 200
_PEOPLE = (Kind.PERSON, Kind.MENTORSHIP, Kind.OWNER)
_MENTIONING = (Kind.MEETING, Kind.REFLECTION, Kind.ENTRY, Kind.LINK)


class GoalsPane(SteppedPane):
    """The list of goals and one of them; read when it is first seen, where not told to at once."""

    def __init__(self, journal: "Journal", parent: QWidget | None = None, *, read: bool = False) -> None:
        super().__init__(journal, parent)
        self.title, self.icon = self.tr("Goals"), "goals"
        self._loaded = False
        today = journal.clock.today
        self.list = GoalList(today)
        self.texts = GoalTexts(journal, self)
        self.texts.versions_requested.connect(self.versions_requested)
        self.acts, form_acts, step_acts = (self._make_acts() for _ in range(3))
        self.detail = GoalDetail(self.texts, form_acts, step_acts, journal.goals.events, today)
        self.attaching = Attaching(
            self, self.detail.files, journal.attachments, lambda: _going_to(self.turns.goal_id)
        )
        self.turns = GoalTurns(self)
        self.dealings = GoalDealings(self)
        self._empty: EmptyState | None = None
        self._stack = QStackedLayout(self)
        self.sides = TwoSides(self.list, self.detail, self.title, self.tr("Page of the goal"))
        self._stack.addWidget(self.sides)
        self._mentions = QTimer(self, singleShot=True, interval=MENTIONS_MS)
        self._mentions.timeout.connect(self.show_mentions)
        self._connect()
        self.forms = forms_of(self)
        if read:
            self.reload()

    def _make_acts(self) -> GoalActs:
        acts = GoalActs(self.journal, self, self.list.model.outline)
        acts.acted.connect(self._take)
        acts.toast.connect(self.toast_requested)
        acts.quiet.connect(self.acted)
        acts.trouble.connect(self.trouble)
        return acts

    def _connect(self) -> None:
        self.list.chosen.connect(self.turns.go_to)
        self.list.finder.narrowed.connect(telling(self, self._narrow))
        self.list.entered.connect(self.sides.show_page)
        self.list.entered.connect(self.detail.focus_first)
        self.list.rows.bin_wanted.connect(self.sides.show_list)
        self.detail.opened.connect(self._on_opened)
        self.attaching.take_from(*self.detail.words.editors.values())
        self.attaching.take_drops(DropPlace(self.detail))
        self.turns.shown.connect(lambda outline: self.attaching.show(outline.goal.id))
        # What was typed is stored: the list may say it, the page says it already.
        self.texts.stored.connect(self._read_goals)
        self.texts.begun.connect(self.saving)
        self.texts.saver.saved.connect(self.saved)
        self.texts.saver.failed.connect(self.trouble)

    # What the window asks for --------------------------------------------------------------------

    def current_id(self) -> int | None:
        """The goal shown."""
        return self.turns.goal_id

    def show_record(self, record_id: int) -> None:
        """Show a goal, or the goal of a milestone."""
        self._ensure()
        known = self.list.model
        goal_id = record_id if known.outline(record_id) is not None else known.goal_of(record_id)
        if goal_id is None:
            other = self.tr("That goal is not here. It may be in the bin, or belong to somebody else.")
            self.trouble.emit(NotFound(other))
            return
        self.list.uncover(goal_id)
        self.sides.show_page()
        if self.turns.go_to(goal_id) and goal_id != record_id:
            self.detail.milestones.table.select_row(record_id)

    def begin_new(self) -> None:
        """Begin a new goal: an empty page with the cursor in the title."""
        self._ensure()
        self._stack.setCurrentIndex(0)
        self.sides.show_page()
        self.turns.begin()

    def busy(self) -> bool:
        """Whether the chart is still to be drawn."""
        return self.detail.chart.waiting()

    def flush(self) -> bool:
        """Store everything typed; False when something could not be stored or read, and is still here."""
        if not self._loaded:
            return True
        self.turns.settle()
        # Every one of them is asked.
        stored = [self.detail.milestones.flush(), self.detail.form.flush(), self.texts.flush()]
        return all(stored)

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a narrow window."""
        super().set_narrow(narrow)
        self.list.set_narrow(narrow)
        self.detail.set_narrow(narrow)

    def showEvent(self, event: QShowEvent) -> None:
        """Read when it is first seen."""
        super().showEvent(event)
        self._ensure()

    # Keys ----------------------------------------------------------------------------------------

    def set_one(self, one: bool) -> None:
        """The list, or a goal."""
        self.sides.set_one(one)

    def areas(self) -> tuple[QWidget, ...]:
        """List and page; the empty page is one."""
        return (self.list, self.sides.page) if self._stack.currentWidget() is self.sides else (self,)

    def narrow_list(self) -> bool:
        """Open the field over the list."""
        self.sides.show_list()
        self.list.finder.begin()
        return True

    def _narrow(self, typed: str) -> None:
        """Show only the goals that the typed words are found in, or in one of their milestones."""
        ids = self.journal.search.records(typed, SearchGroup.GOALS) if typed else None
        self.list.set_filter(replace(self.list.model.arrangement.filter, ids=ids))

    def rename(self) -> None:
        """Go into the title."""
        if self.current_id() is not None:
            self.sides.show_page()
            self.turns.rename()

    def move_to_bin(self) -> None:
        """Move the goal shown to the bin."""
        if self.current_id() is not None:
            self.list.rows.bin_wanted.emit()

    def step_back(self) -> bool:
        """From text to page to list."""
        return self.sides.step_back()

    def step_out(self) -> bool:
        """From the page to the list, where one of them is in sight."""
        return self.sides.step_out()

    # Reading -------------------------------------------------------------------------------------

    def _ensure(self) -> None:
        if not self._loaded:
            self.reload()

    def reading(self) -> "Iterator[None]":
        """The goals, their list, then the goal shown; it, the focus and what is half typed stay."""
        if self._loaded and not self.flush():
            return
        try:
            outlines = self.journal.goals.outlines(self.scope)
            contacts, owner = self.journal.people.contacts(), self.journal.owner.get().name
        except JournalError as error:
            self.trouble.emit(error)
            return
        yield
        self._loaded = True
        self.list.delegate.avatars = self.scope is None
        self.list.model.load(outlines, contacts, owner)
        yield
        self._show_what_is_there()

    def on_change(self, change: Change) -> None:
        """Take note of what others wrote; own acts were taken note of when they were done."""
        if change.origin is not self and self._loaded:
            self._take(change)

    def _take(self, change: Change) -> None:
        """Read again what a change touched, and nothing else."""
        of_goals = change.concerns(Kind.GOAL, Kind.MILESTONE)
        if change.concerns(*_PEOPLE) or (of_goals and not change.images):
            self.reload()
        elif of_goals:
            self._read_goals(change)
            self._show_what_is_there()
        if change.concerns(Kind.ATTACHMENT):
            self.attaching.refresh()
        if change.concerns(*_MENTIONING):
            self._mentions.start()

    def _read_goals(self, change: Change) -> None:
        try:
            touched = changed_goals(self.journal, change, self.list.model)
            again: dict[int, GoalOutline | None] = {
                goal_id: read_again(self.journal, self.list.model.outline(goal_id), goal_id, steps, self.scope)
                for goal_id, steps in touched.items()
            }
        except JournalError as error:
            self.trouble.emit(error)
            return
        self.list.model.put(again)

    def _show_what_is_there(self) -> None:
        self.list.refresh()
        if self.list.model.total() == 0 and not self.turns.beginning:
            self._show_empty()
            return
        self._stack.setCurrentIndex(0)
        self.turns.show_again()

    def _show_empty(self) -> None:
        self.turns.leave()
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
        contact = self.list.model.speaker.contact(self.scope)
        self._empty = make_empty(contact)
        self._empty.primary_clicked.connect(self.begin_new)
        if contact is None:
            self._empty.other_clicked.connect(self.person_requested)
        else:
            opened = (str(Kind.MENTORSHIP), contact.mentorship.id)
            self._empty.other_clicked.connect(lambda: self.open_requested.emit(*opened))
        self._stack.addWidget(self._empty)
        self._stack.setCurrentWidget(self._empty)

    def show_mentions(self) -> None:
        """Read where the goal shown is mentioned."""
        goal_id = self.current_id()
        if goal_id is None:
            return
        try:
            found = self.journal.links.mentions_of(goal_id)
        except JournalError as error:
            self.trouble.emit(error)
            return
        self.detail.mentions.set_mentions(found, self.list.model.speaker.contact, self.journal.clock.today())

    def _on_opened(self, kind: str, record_id: int) -> None:
        self.open_requested.emit(Kind.GOAL.value if kind == Kind.MILESTONE else kind, record_id)


def _going_to(goal_id: int | None) -> Target | None:
    """Where files go that are given now."""
    return None if goal_id is None else lambda: goal_id
