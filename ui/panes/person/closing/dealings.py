"""What the steps of closing do, from their buttons."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from pmjournal.closing import close as close_mentorship
from pmjournal.closing import stop_closing
from pmjournal.closing_paper import closing_paper, file_name
from pmjournal.errors import JournalError
from pmjournal.keeping_in_touch import were_in_touch
from pmjournal.papers import link_words
from pmjournal.records import Contact, GoalStatus
from pmjournal.thanks import thanks_draft
from ui import clipboard
from ui.names import first_name

if TYPE_CHECKING:  # the tab makes this object; only its name is needed here
    from ui.panes.person.closing.tab import ClosingTab


class ClosingDealings(QObject):
    """Connects the buttons of the tab with the journal.

    Args:
        tab: whose they are.
    """

    def __init__(self, tab: "ClosingTab") -> None:
        super().__init__(tab)
        self._tab, self._act = tab, tab.act
        tab.goals.decided.connect(self._on_goal)
        tab.thanks.draft_wanted.connect(self._on_draft)
        tab.thanks.copy_wanted.connect(self._on_copy)
        tab.look.paper_wanted.connect(self._on_paper)
        tab.head.paper_wanted.connect(self._on_paper)
        tab.head.in_touch.connect(self._on_in_touch)
        tab.foot.stop.clicked.connect(self._on_stop)

    @property
    def _contact(self) -> Contact:
        assert self._tab.contact is not None
        return self._tab.contact

    @property
    def _id(self) -> int:
        return self._contact.mentorship.id

    def decide(self, fields: dict[str, Any]) -> bool:
        """Store what was chosen."""
        if self._tab.contact is None:
            return False
        write, id = self._tab.journal.people.write_mentorship, self._id
        return self._act(lambda: write(id, **fields))

    def _on_goal(self, goal_id: int, status: GoalStatus) -> None:
        said = self.tr("Noted how the goal stands")
        if not (
            self._tab.flush() and self._act(lambda: self._tab.journal.goals.set_status(goal_id, status), said)
        ):
            self._tab.goals.show_mentorship(self._contact)  # as it still stands

    def _on_draft(self) -> None:
        """Put the draft in where nothing stands yet; Ctrl+Z in the text takes it out again."""
        if self._tab.flush() and not self._tab.thanks.written():
            self._tab.thanks.kept.replace(thanks_draft(self._tab.journal, self._id))
            self._tab.thanks.edit.setFocus()

    def _on_copy(self) -> None:
        from pmjournal.papers import as_text  # what it imports is slow, and seldom needed

        if not self._tab.flush():
            return
        printable = link_words(self._tab.journal, self._id, [self._id])
        text = as_text.message(self._tab.thanks.edit.markdown(), printable)
        clipboard.copy(text)
        self._act.pane.toast_requested.emit(self.tr("Thanks copied"), None)

    def _on_paper(self) -> None:
        if not self._tab.flush():
            return
        try:
            paper = closing_paper(self._tab.journal, self._id)
        except JournalError as error:
            self._act.pane.trouble.emit(error)
            return
        self._act.pane.paper_requested.emit(paper, file_name(self._contact))

    def close(self) -> None:
        """Close the mentorship, with all that was decided."""
        if not self._tab.flush() or not self._tab.settle():
            return
        cancelled, id = self._tab.look.cancelled(), self._id
        said = self.tr("The mentorship with {name} has ended").format(name=first_name(self._contact.person.name))
        if self._act(lambda: close_mentorship(self._tab.journal, id, cancelled), said):
            self._tab.head.paper.setFocus()  # the button that was pressed is gone

    def _on_stop(self) -> None:
        if self._tab.flush():
            id, name = self._id, first_name(self._contact.person.name)
            said = self.tr("The mentorship with {name} goes on").format(name=name)
            self._act(lambda: stop_closing(self._tab.journal, id), said)

    def _on_in_touch(self) -> None:
        id, name = self._id, first_name(self._contact.person.name)
        said = self.tr("Noted that you were in touch with {name} today").format(name=name)
        self._act(lambda: were_in_touch(self._tab.journal, id), said)
