"""The title of a goal: looks like a heading, is edited where it stands, and is as high as its lines, up to
a few; a longer one scrolls in itself.

It tells what is typed and never decides what is kept; an empty title is answered by whoever listens.
"""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from pmjournal.text import one_line
from ui import fonts
from ui.theme import theme
from ui.widgets.edit_menu import TextWithMenu, say_cut
from ui.widgets.labels import follow_theme
from ui.widgets.scroll import overlay_bars
from ui.widgets.title_height import fit_title

LONGEST = 400


class TitleEdit(TextWithMenu):
    """One paragraph in the page's title type.

    `typed(str)` is sent on each change by the person, `committed(str)` on Enter and when it is left,
    `dropped` on Escape.
    """

    typed = Signal(str)
    committed = Signal(str)
    dropped = Signal()

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self._setting = False
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)  # the ground is that of what it lies on
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        overlay_bars(self)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._on_changed)
        follow_theme(self, self._restyle)

    def text(self) -> str:
        """What stands there, on one line."""
        return one_line(self.toPlainText())

    def set_text(self, text: str) -> None:
        """Show `text`; sends nothing and leaves nothing to undo."""
        self._setting = True
        self.setPlainText(text)
        self._format()
        self._setting = False
        self._fit()

    def set_narrow(self, narrow: bool) -> None:
        """24/30 instead of 26/34."""
        self._narrow = narrow
        self._restyle()

    def _font(self) -> QFont:
        made = fonts.font("title26")
        if self._narrow:
            made.setPixelSize(theme().px(24))
        return made

    def _line(self) -> int:
        return theme().px(30) if self._narrow else fonts.line_height("title26")

    def _restyle(self) -> None:
        self.setFont(self._font())
        self.document().setDefaultFont(self._font())
        colors = self.palette()
        colors.setColor(QPalette.ColorRole.Text, theme().color("ink"))
        self.setPalette(colors)
        self._setting = True
        self._format()
        self._setting = False
        self._fit()

    def _format(self) -> None:
        document = self.document()
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(self._line(), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(block)
        document.setUndoRedoEnabled(True)

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height() / self._line()))
        fit_title(self, lines * self._line() + 2, self._line())

    def sizeHint(self) -> QSize:
        """As high as the lines, up to a few."""
        return QSize(theme().px(400), self.height())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(theme().px(120), self._line())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths need other heights."""
        super().resizeEvent(event)
        self._fit()

    def _on_changed(self) -> None:
        self._fit()
        if not self._setting:
            self.typed.emit(self.text())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste on one line, and no novels."""
        text = one_line(source.text())
        self.textCursor().insertText(text[:LONGEST])
        if len(text) > LONGEST:
            say_cut(self, self.cursorRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes it, Escape brings the old one back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.committed.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving takes it."""
        super().focusOutEvent(event)
        self.verticalScrollBar().setValue(0)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.committed.emit(self.text())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be edited."""
        super().enterEvent(event)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Look like a heading again."""
        super().leaveEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and a line below them while they are edited or pointed at."""
        super().paintEvent(event)
        if self.hasFocus() or self.underMouse():
            painter = QPainter(self.viewport())
            token, width = ("accent", 2) if self.hasFocus() else ("line_strong", 1)
            area = self.viewport().rect()
            painter.fillRect(0, area.height() - width, area.width(), width, theme().color(token))
