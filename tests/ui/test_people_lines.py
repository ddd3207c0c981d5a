"""Who stands in the sidebar, with which words; and how those are reached whose mentorship is over."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from pmjournal import mentorships
from pmjournal.journal import Journal
from pmjournal.records import Ending, MentorshipStatus, Role
from tests.ui.conftest import TODAY
from tests.ui.hands import click
from tests.ui.keyboard import opened
from tests.ui.person_shown import meet
from ui.main_window import MainWindow
from ui.shell.people_lines import people_lines
from ui.widgets.tab_order import tab_stops

DAY = timedelta(days=1)


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, journal, tmp_path) as made:
        yield made


def _add(journal: Journal, name: str, role: Role = Role.MENTOR, **fields: object) -> int:
    return journal.people.add(name, role, cadence_every=2, started_on=date(2026, 1, 5), **fields)


def _said(journal: Journal) -> list[tuple[str, str, bool]]:
    return [(line.name, line.meta, line.late) for line in people_lines(journal).running()]


def test_each_says_what_is_next_or_for_how_long_there_was_nothing(journal: Journal) -> None:
    for name, days in (("Jonas", (-3, 2)), ("Ravi", (-36,)), ("Léa", (-2,)), ("متين رضا", ())):
        who = _add(journal, name)
        for count in days:
            meet(journal, who, count)
    assert _said(journal) == [
        ("Jonas", "Next: Fri 09:30", False),
        ("Ravi", "No meeting for 5 weeks", True),
        ("Léa", "Last met 2 days ago", False),
        ("متين رضا", "No meeting yet", True),
    ]


def test_one_that_rests_is_not_late(journal: Journal) -> None:
    until, open_end = _add(journal, "Jonas"), _add(journal, "Ravi")
    mentorships.pause(journal, until, TODAY, TODAY + 30 * DAY)
    mentorships.pause(journal, open_end, TODAY)
    assert _said(journal) == [("Jonas", "Paused until 10 Jul", False), ("Ravi", "Paused", False)]


def test_mentors_mentees_and_peers_have_groups_and_prospects_none(journal: Journal) -> None:
    for name, role in (("Helen", Role.MENTEE), ("Amara", Role.MENTOR), ("Wei", Role.PEER)):
        _add(journal, name, role)
    _add(journal, "Ayşe", Role.MENTEE, status=MentorshipStatus.PROSPECT)
    _add(journal, "Sam", status=MentorshipStatus.PROPOSED)
    _add(journal, "Zofia", status=MentorshipStatus.ENDED, ending=Ending.DECLINED)
    people = people_lines(journal)
    assert [(heading, [line.name for line in lines]) for heading, lines in people.groups] == [
        ("My mentors", ["Helen"]),
        ("My mentees", ["Amara"]),
        ("Peers", ["Wei"]),
    ]
    assert list(people.earlier) == []
    assert len(people.every) == 6


def test_those_of_earlier_are_behind_a_quiet_row(window: MainWindow, journal: Journal) -> None:
    first, second = _add(journal, "Ingrid Sørbø", Role.MENTEE), _add(journal, "Jun-ho Park")
    mentorships.end_early(journal, first, "Changed employer", TODAY - 40 * DAY)
    mentorships.complete(journal, second, TODAY - DAY, keep_in_touch_months=3)
    window.refresh_shell()
    sidebar = window.shell.sidebar
    assert sidebar.people == {}
    assert sidebar.earlier is not None
    assert sidebar.earlier.accessibleName() == "Earlier mentorships, 2"
    click(sidebar.earlier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Jun-ho Park\nMentee until 9 Jun",
        "Ingrid Sørbø\nMentor until 1 May",
    ]
    click(menu, menu.actionGeometry(menu.actions()[1]).center())
    assert (window.current, window.navigation.scope) == ("person", first)
    assert sidebar.earlier.isChecked()


def test_the_page_of_somebody_of_earlier_stays_while_something_is_written(
    window: MainWindow, journal: Journal
) -> None:
    first = _add(journal, "Ingrid Sørbø", Role.MENTEE)
    window.open_record("mentorship", first)
    mentorships.complete(journal, first)
    journal.goals.add("Something else")
    window.refresh_shell()
    assert (window.current, window.navigation.scope) == ("person", first)
    assert window.shell.top_bar.scope.text() == "Ingrid Sørbø"


def test_the_keys_come_to_the_row_of_earlier(window: MainWindow, journal: Journal, qtbot: QtBot) -> None:
    mentorships.complete(journal, _add(journal, "Ingrid Sørbø"))
    sidebar = window.shell.sidebar
    qtbot.waitUntil(lambda: sidebar.earlier is not None and sidebar.earlier.isVisible())
    assert sidebar.earlier in tab_stops(sidebar)
