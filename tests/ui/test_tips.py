"""Tooltips: whose they are, that they are words as they stand, how they look, and when they go."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from tests.ui.hands import press
from tests.ui.inside import inside
from ui.commands import commands
from ui.dialogs import QuestionDialog
from ui.import_dialog.dialog import ImportDialog
from ui.keys_page import KeysPage
from ui.main_window import MainWindow
from ui.new_person import NewPersonDialog
from ui.settings import Settings
from ui.theme import theme
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label
from ui.widgets.popup import Popup
from ui.widgets.tips import Tip, answer_tips, set_tip, show_tip, shown_tip, tip_of

NASTY = "<b>bold</b> & <script>alert(1)</script>"


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QWidget]:
    """A window with a button in it, and words in a box of its own."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.addWidget(IconButton("filter", "Filter"))
    box = QWidget()
    QVBoxLayout(box).addWidget(Label("Words"))
    column.addWidget(box)
    answer_tips(made)
    qtbot.addWidget(made)
    made.show()
    yield made
    show_tip(QPoint(), "", made)


def rest_on(widget: QWidget) -> None:
    """The pointer rests on a widget; what Qt asks then goes from it to what it lies in, and on."""
    at, asked = widget.rect().center(), widget
    while True:
        event = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(widget.rect().center()))
        if QApplication.sendEvent(asked, event) and event.isAccepted():
            return
        above = asked.parentWidget()
        if above is None or asked.isWindow():
            return
        at, asked = asked.mapTo(above, at), above


def moved_to(at: QPoint) -> QMouseEvent:
    """The pointer moves, with no button held."""
    none = Qt.MouseButton.NoButton
    place = QPointF(at)
    return QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)


def tip() -> Tip:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, Tip) and one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_a_button_without_words_says_what_it_does(page: QWidget) -> None:
    button = inside(page, IconButton)[0]
    rest_on(button)
    assert shown_tip() == "Filter"
    assert button.accessibleDescription() == ""  # it is the name already


def test_what_has_none_shows_that_of_what_it_lies_in(page: QWidget) -> None:
    label = inside(page, Label)[0]
    rest_on(label)
    assert shown_tip() == ""
    box = label.parentWidget()
    assert box is not None
    set_tip(box, "Two\nlines")
    rest_on(label)
    assert shown_tip() == "Two\nlines"
    assert box.accessibleDescription() == "Two, lines"


def test_what_a_person_wrote_is_no_markup(page: QWidget) -> None:
    button = inside(page, IconButton)[0]
    set_tip(button, NASTY)
    rest_on(button)
    assert (tip_of(button), shown_tip()) == (NASTY, NASTY)


def test_it_has_the_colours_of_a_toast_and_round_corners(page: QWidget) -> None:
    rest_on(inside(page, IconButton)[0])
    grabbed = tip().grab().toImage()
    assert grabbed.pixelColor(4, grabbed.height() // 2) == theme().color("toast")
    assert grabbed.pixelColor(0, 0) != theme().color("toast")


def test_long_words_are_broken(page: QWidget) -> None:
    button = inside(page, IconButton)[0]
    rest_on(button)
    low = tip().height()
    set_tip(button, "A title that goes on and on, and says more than anybody would want to read in one line. " * 3)
    rest_on(button)
    assert tip().width() < 360
    assert tip().height() > 3 * low


def test_it_goes_with_a_key_but_stays_while_one_is_held(page: QWidget) -> None:
    button = inside(page, IconButton)[0]
    rest_on(button)
    press(button, Qt.Key.Key_Control)
    assert shown_tip() == "Filter"
    press(button, Qt.Key.Key_Down)
    assert shown_tip() == ""


def test_it_goes_with_the_pointer(page: QWidget) -> None:
    button, label = inside(page, IconButton)[0], inside(page, Label)[0]
    rest_on(button)
    QApplication.sendEvent(label, QEvent(QEvent.Type.Leave))
    assert shown_tip() == "Filter"
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    assert shown_tip() == ""


def test_that_of_another_row_takes_its_place(page: QWidget) -> None:
    show_tip(QPoint(10, 10), "One", page, QRect(0, 0, 100, 20))
    first = tip()
    show_tip(QPoint(12, 10), "One", page, QRect(0, 0, 100, 20))
    assert tip() is first
    show_tip(QPoint(12, 30), "Two", page, QRect(0, 20, 100, 20))
    assert (shown_tip(), first.isVisible()) == ("Two", False)


def test_the_place_of_a_row_may_be_an_options(page: QWidget) -> None:
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 100, 20)
    show_tip(QPoint(10, 10), "One", page, option.rect)
    del option  # as Qt does once it has asked for the tooltip
    QApplication.sendEvent(page, moved_to(QPoint(50, 10)))
    assert shown_tip() == "One"
    QApplication.sendEvent(page, moved_to(QPoint(50, 30)))
    assert shown_tip() == ""


def test_it_goes_with_its_widget(page: QWidget, qtbot: QtBot) -> None:
    button = inside(page, IconButton)[0]
    rest_on(button)
    page.layout().removeWidget(button)  # type: ignore[union-attr]
    button.deleteLater()
    QApplication.sendPostedEvents(button, QEvent.Type.DeferredDelete.value)
    assert shown_tip() == ""


def test_the_window_and_every_dialog_answer(qtbot: QtBot, journal: Journal, tmp_path: Path) -> None:
    window = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.attach(journal)
    window.show()
    rest_on(window.shell.sidebar.settings)
    assert shown_tip() == "Settings"
    for dialog in (
        NewPersonDialog(journal, window),
        KeysPage(commands(window), window),
        QuestionDialog(window, "Close?", "It is not saved.", "Close", "Keep"),
        ImportDialog(journal, window),
    ):
        set_tip(dialog, type(dialog).__name__)
        rest_on(dialog)
        assert shown_tip() == type(dialog).__name__
        show_tip(QPoint(), "", dialog)
    window.journal = None


def test_popups_answer_too(qtbot: QtBot) -> None:
    button = IconButton("left", "Month before")
    popup = Popup(button)
    qtbot.addWidget(popup)
    popup.show()
    rest_on(button)
    assert shown_tip() == "Month before"
    popup.close()
