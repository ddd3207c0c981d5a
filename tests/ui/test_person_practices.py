"""What good mentorship needs of a person's page, row by row of docs/practices.md, as a person does it."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import Role, Side
from tests.ui.conftest import TODAY
from tests.ui.hands import click, press, write
from tests.ui.inside import inside
from tests.ui.keyboard import opened, typed
from tests.ui.person_shown import add_amara, meet, notes_of, notes_tab_of, overview_of
from ui.main_window import MainWindow
from ui.panes.meetings import MeetingsPane
from ui.panes.person import PersonPane
from ui.panes.person.agreement import AgreementTab
from ui.panes.person.course import CourseForm
from ui.panes.person.tabs import AGREEMENT, OVERVIEW
from ui.widgets.labels import Label
from ui.widgets.whole_person_form import PersonForm

DAY = timedelta(days=1)


@pytest.fixture
def amara(journal: Journal) -> int:
    return add_amara(journal)


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, amara: int, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, journal, tmp_path) as made:
        yield made


@pytest.fixture
def page(window: MainWindow, amara: int, qtbot: QtBot) -> Callable[[], PersonPane]:
    """Amara's page, reached through the sidebar."""

    def show() -> PersonPane:
        click(window.shell.sidebar.people[amara])
        found = cast("PersonPane", window.pane("person"))
        link = overview_of(found).notes.write
        qtbot.waitUntil(lambda: link.isVisible() and link.y() > 0)  # all of it is laid out
        return found

    return show


def said(widget: QWidget) -> list[str]:
    """What labels in sight say."""
    return [label.text() for label in inside(widget, Label) if label.isVisible()]


def choose(button: QWidget, words: str) -> None:
    """Choose something in the menu of a button."""
    click(button)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.text() == words)
    click(menu, menu.actionGeometry(action).center())


def test_practice_3_each_action_has_its_owner(
    window: MainWindow, journal: Journal, amara: int, page: Callable[[], PersonPane]
) -> None:
    window.open_record("meeting", meet(journal, amara, 5))
    to_do = cast("MeetingsPane", window.pane("meetings")).detail.to_do
    to_do.begin()
    for text, side in (("Intro to Design", 0), ("Read two old PRDs", 1)):
        write(to_do.adder.line, text)
        click(to_do.adder.side._group.button(side))
        press(to_do.adder.line, Qt.Key.Key_Return)
    assert {item.owner for item in journal.actions.open(amara)} == {Side.ME, Side.THEM}
    shown = said(overview_of(page()))
    assert {"Me: Intro to Design", "Amara: Read two old PRDs"} <= set(shown)


def test_practice_19_without_an_agreement_after_two_meetings_there_is_a_gentle_flag(
    window: MainWindow, journal: Journal, amara: int, page: Callable[[], PersonPane]
) -> None:
    meet(journal, amara, -20)
    here = page()
    glance = overview_of(here).rail.agreement
    assert not glance.flag.isVisible()
    meet(journal, amara, -6)
    here.reload()
    assert glance.flag.text() == "No agreement after 2 meetings"
    click(glance.link)
    tab = here.tabs.tab(AGREEMENT)
    assert isinstance(tab, AgreementTab)
    assert here.tabs.current == AGREEMENT
    section = tab.sections.fields["focus"]
    if not section.is_open:
        click(section.folded)
    assert section.edit is not None
    write(section.edit, "Own a small area")
    assert here.flush()
    click(tab.head.agree)
    press(tab.head.form.on.line, Qt.Key.Key_Return)
    here.tabs.open(OVERVIEW)
    assert not glance.flag.isVisible()
    assert [row.accessibleName() for row in glance.section.rows()] == ["Focus: Own a small area"]


def test_practice_20_what_was_heard_is_written_privately_under_its_heading(
    window: MainWindow, journal: Journal, amara: int, page: Callable[[], PersonPane]
) -> None:
    here = page()
    click(overview_of(here).notes.write)
    typed("A first impression.")
    heard = {"Challenges heard": "Nobody reads it.", "Goals heard": "Own it.", "Aspirations heard": "Lead."}
    for heading, words in heard.items():
        choose(notes_of(here)._add_link, heading)
        typed(words)
    assert here.flush()
    here.reload()
    for heading, words in heard.items():
        click(next(pill for pill in notes_tab_of(here).pills.pills.values() if pill.text() == heading))
        assert [edit.edit.markdown() for edit in notes_of(here).edits()] == [words]
    assert journal.private_notes.count(amara) == 4


def test_practice_27_commitments_kept_and_missed_are_counted_for_each_side(
    window: MainWindow, journal: Journal, amara: int, page: Callable[[], PersonPane]
) -> None:
    for owner, days in ((Side.ME, 1), (Side.THEM, 1), (Side.THEM, -1)):
        journal.actions.add("Do", owner=owner, due_on=TODAY + days * DAY, mentorship_id=amara)
    overview = overview_of(page())
    for row in overview.prep.to_do.rows()[1:]:
        click(inside(row, QAbstractButton)[0])
    assert [row.accessibleName() for row in overview.kept.rows()] == ["You: 1 of 1", "Amara: 1 of 2"]


def test_practices_21_and_59_what_works_the_programme_and_what_i_learn_are_on_the_page(
    page: Callable[[], PersonPane],
) -> None:
    here = page()
    click(here.header.edit)
    form = here.dealings.form
    assert isinstance(form, PersonForm)
    more = form.fields.course.more
    assert more is not None
    for field, words in (
        (form.fields.about.works.edit, "Examples first."),
        (more.programme.line, "Compass"),
        (more.paired.line, "20 feb"),
        (more.objectives.edit, "Two analysts become owners."),
        (more.learning.edit, "To ask before I answer."),
    ):
        write(field, words)
    click(form.yes)
    rail = overview_of(here).rail
    assert [row.accessibleName() for row in (*rail.programme.rows(), *rail.person.rows())] == [
        "Name: Compass",
        "Paired: 20 Feb",
        "Objectives: Two analysts become owners.",
        "I learn: To ask before I answer.",
        "Works well: Examples first.",
    ]


def test_practice_55_the_role_is_per_mentorship_both_at_once(
    window: MainWindow, journal: Journal, amara: int, page: Callable[[], PersonPane]
) -> None:
    here = page()
    choose(here.header.more, "New mentorship with Amara…")
    form = here.dealings.form
    assert isinstance(form, CourseForm)
    write(form.role, "Guides")
    click(form.yes)
    window.refresh_shell()
    people = window.shell.sidebar.people
    assert [(row.line.name, row.line.guides_me) for row in people.values()] == [
        ("Amara Diallo", True),
        ("Amara Diallo", False),
    ]
    assert here.header.tag.text() == "Amara mentors you"
    assert journal.people.contact(amara).mentorship.my_role is Role.MENTOR
