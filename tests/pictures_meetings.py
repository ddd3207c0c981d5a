"""Pictures of what is done with meetings: moved, called off, planned by the cadence, taken to a calendar."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from pmjournal.journal import Journal
from pmjournal.records import MeetingStatus
from tests.kept import Scenes
from ui.main_window import MainWindow
from ui.panes.meetings import MeetingsPane


def _helen(journal: Journal) -> int:
    return next(one.mentorship.id for one in journal.people.contacts() if one.person.name.startswith("Helen"))


def _card(status: MeetingStatus) -> Callable[[MainWindow, Journal], QWidget]:
    def show(window: MainWindow, journal: Journal) -> QWidget:
        coming = journal.meetings.coming(_helen(journal))[0]
        window.show_pane("meetings")
        pane = window.pane("meetings")
        assert isinstance(pane, MeetingsPane)
        pane.show_record(coming.id)
        pane.detail.header.ask_why(status)
        return window

    return show


def _meetings(window: MainWindow, journal: Journal) -> QWidget:
    window.navigation.show_person(_helen(journal))
    views = window.pane("person").views
    assert views is not None
    views.open("meetings")
    return window


def _dialog(name: str) -> Callable[[MainWindow, Journal], QWidget]:
    def show(window: MainWindow, journal: Journal) -> QWidget:
        getattr(window.meeting_plans, name)(_helen(journal))
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        return dialog

    return show


SHOWN: Scenes = {
    "drawn-meeting-moved": _card(MeetingStatus.MOVED),
    "drawn-meeting-cancelled": _card(MeetingStatus.CANCELLED),
    "drawn-meeting-rhythm": _meetings,
    "drawn-meeting-plan": _dialog("plan"),
    "drawn-meeting-calendar": _dialog("calendar"),
}
"""By name of the picture."""
