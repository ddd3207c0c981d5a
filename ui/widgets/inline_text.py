"""Words in a row that are edited where they stand, over as many lines as they need.

Like InlineEditor, which holds one line; Markdown is MarkdownEdit's. What the words are saved to is the
caller's business.
"""

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
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
from ui.widgets import painting
from ui.widgets.edit_menu import TextWithMenu, say_cut
from ui.widgets.labels import follow_theme

PAD_X, PAD_Y = 4, 2
RADIUS = 6
LONGEST_PASTE = 32_767  # characters, as in a line of Qt's
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InlineText(TextWithMenu):
    """Plain words without line ends. They stand PAD_X and PAD_Y inside the widget, for the focus line around.

    `committed(str)` is sent when changed words are settled by Enter or by leaving; `emptied` instead when
    none are left, and the old ones are back then; `entered` after Enter. Words that are `optional` may be
    none: that is committed like any others, and Undo brings the old ones back.

    Args:
        role: the type role.
        line: the height of a line in px at normal text size.
        name: the accessible name.
        placeholder: what stands in it while it is empty.
        optional: whether there may be no words.
    """

    _token = "ink"
    committed = Signal(str)
    emptied = Signal()
    entered = Signal()

    def __init__(
        self,
        role: str = "body",
        line: int = 20,
        parent: QWidget | None = None,
        *,
        name: str = "",
        placeholder: str = "",
        token: str = "ink",
        optional: bool = False,
    ) -> None:
        super().__init__(parent)
        self._role, self._line, self._token, self._kept = role, line, token, ""
        self._optional = optional
        self._before, self._refused = "", False
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)  # the ground is that of what it lies on
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self._placeholder = placeholder
        self.setAccessibleDescription(placeholder)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        for bar in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.document().setDocumentMargin(0)
        self.document().contentsChanged.connect(self._fit)
        follow_theme(self, self._restyle)

    def set_text(self, text: str, placeholder: str | None = None) -> None:
        """Show `text`, unless the person is changing the words right now; maybe with another placeholder."""
        if placeholder is not None:
            self._placeholder = placeholder
            self.setAccessibleDescription(placeholder)
            self.viewport().update()
        if self._refused or (self.changing() and self.hasFocus()):
            return
        self._kept = text
        if text != self.toPlainText():
            self._put(text)

    def changing(self) -> bool:
        """Whether what stands here is not settled yet."""
        return self.text() != self._kept

    def text(self) -> str:
        """What stands here."""
        return " ".join(self.toPlainText().split())

    def set_token(self, token: str) -> None:
        """Change the colour of the words."""
        if token != self._token:
            self._token = token
            self._restyle()

    def commit(self) -> None:
        """Take the words as they stand."""
        text = self.text()
        if text == self._kept:
            return
        self._refused = False
        if text or self._optional:
            self._before, self._kept = self._kept, text
            self.committed.emit(text)
        else:
            self._put(self._kept)
            self.emptied.emit()

    def refuse(self) -> None:
        """The words could not be saved: they stay, and the next commit sends them again."""
        self._kept, self._refused = self._before, True

    def begin_anew(self) -> None:
        """Stand empty, for the next words."""
        self._kept, self._refused = "", False
        self._put("")

    def _put(self, text: str) -> None:
        self.document().setUndoRedoEnabled(False)
        self.setPlainText(text)
        self._format()
        self.document().setUndoRedoEnabled(True)

    def _restyle(self) -> None:
        self.setFont(fonts.font(self._role))
        self.document().setDefaultFont(fonts.font(self._role))
        self._colour()
        self.document().setUndoRedoEnabled(False)
        self._format()
        self.document().setUndoRedoEnabled(True)
        self._fit()

    def _colour(self) -> None:
        colors = self.palette()
        wanted = theme().color(self._token)
        if colors.color(QPalette.ColorRole.Text) != wanted:
            colors.setColor(QPalette.ColorRole.Text, wanted)
            self.setPalette(colors)

    def _format(self) -> None:
        frame = self.document().rootFrame().frameFormat()
        frame.setLeftMargin(PAD_X)
        frame.setRightMargin(PAD_X)
        # Qt puts the baseline of a line of fixed height lower than it is drawn.
        frame.setTopMargin(PAD_Y - 1)
        frame.setBottomMargin(PAD_Y + 1)
        self.document().rootFrame().setFrameFormat(frame)
        block = QTextBlockFormat()
        block.setLineHeight(theme().px(self._line), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(block)

    def _fit(self) -> None:
        """Be as high as the words."""
        least = theme().px(self._line) + 2 * PAD_Y
        height = max(least, round(self.document().size().height()))
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.updateGeometry()
        self.verticalScrollBar().setValue(0)

    def sizeHint(self) -> QSize:
        """As wide as there is room, as high as the words."""
        return QSize(theme().px(120), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Narrow."""
        return QSize(theme().px(40), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter settles, Escape brings the old words back."""
        if event.key() in ENTER:
            self.commit()
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.changing():
            self._put(self._kept)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving settles; a menu of its own does not count."""
        super().focusOutEvent(event)
        self.viewport().update()
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.commit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, on one line, and not a whole book."""
        text = one_line(source.text())
        self.insertPlainText(text[:LONGEST_PASTE])
        if len(text) > LONGEST_PASTE:
            say_cut(self, self.cursorRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line around it where it is pointed at or typed in, then the words."""
        painter = QPainter(self.viewport())
        area = QRectF(self.viewport().rect())
        if self.hasFocus():
            painting.ring(painter, area, RADIUS)
        elif self.viewport().underMouse():
            painting.box(painter, area, RADIUS, border="line_strong")
        if self._placeholder and self.document().isEmpty():
            # Not Qt's own, which would stand in the corner.
            place = QRectF(PAD_X, PAD_Y, area.width() - 2 * PAD_X, theme().px(self._line))
            painting.words(painter, place, self._placeholder, self.font(), "ink3")
        painter.end()
        super().paintEvent(event)
