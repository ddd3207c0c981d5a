"""A journal that was closed leaves nothing of itself in memory: its key would be there, too."""

import gc
import weakref
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.records import MentorshipStatus
from tests.new_journals import sample_journal
from tests.soak import settle
from tests.ui.inside import inside
from ui.main_window import MainWindow
from ui.pane_list import entries as pane_entries
from ui.panes.person.tabs import entries as tab_entries
from ui.settings import Settings
from ui.widgets.menu import Menu
from ui.window.forgetting import close_what_lies_over


def test_nothing_holds_a_closed_journal_or_its_store(qtbot: QtBot, tmp_path: Path, clock: Clock) -> None:
    window = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.show()
    journal = sample_journal(tmp_path / "journal", clock)
    window.attach(journal)
    for entry in pane_entries():
        window.show_pane(entry.key)
        window.pane(entry.key)
    _go_through_all_tabs(window, journal)
    window.requests.prepare(journal.meetings.summaries(limit=1)[0].id)
    window.capturing.open()
    window.finding.toggle()
    close_what_lies_over(window)
    store = weakref.ref(journal._store)
    left = window.detach()
    assert left is journal
    journal.close()
    del journal, left

    def is_gone() -> bool:
        settle(50)
        gc.collect()
        return store() is None

    qtbot.waitUntil(is_gone, timeout=10_000)  # a preview under way takes its time to notice


def _go_through_all_tabs(window: MainWindow, journal: Journal) -> None:
    ended = next(one for one in journal.people.contacts() if one.mentorship.status is MentorshipStatus.ENDED)
    window.navigation.show_person(ended.mentorship.id)
    tabs = window.pane("person").views
    assert tabs is not None
    for tab in tab_entries():
        tabs.open(tab.key)
        assert tabs.current == tab.key


def test_a_menu_that_was_shut_is_gone(qtbot: QtBot, tmp_path: Path, clock: Clock) -> None:
    """Every one built anew at each opening; they would gather for as long as the window is open."""
    window = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.show()
    with sample_journal(tmp_path / "journal", clock) as journal:
        window.attach(journal)
        before = len(inside(window, Menu))
        for _ in range(3):
            window.shell.top_bar.scope.click()
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, Menu)
            menu.close()
            settle()
        assert len(inside(window, Menu)) == before
        window.detach()
