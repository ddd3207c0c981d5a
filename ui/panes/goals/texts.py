"""What the person writes about a goal, saved as it is typed: the title, why, how, and what came of it.

The goal's id is bound when the goal is shown. Another goal is shown only once everything typed for this one
is stored, so words can never land in another record.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.errors import NotFound
from pmjournal.records import Goal, GoalStatus
from ui.autosave import Autosaver
from ui.link_source import LinkSource
from ui.text_place import TextPlace, offer_versions
from ui.widgets.labels import Label
from ui.widgets.markdown_edit import MarkdownEdit

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class GoalTexts(QObject):
    """Keeps what is typed for one goal until it is stored.

    Args:
        journal: the open journal.
        origin: the pane, given back in each Change.

    `begun` is sent when something is typed, `stored(Change)` after a save that changed something;
    `versions_requested` is a pane's, passed on.
    """

    stored = Signal(object)
    begun = Signal()
    versions_requested = Signal(object)

    def __init__(self, journal: "Journal", origin: QObject) -> None:
        super().__init__(origin)
        self._journal, self._origin = journal, origin
        self.link_source = LinkSource(journal)
        self._goal_id: int | None = None
        self._typed: dict[str, str] = {}
        self.saver = Autosaver(self._save, self)

    @property
    def goal_id(self) -> int | None:
        """The goal it is bound to."""
        return self._goal_id

    def bind(self, goal_id: int | None) -> None:
        """Take what is typed from now on for this goal. Call `flush` before."""
        assert not self._typed or goal_id == self._goal_id
        self._goal_id = goal_id

    def typed(self, field: str, text: str) -> None:
        """A field of the goal was edited."""
        if self._goal_id is not None:
            self._typed[field] = text
            self.saver.touched()
            self.begun.emit()

    def forget(self, field: str) -> None:
        """What was typed into a field shall not be stored after all."""
        self._typed.pop(field, None)

    def pending(self, field: str) -> bool:
        """Whether a field holds something not stored yet."""
        return field in self._typed

    def flush(self) -> bool:
        """Store it now; False when that failed."""
        return self.saver.flush()

    def _save(self) -> None:
        if not self._typed or self._goal_id is None:
            return
        try:
            with self._journal.transaction(origin=self._origin) as act:
                self._journal.goals.write(self._goal_id, **self._typed)
        except NotFound:
            # The goal went to the bin meanwhile: said once, not tried for ever.
            self._typed.clear()
            raise
        self._typed.clear()
        if act.change is not None:
            self.stored.emit(act.change)


class WhyAndHow(QWidget):
    """ "Why it matters" and "How I will know" side by side, "What came of it" below once there is something
    to say.

    `link_opened(int)` is sent when a link in the words is clicked.
    """

    FIELDS = ("why", "success_measure", "impact")
    link_opened = Signal(int)

    def __init__(self, texts: GoalTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.why = self._edit(self.tr("Why it matters"), self.tr("What will be different once you are there?"))
        self.how = self._edit(
            self.tr("How I will know"), self.tr("What will you see, and who would agree that it is done?")
        )
        self.impact = self._edit(self.tr("What came of it"), self.tr("A line about how you got there."))
        self.editors = dict(zip(self.FIELDS, (self.why, self.how, self.impact), strict=True))
        row = QHBoxLayout()
        row.setSpacing(24)
        for edit in (self.why, self.how):
            row.addWidget(self._labelled(edit), 1)
        self._impact = self._labelled(self.impact)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(self._impact)
        for field, edit in self.editors.items():
            edit.edited.connect(partial(self._on_edited, field))
            edit.set_link_source(texts.link_source)
            edit.link_activated.connect(self.link_opened)
            offer_versions(edit, texts.versions_requested, partial(self._place, field))

    def _edit(self, name: str, placeholder: str) -> MarkdownEdit:
        return MarkdownEdit("why", grow=True, placeholder=placeholder, name=name, lines=2)

    def _labelled(self, edit: MarkdownEdit) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)  # drawn as 4; Qt sets letters of a line of fixed height 1 px lower
        label = Label(edit.accessibleName(), "secondary_medium", "ink3")
        label.setBuddy(edit)
        column.addWidget(label)
        column.addWidget(edit)
        column.addStretch(1)
        return holder

    def _place(self, field: str) -> TextPlace | None:
        goal_id = self._texts.goal_id
        return None if goal_id is None else TextPlace(goal_id, field, self.editors[field].accessibleName())

    def _on_edited(self, field: str) -> None:
        self._texts.typed(field, self.editors[field].markdown())

    def show_goal(self, goal: Goal, anew: bool) -> None:
        """Show a goal's words; without `anew` only those that changed elsewhere, and nothing half typed."""
        for field, edit in self.editors.items():
            stored = str(getattr(goal, field))
            if anew or (not self._texts.pending(field) and edit.markdown() != stored):
                edit.set_markdown(stored)
        closed = goal.status in (GoalStatus.ACHIEVED, GoalStatus.PARTLY_ACHIEVED)
        self._impact.setVisible(closed or bool(goal.impact))
