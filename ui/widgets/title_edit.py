"""A title that is written in place: one paragraph in the title's type that wraps where it is long."""

from PySide6.QtCore import QMimeData, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.edit_menu import TextWithMenu
from ui.widgets.labels import follow_theme
from ui.widgets.scroll import overlay_bars
from ui.widgets.title_height import fit_title

ROLE = "title26"
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class TitleEdit(TextWithMenu):
    """`edited` is sent on the person's changes, `finished` on Enter or Down in the last line."""

    edited = Signal()
    finished = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint, self._busy = placeholder, False
        self.setAccessibleName(placeholder)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)  # the ground is that of what it lies on
        overlay_bars(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursorWidth(2)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._on_changed)
        follow_theme(self, self._restyle)

    def title(self) -> str:
        """The title as it stands."""
        return self.toPlainText()

    def set_title(self, title: str) -> None:
        """Show `title`, with nothing to undo; sends nothing. The cursor stays as near as it can."""
        if title == self.title():
            return
        at = self.textCursor().position()
        self._busy = True
        self.setPlainText(title)
        self._restyle()
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1) if self.hasFocus() else 0)
        self.setTextCursor(cursor)
        self._busy = False

    def _restyle(self) -> None:
        self.setFont(fonts.font(ROLE))
        self.document().setDefaultFont(fonts.font(ROLE))
        colors = self.palette()
        colors.setColor(QPalette.ColorRole.Text, theme().color("ink"))
        self.setPalette(colors)
        line = QTextBlockFormat()
        line.setLineHeight(fonts.line_height(ROLE), _FIXED)
        was_busy, self._busy = self._busy, True
        self.document().setUndoRedoEnabled(False)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(line)
        self.document().setUndoRedoEnabled(True)
        self._busy = was_busy
        self._fit(self.document().size())

    def _fit(self, size: QSizeF) -> None:
        line = fonts.line_height(ROLE)
        fit_title(self, max(line, round(size.height())), line)

    def _on_changed(self) -> None:
        if not self._busy:
            self.edited.emit()

    def sizeHint(self) -> QSize:
        """As high as its lines, up to a few."""
        return QSize(theme().px(320), self.height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste on one line, without control characters."""
        words = "".join(char if char.isprintable() else " " for char in source.text())
        self.textCursor().insertText(" ".join(words.split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on into the text, as Down does in the last line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
            return
        last = not QTextCursor(self.textCursor()).movePosition(QTextCursor.MoveOperation.Down)
        if event.key() == Qt.Key.Key_Down and last:
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What belongs here while it is empty, then the title."""
        if self.document().isEmpty():
            place = QRectF(3, 0, self.width() - 3, fonts.line_height(ROLE))
            painting.words(QPainter(self.viewport()), place, self._hint, fonts.font(ROLE), "ink3")
        super().paintEvent(event)
