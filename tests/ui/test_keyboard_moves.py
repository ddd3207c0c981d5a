"""Moving by keys: Tab and F6, Escape, back and forward, type-ahead, the field over a list."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from tests.ui.inside import inside
from tests.ui.keyboard import fill, focused, keys, opened, typed
from ui.main_window import MainWindow
from ui.widgets.list_column import ListColumn
from ui.widgets.tab_order import tab_stops
from ui.widgets.two_sides import TwoSides, writing
from ui.window.history import History, Place

LISTS = ["goals", "meetings", "reflections", "feedback"]


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    fill(journal)
    with opened(qtbot, journal, tmp_path) as made:
        yield made


def _sides(window: MainWindow, key: str) -> TwoSides:
    window.show_pane(key)
    found = next(iter(inside(window.pane(key), TwoSides)), None)
    assert found is not None
    return found


def _column(window: MainWindow, key: str) -> ListColumn:
    column = _sides(window, key).column
    assert isinstance(column, ListColumn)
    return column


def _area(window: MainWindow, widget: QWidget) -> int:
    return next(i for i, area in enumerate(window.areas.shown()) if area is widget or area.isAncestorOf(widget))


@pytest.mark.parametrize("key", [*LISTS, "review", "settings"])
def test_tab_goes_through_sidebar_top_bar_list_and_page_and_back_again(window: MainWindow, key: str) -> None:
    window.show_pane(key)
    window.shell.sidebar.owner.setFocus()
    stops = tab_stops(window.shell)
    walked = []
    for _ in stops:
        walked.append(focused())
        assert window.shell.focusNextPrevChild(True)
    assert walked == stops
    assert focused() is stops[0], "round at the end"
    areas = [_area(window, widget) for widget in walked]
    assert areas == sorted(areas)
    assert window.shell.focusNextPrevChild(False)
    assert focused() is stops[-1]


def test_people_added_later_still_come_before_the_page(window: MainWindow, journal: Journal, qtbot: QtBot) -> None:
    from pmjournal.records import Role

    window.show_pane("goals")
    journal.people.add("Amara Diallo", Role.MENTOR)
    qtbot.waitUntil(lambda: len(window.shell.sidebar.people) == 3)
    newest = list(window.shell.sidebar.people.values())[-1]
    qtbot.waitUntil(newest.isVisible)
    stops = tab_stops(window.shell)
    assert stops.index(newest) < stops.index(window.shell.top_bar.new)


def test_f6_goes_round_and_each_area_keeps_its_place(window: MainWindow) -> None:
    column = _column(window, "goals")
    column.view.setFocus()
    seen = []
    for _ in window.areas.shown():
        keys("F6")
        seen.append(_area(window, focused()))
    assert seen == [3, 0, 1, 2]
    assert focused() is column.view
    assert column.view.currentIndex().isValid()
    keys("Shift+F6")
    assert _area(window, focused()) == 1


@pytest.mark.parametrize("key", LISTS)
def test_escape_steps_from_text_to_page_to_list(window: MainWindow, key: str) -> None:
    sides = _sides(window, key)
    text = next(one for one in tab_stops(sides.page) if writing(one))
    text.setFocus()
    keys("Esc")
    if key != "goals":  # Escape in a goal's title is its own: it goes to the list at once
        assert focused() is sides.page
        keys("Esc")
    assert focused() is _column(window, key).view


def test_the_page_itself_scrolls_by_keys(window: MainWindow, journal: Journal, qtbot: QtBot) -> None:
    journal.meetings.write(journal.meetings.summaries()[0].id, notes="A line.\n\n" * 80)
    sides = _sides(window, "meetings")
    sides.page.setFocus()
    area = sides.page._area()
    assert area is not None
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    keys("End")
    assert bar.value() == bar.maximum()
    keys("Home")
    keys("Down")
    assert 0 < bar.value() < bar.maximum()


def test_back_and_forward_go_from_place_to_place(window: MainWindow, journal: Journal) -> None:
    goal = journal.goals.outlines()[1].goal.id
    window.open_record("goal", goal)
    window.show_pane("meetings")
    window.navigation.show_person(journal.people.contacts()[0].mentorship.id)
    window.show_pane("review")
    keys("Alt+Left")
    assert window.current == "person"
    keys("Alt+Left")
    assert (window.current, window.navigation.scope) == ("meetings", None)
    keys("Alt+Left")
    assert (window.current, window.pane("goals").current_id()) == ("goals", goal)
    keys("Alt+Right")
    keys("Alt+Right")
    assert window.current == "person"


def test_the_mouse_has_buttons_for_it(window: MainWindow) -> None:
    window.show_pane("meetings")
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.BackButton, none, QPoint(400, 400))
    assert window.current == "today"
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.ForwardButton, none, QPoint(400, 400))
    assert window.current == "meetings"


def test_a_place_is_left_once_and_what_was_ahead_goes() -> None:
    history = History()
    first, second, third = Place("goals"), Place("meetings", 3), Place("review")
    history.left(first)
    history.left(first)
    assert history.back(second) == first
    assert history.back(first) is None
    assert history.forward(first) == second
    assert history.back(second) == first
    history.left(first)
    assert history.forward(third) is None


@pytest.mark.parametrize(("key", "letters", "title"), [
    ("goals", "say", "Say no with evidence"),
    ("goals", "ub", "Über den Umsatz reden"),
    ("meetings", "el", "Élan, and how to keep it"),
    ("reflections", "after w", "After Which one to back"),
])  # fmt: skip
def test_letters_lead_to_the_row_that_begins_with_them(
    window: MainWindow, key: str, letters: str, title: str
) -> None:
    column = _column(window, key)
    column.view.setFocus()
    typed(letters)
    pane = window.pane(key)
    shown = pane.current_id()
    assert shown is not None
    journal = pane.journal
    read = {"goals": journal.goals.get, "meetings": journal.meetings.get, "reflections": journal.reflections.get}
    assert getattr(read[key](shown), "title") == title  # noqa: B009 -- three kinds of record


@pytest.mark.parametrize(("key", "words", "left"), [
    ("goals", "evid", 1),
    ("goals", "dry", 1),
    ("goals", "uber", 1),
    ("meetings", "elan", 1),
    ("reflections", "back", 1),
    ("reflections", "after", 2),
])  # fmt: skip
def test_typed_words_narrow_the_list_and_escape_ends_it(
    qtbot: QtBot, window: MainWindow, key: str, words: str, left: int
) -> None:
    column = _column(window, key)

    def records() -> int:
        model = column.view.model()
        return sum(column.is_record(model.index(row, 0)) for row in range(model.rowCount()))

    everything = records()
    column.view.setFocus()
    keys("Ctrl+F")
    typed(words)
    qtbot.waitUntil(lambda: records() == left)
    keys("Down")
    assert focused() is column.view
    assert column.view.currentIndex().isValid()
    keys("Esc")
    assert records() == everything
    assert column.finder.isHidden()
    assert focused() is column.view


def test_words_that_are_nowhere_say_so_and_lead_back(qtbot: QtBot, window: MainWindow) -> None:
    column = _column(window, "meetings")
    keys("Ctrl+F")
    typed("xylophone")
    qtbot.waitUntil(lambda: "xylophone" in column._note_words.text())
    column.note_clicked.emit()
    assert column.finder.isHidden()
    assert column.view.model().rowCount() > 0


def test_a_line_that_closes_hands_the_keys_on_to_what_lies_below(window: MainWindow, qtbot: QtBot) -> None:
    sides = _sides(window, "meetings")
    agenda = window.pane("meetings").detail.agenda  # type: ignore[attr-defined]
    agenda.begin()
    qtbot.waitUntil(lambda: agenda.adder.isVisible())
    agenda.adder.setFocus()
    keys("Esc")
    assert sides.page.isAncestorOf(focused())
