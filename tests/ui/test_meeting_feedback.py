"""Feedback in a meeting's rail: written down in a line, with who said it, its kind and its competency."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from pmjournal.following_advice import make_action, report_back
from pmjournal.journal import Journal
from pmjournal.records import FeedbackDirection, FeedbackKind, Role
from tests.ui.feedback_shown import say
from tests.ui.hands import click, press, write
from tests.ui.meetings_shown import Shown, maker


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


@pytest.fixture
def meeting(journal: Journal, helen: int) -> int:
    return maker(journal, helen)(-13, "Which one to back")


@pytest.fixture
def shown(qtbot: QtBot, journal: Journal, meeting: int) -> Shown:
    return Shown(journal, qtbot)


def choose(menu: QMenu, words: str) -> None:
    next(one for one in menu.actions() if one.text() == words).trigger()
    menu.close()


def test_a_quote_is_written_down_with_its_kind_and_competency(
    shown: Shown, journal: Journal, meeting: int
) -> None:
    rail = shown.pane.detail.feedback
    click(rail.none)
    write(rail.adder.words, "Say it first.")
    assert rail.adder.line.who.text() == "From Helen"
    click(rail.adder.line.kind)
    choose(rail.adder.line.menu, "To work on")
    click(rail.adder.line.competency)
    write(rail.adder.line.picker.line, "stake")
    press(rail.adder.line.picker.line, Qt.Key.Key_Return)
    assert journal.feedback.count() == 0
    press(rail.adder.words, Qt.Key.Key_Return)
    (one,) = journal.feedback.for_meeting(meeting)
    assert (one.text, one.kind, one.direction) == (
        "Say it first.",
        FeedbackKind.TO_WORK_ON,
        FeedbackDirection.RECEIVED,
    )
    assert one.given_on == date(2026, 5, 28)
    row = rail.row(one.id)
    assert (row.quote.said, row.line.kind.text(), row.line.competency.text()) == (
        "“Say it first.”", "To work on", "Stakeholder management",
    )  # fmt: skip
    assert row.line.who.isHidden()
    assert rail.header.count() == "1"
    assert rail.adder.words.text() == ""


def test_what_i_said_is_given(shown: Shown, journal: Journal, meeting: int) -> None:
    rail = shown.pane.detail.feedback
    rail.begin()
    click(rail.adder.line.who)
    write(rail.adder.words, "Clear.")
    press(rail.adder.words, Qt.Key.Key_Return)
    (one,) = journal.feedback.for_meeting(meeting)
    assert one.direction is FeedbackDirection.GIVEN
    assert rail.row(one.id).line.who.text() == "To Helen"
    click(rail.row(one.id).line.who)
    assert journal.feedback.get(one.id).direction is FeedbackDirection.RECEIVED


def test_it_opens_and_goes_to_the_bin(shown: Shown, journal: Journal, meeting: int) -> None:
    id = say(journal, None, meeting_id=meeting)
    opened: list[tuple[str, int]] = []
    shown.pane.open_requested.connect(lambda kind, record: opened.append((kind, record)))
    rail = shown.pane.detail.feedback
    click(rail.row(id).quote)
    assert opened == [("feedback", id)]
    rail.row(id).removed.emit()
    assert journal.feedback.for_meeting(meeting) == []
    shown.undo()
    assert rail.header.count() == "1"


def test_actions_and_agenda_points_say_whose_advice_they_came_from(
    shown: Shown, journal: Journal, helen: int, meeting: int
) -> None:
    coming = maker(journal, helen)(1, "Next time")
    id = say(journal, None, meeting_id=meeting)
    action = make_action(journal, id, "Send it a day ahead")
    report_back(journal, id)
    shown.pane.show_record(meeting)
    row = shown.pane.detail.to_do.row(action)
    assert row.origin.text() == "From Helen’s advice of 10 Jun"
    shown.pane.show_record(coming)
    (point,) = journal.agendas.of(coming)
    origin = shown.pane.detail.agenda.row(point.id).origin
    assert origin.text() == "From Helen’s advice of 10 Jun"
    opened: list[tuple[str, int]] = []
    shown.pane.open_requested.connect(lambda kind, record: opened.append((kind, record)))
    click(origin.link)
    assert opened == [("feedback", id)]


def test_whatever_is_typed_is_kept_until_it_is_stored(shown: Shown, journal: Journal, meeting: int) -> None:
    rail = shown.pane.detail.feedback
    rail.begin()
    write(rail.adder.words, "x" * 400)
    assert shown.pane.flush()
    assert [one.text for one in journal.feedback.for_meeting(meeting)] == ["x" * 400]
    rail.begin()
    write(rail.adder.words, "   ")
    press(rail.adder.words, Qt.Key.Key_Return)
    assert journal.feedback.count() == 1
