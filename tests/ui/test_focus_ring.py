"""The keyboard ring: there for the keyboard, gone for the mouse, alive after what it framed is gone."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFocusFrame, QHBoxLayout, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import click, press
from tests.ui.inside import inside
from ui.shell.sidebar import Sidebar
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Label
from ui.widgets.scales import MoodScale


def test_the_ring_shows_only_for_the_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    one, two = PrimaryButton("One"), SecondaryButton("Two")
    row = QHBoxLayout(window)
    row.addWidget(one)
    row.addWidget(two)
    ring = FocusRing(window)
    window.show()
    window.activateWindow()
    one.setFocus()
    qtbot.waitUntil(one.hasFocus)
    assert ring.shown_on() is None
    press(one, Qt.Key.Key_Tab)
    assert ring.shown_on() is two
    click(two)
    assert ring.shown_on() is None


def test_the_ring_survives_the_page_it_was_on(qtbot: QtBot) -> None:
    window, page = QWidget(), QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(page)
    last = PrimaryButton("Stays")
    column.addWidget(last)
    first = PrimaryButton("Goes")
    QVBoxLayout(page).addWidget(first)
    ring = FocusRing(window)
    window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    press(first, Qt.Key.Key_F6)
    assert ring.shown_on() is first
    page.setParent(None)
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    last.setFocus()
    qtbot.waitUntil(last.hasFocus)
    assert ring.shown_on() is last


def test_lists_learn_whether_the_keyboard_is_used(qtbot: QtBot) -> None:
    window, rows = QWidget(), QListWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(rows)
    rows.addItems(["one", "two"])
    FocusRing(window)
    window.show()
    window.activateWindow()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    by_key = Qt.WidgetAttribute.WA_KeyboardFocusChange
    press(rows, Qt.Key.Key_Down)
    assert window.testAttribute(by_key)
    click(rows.viewport())
    assert not window.testAttribute(by_key)


def test_the_ring_is_not_cut_by_what_its_widget_lies_in(qtbot: QtBot) -> None:
    window, tight = QWidget(), QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(tight)
    row = QHBoxLayout(tight)
    row.setContentsMargins(0, 0, 0, 0)
    button = PrimaryButton("Add")
    row.addWidget(button)
    ring = FocusRing(window)
    window.show()
    ring.point_at(button)
    (frame,) = inside(window, QFocusFrame)
    assert frame.parentWidget() is window
    assert frame.size().width() == button.width() + 8


def test_the_ring_of_the_owner_is_not_cut_by_the_windows_edge(qtbot: QtBot) -> None:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    ring = FocusRing(sidebar)
    sidebar.resize(224, 600)
    sidebar.show()
    sidebar.activateWindow()
    sidebar.owner.setFocus()
    qtbot.waitUntil(sidebar.owner.hasFocus)
    press(sidebar.owner, Qt.Key.Key_End)
    assert ring.shown_on() is sidebar.owner.ring_round
    (frame,) = inside(sidebar, QFocusFrame)
    assert sidebar.rect().contains(frame.geometry())


def test_the_ring_of_a_scale_does_not_cut_through_its_label(qtbot: QtBot) -> None:
    window, scale = QWidget(), MoodScale()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(scale)
    ring = FocusRing(window)
    window.show()
    window.activateWindow()
    steps = scale.focusProxy()
    assert steps is not None
    steps.setFocus()
    qtbot.waitUntil(steps.hasFocus)
    press(steps, Qt.Key.Key_3)
    assert ring.shown_on() is scale
    (frame,) = inside(window, QFocusFrame)
    around = frame.geometry().adjusted(2, 2, -2, -2)
    for label in inside(scale, Label):
        assert around.contains(label.rect().translated(label.mapTo(window, label.rect().topLeft())))
