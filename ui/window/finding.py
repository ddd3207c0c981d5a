"""The palette over the window: opened by its keys and by the search field, built when it is first asked for.

What it finds and how it looks is ui/palette's; here its requests are answered.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pmjournal.changes import Change
from pmjournal.errors import JournalError
from pmjournal.records import GoalStatus, Kind
from ui.commands import Command
from ui.shell.shell import Shell
from ui.window.navigation import Navigation
from ui.window.open_panes import OpenPanes

if TYPE_CHECKING:  # brings what first paint does not need
    from ui.palette import Palette


class Finding(QObject):
    """Opens the palette and does what it asks for.

    Args:
        shell: what it lies over.
        panes, navigation: what is open, and the way there.
        commands: gives what can be done.
        say: shows a toast.
        tell: tells of a trouble.
    """

    def __init__(
        self,
        shell: Shell,
        panes: OpenPanes,
        navigation: Navigation,
        commands: Callable[[], Sequence[Command]],
        say: Callable[[str, Change | None], None],
        tell: Callable[[Exception], None],
    ) -> None:
        super().__init__(panes)
        self._shell, self._panes, self._navigation = shell, panes, navigation
        self._commands, self._say, self._tell = commands, say, tell
        self.palette: Palette | None = None

    def toggle(self) -> None:
        """Open the palette, or close it."""
        if self.palette is not None and self.palette.isVisible():
            self.palette.dismiss()
        elif self._panes.journal is not None:
            self._built().open(self._commands(), self._navigation.lately())
            self._shell.toast.raise_()  # what can still be undone stays in sight

    def _built(self) -> "Palette":
        if self.palette is None:
            from ui.palette import Palette  # needs the journal's modules, which first paint does not

            assert self._panes.journal is not None
            self.palette = Palette(self._panes.journal, self._shell)
            self.palette.set_private_hidden(self._panes.private_hidden)
            self.palette.open_requested.connect(self._navigation.open_record)
            self.palette.create_goal_requested.connect(self._create_goal)
            self.palette.toast_requested.connect(self._say)
            self.palette.trouble.connect(self._tell)
        return self.palette

    def _create_goal(self, title: str) -> None:
        """Add a goal of this name and show it."""
        journal, scope = self._panes.journal, self._navigation.scope
        if journal is None:
            return
        try:
            with journal.transaction() as act:
                goal_id = journal.goals.add(title, mentorship_id=scope, status=GoalStatus.ACTIVE)
        except JournalError as error:
            self._tell(error)
            return
        self._navigation.open_record(Kind.GOAL, goal_id)
        self._say(self.tr("Goal added"), act.change)

    def refresh(self) -> None:
        """Bring what is found up to date."""
        if self.palette is not None and self.palette.isVisible():
            self.palette.reload()

    def set_private_hidden(self, hidden: bool) -> None:
        """Find private notes, or none of them."""
        if self.palette is not None:
            self.palette.set_private_hidden(hidden)

    def close(self) -> None:
        """Let the palette go, with its journal."""
        if self.palette is not None:
            self.palette.dismiss()
            self.palette.deleteLater()
            self.palette = None
