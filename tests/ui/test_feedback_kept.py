"""What is typed of feedback and of requests is kept, whatever happens to the record meanwhile."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pmjournal import following_advice
from pmjournal.errors import JournalError
from pmjournal.journal import Journal
from pmjournal.records import FeedbackKind, Role, Side, Visibility
from tests.ui.conftest import TODAY
from tests.ui.feedback_shown import STRENGTH, WORK, Shown, say
from tests.ui.hands import write
from tests.ui.inside import inside
from ui import feedback_words
from ui.application import application


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


def test_what_went_to_the_bin_while_it_was_written_in_stays_out_of_shared_exports(
    qtbot: QtBot, journal: Journal, helen: int
) -> None:
    kept = say(journal, helen, "Between us.", visibility=Visibility.PERSONAL)
    shown = Shown(journal, qtbot)
    write(shown.pane.said.impact, "It helped.")
    journal.bin.put(kept)
    (again,) = journal.feedback.all()
    assert (again.text, again.impact, again.visibility) == ("Between us.", "It helped.", Visibility.PERSONAL)


def test_a_request_that_went_to_the_bin_while_it_was_written_in_is_stored_again(
    qtbot: QtBot, journal: Journal, helen: int
) -> None:
    asked = journal.requests.add("The brief", mentorship_id=helen)
    shown = Shown(journal, qtbot)
    shown.pane.show_record(asked)
    write(shown.pane.request.artefact, "Second draft")
    journal.bin.put(asked)
    (again,) = journal.requests.all()
    assert (again.about, again.artefact, again.mentorship_id) == ("The brief", "Second draft", helen)
    assert shown.pane.current_id() == again.id
    assert shown.troubles == []


def test_an_action_that_cannot_be_stored_holds_the_page(
    qtbot: QtBot, journal: Journal, helen: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, other = say(journal, helen, "Say it first."), say(journal, helen, "Ask who decides.")
    shown = Shown(journal, qtbot)
    shown.pane.show_record(first)
    shown.pane.said.outcome.action.click()

    def fail(*_args: object) -> int:
        raise JournalError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(following_advice, "make_action", fail)
        assert not shown.pane.flush()
        shown.pane.show_record(other)
        assert shown.pane.current_id() == first
    assert shown.pane.flush()
    assert [one.text for one in journal.actions.all()] == ["Say it first"]


def test_the_balance_over_the_list_follows_another_kind(qtbot: QtBot, journal: Journal, helen: int) -> None:
    say(journal, helen, "Say it first.", kind=WORK)
    open_one = say(journal, helen, "Your questions got shorter.", kind=STRENGTH)
    shown = Shown(journal, qtbot)
    shown.pane.show_record(open_one)
    said = [label.text() for label in inside(shown.pane.list, QLabel)]
    assert "1 strength, 1 to work on" in said
    shown.pane.said.facts.changed.emit({"kind": FeedbackKind.TO_WORK_ON})
    said = [label.text() for label in inside(shown.pane.list, QLabel)]
    assert "2 to work on" in " ".join(said)
    assert shown.pane.current_id() == open_one


def test_an_action_that_came_of_it_says_its_day_as_days_are_written(journal: Journal) -> None:
    action = journal.actions.add("Send it", owner=Side.ME, due_on=TODAY + timedelta(days=2))
    assert [feedback_words.became(one, TODAY) for one in journal.actions.all()] == ["Send it, Fri 12 Jun"]
    journal.actions.write(action, due_on=TODAY)
    assert [feedback_words.became(one, TODAY) for one in journal.actions.all()] == ["Send it, due today"]


class Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_no_part_of_the_balance_is_a_window_for_a_moment(qtbot: QtBot, journal: Journal, helen: int) -> None:
    say(journal, helen, "Say it first.")
    journal.requests.add("The brief", mentorship_id=helen)
    shown, windows = Shown(journal, qtbot), Windows()
    application().installEventFilter(windows)
    shown.pane.show_balance()
    application().removeEventFilter(windows)
    assert windows.shown == []
