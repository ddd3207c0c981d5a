"""A mentorship closed from its page, step by step: left in mid-sentence, gone on with, done and taken back."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from pmjournal.closing import begin_closing
from pmjournal.journal import Journal
from pmjournal.keeping_in_touch import in_touch_due
from pmjournal.papers import Paper, as_text
from pmjournal.records import (
    ActionState,
    Ending,
    GoalStatus,
    MeetingStatus,
    Mentorship,
    MentorshipStatus,
    Role,
    Side,
)
from tests.ui.conftest import TODAY
from tests.ui.hands import click, press, write
from tests.ui.inside import inside
from tests.ui.person_shown import Shown, add_amara, meet
from tests.ui.writing import held_by_another
from ui.clipboard import hand_over
from ui.panes.person import PersonPane
from ui.panes.person.closing import ClosingTab
from ui.panes.person.tabs import CLOSING, OVERVIEW
from ui.panes.today import TodayPane

CANARY = "PRIVATE-CANARY"


@pytest.fixture
def amara(journal: Journal) -> int:
    return add_amara(journal)


@pytest.fixture
def shown(journal: Journal, qtbot: QtBot, amara: int) -> Callable[[], Shown]:
    return lambda: Shown(journal, qtbot, amara)


@pytest.fixture
def closing(journal: Journal, amara: int, shown: Callable[[], Shown]) -> tuple[Shown, ClosingTab]:
    """The tab, while it is being closed."""
    begin_closing(journal, amara, Ending.COMPLETED)
    here = shown()
    here.pane.tabs.open(CLOSING)
    return here, tab_of(here.pane)


def tab_of(pane: PersonPane) -> ClosingTab:
    found = pane.tabs.tab(CLOSING)
    assert isinstance(found, ClosingTab)
    return found


def of(journal: Journal, id: int) -> Mentorship:
    return journal.people.contact(id).mentorship


def choose(pane: PersonPane, words: str) -> None:
    """Choose something in the menu, with the mouse."""
    click(pane.header.more)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    click(menu, menu.actionGeometry(next(one for one in menu.actions() if one.text() == words)).center())


def on(tab: ClosingTab, steps: int = 1) -> None:
    """Go on by the button."""
    for _ in range(steps):
        click(tab.foot.next)


def test_practice_53_an_end_has_its_reason_outcomes_thanks_and_a_day_and_one_undo(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    goal = journal.goals.add("Run her first discovery", mentorship_id=amara)
    coming = meet(journal, amara, 7, "Next one", MeetingStatus.PLANNED)
    mine = journal.actions.add("Send the notes", owner=Side.ME, mentorship_id=amara)
    theirs = journal.actions.add("Name somebody", owner=Side.THEM, mentorship_id=amara)
    here = shown()
    assert not here.pane.tabs.has(CLOSING)
    choose(here.pane, "End early…")
    tab = tab_of(here.pane)
    assert here.pane.tabs.current == CLOSING
    write(QApplication.focusWidget(), "She leads a team now")
    on(tab)
    assert tab.goals.isVisible()
    row = tab.goals.rows[goal]
    assert row.line.hasFocus()
    row.status.setFocus()
    write(row.status, "Partly")
    assert journal.goals.get(goal).status is GoalStatus.PARTLY_ACHIEVED
    write(row.line, "Eleven interviews.")
    write(tab.goals.edit, "She asks first.")
    on(tab, 2)
    click(tab.thanks.draft)
    assert tab.thanks.edit.markdown().startswith("Dear Amara,\n\nthank you for the time we had since March 2026.")
    assert not tab.thanks.draft.isVisible()
    on(tab, 2)
    assert tab.look.end.words.text() == "The mentorship with Amara ends early, on 10 Jun."
    assert tab.look.off.words.text() == "1 planned meeting is called off: Wed 17 Jun."
    click(tab.look.open_actions[theirs].box)
    on(tab)
    found = of(journal, amara)
    assert (found.status, found.ending, found.end_reason) == (
        MentorshipStatus.ENDED, Ending.EARLY, "She leads a team now",
    )  # fmt: skip
    assert (found.outcomes, journal.goals.get(goal).impact) == ("She asks first.", "Eleven interviews.")
    assert journal.meetings.get(coming).status is MeetingStatus.CANCELLED
    states = {item.id: item.state for item in journal.actions.all(amara)}
    assert states == {mine: ActionState.OPEN, theirs: ActionState.CANCELLED}
    assert here.pane.header.state.text() == "Ended early 10 Jun"
    assert "Ended early on 10 Jun" in here.words()
    assert tab.goals.edit.isVisible()
    assert here.toasts[-1][0] == "The mentorship with Amara has ended"
    here.undo()
    assert of(journal, amara).status is MentorshipStatus.CLOSING
    assert journal.meetings.get(coming).status is MeetingStatus.PLANNED
    assert {item.state for item in journal.actions.all(amara)} == {ActionState.OPEN}


def test_practice_58_what_both_gave_and_got_is_asked_for_and_stays(
    journal: Journal, amara: int, closing: tuple[Shown, ClosingTab]
) -> None:
    here, tab = closing
    on(tab, 2)
    assert [one.edit.accessibleName() for one in tab.given._kept] == ["What I gave", "What I got"]
    write(tab.given.gave, "Two introductions.")
    write(tab.given.got, "Her way of asking.")
    on(tab, 4)
    assert (of(journal, amara).gave, of(journal, amara).got) == ("Two introductions.", "Her way of asking.")
    assert tab.given.gave.isVisible()
    assert "What I got" in here.words()


def test_practice_54_one_keeps_in_touch_and_says_when_one_was(
    journal: Journal, amara: int, closing: tuple[Shown, ClosingTab], qtbot: QtBot
) -> None:
    here, tab = closing
    click(tab.steps.buttons[4])
    assert not tab.touch.months.isVisible()
    click(tab.touch.yes)
    assert tab.touch.months.text() == "3"
    on(tab, 2)
    assert here.pane.header.touch.text() == "Every 3 months, next in September"
    journal.people.write_mentorship(amara, in_touch_on=date(2026, 2, 1))
    assert tab.head.touch.text() == "In touch: every 3 months, it is time"
    today = TodayPane(journal)
    qtbot.addWidget(today)
    assert "Time to hear from Amara again" in [label.text() for label in inside(today, QLabel)]
    click(tab.head.were)
    assert of(journal, amara).in_touch_on == TODAY
    assert in_touch_due(of(journal, amara)) == date(2026, 9, 10)
    assert tab.head.touch.text() == "In touch: every 3 months, next in September"
    here.undo()
    assert of(journal, amara).in_touch_on == date(2026, 2, 1)


def test_closing_it_in_mid_sentence_loses_nothing_and_it_is_gone_on_with(
    journal: Journal, amara: int, closing: tuple[Shown, ClosingTab]
) -> None:
    here, tab = closing
    write(tab.ending.day.line, "5 jun")
    click(tab.steps.buttons[2])
    write(tab.given.got, "Half a sent")
    here.pane.show_record(journal.people.add("Jonas Weber", Role.MENTOR))
    assert not here.pane.tabs.has(CLOSING)
    assert here.pane.tabs.current == OVERVIEW
    assert of(journal, amara).got == "Half a sent"
    assert of(journal, amara).ended_on == date(2026, 6, 5)
    here.pane.show_record(amara)
    choose(here.pane, "Go on closing it")
    assert tab.given.got.markdown() == "Half a sent"
    assert tab.steps.buttons[2].isChecked()
    assert tab.given.isVisible()


def test_a_change_elsewhere_leaves_what_is_typed_as_it_is(
    journal: Journal, amara: int, closing: tuple[Shown, ClosingTab]
) -> None:
    _, tab = closing
    click(tab.steps.buttons[2])
    tab.given.got.setFocus()
    write(tab.given.got, "To ask")
    journal.goals.add("Speak up", mentorship_id=amara)
    assert tab.given.got.markdown() == "To ask"
    assert tab.given.got.hasFocus()


def test_what_could_not_be_saved_of_an_end_stays_and_is_saved_later(
    journal: Journal, amara: int, closing: tuple[Shown, ClosingTab]
) -> None:
    _, tab = closing
    click(tab.ending.early)
    with held_by_another(journal):
        write(tab.ending.reason.line, "She moves")
        write(tab.ending.day.line, "5 jun")
        click(tab.ending.completed)
        assert tab.ending.early.isChecked()
        assert not tab.flush()
        assert (tab.ending.reason.text(), tab.ending.day.line.text()) == ("She moves", "5 Jun 2026")
    click(tab.steps.buttons[4])
    assert (of(journal, amara).end_reason, of(journal, amara).ended_on) == ("She moves", date(2026, 6, 5))
    click(tab.touch.yes)
    with held_by_another(journal):
        tab.touch.months.line.selectAll()
        write(tab.touch.months.line, "7")
        assert not tab.flush()
        click(tab.touch.no)
        assert (tab.touch.yes.isChecked(), tab.touch.months.text()) == (True, "7")
    assert tab.flush()
    assert of(journal, amara).keep_in_touch_months == 7


def test_a_goal_that_could_not_be_changed_is_shown_as_it_stands(
    journal: Journal, amara: int, closing: tuple[Shown, ClosingTab]
) -> None:
    goal = journal.goals.add("Speak up", mentorship_id=amara)
    _, tab = closing
    click(tab.steps.buttons[1])
    row = tab.goals.rows[goal]
    before = row.status.value()
    with held_by_another(journal):
        row.status.set_value(GoalStatus.ACHIEVED)
        row.status.chosen.emit(GoalStatus.ACHIEVED)
        assert row.status.value() == before


def test_a_day_that_cannot_be_holds_the_step_and_says_so(
    journal: Journal, amara: int, closing: tuple[Shown, ClosingTab]
) -> None:
    here, tab = closing
    for typed in ("soon", "99 foo 9999999"):
        tab.ending.day.line.setFocus()
        tab.ending.day.line.selectAll()
        write(tab.ending.day.line, typed)
        on(tab)
        assert tab.ending.day.error()
        assert tab.ending.isVisible()
    tab.ending.day.line.selectAll()
    write(tab.ending.day.line, "1 jan 2020")
    on(tab, 6)
    troubles: list[Exception] = []
    here.pane.trouble.connect(troubles.append)
    on(tab)
    assert str(troubles[-1]) == "That is before the mentorship began. Choose a later day."
    assert of(journal, amara).status is MentorshipStatus.CLOSING


@pytest.mark.parametrize("typed", ["0", "-3", "often", "9" * 40])
def test_absurd_months_are_told_of_where_they_stand(
    journal: Journal, amara: int, closing: tuple[Shown, ClosingTab], typed: str
) -> None:
    _, tab = closing
    click(tab.steps.buttons[4])
    click(tab.touch.yes)
    tab.touch.months.line.selectAll()
    write(tab.touch.months.line, typed)
    on(tab)
    assert tab.touch.months.error() == "Type a number of months, such as 3, or leave it empty."
    assert tab.touch.months.text() == typed
    assert of(journal, amara).keep_in_touch_months == 3


def test_very_long_words_stay_on_the_page(journal: Journal, amara: int, closing: tuple[Shown, ClosingTab]) -> None:
    here, tab = closing
    long = "Unteilbares" * 300
    journal.goals.add(long, mentorship_id=amara)
    journal.actions.add(long, owner=Side.ME, mentorship_id=amara)
    journal.people.write_mentorship(amara, outcomes=long, gave=long, got=long, thanks=long, end_reason=long)
    for place in range(6):
        click(tab.steps.buttons[place])
        assert tab.pages[place].isVisible()
        assert tab.main.width() <= here.pane.width()
    on(tab)
    assert of(journal, amara).status is MentorshipStatus.ENDED


def test_it_can_be_let_go_on_after_all(journal: Journal, amara: int, closing: tuple[Shown, ClosingTab]) -> None:
    here, tab = closing
    click(tab.foot.stop)
    assert of(journal, amara).status is MentorshipStatus.ACTIVE
    assert here.pane.tabs.current == OVERVIEW
    assert here.toasts[-1][0] == "The mentorship with Amara goes on"


def test_what_is_over_stays_readable_found_by_its_words_and_can_be_written_on(
    journal: Journal, amara: int, closing: tuple[Shown, ClosingTab]
) -> None:
    here, tab = closing
    click(tab.steps.buttons[2])
    write(tab.given.got, "Her cartography of questions")
    click(tab.steps.buttons[5])
    on(tab)
    assert [hit.id for group in journal.search.find("cartography") for hit in group.hits] == [amara]
    here.pane.show_record(journal.people.add("Jonas Weber", Role.MENTOR))
    here.pane.show_record(amara)
    here.pane.tabs.open(CLOSING)
    assert "Completed on 10 Jun" in here.words()
    assert tab.given.got.markdown() == "Her cartography of questions"
    tab.thanks.edit.setFocus()
    write(tab.thanks.edit, "Sent by post.")
    assert here.pane.flush()
    assert of(journal, amara).thanks == "Sent by post."
    assert "Prepare review" in here.pane.header.review.text()


def test_steps_are_gone_through_by_keys(closing: tuple[Shown, ClosingTab]) -> None:
    _, tab = closing
    tab.steps.buttons[0].setFocus()
    press(tab.steps.buttons[0], Qt.Key.Key_Down)
    assert tab.steps.buttons[1].hasFocus()
    press(tab.steps.buttons[1], Qt.Key.Key_Return)
    assert tab.goals.isVisible()
    assert tab.steps.buttons[0].accessibleName() == "1, How it ends, written"
    assert tab.steps.buttons[1].accessibleName() == "2, What came of it"


def test_nothing_private_is_copied_or_on_the_page(
    journal: Journal, amara: int, closing: tuple[Shown, ClosingTab]
) -> None:
    here, tab = closing
    journal.private_notes.add(f"{CANARY}-1", mentorship_id=amara, title=f"{CANARY}-2")
    held = journal.meetings.add(journal.clock.now() - timedelta(days=3), mentorship_id=amara)
    journal.ratings.write(held, comment=f"{CANARY}-3", comfort=2)
    journal.people.write_mentorship(amara, end_reason=f"{CANARY}-4", research=f"{CANARY}-5")
    reflection = journal.reflections.add(title=f"{CANARY}-6", body="", mentorship_id=amara)
    click(tab.steps.buttons[3])
    click(tab.thanks.draft)
    assert CANARY not in tab.thanks.edit.markdown()
    write(tab.thanks.edit, " ")
    tab.thanks.kept.replace(f"Thank **you**, see [[{reflection}|{CANARY}-7]].")
    click(tab.thanks.copy)
    assert QGuiApplication.clipboard().text() == "Thank you, see (left out)."
    hand_over()
    assert here.toasts[-1] == ("Thanks copied", None)
    papers: list[tuple[Paper, str]] = []
    here.pane.paper_requested.connect(lambda paper, name: papers.append((paper, name)))
    click(tab.steps.buttons[5])
    click(tab.look.paper)
    ((paper, name),) = papers
    assert name == "Closing with Amara Diallo"
    assert CANARY not in as_text.plain(paper)
    assert "Thank you" in as_text.plain(paper)


def test_in_a_small_window_the_page_has_the_height_it_needs(
    journal: Journal, amara: int, closing: tuple[Shown, ClosingTab], qtbot: QtBot
) -> None:
    here, tab = closing
    goal = journal.goals.add("Run her first discovery", mentorship_id=amara)
    journal.goals.add_milestone(goal, "Ask three people")
    journal.people.write_mentorship(amara, keep_in_touch_months=3)
    click(tab.steps.buttons[5])
    on(tab)
    tab.head.touch.setText("In touch, as often as it is good for both of us, and then once more next September")
    here.pane.resize(808, 500)
    row = tab.goals.rows[goal]
    qtbot.waitUntil(lambda: tab.head.change.y() > tab.head.touch.y())
    qtbot.waitUntil(lambda: row.status.geometry().bottom() < row.bar.y())


def test_a_number_that_is_none_is_forgotten_where_no_touch_is_planned(
    journal: Journal, amara: int, closing: tuple[Shown, ClosingTab]
) -> None:
    here, tab = closing
    click(tab.steps.buttons[4])
    click(tab.touch.yes)
    write(tab.touch.months.line, "some")
    click(tab.touch.no)
    assert here.pane.flush()
    on(tab)
    assert tab.place == 5
    assert of(journal, amara).keep_in_touch_months is None


def test_once_it_is_closed_the_focus_is_on_the_page_of_it(closing: tuple[Shown, ClosingTab]) -> None:
    _here, tab = closing
    on(tab, 5)
    tab.foot.next.setFocus()
    press(tab.foot.next, Qt.Key.Key_Return)
    assert tab.head.paper.hasFocus()
