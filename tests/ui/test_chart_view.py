"""The chart on the page: drawn late and kept, said in words, copied, shown as a table."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal import chart_data
from pmjournal.journal import Journal
from tests.ui.conftest import TODAY
from ui import fonts, theme
from ui.widgets import painting
from ui.widgets.chart_view import ChartView
from ui.widgets.menu import Menu

DAY = timedelta(days=1)


@pytest.fixture
def chart(journal: Journal) -> chart_data.GoalChart:
    """Two of four milestones done."""
    goal_id = journal.goals.add("Lead discovery", on=TODAY - 60 * DAY)
    for number in range(4):
        due = TODAY + (number * 20 - 40) * DAY
        step = journal.goals.add_milestone(goal_id, f"Step {number}", planned_on=due, on=TODAY - 60 * DAY)
        if number < 2:
            journal.goals.mark_done(step, on=due)
    return chart_data.goal_chart(journal.goals.outline(goal_id), journal.goals.events(goal_id), TODAY)


@pytest.fixture
def view(qtbot: QtBot) -> ChartView:
    view = ChartView("Milestone progress")
    qtbot.addWidget(view)
    view.resize(408, 240)
    with qtbot.waitExposed(view):
        view.show()
    return view


def show(view: ChartView, chart: chart_data.GoalChart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.drawn, timeout=30_000):
        view.set_chart(chart, "On plan.")


def test_it_is_drawn_after_the_first_paint_and_again_for_another_theme(
    view: ChartView, chart: chart_data.GoalChart, qtbot: QtBot, qapp: QApplication
) -> None:
    view.set_chart(chart, "On plan.")
    assert view.picture.pixmap.isNull()
    with qtbot.waitSignal(view.drawn, timeout=30_000):
        pass
    light = view.picture.pixmap.toImage()
    assert light.pixelColor(1, 1) == theme.theme().color("surface")
    with qtbot.waitSignal(view.drawn):
        theme.apply(qapp, "dark")
    assert view.picture.pixmap.toImage().pixelColor(1, 1) == theme.theme().color("surface")


def test_the_same_picture_is_not_drawn_twice(view: ChartView, chart: chart_data.GoalChart, qtbot: QtBot) -> None:
    show(view, chart, qtbot)
    first = view.picture.pixmap.cacheKey()
    view.set_chart(None, "")
    show(view, chart, qtbot)
    assert view.picture.pixmap.cacheKey() == first


def test_a_screen_reader_gets_the_takeaway_and_the_numbers(
    view: ChartView, chart: chart_data.GoalChart, qtbot: QtBot
) -> None:
    show(view, chart, qtbot)
    assert view.picture.accessibleName() == "Milestone progress"
    assert view.picture.accessibleDescription().startswith("On plan. 50%: 2 of 4 milestones done")
    assert view.more.accessibleName() == "More for this chart"


def test_too_little_to_draw_is_said_in_a_sentence(view: ChartView, journal: Journal) -> None:
    goal_id = journal.goals.add("Empty")
    chart = chart_data.goal_chart(journal.goals.outline(goal_id), journal.goals.events(goal_id), TODAY)
    view.set_chart(chart, "No milestones yet.", "Give three milestones a day.")
    assert view.chart() is None
    assert view.instead.isVisible()
    assert not view.picture.isVisible()
    assert not view.more.isVisible()


def test_numbers_and_picture_can_be_copied_and_shown_as_a_table(
    view: ChartView, chart: chart_data.GoalChart, qtbot: QtBot
) -> None:
    show(view, chart, qtbot)
    menu = Menu(view)
    view.fill_menu(menu)
    assert [action.text() for action in menu.actions()] == ["Copy image", "Copy numbers", "Show as table"]
    view.copy_numbers()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Day\tDone\tPlanned"
    assert "2026-06-10\t50%" in "\n".join(lines)
    view.copy_image()
    assert not QGuiApplication.clipboard().image().isNull()
    view.toggle_table()
    assert view.numbers.isVisible()
    assert view.numbers.rowCount() == len(lines) - 1
    view.toggle_table()
    assert view.picture.isVisible()


LONG = "Synthesis shared with design and engineering, and with everybody who was asked"


def _next(title: str) -> str:
    return f"On track again if “{title}” is done by Friday."


def test_a_long_title_in_the_takeaway_is_shortened_to_one_line(view: ChartView, qtbot: QtBot) -> None:
    view.set_chart(None, _next(LONG), around=_next, title=LONG)
    one_line = fonts.line_height("secondary")
    qtbot.waitUntil(lambda: view.takeaway.height() == one_line)
    words = view.takeaway.text()
    assert words.startswith("On track again if “Synthesis shared")
    assert words.endswith("…” is done by Friday.")
    assert words.partition("“")[2].partition("…")[0] in LONG.split(" and ")[0], "it ends with a word"
    assert painting.advance(words, view.takeaway.font()) <= view.takeaway.width()
    assert view.takeaway.whole() == _next(LONG)
    assert view.takeaway.accessibleDescription() == _next(LONG)
    assert view.picture.accessibleDescription() == _next(LONG)


def test_where_there_is_room_the_takeaway_is_whole(view: ChartView, qtbot: QtBot) -> None:
    view.set_chart(None, _next(LONG), around=_next, title=LONG)
    view.resize(1200, 240)
    qtbot.waitUntil(lambda: view.takeaway.text() == _next(LONG))
    assert view.takeaway.toolTip() == ""


def test_where_hardly_any_of_the_title_would_be_left_the_takeaway_takes_two_lines(
    view: ChartView, qtbot: QtBot
) -> None:
    view.set_chart(None, _next(LONG), around=_next, title=LONG)
    view.resize(230, 240)
    qtbot.waitUntil(lambda: view.takeaway.text() == _next(LONG))
