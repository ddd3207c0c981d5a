"""A person's page: how things stand, and private notes that stay private."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.changes import Change
from pmjournal.journal import Journal
from pmjournal.records import (
    ActionState,
    CadenceUnit,
    Kind,
    MeetingStatus,
    MentorshipStatus,
    NoteHeading,
    Role,
    Side,
)
from tests.ui.conftest import TODAY
from tests.ui.writing import held_by_another, type_into
from ui import dialogs, fonts
from ui.panes.person import PersonPane
from ui.widgets import painting, person_notes


@pytest.fixture
def amara(journal: Journal) -> int:
    return journal.people.add(
        "Amara Diallo", Role.MENTOR, title="Product analyst", organisation="Tideline",
        started_on=date(2026, 3, 3), cadence_every=2, cadence_unit=CadenceUnit.WEEK, usual_minutes=45,
    )  # fmt: skip


class Shown:
    """A pane in sight, with everything it said."""

    def __init__(self, journal: Journal, qtbot: QtBot, mentorship: int) -> None:
        self.journal = journal
        self.pane = PersonPane(journal)
        qtbot.addWidget(self.pane)
        journal.subscribe(self.pane.on_change)
        self.toasts: list[tuple[str, Change | None]] = []
        self.opened: list[tuple[str, int]] = []
        self.pane.toast_requested.connect(lambda words, change: self.toasts.append((words, change)))
        self.pane.open_requested.connect(lambda kind, id: self.opened.append((kind, id)))
        self.pane.resize(1056, 768)
        self.pane.show_record(mentorship)
        with qtbot.waitActive(self.pane):
            self.pane.show()
            self.pane.activateWindow()

    def undo(self) -> None:
        change = self.toasts[-1][1]
        assert change is not None
        self.journal.undo(change)

    def words(self) -> list[str]:
        return [label.text() for label in self.pane.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def shown(journal: Journal, qtbot: QtBot, amara: int) -> Callable[[], Shown]:
    return lambda: Shown(journal, qtbot, amara)


def meet(journal: Journal, who: int, days: int, title: str = "", status: MeetingStatus | None = None) -> int:
    moment = journal.clock.at(TODAY + timedelta(days=days), 9, 30)
    return journal.meetings.add(moment, mentorship_id=who, title=title, status=status)


def test_the_head_says_who_it_is_and_how_we_stand(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    meet(journal, amara, -8)
    meet(journal, amara, 5)
    header = shown().pane.header
    assert header.name.text() == "Amara Diallo"
    assert header.tag.text() == "You mentor Amara"
    assert header.about.text() == "Product analyst at Tideline"
    assert [fact.text() for fact in header.facts()] == [
        "Mar 2026",
        "Every 2 weeks, 45 min",
        "Tue 2 Jun, 8 days ago",
        "Mon 15 Jun, 09:30, in 5 days",
    ]


@pytest.mark.parametrize(
    ("name", "role", "words"),
    [
        ("Helen Okafor", Role.MENTEE, "Helen mentors you"),
        ("Dr Ayşe Yıldırım", Role.MENTEE, "Ayşe mentors you"),
        ("Wei Chen", Role.PEER, "You are peers"),
    ],
)
def test_the_tag_says_the_direction(journal: Journal, qtbot: QtBot, name: str, role: Role, words: str) -> None:
    pane = Shown(journal, qtbot, journal.people.add(name, role)).pane
    assert pane.header.tag.text() == words


def test_what_is_next_stands_under_the_day_of_the_next_meeting(
    journal: Journal, amara: int, shown: Callable[[], Shown], qtbot: QtBot
) -> None:
    coming = meet(journal, amara, 5)
    journal.agendas.add(coming, "How the first refinement went", raised_by=Side.THEM)
    late = journal.actions.add(
        "intro to Design", owner=Side.ME, mentorship_id=amara, due_on=TODAY - timedelta(days=2)
    )
    here = shown()
    words = here.words()
    assert "Before Monday" in words
    assert "How the first refinement went" in words
    assert "Me: intro to Design" in words
    assert "2 days overdue" in words
    here.pane.prep.header.action_clicked.emit()
    assert here.opened == [(Kind.MEETING.value, coming)]
    here.pane.prep.ticked.emit(late)
    assert journal.actions.all(amara)[0].state is ActionState.DONE
    here.undo()
    qtbot.waitUntil(lambda: "Me: intro to Design" in here.words())


def test_without_a_next_meeting_one_can_be_planned(qtbot: QtBot, amara: int, shown: Callable[[], Shown]) -> None:
    pane = shown().pane
    with qtbot.waitSignal(pane.meeting_requested) as asked:
        pane.prep.agenda.link.click()
    assert asked.args == [amara]
    with qtbot.waitSignal(pane.review_requested) as asked:
        pane.header.review.click()
    assert asked.args == [amara]


def test_goals_and_meetings_open_where_they_live(journal: Journal, amara: int, shown: Callable[[], Shown]) -> None:
    goal = journal.goals.add("Move to product owner", mentorship_id=amara, owner=Side.THEM)
    journal.goals.mark_done(journal.goals.add_milestone(goal, "Shadow a refinement"))
    journal.goals.add_milestone(goal, "Run one")
    held = meet(journal, amara, -8, "First refinement")
    here = shown()
    assert here.pane.page.goals.header.count() == "1 active"
    row = here.pane.page.goals.rows()[0]
    assert row.accessibleName() == "Move to product owner, 1 of 2, Run one"
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    QTest.mouseClick(here.pane.page.meetings.rows()[0], Qt.MouseButton.LeftButton)
    assert here.opened == [(Kind.GOAL.value, goal), (Kind.MEETING.value, held)]


def test_a_private_note_is_stored_once_something_is_typed(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    here = shown()
    private = here.pane.private
    private.begin(NoteHeading.READINESS)
    assert journal.private_notes.count() == 0
    type_into(private.edits()[0].edit, "Ready for more than she asks for.")
    assert here.pane.flush()
    note = journal.private_notes.for_mentorship(amara)[0]
    assert (note.body, note.heading) == ("Ready for more than she asks for.", NoteHeading.READINESS)
    private.edits()[0].edit.moveCursor(private.edits()[0].edit.textCursor().MoveOperation.End)
    type_into(private.edits()[0].edit, " Offer Waitlist.")
    assert here.pane.flush()
    assert [one.body for one in journal.private_notes.for_mentorship(amara)] == [
        "Ready for more than she asks for. Offer Waitlist."
    ]


@pytest.mark.parametrize("heading", [NoteHeading.MENTORING, NoteHeading.DISAGREEMENT])
def test_a_note_can_begin_with_prompts(journal: Journal, shown: Callable[[], Shown], heading: NoteHeading) -> None:
    pane = shown().pane
    pane.private.begin(heading)
    assert pane.private.edits()[0].edit.markdown().startswith("## ")
    assert pane.flush()
    assert journal.private_notes.count() == 0  # prompts alone are no note


def test_a_note_goes_to_the_bin_and_back(journal: Journal, amara: int, shown: Callable[[], Shown]) -> None:
    journal.private_notes.add("Goes quiet when Jonas is in the room.", mentorship_id=amara)
    here = shown()
    here.pane.private._to_bin(here.pane.private.edits()[0])
    assert journal.private_notes.count() == 0
    assert here.pane.private.edits() == []
    here.undo()
    assert [edit.edit.markdown() for edit in here.pane.private.edits()] == [
        "Goes quiet when Jonas is in the room."
    ]


def test_notes_go_to_the_person_they_were_typed_for(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    jonas = journal.people.add("Jonas Weber", Role.MENTOR)
    pane = shown().pane
    pane.private.begin()
    type_into(pane.private.edits()[0].edit, "On Amara")
    pane.show_record(jonas)
    assert pane.private.edits() == []
    assert [note.body for note in journal.private_notes.for_mentorship(amara)] == ["On Amara"]
    assert journal.private_notes.for_mentorship(jonas) == []


def test_a_failed_save_keeps_the_text_and_the_person(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    jonas = journal.people.add("Jonas Weber", Role.MENTOR)
    pane = shown().pane
    pane.private.begin()
    with held_by_another(journal):
        type_into(pane.private.edits()[0].edit, "Not to be lost")
        assert not pane.flush()
        pane.show_record(jonas)
        assert pane.current_id() == amara
        pane.reload()
        assert pane.private.edits()[0].edit.markdown() == "Not to be lost"
    assert pane.flush()
    assert [note.body for note in journal.private_notes.for_mentorship(amara)] == ["Not to be lost"]


def test_a_change_elsewhere_keeps_half_typed_words(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    pane = shown().pane
    pane.private.begin()
    edit = pane.private.edits()[0].edit
    type_into(edit, "Half a sen")
    meet(journal, amara, -1)
    assert edit.hasFocus()
    QTest.keyClicks(edit, "tence")
    assert pane.flush()
    assert [note.body for note in journal.private_notes.for_mentorship(amara)] == ["Half a sentence"]


def test_the_editors_of_many_notes_are_built_in_steps(
    journal: Journal, amara: int, shown: Callable[[], Shown], qtbot: QtBot
) -> None:
    with journal.bulk():
        for number in range(12):
            journal.private_notes.add(f"Note {number}", mentorship_id=amara)
    here = shown()
    notes = here.pane.private
    here.pane.show_record(journal.people.add("Jonas Weber", Role.MENTOR))
    here.pane.show_record(amara)
    built = [len(notes.edits())]
    assert built == [person_notes.AT_ONCE]
    notes.begin()  # in the middle of it: the new note stays the first
    type_into(notes.edits()[0].edit, "New")
    while len(notes.edits()) < 1 + person_notes.FIRST_SHOWN:
        assert notes._more_link.isHidden()
        before = len(notes.edits())
        qtbot.waitUntil(lambda before=before: len(notes.edits()) > before)  # type: ignore[misc]
        built.append(len(notes.edits()))
        assert built[-1] - before == 1
    assert not notes._more_link.isHidden()
    in_sight = [notes._list.indexOf(row) for row in notes._rows.values()]
    assert in_sight == list(range(1, 1 + person_notes.FIRST_SHOWN))
    newest = [f"Note {number}" for number in range(11, 3, -1)]
    assert [edit.edit.markdown() for edit in notes.edits()] == ["New", *newest]


def test_notes_that_are_still_to_be_built_are_not_built_for_somebody_else(
    journal: Journal, amara: int, shown: Callable[[], Shown], qtbot: QtBot
) -> None:
    with journal.bulk():
        for number in range(6):
            journal.private_notes.add(f"Note {number}", mentorship_id=amara)
    pane = shown().pane
    jonas = journal.people.add("Jonas Weber", Role.MENTOR)
    pane.show_record(jonas)
    pane.show_record(amara)
    pane.show_record(jonas)
    qtbot.wait(60)
    assert pane.private.edits() == []


def test_hiding_private_content_folds_the_notes(journal: Journal, amara: int, shown: Callable[[], Shown]) -> None:
    journal.private_notes.add("CANARY", mentorship_id=amara)
    here = shown()
    here.pane.set_private_hidden(True)
    assert here.pane.private.folded()
    assert not here.pane.private.edits()[0].isVisible()
    assert "Private notes hidden" in here.words()


def test_name_role_and_cadence_are_changed_in_place(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    here = shown()
    pane, fields = here.pane, here.pane.page.form.fields
    pane.header.edit.click()
    fields.name.line.clear()
    fields.every.line.setText("often")
    pane.page.form.yes.click()
    assert fields.name.error() == "Type a name. One word is enough."
    assert fields.every.error() == "Type a number, such as 2, or leave it empty."
    fields.name.line.setText("Amara Diallo-Berg")
    fields.every.line.setText("3")
    fields.role.set_value(Role.PEER)
    pane.page.form.yes.click()
    contact = journal.people.contact(amara)
    assert contact.person.name == "Amara Diallo-Berg"
    assert (contact.mentorship.my_role, contact.mentorship.cadence_every) == (Role.PEER, 3)
    assert pane.header.cadence.text() == "Every 3 weeks, 45 min"
    here.undo()
    assert pane.header.name.text() == "Amara Diallo"


def test_a_mentorship_is_paused_taken_up_and_ended(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    here = shown()
    for status in (MentorshipStatus.PAUSED, MentorshipStatus.ACTIVE, MentorshipStatus.ENDED):
        here.pane._acts.status_setter(journal.people.contact(amara), status)()
        assert journal.people.contact(amara).mentorship.status is status
    assert journal.people.contact(amara).mentorship.ended_on == TODAY
    assert here.pane.header.state.text() == "Ended"
    here.undo()
    assert journal.people.contact(amara).mentorship.ended_on is None


def test_before_a_mentorship_goes_to_the_bin_it_says_what_goes_along(
    journal: Journal, amara: int, shown: Callable[[], Shown], monkeypatch: pytest.MonkeyPatch
) -> None:
    meet(journal, amara, -8)
    meet(journal, amara, 5)
    journal.goals.add("Move to product owner", mentorship_id=amara)
    journal.private_notes.add("Alone", mentorship_id=amara)
    asked: list[tuple[str, str]] = []

    def answer(_parent: QWidget, title: str, words: str, *_answers: str, danger: bool = False) -> bool:
        asked.append((title, words))
        return len(asked) > 1

    monkeypatch.setattr(dialogs, "confirm", answer)
    here = shown()
    here.pane._ask_bin()
    assert asked[0] == (
        "Move the mentorship with Amara to the bin?",
        "With it go 2 meetings, 1 goal and 1 private note. They stay in the bin for 60 days.",
    )
    assert here.pane.current_id() == amara
    here.pane._ask_bin()
    assert journal.people.contacts() == []
    here.undo()
    assert journal.private_notes.count(amara) == 1


def test_a_narrow_window_puts_the_notes_below(
    journal: Journal, amara: int, shown: Callable[[], Shown], qtbot: QtBot
) -> None:
    meet(journal, amara, 5)
    pane = shown().pane
    pane.set_narrow(True)
    pane.resize(904, 768)
    qtbot.waitUntil(lambda: pane.page.rail.y() > pane.page.main.y())
    pane.set_narrow(False)
    pane.resize(1056, 768)
    qtbot.waitUntil(lambda: pane.page.rail.x() > pane.page.main.x())


def test_every_control_has_a_name(journal: Journal, amara: int, shown: Callable[[], Shown]) -> None:
    journal.agendas.add(meet(journal, amara, 5), "Point")
    journal.actions.add("Call", owner=Side.ME, mentorship_id=amara)
    journal.private_notes.add("Alone", mentorship_id=amara)
    pane = shown().pane
    pane.edit()
    nameless = [
        widget
        for widget in pane.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
    ]
    assert nameless == []


def test_days_of_another_year_have_room_beside_the_titles(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    for day in (date(2018, 4, 28), date(2026, 6, 1)):
        journal.meetings.add(journal.clock.at(day, 10), mentorship_id=amara, title="Talk")
    page = shown().pane.page
    font = fonts.font("body", tabular=True)
    for row in page.meetings.rows():
        assert painting.advance(row._day, font) < row._day_width  # type: ignore[attr-defined]
