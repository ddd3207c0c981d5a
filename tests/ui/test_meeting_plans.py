"""Planning the next meetings, their calendar file, and the rhythm on a person's page: through the window."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from pmjournal.cadence import rule_of
from pmjournal.journal import Journal
from pmjournal.records import CadenceUnit, Contact, Meeting, MeetingStatus, Role
from tests.ui.conftest import TODAY
from tests.ui.hands import click, press, write
from tests.ui.inside import dialog as open_dialog
from tests.ui.inside import inside
from tests.ui.keyboard import opened
from ui import dialogs
from ui.main_window import MainWindow
from ui.meeting_plans.calendar_dialog import CalendarDialog
from ui.meeting_plans.plan_dialog import AT_ONCE, PlanDialog
from ui.new_person import NewPersonDialog
from ui.panes.meetings import MeetingsPane
from ui.panes.person import PersonPane
from ui.panes.person.meetings_tab import MeetingsTab
from ui.panes.person.tabs import MEETINGS
from ui.widgets.menu import Menu

ENTER = Qt.Key.Key_Return


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, journal, tmp_path) as made:
        yield made


@pytest.fixture
def ravi(journal: Journal) -> int:
    start = TODAY - timedelta(days=71)
    return journal.people.add("Ravi Menon", Role.MENTOR, cadence_every=2, usual_minutes=45, started_on=start)


def meet(journal: Journal, who: int, ago: int, hour: int = 10, **fields: object) -> int:
    moment = journal.clock.at(TODAY - timedelta(days=ago), hour)
    return journal.meetings.add(moment, mentorship_id=who, **fields)  # type: ignore[arg-type]


def meetings_of(window: MainWindow, mentorship_id: int) -> MeetingsTab:
    """The tab of meetings on somebody's page, in sight."""
    window.navigation.show_person(mentorship_id)
    pane = window.pane("person")
    assert isinstance(pane, PersonPane)
    bar = inside(pane.tabs.bar, QAbstractButton)
    click(bar[pane.tabs.keys().index(MEETINGS)])
    tab = pane.tabs.tab(MEETINGS)
    assert isinstance(tab, MeetingsTab)
    return tab


def meeting_in(window: MainWindow, meeting_id: int) -> MeetingsPane:
    window.show_pane("meetings")
    pane = window.pane("meetings")
    assert isinstance(pane, MeetingsPane)
    pane.show_record(meeting_id)
    return pane


def choose(pane: MeetingsPane, words: str) -> None:
    """Choose from the menu of the meeting shown."""
    click(pane.detail.header.more)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    menu.setActiveAction(next(one for one in menu.actions() if one.text() == words))
    press(menu, ENTER)


def plan_dialog() -> PlanDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PlanDialog)
    return dialog


def calendar_dialog() -> CalendarDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CalendarDialog)
    return dialog


def days(journal: Journal, who: int) -> list[datetime]:
    clock = journal.clock
    found = [one for one in journal.meetings.summaries(who) if one.status is MeetingStatus.PLANNED]
    return sorted(clock.local(one.starts_at, one.zone) for one in found)


def planned_with(journal: Journal, who: int) -> list[Meeting]:
    return [journal.meetings.get(one.id) for one in journal.meetings.summaries(who)]


def test_practice_39_a_cadence_is_agreed_on_planned_by_and_seen_to_be_kept(
    window: MainWindow, journal: Journal, qtbot: QtBot
) -> None:
    def fill(dialog: NewPersonDialog) -> None:
        fields = dialog.form.fields
        write(fields.name.line, "Ravi Menon")
        write(fields.cadence.every.line, "2")
        click(dialog.form.yes)

    window.meeting_plans.plan_here()
    assert window.shell.toast.words() == "Open a person’s page first, or a meeting with them."
    window.requests.new_person()
    fill(open_dialog(NewPersonDialog))
    ravi = journal.people.contacts()[0].mentorship.id
    journal.people.write_mentorship(ravi, started_on=date(2026, 5, 1))
    for day in (date(2026, 5, 13), date(2026, 5, 26)):
        journal.meetings.add(journal.clock.at(day, 15), mentorship_id=ravi)
    tab = meetings_of(window, ravi)
    assert tab.rhythm.texts() == [
        "Cadence: Every 2 weeks",
        "Kept: 2 of 2 meetings it asked for, pauses left out",
        "Next due: since 9 Jun",
    ]
    click(tab.series)
    dialog = plan_dialog()
    assert [box.text() for box in dialog.days.boxes()][:2] == ["Tue 16 Jun, 15:00", "Tue 30 Jun, 15:00"]
    dialog.weeks.line.selectAll()
    write(dialog.weeks.line, "5")
    qtbot.waitUntil(lambda: len(dialog.days.boxes()) == 3)
    click(dialog.days.boxes()[1])
    assert dialog.yes.text() == "Plan 2 meetings"
    click(dialog.yes)
    assert [one.date() for one in days(journal, ravi)] == [date(2026, 6, 16), date(2026, 7, 14)]
    assert [(one.hour, one.minute) for one in days(journal, ravi)] == [(15, 0), (15, 0)]
    assert not [text for text in tab.rhythm.texts() if text.startswith("Next due")]
    window.undoing.undo()
    assert days(journal, ravi) == []


