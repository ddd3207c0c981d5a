"""The theme: what is chosen is on everywhere at once, and nothing of the old one stays behind."""

import gc

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.inside import inside
from ui import fonts, icons, theme
from ui.dialogs import QuestionDialog
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labels import Label


def test_a_choice_sets_the_palette_and_tells(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.signals().changed):
        theme.apply(qapp, "dark")
    assert theme.theme().dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.theme().color("surface")
    assert qapp.palette().color(QPalette.ColorRole.Highlight) == theme.theme().color("selected")


def test_labels_follow_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    label = Label("5 days overdue", "secondary_medium", "danger")
    qtbot.addWidget(label)
    light = label.palette().color(QPalette.ColorRole.WindowText)
    theme.apply(qapp, "dark")
    dark = label.palette().color(QPalette.ColorRole.WindowText)
    assert light != dark
    assert dark == theme.theme().color("danger")


def test_text_size_scales_type_and_controls(qapp: QApplication, qtbot: QtBot) -> None:
    button = PrimaryButton("New")
    qtbot.addWidget(button)
    assert button.sizeHint().height() == 32
    theme.apply(qapp, "light", 1.3)
    assert button.sizeHint().height() == 42
    assert fonts.font("body").pixelSize() == 17
    assert fonts.line_height("body") == 26


@pytest.mark.parametrize(("asked", "given"), [(0.1, 0.9), (9.0, 1.3), (1.1, 1.1)])
def test_text_size_stays_within_bounds(qapp: QApplication, asked: float, given: float) -> None:
    theme.apply(qapp, "light", asked)
    assert theme.theme().scale == given


def test_no_text_is_smaller_than_eleven_pixels(qapp: QApplication) -> None:
    theme.apply(qapp, "light", 0.9)
    assert fonts.font("caption").pixelSize() == 11


def test_a_caller_cannot_change_a_token(qapp: QApplication) -> None:
    theme.theme().color("ink3").setAlpha(0)
    assert theme.theme().color("ink3").alpha() == 255


def test_icons_take_the_colour_of_their_token(qapp: QApplication) -> None:
    image = icons.pixmap("check", "accent", 16, 2.0).toImage()
    assert image.width() == 32
    seen = {
        image.pixelColor(x, y).name()
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert theme.theme().hex("accent").lower() in seen


def test_widgets_that_are_gone_are_not_restyled(qapp: QApplication, qtbot: QtBot) -> None:
    for _ in range(20):
        Label("gone").deleteLater()
        PrimaryButton("gone").deleteLater()
    qapp.processEvents()
    gc.collect()
    with qtbot.captureExceptions() as caught:
        theme.apply(qapp, "dark")
    assert caught == []


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.3])
def test_a_question_shows_all_its_words_at_every_text_size(qapp: QApplication, qtbot: QtBot, scale: float) -> None:
    theme.apply(qapp, "light", scale)
    title = "Move the mentorship with متين رضا, whom you met at the conference, to the bin?"
    words = "With it go 6 meetings, 1 goal and 3 private notes. They stay in the bin for 60 days."
    dialog = QuestionDialog(None, title, words, "Move to bin", "Keep it", danger=True)
    qtbot.addWidget(dialog)
    dialog.show()
    for label in inside(dialog, Label):
        assert label.height() >= label.heightForWidth(label.width())
