"""The page of today: what it says, and what can be done from it, with keys and clicks in the window."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.questions import question_today
from pmjournal.records import (
    ActionState,
    EntryKind,
    MeetingStatus,
    Role,
    Side,
)
from pmjournal.today import read_today
from tests.ui.conftest import TODAY
from tests.ui.hands import click, press, write
from tests.ui.today_shown import actions, meet, milestones, nudges, pane_of, ravi, window_on, wins, words
from ui.main_window import MainWindow
from ui.panes.today import TodayPane, wording
from ui.prep import PrepDialog


def on(days: int) -> date:
    return TODAY + timedelta(days=days)


@pytest.fixture
def helen(journal: Journal) -> int:
    """A mentor of mine with an agreement; the next meeting is in two days."""
    who = journal.people.add("Helen Okafor", Role.MENTEE, started_on=on(-99), cadence_every=2)
    journal.agreements.write(who, focus="Discovery")
    journal.agreements.agree(who)
    meet(journal, who, -12)
    meet(journal, who, 2)
    return who


@pytest.fixture
def window(journal: Journal, qtbot: QtBot, tmp_path: Path, helen: int) -> MainWindow:
    return window_on(journal, qtbot, tmp_path)


@pytest.fixture
def pane(journal: Journal, qtbot: QtBot, helen: int) -> TodayPane:
    """The pane alone, in sight."""
    return alone(journal, qtbot)


def alone(journal: Journal, qtbot: QtBot) -> TodayPane:
    """The pane without its window, hearing of changes as there."""
    made = TodayPane(journal)
    qtbot.addWidget(made)
    journal.subscribe(made.on_change)
    made.resize(1056, 768)
    with qtbot.waitExposed(made):
        made.show()
    return made


def opened(window: MainWindow, qtbot: QtBot, pane: str) -> None:
    qtbot.waitUntil(lambda: window.current == pane and window.open_panes.is_ready(pane))


# What it says --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hour", "said"), [(3, "evening"), (4, "morning"), (11, "morning"), (12, "afternoon"), (18, "evening")]
)
def test_the_greeting_goes_by_the_hour(hour: int, said: str) -> None:
    assert wording.greeting(datetime(2026, 6, 9, hour), "Nora Castell") == f"Good {said}, Nora"


def test_the_window_begins_with_today_and_what_is_next(window: MainWindow) -> None:
    pane = pane_of(window)
    assert window.current == "today"
    assert pane.page.head.sentence.text() == "Wednesday 10 June. Next meeting in two days."
    assert pane.page.card.head.when.text() == "Friday 12 June, 10:00"
    assert pane.page.card.head.relation.text() == "your mentor"


def test_promises_kept_are_said_and_others_are_not(journal: Journal) -> None:
    with journal.transaction():
        for number in range(4):
            made = journal.actions.add("Something", owner=Side.ME, due_on=on(-number))
            journal.actions.mark(made, ActionState.DONE, on(-number))
    journal.meetings.add(journal.clock.at(on(1), 10))
    said = wording.headline(read_today(journal))
    assert said == "Wednesday 10 June. Next meeting tomorrow, and your last four actions were on time."
    with journal.transaction():
        for number in (0, 0, 1, 1):
            made = journal.actions.add("Late", owner=Side.ME, due_on=on(-9))
            journal.actions.mark(made, ActionState.DONE, on(-number))
    assert "on time" not in wording.headline(read_today(journal))


def test_nothing_due_is_a_good_day_to_write(journal: Journal, helen: int) -> None:
    assert "Next meeting" in wording.headline(read_today(journal))
    (coming,) = [one for one in journal.meetings.summaries() if one.status is MeetingStatus.PLANNED]
    journal.meetings.write(coming.id, starts_at=journal.clock.at(on(9), 10))
    said = wording.headline(read_today(journal))
    assert said == "Wednesday 10 June. Nothing due this week. A good day to write."


def test_a_new_journal_says_how_to_begin(journal: Journal, qtbot: QtBot, tmp_path: Path) -> None:
    window = window_on(journal, qtbot, tmp_path)
    pane = pane_of(window)
    assert pane.empty.isVisible()
    click(pane.empty.other)
    opened(window, qtbot, "goals")
    journal.people.add("Helen Okafor", Role.MENTEE)
    window.show_pane("today")
    assert not pane.empty.isVisible()
    assert "No meeting is planned." in words(pane)


def test_the_count_in_the_sidebar_is_what_is_mine_and_due(
    window: MainWindow, journal: Journal, qtbot: QtBot, helen: int
) -> None:
    row = window.shell.sidebar.nav["today"]
    assert row.accessibleName() == "Today"
    journal.actions.add("Late", owner=Side.ME, mentorship_id=helen, due_on=on(-1))
    qtbot.waitUntil(lambda: row.accessibleName() == "Today, 1 overdue or due today")


def test_the_scope_narrows_it_to_one_person(window: MainWindow, journal: Journal) -> None:
    who = ravi(journal)
    meet(journal, who, 30)
    window.set_scope(who)
    assert pane_of(window).page.card.head.name.text() == "Ravi Menon"
    window.set_scope(None)
    window.show_pane("today")
    assert pane_of(window).page.card.head.name.text() == "Helen Okafor"


def test_in_a_narrow_window_there_is_one_column_in_the_order_of_what_matters(window: MainWindow) -> None:
    pane = pane_of(window)
    page = pane.page
    window.resize(960, 820)
    QApplication.sendPostedEvents()
    parts = (page.head, page.card, page.touch, page.milestones, page.question, page.numbers, page.wins)
    tops = [part.mapTo(page, part.rect().topLeft()).y() for part in parts]
    assert tops == sorted(tops)
    assert len({part.mapTo(page, part.rect().topLeft()).x() for part in parts}) == 1
    window.resize(1280, 820)
    QApplication.sendPostedEvents()
    assert page.question.mapTo(page, page.rect().topLeft()).x() > page.card.width()


# What is done from it --------------------------------------------------------------------------


def test_an_action_is_ticked_here_and_undo_brings_it_back(
    window: MainWindow, journal: Journal, helen: int
) -> None:
    made = journal.actions.add("Dry-run the story", owner=Side.ME, mentorship_id=helen, due_on=on(-5))
    pane = pane_of(window)
    (row,) = actions(pane)
    assert "5 days overdue" in row.box.accessibleName()
    row.box.setFocus()
    press(row.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert journal.actions.open(helen) == []
    assert window.shell.toast.isVisible()
    window.undoing.undo()
    assert [item.id for item in journal.actions.open(helen)] == [made]
    assert len(actions(pane)) == 1


def test_the_plus_puts_a_point_on_the_agenda(pane: TodayPane) -> None:
    click(pane.page.card.agenda.header.action)
    write(pane.page.card.agenda.adder.viewport(), "Which number leads")
    press(pane.page.card.agenda.adder, Qt.Key.Key_Return)
    assert "Which number leads" in words(pane)
    assert pane.page.card.agenda.adder.text() == ""
    press(pane.page.card.agenda.adder, Qt.Key.Key_Escape)
    assert not pane.page.card.agenda.adder.isVisible()


def test_a_point_that_is_half_typed_is_saved_when_the_page_is_left(pane: TodayPane, journal: Journal) -> None:
    pane.page.card.agenda.begin()
    write(pane.page.card.agenda.adder.viewport(), "Half a thought")
    assert pane.flush()
    found = read_today(journal).next
    assert found is not None
    assert [one.text for one in found.agenda] == ["Half a thought"]


def test_prep_opens_what_is_made_ready_for_the_meeting(window: MainWindow) -> None:
    click(pane_of(window).page.card.head.open)
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, PrepDialog) and one.isVisible()]
    dialog.reject()


def test_the_numbers_open_who_owes_what(window: MainWindow, qtbot: QtBot) -> None:
    click(pane_of(window).page.numbers.mine)
    opened(window, qtbot, "actions")


def test_another_question_and_writing_on_it(window: MainWindow, journal: Journal, qtbot: QtBot) -> None:
    pane = pane_of(window)
    first = pane.page.question.question.text()
    click(pane.page.question.another)
    second = pane.page.question.question.text()
    assert first != second == question_today(journal)
    click(pane.page.question.write)
    opened(window, qtbot, "reflections")
    focused = QApplication.focusWidget()
    assert focused is not None
    write(focused, "I would ask Finance first.")
    assert window.flush()
    (page,) = [journal.reflections.get(one.id) for one in journal.reflections.summaries()]
    assert page.body == f"## {second}\nI would ask Finance first.\n"


def test_not_now_leaves_somebody_alone_for_a_week(window: MainWindow, journal: Journal) -> None:
    who = ravi(journal)
    pane = pane_of(window)
    (row,) = nudges(pane)
    assert row.said.text() == "No meeting with Ravi for 5 weeks"
    assert row.below.text() == "You agreed on every 2 weeks."
    click(row.later)
    assert journal.people.contact(who).mentorship.snoozed_until == on(7)
    assert "Nobody is waiting to hear from you." in words(pane)
    window.undoing.undo()
    assert "No meeting with Ravi for 5 weeks" in words(pane)


def test_plan_a_meeting_begins_one_with_that_person(window: MainWindow, journal: Journal, qtbot: QtBot) -> None:
    who = ravi(journal)
    click(nudges(pane_of(window))[0].done)
    opened(window, qtbot, "meetings")
    assert window.navigation.scope == who


def test_what_each_expects_is_written_on_the_persons_page(
    window: MainWindow, journal: Journal, qtbot: QtBot
) -> None:
    who = journal.people.add("Jonas Weber", Role.MENTOR, started_on=on(-50))
    meet(journal, who, -9)
    meet(journal, who, -2)
    (row,) = nudges(pane_of(window))
    assert row.said.text() == "No agreement with Jonas after 2 meetings"
    click(row.done)
    opened(window, qtbot, "person")
    views = window.pane("person").views
    assert views is not None
    assert views.current == "agreement"


def test_more_people_than_fit_are_a_click_away(pane: TodayPane, journal: Journal) -> None:
    with journal.transaction():
        for number in range(5):
            who = journal.people.add(f"Number {number}", Role.PEER, started_on=on(-60), cadence_every=1)
            meet(journal, who, -30 - number)
    assert pane.page.touch.more.text() == "Show 2 more"
    click(pane.page.touch.more)
    assert len(nudges(pane)) == 5


def test_every_row_reads_as_one_sentence(pane: TodayPane, journal: Journal, helen: int) -> None:
    goal = journal.goals.add("Tell the story", mentorship_id=helen)
    journal.goals.add_milestone(goal, "Dry-run", planned_on=on(-5))
    journal.entries.add(EntryKind.WIN, "Shipped the PRD", mentorship_id=helen, occurred_on=on(-1))
    (step,), (win,) = milestones(pane), wins(pane)
    assert step.line.accessibleName() == "Dry-run, Tell the story, with Helen Okafor, 5 days overdue"
    assert win.line.accessibleName() == "Shipped the PRD, 9 Jun, with Helen Okafor"
    assert pane.page.numbers.mine.accessibleName() == "0 open yours"


def test_on_another_day_it_says_what_that_day_holds(
    journal: Journal, qtbot: QtBot, tmp_path: Path, helen: int
) -> None:
    window = window_on(journal, qtbot, tmp_path)
    pane = pane_of(window)
    window.show_pane("goals")
    window.pane("goals")
    journal.clock._frozen = on(1)
    window.show_pane("today")
    qtbot.waitUntil(lambda: says(pane, "Thursday 11 June. Next meeting tomorrow"))
    journal.clock._frozen = on(2)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))  # somebody comes back the next morning
    qtbot.waitUntil(lambda: says(pane, "Friday 12 June."))


def says(pane: TodayPane, words_begun: str) -> bool:
    return pane.page.head.sentence.text().startswith(words_begun)


def test_a_journal_that_is_only_read_asks_nothing_of_anybody(
    journal: Journal, qtbot: QtBot, clock: Clock, helen: int
) -> None:
    journal.close()
    with Journal.open(journal.folder, clock=clock, read_only=True) as read:
        assert not alone(read, qtbot).page.question.another.isEnabled()


def test_a_tick_that_could_not_be_written_is_taken_off_again(
    journal: Journal, qtbot: QtBot, clock: Clock, helen: int
) -> None:
    journal.actions.add("Dry-run the story", owner=Side.ME, mentorship_id=helen)
    goal = journal.goals.add("Tell the story")
    journal.goals.add_milestone(goal, "Outline", planned_on=on(1))
    journal.close()
    with Journal.open(journal.folder, clock=clock, read_only=True) as read:
        pane = alone(read, qtbot)
        click(actions(pane)[0].box)
        click(milestones(pane)[0].box)
        assert not actions(pane)[0].box.isChecked()
        assert not milestones(pane)[0].box.isChecked()


def test_rows_that_say_the_same_stay_when_something_else_changes(
    pane: TodayPane, journal: Journal, helen: int
) -> None:
    goal = journal.goals.add("Tell the story")
    journal.goals.add_milestone(goal, "Outline", planned_on=on(1))
    (row,) = milestones(pane)
    journal.actions.add("Dry-run the story", owner=Side.ME, mentorship_id=helen)
    assert len(actions(pane)) == 1
    assert milestones(pane) == [row]


def test_the_moment_of_the_next_meeting_opens_it(pane: TodayPane, qtbot: QtBot) -> None:
    assert pane.found is not None
    assert pane.found.next is not None
    with qtbot.waitSignal(pane.open_requested) as asked:
        click(pane.page.card.head.when)
    assert asked.args == ["meeting", pane.found.next.meeting.id]


def test_a_name_keeps_its_capital_in_what_was_undone(window: MainWindow, journal: Journal) -> None:
    ravi(journal)
    (row,) = nudges(pane_of(window))
    row.later.click()
    window.undoing.undo()
    assert window.shell.toast.words() == "Undone: in a week Ravi comes up again"
