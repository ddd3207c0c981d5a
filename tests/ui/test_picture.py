"""The picture of the frame that is painted first: nobody sees it go."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui import language, theme
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.shell.picture import FramePicture


def grabbed(qtbot: QtBot, widget: QWidget, width: int) -> QImage:
    """What a widget looks like in a window of this width."""
    QCursor.setPos(QPoint(3000, 3000))  # nothing is under the pointer
    qtbot.addWidget(widget)
    widget.resize(width, 700)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget.grab().toImage()


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.3])
@pytest.mark.parametrize("width", [1280, 960])
@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_real_frame_takes_the_pictures_place_unseen(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, look: str, width: int, scale: float
) -> None:
    theme.apply(qapp, look, scale)
    picture = grabbed(qtbot, FramePicture(private_hidden=False), width)
    real = grabbed(qtbot, MainWindow(Settings(tmp_path / "settings.json")), width)
    assert difference(picture, real) == []


def test_it_speaks_the_language_that_is_chosen(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    language.install(qapp, "de")
    try:
        picture = grabbed(qtbot, FramePicture(private_hidden=False), 1280)
        real = grabbed(qtbot, MainWindow(Settings(tmp_path / "settings.json")), 1280)
    finally:
        language.install(qapp, "en")
    assert difference(picture, real) == []


def difference(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """Points that differ; a few of them are enough to see where."""
    assert one.size() == other.size()
    differing = (
        (x, y) for y in range(one.height()) for x in range(one.width()) if one.pixel(x, y) != other.pixel(x, y)
    )
    return [point for point, _ in zip(differing, range(40), strict=False)] if one != other else []
