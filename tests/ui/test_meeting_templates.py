"""A meeting's template, in its pane: chosen when it is made, changed later, its prompts beside the notes."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.meeting_templates import meeting_template
from pmjournal.records import Role
from tests.ui.hands import click
from tests.ui.meetings_shown import Meet, Shown, maker


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


@pytest.fixture
def meet(journal: Journal, helen: int) -> Meet:
    return maker(journal, helen)


@pytest.fixture
def shown(journal: Journal, qtbot: QtBot) -> Callable[[], Shown]:
    return lambda: Shown(journal, qtbot)


def texts(here: Shown) -> list[str]:
    return [point.text for point in here.journal.agendas.of(here.pane.current_id() or 0)]


def test_a_new_meeting_is_a_regular_one_unless_another_is_chosen(
    journal: Journal, helen: int, shown: Callable[[], Shown]
) -> None:
    here = shown()
    here.pane.begin_new()
    form = here.pane.frame.new.form
    assert form.template.value() == "regular"
    assert form.template.field.count() == 9
    form.template.field.set_value("grow")
    form.template.field.chosen.emit("grow")
    assert form.template._hint.text() == "Goal, reality, options, will"
    click(form.yes)
    assert texts(here) == list(meeting_template("grow").points)
    assert journal.meetings.get(here.pane.current_id() or 0).template == "grow"
    here.undo()
    assert journal.meetings.count() == 0


def test_it_is_changed_in_the_form_of_a_meeting_with_one_undo(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    meeting = meet(2, "Coming")
    here = shown()
    here.pane.show_record(meeting)
    header = here.pane.detail.header
    click(header.edit)
    click(header.form.yes)
    assert texts(here) == []  # changing nothing brings nothing
    click(header.edit)
    header.form.template.field.set_value("closure")
    click(header.form.yes)
    assert len(texts(here)) == 4
    assert here.pane.detail.notes.edit.markdown().startswith("## What came of it\n")
    here.undo()
    assert texts(here) == []
    assert journal.meetings.get(meeting).template == "regular"


def test_the_prompt_of_the_heading_one_writes_under_stands_beside_the_head(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    notes = "## Goal\nA page.\n\n## Options\n\n## Mine\n"
    meeting = meet(-1, "Held", template="grow", notes=notes)
    here = shown()
    here.pane.show_record(meeting)
    edit, prompt = here.pane.detail.notes.edit, here.pane.detail.notes.prompt
    assert prompt.text() == "What shall be different, and how would you see it?"
    cursor = edit.textCursor()
    cursor.setPosition(edit.toPlainText().index("## Options") + 11)
    edit.setTextCursor(cursor)
    assert prompt.text() == "At least three, before any is judged."
    edit.moveCursor(QTextCursor.MoveOperation.End)
    assert prompt.text() == ""
