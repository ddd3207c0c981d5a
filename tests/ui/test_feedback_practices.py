"""The practices of feedback, each done in the window as a person would, and found where one would look for it."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import ActionState, FeedbackDirection, FeedbackKind, FeedbackState, Role
from tests.ui.conftest import TODAY
from tests.ui.feedback_shown import say
from tests.ui.hands import click, press, write
from tests.ui.inside import inside
from tests.ui.keyboard import keys, opened, typed
from ui.main_window import MainWindow
from ui.models.feedback_rows import Part
from ui.panes.feedback import FeedbackPane
from ui.panes.meetings import MeetingsPane
from ui.panes.person import PersonPane
from ui.panes.person.feedback import FeedbackTab
from ui.panes.reflections import ReflectionsPane
from ui.widgets.balance_bar import BalanceBar
from ui.widgets.labels import Label
from ui.widgets.link_picker import LinkPicker
from ui.widgets.link_row import LinkRow

ENTER = Qt.Key.Key_Return


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, helen: int, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, journal, tmp_path) as made:
        yield made


@pytest.fixture
def feedback(window: MainWindow) -> Callable[[], FeedbackPane]:
    """The Feedback pane, gone to by its key."""

    def go() -> FeedbackPane:
        pane = window.pane("feedback")
        assert isinstance(pane, FeedbackPane)
        place = list(window.shell.sidebar.nav).index("feedback") + 1
        keys(f"Ctrl+{place}")
        assert window.current == "feedback"
        return pane

    return go


def choose(menu: QMenu | None, words: str) -> None:
    assert menu is not None
    next(one for one in menu.actions() if one.text() == words).trigger()
    menu.close()


def pick(picker: LinkPicker | None, words: str) -> None:
    assert picker is not None
    write(picker.line, words)
    press(picker.line, ENTER)


def shown(qtbot: QtBot, page: QWidget, kind: type[QWidget]) -> list[str]:
    """What the widgets of a kind say that are in sight on a page."""

    def seen() -> list[QWidget]:
        return [one for one in inside(page, kind) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(seen()))
    return [one.text() if isinstance(one, Label) else one.accessibleName() for one in seen()]


def write_down(pane: FeedbackPane, words: str, kind: FeedbackKind) -> None:
    """A new piece with Helen, by Ctrl+Shift+F."""
    keys("Ctrl+Shift+F")
    click(pane.said.facts.who)
    choose(pane.said.facts.menu, "With whom…")
    pick(pane.said.facts.picker, "helen")
    click(pane.said.facts.kind)
    names = {
        FeedbackKind.STRENGTH: "Strength",
        FeedbackKind.TO_WORK_ON: "To work on",
        FeedbackKind.ADVICE: "Advice",
    }
    choose(pane.said.facts.menu, names[kind])
    write(pane.said.quote, words)
    assert pane.flush()


def test_practice_6_feedback_is_made_actionable(
    window: MainWindow, journal: Journal, feedback: Callable[[], FeedbackPane]
) -> None:
    pane = feedback()
    write_down(pane, "Say what you are asking for first.", FeedbackKind.TO_WORK_ON)
    assert pane.said.hint.isVisible()
    assert pane.said.hint.text() == "No next step yet. Add one"
    for edit, words in ((pane.said.situation, "The review"), (pane.said.impact, "Two decisions put off")):
        write(edit, words)
    click(pane.said.hint)
    typed("Open with the ask")
    assert pane.flush()
    assert not pane.said.hint.isVisible()
    click(pane.said.outcome.action)
    press(pane.said.outcome.line, ENTER)
    (action,) = journal.actions.open()
    assert (action.text, action.source_id) == ("Open with the ask", pane.current_id())
    assert pane.said.outcome.rows() == ["Became: Open with the ask, open"]


def test_practice_7_strengths_and_things_to_work_on_are_in_balance(
    qtbot: QtBot, window: MainWindow, feedback: Callable[[], FeedbackPane]
) -> None:
    pane = feedback()
    for words, kind in (
        ("Your questions got shorter.", FeedbackKind.STRENGTH),
        ("You let them finish.", FeedbackKind.STRENGTH),
        ("Say it first.", FeedbackKind.TO_WORK_ON),
    ):
        write_down(pane, words, kind)
    assert pane.list._note_words.text() == "2 strengths, 1 to work on"
    click(pane.list._note_link)
    assert shown(qtbot, pane.frame.balance, BalanceBar) == [
        "Helen Okafor, Received: 2 strengths, 1 to work on",
        "Helen Okafor, Given: Nothing yet",
    ]


def test_practice_8_both_directions_stand_side_by_side(
    window: MainWindow, journal: Journal, helen: int, feedback: Callable[[], FeedbackPane]
) -> None:
    pane = feedback()
    write_down(pane, "Your questions got shorter.", FeedbackKind.STRENGTH)
    write_down(pane, "It helps when you wait.", FeedbackKind.STRENGTH)
    click(pane.said.facts.who)
    choose(pane.said.facts.menu, "To Helen Okafor")
    click(window.shell.sidebar.people[helen])
    person = window.pane("person")
    assert isinstance(person, PersonPane)
    click(person.tabs.bar._group.button(person.tabs.keys().index("feedback")))
    tab = person.tabs.tab("feedback")
    assert isinstance(tab, FeedbackTab)
    assert [one.said for one in tab.received.quotes] == ["“Your questions got shorter.”"]
    assert [one.said for one in tab.given.quotes] == ["“It helps when you wait.”"]
    assert tab.received.x() < tab.given.x()


def test_practice_9_feedback_is_asked_for_with_its_age_and_a_word_after_a_week(
    window: MainWindow, journal: Journal, helen: int, feedback: Callable[[], FeedbackPane]
) -> None:
    pane = feedback()
    window.requests.ask_for_feedback()
    typed("The Q3 story")
    press(pane.request.about, ENTER)
    click(pane.request.who)
    pick(pane.request.picker, "helen")
    click(pane.request.when)
    pane.request.days.calendar.picked.emit(TODAY - timedelta(days=12))
    assert pane.list.pills.current() == Part.ASKED
    index = pane.list.model.index(1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "You asked Helen Okafor, The Q3 story, asked 12 days ago, 29 May"
    )
    assert "12 days without an answer" in pane.request.nudge.text()
    click(pane.request.answer)
    typed("Begin with the number.")
    assert pane.flush()
    (request,) = journal.requests.all(helen)
    assert request.answered_on == TODAY
    assert [one.text for one in journal.feedback.answers(request.id)] == ["Begin with the number."]


def test_practice_12_what_was_tried_and_applied_is_kept_with_its_result(
    qtbot: QtBot, window: MainWindow, journal: Journal, feedback: Callable[[], FeedbackPane]
) -> None:
    pane = feedback()
    write_down(pane, "Send it a day ahead.", FeedbackKind.ADVICE)
    states = pane.said.outcome.states._group
    click(states.button(1))
    click(states.button(2))
    typed("They came with questions.")
    assert pane.flush()
    write_down(pane, "Drop the slides.", FeedbackKind.ADVICE)
    click(states.button(3))
    typed("The board wants them.")
    assert pane.flush()
    found = {one.text: (one.state, one.result) for one in journal.feedback.all()}
    assert found["Drop the slides."] == (FeedbackState.SET_ASIDE, "The board wants them.")
    click(pane.list._note_link)
    balance = pane.frame.balance
    assert "Noted 0 · Trying 0 · Applied 1 · Set aside 1" in shown(qtbot, balance, Label)
    assert shown(qtbot, balance, LinkRow) == ["“Send it a day ahead.” They came with questions., 10 Jun"]


def test_practice_22_feedback_is_reflected_on(
    window: MainWindow, journal: Journal, helen: int, feedback: Callable[[], FeedbackPane]
) -> None:
    pane = feedback()
    write_down(pane, "Say it first.", FeedbackKind.TO_WORK_ON)
    said = pane.current_id()
    click(pane.said.reflect)
    assert window.current == "reflections"
    typed("On saying it first")
    page = window.pane("reflections")
    assert isinstance(page, ReflectionsPane)
    assert page.flush()
    made = journal.reflections.get(page.current_id() or 0)
    assert (made.template, made.mentorship_id) == ("what-so-what", helen)
    (chip,) = page.detail.links.chips()
    click(chip)
    assert (window.current, pane.current_id()) == ("feedback", said)
    assert [one.text() for one in pane.said.links.chips()] == ["On saying it first"]


def test_practice_41_advice_becomes_a_result_and_is_reported_back(
    window: MainWindow, journal: Journal, helen: int, feedback: Callable[[], FeedbackPane]
) -> None:
    coming = journal.meetings.add(journal.clock.at(date(2026, 6, 11), 10), mentorship_id=helen, title="Next time")
    pane = feedback()
    write_down(pane, "Send the synthesis a day ahead.", FeedbackKind.ADVICE)
    said = pane.current_id()
    click(pane.said.outcome.action)
    press(pane.said.outcome.line, ENTER)
    (action,) = journal.actions.open(helen)
    journal.actions.mark(action.id, ActionState.DONE, on=date(2026, 6, 4))
    click(pane.said.outcome.report)
    assert pane.said.outcome.rows() == [
        "Became: Send the synthesis a day ahead, done 4 Jun", "To report back on 11 Jun",
    ]  # fmt: skip
    pane.said.outcome._rows[1].click()
    meetings = window.pane("meetings")
    assert isinstance(meetings, MeetingsPane)
    assert (window.current, meetings.current_id()) == ("meetings", coming)
    (point,) = journal.agendas.of(coming)
    row = meetings.detail.agenda.row(point.id)
    assert row.words.text() == "Report back: Send the synthesis a day ahead."
    assert row.origin.text() == "From Helen’s advice of 10 Jun"
    click(row.box)
    click(row.origin.link)
    assert (window.current, pane.current_id()) == ("feedback", said)
    assert pane.said.outcome.rows()[1] == "Reported back on 11 Jun"


def test_what_is_said_or_asked_is_found_linked_and_gone_back_to(
    window: MainWindow, journal: Journal, helen: int, feedback: Callable[[], FeedbackPane]
) -> None:
    id = say(journal, helen, "Say it first.", direction=FeedbackDirection.GIVEN)
    asked = journal.requests.add("The Q3 story", mentorship_id=helen)
    pane = feedback()
    window.open_record("feedback_request", asked)
    assert pane.current_id() == asked
    window.open_record("feedback", id)
    assert pane.current_id() == id
    keys("Alt+Left")
    assert (window.current, pane.current_id()) == ("feedback", asked)
    keys("Alt+Right")
    assert pane.current_id() == id
    press(pane.list.view, Qt.Key.Key_Delete)
    window.show_pane("goals")
    keys("Ctrl+Z")
    assert (window.current, pane.current_id()) == ("feedback", id)
    lately = window.navigation.lately()
    assert ("feedback", asked) in lately
