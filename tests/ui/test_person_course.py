"""A mentorship taken on from its page: changed in the form, paused, extended, ended, begun anew."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from pmjournal import mentorships
from pmjournal.journal import Journal
from pmjournal.records import Mentorship, MentorshipStatus, Role
from tests.ui.conftest import TODAY
from tests.ui.hands import click, press, write
from tests.ui.person_shown import Shown, add_amara, overview_of
from tests.ui.writing import held_by_another
from ui.panes.person import PersonPane
from ui.panes.person.course import CourseForm
from ui.widgets.whole_person_form import PersonForm, WholePersonFields

DAY = timedelta(days=1)


@pytest.fixture
def amara(journal: Journal) -> int:
    return add_amara(journal)


@pytest.fixture
def shown(journal: Journal, qtbot: QtBot, amara: int) -> Callable[[], Shown]:
    return lambda: Shown(journal, qtbot, amara)


def _of(journal: Journal, id: int) -> Mentorship:
    return journal.people.contact(id).mentorship


def offered(pane: PersonPane) -> list[str]:
    """What the menu offers."""
    click(pane.header.more)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    said = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    return said


def choose(pane: PersonPane, words: str) -> None:
    """Choose something in the menu, with the mouse."""
    click(pane.header.more)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.text() == words)
    click(menu, menu.actionGeometry(action).center())


def course(pane: PersonPane) -> CourseForm:
    """The form that is open."""
    assert isinstance(pane.dealings.form, CourseForm)
    return pane.dealings.form


def put(line: QLineEdit, words: str) -> None:
    """Type in place of what stands there."""
    line.setFocus()
    line.selectAll()
    write(line, words)


def edit(pane: PersonPane) -> WholePersonFields:
    """Open the form about the person."""
    click(pane.header.edit)
    assert isinstance(pane.dealings.form, PersonForm)
    return pane.dealings.form.fields


def save(pane: PersonPane) -> None:
    """Confirm the form that is open."""
    assert pane.dealings.form is not None
    click(pane.dealings.form.yes)


def test_name_role_and_cadence_are_changed_in_place(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    here = shown()
    pane, fields = here.pane, edit(here.pane)
    fields.name.line.clear()
    fields.cadence.every.line.setText("often")
    save(pane)
    assert fields.name.error() == "Type a name. One word is enough."
    assert fields.cadence.every.error() == "Type a number, such as 2, or leave it empty."
    fields.name.line.insert("متين رضا")  # Qt's test keys know Latin letters only
    put(fields.cadence.every.line, "3")
    fields.role.set_value(Role.PEER)
    save(pane)
    contact = journal.people.contact(amara)
    assert contact.person.name == "متين رضا"
    assert (contact.mentorship.my_role, contact.mentorship.cadence_every) == (Role.PEER, 3)
    assert pane.header.cadence.text() == "Every 3 weeks, 45 min"
    assert pane.dealings.form is None
    here.undo()
    assert pane.header.name.text() == "Amara Diallo"


def test_everything_that_is_known_is_kept(journal: Journal, amara: int, shown: Callable[[], Shown]) -> None:
    fields = edit(shown().pane)
    before = journal.people.contact(amara)
    fields.put(before)
    assert fields.valid()
    known = fields.person() | fields.mentorship()
    assert {name: getattr(before.person, name) for name in fields.person()} | {
        name: getattr(before.mentorship, name) for name in fields.mentorship()
    } == known


def test_what_is_typed_in_the_form_is_not_lost_when_somebody_else_is_shown(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    pane = shown().pane
    put(edit(pane).title.line, "Product owner")
    pane.show_record(journal.people.add("Jonas Weber", Role.MENTOR))
    assert journal.people.contact(amara).person.title == "Product owner"
    assert pane.dealings.form is None


def test_a_form_that_could_not_be_saved_holds_the_page_until_it_is(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    pane = shown().pane
    put(edit(pane).title.line, "Product owner")
    with held_by_another(journal):
        assert not pane.flush()
        assert not pane.flush()
    assert pane.flush()
    assert journal.people.contact(amara).person.title == "Product owner"


def test_a_form_that_is_not_right_holds_the_page(journal: Journal, amara: int, shown: Callable[[], Shown]) -> None:
    pane = shown().pane
    fields = edit(pane)
    put(fields.course.ends.line, "1 jan 2026")
    pane.show_record(journal.people.add("Jonas Weber", Role.MENTOR))
    assert pane.current_id() == amara
    assert fields.course.ends.error() == "The end is before the start. Choose a later day."


def test_a_change_elsewhere_leaves_the_form_as_it_is(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    pane = shown().pane
    fields = edit(pane)
    put(fields.title.line, "Half a tit")
    journal.goals.add("Speak up", mentorship_id=amara)
    assert fields.title.text() == "Half a tit"
    assert journal.people.contact(amara).person.title == "Product analyst"


def test_it_is_paused_with_days_and_a_reason_and_resumed(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    here = shown()
    pane = here.pane
    choose(pane, "Pause…")
    form = course(pane)
    assert form.hasFocus() or form.first.line.hasFocus()
    put(form.last.line, "1 jun")
    click(form.yes)
    assert form.last.error() == "That is before it starts. Choose a later day."
    put(form.last.line, "12 jul")
    write(form.reason.line, "Launch")
    click(form.yes)
    (pause,) = journal.pauses.of(amara)
    assert (pause.starts_on, pause.ends_on, pause.reason) == (TODAY, date(2026, 7, 12), "Launch")
    assert pane.header.state.text() == "Paused until 12 Jul"
    assert pane.dealings.form is None
    choose(pane, "Resume")
    assert journal.pauses.of(amara) == []
    assert not pane.header.state.isVisible()
    here.undo()
    assert pane.header.state.text() == "Paused until 12 Jul"


def test_its_planned_end_is_moved(shown: Callable[[], Shown]) -> None:
    pane = shown().pane
    choose(pane, "Extend…")
    put(course(pane).ends.line, "9 oct")
    click(course(pane).yes)
    assert pane.header.ends.text() == "9 Oct 2026"


def test_what_is_over_can_be_taken_up_again(journal: Journal, amara: int, shown: Callable[[], Shown]) -> None:
    mentorships.complete(journal, amara, keep_in_touch_months=3)
    pane = shown().pane
    assert pane.header.state.text() == "Completed 10 Jun"
    assert offered(pane)[:3] == ["Take it up again", "Keep in touch…", "New mentorship with Amara…"]
    choose(pane, "Keep in touch…")
    put(course(pane).months.line, "never")
    click(course(pane).yes)
    assert course(pane).months.error() == "Type a number of months, such as 3, or leave it empty."
    put(course(pane).months.line, "6")
    click(course(pane).yes)
    assert _of(journal, amara).keep_in_touch_months == 6
    choose(pane, "Take it up again")
    assert _of(journal, amara).status is MentorshipStatus.ACTIVE


def test_forms_take_what_is_very_long_and_say_what_cannot_be_right(
    journal: Journal, amara: int, shown: Callable[[], Shown], qtbot: QtBot
) -> None:
    pane = shown().pane
    fields, long = edit(pane), "Prioritisation " * 400
    for field in (fields.name, fields.title):
        field.line.setText(long)
    fields.about.works.setText(long + "\n=1+1 <script>")
    fields.course.began.line.setText("31 dec 9999")
    save(pane)
    assert fields.course.began.error()
    fields.course.began.line.setText("")
    save(pane)
    contact = journal.people.contact(amara)
    assert (contact.person.name, contact.mentorship.started_on) == (long.strip(), None)
    assert contact.person.what_works.endswith("<script>")
    qtbot.waitUntil(lambda: pane.header.name.geometry().right() <= pane.width())
    assert pane.page.minimumSizeHint().width() <= pane.width()
    choose(pane, "Pause…")
    put(course(pane).last.line, "9" * 40)
    click(course(pane).yes)
    assert course(pane).last.error()
    assert journal.pauses.of(amara) == []


def test_what_is_over_asks_for_nothing(journal: Journal, amara: int, shown: Callable[[], Shown]) -> None:
    mentorships.complete(journal, amara)
    overview = overview_of(shown().pane)
    assert not overview.prep.isVisible()
    assert not overview.rail.agreement.isVisible()


def test_cancel_and_escape_close_a_form_and_change_nothing(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    pane = shown().pane
    before = _of(journal, amara)
    choose(pane, "Extend…")
    click(course(pane).no)
    assert pane.dealings.form is None
    choose(pane, "Pause…")
    press(course(pane).reason.line, Qt.Key.Key_Escape)
    assert pane.dealings.form is None
    assert _of(journal, amara) == before


def test_the_form_changes_what_was_changed_in_it_and_nothing_else(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    here = shown()
    fields = edit(here.pane)
    journal.people.write_person(journal.people.contact(amara).person.id, title="Written elsewhere")
    journal.people.write_mentorship(amara, programme="Compass")
    put(fields.organisation.line, "Fernhill")
    assert isinstance(here.pane.dealings.form, PersonForm)
    click(here.pane.dealings.form.yes)
    person = journal.people.contact(amara).person
    assert (person.title, person.organisation) == ("Written elsewhere", "Fernhill")
    assert _of(journal, amara).programme == "Compass"
