"""What is half typed belongs to the record it was typed on: it reaches no other, and is saved when one goes on."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pmjournal import planning, prospects
from pmjournal.journal import Journal
from pmjournal.records import Role, Side
from tests.ui.conftest import TODAY
from tests.ui.hands import click
from tests.ui.keyboard import keys, opened, typed
from tests.ui.writing import held_by_another
from ui.main_window import MainWindow
from ui.panes.actions import ActionsPane
from ui.panes.meetings import MeetingsPane
from ui.panes.person import PersonPane
from ui.panes.person.agreement import AgreementTab
from ui.panes.prospects import ProspectsPane
from ui.panes.today import TodayPane


class Two:
    """Two people, each with a meeting ahead and an agreement."""

    def __init__(self, journal: Journal) -> None:
        with journal.bulk():
            self.helen = journal.people.add("Helen Okafor", Role.MENTEE)
            self.ravi = journal.people.add("Ravi Menon", Role.MENTOR)
            self.meetings = {}
            for days, who in enumerate((self.helen, self.ravi), 2):
                at = journal.clock.at(TODAY + timedelta(days=days), 10)
                self.meetings[who] = journal.meetings.add(at, mentorship_id=who)
                journal.agreements.write(who, focus="Discovery")
                journal.agreements.agree(who)


@pytest.fixture
def two(journal: Journal) -> Two:
    return Two(journal)


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path, two: Two) -> Iterator[MainWindow]:
    with opened(qtbot, journal, tmp_path) as shown:
        yield shown


def agreement(window: MainWindow, who: int) -> AgreementTab:
    window.navigation.show_person(who)
    tabs = cast("PersonPane", window.pane("person")).tabs
    tabs.open("agreement")
    return cast("AgreementTab", tabs.tab("agreement"))


def type_day(tab: AgreementTab, words: str) -> None:
    line = tab.rail.review.line
    line.setFocus()
    line.selectAll()
    typed(words)


def test_a_point_goes_on_the_agenda_it_was_typed_on_though_another_meeting_is_shown_by_then(
    window: MainWindow, journal: Journal, two: Two
) -> None:
    window.set_scope(two.ravi)
    window.set_scope(None)
    cast("TodayPane", window.pane("today")).page.card.agenda.begin()
    typed("For Helen")
    keys("Alt+Left")
    assert window.navigation.scope == two.ravi
    window.flush()
    said = {who: [one.text for one in journal.agendas.of(id)] for who, id in two.meetings.items()}
    assert said == {two.helen: ["For Helen"], two.ravi: []}


def test_a_day_to_look_again_is_that_of_whose_page_it_was_typed_on(
    window: MainWindow, journal: Journal, two: Two
) -> None:
    agreement(window, two.ravi)
    type_day(agreement(window, two.helen), "+9d")
    keys("Alt+Left")
    tab = agreement(window, two.ravi)
    assert tab.rail.review.date() is None
    type_day(tab, "+3d")
    assert window.flush()
    days = [journal.agreements.versions(who)[0].review_on for who in (two.helen, two.ravi)]
    assert days == [TODAY + timedelta(9), TODAY + timedelta(3)]
    window.undoing.undo()
    assert tab.rail.review.date() is None


def test_a_day_that_cannot_be_stored_stays_and_is_tried_again(
    window: MainWindow, journal: Journal, two: Two
) -> None:
    tab = agreement(window, two.helen)
    type_day(tab, "+3d")
    with held_by_another(journal):
        assert not window.flush()
    assert tab.rail.review.line.text() == "Sat 13 Jun"
    assert window.flush()
    assert journal.agreements.versions(two.helen)[0].review_on == TODAY + timedelta(3)


def test_a_due_day_in_its_cell_is_saved_where_the_window_is_left(
    window: MainWindow, journal: Journal, two: Two
) -> None:
    meeting = two.meetings[two.helen]
    item = journal.actions.add("Send it", owner=Side.ME, meeting_id=meeting)
    window.open_record("meeting", meeting)
    pane = cast("MeetingsPane", window.pane("meetings"))
    pane.show_record(meeting)
    click(pane.detail.to_do.row(item).due)
    typed("+9d")
    assert window.flush()
    assert journal.actions.for_meeting(meeting)[0].due_on == TODAY + timedelta(9)
    window.requests.show_owed(None)
    (row,) = cast("ActionsPane", window.pane("actions")).mine.rows()
    click(row.due)
    typed("+3d")
    assert window.flush()
    assert journal.actions.for_meeting(meeting)[0].due_on == TODAY + timedelta(3)


def test_an_action_leads_to_the_meeting_it_is_of_now(window: MainWindow, journal: Journal, two: Two) -> None:
    meeting = two.meetings[two.helen]
    journal.actions.add("Send it", owner=Side.ME, meeting_id=meeting)
    window.requests.show_owed(None)
    pane = cast("ActionsPane", window.pane("actions"))
    moved = planning.move_meeting(journal, meeting, journal.clock.at(TODAY + timedelta(days=6), 10), "")
    (item,) = journal.actions.open(two.helen)
    journal.actions.write(item.id, meeting_id=moved)
    asked: list[tuple[str, int]] = []
    pane.open_requested.connect(lambda kind, id: asked.append((kind, id)))
    pane.mine.rows()[0].place.click()
    assert asked == [("meeting", moved)]


def test_a_name_left_in_the_line_is_kept_and_the_page_that_is_open_stays(
    window: MainWindow, journal: Journal
) -> None:
    known = prospects.add(journal, "Ayse", Role.MENTEE, None)
    window.open_record("mentorship", known)
    pane = cast("ProspectsPane", window.pane("prospects"))
    pane.side.adder.field.setFocus(Qt.FocusReason.TabFocusReason)
    typed("Bo")
    click(pane.page.outreach.begin)
    assert pane.current_id() == known
    assert len(prospects.drafts(journal, known)) == 1
    assert sorted(one.contact.person.name for one in pane.found.values()) == ["Ayse", "Bo"]
