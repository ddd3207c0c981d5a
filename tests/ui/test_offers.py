"""What waits for a meeting, in its pane: shown under the agenda, taken by click or key, closed with its point."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.answering import answer
from pmjournal.journal import Journal
from pmjournal.records import AgendaKind, EntryKind, EntryState, Kind, MeetingStatus, Role, Side
from pmjournal.taking_up import take_up
from pmjournal.waiting import waiting
from tests.ui.hands import click, press
from tests.ui.inside import inside
from tests.ui.meetings_shown import Meet, Shown, maker
from ui.widgets.chips import Tag
from ui.widgets.labels import Label


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


@pytest.fixture
def meet(journal: Journal, helen: int) -> Meet:
    return maker(journal, helen)


@pytest.fixture
def shown(journal: Journal, qtbot: QtBot, helen: int, meet: Meet) -> Shown:
    """The next meeting, for which a question, a challenge and an action wait."""
    before = meet(-13, "The first one")
    journal.agendas.add(before, "My next role")
    journal.entries.add(
        EntryKind.QUESTION, "When do I say no?", mentorship_id=helen, occurred_on=date(2026, 5, 14)
    )
    journal.entries.add(EntryKind.CHALLENGE, "Dates too early", mentorship_id=helen)
    journal.actions.add("Send the draft", owner=Side.ME, mentorship_id=helen, due_on=date(2026, 6, 5))
    made = Shown(journal, qtbot)
    made.pane.show_record(meet(2, "The next one"))
    return made


def texts(shown: Shown) -> list[list[str]]:
    """The offers as they are read."""
    rows = shown.pane.detail.offers._rows.values()
    return [
        [*(one.text() for one in inside(row, Label)), *(one.text() for one in inside(row, Tag))] for row in rows
    ]


def agenda(shown: Shown) -> list[str]:
    return [point.text for point in shown.journal.agendas.of(shown.pane.current_id() or 0)]


def test_what_is_unfinished_waits_with_what_it_is_and_since_when(shown: Shown) -> None:
    assert shown.pane.detail.offers.isVisible()
    assert texts(shown) == [
        ["My next role", "Not discussed yet", "from 28 May"],
        ["When do I say no?", "Question", "from 14 May"],
        ["Dates too early", "Challenge", "from 10 Jun"],
        ["Send the draft", "Your action · 5 days overdue", "from 10 Jun"],
    ]
    assert shown.pane.detail.offers.header.count() == "4"


def test_one_click_puts_it_on_the_agenda_and_one_undo_takes_it_off(shown: Shown) -> None:
    offers = shown.pane.detail.offers
    row = offers.row(offers.offers()[1])
    click(row, QPoint(row.width() // 2, row.height() // 2))
    assert agenda(shown) == ["When do I say no?"]
    assert shown.toasts[-1][0] == "1 point put on the agenda"
    assert [one[0] for one in texts(shown)] == ["My next role", "Dates too early", "Send the draft"]
    shown.undo()
    assert agenda(shown) == []
    assert len(texts(shown)) == 4


def test_enter_takes_it_and_the_focus_goes_on_to_the_next(shown: Shown) -> None:
    offers = shown.pane.detail.offers
    offers.row(offers.offers()[0]).plus.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert agenda(shown) == ["My next role", "When do I say no?"]
    (point, _) = shown.journal.agendas.of(shown.pane.current_id() or 0)
    assert shown.pane.detail.agenda.row(point.id).tag.text() == "from 28 May"
    assert QApplication.focusWidget() is offers.row(offers.offers()[0]).plus


def test_all_are_added_at_once_with_one_undo(shown: Shown) -> None:
    offers = shown.pane.detail.offers
    click(offers.header.action)
    assert agenda(shown) == ["My next role", "When do I say no?", "Dates too early", "Send the draft"]
    assert not offers.isVisible()
    shown.undo()
    assert agenda(shown) == []
    assert offers.isVisible()


def test_a_long_list_shows_a_few_first(shown: Shown, helen: int) -> None:
    for number in range(6):
        shown.journal.entries.add(EntryKind.QUESTION, f"Question {number}?", mentorship_id=helen)
    offers = shown.pane.detail.offers
    assert (len(texts(shown)), offers.more.text()) == (6, "Show 4 more")
    click(offers.more)
    assert len(texts(shown)) == 10
    assert not offers.more.isVisible()


def test_nothing_waits_for_a_meeting_that_is_over(shown: Shown, meet: Meet) -> None:
    shown.pane.show_record(meet(-1, "Held", status=MeetingStatus.HELD))
    assert not shown.pane.detail.offers.isVisible()


def test_a_question_is_answered_below_it_and_closed_when_it_was_discussed(shown: Shown, qtbot: QtBot) -> None:
    offers, journal = shown.pane.detail.offers, shown.journal
    question = offers.offers()[1].record_id
    click(offers.row(offers.offers()[1]).plus)
    point = journal.agendas.of(shown.pane.current_id() or 0)[0]
    row = shown.pane.detail.agenda.row(point.id)
    assert point.kind is AgendaKind.QUESTION
    qtbot.waitUntil(row.isVisible)
    assert not row.answer.isVisible()
    row.box.click()
    qtbot.waitUntil(row.answer.isVisible)
    assert journal.entries.get(question).state is EntryState.CLOSED
    click(row.answer)
    QTest.keyClicks(row.answer, "When it costs more than it brings.")
    press(row.answer, Qt.Key.Key_Return)
    entry = journal.entries.get(question)
    assert (entry.outcome, entry.state) == ("When it costs more than it brings.", EntryState.CLOSED)
    assert journal.agendas.get(point.id).answer == "When it costs more than it brings."


def test_a_request_that_was_talked_about_is_gently_asked_about_and_one_click_away(
    journal: Journal, qtbot: QtBot, helen: int, meet: Meet
) -> None:
    asked = journal.requests.add("the roadmap page", mentorship_id=helen, asked_on=date(2026, 6, 1))
    met = meet(-1, "The last one")
    (point,) = take_up(journal, met, waiting(journal, helen))
    shown = Shown(journal, qtbot)
    shown.pane.show_record(met)
    row = shown.pane.detail.agenda.row(point)
    assert row.origin.text() == ""
    click(row.box)
    assert row.origin.text() == "Did Helen answer? Write it down"
    with qtbot.waitSignal(shown.pane.open_requested) as sent:
        click(row.origin.link)
    assert sent.args == [Kind.FEEDBACK_REQUEST, asked]
    shown.undo()
    assert shown.pane.detail.agenda.row(point).origin.text() == ""
    click(row.box)
    answer(journal, asked, "Lead with the number.")
    shown.pane.reload()
    assert shown.pane.detail.agenda.row(point).origin.text() == ""
