"""What people paste and type by accident, through the window: kept, shown letter by letter, never obeyed.

Dates that are none, damaged files and Markdown that bites are the business of the parts that read them.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pmjournal.errors import BadInput
from pmjournal.journal import Journal
from pmjournal.records import Role
from tests.ui.hands import click, press, write
from tests.ui.inside import inside
from ui.main_window import MainWindow
from ui.new_person import NewPersonDialog
from ui.panes.goals import GoalsPane
from ui.panes.goals.title import TitleEdit
from ui.panes.meetings import MeetingsPane
from ui.panes.person import PersonPane
from ui.settings import Settings
from ui.widgets.fields import LineEdit
from ui.widgets.inline_text import InlineText
from ui.widgets.meeting_times import parse_time
from ui.widgets.menu import Menu
from ui.widgets.tips import show_tip, shown_tip, tip_of

ENTER = Qt.Key.Key_Return
NASTY = "<script>alert(1)</script> & =1+1"
RIGHT_TO_LEFT = "متین رضا"


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.attach(journal)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.journal = None


def _goals(window: MainWindow) -> GoalsPane:
    pane = window.pane("goals")
    assert isinstance(pane, GoalsPane)
    window.show_pane("goals")
    return pane


def _meeting(window: MainWindow, journal: Journal, title: str = "", who: int | None = None) -> MeetingsPane:
    journal.meetings.add(journal.clock.now(), title=title, mentorship_id=who)
    window.show_pane("meetings")
    pane = window.pane("meetings")
    assert isinstance(pane, MeetingsPane)
    return pane


def _labels(window: MainWindow, words: str) -> list[QLabel]:
    return [label for label in inside(window, QLabel) if words in label.text()]


def test_a_megabyte_pasted_into_the_notes_is_kept_whole(window: MainWindow, journal: Journal) -> None:
    pane = _meeting(window, journal, "Long")
    text = "A line of a long log, as people paste it.\n" * 25_000
    QApplication.clipboard().setText(text)
    pane.detail.notes.edit.setFocus()
    pane.detail.notes.edit.paste()
    assert window.flush()
    meeting = journal.meetings.summaries()[0].id
    assert journal.meetings.get(meeting).notes.strip() == text.strip()
    pane.detail.notes.edit.undo()
    assert window.flush()
    assert journal.meetings.get(meeting).notes == ""


def test_control_characters_are_left_out_of_titles_and_notes(window: MainWindow, journal: Journal) -> None:
    pane = _meeting(window, journal)
    QApplication.clipboard().setText("Ring\x07ing\x00 the\x1b[31m bell\u2028twice")
    for edit in (pane.detail.header.title, pane.detail.notes.edit):
        edit.setFocus()
        edit.paste()
    assert window.flush()
    meeting = journal.meetings.get(journal.meetings.summaries()[0].id)
    for said in (meeting.title, meeting.notes):
        assert said.replace("\n", " ") == "Ringing the[31m bell twice"


@pytest.mark.parametrize("title", [NASTY, RIGHT_TO_LEFT, "R&D", "a\tb", "&&"])
def test_a_goal_is_called_what_was_typed(window: MainWindow, journal: Journal, title: str) -> None:
    pane = _goals(window)
    pane.begin_new()
    QApplication.clipboard().setText(title)
    pane.detail.title.paste()
    press(pane.detail.title, ENTER)
    (outline,) = journal.goals.outlines()
    assert outline.goal.title == " ".join(title.split())
    assert pane.detail.title.text() == outline.goal.title


@pytest.mark.parametrize("name", [NASTY, RIGHT_TO_LEFT, "R&D <b>office</b>"])
def test_a_person_is_called_what_was_typed(window: MainWindow, journal: Journal, qtbot: QtBot, name: str) -> None:
    dialog = NewPersonDialog(journal)
    qtbot.addWidget(dialog)
    QApplication.clipboard().setText(name)
    dialog.form.fields.name.line.paste()
    click(dialog.form.yes)
    assert dialog.mentorship_id is not None
    window.refresh_shell()
    row = window.shell.sidebar.people[dialog.mentorship_id]
    assert row.line.name == name
    assert tip_of(row) == f"{name}\n{row.line.meta}"
    click(row)
    page = window.pane("person")
    assert isinstance(page, PersonPane)
    assert page.header.name.text() == name
    scope = window.shell.top_bar.scope
    assert scope.text() == name
    assert scope.shortcut().isEmpty(), "a & in a name is no key"


def test_a_menu_shows_names_and_takes_no_keys_from_them(
    window: MainWindow, journal: Journal, qtbot: QtBot
) -> None:
    office = journal.people.add("R&D <b>office</b>", Role.PEER)
    window.refresh_shell()
    click(window.shell.top_bar.scope)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    _, row = menu.actions()
    assert row.text().replace("&&", "&") == "R&D <b>office</b>"
    assert QKeySequence.mnemonic(row.text()).isEmpty()
    row.trigger()
    menu.close()
    assert window.pane("goals").scope == office


def test_what_a_person_wrote_is_never_read_as_rich_text(window: MainWindow, journal: Journal) -> None:
    who = journal.people.add(NASTY, Role.MENTEE)
    goal = journal.goals.add(NASTY, mentorship_id=who)
    journal.goals.write(goal, organisation_objective=NASTY)
    _meeting(window, journal, NASTY, who)
    _goals(window)
    window.say(NASTY, None)
    window.navigation.show_person(who)
    found = _labels(window, "<script>")
    assert len(found) >= 3
    assert {label.textFormat() for label in found} == {Qt.TextFormat.PlainText}


def test_a_formula_in_a_milestone_stays_words(window: MainWindow, journal: Journal) -> None:
    goal = journal.goals.add("Reach it")
    pane = _goals(window)
    pane.show_record(goal)
    section = pane.detail.milestones
    section.start_adding()
    write(section.table.open_editor(), "=1+1&<b>2</b>")
    press(section.table.open_editor(), ENTER)
    assert [step.title for step in journal.goals.milestones(goal)] == ["=1+1&<b>2</b>"]
    assert section.model.index(0, 0).data() == "=1+1&<b>2</b>"


def test_five_thousand_characters_pasted_into_a_line_are_kept_whole(window: MainWindow, journal: Journal) -> None:
    pane = _meeting(window, journal)
    words = "First, " + "wort 👩‍💻 متین\n" * 500 + "last."
    QApplication.clipboard().setText(words)
    pane.detail.header.title.setFocus()
    pane.detail.header.title.paste()
    press(pane.detail.header.title, ENTER)
    pane.detail.feedback.begin()
    pane.detail.feedback.adder.words.paste()
    assert window.flush()
    meeting = journal.meetings.summaries()[0].id
    assert journal.meetings.get(meeting).title == " ".join(words.split())
    assert [one.text for one in journal.feedback.for_meeting(meeting)] == [" ".join(words.split())]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Type a time, such as 10:30 or 2pm."),
        ("31.2.2026", "“31.2.2026” is not a time. Try 10:30 or 2pm."),
        ("at\n\x1bnoon \u202e", "“at noon” is not a time. Try 10:30 or 2pm."),
        ("noon " * 99, "“noon noon noon noon noon noon noon noon…” is not a time. Try 10:30 or 2pm."),
    ],
)
def test_a_time_that_is_none_is_told_of_in_one_line(typed: str, said: str) -> None:
    with pytest.raises(BadInput) as told:
        parse_time(typed)
    assert str(told.value) == said


def test_what_is_more_than_a_line_holds_is_cut_and_said_in_one_sentence(qtbot: QtBot) -> None:
    QApplication.clipboard().setText("word\x00 " * 10_000)
    for line in (LineEdit(name="Why"), InlineText(name="Agenda point"), TitleEdit("Title", "A goal")):
        qtbot.addWidget(line)
        line.show()
        line.paste()
        text = line.text()
        assert len(text) in (32_767, 399)
        assert shown_tip() == "That is more than a line holds. Its beginning is here."
        show_tip(QPoint(), "", line)
        line.clear()
        QApplication.clipboard().setText("word")
        line.paste()
        assert (line.text(), shown_tip()) == ("word", "")
        QApplication.clipboard().setText("word\x00 " * 10_000)
