"""A layout that breaks its widgets into lines as a text breaks its words; each line is centred on itself."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui import layout_items
from ui.widgets.labels import Label


class Dot(Label):
    """The dot between two facts of a FlowLayout; where the line breaks there, it has no place."""

    def __init__(self, sides: int = 0) -> None:
        super().__init__("·", "body", "ink3")
        self.setContentsMargins(sides, 0, sides, 0)


class FlowLayout(QLayout):
    """Left to right, `gap` px between widgets and `line_gap` px between lines."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, line_gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more."""
        layout_items.hold(item)
        self._items.append(item)

    def count(self) -> int:
        """How many."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them; None past the end, as Qt expects."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let one go."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        layout_items.let_go(item)
        return item

    def expandingDirections(self) -> Qt.Orientation:
        """None: it is as high as its lines."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at `width` px."""
        return self._arrange(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        """Lay them out."""
        super().setGeometry(rect)
        self._put_dots_away()
        self._arrange(rect, apply=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """The largest of them."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x, dot = 0, None
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if isinstance(item.widget(), Dot):
                dot = (item, size)
                continue
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            before = dot[1].width() + self._gap if dot is not None else 0
            if not lines or x + before + size.width() > width:
                lines.append([])
                x = 0
            elif dot is not None:
                lines[-1].append(dot)
                x += before
            dot = None
            lines[-1].append((item, size))
            x += size.width() + self._gap
        return lines

    def _put_dots_away(self) -> None:
        for item in self._items:
            if isinstance(item.widget(), Dot):
                item.setGeometry(QRect())

    def _arrange(self, rect: QRect, apply: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(size.height() for _, size in line)
            x = rect.x()
            for item, size in line:
                if apply:
                    item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self._gap
            y += height + self._line_gap
        return max(0, y - self._line_gap - rect.y())
