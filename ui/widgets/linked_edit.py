"""What the pointer does in an editor: links are followed, boxes ticked, and a menu offers the usual.

Where a link leads is the window's business; this only tells that it was clicked.
"""

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets import markdown_commands as commands
from ui.widgets import markdown_text
from ui.widgets.menu import Menu
from ui.widgets.styled_edit import StyledEdit


class LinkedEdit(StyledEdit):
    """A StyledEdit whose links and boxes can be clicked.

    `link_activated(int)` is sent with a record's id, `url_activated(str)` with an http, https or mailto
    address.
    """

    link_activated = Signal(int)
    url_activated = Signal(str)

    def __init__(self, role: str = "writing", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(role, parent, name=name)
        self._pressed: QPoint | None = None
        self.viewport().setMouseTracking(True)

    def _hit(self, at: QPoint) -> int:
        """The character at a point of the viewport, -1 for none."""
        point = QPointF(at) + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        hit: int = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return hit

    def link_at(self, at: QPoint) -> markdown_text.Link | None:
        """The link at a point of the viewport."""
        hit = self._hit(at)
        block = self.document().findBlock(hit)
        if hit < 0 or not block.isValid():
            return None
        within = hit - block.position()
        return next(
            (link for link in markdown_text.links_of(block.text()) if link.start <= within < link.end), None
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over links."""
        super().mouseMoveEvent(event)
        over = not event.buttons() and self.link_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a link follows it, a click on a box ticks it; a drag only selects."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        at = event.position().toPoint()
        if pressed is None or self.textCursor().hasSelection():
            return
        if (at - pressed).manhattanLength() < QApplication.startDragDistance():
            self._click(at)

    def _click(self, at: QPoint) -> None:
        link = self.link_at(at)
        if link is not None and link.record_id is not None:
            self.link_activated.emit(link.record_id)
        elif link is not None:
            self.url_activated.emit(link.url)
        else:
            hit = self._hit(at)
            block = self.document().findBlock(hit)
            box = markdown_text.box_of(block.text()) if hit >= 0 else None
            if box is not None and box[0] <= hit - block.position() < box[1]:
                commands.toggle_box(block)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual commands, with an undo that knows of line formats."""
        menu = Menu(self, self.tr("Text"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        document, some = self.document(), self.textCursor().hasSelection()
        standard = QKeySequence.StandardKey
        for words, slot, key, possible in (
            (self.tr("Undo"), self.undo, standard.Undo, document.isUndoAvailable()),
            (self.tr("Redo"), self.redo, standard.Redo, document.isRedoAvailable()),
            (self.tr("Cut"), self.cut, standard.Cut, some),
            (self.tr("Copy"), self.copy, standard.Copy, some),
            (self.tr("Paste"), self.paste, standard.Paste, self.canPaste()),
            (self.tr("Select all"), self.selectAll, standard.SelectAll, not document.isEmpty()),
        ):
            action = menu.add(words, slot, shortcut=QKeySequence(key))
            # Shown only: the editor itself answers to the keys.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setEnabled(possible)
            if key in (standard.Redo, standard.Paste):
                menu.addSeparator()
        menu.popup(event.globalPos())
