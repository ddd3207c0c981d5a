"""How a meeting was for its owner: whatever is typed and pasted stays, and nothing is shown that is not stored."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import Role
from tests.ui.hands import click, press
from tests.ui.meetings_shown import Shown, maker
from tests.ui.writing import held_by_another, type_into
from ui.clipboard import hand_over
from ui.panes.meetings.rating import Rating

ABSURD = (
    "</b>&amp;<script>", "[[", "99:99\n\t-1", "متین رضا 中文 👩\u200d💻 e\u0301\u0323",
    "A long line of it.\n" * 5_000,
)  # fmt: skip


@pytest.fixture
def meeting(journal: Journal) -> int:
    return maker(journal, journal.people.add("Helen Okafor", Role.MENTEE))(-1)


@pytest.fixture
def opened(journal: Journal, qtbot: QtBot, meeting: int) -> Callable[[], tuple[Shown, Rating]]:
    def show() -> tuple[Shown, Rating]:
        here = Shown(journal, qtbot)
        here.pane.show_record(meeting)
        rating = here.pane.detail.rating
        if rating.ask.isVisible():
            click(rating.ask)
        return here, rating

    return show


def test_whatever_is_pasted_as_the_reason_is_there_again_letter_by_letter(
    opened: Callable[[], tuple[Shown, Rating]], journal: Journal, meeting: int
) -> None:
    here, rating = opened()
    for text in ABSURD:
        QApplication.clipboard().setText(text)
        rating.comment.selectAll()
        rating.comment.paste()
        assert here.pane.flush()
        stored = journal.ratings.of_meeting(meeting)
        assert stored is not None
        assert stored.comment == rating.comment.markdown() == text
    assert opened()[1].comment.markdown() == ABSURD[-1]
    rating.comment.undo()
    assert here.pane.flush()
    assert opened()[1].comment.markdown() == ABSURD[-2]
    hand_over()


def test_blanks_alone_are_no_rating(
    opened: Callable[[], tuple[Shown, Rating]], journal: Journal, meeting: int
) -> None:
    here, rating = opened()
    type_into(rating.comment, "   ")
    assert here.pane.flush()
    assert journal.ratings.of_meeting(meeting) is None


def test_while_it_cannot_be_saved_the_words_stay_and_a_step_is_not_shown_as_taken(
    opened: Callable[[], tuple[Shown, Rating]], journal: Journal, meeting: int
) -> None:
    here, rating = opened()
    with held_by_another(journal):
        press(rating.usefulness.focusProxy(), Qt.Key.Key_4)
        assert (rating.usefulness.word(), len(here.troubles)) == ("Not set", 1)
        type_into(rating.comment, "Not to be lost")
        press(rating.comfort.focusProxy(), Qt.Key.Key_2)
        assert rating.comfort.word() == "Not set"
        assert rating.comment.markdown() == "Not to be lost"
    press(rating.comfort.focusProxy(), Qt.Key.Key_3)
    stored = journal.ratings.of_meeting(meeting)
    assert stored is not None
    assert (stored.usefulness, stored.comfort, stored.comment) == (None, 3, "Not to be lost")


def test_of_a_meeting_that_went_to_the_bin_it_is_said_once_that_it_is_gone(
    opened: Callable[[], tuple[Shown, Rating]], journal: Journal, meeting: int
) -> None:
    here, rating = opened()
    type_into(rating.comment, "Too late")
    with journal.transaction(origin=here.pane):
        journal.bin.put(meeting)
    assert not rating.flush()
    assert rating.flush()
    assert len(here.troubles) == 1
