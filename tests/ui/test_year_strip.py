"""The year strip: which weeks it shows, what it counts, how a week is picked."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.inside import inside
from ui.widgets.week_cells import tone
from ui.widgets.year_strip import YearStrip, monday, weeks_of

TODAY = date(2026, 6, 9)
MAY_25 = date(2026, 5, 25)


@pytest.fixture
def strip(qtbot: QtBot) -> YearStrip:
    made = YearStrip(TODAY)
    made.resize(1056, 84)
    qtbot.addWidget(made)
    made.set_counts(2026, {date(2026, 1, 5): 1, MAY_25: 2, date(2026, 6, 1): 1}, 2025)
    made.show()
    return made


def click(qtbot: QtBot, strip: YearStrip, week: date) -> None:
    at = strip.cells.place(strip.weeks().index(week)).center().toPoint()
    QTest.mouseClick(strip.cells, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_a_year_has_every_week_that_touches_it() -> None:
    assert len(weeks_of(2026)) == 53
    assert weeks_of(2026)[0] == date(2025, 12, 29)
    assert weeks_of(2026)[-1] == date(2026, 12, 28)


def test_the_running_week_does_not_count_before_something_is_written(strip: YearStrip) -> None:
    assert strip.facts() == "4 entries, 3 of 23 weeks"
    strip.set_counts(2026, {monday(TODAY): 1}, 2025)
    assert strip.facts() == "1 entry, 1 of 24 weeks"


def test_months_before_the_first_that_was_ever_written_in_are_not_counted(strip: YearStrip) -> None:
    strip.set_counts(2026, {MAY_25: 1}, 2026)
    assert strip.facts() == "1 entry, 1 of 6 weeks"
    strip.set_counts(2026, {MAY_25: 1}, 2025)
    assert strip.facts() == "1 entry, 1 of 23 weeks"


def test_the_counts_are_never_cut_off(strip: YearStrip) -> None:
    strip.set_counts(2026, dict.fromkeys(weeks_of(2026)[:24], 123), 2025)
    assert strip.facts() == "2,952 entries, 24 of 24 weeks"
    assert strip._head.width() >= strip._facts.sizeHint().width()


def test_the_ramp_tells_one_two_and_more_apart() -> None:
    assert [tone(count) for count in (0, 1, 2, 3, 9)] == ["seq0", "seq2", "seq3", "seq4", "seq4"]


def test_a_week_says_what_it_holds(strip: YearStrip) -> None:
    assert strip.cells.say(MAY_25) == "Week of 25 May, 2 entries"
    assert strip.cells.say(date(2026, 2, 2)) == "Week of 2 Feb, nothing written"


def test_clicking_a_week_picks_it_and_clicking_again_lets_go(qtbot: QtBot, strip: YearStrip) -> None:
    with qtbot.waitSignal(strip.week_picked) as picked:
        click(qtbot, strip, MAY_25)
    assert picked.args == [MAY_25]
    with qtbot.waitSignal(strip.week_picked) as picked:
        click(qtbot, strip, MAY_25)
    assert picked.args == [None]


def test_the_keyboard_begins_at_the_open_entry_and_picks_with_enter(qtbot: QtBot, strip: YearStrip) -> None:
    strip.set_open(MAY_25)
    strip.cells.setFocus()
    QTest.keyClick(strip.cells, Qt.Key.Key_Right)
    assert strip.cells.accessibleName() == "Week of 1 Jun, 1 entry"
    with qtbot.waitSignal(strip.week_picked) as picked:
        QTest.keyClick(strip.cells, Qt.Key.Key_Return)
    assert picked.args == [date(2026, 6, 1)]
    with qtbot.waitSignal(strip.week_picked) as picked:
        QTest.keyClick(strip.cells, Qt.Key.Key_Escape)
    assert picked.args == [None]


def test_there_is_no_year_after_this_one(qtbot: QtBot, strip: YearStrip) -> None:
    buttons = {button.accessibleName(): button for button in inside(strip, type(strip._after))}
    assert not buttons["Year after"].isEnabled()
    with qtbot.waitSignal(strip.year_wanted) as wanted:
        buttons["Year before"].click()
    assert wanted.args == [2025]
    strip.set_counts(2025, {}, 2025)
    assert buttons["Year after"].isEnabled()


def test_narrow_shows_the_last_half_year(strip: YearStrip) -> None:
    strip.set_narrow(True)
    assert len(strip.weeks()) == 26
    assert strip.weeks()[-1] == monday(TODAY)


@pytest.mark.parametrize("width", [1056, 956, 800])
def test_the_cells_always_fit(strip: YearStrip, width: int) -> None:
    strip.resize(width, 84)
    assert strip.cells.place(len(strip.weeks()) - 1).right() <= strip.cells.width()
