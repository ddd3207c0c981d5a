"""Words and icons that follow the theme: Label and Icon.

A Label is told its type role and its colour token once; after a change of theme or text size it is right
again by itself. Editing does not belong here.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import fonts
from ui.theme import signals, theme
from ui.widgets import painting
from ui.widgets.tips import set_tip


def follow_theme(widget: QWidget, restyle: Callable[[], None]) -> None:
    """Call `restyle` (a method of `widget`) now and after every change of theme or text size."""
    restyle()
    signals().changed.connect(restyle)


class Label(QLabel):
    """One or more lines of plain text.

    `role` is a type role of ui/fonts.py, `token` a colour; `wrap` breaks lines at the role's line height,
    at most `lines` of them; `elide` shortens one line with "…" and puts the whole text into the tooltip;
    `tabular` gives figures of equal width.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        token: str = "ink",
        wrap: bool = False,
        elide: bool = False,
        *,
        lines: int | None = None,
        tabular: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._token, self._tabular = role, token, tabular
        self._elide, self._lines = elide, lines
        self._measured: tuple[str, QFont] | None = None
        self._counts: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if wrap:
            # Not Fixed: that would hold it to the lines it needs at the hint's width, and cut the rest.
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)
        follow_theme(self, self._restyle)

    def set_token(self, token: str) -> None:
        """Change the colour."""
        if token != self._token:
            self._token = token
            self._restyle()

    def _restyle(self) -> None:
        self.setFont(fonts.font(self._role, tabular=self._tabular))
        colors = self.palette()
        colors.setColor(QPalette.ColorRole.WindowText, theme().color(self._token))
        colors.setColor(QPalette.ColorRole.Text, theme().color(self._token))
        self.setPalette(colors)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """As many lines as the text needs at `width` px."""
        if not self.wordWrap():
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        found = self._line_count(width - margins.left() - margins.right())
        count = max(1, found if self._lines is None else min(self._lines, found))
        return count * fonts.line_height(self._role) + margins.top() + margins.bottom()

    def _line_count(self, width: int) -> int:
        """How many lines the text takes, kept by width: a layout asks a hundred times before it is done."""
        if self._measured != (self.text(), self.font()):
            self._measured, self._counts = (self.text(), self.font()), {}
        if width not in self._counts:
            self._counts[width] = len(painting.broken(self.text(), self.font(), width))
        return self._counts[width]

    def sizeHint(self) -> QSize:
        """Wide enough for the text, as high as the role's line."""
        margins = self.contentsMargins()
        sides = margins.left() + margins.right()
        text_width = painting.advance(self.text(), self.font())
        width = int(min(text_width, 480) if self.wordWrap() else text_width) + 1 + sides
        if self.wordWrap():
            return QSize(width, self.heightForWidth(width))
        height = (self.text().count("\n") + 1) * fonts.line_height(self._role)
        return QSize(width, height + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:
        """One line; narrow when it may wrap or be shortened."""
        hint = self.sizeHint()
        if self.wordWrap() or self._elide:
            return QSize(min(24, hint.width()), fonts.line_height(self._role))
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines at the role's line height."""
        painter = QPainter(self)
        area = QRectF(self.contentsRect())
        token = self._token if self.isEnabled() else "ink_off"
        if self.wordWrap() or "\n" in self.text():
            self._paint_lines(painter, area, token)
            return
        if self._elide:
            cut = painting.advance(self.text(), self.font()) > area.width() + 0.5
            set_tip(self, self.text() if cut else "")
        align = painting.LEFT
        if self.alignment() & Qt.AlignmentFlag.AlignRight:
            align = painting.RIGHT
        elif self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            align = painting.CENTRE
        painting.words(painter, area, self.text(), self.font(), token, align, elide=self._elide)

    def _paint_lines(self, painter: QPainter, area: QRectF, token: str) -> None:
        found = painting.broken(self.text(), self.font(), area.width())
        shown = found if self._lines is None else found[: self._lines]
        if len(shown) < len(found):
            # The last line that fits takes the whole rest, so that it ends in "…".
            shown[-1] = "".join(found[len(shown) - 1 :]).replace("\n", " ")
        height, backwards = fonts.line_height(self._role), painting.right_to_left(self.text())
        for number, line in enumerate(shown):
            place = QRectF(area.x(), area.y() + number * height, area.width(), height)
            align = painting.RIGHT if backwards else painting.LEFT
            last = line is shown[-1]
            painting.words(painter, place, line.rstrip(), self.font(), token, align, last, backwards)


class Icon(QWidget):
    """An icon that is only looked at. `size` is px at normal text size."""

    def __init__(self, name: str, token: str = "ink3", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        follow_theme(self, self._restyle)

    def set_icon(self, name: str, token: str | None = None) -> None:
        """Show another icon, or the same in another colour."""
        self._name, self._token = name, token or self._token
        self.update()

    def _restyle(self) -> None:
        side = theme().px(self._size)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        painting.icon(QPainter(self), 0, 0, self._name, self._token, self.width())


class Line(QWidget):
    """A 1 px hairline, lying or (`upright`) standing."""

    def __init__(self, token: str = "line", upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = token
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill it."""
        QPainter(self).fillRect(self.rect(), theme().color(self._token))
