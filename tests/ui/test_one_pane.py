"""In a window under 880 px the list or the page is in sight, never both, and nothing is cut off."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from tests.ui.hands import click
from tests.ui.inside import inside
from tests.ui.keyboard import fill, focused, keys, opened
from tests.ui.review_panes import LONG
from ui import theme
from ui.main_window import MainWindow
from ui.panes.review import ReviewPane
from ui.widgets.list_column import ListColumn
from ui.widgets.two_sides import TwoSides

LISTS = ["goals", "meetings", "reflections", "feedback"]


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    fill(journal)
    with opened(qtbot, journal, tmp_path) as made:
        made.resize(800, 600)
        qtbot.waitUntil(lambda: made.shell.is_one())
        yield made


def _sides(window: MainWindow, key: str) -> TwoSides:
    window.show_pane(key)
    found = next(iter(inside(window.pane(key), TwoSides)), None)
    assert found is not None
    return found


def _list(sides: TwoSides) -> ListColumn:
    assert isinstance(sides.column, ListColumn)
    return sides.column


def _fits(widget: QWidget) -> bool:
    return widget.width() >= widget.minimumSizeHint().width()


def _seen(sides: TwoSides) -> tuple[bool, bool]:
    """Whether the list and the page are in sight."""
    return sides.column.isVisible(), sides.page.isVisible()


@pytest.mark.parametrize("key", LISTS)
def test_the_list_comes_first_and_enter_opens_the_page(window: MainWindow, key: str) -> None:
    sides = _sides(window, key)
    assert _seen(sides) == (True, False)
    _list(sides).view.setFocus()
    keys("Down")
    assert _seen(sides) == (True, False), "going through the list opens nothing"
    keys("Return")
    assert _seen(sides) == (False, True)
    assert sides.back.isVisible()
    assert sides.page.isAncestorOf(focused())


@pytest.mark.parametrize("key", LISTS)
def test_every_way_back_leads_to_the_list(window: MainWindow, key: str) -> None:
    sides = _sides(window, key)
    _list(sides).view.setFocus()
    for way in ("Esc", "Alt+Left", "button"):
        keys("Return")
        assert _seen(sides) == (False, True), way
        if way == "button":
            click(sides.back.arrow)
        elif way == "Esc":
            keys("Esc")
            if _seen(sides) == (False, True):
                keys("Esc")  # the first one left what is written in
        else:
            keys(way)
        assert _seen(sides) == (True, False), way
        assert focused() is _list(sides).view, way


@pytest.mark.parametrize("key", LISTS)
def test_a_click_and_something_new_open_the_page(window: MainWindow, key: str) -> None:
    sides = _sides(window, key)
    view = _list(sides).view
    index = view.currentIndex()
    click(view.viewport(), view.visualRect(index).center())
    assert _seen(sides) == (False, True)
    sides.show_list()
    assert _seen(sides) == (True, False)
    keys("Ctrl+N")
    assert _seen(sides) == (False, True)


def test_a_group_head_is_no_page(window: MainWindow) -> None:
    sides = _sides(window, "goals")
    view = _list(sides).view
    head = view.model().index(0, 0)
    assert not _list(sides).is_record(head)
    click(view.viewport(), view.visualRect(head).center())
    assert _seen(sides) == (True, False)


@pytest.mark.parametrize("key", LISTS)
def test_a_wider_window_shows_both_again(qtbot: QtBot, window: MainWindow, key: str) -> None:
    sides = _sides(window, key)
    sides.show_page()
    window.resize(900, 600)
    qtbot.waitUntil(lambda: not window.shell.is_one())
    assert _seen(sides) == (True, True)
    assert not sides.back.isVisible()


def test_what_is_binned_leads_back_to_the_list_and_undo_to_the_page(window: MainWindow) -> None:
    sides = _sides(window, "meetings")
    sides.show_page()
    window.pane("meetings").move_to_bin()
    assert _seen(sides) == (True, False)
    window.undoing.undo()
    assert _seen(sides) == (False, True)


@pytest.fixture
def review(qtbot: QtBot, window: MainWindow) -> ReviewPane:
    window.show_pane("review")
    pane = window.pane("review")
    assert isinstance(pane, ReviewPane)
    qtbot.waitUntil(lambda: pane.desk.images.count() > 0 and pane.preview.idle(), timeout=LONG)
    return pane


def test_the_review_shows_its_choices_first_and_a_button_leads_to_the_preview(review: ReviewPane) -> None:
    assert _seen(review.sides) == (True, False)
    review.form.foot.preview.setFocus()
    keys("Space")
    assert _seen(review.sides) == (False, True)
    assert focused() is review.desk.pages
    assert review.sides.back.arrow.accessibleName() == "Back to the choices"
    assert review.sides.page.accessibleName() == "Preview of the review"


def test_every_way_back_from_the_preview_leads_to_where_one_was(review: ReviewPane) -> None:
    review.form.foot.preview.setFocus()
    keys("Esc")
    assert _seen(review.sides) == (True, False), "among the choices it changes nothing"
    for way in ("Esc", "Alt+Left", "button"):
        review.form.foot.preview.setFocus()
        keys("Space")
        assert _seen(review.sides) == (False, True), way
        click(review.sides.back.arrow) if way == "button" else keys(way)
        assert _seen(review.sides) == (True, False), way
        assert focused() is review.form.foot.preview, way
    review.sides.to_page(review.desk.pages)
    keys("Ctrl+E")
    assert review.form.foot.export.isVisible(), "the key for an export leads to where it is begun"


def test_beside_the_preview_there_is_no_button_to_it(qtbot: QtBot, window: MainWindow, review: ReviewPane) -> None:
    review.sides.to_page(review.desk.pages)
    window.resize(900, 600)
    qtbot.waitUntil(lambda: not window.shell.is_one())
    assert _seen(review.sides) == (True, True)
    assert not review.form.foot.preview.isVisible()
    assert not review.sides.back.isVisible()


def test_a_review_of_one_person_begins_with_its_choices(
    window: MainWindow, review: ReviewPane, journal: Journal
) -> None:
    review.sides.to_page(review.desk.pages)
    window.requests.review_person(journal.people.contacts()[0].mentorship.id)
    assert _seen(review.sides) == (True, False)


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.3])
def test_the_window_does_not_grow_as_one_side_takes_the_others_place(
    qapp: QApplication, qtbot: QtBot, window: MainWindow, review: ReviewPane, scale: float
) -> None:
    theme.apply(qapp, "light", scale)
    window.setMinimumSize(0, 0)
    window.resize(640, 600)
    narrowest = window.width()
    turns = {review.form.foot.preview: review.desk.bar, review.sides.back.arrow: review.form.foot}
    for turn, part in turns.items():
        click(turn)
        qtbot.waitUntil(partial(_fits, part))
        assert part.isVisible()
        assert window.width() == narrowest
        assert review.minimumSizeHint().width() <= window.shell.stack.width()


@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_nothing_is_cut_off(
    qapp: QApplication, qtbot: QtBot, window: MainWindow, journal: Journal, scale: float
) -> None:
    theme.apply(qapp, "light", scale)
    for key in (*LISTS, "review", "settings", "person"):
        if key == "person":
            window.navigation.show_person(journal.people.contacts()[0].mentorship.id)
        else:
            window.show_pane(key)
        pane = window.pane(key)
        qtbot.waitUntil(lambda: window.shell.stack.currentWidget() is window.panes[window.current])
        assert window.width() == 800, key
        assert pane.minimumSizeHint().width() <= window.shell.stack.width(), key
        found = next(iter(inside(pane, TwoSides)), None)
        if found is not None:
            found.show_page()
            assert pane.minimumSizeHint().width() <= window.shell.stack.width(), key
