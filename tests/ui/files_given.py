"""Files as they are given to a page in tests: dropped, as the data of a paste, and waited for."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.attached import Attached
from ui.attaching import Attaching


def file_at(folder: Path, name: str, content: bytes = b"content") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def files_data(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(on: QWidget, data: QMimeData) -> Qt.DropAction | None:
    """Drop where a move is offered; returns what was done instead, None where it was not taken."""
    how = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton
    shift = Qt.KeyboardModifier.ShiftModifier
    QApplication.sendEvent(on, QDragEnterEvent(QPoint(5, 5), *how, shift))
    event = QDropEvent(QPointF(5, 5), *how, shift)
    QApplication.sendEvent(on, event)
    return event.dropAction() if event.isAccepted() else None


def wait_for(qtbot: QtBot, attaching: Attaching) -> None:
    qtbot.waitUntil(lambda: not attaching.busy(), timeout=5000)


def names(attached: Attached, record: int) -> list[str]:
    return [one.name for one in attached.of(record)]


def shown_names(attaching: Attaching) -> list[str]:
    return [chip.text() for chip in attaching.chips.chips()]
