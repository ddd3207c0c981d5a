"""Whose turn it is on the page: going from goal to goal, beginning a new one, renaming, the page's menus.

Nothing is shown before what was typed for the goal before it is stored.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor

from pmjournal.records import GoalOutline, GoalStatus
from ui.autosave import QUIET_MS
from ui.widgets.menu import Menu

if TYPE_CHECKING:  # the pane makes this object; only its name is needed here
    from ui.panes.goals.pane import GoalsPane


class GoalTurns(QObject):
    """The pane's memory of what is shown. `beginning` is True while a new goal has no title yet."""

    def __init__(self, pane: "GoalsPane") -> None:
        super().__init__(pane)
        self._pane, self._list, self._detail = pane, pane.list, pane.detail
        self.goal_id: int | None = None
        self.beginning = False
        self._born: int | None = None
        self._before: int | None = None
        self._title = ""
        self._soon = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._soon.timeout.connect(self._make)
        self._connect()

    def _connect(self) -> None:
        detail, title = self._detail, self._detail.title
        title.typed.connect(self._on_typed)
        title.committed.connect(self._on_committed)
        title.dropped.connect(self._on_dropped)
        detail.facts.status_chosen.connect(self._on_status)
        detail.reason.given.connect(self._on_reason)
        detail.link.clicked.connect(self._copy_link)
        detail.edit.clicked.connect(self._toggle_form)
        detail.more.clicked.connect(self._open_more)
        detail.words.link_opened.connect(self._on_link)
        self._list.rows.rename_wanted.connect(self.rename)
        self._list.rows.bin_wanted.connect(self.bin)

    # From goal to goal ---------------------------------------------------------------------------

    def go_to(self, goal_id: int) -> bool:
        """Show another goal; False when what was typed could not be stored, and the old one stays."""
        if goal_id == self.goal_id and not self.beginning:
            self._list.select(goal_id)
            return True
        if not self._pane.flush():
            self._list.select(self.goal_id)
            return False
        outline = self._list.model.outline(goal_id)
        if outline is None:
            return False
        self.beginning, self._born = False, None
        self._soon.stop()
        self._bind(goal_id)
        self._show(outline, anew=True)
        self._list.select(goal_id)
        self._pane.show_mentions()
        return True

    def _bind(self, goal_id: int | None) -> None:
        self.goal_id = goal_id
        self._pane.texts.bind(goal_id)

    def _show(self, outline: GoalOutline, anew: bool) -> None:
        face = self._list.model.speaker.face(outline.goal) if outline.goal.mentorship_id is not None else None
        title: str | None = outline.goal.title
        if not anew and (self._detail.title.hasFocus() or self._pane.texts.pending("title")):
            title = None
        else:
            self._title = outline.goal.title
        self._detail.show_goal(outline, face, anew=anew, title=title)
        if not self._detail.form.isHidden():
            self._show_form(outline)

    def show_again(self) -> None:
        """After a reading: the same goal with what is new, or the next one where it is gone."""
        if self.beginning:
            return
        outline = self._list.model.outline(self.goal_id) if self.goal_id is not None else None
        if outline is not None:
            self._show(outline, anew=False)
            self._list.select(self.goal_id, bring=False)
            self._pane.show_mentions()
            return
        self.leave()
        goals = self._list.model.goals()
        if goals:
            near = self._before if self._before in goals else goals[0]
            self.go_to(near if near is not None else goals[0])

    def leave(self) -> None:
        """Show no goal."""
        if self._pane.texts.flush():
            self._bind(None)

    # A new goal ----------------------------------------------------------------------------------

    def begin(self) -> None:
        """An empty page. Nothing is stored before there is a title."""
        if not self._pane.flush():
            return
        self._before = self.goal_id
        self.beginning, self._born = True, None
        self._bind(None)
        self._list.select(None)
        self._detail.show_new()

    def settle(self) -> None:
        """Store a title that was begun."""
        if self.beginning and self._detail.title.text():
            self._make()

    def _make(self) -> None:
        """There are words: from now on the new goal is a goal, and goes on being typed."""
        self._soon.stop()
        title = self._detail.title.text()
        if not self.beginning or not title:
            return
        goal_id = self._pane.acts.add(title, self._pane.scope)
        if goal_id is None:
            return
        self.beginning, self._born = False, goal_id
        self._bind(goal_id)
        outline = self._list.model.outline(goal_id)
        if outline is not None:
            face = self._list.model.speaker.face(outline.goal) if outline.goal.mentorship_id is not None else None
            self._title = title
            self._detail.show_goal(outline, face, anew=True, title=None)
            self._list.uncover(goal_id)
            self._list.select(goal_id)
            self._pane.show_mentions()

    # The title -----------------------------------------------------------------------------------

    def rename(self) -> None:
        """Go into the title."""
        title = self._detail.title
        title.setFocus(Qt.FocusReason.OtherFocusReason)
        title.moveCursor(QTextCursor.MoveOperation.End)

    def _on_typed(self, text: str) -> None:
        self._detail.title_error.say("")
        if self.beginning:
            self._soon.start()
        elif text:
            self._pane.texts.typed("title", text)
        else:
            self._pane.texts.forget("title")

    def _on_committed(self, text: str) -> None:
        if self.beginning and not text:
            self._give_up()
        elif self.beginning:
            self._make()
        if self.goal_id is None:
            return
        if not text:
            self._detail.title_error.say(self.tr("A goal needs a few words. Type them and try again."))
            return
        self._born = None
        if self._pane.texts.flush():
            self._title = text

    def _on_dropped(self) -> None:
        """Escape: a goal just begun goes, an older one gets its title back."""
        title = self._detail.title
        if self.beginning:
            self._give_up()
        elif self._born is not None and self._born == self.goal_id:
            self._pane.texts.forget("title")
            self._pane.acts.bin_goal(self._born)
        elif title.text() != self._title:
            title.set_text(self._title)
            self._detail.title_error.say("")
            self._pane.texts.typed("title", self._title)
            self._pane.texts.flush()
        self._list.rows.setFocus(Qt.FocusReason.TabFocusReason)

    def _give_up(self) -> None:
        """No title, no goal: back to what was there."""
        self._soon.stop()
        self.beginning = False
        self._pane.reload()

    # Menus and acts ------------------------------------------------------------------------------

    def _on_status(self, status: GoalStatus) -> None:
        if self.goal_id is None:
            return
        if status is GoalStatus.DROPPED:
            outline = self._list.model.outline(self.goal_id)
            title = outline.goal.title if outline is not None else ""
            question = self.tr("Drop “{0}”?").format(title)
            self._detail.reason.ask(question, self.tr("Drop goal"), self.tr("Keep it"))
        else:
            self._pane.acts.set_status(self.goal_id, status)

    def _on_reason(self, reason: str) -> None:
        if self.goal_id is not None:
            self._pane.acts.set_status(self.goal_id, GoalStatus.DROPPED, reason)

    def bin(self) -> None:
        """Move the goal shown to the bin; the one below it comes up."""
        if self.goal_id is None or not self._pane.flush():
            return
        goals = self._list.model.goals()
        place = goals.index(self.goal_id) if self.goal_id in goals else 0
        others = [one for one in goals if one != self.goal_id]
        self._before = others[min(place, len(others) - 1)] if others else None
        self._pane.acts.bin_goal(self.goal_id)

    def _copy_link(self) -> None:
        outline = self._list.model.outline(self.goal_id or 0)
        if outline is not None:
            # Imported here: the links service brings SQLAlchemy along, which must not load before the first paint.
            from pmjournal.links import link_text

            QGuiApplication.clipboard().setText(link_text(outline.goal.id, outline.goal.title))
            self._pane.toast_requested.emit(self.tr("Link copied. Paste it into a meeting or a reflection"), None)

    def _toggle_form(self) -> None:
        outline = self._list.model.outline(self.goal_id or 0)
        form = self._detail.form
        if outline is None or not form.isHidden():
            form.flush()
            form.hide()
            self._detail.edit.setChecked(False)
            return
        self._show_form(outline)
        form.show()
        self._detail.edit.setChecked(True)
        form.person.setFocus()

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
        outline = self._list.model.outline(self.goal_id or 0)
        status = outline.goal.status if outline is not None else GoalStatus.ACTIVE
        menu.add(self.tr("Rename"), self.rename, icon="edit", shortcut="F2")
        menu.add(self.tr("Copy link"), self._copy_link, icon="link")
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
        menu.add(self.tr("Move to bin"), self.bin, icon="trash", danger=True, shortcut="Del")

    def _on_link(self, record_id: int) -> None:
        """A link in the goal's words."""
        if self.goal_id is None:
            return
        for mention in self._pane.journal.links.links_from(self.goal_id):
            if mention.record_id == record_id:
                self._detail.opened.emit(str(mention.kind), record_id)
                return
