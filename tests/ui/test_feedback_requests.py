"""Requests for feedback in the pane: asked, waited for, answered, let go."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import FeedbackDirection, RequestState, Role, Side
from tests.ui.conftest import TODAY
from tests.ui.feedback_shown import Shown
from tests.ui.hands import click, press, write
from ui.models.feedback_rows import Part


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


@pytest.fixture
def asked(journal: Journal, helen: int) -> int:
    """Twelve days ago."""
    return journal.requests.add("The Q3 story", mentorship_id=helen, asked_on=TODAY - timedelta(days=12))


@pytest.fixture
def shown(qtbot: QtBot, journal: Journal, asked: int) -> Shown:
    made = Shown(journal, qtbot)
    made.pane.show_record(asked)
    return made


def test_what_waits_is_listed_the_longest_first_mine_before_theirs(
    shown: Shown, journal: Journal, helen: int
) -> None:
    journal.requests.add("Older", mentorship_id=helen, asked_on=TODAY - timedelta(days=40))
    journal.requests.add("Theirs", mentorship_id=helen, asked_by=Side.THEM, asked_on=TODAY)
    over = journal.requests.add("Over", mentorship_id=helen, asked_on=TODAY - timedelta(days=70))
    journal.requests.mark(over, RequestState.EXPIRED)
    assert shown.pane.list.wanted.part is Part.ASKED
    assert shown.rows() == [
        "Waiting for an answer 2", "Older", "The Q3 story", "Waiting for you 1", "Theirs", "April 1", "Over",
    ]  # fmt: skip


def test_one_that_waits_long_is_said_in_amber_without_blame(shown: Shown, journal: Journal, asked: int) -> None:
    page = shown.pane.request
    assert (page.standing.text(), page.standing._token) == ("asked 12 days ago", "warn")
    assert page.nudge.text() == "12 days without an answer. A short word to Helen may be all it takes."
    click(page.word)
    assert QApplication.clipboard().text() == (
        "Hi Helen, on 29 May I asked you for feedback on “The Q3 story”. A sentence or two would help me."
    )
    journal.requests.write(asked, asked_on=TODAY)
    assert page.nudge.isHidden()
    assert page.standing.text() == "asked today"


def test_a_request_turns_into_the_feedback_that_answers_it(shown: Shown, journal: Journal, asked: int) -> None:
    pane = shown.pane
    click(pane.request.answer)
    assert journal.requests.get(asked).state is RequestState.ASKED
    write(pane.said.quote, "Begin with the number.")
    assert pane.flush()
    one = journal.feedback.get(pane.current_id() or 0)
    assert (one.request_id, one.direction) == (asked, FeedbackDirection.RECEIVED)
    assert journal.requests.get(asked).answered_on == TODAY
    assert pane.said.request.text() == "You asked Helen for this on 29 May"
    click(pane.said.request)
    assert shown.opened == [("feedback_request", asked)]
    pane.show_record(asked)
    assert pane.request.standing.text() == "answered 10 Jun"
    assert [row.accessibleName() for row in pane.request._rows] == ["“Begin with the number.”, 10 Jun"]
    assert not pane.request.again.isVisible()


def test_one_that_nobody_answers_is_let_go_and_asked_again(shown: Shown, journal: Journal, asked: int) -> None:
    page = shown.pane.request
    click(page.let_go)
    assert journal.requests.get(asked).state is RequestState.EXPIRED
    assert page.standing.text() == "let go, asked 29 May"
    click(page.again)
    again = journal.requests.get(asked)
    assert (again.state, again.asked_on) == (RequestState.ASKED, TODAY)
    shown.undo()
    assert journal.requests.get(asked).state is RequestState.EXPIRED


def test_a_new_request_is_stored_once_it_says_about_what(shown: Shown, journal: Journal, helen: int) -> None:
    pane, page = shown.pane, shown.pane.request
    pane.begin_new()
    assert page.about.hasFocus()
    page._pick()
    assert page.picker is not None
    write(page.picker.line, "helen")
    press(page.picker.line, Qt.Key.Key_Return)
    assert len(journal.requests.all()) == 1
    write(page.about, "The storyboard")
    press(page.about, Qt.Key.Key_Return)
    made = journal.requests.get(pane.current_id() or 0)
    assert (made.about, made.mentorship_id, made.asked_by) == ("The storyboard", helen, Side.ME)
    assert page.artefact.hasFocus()
    write(page.artefact, "Eight slides")
    pane.flush()
    assert journal.requests.get(made.id).artefact == "Eight slides"


def test_a_request_without_words_keeps_those_it_had(shown: Shown, journal: Journal, asked: int) -> None:
    page = shown.pane.request
    page.about.setFocus()
    page.about.selectAll()
    press(page.about, Qt.Key.Key_Delete)
    press(page.about, Qt.Key.Key_Return)
    assert page.about.text() == "The Q3 story"
    assert [str(one) for one in shown.troubles] == ["A request needs a few words. Those that were there are back."]


def test_whatever_is_asked_is_kept(shown: Shown, journal: Journal, asked: int) -> None:
    page = shown.pane.request
    page.about.setFocus()
    page.about.selectAll()
    QApplication.clipboard().setText("متين \u202e <b>x</b>\n\n[[1|y]] " + "long " * 3000)
    page.about.paste()
    press(page.about, Qt.Key.Key_Return)
    assert journal.requests.get(asked).about.startswith("متين \u202e <b>x</b> [[1|y]] long")
    QApplication.clipboard().setText("row\n" * 5000)
    page.artefact.paste()
    assert shown.pane.flush()
    assert journal.requests.get(asked).artefact.count("row") == 5000
    assert shown.troubles == []


def test_the_bin_and_back(shown: Shown, journal: Journal, asked: int) -> None:
    press(shown.pane.list.view, Qt.Key.Key_Delete)
    assert shown.toasts[-1][0] == "Request moved to the bin"
    assert journal.requests.all() == []
    shown.undo()
    assert shown.pane.current_id() == asked
