"""Boxes that open near what they belong to stay inside its window."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.popup import EDGE, Popup


@pytest.mark.parametrize("right", [False, True])
@pytest.mark.parametrize("corner", [QPoint(0, 0), QPoint(560, 0), QPoint(0, 370), QPoint(560, 370)])
def test_a_box_opens_below_or_above_and_never_over_an_edge(qtbot: QtBot, corner: QPoint, right: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    anchor = QWidget(window)
    anchor.setGeometry(QRect(corner.x(), corner.y(), 40, 24))
    content = QWidget()
    content.setFixedSize(300, 200)
    popup = Popup(content, anchor)
    qtbot.addWidget(popup)
    window.show()
    popup.open_near(anchor, right=right)
    place = QRect(window.mapFromGlobal(popup.pos()), popup.size())
    assert place.left() >= EDGE
    assert place.right() < window.width() - EDGE + 1
    if corner.y() == 0:
        assert place.top() == 24 + 3
    else:
        assert place.bottom() < corner.y()


def test_where_there_is_room_edges_are_in_line(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 600)
    anchor = QWidget(window)
    anchor.setGeometry(QRect(500, 100, 80, 24))
    content = QWidget()
    content.setFixedSize(300, 200)
    popup = Popup(content, anchor)
    qtbot.addWidget(popup)
    window.show()
    popup.open_near(anchor)
    assert window.mapFromGlobal(popup.pos()).x() == 500
    popup.open_near(anchor, right=True)
    assert window.mapFromGlobal(popup.pos()).x() + popup.width() == 580
