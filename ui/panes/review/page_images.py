"""The pages of a document as pictures: kept as PNG, decoded off the window's thread when they are looked at.

Only pictures near what is shown are held decoded, so that a long document does not fill the memory. How pages
are laid out is the business of the views.
"""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage

from ui.panes.review.background import lasting_task
from ui.tasks import Task, in_background
from ui.widgets.page_view import Pictures

BUDGET = 96 * 1024 * 1024
FEWEST = 4


@dataclass(frozen=True, slots=True)
class Decoded:
    """One page as a picture, and a small one for its thumbnail, both at the screen's pixels."""

    number: int
    edition: int
    page: QImage
    thumbnail: QImage


class PageImages(Pictures):
    """The pictures of one document, with their thumbnails."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: list[bytes] = []
        self._edition = 0
        self._small = QSize(1, 1)
        self._pages: OrderedDict[int, Decoded] = OrderedDict()
        self._thumbnails: dict[int, Decoded] = {}
        self._wanted: list[int] = []
        self._under_way: Task | None = None

    def replace(self, files: Sequence[bytes], thumbnail: QSize) -> None:
        """Show other pages. The old pictures stand in until the new ones are decoded.

        Args:
            files: one PNG a page.
            thumbnail: the size of a thumbnail in pixels of the screen.
        """
        self._files = list(files)
        self._wanted.clear()
        self._edition += 1
        self._small = thumbnail
        for kept in (self._pages, self._thumbnails):
            for number in [number for number in kept if number >= len(self._files)]:
                del kept[number]
        self.replaced.emit()

    def count(self) -> int:
        """How many pages there are."""
        return len(self._files)

    def page(self, number: int) -> QImage | None:
        """The picture of a page, from 0; None while there is none. An old one is replaced once it is ready."""
        found = self._pages.get(number)
        if found is None or found.edition != self._edition:
            self._want(number, first=True)
        if found is None:
            return None
        self._pages.move_to_end(number)
        return found.page

    def thumbnail(self, number: int) -> QImage | None:
        """The same for the small picture."""
        found = self._thumbnails.get(number)
        if found is None or found.edition != self._edition:
            self._want(number, first=False)
        return None if found is None else found.thumbnail

    def idle(self) -> bool:
        """Whether nothing is being decoded."""
        return self._under_way is None and not self._wanted

    def _want(self, number: int, first: bool) -> None:
        """Have a page decoded: pages before thumbnails, the last one asked for before the others."""
        if first and number in self._wanted:
            self._wanted.remove(number)
        if number not in self._wanted:
            self._wanted.insert(0 if first else len(self._wanted), number)
        if self._under_way is None:
            self._decode()

    def _decode(self) -> None:
        number = self._wanted.pop(0)
        file, edition, small = self._files[number], self._edition, self._small
        task = lasting_task(in_background(lambda: _decoded(file, number, edition, small)))
        self._under_way = task
        # A method and not a lambda: Qt drops it when this object goes before the task ends.
        task.done.connect(self._take)
        task.start()

    def _take(self, made: Decoded) -> None:
        number = made.number
        self._under_way = None
        if number < len(self._files):
            self._keep(number, made)
            self.ready.emit(number)
        if self._wanted and self._under_way is None:
            self._decode()

    def _keep(self, number: int, made: Decoded) -> None:
        if number in self._wanted and made.edition == self._edition:
            self._wanted.remove(number)
        self._pages[number] = made
        self._pages.move_to_end(number)
        self._thumbnails[number] = Decoded(number, made.edition, QImage(), made.thumbnail)
        held = sum(one.page.sizeInBytes() for one in self._pages.values())
        while held > BUDGET and len(self._pages) > FEWEST:
            held -= self._pages.popitem(last=False)[1].page.sizeInBytes()


def _decoded(file: bytes, number: int, edition: int, small: QSize) -> Decoded:
    # This holds up all other Python, the window too, which is why only one page is decoded at a time. A
    # QImageReader would not, but reading from Python's memory it can wait for Python with Qt's lock in hand.
    page = page_of(file).convertToFormat(QImage.Format.Format_RGB32)
    mode = Qt.TransformationMode.SmoothTransformation
    return Decoded(number, edition, page, page.scaled(small, Qt.AspectRatioMode.IgnoreAspectRatio, mode))


def page_of(file: bytes) -> QImage:
    """The picture in a PNG, in any thread.

    That it is one has to be said: otherwise Qt asks its reader of SVG first, which waits for a lock of Qt's while
    all other Python waits for this call. Where the window's thread has that lock and waits for Python, both wait
    for ever.
    """
    return QImage.fromData(file, "PNG")  # type: ignore[arg-type]  # it takes no bytes, whatever it says
