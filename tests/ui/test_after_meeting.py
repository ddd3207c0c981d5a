"""After a meeting: a reflection on it, from the template of one's role; and the follow-up, read and copied."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.papers import Paper
from pmjournal.records import AgendaState, EntryKind, MeetingStatus, NoteHeading, Role, Side
from tests.ui.conftest import TODAY
from tests.ui.hands import click
from tests.ui.keyboard import opened, typed
from ui.clipboard import hand_over
from ui.main_window import MainWindow
from ui.panes.meetings import MeetingsPane
from ui.panes.meetings.follow_up import FollowUpDialog
from ui.panes.reflections import ReflectionsPane
from ui.widgets.menu import Menu


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path, helen: int) -> Iterator[MainWindow]:
    made = journal.meetings.add(journal.clock.at(TODAY, 9), mentorship_id=helen, title="Which one to back")
    journal.agendas.add(made, "The map", state=AgendaState.DISCUSSED)
    journal.actions.add("Send the draft", owner=Side.ME, meeting_id=made)
    journal.meetings.write(made, notes="only for me, PRIVATE-CANARY-01", brief="PRIVATE-CANARY-02")
    journal.private_notes.add("PRIVATE-CANARY-03", heading=NoteHeading.FREE, meeting_id=made)
    journal.ratings.write(made, usefulness=1, comment="PRIVATE-CANARY-04")
    journal.entries.add(EntryKind.LESSON, "PRIVATE-CANARY-05", meeting_id=made)
    with opened(qtbot, journal, tmp_path) as shown:
        shown.show_pane("meetings")
        yield shown


def meetings(window: MainWindow) -> MeetingsPane:
    return cast("MeetingsPane", window.pane("meetings"))


def test_practice_22_a_meeting_is_reflected_on_and_linked(
    window: MainWindow, journal: Journal, helen: int
) -> None:
    meeting = meetings(window).current_id()
    click(meetings(window).detail.around.reflect)
    assert window.current == "reflections"
    pane = cast("ReflectionsPane", window.pane("reflections"))
    pane.detail.title.setFocus()
    typed("What I heard")
    assert window.flush()
    made = journal.reflections.get(pane.current_id() or 0)
    assert (made.template, made.mentorship_id) == ("after-meeting", helen)
    assert [one.record_id for one in journal.links.links_from(made.id)] == [meeting]
    assert [chip.text() for chip in pane.detail.links.chips()] == ["Helen, 10 Jun"]


def test_a_mentor_reflects_in_a_private_note_on_the_meeting(window: MainWindow, journal: Journal) -> None:
    mentee = journal.people.add("Ravi Menon", Role.MENTOR)
    meeting = journal.meetings.add(journal.clock.at(TODAY, 8), mentorship_id=mentee)
    journal.private_notes.add("Noted before", heading=NoteHeading.FREE, meeting_id=meeting)
    meetings(window).show_record(meeting)
    click(meetings(window).detail.around.reflect)
    assert window.current == "meetings"
    typed("A date for the launch")
    journal.meetings.write(meeting, title="Written elsewhere")
    assert window.flush()
    first, note = sorted(journal.private_notes.for_meeting(meeting), key=lambda one: one.id)
    assert (first.body, note.heading) == ("Noted before", NoteHeading.MENTORING)
    assert note.body.startswith("## What they brought\nA date for the launch\n")
    assert journal.reflections.count() == 0


def test_the_follow_up_is_read_before_it_is_copied(window: MainWindow) -> None:
    click(meetings(window).detail.around.follow)
    dialog = shown_dialog()
    assert dialog.said().startswith("Which one to back\n\nNora Castell and Helen Okafor\n")
    assert "The map" in dialog.text.toPlainText()
    assert "CANARY" not in dialog.text.toPlainText()
    click(dialog.form._group.buttons()[1])
    assert dialog.text.toPlainText().startswith("# Which one to back")
    click(dialog.copy)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("# Which one to back")
    assert "- [ ] Send the draft" in copied
    assert "CANARY" not in copied
    assert window.shell.toast.words() == "Follow-up copied"
    hand_over()  # as at the end of the program: what Qt lets go of last must not be Python's


def test_the_follow_up_is_saved_as_a_page_too(window: MainWindow) -> None:
    asked: list[tuple[Paper, str]] = []
    meetings(window).paper_requested.disconnect()
    meetings(window).paper_requested.connect(lambda paper, name: asked.append((paper, name)))
    meetings(window).detail.header._open_more()
    menu = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Menu) and one.isVisible())
    next(one for one in menu.actions() if one.text() == "Copy follow-up…").trigger()
    menu.close()
    click(shown_dialog().page)
    assert [(paper.title, name) for paper, name in asked] == [("Which one to back", "Follow-up of 10 June 2026")]


def test_each_is_offered_where_it_suits(window: MainWindow, journal: Journal) -> None:
    around = meetings(window).detail.around
    assert [one.isVisible() for one in (around.prep, around.reflect, around.follow)] == [False, True, True]
    journal.meetings.write(meetings(window).current_id() or 0, status=MeetingStatus.PLANNED)
    assert [one.isVisible() for one in (around.prep, around.reflect, around.follow)] == [True, False, False]
    journal.meetings.write(meetings(window).current_id() or 0, status=MeetingStatus.CANCELLED)
    assert not around.isVisible()


def shown_dialog() -> FollowUpDialog:
    return next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, FollowUpDialog) and one.isVisible()
    )


def test_a_mentor_who_hides_private_content_is_not_shown_the_notes_by_reflecting(
    window: MainWindow, journal: Journal
) -> None:
    mentee = journal.people.add("Ravi Menon", Role.MENTOR)
    meeting = journal.meetings.add(journal.clock.at(TODAY, 8), mentorship_id=mentee)
    journal.private_notes.add("Noted before", heading=NoteHeading.FREE, meeting_id=meeting)
    window.switches.toggle_private()
    meetings(window).show_record(meeting)
    click(meetings(window).detail.around.reflect)
    assert meetings(window).detail.private.folded()
    assert window.shell.toast.words() == "Private content is hidden"
