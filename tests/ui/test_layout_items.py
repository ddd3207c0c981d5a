"""No layout item is held in Python after Qt has deleted it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.layout_items import forget
from ui.widgets.flow import FlowLayout


def test_items_of_a_filled_layout_that_is_put_into_another_are_let_go(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    outer, inner, label = QVBoxLayout(widget), QHBoxLayout(), QLabel("Row")
    forget()
    inner.addWidget(label)
    outer.addLayout(inner)
    assert forget() == 1, "PySide wraps it; when it no longer does, this module can go"
    delete(label)
    assert forget() == 0
    assert inner.count() == 0


def test_a_layout_written_in_python_keeps_working(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    flow = FlowLayout(widget)
    first, second = QLabel("One"), QLabel("Two")
    flow.addWidget(first)
    flow.addWidget(second)
    forget()
    widget.resize(300, 40)
    widget.show()
    assert first.geometry().right() < second.x()
    flow.removeWidget(first)
    assert flow.count() == 1
