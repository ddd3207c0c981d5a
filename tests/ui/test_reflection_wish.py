"""A reflection that was asked for in another pane: begun from a template, linked to what it is on."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import FeedbackDirection, FeedbackKind, Role
from tests.ui.conftest import TODAY
from ui.panes.reflections import ReflectionsPane
from ui.reflection_wish import ReflectionWish


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


@pytest.fixture
def pane(qtbot: QtBot, journal: Journal) -> ReflectionsPane:
    made = ReflectionsPane(journal)
    qtbot.addWidget(made)
    journal.subscribe(made.on_change)
    made.resize(1056, 768)
    made.show()
    return made


def test_it_is_linked_once_something_is_written(pane: ReflectionsPane, journal: Journal, helen: int) -> None:
    said = journal.feedback.add(
        "Say it first.", direction=FeedbackDirection.RECEIVED, kind=FeedbackKind.ADVICE, mentorship_id=helen
    )
    pane.create_from("what-so-what", ReflectionWish(said, helen, "what-so-what"))
    assert journal.reflections.count() == 0
    QTest.keyClicks(pane.detail.title, "On saying it first")
    assert pane.flush()
    made = journal.reflections.get(pane.current_id() or 0)
    assert (made.template, made.mentorship_id) == ("what-so-what", helen)
    assert [one.record_id for one in journal.links.links_from(made.id)] == [said]
    assert [chip.text() for chip in pane.detail.links.chips()] == ["Say it first."]


def test_what_has_gone_meanwhile_keeps_nothing_from_being_saved(
    pane: ReflectionsPane, journal: Journal, helen: int
) -> None:
    meeting = journal.meetings.add(journal.clock.at(TODAY, 10), mentorship_id=helen, title="Which one")
    pane.create_from("after-meeting", ReflectionWish(meeting, helen, "after-meeting"))
    journal.bin.put(meeting)
    QTest.keyClicks(pane.detail.title, "After it")
    assert pane.flush()
    assert journal.links.links_from(pane.current_id() or 0) == []
