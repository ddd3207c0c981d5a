"""A choice of one of several, as drawn: the field's box, an arrow, and a list like a menu."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import fonts, style
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.corners import cut_corners
from ui.widgets.labels import follow_theme
from ui.widgets.scroll import overlay_bars

HEIGHT = 32
SMALL = 26


class _Rows(QStyledItemDelegate):
    """Rows of 32 px; the chosen one has a check mark."""

    def __init__(self, combo: QComboBox) -> None:
        super().__init__(combo)
        self._combo = combo

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        text = str(index.data() or "")
        width = painting.advance(text, fonts.font("body")) + theme().px(52)
        return QSize(round(width), theme().px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        place = QRectF(rect).adjusted(6, 0, -6, 0)
        chosen = index.row() == self._combo.currentIndex()
        painter.save()
        current = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or (current and theme().contrast):
            painting.chosen(painter, place, 6)
        elif current:
            painting.box(painter, place, 6, "hover")
        inner = place.adjusted(10, 0, -10, 0)
        if chosen:
            size = theme().px(14)
            y = inner.y() + (inner.height() - size) / 2
            painting.icon(painter, inner.right() - size, y, "check", "accent", size)
            inner.setRight(inner.right() - size - 6)
        painting.words(painter, inner, str(index.data() or ""), fonts.font("body"), "ink")
        painter.restore()


class Select(QComboBox):
    """A combo box; `name` is its accessible name, `small` makes it 26 px high like a small button.

    Fill it with `set_choices`; `chosen(object)` is sent when the person picks another value.
    """

    chosen = Signal(object)

    def __init__(self, name: str = "", parent: QWidget | None = None, *, small: bool = False) -> None:
        super().__init__(parent)
        self._small, self._told = small, -1
        self.ring_radius = 6 if small else 8
        self.setAccessibleName(name)
        self.setItemDelegate(_Rows(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMaxVisibleItems(10)
        view = self.view()
        view.setFrameShape(QFrame.Shape.NoFrame)
        overlay_bars(view)
        self.activated.connect(self._on_activated)
        follow_theme(self, self._restyle)

    def set_choices(self, choices: Sequence[tuple[str, Any]], value: Any = None) -> None:
        """Offer `choices`, pairs of words and value, with `value` chosen; sends nothing."""
        self.clear()
        for words, data in choices:
            self.addItem(words, data)
        self.set_value(value)

    def value(self) -> Any:
        """The chosen value; None when there is none."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Choose `value`; sends nothing."""
        for row in range(self.count()):
            if self.itemData(row) == value:
                self.setCurrentIndex(row)
                return

    def _on_activated(self, row: int) -> None:
        self._told = row
        self.chosen.emit(self.itemData(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing the first letters of a choice chooses it, too; Qt does not tell of that."""
        self._told, before = -1, self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() not in (before, self._told):
            self._on_activated(self.currentIndex())

    def _restyle(self) -> None:
        self.setStyleSheet(style.choices_sheet(theme().hex, theme().px))
        self.setFont(fonts.font("secondary_medium" if self._small else "body"))
        self.setFixedHeight(theme().px(SMALL if self._small else HEIGHT))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the widest words."""
        texts = [self.itemText(row) for row in range(self.count())] or [""]
        widest = max(painting.advance(text, self.font()) for text in texts)
        return QSize(round(widest) + theme().px(48), theme().px(SMALL if self._small else HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(theme().px(80), self.sizeHint().height())

    def showPopup(self) -> None:
        """Open the list in a rounded box without a shadow."""
        window = self.view().window()
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        window.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.view().setMinimumWidth(self.sizeHint().width() + theme().px(16))
        super().showPopup()
        cut_corners(window)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel scrolls the page, it does not change the choice."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, words, arrow."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        open_ = self.view().isVisible()
        hot = self.isEnabled() and self.underMouse() and not open_
        border, width = ("accent", 2.0) if open_ else ("line_strong" if self.isEnabled() else "line", 1.0)
        painting.box(painter, box, self.ring_radius, "hover" if hot else "surface", border, width)
        size = theme().px(16)
        inner = box.adjusted(theme().px(11), 0, -theme().px(10), 0)
        token = "ink2" if self.isEnabled() else "ink_off"
        painting.icon(painter, inner.right() - size, (self.height() - size) / 2, "down", token, size)
        inner.setRight(inner.right() - size - 4)
        token = "ink" if self.isEnabled() else "ink_off"
        painting.words(painter, inner, self.currentText(), self.font(), token)
