"""Painting no more than what a typed letter changed: of a long paragraph the lines from there on, not all of them.

Qt paints a paragraph whole at each key, which takes longer than all else a key does. Which keys are typed letters
is the editor's business; where anything but the lines from the letter on may have changed, all is painted.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextBlock, QTextCursor

from ui.widgets.markdown_style import Looks, alike

if TYPE_CHECKING:
    from ui.widgets.styled_edit import StyledEdit

ABOVE, BELOW = 2, 8  # px that letters may reach out of their line: they stand low in it
_HELD = Qt.WidgetAttribute.WA_UpdatesDisabled


class NarrowPaint:
    """Of one editor: `begin` before a letter is typed, `end` after it.

    In between nothing else may ask the editor to be painted, which is why `edited` is sent after it.
    """

    def __init__(self, editor: "StyledEdit") -> None:
        self._editor, self._viewport, self._bar = editor, editor.viewport(), editor.verticalScrollBar()
        self.all = self.held = self.edited = False
        """Whether lines got other formats; whether painting is held back; whether the text was changed then."""
        self._block = QTextBlock()
        self._line = self._start = self._lines = self._scrolled = 0
        self._looks: Looks | None = None

    def begin(self, cursor: QTextCursor) -> None:
        """Hold painting back, where there are lines above the cursor that stay as they are."""
        block = cursor.block()
        layout = block.layout()
        # A word may go up to the line before, so what is above that one stays.
        line = layout.lineForTextPosition(cursor.positionInBlock()).lineNumber() - 1
        if line < 1:
            return
        self._block, self._line, self._start = block, line, layout.lineAt(line).textStart()
        self._lines, self._scrolled = layout.lineCount(), self._bar.value()
        highlighter = self._editor.highlighter
        self._looks, highlighter.styled = highlighter.looks_of(block), 0
        self.all = self.edited = False
        self.held = True
        self._viewport.setAttribute(_HELD, True)

    def end(self) -> bool:
        """Have what changed painted; True where `edited` is to be sent."""
        if not self.held:
            return False
        self.held = False
        self._viewport.setAttribute(_HELD, False)
        if self._is_narrow():
            self._viewport.update(self._changed())
        else:
            self._viewport.update()
        return self.edited

    def _is_narrow(self) -> bool:
        highlighter = self._editor.highlighter
        return (
            not self.all
            and highlighter.styled == 1
            and self._bar.value() == self._scrolled
            and alike(self._looks, highlighter.looks_of(self._block), self._start)
        )

    def _changed(self) -> QRect:
        """From the first line that may have changed to the end of its block; to that of all, where that moved."""
        place = self._editor.document().documentLayout().blockBoundingRect(self._block)
        layout = self._block.layout()
        top = int(place.top() + layout.lineAt(self._line).y() - ABOVE) - self._scrolled
        high = int(place.bottom()) + BELOW - self._scrolled - top
        if layout.lineCount() != self._lines:
            high = self._viewport.height()
        return QRect(0, top, self._viewport.width(), high)
