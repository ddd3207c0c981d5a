"""The demo walk: what a person does first with the sample journal, with keys and clicks in the real window."""

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.records import EntryKind, FeedbackDirection, MeetingStatus, MentorshipStatus, Side
from tests.new_journals import sample_journal
from tests.ui.hands import click, write
from tests.ui.keyboard import keys, opened, typed
from tests.ui.person_shown import overview_of
from ui.main_window import MainWindow
from ui.panes.meetings import MeetingsPane
from ui.panes.person import PersonPane
from ui.panes.person.closing import ClosingTab
from ui.panes.person.tabs import CLOSING
from ui.panes.reflections import ReflectionsPane
from ui.panes.today import TodayPane
from ui.panes.today.touch import NudgeRow
from ui.prep import PrepDialog

QUESTION = "How do you say no to a sponsor?"
KEY_S = 0.15  # from one key to the next of somebody who types eighty words a minute
QUICK_S = 10.0


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    """The sample journal, as `pmjournal demo` makes it."""
    with sample_journal(tmp_path / "journal", clock) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, journal, tmp_path) as shown:
        shown.resize(1280, 820)
        yield shown


def _whose(journal: Journal, name: str) -> int:
    found = [one.mentorship for one in journal.people.contacts() if one.person.name.startswith(name)]
    return next(one.id for one in found if one.status is MentorshipStatus.ACTIVE)


def _choose(button: QWidget, words: str) -> None:
    """Open a menu and choose something in it, with the mouse."""
    click(button)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action: QAction = next(one for one in menu.actions() if one.text() == words)
    click(menu, menu.actionGeometry(action).center())


def test_the_demo_walk(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    _today_shows_lea_first(window)
    _a_question_is_kept_by_keys_alone(window, journal)
    meeting = _the_prep_for_tomas(qtbot, window, journal)
    _the_meeting_is_held(window, journal, meeting)
    _it_is_reflected_on(window, journal, meeting)
    _a_mentorship_ends(qtbot, window, journal)


def _today_shows_lea_first(window: MainWindow) -> None:
    assert window.current == "today"
    page = cast("TodayPane", window.pane("today")).page
    first = next(row for row in page.touch.stack.rows() if isinstance(row, NudgeRow))
    assert first.said.text() == "No meeting with Léa for 7 weeks"
    assert first.isVisible()


def _a_question_is_kept_by_keys_alone(window: MainWindow, journal: Journal) -> None:
    """Each key is pressed as soon as the one before is answered: nothing is waited for but the person."""
    words = f"{QUESTION} @tom"
    began = time.perf_counter()
    keys("Ctrl+Shift+Q")
    typed(words)
    keys("Tab")
    keys("Return")
    answered = time.perf_counter() - began
    pressed = len(words) + 3
    assert pressed * KEY_S + answered < QUICK_S
    (kept,) = [one for one in journal.entries.all() if one.title == QUESTION]
    assert (kept.kind, kept.mentorship_id) == (EntryKind.QUESTION, _whose(journal, "Tomás"))
    assert window.shell.toast.words() == "Question kept"
    assert window.current == "today"


def _the_prep_for_tomas(qtbot: QtBot, window: MainWindow, journal: Journal) -> int:
    """From his page; the question is in it. In the meeting it is put on the agenda. Returns the meeting's id."""
    whose = _whose(journal, "Tomás")
    click(window.shell.sidebar.people[whose])
    qtbot.waitUntil(lambda: window.current == "person" and window.open_panes.is_ready("person"))
    overview = overview_of(cast("PersonPane", window.pane("person")))
    click(overview.prep.header.action)
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PrepDialog) and one.isVisible())
    said = dialog.edit.toPlainText()
    assert "## Open on both sides\n- You: " in said
    assert f"- {QUESTION}\n" in said
    write(dialog.edit, "Thank him for May. ")
    click(dialog.ready)
    (coming,) = [one for one in journal.meetings.summaries(whose) if one.status is MeetingStatus.PLANNED]
    assert journal.meetings.get(coming.id).brief.startswith("Thank him for May. ## Since ")
    return coming.id


def _the_meeting_is_held(window: MainWindow, journal: Journal, meeting: int) -> None:
    click(window.shell.sidebar.nav["meetings"])
    pane = cast("MeetingsPane", window.pane("meetings"))
    rows, place = pane.list.rows, pane.list.model.place_of(meeting)
    assert place is not None
    click(rows.viewport(), rows.visualRect(pane.list.model.index(place)).center())
    offers = pane.detail.offers
    click(offers.row(next(one for one in offers.offers() if one.text == QUESTION)).plus)
    assert QUESTION in [point.text for point in journal.agendas.of(meeting)]
    _choose(pane.detail.header.more, "Held")
    assert journal.meetings.get(meeting).status is MeetingStatus.HELD
    to_do = pane.detail.to_do
    click(to_do.header.action)
    typed("Send the recording")
    keys("Return")
    typed("Read the draft")
    for key in ("Tab", "Right", "Tab"):
        keys(key)
    typed("fri")
    keys("Return")
    made = {(one.text, one.owner, one.due_on) for one in journal.actions.for_meeting(meeting)}
    assert made == {("Send the recording", Side.ME, None), ("Read the draft", Side.THEM, date(2026, 6, 12))}
    click(pane.detail.feedback.none)
    typed("You hear the no before it is said.")
    keys("Return")
    (said,) = journal.feedback.for_meeting(meeting)
    assert (said.text, said.direction) == ("You hear the no before it is said.", FeedbackDirection.RECEIVED)


def _it_is_reflected_on(window: MainWindow, journal: Journal, meeting: int) -> None:
    click(cast("MeetingsPane", window.pane("meetings")).detail.around.reflect)
    pane = cast("ReflectionsPane", window.pane("reflections"))
    assert window.current == "reflections"
    typed("The no before the no")
    keys("Return")
    typed("He waits one breath longer than I do.")
    assert window.flush()
    made = journal.reflections.get(pane.current_id() or 0)
    assert made.title == "The no before the no"
    assert "## What stood out\nHe waits one breath longer than I do.\n" in made.body
    assert [one.record_id for one in journal.links.links_from(made.id)] == [meeting]


def _a_mentorship_ends(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    """Léa's, early, step by step: each step has the keys where one begins."""
    whose = _whose(journal, "Léa")
    click(window.shell.sidebar.people[whose])
    qtbot.waitUntil(lambda: window.current == "person" and window.open_panes.is_ready("person"))
    pane = cast("PersonPane", window.pane("person"))
    _choose(pane.header.more, "End early…")
    tab = cast("ClosingTab", pane.tabs.tab(CLOSING))
    typed("She leads a team now")
    click(tab.foot.next)
    typed("She says what she wants, and early.")
    click(tab.foot.next)
    typed("Every third Monday.")
    click(tab.foot.next)
    click(tab.thanks.draft)
    click(tab.foot.next)
    click(tab.touch.yes)
    click(tab.foot.next)
    click(tab.foot.next)
    ended = journal.people.contact(whose).mentorship
    assert (ended.status, ended.end_reason) == (MentorshipStatus.ALUMNI, "She leads a team now")
    assert (ended.keep_in_touch_months, ended.gave) == (3, "Every third Monday.")
    assert ended.thanks.startswith("Dear Léa,")
    assert window.shell.toast.words() == "The mentorship with Léa has ended"
    keys("Ctrl+1")
    page = cast("TodayPane", window.pane("today")).page
    assert not [row for row in page.touch.stack.rows() if isinstance(row, NudgeRow) and "Léa" in row.said.text()]
