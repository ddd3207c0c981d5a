"""The thin scroll bars follow the area's own, and outlive them by a moment without harm."""

from PySide6.QtWidgets import QLabel, QScrollBar
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.widgets.scroll import ScrollArea, _Bar


def test_a_bar_whose_area_is_taken_apart_keeps_quiet(qtbot: QtBot) -> None:
    area, real = ScrollArea(), QScrollBar()
    qtbot.addWidget(area)
    area.setWidget(QLabel("Text"))
    bar = _Bar(real, area)
    bar.setParent(area)
    real.setRange(0, 50)
    assert bar.maximum() == 50
    delete(real)
    bar._take_range(0, 80)
    bar._take_value(20)
    assert (bar.maximum(), bar.value()) == (50, 0)
