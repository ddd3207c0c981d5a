"""A text edit that holds plain Markdown and shows it styled: text in and out, line formats, painting.

Nothing is ever thrown away: what was set comes back as it was, and undo takes back typing alone. Keys,
links and growing with the text are MarkdownEdit's.
"""

import re
from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QWidget

from ui import clipboard, fonts
from ui.theme import theme
from ui.widgets import line_marks, step_layout
from ui.widgets.caret import Caret
from ui.widgets.edit_menu import TextWithMenu
from ui.widgets.labels import follow_theme
from ui.widgets.markdown_style import Highlighter, block_format, is_gap, same_layout
from ui.widgets.narrow_paint import NarrowPaint

MOST_RESTYLED_LINES = 1000

_BY_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_UNBROKEN = re.compile(r"\S{5000}")


class StyledEdit(TextWithMenu):
    """Plain text underneath, Markdown to the eye. `edited` is sent on the person's changes only.

    `texts_shown` counts the texts that were set: what takes a moment can tell whether its text is still here.
    """

    edited = Signal()

    def __init__(self, role: str = "writing", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.role = role
        self._placeholder = self._ground = ""
        self._busy = False
        self._is_formatted = False
        self.texts_shown = 0
        self._changed: tuple[int, int] | None = None
        # The line one types in, its format, and how many lines there are.
        self._formatted: tuple[int, QTextBlockFormat, int] | None = None
        self._opened = -1  # the block of a gap that stands at full height for the cursor in it
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)  # the ground is that of what it lies on
        self.setAccessibleName(name)
        self._caret = Caret(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(_BY_WORDS)
        self.document().setDocumentMargin(0)
        self.highlighter = Highlighter(self.document())
        self.narrow = NarrowPaint(self)
        self.document().contentsChange.connect(self._on_contents_change)
        self.document().contentsChanged.connect(self._on_contents_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        follow_theme(self, self._restyle)

    def markdown(self) -> str:
        """The text as written."""
        # Not toPlainText: that turns no-break spaces into plain ones.
        raw: str = self.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def set_markdown(self, text: str) -> None:
        """Show `text`, with nothing to undo; does not send `edited`."""
        document = self.document()
        self._busy = True
        self.texts_shown += 1
        document.setUndoRedoEnabled(False)
        document.clear()
        self.setWordWrapMode(_BY_WORDS)
        with step_layout.put_off(document, len(text)):
            cursor = QTextCursor(document)
            cursor.setBlockFormat(block_format("", self.role))
            self.insert(cursor, text.replace("\r\n", "\n").replace("\r", "\n"))
            self.moveCursor(QTextCursor.MoveOperation.Start)
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self._changed, self._formatted, self._opened = None, None, -1
        self._busy = False

    def insert(self, cursor: QTextCursor, text: str) -> None:
        """Insert text with its line formats as one change: long texts are then styled only once."""
        if _UNBROKEN.search(text):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)  # looking for words in it would take minutes
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        cursor.beginEditBlock()
        cursor.insertText(text)
        self._format_lines(self.document().findBlockByNumber(first), cursor.block(), join=False)
        self._is_formatted = True
        cursor.endEditBlock()
        self._is_formatted = False

    def set_ground(self, token: str) -> None:
        """Fill the ground with this colour: what lies behind need not be painted then, at each key."""
        self._ground = token
        self._color()
        self.viewport().setAutoFillBackground(True)

    def set_placeholder(self, text: str) -> None:
        """What stands in the empty editor, in italics."""
        self._placeholder = text
        self.setAccessibleDescription(text)
        self.viewport().update()

    def _restyle(self) -> None:
        self.document().setDefaultFont(fonts.font(self.role))
        self.setFont(fonts.font(self.role))
        self._color()
        self._busy = True
        first, last = self.document().firstBlock(), self.document().lastBlock()
        if not same_layout(first.blockFormat(), block_format(first.text(), self.role)):
            # The text size changed. Line heights are not something to undo.
            self.document().setUndoRedoEnabled(False)
            self._format_lines(first, last, join=False)
            self.document().setUndoRedoEnabled(True)
        self._busy = False
        if self.document().blockCount() <= MOST_RESTYLED_LINES:
            self.highlighter.refresh()
            step_layout.go_on(self.document())
        else:
            # Qt styles existing lines one by one, each with a layout of its own: minutes for a book.
            self.highlighter.forget_formats()
            self.set_markdown(self.markdown())

    def _color(self) -> None:
        colors = self.palette()
        colors.setColor(QPalette.ColorRole.Text, theme().color("ink"))
        if self._ground:
            colors.setColor(QPalette.ColorRole.Base, theme().color(self._ground))
        self.setPalette(colors)

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        if not self._busy:
            first, last = self._changed or (position, position)
            self._changed = (min(first, position), max(last, position + added))

    def _on_contents_changed(self) -> None:
        if step_layout.go_on(self.document()):
            self.narrow.all = True
        if self._busy or self._changed is None:
            return
        (first, last), self._changed = self._changed, None
        self._caret.hold()
        document = self.document()
        if document.isRedoAvailable() or self._is_formatted:
            self._formatted = None  # after an undo the lines already have the formats they had then
        else:
            block = document.findBlock(first)
            if not self._is_as_formatted(block, last):
                end = min(last, document.characterCount() - 1)
                self._format_lines(block, document.findBlock(end), join=True)
        if self.narrow.held:
            self.narrow.edited = True
        else:
            self.edited.emit()

    def _is_as_formatted(self, block: QTextBlock, last: int) -> bool:
        """Whether a change in one line, up to `last`, left its format: nearly every key. The line after it too,
        for which it only matters whether this one is blank.
        """
        within, text = last - block.position(), block.text()
        if within >= block.length() or len(text.strip()) < 2 or block.blockNumber() == self._opened:
            self._formatted = None
            return False
        known, count = self._formatted, self.document().blockCount()
        now = self._formatted = (block.position(), block_format(text, self.role), count)
        # Formats are kept by block_format, and so can be compared as objects.
        return known is not None and known[1] is now[1] and (known[0], known[2]) == (now[0], now[2])

    def _on_cursor_moved(self) -> None:
        """The cursor is at another place: at each key, so whatever hears of it must be quick."""
        self._caret.hold()
        if self._opened >= 0:
            self._close_gap()

    def _close_gap(self) -> None:
        """A blank line between paragraphs is low again once the cursor went on without writing in it."""
        block = self.document().findBlockByNumber(self._opened)
        if self._busy or block == self.textCursor().block():
            return
        self._opened = -1
        if block.isValid() and not self.document().isRedoAvailable() and self.document().isUndoAvailable():
            # Not after an undo: any change would take away what can be redone.
            self._format_lines(block, block, join=True)

    def _format_lines(self, block: QTextBlock, last: QTextBlock, join: bool) -> None:
        """Give lines their height and indents; `join` makes that one undo step with the typing before it.

        The line after them too, which may have become a gap.
        """
        cursor: QTextCursor | None = None
        end = min(last.blockNumber() + 1, self.document().blockCount() - 1)
        final = self.document().blockCount() - 1
        written_in = self.textCursor().blockNumber() if join else -1
        before = block.previous().text() if block.blockNumber() > 0 else None
        number = block.blockNumber()
        was_busy, self._busy = self._busy, True
        while block.isValid() and number <= end:
            text = block.text()
            gap = is_gap(text, before, number == final)
            if gap and number == written_in:
                gap, self._opened = False, number
            wanted = block_format(text, self.role, gap)
            if not same_layout(wanted, block.blockFormat()):
                if cursor is None:
                    cursor = QTextCursor(self.document())
                    cursor.joinPreviousEditBlock() if join else cursor.beginEditBlock()
                    self.narrow.all = True
                cursor.setPosition(block.position())
                cursor.setBlockFormat(wanted)
            block, before, number = block.next(), text, number + 1
        if cursor is not None:
            cursor.endEditBlock()
        self._busy = was_busy

    def undo(self) -> None:
        """Take back the last typing. Line formats made along with it go without a step of their own."""
        self._travel(self.document().undo, self.document().isUndoAvailable)

    def redo(self) -> None:
        """Bring it back, with its line formats."""
        document = self.document()
        self._travel(document.redo, document.isRedoAvailable)
        while document.isRedoAvailable():
            before = document.toRawText()
            document.redo()
            if document.toRawText() != before:
                # That was typing already, and belongs to the next step.
                document.undo()
                return

    def _travel(self, step: Callable[[], object], possible: Callable[[], bool]) -> None:
        before = self.document().toRawText()
        while possible() and self.document().toRawText() == before:
            step()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo step over line formats."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The caret blinks."""
        super().focusInEvent(event)
        self._caret.begin()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The caret goes."""
        super().focusOutEvent(event)
        self._caret.end()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy as plain text: the Markdown itself, nothing of how it looks here."""
        chosen = self.textCursor().selectedText()
        return clipboard.text_data(chosen.replace("\u2029", "\n").replace("\u2028", "\n"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, bars beside quotations, the placeholder, the caret."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        line_marks.paint_bars(painter, self, self.role, event.rect())
        if self._placeholder and self.document().isEmpty():
            line_marks.paint_placeholder(painter, self.viewport().width(), self.role, self._placeholder)
        self._caret.paint(painter)
        painter.end()
