"""Whose turn it is on the page: going from goal to goal, beginning a new one, renaming.

Nothing is shown before what was typed for the goal before it is stored.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor

from pmjournal.records import GoalOutline
from ui.autosave import QUIET_MS

if TYPE_CHECKING:  # the pane makes this object; only its name is needed here
    from ui.panes.goals.pane import GoalsPane


class GoalTurns(QObject):
    """The pane's memory of what is shown. `beginning` is True while a new goal has no title yet, `before` the
    goal to go to when the one shown is gone; `shown(GoalOutline)` is sent whenever a goal was shown, or shown
    again.
    """

    shown = Signal(object)

    def __init__(self, pane: "GoalsPane") -> None:
        super().__init__(pane)
        self._pane, self._list, self._detail = pane, pane.list, pane.detail
        self.goal_id: int | None = None
        self.beginning = False
        self._born: int | None = None
        self.before: int | None = None
        self._title = ""
        self._soon = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._soon.timeout.connect(self._make)
        self._connect()

    def _connect(self) -> None:
        title = self._detail.title
        title.typed.connect(self._on_typed)
        title.committed.connect(self._on_committed)
        title.dropped.connect(self._on_dropped)

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
        self.shown.emit(outline)

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
            near = self.before if self.before in goals else goals[0]
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
        self.before = self.goal_id
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
            self.shown.emit(outline)
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
        self._pane.sides.to_list()

    def _give_up(self) -> None:
        """No title, no goal: back to what was there."""
        self._soon.stop()
        self.beginning = False
        self._pane.reload()
