"""What can be done with the goal shown, from the buttons and menus of its page and from the list's keys."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from pmjournal.records import GoalOutline, GoalStatus
from ui import clipboard
from ui.keys import KEYS
from ui.link_source import place_of
from ui.widgets.menu import Menu

if TYPE_CHECKING:  # the pane makes this object; only its name is needed here
    from ui.panes.goals.pane import GoalsPane


class GoalDealings(QObject):
    """Connects the page's buttons with the acts."""

    def __init__(self, pane: "GoalsPane") -> None:
        super().__init__(pane)
        self._pane, self._list, self._detail, self._turns = pane, pane.list, pane.detail, pane.turns
        detail = pane.detail
        detail.facts.status_chosen.connect(self._on_status)
        detail.reason.given.connect(self._on_reason)
        detail.link.clicked.connect(self._copy_link)
        detail.edit.clicked.connect(self.toggle_form)
        detail.more.clicked.connect(self._open_more)
        detail.words.link_opened.connect(self._on_link)
        pane.list.rows.bin_wanted.connect(self.bin)
        pane.turns.shown.connect(self._on_shown)

    def _on_status(self, status: GoalStatus) -> None:
        if self._turns.goal_id is None:
            return
        if status is GoalStatus.DROPPED:
            self.ask_drop()
        else:
            self._pane.acts.set_status(self._turns.goal_id, status)

    def ask_drop(self) -> None:
        """Ask why the goal shown is dropped."""
        outline = self._list.model.outline(self._turns.goal_id or 0)
        if outline is not None:
            question = self.tr("Drop “{title}”?").format(title=outline.goal.title)
            self._detail.reason.ask(question, self.tr("Drop goal"), self.tr("Keep it"))

    def _on_reason(self, reason: str) -> None:
        if self._turns.goal_id is not None:
            self._pane.acts.set_status(self._turns.goal_id, GoalStatus.DROPPED, reason)

    def bin(self) -> None:
        """Move the goal shown to the bin; the one below it comes up."""
        if self._turns.goal_id is None or not self._pane.flush():
            return
        goals = self._list.model.goals()
        place = goals.index(self._turns.goal_id) if self._turns.goal_id in goals else 0
        others = [one for one in goals if one != self._turns.goal_id]
        self._turns.before = others[min(place, len(others) - 1)] if others else None
        self._pane.acts.bin_goal(self._turns.goal_id)

    def _copy_link(self) -> None:
        outline = self._list.model.outline(self._turns.goal_id or 0)
        if outline is not None:
            # Imported here: the links service brings SQLAlchemy along, which must not load before the first paint.
            from pmjournal.links import link_text

            clipboard.copy(link_text(outline.goal.id, outline.goal.title))
            self._pane.toast_requested.emit(self.tr("Link copied. Paste it into a meeting or a reflection"), None)

    def toggle_form(self) -> None:
        """Open the form with the facts, or close it."""
        outline = self._list.model.outline(self._turns.goal_id or 0)
        form = self._detail.form
        if outline is None or not form.isHidden():
            form.flush()
            form.hide()
            self._detail.edit.setChecked(False)
        else:
            self.open_form()

    def open_form(self) -> None:
        """Open the form with the facts."""
        outline, form = self._list.model.outline(self._turns.goal_id or 0), self._detail.form
        if outline is None:
            return
        self._show_form(outline)
        form.show()
        self._detail.edit.setChecked(True)
        form.person.setFocus()

    def _on_shown(self, outline: GoalOutline) -> None:
        """The form shows what the page shows."""
        if not self._detail.form.isHidden():
            self._show_form(outline)

    def _show_form(self, outline: GoalOutline) -> None:
        known = [one.name for one in self._pane.journal.competencies() if not one.retired]
        self._detail.form.show_goal(outline.goal, list(self._list.model.speaker.people.values()), known)

    def _open_more(self) -> None:
        menu = Menu(self._detail.more, self.tr("More"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_more(menu)
        menu.open_below(self._detail.more, align_right=True)

    def fill_more(self, menu: Menu) -> None:
        """What can be done with the goal shown."""
        outline = self._list.model.outline(self._turns.goal_id or 0)
        status = outline.goal.status if outline is not None else GoalStatus.ACTIVE
        menu.add(self.tr("Rename"), self._turns.rename, icon="edit", shortcut=KEYS["rename"])
        menu.add(self.tr("Copy link"), self._copy_link, icon="link")
        menu.add(self.tr("Attach a file…"), self._pane.attaching.choose, icon="clip")
        menu.addSeparator()
        if status is not GoalStatus.ACHIEVED:
            menu.add(self.tr("Mark achieved"), partial(self._on_status, GoalStatus.ACHIEVED), icon="check")
        if status is GoalStatus.ACTIVE:
            menu.add(self.tr("Put on hold"), partial(self._on_status, GoalStatus.ON_HOLD), icon="clock")
        else:
            menu.add(self.tr("Make it active"), partial(self._on_status, GoalStatus.ACTIVE), icon="goals")
        if status is not GoalStatus.DROPPED:
            menu.add(self.tr("Drop, with a reason"), partial(self._on_status, GoalStatus.DROPPED), icon="x")
        menu.addSeparator()
        menu.add(self.tr("Move to bin"), self.bin, icon="trash", danger=True, shortcut=KEYS["bin"])

    def _on_link(self, record_id: int) -> None:
        """A link in the goal's words."""
        place = place_of(self._pane.journal, record_id)
        if place is not None:
            self._detail.opened.emit(*place)
            return
