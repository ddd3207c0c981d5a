"""The tabs of a person's page: each made when it is first opened, kept wherever one goes and comes back to."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import Role
from tests.ui.hands import click, press
from tests.ui.inside import inside
from tests.ui.keyboard import fill, focused, keys, opened, typed
from tests.ui.locked_journals import settled, unlock
from tests.ui.person_shown import Shown, add_amara, meet, notes_of, overview_of
from ui.app import Program
from ui.main_window import MainWindow
from ui.panes.person import PersonPane
from ui.panes.person.tabs import OVERVIEW, PRIVATE
from ui.widgets.tabs import Tabs


@pytest.fixture
def amara(journal: Journal) -> int:
    return add_amara(journal)


@pytest.fixture
def shown(journal: Journal, qtbot: QtBot, amara: int) -> Callable[[], Shown]:
    return lambda: Shown(journal, qtbot, amara)


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    fill(journal)
    with opened(qtbot, journal, tmp_path) as made:
        yield made


def _names(pane: PersonPane) -> list[str]:
    return [button.accessibleName() for button in inside(pane.tabs.bar, QAbstractButton)]


def _button(pane: PersonPane, key: str) -> QAbstractButton:
    return inside(pane.tabs.bar, QAbstractButton)[pane.tabs.keys().index(key)]


def _page(window: MainWindow) -> PersonPane:
    pane = window.pane("person")
    assert isinstance(pane, PersonPane)
    return pane


def test_a_tab_is_made_when_it_is_first_opened(shown: Callable[[], Shown]) -> None:
    pane = shown().pane
    assert list(pane.tabs._tabs) == [OVERVIEW]
    click(_button(pane, PRIVATE))
    assert list(pane.tabs._tabs) == [OVERVIEW, PRIVATE]
    assert notes_of(pane).isVisible()
    assert not overview_of(pane).isVisible()


def test_the_arrow_keys_go_from_tab_to_tab(shown: Callable[[], Shown]) -> None:
    pane = shown().pane
    _button(pane, OVERVIEW).setFocus()
    press(_button(pane, OVERVIEW), Qt.Key.Key_Left)
    assert pane.tabs.current == PRIVATE
    press(focused_tab(pane), Qt.Key.Key_Right)
    assert pane.tabs.current == OVERVIEW


def focused_tab(pane: PersonPane) -> QAbstractButton:
    return next(one for one in inside(pane.tabs.bar, QAbstractButton) if one.hasFocus())


def test_each_tab_says_how_much_there_is_in_it(journal: Journal, amara: int, shown: Callable[[], Shown]) -> None:
    meet(journal, amara, -8)
    journal.private_notes.add("CANARY", mentorship_id=amara)
    here = shown()
    assert _names(here.pane)[-1] == "Private notes 1"
    journal.private_notes.add("CANARY 2", mentorship_id=amara)
    assert _names(here.pane)[-1] == "Private notes 2"
    here.pane.set_private_hidden(True)
    assert _names(here.pane)[-1] == "Private notes"
    assert not [words for words in here.words() if "CANARY" in words]


def test_a_tab_behind_another_shows_what_was_written_since(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    pane = shown().pane
    pane.tabs.open(PRIVATE)
    pane.tabs.open(OVERVIEW)
    journal.private_notes.add("Written since", mentorship_id=amara)
    pane.tabs.open(PRIVATE)
    assert [edit.edit.markdown() for edit in notes_of(pane).edits()] == ["Written since"]


def test_a_new_note_begins_from_the_first_tab(journal: Journal, amara: int, shown: Callable[[], Shown]) -> None:
    pane = shown().pane
    click(overview_of(pane).notes.write)
    assert pane.tabs.current == PRIVATE
    typed("Listens well.")
    assert pane.flush()
    pane.tabs.open(OVERVIEW)
    assert [note.body for note in journal.private_notes.for_mentorship(amara)] == ["Listens well."]


def test_the_tab_stays_from_person_to_person(journal: Journal, shown: Callable[[], Shown]) -> None:
    pane = shown().pane
    pane.tabs.open(PRIVATE)
    pane.show_record(journal.people.add("Helen Okafor", Role.MENTEE))
    assert pane.header.name.text() == "Helen Okafor"
    assert pane.tabs.current == PRIVATE


def test_back_and_forward_lead_to_the_tab_that_was_left(window: MainWindow, journal: Journal) -> None:
    helen, ravi = (contact.mentorship.id for contact in journal.people.contacts())
    window.open_record("mentorship", helen)
    page = _page(window)
    click(_button(page, PRIVATE))
    window.open_record("meeting", journal.meetings.summaries()[0].id)
    window.open_record("mentorship", ravi)
    click(_button(page, OVERVIEW))
    keys("Alt+Left")
    keys("Alt+Left")
    assert (window.current, page.current_id(), page.tabs.current) == ("person", helen, PRIVATE)
    keys("Alt+Right")
    keys("Alt+Right")
    assert (page.current_id(), page.tabs.current) == (ravi, OVERVIEW)


def test_after_a_lock_the_tab_and_what_was_typed_in_are_back(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    journal, window = unlock(qtbot, program), program.window
    amara = add_amara(journal)
    journal.private_notes.add("Listens well.", mentorship_id=amara)
    window.open_record("mentorship", amara)
    _page(window).tabs.open(PRIVATE)
    notes_of(_page(window)).edits()[0].edit.setFocus()
    keys("Ctrl+L")
    settled()
    unlock(qtbot, program)
    page = _page(window)
    assert (page.current_id(), page.tabs.current) == (amara, PRIVATE)
    qtbot.waitUntil(lambda: focused() is notes_of(page).edits()[0].edit)


def test_where_there_is_no_room_the_private_tab_and_the_chosen_one_stay_in_sight(qtbot: QtBot) -> None:
    tabs = Tabs()
    qtbot.addWidget(tabs)
    for text in ("Overview", "Agreement", "Meetings", "Goals", "Feedback"):
        tabs.add(text, count="12")
    tabs.add("Private notes", private=True)
    tabs.resize(320, 36)
    tabs.show()

    def seen(number: int) -> bool:
        button = tabs._group.button(number)
        return button.visibleRegion().boundingRect() == button.rect()

    assert [seen(number) for number in (0, 4, 5)] == [True, False, True]
    tabs.set_current(4)
    assert [seen(number) for number in (0, 4, 5)] == [False, True, True]
    tabs.resize(900, 36)
    assert all(seen(number) for number in range(6))