def test_practice_49_moves_and_absences_are_counted_without_blame(
    window: MainWindow, journal: Journal, ravi: int
) -> None:
    meet(journal, ravi, 15, status=MeetingStatus.HELD)
    missed, coming = meet(journal, ravi, 1, status=MeetingStatus.PLANNED), meet(journal, ravi, -2)
    pane = meeting_in(window, missed)
    choose(pane, "No-show…")
    write(pane.detail.header.became.reason.line, "Release week")
    press(pane.detail.header.became.reason.line, ENTER)
    pane = meeting_in(window, coming)
    choose(pane, "Move to another time…")
    card = pane.detail.header.became
    card.times.day.line.selectAll()
    write(card.times.day.line, "19 jun")
    write(card.reason.line, "Ravi travels")
    click(card.yes)
    tab = meetings_of(window, ravi)
    assert "Not held: 1 moved and 1 no-show" in tab.rhythm.texts()
    assert [one.date() for one in days(journal, ravi)] == [date(2026, 6, 19)]
    window.undoing.undo()
    assert "Not held: 1 no-show" in tab.rhythm.texts()


def test_practice_42_the_time_a_meeting_took_is_seen_beside_the_time_it_was_to_take(
    window: MainWindow, journal: Journal, ravi: int
) -> None:
    meet(journal, ravi, 15, planned_minutes=45, actual_minutes=45)
    pane = meeting_in(window, meet(journal, ravi, 1, planned_minutes=45, status=MeetingStatus.PLANNED))
    choose(pane, "Held")
    click(pane.detail.header.facts.minutes)
    actual = pane.detail.header.form.times.actual
    assert actual is not None
    write(actual.line, "60")
    press(actual.line, ENTER)
    assert pane.detail.header.facts.minutes.text() == "60 min, 45 planned"
    said = "Took: 105 of 90 planned minutes in 2 meetings; 1 ran over, by 15 min in all"
    assert said in meetings_of(window, ravi).rhythm.texts()


def test_practice_23_comfort_is_set_after_a_meeting_and_seen_over_time_privately(
    window: MainWindow, journal: Journal, ravi: int
) -> None:
    journal.ratings.write(meet(journal, ravi, 15), comfort=4)
    pane = meeting_in(window, meet(journal, ravi, 1))
    click(pane.detail.rating.ask)
    press(pane.detail.rating.comfort.focusProxy(), Qt.Key.Key_2)
    press(pane.detail.rating.usefulness.focusProxy(), Qt.Key.Key_5)
    tab = meetings_of(window, ravi)
    assert [row.text() for row in tab.comfort.rows] == [
        "9 Jun · comfort: a little uneasy, useful: extremely",
        "26 May · comfort: at ease",
    ]
    window.switches.toggle_private()
    assert not tab.comfort.rows[0].isVisible()
    window.switches.toggle_private()
    click(tab.comfort.rows[0])
    assert window.current == "meetings"


@pytest.fixture
def planning(journal: Journal, qtbot: QtBot) -> Callable[[int], PlanDialog]:
    """The dialog in sight, without a window behind it."""

    def open_for(who: int) -> PlanDialog:
        dialog = PlanDialog(journal, who)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_for


def test_without_a_cadence_one_is_typed_and_kept(
    journal: Journal, qtbot: QtBot, planning: Callable[[int], PlanDialog]
) -> None:
    sam = journal.people.add("Sam Whitlock", Role.PEER)
    dialog = planning(sam)
    assert not dialog.yes.isEnabled()
    write(dialog.cadence.every.line, "1")
    write(dialog.cadence.unit, "m")
    write(dialog.cadence.nth, "third")
    qtbot.waitUntil(lambda: len(dialog.days.boxes()) == 3)
    assert not dialog.weekday.isVisible()
    click(dialog.yes)
    assert [one.date() for one in days(journal, sam)] == [date(2026, 6, 15), date(2026, 7, 20), date(2026, 8, 17)]
    assert {one.template for one in planned_with(journal, sam)} == {"regular"}
    contact: Contact = journal.people.contact(sam)
    rule = rule_of(contact.mentorship)
    assert rule is not None
    assert (rule.unit, rule.nth, rule.weekday) == (CadenceUnit.MONTH, 3, 0)


def test_a_series_is_of_the_kind_that_is_chosen(
    journal: Journal, planning: Callable[[int], PlanDialog], ravi: int
) -> None:
    dialog = planning(ravi)
    write(dialog.template.field, "GROW")
    click(dialog.yes)
    for meeting in planned_with(journal, ravi):
        assert meeting.template == "grow"
        assert len(journal.agendas.of(meeting.id)) == 4


