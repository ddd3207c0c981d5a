"""No layout item is held in Python after Qt has deleted it."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.layout_items import strays
from ui.widgets.flow import FlowLayout


def _filled() -> tuple[QHBoxLayout, QLabel]:
    """A layout with a label, blanks, and a layout of its own."""
    layout, label, inner = QHBoxLayout(), QLabel("Row"), QVBoxLayout()
    layout.addWidget(label)
    layout.addSpacing(4)
    layout.addStretch(1)
    inner.addWidget(QLabel("Inside"))
    layout.addLayout(inner)
    return layout, label


def test_items_of_a_filled_layout_that_is_put_into_another_are_not_held(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    outer = QVBoxLayout(widget)
    (first, label), (second, _), (third, _), (fourth, _) = (_filled() for _ in range(4))
    outer.addLayout(first)
    outer.addLayout(second, 1)
    outer.insertLayout(0, third)
    grid = QGridLayout()
    outer.addLayout(grid)
    grid.addLayout(fourth, 0, 0)
    assert strays() == []
    delete(label)
    assert first.count() == 3


def test_items_of_a_filled_layout_that_is_put_into_a_widget_are_not_held(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    layout, label = _filled()
    widget.setLayout(layout)
    assert strays() == []
    widget.show()
    assert label.isVisible()


def test_a_layout_written_in_python_keeps_working(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    outer, flow = QVBoxLayout(widget), FlowLayout()
    first, second = QLabel("One"), QLabel("Two")
    flow.addWidget(first)
    flow.addWidget(second)
    outer.addLayout(flow)
    widget.resize(300, 40)
    widget.show()
    assert first.geometry().right() < second.x()
    flow.removeWidget(first)
    assert flow.count() == 1
    assert strays() == []
