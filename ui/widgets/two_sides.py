"""A list and the page of one record, or a form and what comes of it: side by side, or in a small window one of
them, with a way back.

What the list holds and what the page shows is the pane's; here is only which of the two is seen and has the focus.
"""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.theme import theme
from ui.widgets.bare_buttons import IconButton, LinkButton
from ui.widgets.labels import follow_theme
from ui.widgets.list_column import HEADER
from ui.widgets.near_side import NearSide

WRITING = (QTextEdit, QPlainTextEdit, QLineEdit, QAbstractSpinBox)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Space: 1}


def writing(widget: QWidget | None) -> bool:
    """Whether text is typed in this widget."""
    return isinstance(widget, WRITING) and widget.isEnabled()


class _Back(QWidget):
    """The bar over a page that has taken the list's place."""

    def __init__(self, where: str, tip: str) -> None:
        super().__init__()
        self.arrow = IconButton("left", tip or self.tr("Back to the list"))
        self.words = LinkButton(where, token="ink2")
        self.words.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow beside it is the same for the keys
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(2)
        row.addWidget(self.arrow)
        row.addWidget(self.words)
        row.addStretch(1)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEADER))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page's ground, and a hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme().color("line"))


class _Page(QWidget):
    """The page's place. It can have the focus itself: then the arrows scroll, and Escape goes on to the list."""

    def __init__(self, detail: QWidget, back: _Back, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._detail = detail
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(back)
        column.addWidget(detail, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, where the page itself has the focus."""
        area = self._area() if self.hasFocus() else None
        if area is None or not self._scroll(area, Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _area(self) -> QScrollArea | None:
        areas = [self._detail, *self._detail.findChildren(QScrollArea)]
        return next((one for one in areas if isinstance(one, QScrollArea) and one.isVisible()), None)

    def _scroll(self, area: QAbstractScrollArea, key: Qt.Key) -> bool:
        bar = area.verticalScrollBar()
        if key in _STEPS:
            bar.setValue(bar.value() + _STEPS[key] * theme().px(40))
        elif key in _PAGES:
            bar.setValue(bar.value() + _PAGES[key] * bar.pageStep())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        QPainter(self).fillRect(self.rect(), theme().color("surface"))


class _Ring(QWidget):
    """The line inside the page's edge while the page itself has the focus."""

    def __init__(self, page: _Page) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """2 px accent."""
        painter = QPainter(self)
        painter.setPen(QPen(theme().color("accent"), 2))
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))


class TwoSides(QWidget):
    """See the module. `turned(bool)` is sent when, in a small window, the page took the list's place, or went.

    Args:
        column: the list, or the form.
        detail: the page.
        where: what the way back leads to ("Goals").
        name: the page, for a screen reader.
        tip: what the arrow back does, where it does not lead to a list.
    """

    turned = Signal(bool)

    def __init__(self, column: NearSide, detail: QWidget, where: str, name: str, *, tip: str = "") -> None:
        super().__init__()
        self.one = False
        self.inside = False
        self._listed = True
        self._size: QSize | None = None
        self.column = column
        self.back = _Back(where, tip)
        self.page = _Page(detail, self.back, name)
        self._ring = _Ring(self.page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(column)
        row.addWidget(self.page, 1)
        self.back.arrow.clicked.connect(self.to_list)
        self.back.words.clicked.connect(self.to_list)
        column.went_in.connect(self.show_page)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self._show()

    # What is seen --------------------------------------------------------------------------------

    def set_one(self, one: bool) -> None:
        """Show one of the two at a time, or both."""
        if one != self.one:
            self.inside = self._holds_focus()
            self.one = one
            self.column.set_whole(one)
            self._show()

    def set_listed(self, listed: bool) -> None:
        """Whether there is a list at all; without one the page is alone."""
        self._listed = listed
        self._show()

    def show_page(self) -> None:
        """In a small window, let the page take the list's place."""
        self._turn(True)

    def show_list(self) -> None:
        """In a small window, let the list take its place back."""
        self._turn(False)

    def _turn(self, inside: bool) -> None:
        if self.inside != inside:
            self.inside = inside
            self._show()

    def _show(self) -> None:
        alone = self.one and self._listed
        # The one that comes is shown before the other goes, so that the focus finds it. For that moment both are
        # there, and the window must not grow to hold them.
        self._size = super().minimumSizeHint()
        self.page.setVisible(not alone or self.inside)
        self.column.setVisible(self._listed and not (alone and self.inside))
        self.back.setVisible(alone)
        self._size = None
        self.updateGeometry()
        self.turned.emit(alone and self.inside)

    def minimumSizeHint(self) -> QSize:
        """What is in sight needs; while one side takes the other's place, what was."""
        return self._size if self._size is not None else super().minimumSizeHint()

    # Where the keys go ---------------------------------------------------------------------------

    def to_list(self) -> None:
        """Back to the list, with the keys."""
        self.show_list()
        if self.column.isVisibleTo(self):
            self.column.take_keys()

    def to_page(self, part: QWidget) -> None:
        """On to the page, with the keys: to a part of it, where that is in sight."""
        self.show_page()
        (part if part.isVisible() else self.page).setFocus(Qt.FocusReason.TabFocusReason)

    def step_back(self) -> bool:
        """One step back: from what is written in to the page, from the page to the list; False in the list."""
        focused = QApplication.focusWidget()
        if focused is not None and self.column.isAncestorOf(focused):
            return self.column.step_back()
        if writing(focused) and self.page.isVisible():
            self.page.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.to_list()
        return True

    def step_out(self) -> bool:
        """In a small window, back from the page to the list; False where there was none to leave."""
        if not (self.one and self._listed and self.inside):
            return False
        self.to_list()
        return True

    def _holds_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self.page or self.page.isAncestorOf(focused))

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        shown = new is self.page
        if shown != (not self._ring.isHidden()):
            self._ring.move(QPoint(0, 0))
            self._ring.resize(self.page.size())
            self._ring.raise_()
            self._ring.setVisible(shown)
