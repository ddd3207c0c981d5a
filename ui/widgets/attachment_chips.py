"""The files kept with a page: a row of chips that wraps, hidden while there are none.

The row knows no journal; it is given what to show and says which chip was opened, saved, renamed or removed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.records.files import FileState
from ui import accessible, fonts, words
from ui.keys import KEYS
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import follow_theme
from ui.widgets.line_field import LineEdit
from ui.widgets.menu import Menu
from ui.widgets.popup import Popup
from ui.widgets.tips import set_tip

GAP, PAD = 6, 10
ICON = 14
WIDEST, RENAMING = 320, 280


@dataclass(frozen=True, slots=True)
class ShownFile:
    """One chip: an attachment's id and name, its size in bytes, and how its file was found."""

    id: int
    name: str
    size: int
    state: FileState = FileState.WHOLE


class FileChip(Chip):
    """A file's name and size. A click opens it; the right button, the menu key or the dots offer the rest.

    `removed` is sent by Delete or Backspace, `rename_wanted` by F2, `menu_wanted(QPoint)` asks for the menu at a
    point of the screen.
    """

    menu_wanted = Signal(QPoint)
    rename_wanted = Signal()

    def __init__(self, shown: ShownFile, parent: QWidget | None = None, *, private: bool = False) -> None:
        self._fact = ""
        super().__init__(shown.name, "clip", parent, small=True)
        self._private = private
        self.show_file(shown)

    def show_file(self, shown: ShownFile) -> None:
        """Show this file, for the eye and for the screen reader."""
        self.shown = shown
        self._whole = shown.state is FileState.WHOLE
        self._fact = words.file_size(shown.size) if self._whole else self._trouble()
        self.setText(shown.name)
        self.set_icon("clip" if self._whole else "alert")
        self.setAccessibleName(f"{shown.name}, {self._fact}")
        what, keys = self._what_to_do(), self.tr("Delete removes it, the menu key offers more")
        self.setAccessibleDescription(f"{what} {keys}" if what else keys)
        set_tip(self, f"{shown.name}\n{what}" if what else f"{shown.name}{words.DOT}{self._fact}")

    def _trouble(self) -> str:
        return self.tr("missing") if self.shown.state is FileState.MISSING else self.tr("damaged")

    def _what_to_do(self) -> str:
        if self._whole:
            return ""
        if self.shown.state is FileState.MISSING:
            return self.tr("Its file is missing. Attach it again, or put it back from a backup.")
        return self.tr("Its file is damaged. Attach it again, or put it back from a backup.")

    def _fact_width(self) -> float:
        return painting.advance(self._fact, fonts.font("secondary", tabular=True))

    def sizeHint(self) -> QSize:
        """Name and size, up to a width at which the name elides."""
        name = painting.advance(self.text(), self.font())
        width = ceil(name + self._fact_width()) + self._lead() + 2 + 2 * theme().px(PAD) + theme().px(GAP)
        return QSize(min(width, theme().px(WIDEST)), theme().px(26))

    def minimumSizeHint(self) -> QSize:
        """Some letters of the name, and the size."""
        narrow = self._lead() + ceil(self._fact_width()) + theme().px(72)
        return QSize(min(narrow, self.sizeHint().width()), self.sizeHint().height())

    def _hot(self) -> bool:
        return self.isEnabled() and (self.underMouse() or self.isDown())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pill, clip, name; then the size, the dots of the menu while the pointer is there, or what is wrong."""
        painter = QPainter(self)
        fill, edge = ("private_soft", "private_line") if self._private else ("surface", "line_strong")
        painting.box(painter, QRectF(self.rect()), self.height() / 2, "hover" if self._hot() else fill, edge)
        ink, quiet = ("private", "private") if self._private else ("ink", "ink3")
        side, x = theme().px(ICON), float(theme().px(PAD) + 1)
        icon_ink = ("private" if self._private else "ink2") if self._whole else "danger"
        painting.icon(painter, x, (self.height() - side) / 2, "clip" if self._whole else "alert", icon_ink, side)
        x += self._lead()
        right = self.width() - theme().px(PAD) - 1
        fact = QRectF(x, 0, right - x, self.height())
        if self._whole and (self._hot() or self.hasFocus()):
            painting.icon(painter, right - side, (self.height() - side) / 2, "more", icon_ink, side)
        else:
            tone = quiet if self._whole else "danger"
            font = fonts.font("secondary", tabular=True)
            painting.words(painter, fact, self._fact, font, tone, painting.RIGHT, elide=False)
        fact.setRight(right - self._fact_width() - theme().px(GAP))
        painting.words(painter, fact, self.text(), self.font(), ink)

    def _on_dots(self, at: QPointF) -> bool:
        return at.x() >= self.width() - theme().px(28)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the dots opens the menu, anywhere else the file."""
        inside = QRectF(self.rect()).contains(event.position())
        if self.isDown() and inside and self._on_dots(event.position()):
            self.setDown(False)
            self.menu_wanted.emit(self.mapToGlobal(QPoint(0, self.height() + 4)))
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, and the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self.mapToGlobal(QPoint(0, self.height() + 4)) if by_key else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove the file, F2 renames it; Enter opens it, as a click does."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The dots come and go with the pointer and the focus."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)


