"""The editor for everything a person writes: growing with the text, finding in it, choosing links.

What the marks mean is in markdown_text, how they look in markdown_style, what keys do in keyed_edit.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QTextEdit, QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets.find_line import FindLine
from ui.widgets.keyed_edit import KeyedEdit, modifiers_of
from ui.widgets.link_completion import Find, LinkCompletion
from ui.widgets.scroll import overlay_bars

MEASURE = 536
CURSOR_MARGIN = 48
_NOT_SEEN = (-1, -1)


class MarkdownEdit(KeyedEdit):
    """An editor in the type of `role`: "writing", "writing_meeting", "why" or "private".

    `grow` makes it as high as its text, at least `lines` lines, for use inside a scroll area, which then
    follows the cursor; `measure` keeps lines to 68 characters; `name` is the accessible name.

    `edited` is sent on the person's changes; `link_activated(int)` and `url_activated(str)` when a link is
    to be followed. `find_in` tells which editors are one note with this one; `step_out` is asked whether a key
    leads out of this one, to another.
    """

    def __init__(
        self,
        role: str = "writing",
        grow: bool = False,
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        name: str = "",
        measure: bool = False,
        lines: int = 1,
    ) -> None:
        self._grow, self._lines, self._measure = grow, lines, measure
        self.completion: LinkCompletion | None = None
        self._seen_at, self._follows = _NOT_SEEN, False
        super().__init__(role, parent, name=name)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_cursor)
        self.find_in: Callable[[], Sequence[MarkdownEdit]] = lambda: [self]
        self.step_out: Callable[[QKeyEvent], bool] = lambda _event: False
        self.set_placeholder(placeholder)
        if grow:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.document().documentLayout().documentSizeChanged.connect(self._fit)
            self.verticalScrollBar().rangeChanged.connect(self._never_scroll)
        else:
            overlay_bars(self)
        self._fit(self.document().documentLayout().documentSize())

    def _restyle(self) -> None:
        super()._restyle()
        if self._measure:
            self.setMaximumWidth(theme().px(MEASURE))
        self._fit(QSizeF(0, self.document().size().height()))

    def _fit(self, size: QSizeF) -> None:
        """Be as high as the text. Told by the layout, which does long texts in steps."""
        if not self._grow:
            return
        least = self._lines * fonts.line_height(self.role)
        self.setFixedHeight(max(least, round(size.height() + 0.49)))

    def _never_scroll(self) -> None:
        self.verticalScrollBar().setRange(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the text out anew only for another width: Qt would do it each time the text made us higher."""
        if not self._grow or event.size().width() != event.oldSize().width():
            super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        """Its height when it grows; otherwise a few lines."""
        height = self.height() if self._grow else 6 * fonts.line_height(self.role)
        return QSize(theme().px(MEASURE), height)

    def minimumSizeHint(self) -> QSize:
        """Narrow; as high as it must be."""
        return QSize(120, self.sizeHint().height() if self._grow else fonts.line_height(self.role))

    def _on_cursor_moved(self) -> None:
        super()._on_cursor_moved()
        if self.completion is not None:
            self.completion.moved()
        if self._grow and _line_written_in(self) != self._seen_at:
            self._soon.start()

    def _show_cursor(self) -> None:
        """Have the page follow the cursor: not at each key, but where it came to another line."""
        if not self.hasFocus():
            self._seen_at = _NOT_SEEN
            return
        at = _line_written_in(self)
        if at != self._seen_at:
            self._scroll_to_cursor(0)
            self._seen_at = at

    def _on_page_scrolled(self) -> None:
        self._seen_at = _NOT_SEEN

    def _page(self) -> QScrollArea | None:
        """The page that scrolls around a growing editor."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        return area

    def _scroll_to_cursor(self, above: int) -> None:
        area = self._page() if self._grow else None
        content = area.widget() if area is not None else None
        if area is not None and content is not None:
            if not self._follows:
                self._follows = True
                area.verticalScrollBar().valueChanged.connect(self._on_page_scrolled)
            # The page must know the editor's new height before it can scroll there.
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            at = self.viewport().mapTo(content, self.cursorRect().center())
            sideways = area.horizontalScrollBar().value()
            area.ensureVisible(sideways, at.y(), 0, CURSOR_MARGIN + above)

    # Finding in the note ---------------------------------------------------------------------------

    def set_link_source(self, find: Find) -> None:
        """Offer what `find` knows for the words typed after `[[`."""
        self.completion = LinkCompletion(self, find)

    def show_place(self, at: int, above: int) -> None:
        """Put the cursor there and scroll to it, leaving `above` px free over it."""
        cursor = self.textCursor()
        cursor.setPosition(at)
        self.setTextCursor(cursor)
        self._scroll_to_cursor(above)

    def find_line(self) -> FindLine:
        """The line to find words with, over the page this note is on; made when first wanted."""
        area = self._page() or self.parentWidget() or self
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        found = area.findChild(FindLine, options=direct)
        return found if isinstance(found, FindLine) else FindLine(area)

    def _is_own(self, event: QKeyEvent) -> bool:
        finds = event.matches(QKeySequence.StandardKey.Find) or event.key() == Qt.Key.Key_F3
        escapes = event.key() == Qt.Key.Key_Escape and self.completion is not None and self.completion.open()
        return finds or escapes or super()._is_own(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes what the box of links offers, if it is open."""
        if forward and self.completion is not None and self.completion.pressed(Qt.Key.Key_Tab):
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The box of links goes with the focus, but not while it is clicked."""
        super().focusOutEvent(event)
        if self.completion is not None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.completion.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F and F3 find in the note; keys for the box of links are its own."""
        if self.type_plainly(event):
            if self.completion is not None:
                self.completion.typed()
            return
        if self.completion is not None and not event.modifiers() and self.completion.pressed(event.key()):
            return
        if self.step_out(event):
            return
        if event.matches(QKeySequence.StandardKey.Find):
            self.find_line().open_for(self, self.find_in)
        elif event.key() == Qt.Key.Key_F3:
            self._find_on(event)
        else:
            super().keyPressEvent(event)
            if self.completion is not None and event.text():
                self.completion.typed()

    def _find_on(self, event: QKeyEvent) -> None:
        line = self.find_line()
        if line.isVisible():
            line.step(-1 if modifiers_of(event) & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            line.open_for(self, self.find_in)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A growing editor never scrolls by itself; the page around it does."""
        if self._grow:
            event.ignore()
            return
        super().wheelEvent(event)


def _line_written_in(editor: QTextEdit) -> tuple[int, int]:
    """The block the cursor is in and its line there: cheaper to tell than where it stands."""
    cursor = editor.textCursor()
    block = cursor.block()
    return block.blockNumber(), block.layout().lineForTextPosition(cursor.positionInBlock()).lineNumber()
