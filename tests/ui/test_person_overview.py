"""The overview of a person's page, and its lists of meetings and goals."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import (
    EntryKind,
    FeedbackDirection,
    FeedbackKind,
    GoalStatus,
    Kind,
    MeetingStatus,
    MentorshipStatus,
    Role,
    Side,
)
from tests.ui.conftest import TODAY
from tests.ui.hands import click, press
from tests.ui.inside import inside
from tests.ui.person_shown import Shown, add_amara, meet, overview_of
from ui.panes.person import PersonPane
from ui.panes.person.goals_tab import GoalsTab
from ui.panes.person.meetings_tab import PAGE, MeetingsTab
from ui.panes.person.tabs import AGREEMENT, GOALS, MEETINGS
from ui.widgets.checkbox import CheckBox
from ui.widgets.labels import Label
from ui.widgets.tips import tip_of

DAY = timedelta(days=1)


@pytest.fixture
def amara(journal: Journal) -> int:
    return add_amara(journal)


@pytest.fixture
def shown(journal: Journal, qtbot: QtBot, amara: int) -> Callable[..., Shown]:
    return lambda tab="overview": Shown(journal, qtbot, amara, tab)


def _agree(journal: Journal, who: int) -> None:
    journal.agreements.write(
        who, focus="Own a small area", from_mentee="Agenda a day ahead.", from_mentor="**Honest** over polite.",
        confidentiality="What is said here stays here", review_on=date(2026, 9, 24),
    )  # fmt: skip
    journal.agreements.agree(who, on=date(2026, 3, 24))


def test_what_was_agreed_on_stands_in_the_rail(journal: Journal, amara: int, shown: Callable[..., Shown]) -> None:
    _agree(journal, amara)
    here = shown()
    glance = overview_of(here.pane).rail.agreement
    assert glance.section.header.count() == "since 24 Mar"
    assert [row.accessibleName() for row in glance.section.rows()] == [
        "Focus: Own a small area",
        "We expect: Agenda a day ahead. Honest over polite.",
        "Between us: What is said here stays here",
    ]
    assert here.pane.header.review_on.text() == "24 Sep 2026"
    assert not glance.link.isVisible()


def test_an_agreement_whose_day_has_come_says_so(
    journal: Journal, amara: int, shown: Callable[..., Shown]
) -> None:
    _agree(journal, amara)
    journal.agreements.write(amara, review_on=TODAY)
    journal.agreements.agree(amara, on=TODAY)
    assert shown().pane.header.review_on.text() == "10 Jun 2026, time to look at it again"


def test_what_is_over_is_not_told_of_an_agreement(
    journal: Journal, amara: int, shown: Callable[..., Shown]
) -> None:
    meet(journal, amara, -20)
    meet(journal, amara, -6)
    journal.people.write_mentorship(amara, status=MentorshipStatus.ENDED)
    assert not overview_of(shown().pane).rail.agreement.flag.isVisible()


def test_the_meetings_lie_on_a_line(journal: Journal, amara: int, shown: Callable[..., Shown]) -> None:
    meet(journal, amara, -20, "Who decides")
    meet(journal, amara, -6, status=MeetingStatus.NO_SHOW)
    meet(journal, amara, 5)
    line = overview_of(shown().pane).rail.line
    assert line.header.count() == "1 held, 1 missed"
    assert line.dots.accessibleName() == "1 held, 1 missed, the next one on 15 Jun"
    first = QPoint(round(line.dots.place_of(TODAY - 20 * DAY)), line.dots.height() // 2)
    QTest.mouseMove(line.dots, first)
    assert tip_of(line.dots) == "Thu 21 May\nWho decides"


def test_the_latest_feedback_of_both_sides_is_quoted(
    journal: Journal, amara: int, shown: Callable[..., Shown]
) -> None:
    def say(words: str, direction: FeedbackDirection, days: int) -> int:
        return journal.feedback.add(
            words,
            direction=direction,
            kind=FeedbackKind.STRENGTH,
            mentorship_id=amara,
            given_on=TODAY - days * DAY,
        )

    here = shown()
    part = overview_of(here.pane).feedback
    assert part.link.isVisible()
    say("Long ago", FeedbackDirection.GIVEN, 90)
    heard = say("It helps when you tell me.", FeedbackDirection.RECEIVED, 22)
    say("You asked who decides.", FeedbackDirection.GIVEN, 8)
    assert part.header.count() == "3"
    assert [(quote.said, quote.caption) for quote in part.quotes()] == [
        ("“You asked who decides.”", "You to Amara · 2 Jun"),
        ("“It helps when you tell me.”", "Amara to you · 19 May"),
    ]
    click(part.quotes()[1])
    assert here.opened == [(Kind.FEEDBACK.value, heard)]


def test_another_mentorship_with_the_same_person_is_within_reach(
    journal: Journal, amara: int, shown: Callable[..., Shown]
) -> None:
    person = journal.people.contact(amara).person.id
    before = journal.people.add_mentorship(
        person, Role.PEER, started_on=date(2024, 1, 8), ended_on=date(2025, 6, 3), status=MentorshipStatus.ENDED
    )
    here = shown()
    (row,) = overview_of(here.pane).rail.others.rows()
    assert row.accessibleName() == "Peer: 8 Jan 2024 to 3 Jun 2025, ended"
    click(row)
    assert here.opened == [(Kind.MENTORSHIP.value, before)]


def test_nothing_of_a_note_is_held_while_private_content_is_hidden(
    journal: Journal, amara: int, shown: Callable[..., Shown], qtbot: QtBot
) -> None:
    journal.private_notes.add("CANARY", mentorship_id=amara)
    here = shown()
    assert "CANARY" in here.words()
    here.pane.set_private_hidden(True)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert "CANARY" not in [label.text() for label in inside(here.pane, Label)]
    click(overview_of(here.pane).notes._show)
    qtbot.waitUntil(lambda: "CANARY" in here.words())


def test_all_meetings_are_listed_a_page_at_a_time(
    journal: Journal, amara: int, shown: Callable[..., Shown]
) -> None:
    with journal.bulk():
        for number in range(PAGE + 5):
            meet(journal, amara, -1 - number, f"Talk {number}")
    coming = meet(journal, amara, 5, "Next")
    here = shown(MEETINGS)
    tab = here.pane.tabs.tab(MEETINGS)
    assert isinstance(tab, MeetingsTab)
    assert (tab.coming.header.count(), tab.past.header.count()) == ("1", "45")
    assert len(tab.past.rows()) == PAGE
    assert tab.more.text() == "Show 5 more"
    click(tab.more)
    assert len(tab.past.rows()) == PAGE + 5
    assert not tab.more.isVisible()
    click(tab.coming.rows()[0])
    assert here.opened == [(Kind.MEETING.value, coming)]


def test_meetings_that_stay_as_they_are_keep_their_rows(
    journal: Journal, amara: int, shown: Callable[..., Shown]
) -> None:
    meet(journal, amara, -1, "Talk")
    tab = shown(MEETINGS).pane.tabs.tab(MEETINGS)
    assert isinstance(tab, MeetingsTab)
    (row,) = tab.past.rows()
    meet(journal, amara, 5, "Next")
    assert tab.past.rows() == [row]
    assert len(tab.coming.rows()) == 1


def test_all_goals_are_listed_in_their_groups(journal: Journal, amara: int, shown: Callable[..., Shown]) -> None:
    journal.goals.add("Speak up", mentorship_id=amara, owner=Side.THEM)
    done = journal.goals.add("Sit in", mentorship_id=amara, owner=Side.THEM)
    journal.goals.set_status(done, GoalStatus.ACHIEVED)
    here = shown(GOALS)
    tab = here.pane.tabs.tab(GOALS)
    assert isinstance(tab, GoalsTab)
    groups = [(group.header.count(), len(group.rows())) for group in tab.groups.values() if group.isVisible()]
    assert groups == [("1", 1), ("1", 1)]
    QTest.mouseClick(tab.groups["achieved"].rows()[0], Qt.MouseButton.LeftButton)
    assert here.opened == [(Kind.GOAL.value, done)]


def test_agenda_and_actions_stand_in_line(
    journal: Journal, amara: int, shown: Callable[..., Shown], qtbot: QtBot
) -> None:
    journal.agendas.add(meet(journal, amara, 5), "Who to shadow next")
    journal.actions.add("Call", owner=Side.ME, mentorship_id=amara)
    prep = overview_of(shown().pane).prep
    (point,), (action,) = prep.agenda.rows(), prep.to_do.rows()
    qtbot.waitUntil(lambda: 0 < point.mapTo(prep, QPoint()).y() == action.mapTo(prep, QPoint()).y())


def test_what_waits_for_the_next_meeting_is_a_click_away_where_its_agenda_is_empty(
    journal: Journal, amara: int, shown: Callable[..., Shown]
) -> None:
    coming = meet(journal, amara, 6)
    journal.entries.add(EntryKind.QUESTION, "Who decides?", mentorship_id=amara)
    here = shown()
    link = overview_of(here.pane).prep.agenda.link
    assert link.text() == "1 waiting"
    click(link)
    assert here.opened == [("meeting", coming)]


def test_the_first_goal_with_somebody_is_begun_from_where_none_are(
    amara: int, shown: Callable[..., Shown], qtbot: QtBot
) -> None:
    here = shown()
    with qtbot.waitSignal(here.pane.goal_requested):
        click(overview_of(here.pane).goals.none.link)


def test_an_agreement_of_other_sections_is_a_click_away(
    journal: Journal, amara: int, shown: Callable[..., Shown]
) -> None:
    journal.agreements.write(amara, purpose="One talk")
    journal.agreements.agree(amara)
    here = shown()
    glance = overview_of(here.pane).rail.agreement
    assert (glance.link.text(), glance.none.isVisible()) == ("Read it", False)
    click(glance.link)
    assert here.pane.tabs.current == "agreement"


def test_after_a_tick_the_focus_is_on_the_next_action(
    journal: Journal, amara: int, shown: Callable[..., Shown]
) -> None:
    for text in ("Send it", "Read it"):
        journal.actions.add(text, owner=Side.ME, mentorship_id=amara)
    here = shown()
    boxes = [box for box in overview_of(here.pane).prep.findChildren(CheckBox) if box.isVisible()]
    boxes[0].setFocus()
    press(boxes[0], Qt.Key.Key_Space)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Done: Me: Read it"


def test_enter_opens_what_a_row_or_a_quote_stands_for(
    journal: Journal, amara: int, shown: Callable[..., Shown]
) -> None:
    meeting = meet(journal, amara, -5, "Numbers", MeetingStatus.HELD)
    goal = journal.goals.add("Own a small area", mentorship_id=amara, status=GoalStatus.ACTIVE)
    said = journal.feedback.add(
        "Two of your slides are fear",
        direction=FeedbackDirection.GIVEN,
        kind=FeedbackKind.ADVICE,
        mentorship_id=amara,
    )
    journal.people.write_mentorship(amara, focus_areas="Discovery")
    here = shown()
    tab = overview_of(here.pane)
    for row in (tab.meetings.rows()[0], tab.goals.rows()[0], tab.feedback.quotes()[0]):
        press(row, Qt.Key.Key_Return)
    opened = [(Kind.MEETING, meeting), (Kind.GOAL, goal), (Kind.FEEDBACK, said)]
    assert here.opened == [(kind.value, id) for kind, id in opened]
    press(tab.rail.agreement.section.rows()[0], Qt.Key.Key_Return)
    assert here.pane.tabs.current == AGREEMENT


def test_goals_that_are_all_reached_are_not_called_none_yet(
    journal: Journal, amara: int, shown: Callable[..., Shown]
) -> None:
    goal = journal.goals.add("Own a small area", mentorship_id=amara, status=GoalStatus.ACHIEVED)
    goals = overview_of(shown().pane).goals
    assert goals.none.isVisible()
    assert goals.none.words() == "No goal is under way."
    journal.bin.put(goal)
    assert goals.none.words() == "No goals yet."


class Windows(QObject):
    """Notes every window that comes into sight."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_no_part_of_the_page_is_a_window_for_a_moment(journal: Journal, qtbot: QtBot, qapp: QApplication) -> None:
    """Another window would take the keys away from the one that one writes in."""
    windows = Windows()
    qapp.installEventFilter(windows)
    pane = PersonPane(journal)
    qtbot.addWidget(pane)
    keys = pane.tabs.keys()
    for key in keys:
        pane.tabs.tab(key)
    qapp.removeEventFilter(windows)
    assert windows.shown == []