class RenameFile(Popup):
    """A line under a chip for another name; Enter takes it. `named(str)` is sent, then it closes."""

    named = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        self.line = LineEdit(name, name=parent.tr("Name of the file"))
        super().__init__(self.line, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line.setFixedWidth(theme().px(RENAMING))
        self.line.returnPressed.connect(self._take)

    def open_at(self, widget: QWidget) -> None:
        """Open near a chip, with the name before its ending marked."""
        self.open_near(widget)
        self.line.setFocus()
        name = self.line.text()
        dot = name.rfind(".")
        self.line.setSelection(0, dot if dot > 0 else len(name))

    def _take(self) -> None:
        self.close()
        self.named.emit(self.line.text())


class AttachmentChips(QWidget):
    """The row. Each signal but `attach_wanted` tells which attachment it is about.

    Args:
        private: in the colours of the private block, which has a button of its own to attach files.
        above, below: px between the row and its neighbours, while it shows.
    """

    accessible = accessible.Group
    opened = Signal(int)
    save_wanted = Signal(int)
    renamed = Signal(int, str)
    removed = Signal(int)
    attach_wanted = Signal()
    stopped = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, private: bool = False, above: int = 10, below: int = 0
    ) -> None:
        super().__init__(parent)
        self._private = private
        self._chips: list[FileChip] = []
        self.reading = Chip("", "clip", closable=True, small=True)
        self.reading.hide()
        self.add = Chip(self.tr("File"), "plus", small=True, dashed=True)
        self.add.setAccessibleName(self.tr("Attach a file…"))
        set_tip(self.add, self.tr("Attach a file…"))
        self._flow = FlowLayout(gap=GAP, line_gap=GAP)
        for chip in (self.reading, self.add):
            self._flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, above, 0, below)
        column.addLayout(self._flow)
        self.add.clicked.connect(lambda: self.attach_wanted.emit())
        self.reading.removed.connect(self.stopped)
        self.reading.clicked.connect(lambda: self.reading.setFocus())
        self.setAccessibleName(self.tr("Attachments"))
        self.add.setVisible(not private)
        self._decide()
        follow_theme(self, self.updateGeometry)

    def chips(self) -> list[FileChip]:
        """The chips, in order."""
        return list(self._chips)

    def show_files(self, files: Sequence[ShownFile]) -> None:
        """Show these; chips that are there already stay, and where the one with the focus goes the next has it."""
        gone = next((at for at, chip in enumerate(self._chips) if chip.hasFocus()), None)
        known = {chip.shown.id: chip for chip in self._chips}
        for chip in self._chips:
            self._flow.removeWidget(chip)
        for last in (self.reading, self.add):
            self._flow.removeWidget(last)
        self._chips = [known.pop(file.id) if file.id in known else self._make(file) for file in files]
        for chip, file in zip(self._chips, files, strict=True):
            chip.show_file(file)
            self._flow.addWidget(chip)
        for last in (self.reading, self.add):
            self._flow.addWidget(last)
        self._decide()
        if gone is not None and not any(chip.hasFocus() for chip in self._chips) and known:
            following = self._chips[min(gone, len(self._chips) - 1)] if self._chips else self.nextInFocusChain()
            if following is not None:
                following.setFocus(Qt.FocusReason.OtherFocusReason)
        for chip in known.values():
            chip.hide()
            chip.deleteLater()

    def say_reading(self, said: str) -> None:
        """Say how far the reading of a file is, with an x that stops it; "" when it is done."""
        self.reading.setText(said)
        self.reading.setVisible(bool(said))
        self._decide()

    def _decide(self) -> None:
        self.setVisible(bool(self._chips) or not self.reading.isHidden())
        self._flow.invalidate()
        self.updateGeometry()

    def _make(self, file: ShownFile) -> FileChip:
        chip = FileChip(file, self, private=self._private)
        chip.clicked.connect(lambda _checked=False: self.opened.emit(file.id))
        chip.removed.connect(lambda: self.removed.emit(file.id))
        chip.rename_wanted.connect(lambda: self.rename(chip))
        chip.menu_wanted.connect(lambda at: self._open_menu(chip, at))
        chip.show()
        return chip

    def _open_menu(self, chip: FileChip, at: QPoint) -> None:
        menu = self.menu_of(chip)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu_of(self, chip: FileChip) -> Menu:
        """What can be done with one file."""
        id, menu = chip.shown.id, Menu(chip, chip.shown.name)
        readable = chip.shown.state is FileState.WHOLE
        menu.add(self.tr("Open"), lambda: self.opened.emit(id), icon="eye").setEnabled(readable)
        menu.add(self.tr("Save as…"), lambda: self.save_wanted.emit(id), icon="export").setEnabled(readable)
        menu.add(self.tr("Rename…"), lambda: self.rename(chip), icon="edit", shortcut=KEYS["rename"])
        menu.addSeparator()
        menu.add(self.tr("Remove"), lambda: self.removed.emit(id), icon="trash", danger=True)
        return menu

    def rename(self, chip: FileChip) -> None:
        """Let another name be typed for a file."""
        id = chip.shown.id
        self.renaming = RenameFile(chip.shown.name, self)
        self.renaming.named.connect(lambda name: self.renamed.emit(id, name))
        self.renaming.open_at(chip)
