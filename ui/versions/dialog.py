"""The dialog of earlier versions: at the left when, at the right what changed, below the way back.

What the versions are of, and how one is put back, is their source's business.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.errors import JournalError
from pmjournal.text_changes import Edit, Piece
from ui import clipboard
from ui.tasks import Task
from ui.theme import theme
from ui.versions.comparing import Compared, comparing
from ui.versions.marked_text import MarkedText
from ui.versions.row_delegate import VersionDelegate
from ui.versions.rows import VersionModel, changes
from ui.versions.sources import VersionSource
from ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Icon, Label, Line
from ui.widgets.list_column import RowList
from ui.widgets.private_block import paint_private
from ui.widgets.tabs import Switcher
from ui.widgets.tips import answer_tips

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal

WIDTH, HEIGHT, MARGIN, LIST, ABOVE = 960, 660, 48, 288, 8
CHANGED, BESIDE_NOW, ALONE = range(3)


class _PrivatePaper(QWidget):
    """The hatched block around a private text."""

    def __init__(self, text: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(27, 12, 12, 12)
        column.addWidget(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The block behind the words."""
        paint_private(QPainter(self), QRectF(self.rect()))


class VersionsDialog(QDialog):
    """The versions of one text.

    `restored(str, Change)` is sent with what to say once a version is back, `trouble` where it could not be.

    Args:
        journal: the open journal.
        source: the versions, and the way to put one back.
        parent: the window it lies over.
    """

    restored = Signal(str, object)
    trouble = Signal(object)

    def __init__(self, journal: "Journal", source: VersionSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(source.title)
        self.setModal(True)
        self._journal, self._source = journal, source
        self._versions = source.texts()
        self._compared: dict[int, Compared] = {}
        self.model = VersionModel(source.rows(), self)
        self._make_parts()
        self._lay_out()
        self._ring = FocusRing(self)
        answer_tips(self)
        self._connect()
        self.resize(self.sizeHint())
        self._task = Task(lambda: comparing(self._versions), self)
        self._task.progress.connect(self._take)
        self._task.start()
        self._begin()

    def _make_parts(self) -> None:
        self.rows = RowList(self.tr("Versions"), token="surface")
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(VersionDelegate(self.rows))
        self.ways = Switcher(self.tr("What changed"), self.tr("Beside now"), self.tr("Text alone"))
        self.said = Label("", "secondary", "ink3", elide=True)
        self.text = MarkedText(self._source.name)
        self.close_button = IconButton("x", self.tr("Close"))
        self.copy = SecondaryButton(self.tr("Copy"), "copy")
        self.restore = PrimaryButton(self._source.way_back)

    # Layout --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Line())
        row = QHBoxLayout()
        row.setSpacing(0)
        self.rows.setFixedWidth(theme().px(LIST))
        listed = QVBoxLayout()
        listed.setContentsMargins(0, ABOVE, 0, 0)
        listed.addWidget(self.rows)
        row.addLayout(listed)
        row.addWidget(Line(upright=True))
        row.addLayout(self._right(), 1)
        column.addLayout(row, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 16, 16, 12)
        row.setSpacing(8)
        token = "private" if self._source.private else "ink"
        if self._source.private:
            row.addWidget(Icon("lock", token))
        row.addWidget(Label(self._source.title, "pane", token))
        row.addWidget(Label(self._source.name, "secondary", "private" if self._source.private else "ink3"))
        row.addStretch(1)
        if self._source.private:
            row.addWidget(Label(self.tr("Never in shared exports"), "secondary_medium", token))
        row.addWidget(self.close_button)
        return row

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(12)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.ways)
        above.addWidget(self.said, 1)
        column.addLayout(above)
        column.addWidget(_PrivatePaper(self.text) if self._source.private else self.text, 1)
        column.addWidget(Line())
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.copy)
        below.addStretch(1)
        below.addWidget(self.restore)
        column.addLayout(below)
        return column

    def sizeHint(self) -> QSize:
        """As large as there is room over the window."""
        parent = self.parentWidget()
        size = QSize(theme().px(WIDTH), theme().px(HEIGHT))
        return size if parent is None else size.boundedTo(parent.size() - QSize(MARGIN, MARGIN))

    # Acting --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.rows.selectionModel().currentChanged.connect(lambda _now, _before: self._show())
        self.rows.entered_row.connect(self._on_entered)
        self.ways.chosen.connect(lambda _way: self._show())
        self.copy.clicked.connect(self._on_copy)
        self.restore.clicked.connect(self._on_restore)

    def _begin(self) -> None:
        """At the version before the present one, which is what one comes for."""
        self.show_version(1)
        self.rows.setFocus()

    def show_version(self, number: int) -> None:
        """Go to a version; the last one where there are not so many."""
        self.rows.setCurrentIndex(self.model.index(min(number, len(self._versions) - 1)))

    def number(self) -> int:
        """The version that is shown."""
        return max(self.rows.currentIndex().row(), 0)

    def _take(self, compared: Compared) -> None:
        self._compared[compared.number] = compared
        self.model.take(compared)
        if compared.number == self.number():
            self._show()

    def _show(self) -> None:
        number, way = self.number(), self.ways.current()
        one, compared = self._versions[number], self._compared.get(number)
        alone = (Piece(Edit.SAME, one),)
        pieces = {CHANGED: compared.then, BESIDE_NOW: compared.now}.get(way, alone) if compared else alone
        self.text.show_pieces(pieces)
        self.said.setText(self._words(number, way, compared))
        self.restore.setEnabled(number > 0 and not self._journal.read_only)

    def _words(self, number: int, way: int, compared: Compared | None) -> str:
        """What is seen at the right, in a sentence."""
        if len(self._versions) == 1:
            return self.tr("There is no earlier version yet. What it is now is kept when you next write here.")
        if way == ALONE or compared is None:
            return ""
        if way == BESIDE_NOW:
            return self.tr("This is the text now") if number == 0 else self.tr("What was written since")
        if compared.changed is None:
            return self.tr("The first version kept")
        return changes(compared.changed)

    def _on_entered(self, index: QModelIndex) -> None:
        """From the list on into the text."""
        self.text.setFocus()

    def _on_copy(self) -> None:
        """What is marked in the text, else the whole version as it was."""
        chosen = self.text.textCursor().selectedText().replace("\u2029", "\n")
        clipboard.copy(chosen or self._versions[self.number()])

    def _on_restore(self) -> None:
        number = self.number()
        try:
            with self._journal.transaction() as act:
                self._source.put_back(number)
        except JournalError as error:
            self.trouble.emit(error)
            return
        self.accept()
        self.restored.emit(self._source.said(number), act.change)

    def done(self, result: int) -> None:
        """Closed: nothing more has to be compared."""
        self._task.cancel()
        super().done(result)
