"""No layout item is held in Python after Qt has deleted it."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.layout_items import strays
from ui.widgets.flow import FlowLayout

ROOT = Path(__file__).parent.parent.parent


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


def test_no_documentation_is_parsed_for_it() -> None:
    """PySide parses all of Qt's widgets once a method is asked for it, which takes a third of a bare window."""
    script = (
        "import PySide6.QtCore\n"
        "from shibokensupport.signature import parser\n"
        "asked = []\n"
        "parse = parser.pyside_type_init\n"
        "parser.pyside_type_init = lambda *of: asked.append(of) or parse(*of)\n"
        "from ui.layout_items import install\n"
        "install()\n"
        "print(len(asked))\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.stdout.strip() == "0", ran.stderr
