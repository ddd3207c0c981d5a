"""The goal list with its two menus. Which goal is shown beside it, the pane says."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pmjournal.records import GoalKind, Health, Side
from ui import words
from ui.delegates.goal_delegate import GoalDelegate
from ui.models.goal_lines import GoalFilter, GoalLine, Grouping, GroupLine, Order
from ui.models.goal_model import GoalModel
from ui.panes.goals.wording import health_name, kind_name, side_name
from ui.widgets.list_column import ListColumn, RowList
from ui.widgets.menu import Menu


class _GoalRows(RowList):
    """The list's keys: groups fold and unfold."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, Enter and the sideways arrows fold; a head has nothing to delete."""
        line = self.model().line(self.currentIndex())
        key = event.key()
        if isinstance(line, GroupLine) and self._folds(key, line):
            self.model().toggle(line.key)
            self.setCurrentIndex(self.model().index_of_group(line.key))
        elif isinstance(line, GroupLine) and key == Qt.Key.Key_Delete:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def model(self) -> GoalModel:
        """The goals."""
        model = super().model()
        assert isinstance(model, GoalModel)
        return model

    @staticmethod
    def _folds(key: int, line: GroupLine) -> bool:
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return line.folded == (key == Qt.Key.Key_Right)
        return key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GoalList(ListColumn):
    """`chosen(int)` is sent when the person goes to another goal, `entered` when they go on into it."""

    chosen = Signal(int)
    entered = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        self._today = today
        self.model = GoalModel(today)
        self.delegate = GoalDelegate()
        self.rows = _GoalRows("")
        super().__init__(self.rows, parent, filter_menu=self.fill_filter_menu, sort_menu=self.fill_sort_menu)
        self.rows.setAccessibleName(self.tr("Goals"))
        self.model.setParent(self)
        self.delegate.setParent(self)
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(self.delegate)
        self.rows.selectionModel().currentChanged.connect(self._on_current)
        # A new goal has no row yet: a click on the row that was current must lead back to it.
        self.rows.clicked.connect(lambda index: self._on_current(index, index))
        self.rows.entered_row.connect(lambda _index: self.entered.emit())
        self.model.modelAboutToBeReset.connect(self._keep_place)
        self.model.modelReset.connect(self._back_to_place)
        self.model.dataChanged.connect(lambda *_: self._show_count())
        self.note_clicked.connect(lambda: self.set_filter(GoalFilter()))
        self._scrolled = 0
        self._following = True

    def select(self, goal_id: int | None, *, bring: bool = True) -> None:
        """Mark the goal that is shown; sends nothing. With `bring` its group is unfolded and the list scrolls
        to it, without it the list stays as it is.
        """
        self.delegate.selected_id = goal_id
        self._following = False
        if goal_id is not None and (bring or goal_id in self.model.goals()):
            index = self.model.reveal(goal_id)
            if index.isValid() and (bring or not self.rows.hasFocus()):
                self.rows.setCurrentIndex(index)
            if bring and index.isValid():
                self.rows.scrollTo(index)
        self._following = True
        self.rows.viewport().update()

    def uncover(self, goal_id: int) -> None:
        """Take the filter away where it hides this goal."""
        outline = self.model.outline(goal_id)
        if outline is not None and not self.model.arrangement.filter.passes(outline, self._today()):
            self.set_filter(GoalFilter())

    def is_record(self, index: QModelIndex) -> bool:
        """Whether a row is a goal, and no group's head."""
        return isinstance(self.model.line(index), GoalLine)

    def set_filter(self, wanted: GoalFilter) -> None:
        """Show only some goals."""
        if wanted.ids is None and self.finder.words():
            self.finder.end()
        self.model.arrangement.filter = wanted
        self.model.rebuild()
        self._show_count()

    def refresh(self) -> None:
        """Say anew how many there are."""
        self._show_count()

    def _show_count(self) -> None:
        total, shown = self.model.total(), self.model.arrangement.passed
        filtered = self.model.arrangement.filter != GoalFilter()
        goals = words.goals(total)
        self.set_title(words.part_of_counted(shown, goals) if filtered else goals)
        self.set_filtered(filtered)
        nothing = filtered and not shown
        note = self.tr("No goal fits the filter.") if nothing else ""
        self.set_note(note, self.tr("Show all goals") if nothing else "")

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line = self.model.line(current)
        if self._following and isinstance(line, GoalLine):
            self.chosen.emit(line.id)

    def _keep_place(self) -> None:
        self._following = False
        self._scrolled = self.rows.verticalScrollBar().value()

    def _back_to_place(self) -> None:
        """After rows were added or went, the list stays where it was, on the goal that is shown."""
        self.rows.doItemsLayout()
        goal_id = self.delegate.selected_id
        if goal_id is not None and goal_id in self.model.goals():
            self.rows.setCurrentIndex(self.model.reveal(goal_id))
        self.rows.verticalScrollBar().setValue(self._scrolled)
        self._following = True
        self._show_count()

    # The menus -----------------------------------------------------------------------------------

    def fill_filter_menu(self, menu: Menu) -> None:
        """Overdue, whose, kind, health; each row switches itself."""
        wanted, put = self.model.arrangement.filter, self.set_filter
        menu.add(self.tr("All goals"), partial(put, GoalFilter()), checked=wanted == GoalFilter())
        overdue = replace(wanted, overdue=not wanted.overdue)
        menu.add(self.tr("Overdue"), partial(put, overdue), icon="clock", checked=wanted.overdue)
        menu.add_heading(self.tr("Whose"))
        for side in Side:
            other = replace(wanted, side=None if wanted.side is side else side)
            menu.add(side_name(side), partial(put, other), checked=wanted.side is side)
        menu.add_heading(self.tr("Kind"))
        for kind in GoalKind:
            kinds = replace(wanted, kinds=wanted.kinds ^ {kind})
            menu.add(kind_name(kind), partial(put, kinds), checked=kind in wanted.kinds)
        menu.add_heading(self.tr("Health"))
        for health in Health:
            healths = replace(wanted, healths=wanted.healths ^ {health})
            menu.add(health_name(health), partial(put, healths), checked=health in wanted.healths)

    def fill_sort_menu(self, menu: Menu) -> None:
        """Order within the groups, and what the groups are."""
        menu.add_heading(self.tr("Sort by"))
        orders = {
            Order.PERSON: self.tr("Person"),
            Order.DUE: self.tr("Next due"),
            Order.NEWEST: self.tr("Newest first"),
            Order.TITLE: self.tr("Title"),
        }
        for order, name in orders.items():
            menu.add(name, partial(self._arrange, order=order), checked=order is self.model.arrangement.order)
        menu.add_heading(self.tr("Group by"))
        groupings = {
            Grouping.STATUS: self.tr("Status"),
            Grouping.KIND: self.tr("Kind"),
            Grouping.PERSON: self.tr("Person"),
        }
        for grouping, name in groupings.items():
            chosen = grouping is self.model.arrangement.grouping
            menu.add(name, partial(self._arrange, grouping=grouping), checked=chosen)

    def _arrange(self, order: Order | None = None, grouping: Grouping | None = None) -> None:
        self.model.arrangement.order = order or self.model.arrangement.order
        self.model.arrangement.grouping = grouping or self.model.arrangement.grouping
        self.model.rebuild()
