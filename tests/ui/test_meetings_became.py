"""What became of a meeting, how long it took, and how it was: as a person says it in the pane."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import MeetingStatus, Role
from tests.ui.hands import click, press, write
from tests.ui.meetings_shown import Meet, Shown, facts, maker, rows
from ui.panes.meetings.became import BecameCard
from ui.widgets.menu import Menu
from ui.widgets.tips import tip_of


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE, usual_minutes=50)


@pytest.fixture
def meet(journal: Journal, helen: int) -> Meet:
    return maker(journal, helen)


@pytest.fixture
def shown(journal: Journal, qtbot: QtBot) -> Callable[[], Shown]:
    return lambda: Shown(journal, qtbot)


def choose(here: Shown, words: str) -> BecameCard:
    """Choose from the menu of the meeting shown."""
    header = here.pane.detail.header
    click(header.more)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    action = next(one for one in menu.actions() if one.text().partition("\n")[0] == words)
    menu.setActiveAction(action)
    press(menu, Qt.Key.Key_Return)
    return header.became


def test_a_meeting_is_moved_with_a_reason_and_its_agenda_goes_along(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    meeting = meet(1, "The funding case", planned_minutes=50)
    journal.agendas.add(meeting, "Summer plan")
    here = shown()
    here.pane.show_record(meeting)
    card = choose(here, "Move to another time…")
    press(card.reason.line, Qt.Key.Key_Return)
    assert card.times.day.error() == "This is when it was planned. Choose another day or time."
    card.times.day.line.selectAll()
    write(card.times.day.line, "18 jun")
    write(card.reason.line, "Helen travels")
    press(card.reason.line, Qt.Key.Key_Return)
    assert not card.isVisible()
    assert here.toasts[-1][0] == "Meeting moved to Thu 18 Jun, 10:00"
    assert rows(here.pane)[:3] == ["Upcoming 2", "The funding case", "The funding case"]
    new = journal.meetings.get(meeting)
    assert (new.status, new.starts_at.day, new.moved_from_id) == (MeetingStatus.PLANNED, 18, new.moved_from_id)
    assert here.pane.detail.header.facts.other.text() == "moved from Thu 11 Jun, 10:00"
    assert len(journal.agendas.of(meeting)) == 1
    assert new.moved_from_id is not None
    assert facts(here.pane, new.moved_from_id) == ["Moved"]
    here.pane.show_record(new.moved_from_id)
    header = here.pane.detail.header
    assert (header.facts.status.text(), header.facts.reason.text()) == ("Moved", "Helen travels")
    assert header.facts.other.text() == "to Thu 18 Jun, 10:00"
    here.undo()
    assert journal.meetings.count() == 1
    assert journal.meetings.get(meeting).starts_at.day == 11


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        ("Cancelled…", MeetingStatus.CANCELLED, "Cancelled"),
        ("No-show…", MeetingStatus.NO_SHOW, "No-show"),
    ],
)
def test_a_meeting_called_off_says_so_in_the_list_with_its_reason_on_the_page(
    journal: Journal, meet: Meet, shown: Callable[[], Shown], words: str, status: MeetingStatus, said: str
) -> None:
    meeting = meet(-1, "Finance", status=MeetingStatus.PLANNED)
    following = meet(6)
    journal.agendas.add(meeting, "Summer plan")
    here = shown()
    here.pane.show_record(meeting)
    card = choose(here, words)
    write(card.reason.line, "Both ill")
    click(card.yes)
    stored = journal.meetings.get(meeting)
    assert (stored.status, stored.status_reason) == (status, "Both ill")
    assert facts(here.pane, meeting) == [said]
    header = here.pane.detail.header
    assert header.facts.reason.text() == "Both ill"
    assert not header.facts.held.isVisible()
    assert [point.text for point in journal.agendas.of(following)] == ["Summer plan"]
    click(header.facts.reason)
    card.reason.line.selectAll()
    write(card.reason.line, "Helen ill")
    press(card.reason.line, Qt.Key.Key_Return)
    assert journal.meetings.get(meeting).status_reason == "Helen ill"


def test_escape_leaves_a_meeting_as_it_is(journal: Journal, meet: Meet, shown: Callable[[], Shown]) -> None:
    meeting = meet(1, planned_minutes=50)
    here = shown()
    here.pane.show_record(meeting)
    card = choose(here, "Cancelled…")
    write(card.reason.line, "Or not")
    press(card.reason.line, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert journal.meetings.get(meeting).status is MeetingStatus.PLANNED
    choose(here, "Cancelled…")
    here.pane.show_record(meet(2))
    assert not card.isVisible()


def test_held_asks_nothing_and_lets_one_say_how_long_it_took(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    meeting = meet(-1, planned_minutes=45, status=MeetingStatus.PLANNED)
    here = shown()
    here.pane.show_record(meeting)
    assert here.pane.detail.header.facts.minutes.text() == "45 min"
    choose(here, "Held")
    header = here.pane.detail.header
    assert journal.meetings.get(meeting).status is MeetingStatus.HELD
    assert not header.became.isVisible()
    assert header.facts.minutes.text() == "45 min planned"
    click(header.facts.minutes)
    actual = header.form.times.actual
    assert actual is not None
    assert actual.line.hasFocus()
    write(actual.line, "1h")
    press(actual.line, Qt.Key.Key_Return)
    assert journal.meetings.get(meeting).actual_minutes == 60
    assert header.facts.minutes.text() == "60 min, 45 planned"


def test_how_a_meeting_was_is_said_in_its_private_block_and_hidden_with_it(
    journal: Journal, meet: Meet, shown: Callable[[], Shown], qtbot: QtBot
) -> None:
    meeting, coming = meet(-1), meet(5)
    here = shown()
    here.pane.show_record(meeting)
    rating = here.pane.detail.rating
    assert not rating.comfort.isVisible()
    click(rating.ask)
    assert rating.usefulness.isVisible()
    press(rating.usefulness.focusProxy(), Qt.Key.Key_4)
    press(rating.comfort.focusProxy(), Qt.Key.Key_2)
    assert rating.comfort.word() == "A little uneasy"
    write(rating.comment, "I held back.")
    assert here.pane.flush()
    stored = journal.ratings.of_meeting(meeting)
    assert stored is not None
    assert (stored.usefulness, stored.comfort, stored.comment) == (4, 2, "I held back.")
    here.pane.show_record(coming)
    assert not rating.isVisible()
    here.pane.show_record(meeting)
    assert rating.comment.markdown() == "I held back."
    here.pane.set_private_hidden(True)
    assert not rating.isVisible()
    assert journal.meetings.get(meeting).notes == ""


def test_taking_a_rating_back_shows_what_was_before(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    meeting = meet(-1)
    journal.ratings.write(meeting, comfort=3)
    here = shown()
    here.pane.show_record(meeting)
    changes: list[object] = []
    here.pane.acted.connect(changes.append)
    press(here.pane.detail.rating.comfort.focusProxy(), Qt.Key.Key_5)
    journal.undo(changes[-1])  # type: ignore[arg-type]
    assert here.pane.detail.rating.comfort.value() == 3


def test_the_comment_on_a_meeting_has_versions(journal: Journal, meet: Meet, shown: Callable[[], Shown]) -> None:
    meeting = meet(-1)
    journal.ratings.write(meeting, comment="First words")
    journal.ratings.write(meeting, comment="Better words")
    here = shown()
    here.pane.show_record(meeting)
    asked: list[object] = []
    here.pane.versions_requested.connect(asked.append)
    earlier = here.pane.detail.rating.comment.earlier
    assert earlier is not None
    earlier()
    place = asked[0]
    assert (place.field, place.private) == ("comment", True)  # type: ignore[attr-defined]
    versions = journal.private_notes.versions(place.record_id, place.field)  # type: ignore[attr-defined]
    assert versions[0].text == "Better words"


def test_a_reason_of_any_length_stays_on_the_page(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    meeting = meet(-1, status=MeetingStatus.CANCELLED, place="https://meet.example/" + "abc-" * 100)
    journal.meetings.write(meeting, status_reason="Neither of us noticed until it was late. " * 50)
    pane = shown().pane
    pane.show_record(meeting)
    facts_line = pane.detail.header.facts
    for fact in (facts_line.reason, facts_line.place):
        assert fact.geometry().right() <= facts_line.width()
        assert fact.text() in tip_of(fact)
