"""Typing `[[` offers records by title: chosen with the keys of the text, never a private note among them."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import Kind, Role
from tests.ui.conftest import TODAY
from tests.ui.hands import click, press, write
from tests.ui.meetings_shown import Shown
from ui.link_source import LinkSource, place_of
from ui.widgets.link_picker import Choice
from ui.widgets.markdown_edit import MarkdownEdit

STORIES = [Choice(12, "Tell the [Q3] story", "goals"), Choice(13, "Another", "meetings", "28 May")]


def find(typed: str) -> Sequence[Choice]:
    return [choice for choice in STORIES if typed.casefold() in choice.words.casefold()]


@pytest.fixture
def editor(qtbot: QtBot) -> MarkdownEdit:
    made = MarkdownEdit("writing", name="Notes")
    qtbot.addWidget(made)
    made.set_link_source(find)
    made.resize(536, 400)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def offered(editor: MarkdownEdit) -> list[str]:
    assert editor.completion is not None
    return [choice.words for choice in editor.completion.choices()]


def test_choose_with_the_keys(editor: MarkdownEdit, qtbot: QtBot) -> None:
    write(editor, "see [[")
    qtbot.waitUntil(lambda: len(offered(editor)) == 2)
    assert editor.hasFocus()
    press(editor, Qt.Key.Key_Down)
    press(editor, Qt.Key.Key_Up)
    press(editor, Qt.Key.Key_Return)
    assert editor.markdown() == "see [[12|Tell the Q3 story]]"
    assert offered(editor) == []
    editor.undo()
    assert editor.markdown() == "see [["


def test_what_is_typed_narrows_it_and_escape_leaves_it(editor: MarkdownEdit, qtbot: QtBot) -> None:
    write(editor, "[[ano")
    qtbot.waitUntil(lambda: offered(editor) == ["Another"])
    press(editor, Qt.Key.Key_Escape)
    assert offered(editor) == []
    write(editor, "t")
    QTest.qWait(80)
    assert offered(editor) == []
    assert editor.markdown() == "[[anot"
    write(editor, " [[an")
    qtbot.waitUntil(lambda: offered(editor) == ["Another"])
    press(editor, Qt.Key.Key_Tab)
    assert editor.markdown() == "[[anot [[13|Another]]"


def test_a_click_chooses_and_leaving_closes(editor: MarkdownEdit, qtbot: QtBot) -> None:
    write(editor, "[[")
    qtbot.waitUntil(lambda: len(offered(editor)) == 2)
    assert editor.completion is not None
    box = editor.completion._box
    assert box is not None
    view = box.view
    click(view.viewport(), at=view.visualRect(box.model.index(1)).center())
    assert editor.markdown() == "[[13|Another]]"
    press(editor, Qt.Key.Key_Return)
    write(editor, "[[")
    qtbot.waitUntil(lambda: len(offered(editor)) == 2)
    editor.clearFocus()
    assert offered(editor) == []


def test_the_source_knows_every_kind_but_private_notes(journal: Journal) -> None:
    person = journal.people.add("Helen Story", Role.MENTEE)
    goal = journal.goals.add("Tell the story", mentorship_id=person)
    step = journal.goals.add_milestone(goal, "Story told once")
    meeting = journal.meetings.add(journal.clock.at(TODAY, 10), mentorship_id=person, title="On the story")
    reflection = journal.reflections.add(title="My story", body="")
    other = journal.reflections.add(title="Other", body="a story inside")
    journal.private_notes.add("A private story", mentorship_id=person)
    found = LinkSource(journal)("story")
    contact = journal.people.contact(person)
    assert {choice.record_id for choice in found} == {goal, step, meeting, reflection, other, contact.person.id}
    assert found[-1].record_id == other
    assert {choice.words for choice in found} >= {"Tell the story", "Helen Story", "On the story"}
    assert {choice.record_id for choice in LinkSource(journal)("")} >= {goal, meeting, contact.person.id}
    assert LinkSource(journal)("before:never") == []
    assert place_of(journal, step) == (Kind.GOAL, goal)
    assert place_of(journal, contact.person.id) == (Kind.MENTORSHIP, person)
    assert place_of(journal, meeting) == (Kind.MEETING, meeting)
    assert place_of(journal, 10_000) is None


def test_in_the_notes_of_a_meeting(journal: Journal, qtbot: QtBot) -> None:
    goal = journal.goals.add("Tell the story")
    journal.meetings.add(journal.clock.at(TODAY, 10), title="Now")
    here = Shown(journal, qtbot)
    edit = here.pane.detail.notes.edit
    edit.setFocus()
    write(edit, "- [[sto")
    qtbot.waitUntil(lambda: offered(edit) == ["Tell the story"])
    press(edit, Qt.Key.Key_Return)
    assert edit.markdown() == f"- [[{goal}|Tell the story]]"
    with qtbot.waitSignal(here.pane.open_requested) as sent:
        press(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent.args == ["goal", goal]
