"""The Feedback tab of a person's page: two lanes in balance, requests, and a line for more."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pmjournal.following_advice import make_action
from pmjournal.journal import Journal
from pmjournal.records import FeedbackState, Role
from tests.ui.conftest import TODAY
from tests.ui.feedback_shown import GIVEN, STRENGTH, WORK, say
from tests.ui.hands import click, press, write
from tests.ui.inside import inside
from tests.ui.person_shown import Shown, add_amara, overview_of
from ui.panes.person.feedback import PAGE, FeedbackTab
from ui.widgets.buttons import IconButton


@pytest.fixture
def amara(journal: Journal) -> int:
    return add_amara(journal)


def tab_of(shown: Shown) -> FeedbackTab:
    tab = shown.pane.tabs.tab("feedback")
    assert isinstance(tab, FeedbackTab)
    return tab


def test_both_lanes_with_their_balance_and_what_became_of_it(qtbot: QtBot, journal: Journal, amara: int) -> None:
    first = say(journal, amara, "It helps.", kind=STRENGTH)
    say(journal, amara, "You answered too soon.", kind=WORK, state=FeedbackState.TRYING)
    say(journal, amara, "You asked who decides.", direction=GIVEN, kind=STRENGTH)
    journal.requests.add("My PRD", mentorship_id=amara, asked_on=TODAY - timedelta(days=9))
    shown = Shown(journal, qtbot, amara, "feedback")
    tab = tab_of(shown)
    assert [quote.said for quote in tab.received.quotes] == ["“You answered too soon.”", "“It helps.”"]
    assert tab.received.quotes[0].caption == "To work on · Trying · 10 Jun"
    assert [quote.said for quote in tab.given.quotes] == ["“You asked who decides.”"]
    assert tab.received.bar is not None
    assert tab.received.bar.accessibleName() == "From Amara: 1 strength, 1 to work on"
    assert tab.states.text() == "What became of it: Noted 0 · Trying 1 · Applied 0 · Set aside 0"
    assert [row.accessibleName() for row in tab._requests] == ["You asked Amara Diallo: My PRD, asked 9 days ago"]
    click(tab.received.quotes[1])
    click(tab._requests[0])
    assert [kind for kind, _ in shown.opened] == ["feedback", "feedback_request"]
    assert shown.opened[0][1] == first


def test_more_is_written_down_in_a_line(qtbot: QtBot, journal: Journal, amara: int) -> None:
    shown = Shown(journal, qtbot, amara, "feedback")
    tab = tab_of(shown)
    click(tab.add)
    write(tab.adder.words, "Clear.")
    press(tab.adder.words, Qt.Key.Key_Return)
    (one,) = journal.feedback.all(amara)
    assert (one.text, one.direction) == ("Clear.", GIVEN)
    assert [quote.said for quote in tab.given.quotes] == ["“Clear.”"]


def test_a_long_lane_is_shown_a_page_at_a_time(qtbot: QtBot, journal: Journal, amara: int) -> None:
    with journal.bulk():
        for number in range(PAGE + 3):
            say(journal, amara, f"Piece {number}")
    tab = tab_of(Shown(journal, qtbot, amara, "feedback"))
    assert (len(tab.received.quotes), tab.received.more.text()) == (PAGE, "Show 3 more")
    click(tab.received.more)
    assert len(tab.received.quotes) == PAGE + 3
    assert tab.received.more.isHidden()


def test_an_open_action_leads_back_to_the_advice_it_came_from(qtbot: QtBot, journal: Journal, amara: int) -> None:
    id = say(journal, amara, "Tell me what you would do.")
    make_action(journal, id, "Say what I would do, after they have tried")
    shown = Shown(journal, qtbot, amara)
    found = inside(overview_of(shown.pane).prep, IconButton)
    (source,) = [one for one in found if one.isVisibleTo(shown.pane)]
    assert source.accessibleName() == "From Amara’s advice of 10 Jun"
    click(source)
    assert shown.opened == [("feedback", id)]


def test_a_very_long_name_leaves_the_page_as_wide_as_it_is(qtbot: QtBot, journal: Journal) -> None:
    who = journal.people.add("Unteilbar" * 550, Role.MENTOR)
    say(journal, who, "Unteilbar" * 550, kind=STRENGTH)
    shown = Shown(journal, qtbot, who, "feedback")
    assert tab_of(shown).minimumSizeHint().width() < shown.pane.width()
