"""What the window is made of, built once it is painted. How the parts work together is the window's business."""

from typing import TYPE_CHECKING

from pmjournal.changes import Change
from pmjournal.errors import DamagedJournal, JournalError
from ui import logs
from ui.commands import Command, beginnings, commands
from ui.papers import PaperSaving
from ui.shell.shell import Shell
from ui.widgets.focus_ring import FocusRing
from ui.widgets.tips import answer_tips
from ui.window.areas import Areas
from ui.window.capturing import Capturing
from ui.window.damage import Damage
from ui.window.entrance import Entrance
from ui.window.finding import Finding
from ui.window.half_typed import HalfTyped
from ui.window.meeting_plans import MeetingPlans
from ui.window.mouse_buttons import MouseButtons
from ui.window.navigation import Navigation
from ui.window.open_panes import OpenPanes
from ui.window.requests import Requests
from ui.window.restoring import Restoring
from ui.window.switches import Switches
from ui.window.typing_undo import TypingUndo
from ui.window.undoing import Undoing

if TYPE_CHECKING:  # the window imports this
    from ui.main_window import MainWindow


class Parts:
    """The parts of one window.

    Args:
        window: theirs.
    """

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.shell = Shell()
        self.entrance = Entrance(self.shell)
        self.ring = FocusRing(window)
        answer_tips(window)
        self.open_panes = OpenPanes(self.shell, window.wire, window)
        self.navigation = Navigation(self.shell, self.open_panes)
        self.undoing = Undoing(self.shell.toast, self.open_panes)
        self.switches = Switches(window.settings, self.shell, self.open_panes)
        self.areas = Areas(self.shell, self.open_panes, self.navigation)
        self.finding = Finding(
            self.shell, self.open_panes, self.navigation, self.commands, window.say, window.tell
        )
        self.capturing = Capturing(self.shell, self.open_panes, self.navigation, self.undoing, window.tell)
        self.requests = Requests(window, self.open_panes, self.navigation, window.say, window.tell, self.commands)
        self.papers = PaperSaving(window, self.shell.toast)
        self.meeting_plans = MeetingPlans(
            window, self.open_panes, self.navigation, self.shell.toast, window.say, window.tell
        )
        again = {
            "person": lambda _about: self.requests.new_person(),
            "plan": self.meeting_plans.plan,
            "import": self.requests.open_import,
        }
        self.half_typed = HalfTyped(self.open_panes, self.navigation, again)
        self.restoring = Restoring(window)
        self.damage = Damage(window, self.restoring, self.shell.toast)
        self.mouse = MouseButtons(self.navigation)
        self.typing = TypingUndo(window)
        logs.tell_troubles(self.tell_escaped)

    def take(self, change: Change) -> None:
        """Bring what is shown up to date with what was written."""
        self.undoing.stack.saw(change)
        self.open_panes.take(change, self.navigation.current)
        self.finding.refresh()

    def read_again(self) -> None:
        """Everything that was read may be old, and what was done before cannot be undone."""
        self._window.flush()
        self.undoing.stack.clear()
        for pane in self.open_panes.by_key.values():
            pane.reload()
        self._window.refresh_shell()

    def tell_escaped(self, error: Exception) -> None:
        """Tell of a trouble that nobody caught, such as damage met where something is read."""
        if isinstance(error, DamagedJournal):
            self.damage.tell(error)
        else:
            self._window.say(str(error), None)

    def look_outside(self) -> None:
        """Say it where another program has changed the journal's files meanwhile."""
        journal = self._window.journal
        if journal is not None:
            try:
                journal.check_outside()
            except JournalError as error:
                self._window.say(str(error), None)

    def fit(self) -> None:
        """Lay everything out for the width there is."""
        self.open_panes.fit()

    def commands(self) -> tuple[Command, ...]:
        """Everything the window can be told to do."""
        return commands(self._window)

    def beginnings(self) -> list[Command]:
        """What can be begun."""
        return beginnings(self._window)
