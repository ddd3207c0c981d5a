"""The picture of the frame that is painted first: nobody sees it go."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui import language, theme
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.shell.picture import FramePicture
from ui.unlock.page import UnlockPage
from ui.unlock.picture import LockPicture


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


@pytest.mark.parametrize("scale", [1.0, 1.3])
@pytest.mark.parametrize("width", [1280, 960])
@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_real_page_of_a_locked_journal_takes_its_pictures_place_unseen(
    qtbot: QtBot, qapp: QApplication, look: str, width: int, scale: float
) -> None:
    """But for its foot, and the line that is typed in, whose edge Qt paints and where a cursor blinks."""
    theme.apply(qapp, look, scale)
    picture = LockPicture("Nora")
    one = grabbed(qtbot, picture, width)
    page = UnlockPage()
    page.greet("Nora")
    other = grabbed(qtbot, page, width)
    line = page.passphrase.line
    field = line.rect().translated(line.mapTo(page, QPoint(0, 0)))
    for image in (one, other):
        painter = QPainter(image)
        painter.fillRect(field, Qt.GlobalColor.black)
        painter.fillRect(QRect(0, page.foot.y(), width, page.foot.height()), Qt.GlobalColor.black)
        painter.end()
    assert difference(one, other) == []


def test_what_is_typed_into_the_picture_is_kept(qtbot: QtBot) -> None:
    picture = LockPicture("")
    qtbot.addWidget(picture)
    QTest.keyClicks(picture, "slow harbourr")
    QTest.keyClick(picture, Qt.Key.Key_Backspace)
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert picture.typed == "slow harbour\r"


def difference(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """Points that differ; a few of them are enough to see where."""
    assert one.size() == other.size()
    differing = (
        (x, y) for y in range(one.height()) for x in range(one.width()) if one.pixel(x, y) != other.pixel(x, y)
    )
    return [point for point, _ in zip(differing, range(40), strict=False)] if one != other else []
