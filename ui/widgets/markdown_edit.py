"""The editor for everything a person writes: keys, and growing with the text.

What the marks mean is in markdown_text, how they look in markdown_style, what keys do to them in
markdown_commands.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets import markdown_commands as commands
from ui.widgets import markdown_text
from ui.widgets.linked_edit import LinkedEdit
from ui.widgets.scroll import overlay_bars

MEASURE = 536
CURSOR_MARGIN = 48


class MarkdownEdit(LinkedEdit):
    """An editor in the type of `role`: "writing", "writing_meeting", "why" or "private".

    `grow` makes it as high as its text, at least `lines` lines, for use inside a scroll area, which then
    follows the cursor; `measure` keeps lines to 68 characters; `name` is the accessible name.

    `edited` is sent on the person's changes; `link_activated(int)` and `url_activated(str)` when a link is
    clicked; `cursor_rect_changed(QRect)` when the cursor moved, in the editor's own coordinates.
    """

    cursor_rect_changed = Signal(QRect)

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
        super().__init__(role, parent, name=name)
        self.set_placeholder(placeholder)
        if grow:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.document().documentLayout().documentSizeChanged.connect(self._fit)
            self.verticalScrollBar().rangeChanged.connect(self._never_scroll)
        else:
            overlay_bars(self)
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        self._add_shortcuts()
        self._fit(self.document().documentLayout().documentSize())

    def run(self, command: Callable[[QTextCursor], object]) -> None:
        """Apply one of markdown_commands to the cursor, as the format bar does, and keep the focus here."""
        cursor = self.textCursor()
        result = command(cursor)
        if isinstance(result, QTextCursor):
            self.setTextCursor(result)
        self.setFocus()

    def _add_shortcuts(self) -> None:
        for keys, command in (
            ("Ctrl+B", lambda cursor: commands.toggle_wrap(cursor, "**")),
            ("Ctrl+I", lambda cursor: commands.toggle_wrap(cursor, "*")),
            ("Ctrl+Alt+1", lambda cursor: commands.toggle_heading(cursor, 1)),
            ("Ctrl+Alt+2", lambda cursor: commands.toggle_heading(cursor, 2)),
            ("Ctrl+Shift+8", commands.toggle_list),
            ("Ctrl+Shift+9", commands.toggle_checklist),
        ):
            self._add_shortcut(keys, command)

    def _add_shortcut(self, keys: str, command: Callable[[QTextCursor], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda: self.run(command))

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
        self.cursor_rect_changed.emit(self.cursorRect())
        if self._grow and self.hasFocus():
            QTimer.singleShot(0, self, self._show_cursor)

    def _show_cursor(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        content = area.widget() if area is not None else None
        if area is not None and content is not None and self.hasFocus():
            # The page must know the editor's new height before it can scroll there.
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            at = self.viewport().mapTo(content, self.cursorRect().center())
            sideways = area.horizontalScrollBar().value()
            area.ensureVisible(sideways, at.y(), 0, CURSOR_MARGIN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lists go on by themselves; the cursor passes over what is hidden."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Shift+Enter too begins a line: Qt's own line separator would be another character.
            if not (plain and commands.continue_list(self.textCursor())):
                self.textCursor().insertBlock()
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._leave_hidden(event.key() == Qt.Key.Key_Right)

    def _leave_hidden(self, forward: bool) -> None:
        cursor = self.textCursor()
        within = cursor.positionInBlock()
        for span in markdown_text.spans_of(cursor.block().text()):
            if span.style is markdown_text.Style.HIDDEN and span.start < within < span.end:
                target = cursor.block().position() + (span.end if forward else span.start)
                cursor.setPosition(target, commands.KEEP if cursor.hasSelection() else commands.MOVE)
                self.setTextCursor(cursor)
                return

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab indents a list item; anywhere else it goes on to the next control."""
        block = self.textCursor().block()
        if markdown_text.line_of(block.text()).kind is markdown_text.Kind.ITEM:
            edit = QTextCursor(block)
            if forward:
                edit.insertText("  ")
            elif block.text().startswith("  "):
                edit.setPosition(block.position() + 2, commands.KEEP)
                edit.removeSelectedText()
            return True
        self.setTabChangesFocus(True)
        moved = super().focusNextPrevChild(forward)
        self.setTabChangesFocus(False)
        return moved

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A growing editor never scrolls by itself; the page around it does."""
        if self._grow:
            event.ignore()
            return
        super().wheelEvent(event)
