"""Open prep, through the window: the brief begins from the journal, is one's own then, and keeps what it was."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.papers import Paper, as_text
from pmjournal.records import EntryKind, NoteHeading, Role, Side
from tests.ui.conftest import TODAY
from tests.ui.hands import click, ctrl_click, press, write
from tests.ui.inside import inside
from tests.ui.keyboard import opened
from tests.ui.writing import held_by_another
from ui.main_window import MainWindow
from ui.panes.meetings import MeetingsPane
from ui.prep import PrepDialog
from ui.versions import VersionsDialog
from ui.widgets.labels import Label
from ui.window.forgetting import close_what_lies_over


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE, focus_areas="Pricing; Research")


@pytest.fixture
def coming(journal: Journal, helen: int) -> int:
    at = journal.clock.at
    journal.meetings.add(
        at(TODAY - timedelta(13), 10), mentorship_id=helen, title="A price for two segments, pricing"
    )
    goal = journal.goals.add("Lead discovery", mentorship_id=helen, on=TODAY - timedelta(40))
    step = journal.goals.add_milestone(goal, "Dry-run", planned_on=TODAY - timedelta(5), on=TODAY - timedelta(40))
    assert step
    journal.entries.add(EntryKind.QUESTION, "When do I say no?", mentorship_id=helen)
    journal.actions.add("Send the draft", owner=Side.ME, mentorship_id=helen)
    return journal.meetings.add(at(TODAY + timedelta(1), 10), mentorship_id=helen, title="Synthesis")


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path, coming: int) -> Iterator[MainWindow]:
    with opened(qtbot, journal, tmp_path) as shown:
        shown.show_pane("meetings")
        shown.pane("meetings").show_record(coming)
        yield shown


def prep(window: MainWindow) -> PrepDialog:
    click(cast("MeetingsPane", window.pane("meetings")).detail.around.prep)
    return shown_dialog()


def shown_dialog() -> PrepDialog:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, PrepDialog) and one.isVisible())


def test_practice_40_what_was_done_slipped_is_asked_and_how_the_mood_was_are_in_the_prep(
    window: MainWindow, journal: Journal
) -> None:
    journal.reflections.add(title="A good day", mood=4)
    dialog = prep(window)
    said = dialog.edit.toPlainText()
    assert said.startswith("## Since 28 May\n- Slipped: Dry-run, 5 days overdue\n")
    assert "## Open on both sides\n- You: Send the draft\n" in said
    assert "## Questions\n- When do I say no?\n" in said
    assert "Good, 4.0 of 5 in 1 reflection" in [one.text() for one in inside(dialog.beside, Label)]


def test_practice_43_focus_areas_are_listed_with_the_meeting_that_last_named_them(window: MainWindow) -> None:
    lines = prep(window).edit.toPlainText().splitlines()
    first = lines.index("## Focus areas") + 1
    assert lines[first : first + 2] == [
        "- Pricing: “A price for two segments, pricing”, 28 May",
        "- Research: in no meeting yet",
    ]


def test_practice_11_how_many_goals_are_one_s_own_is_in_the_prep(window: MainWindow) -> None:
    assert "- Goals you set yourself: 1 of 1" in prep(window).edit.toPlainText().splitlines()


def test_it_is_stored_once_it_is_changed_and_found_again(
    window: MainWindow, journal: Journal, coming: int
) -> None:
    press(prep(window), Qt.Key.Key_Escape)
    assert journal.meetings.get(coming).brief == ""
    dialog = prep(window)
    write(dialog.edit, "First of all, thanks. ")
    click(dialog.ready)
    assert not dialog.isVisible()
    assert journal.meetings.get(coming).brief.startswith("First of all, thanks. ## Since 28 May")
    assert prep(window).edit.toPlainText() == journal.meetings.get(coming).brief


def test_begun_again_it_keeps_what_was_written_as_a_version(
    window: MainWindow, journal: Journal, coming: int
) -> None:
    mine = "What I wrote with care about the meeting, in more than forty letters."
    journal.meetings.write(coming, brief=mine)
    dialog = prep(window)
    click(dialog.again)
    assert journal.meetings.get(coming).brief.startswith("## Since 28 May")
    assert dialog.edit.toPlainText() == journal.meetings.get(coming).brief
    assert mine in [one.text for one in journal.revisions.of(coming, "brief")]
    click(dialog.versions)
    versions = next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, VersionsDialog) and one.isVisible()
    )
    click(versions.restore)
    assert dialog.edit.toPlainText() == mine


def test_what_they_told_me_stands_beside_it_in_plum_and_folds(
    window: MainWindow, journal: Journal, helen: int
) -> None:
    for heading, body in ((NoteHeading.CHALLENGES, "An older one"), (NoteHeading.CHALLENGES, "The re-org")):
        journal.private_notes.add(body, heading=heading, mentorship_id=helen)
    journal.private_notes.add("Free", heading=NoteHeading.FREE, mentorship_id=helen)
    journal.people.write_person(journal.people.contact(helen).person.id, what_works="Short questions")
    dialog = prep(window)
    said = [one.text() for one in inside(dialog.beside, Label) if one.isVisible()]
    assert "Short questions" in said
    assert "The re-org" in said
    assert not {"An older one", "Free"} & set(said)
    assert "re-org" not in dialog.edit.toPlainText()
    press(dialog, Qt.Key.Key_Escape)
    window.switches.toggle_private()
    hidden = prep(window).beside
    assert hidden.private is not None
    assert hidden.private.folded()
    assert "The re-org" not in [one.text() for one in inside(hidden, Label) if one.isVisible()]


def test_the_page_is_what_is_written_now(window: MainWindow, journal: Journal, coming: int) -> None:
    asked: list[tuple[Paper, str]] = []
    window.requests.paper_wanted.disconnect()
    window.requests.paper_wanted.connect(lambda paper, name: asked.append((paper, name)))
    dialog = prep(window)
    click(dialog.page)
    assert not dialog.isVisible()
    assert "Slipped: Dry-run" in as_text.plain(asked[0][0])
    assert asked[0][1] == "Prep for 11 June 2026"
    assert journal.meetings.get(coming).brief


def test_what_cannot_be_saved_stays_in_sight(window: MainWindow, journal: Journal) -> None:
    dialog = prep(window)
    with held_by_another(journal):
        write(dialog.edit, "Kept")
        press(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
    click(dialog.ready)
    assert not dialog.isVisible()


def test_a_lock_waits_for_what_cannot_be_saved(
    qtbot: QtBot, window: MainWindow, journal: Journal, coming: int
) -> None:
    dialog = prep(window)
    with held_by_another(journal):
        write(dialog.edit, "Kept")
        close_what_lies_over(window)
        assert not dialog.isVisible()
        assert window.detach() is None
    assert window.detach() is journal
    assert "Kept" in journal.meetings.get(coming).brief


def test_it_opens_from_a_person_s_page(window: MainWindow, helen: int) -> None:
    window.navigation.show_person(helen)
    window.pane("person").prep_requested.emit(0)  # type: ignore[attr-defined]
    assert window.shell.toast.isVisible()


def test_a_link_in_a_brief_leads_to_what_it_names(window: MainWindow, journal: Journal, coming: int) -> None:
    (goal,) = (one.goal.id for one in journal.goals.outlines())
    dialog = prep(window)
    dialog.edit.setPlainText(f"See [[{goal}|the goal]]")
    dialog.edit.edited.emit()
    at = dialog.edit.cursorRect(_cursor_at(dialog, "goal]]")).center()
    ctrl_click(dialog.edit.viewport(), at)
    assert not dialog.isVisible()
    assert (window.current, window.pane("goals").current_id()) == ("goals", goal)
    assert "the goal" in journal.meetings.get(coming).brief


def _cursor_at(dialog: PrepDialog, words: str) -> QTextCursor:
    cursor = QTextCursor(dialog.edit.document())
    cursor.setPosition(dialog.edit.toPlainText().index(words) + 1)
    return cursor