def test_the_time_of_day_stays_when_clocks_change(
    journal: Journal, ravi: int, qtbot: QtBot, planning: Callable[[int], PlanDialog]
) -> None:
    meet(journal, ravi, 8, hour=9)
    dialog = planning(ravi)
    dialog.weeks.line.selectAll()
    write(dialog.weeks.line, "26")
    qtbot.waitUntil(lambda: len(dialog.days.boxes()) == 13)
    click(dialog.yes)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    found = days(journal, ravi)
    assert {(one.hour, one.weekday()) for one in found} == {(9, 1)}
    assert len({one.utcoffset() for one in found}) == 2


def test_a_long_series_is_planned_off_the_window_s_thread_and_can_be_stopped(
    journal: Journal, ravi: int, qtbot: QtBot, planning: Callable[[int], PlanDialog]
) -> None:
    dialog = planning(ravi)
    dialog.weeks.line.setText("104")
    dialog._show_now()
    wanted = len(dialog.days.boxes())
    assert wanted > AT_ONCE
    click(dialog.yes)
    assert dialog.work.isVisible()
    assert not dialog.yes.isEnabled()
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert dialog.isVisible()
    assert journal.meetings.count() == 0
    click(dialog.yes)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert dialog.change is not None
    assert journal.meetings.count() == dialog.planned == wanted
    journal.undo(dialog.change)
    assert journal.meetings.count() == 0


@pytest.mark.parametrize(
    ("weeks", "minutes", "time"), [("", "x", "25"), ("0", "99999", "noon"), ("9" * 4000, "-1", ":")]
)
def test_what_cannot_be_planned_by_is_said_and_plans_nothing(
    journal: Journal,
    ravi: int,
    weeks: str,
    minutes: str,
    time: str,
    qtbot: QtBot,
    planning: Callable[[int], PlanDialog],
) -> None:
    dialog = planning(ravi)
    for field, text in ((dialog.weeks, weeks), (dialog.minutes, minutes), (dialog.time, time)):
        field.line.setText(text)
    qtbot.waitUntil(lambda: dialog.days.boxes() == [])
    press(dialog.weeks.line, ENTER)
    assert all(field.error() for field in (dialog.weeks, dialog.minutes, dialog.time))
    assert dialog.isVisible()
    assert journal.meetings.count() == 0


def test_a_calendar_file_is_made_of_the_meetings_chosen(
    window: MainWindow, journal: Journal, ravi: int, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out" / "meetings.ics"
    target.parent.mkdir()
    monkeypatch.setattr(dialogs, "save_file", lambda *_args: target)
    first, second = meet(journal, ravi, -2, title="CANARY"), meet(journal, ravi, -16)
    meet(journal, ravi, -30, status=MeetingStatus.CANCELLED)
    tab = meetings_of(window, ravi)
    click(tab.calendar)
    dialog = calendar_dialog()
    said = "Fri 10 Jul, 10:00: cancelled, takes itself out of the calendar"
    assert [(box.text(), box.isChecked()) for box in dialog.meetings.boxes()] == [
        ("Fri 12 Jun, 10:00", True),
        ("Fri 26 Jun, 10:00", True),
        (said, False),
    ]
    click(dialog.meetings.boxes()[0])
    with qtbot.waitSignal(dialog.written):
        click(dialog.yes)
    written = target.read_text("utf-8")
    assert written.count("BEGIN:VEVENT") == 1
    assert f"meeting-{second}@" in written
    assert "CANARY" not in written
    assert window.shell.toast.words() == "Saved to out. The file is not encrypted."
    pane = meeting_in(window, first)
    choose(pane, "Calendar file…")
    assert [box.isChecked() for box in calendar_dialog().meetings.boxes()] == [True, False, False]
    press(calendar_dialog(), Qt.Key.Key_Escape)


def test_a_calendar_file_that_cannot_be_written_says_why(
    journal: Journal, ravi: int, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "save_file", lambda *_args: tmp_path / "nowhere" / "meetings.ics")
    meet(journal, ravi, -2)
    dialog = CalendarDialog(journal, ravi)
    qtbot.addWidget(dialog)
    dialog.show()
    click(dialog.yes)
    qtbot.waitUntil(lambda: "no folder" in dialog.trouble.text())
    assert dialog.yes.isEnabled()


def test_a_day_that_was_unticked_stays_so_at_another_time(qtbot: QtBot, journal: Journal, ravi: int) -> None:
    dialog = PlanDialog(journal, ravi)
    qtbot.addWidget(dialog)
    dialog.days.boxes()[1].click()
    dialog.time.line.setText("14:00")
    dialog.weeks.line.setText("20")
    dialog._show_now()
    unticked = [place for place, box in enumerate(dialog.days.boxes()) if not box.isChecked()]
    assert unticked == [1]
