"""Dialogs about several meetings with one person, asked for by panes and by the palette."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from pmjournal.changes import Change
from pmjournal.errors import JournalError, NotFound
from pmjournal.language import translate
from ui.pane_list import PERSON
from ui.widgets.toast import Toast
from ui.window.navigation import Navigation
from ui.window.open_panes import OpenPanes


class MeetingPlans(QObject):
    """Plans the next meetings with somebody, and makes a calendar file of them.

    Args:
        window: the dialogs lie over it.
        panes, navigation: what is open, and whom it is about.
        toast: tells where a file is.
        say: shows a toast with Undo.
        tell: tells of a trouble.
    """

    def __init__(
        self,
        window: QWidget,
        panes: OpenPanes,
        navigation: Navigation,
        toast: Toast,
        say: Callable[[str, Change | None], None],
        tell: Callable[[Exception], None],
    ) -> None:
        super().__init__(window)
        self._window, self._panes, self._navigation = window, panes, navigation
        self._toast, self._say, self._tell = toast, say, tell

    def plan(self, mentorship_id: int) -> None:
        """Plan the next meetings with somebody, with one Undo for all."""
        journal = self._panes.journal
        if journal is None or not self._panes.flush():
            return
        from ui.meeting_plans.plan_dialog import PlanDialog  # not needed for the first paint

        try:
            dialog = PlanDialog(journal, mentorship_id, self._window)
        except JournalError as error:
            self._tell(error)
            return
        dialog.accepted.connect(lambda: self._say_planned(dialog.planned, dialog.change))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _say_planned(self, count: int, change: Change | None) -> None:
        self._say(translate("MeetingPlans", "%n meeting(s) planned", "", count), change)

    def calendar(self, mentorship_id: int, meeting_id: int = 0) -> None:
        """Make a calendar file of meetings with somebody; with an id, that one is ticked."""
        journal = self._panes.journal
        if journal is None or not self._panes.flush():
            return
        from ui.meeting_plans.calendar_dialog import CalendarDialog  # not needed for the first paint

        try:
            dialog = CalendarDialog(journal, mentorship_id, meeting_id or None, self._window)
        except JournalError as error:
            self._tell(error)
            return
        dialog.written.connect(self._say_written)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _say_written(self, path: Path) -> None:
        folder = path.parent
        said = self.tr("Saved to {folder}. The file is not encrypted.").format(folder=folder.name or str(folder))
        show = self.tr("Show in folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        self._toast.offer(said, [show])

    def plan_here(self) -> None:
        """Plan the next meetings with whoever the page in sight is about."""
        self._with_person(self.plan)

    def calendar_here(self) -> None:
        """Make a calendar file of the meetings with whoever the page in sight is about."""
        self._with_person(self.calendar)

    def _with_person(self, act: Callable[[int], None]) -> None:
        found = self._person()
        if found is not None:
            act(found)
        elif self._panes.journal is not None:
            self._say(self.tr("Open a person’s page first, or a meeting with them."), None)

    def _person(self) -> int | None:
        journal, current = self._panes.journal, self._navigation.current
        if journal is None:
            return None
        shown = self._panes.get(current).current_id()
        if current == PERSON:
            return shown
        if current == "meetings" and shown is not None:
            try:
                return journal.meetings.get(shown).mentorship_id
            except NotFound:
                return None
        return self._navigation.scope
