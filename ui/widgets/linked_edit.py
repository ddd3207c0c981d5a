"""What the pointer does in an editor: links are followed with Ctrl, boxes ticked, and files dropped.

Where a link leads is the window's business; this only tells that it was clicked.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QDropEvent, QEnterEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.keys import keys_of
from ui.widgets import list_commands, markdown_text
from ui.widgets.dropped import files_in, holds_files
from ui.widgets.styled_edit import StyledEdit
from ui.widgets.tips import set_tip


class LinkedEdit(StyledEdit):
    """A StyledEdit whose links and boxes can be clicked.

    `link_activated(int)` is sent with a record's id, `url_activated(str)` with an http, https or mailto
    address. A click alone puts the cursor there; Ctrl and a click opens. Where nothing can be written a click
    is enough. `pointed_at` is sent when the pointer comes over it, or leaves it. `files_given(Dropped)` is sent
    with what is no text, dropped or pasted, once `takes_files` is set.
    """

    link_activated = Signal(int)
    pointed_at = Signal()
    url_activated = Signal(str)
    files_given = Signal(object)
    takes_files = False

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
        links = markdown_text.links_of(markdown_text.as_qt(block.text()))
        return next((link for link in links if link.start <= within < link.end), None)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer comes."""
        super().enterEvent(event)
        self.pointed_at.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer goes."""
        super().leaveEvent(event)
        self.pointed_at.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files are copied, never moved; all else is Qt's."""
        if self.takes_files and holds_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.files_given.emit(files_in(event.mimeData()))
        else:
            super().dropEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over links that a click would open."""
        super().mouseMoveEvent(event)
        self._show_hand(event.position().toPoint(), event.modifiers(), bool(event.buttons()))

    def _show_hand(self, at: QPoint, held: Qt.KeyboardModifier, dragging: bool = False) -> None:
        over = not dragging and self.link_at(at) is not None
        hand = over and self._opens(held)
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
        tip = self.tr("Open it with Ctrl and a click, or with {keys}").format(keys=keys_of("tick"))
        set_tip(self.viewport(), tip if over and not self.isReadOnly() else "")
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _opens(self, held: Qt.KeyboardModifier) -> bool:
        return self.isReadOnly() or bool(held & Qt.KeyboardModifier.ControlModifier)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leaving Ctrl over a link changes the pointer back."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Control:
            self.on_control(Qt.KeyboardModifier.NoModifier)

    def on_control(self, held: Qt.KeyboardModifier) -> None:
        """Ctrl was pressed or left, maybe with the pointer over a link."""
        if self.viewport().underMouse():
            self._show_hand(self.viewport().mapFromGlobal(self.cursor().pos()), held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click with Ctrl on a link follows it, a click on a box ticks it; a drag only selects."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        at = event.position().toPoint()
        if pressed is None or self.textCursor().hasSelection():
            return
        if (at - pressed).manhattanLength() < QApplication.startDragDistance():
            self._click(at, event.modifiers())

    def _click(self, at: QPoint, held: Qt.KeyboardModifier) -> None:
        link = self.link_at(at)
        if link is not None:
            if self._opens(held):
                self.open_link(link)
            return
        hit = self._hit(at)
        block = self.document().findBlock(hit)
        box = markdown_text.box_of(block.text()) if hit >= 0 else None
        if box is not None and box[0] <= hit - block.position() < box[1] and not self.isReadOnly():
            list_commands.toggle_box(block)

    def open_link(self, link: markdown_text.Link) -> None:
        """Tell where a link leads."""
        if link.record_id is not None:
            self.link_activated.emit(link.record_id)
        else:
            self.url_activated.emit(markdown_text.as_python(link.url))
