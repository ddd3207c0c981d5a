"""A person's page: how things stand, and private notes that stay private."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import (
    ActionState,
    Kind,
    Role,
    Side,
)
from tests.ui.conftest import TODAY
from tests.ui.inside import inside
from tests.ui.person_shown import Shown, add_amara, meet, overview_of
from ui import dialogs, fonts
from ui.panes.person.header import about_words
from ui.widgets import painting


@pytest.fixture
def amara(journal: Journal) -> int:
    return add_amara(journal)


@pytest.fixture
def shown(journal: Journal, qtbot: QtBot, amara: int) -> Callable[[], Shown]:
    return lambda: Shown(journal, qtbot, amara)


@pytest.mark.parametrize(
    ("purpose", "said"),
    [("moving on", ", moving on"), ("Say it early.", " · Say it early."), ("أن تسأل", " · أن تسأل")],
)
def test_what_it_is_for_goes_on_in_the_line_or_stands_apart(
    journal: Journal, amara: int, purpose: str, said: str
) -> None:
    journal.people.write_mentorship(amara, purpose=purpose)
    assert about_words(journal.people.contact(amara)) == f"Product analyst at Tideline{said}"


def test_the_head_says_who_it_is_and_how_we_stand(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    meet(journal, amara, -8)
    meet(journal, amara, 5)
    header = shown().pane.header
    assert header.name.text() == "Amara Diallo"
    assert header.tag.text() == "You mentor Amara"
    assert header.about.text() == "Product analyst at Tideline"
    assert [fact.text() for fact in header.facts() if fact.text()] == [
        "Mar 2026",
        "Every 2 weeks, 45 min",
        "Tue 2 Jun, 8 days ago",
        "Mon 15 Jun, 09:30, in 5 days",
    ]


@pytest.mark.parametrize(
    ("name", "role", "words"),
    [
        ("Helen Okafor", Role.MENTEE, "Helen mentors you"),
        ("Dr Ayşe Yıldırım", Role.MENTEE, "Ayşe mentors you"),
        ("Wei Chen", Role.PEER, "You are peers"),
    ],
)
def test_the_tag_says_the_direction(journal: Journal, qtbot: QtBot, name: str, role: Role, words: str) -> None:
    pane = Shown(journal, qtbot, journal.people.add(name, role)).pane
    assert pane.header.tag.text() == words


def test_what_is_next_stands_under_the_day_of_the_next_meeting(
    journal: Journal, amara: int, shown: Callable[[], Shown], qtbot: QtBot
) -> None:
    coming = meet(journal, amara, 5)
    journal.agendas.add(coming, "How the first refinement went", raised_by=Side.THEM)
    late = journal.actions.add(
        "intro to Design", owner=Side.ME, mentorship_id=amara, due_on=TODAY - timedelta(days=2)
    )
    here = shown()
    words = here.words()
    assert "Before Monday" in words
    assert "How the first refinement went" in words
    assert "Me: intro to Design" in words
    assert "2 days overdue" in words
    with qtbot.waitSignal(here.pane.prep_requested) as asked:
        overview_of(here.pane).prep.header.action_clicked.emit()
    assert asked.args == [coming]
    overview_of(here.pane).prep.ticked.emit(late)
    assert journal.actions.all(amara)[0].state is ActionState.DONE
    here.undo()
    qtbot.waitUntil(lambda: "Me: intro to Design" in here.words())


def test_without_a_next_meeting_one_can_be_planned(qtbot: QtBot, amara: int, shown: Callable[[], Shown]) -> None:
    pane = shown().pane
    with qtbot.waitSignal(pane.meeting_requested) as asked:
        overview_of(pane).prep.agenda.link.click()
    assert asked.args == [amara]
    with qtbot.waitSignal(pane.review_requested) as asked:
        pane.header.review.click()
    assert asked.args == [amara]


def test_goals_and_meetings_open_where_they_live(journal: Journal, amara: int, shown: Callable[[], Shown]) -> None:
    goal = journal.goals.add("Move to product owner", mentorship_id=amara, owner=Side.THEM)
    journal.goals.mark_done(journal.goals.add_milestone(goal, "Shadow a refinement"))
    journal.goals.add_milestone(goal, "Run one")
    held = meet(journal, amara, -8, "First refinement")
    here = shown()
    assert overview_of(here.pane).goals.header.count() == "1 active"
    row = overview_of(here.pane).goals.rows()[0]
    assert row.accessibleName() == "Move to product owner, 1 of 2, Run one"
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    QTest.mouseClick(overview_of(here.pane).meetings.rows()[0], Qt.MouseButton.LeftButton)
    assert here.opened == [(Kind.GOAL.value, goal), (Kind.MEETING.value, held)]


def test_before_a_mentorship_goes_to_the_bin_it_says_what_goes_along(
    journal: Journal, amara: int, shown: Callable[[], Shown], monkeypatch: pytest.MonkeyPatch
) -> None:
    meet(journal, amara, -8)
    meet(journal, amara, 5)
    journal.goals.add("Move to product owner", mentorship_id=amara)
    journal.private_notes.add("Alone", mentorship_id=amara)
    asked: list[tuple[str, str]] = []

    def answer(_parent: QWidget, title: str, words: str, *_answers: str, danger: bool = False) -> bool:
        asked.append((title, words))
        return len(asked) > 1

    monkeypatch.setattr(dialogs, "confirm", answer)
    here = shown()
    here.pane.dealings.ask_bin()
    assert asked[0] == (
        "Move the mentorship with Amara to the bin?",
        "With it go 2 meetings, 1 goal and 1 private note. They stay in the bin for 60 days.",
    )
    assert here.pane.current_id() == amara
    here.pane.set_private_hidden(True)
    here.pane.dealings.ask_bin()
    assert asked[1][1] == "With it go 2 meetings and 1 goal. They stay in the bin for 60 days."
    assert journal.people.contacts() == []
    here.undo()
    assert journal.private_notes.count(amara) == 1


def test_a_narrow_window_puts_the_notes_below(
    journal: Journal, amara: int, shown: Callable[[], Shown], qtbot: QtBot
) -> None:
    meet(journal, amara, 5)
    pane = shown().pane
    pane.set_narrow(True)
    pane.resize(904, 768)
    qtbot.waitUntil(lambda: overview_of(pane).rail.y() > overview_of(pane).main.y())
    pane.set_narrow(False)
    pane.resize(1056, 768)
    qtbot.waitUntil(lambda: overview_of(pane).rail.x() > overview_of(pane).main.x())


def test_every_control_has_a_name(journal: Journal, amara: int, shown: Callable[[], Shown]) -> None:
    journal.agendas.add(meet(journal, amara, 5), "Point")
    journal.actions.add("Call", owner=Side.ME, mentorship_id=amara)
    journal.private_notes.add("Alone", mentorship_id=amara)
    pane = shown().pane
    pane.dealings.edit()
    nameless = [
        widget
        for widget in inside(pane, QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
    ]
    assert nameless == []


def test_days_of_another_year_have_room_beside_the_titles(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    for day in (date(2018, 4, 28), date(2026, 6, 1)):
        journal.meetings.add(journal.clock.at(day, 10), mentorship_id=amara, title="Talk")
    overview = overview_of(shown().pane)
    font = fonts.font("body", tabular=True)
    for row in overview.meetings.rows():
        assert painting.advance(row._day, font) < row._day_width  # type: ignore[attr-defined]
