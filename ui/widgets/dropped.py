"""What is dropped or pasted that is no text: files of this computer, or a picture.

Text, and addresses of the web, stay text. What becomes of the files is the caller's.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files by their paths, or a picture."""

    paths: tuple[Path, ...] = ()
    picture: QImage | None = None


def holds_files(source: QMimeData) -> bool:
    """Whether there are files of this computer, or a picture without words; takes no time."""
    if source.hasUrls() and source.urls():
        return all(url.isLocalFile() for url in source.urls())
    return source.hasImage() and not source.text().strip()


def files_in(source: QMimeData) -> Dropped:
    """The files, or the picture; neither where a picture cannot be read."""
    if source.hasUrls() and source.urls():
        return Dropped(tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()))
    picture = source.imageData()
    return Dropped(picture=picture if isinstance(picture, QImage) and not picture.isNull() else None)


class DropPlace(QObject):
    """Lets files be dropped on a page. `given(Dropped)` is sent; they are copied, never moved.

    Args:
        page: where.
    """

    given = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files, and nothing else."""
        if not isinstance(event, QDropEvent) or not holds_files(event.mimeData()):  # drags are such, too
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.given.emit(files_in(event.mimeData()))
        return True
