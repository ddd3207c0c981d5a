"""The menu of one milestone. It offers what the section can do; the doing is there."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from pmjournal.records import Milestone, MilestoneStatus
from ui.keys import KEYS
from ui.models.milestone_words import Column
from ui.widgets.menu import Menu

if TYPE_CHECKING:  # the section makes this object; only its name is needed here
    from ui.panes.goals.milestones import MilestoneSection

WEIGHTS = (1.0, 2.0, 3.0, 5.0)


class MilestoneMenu(QObject):
    """Fills and opens the menu of a row of `section`."""

    def __init__(self, section: "MilestoneSection") -> None:
        super().__init__(section)
        self._section = section

    def open(self, milestone_id: int, at: QPoint) -> None:
        """Open it at a place on the screen; what is being edited is taken first, as a row may go by the menu."""
        if not self._section.table.commit():
            return
        step = self._section.model.step_by_id(milestone_id)
        if step is not None:
            menu = self.row_menu(step)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)

    def row_menu(self, step: Milestone) -> Menu:
        """What can be done with a milestone."""
        menu = Menu(self._section, step.title)
        if step.status is MilestoneStatus.DROPPED:
            menu.add(self.tr("Take it up again"), partial(self._section.acts.take_up, step))
        else:
            self._add_edits(menu, step)
        menu.addSeparator()
        bin_it = partial(self._section.acts.bin_step, step)
        menu.add(self.tr("Move to bin"), bin_it, danger=True, shortcut=KEYS["bin"])
        return menu

    def _add_edits(self, menu: Menu, step: Milestone) -> None:
        edit = self._section.table.edit_cell
        menu.add(self.tr("Rename"), partial(edit, step.id, Column.TITLE), shortcut=KEYS["rename"])
        menu.add(self.tr("Evidence"), partial(edit, step.id, Column.EVIDENCE))
        details = partial(self._section.form.show_step, step, self._section.earlier(step))
        menu.add(self.tr("Details"), details)
        weights = Menu(menu, self.tr("Weight"))
        for weight in WEIGHTS:
            chosen = weight == step.weight
            weights.add(f"{weight:g}", partial(self._section.acts.weigh, step, weight), checked=chosen)
        weights.add(self.tr("Another number"), details)
        menu.add_menu(weights)
        menu.addSeparator()
        menu.add(self.tr("Move up"), partial(self._section.shift, step.id, -1), shortcut="Alt+Up")
        menu.add(self.tr("Move down"), partial(self._section.shift, step.id, 1), shortcut="Alt+Down")
        menu.add(self.tr("Drop, with a reason"), partial(self._section.ask_drop, step))
