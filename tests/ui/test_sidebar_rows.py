"""Rows of the sidebar come and go without leaving anything of theirs behind."""

import gc
from itertools import count

from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from ui.shell.heading import SidebarHeading
from ui.shell.rows import PersonLine
from ui.shell.sidebar import Sidebar
from ui.widgets.tab_order import tab_stops


def line(number: int) -> PersonLine:
    return PersonLine(number, number, f"Person {number}", "Next: Thu 10:00", True, False)


def items() -> int:
    gc.collect()
    return sum(isinstance(one, QWidgetItem) for one in getAllValidWrappers())


def test_no_layout_item_is_kept_from_python_when_rows_are_made_anew(qtbot: QtBot) -> None:
    """Python would take whatever Qt puts in its place in memory for it, up to a crash."""
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.show()
    before, numbers = items(), count(1)
    for _ in range(5):
        sidebar.set_people([("My mentors", [line(next(numbers)) for _ in range(4)])])
        assert len(tab_stops(sidebar)) >= 4
    assert items() <= before


def test_the_scroll_bar_lies_beside_the_rows_and_what_can_be_clicked_in_a_heading(qtbot: QtBot) -> None:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.resize(sidebar.width(), 400)
    sidebar.set_people([("My mentors", [line(number) for number in range(1, 30)])])
    sidebar.show()
    QApplication.sendEvent(sidebar._scroll, QEvent(QEvent.Type.Enter))
    (bar,) = [one for one in sidebar.findChildren(QWidget) if type(one).__name__ == "_Bar"]
    (heading,) = [one for one in sidebar._people_rows if isinstance(one, SidebarHeading)]
    assert bar.isVisible()
    assert heading.add is not None
    for widget in (heading.add, *sidebar.people.values()):
        place = QRect(widget.mapTo(sidebar, QPoint(0, 0)), widget.size())
        assert place.right() < bar.mapTo(sidebar, QPoint(1, 0)).x()
    assert bar.geometry().right() < sidebar.width() - 1
