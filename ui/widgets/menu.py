"""Popup menus as drawn: a plain box with rows of 32 px, 44 with a second line.

A Menu is a QMenu, so keys, submenus and screen readers work as everywhere; only size and painting are ours. A
row's second line is the second line of its action's text. Words are words: a "&" in them is no access key.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QMenu,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionMenuItem,
    QWidget,
)
from shiboken6 import isValid

from ui import fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.corners import cut_corners
from ui.widgets.labels import follow_theme

ROW = 32
TALL_ROW = 44
HEADING = 26
SEPARATOR = 13
PADDING = 6
INSET = 10
NARROWEST = 160
WIDEST = 252
ICON = 14


class _Measures(QProxyStyle):
    """The sizes of rows. A style of the menu alone: a Python style for the whole program would be slow."""

    def sizeFromContents(
        self,
        type: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        if isinstance(option, QStyleOptionMenuItem):
            return _row_size(option)
        if widget is None:
            return size
        return super().sizeFromContents(type, option, size, widget)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_MenuHMargin, QStyle.PixelMetric.PM_MenuVMargin):
            return PADDING
        if metric == QStyle.PixelMetric.PM_MenuPanelWidth:
            return 0
        return super().pixelMetric(metric, option, widget)


def _row_size(option: QStyleOptionMenuItem) -> QSize:
    words = option.text.partition("\t")[0]
    kind = option.menuItemType
    if kind == QStyleOptionMenuItem.MenuItemType.Separator:
        return QSize(NARROWEST, theme().px(HEADING) if words else SEPARATOR)
    title, _, second = _shown(words).partition("\n")
    width = max(
        painting.advance(title, fonts.font("body_medium" if second else "body")),
        min(painting.advance(second, fonts.font("caption")), theme().px(WIDEST - 2 * INSET - ICON - 8)),
    )
    # Room for a check mark after the words and, in low rows, an icon before: the option does not tell.
    marks = 1 if second else 2
    width += 2 * theme().px(INSET) + marks * (theme().px(ICON) + 8)
    return QSize(round(max(width, NARROWEST)), theme().px(TALL_ROW if second else ROW))


def _literal(words: str) -> str:
    """Words such that Qt takes no access key from them."""
    return words.replace("&", "&&")


def _shown(words: str) -> str:
    return words.replace("&&", "&")


class Menu(QMenu):
    """A popup menu. Fill it with `add`, show it with `open_below`."""

    def __init__(self, parent: QWidget | None = None, title: str = "") -> None:
        super().__init__(_literal(title), parent)
        self._held: QAbstractButton | None = None
        self._measures = _Measures("Fusion")
        self.setStyle(self._measures)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(title)
        self.aboutToHide.connect(self._let_go)
        follow_theme(self, self._restyle)

    def add(
        self,
        text: str,
        slot: Callable[[], object] | None = None,
        *,
        icon: str | None = None,
        second: str = "",
        checked: bool | None = None,
        shortcut: QKeySequence | str | None = None,
        danger: bool = False,
    ) -> QAction:
        """Add a row and return its action.

        `slot` is called without arguments; `second` is a quieter line below; `checked` puts a check mark at
        the right (None: never has one); `shortcut` is shown, it works if the action is also given to a
        window; `danger` writes the row in rust.
        """
        action = QAction(_literal(f"{text}\n{second}" if second else text), self)
        action.setProperty("drawn_icon", icon or "")
        action.setProperty("danger", danger)
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        if slot is not None:
            action.triggered.connect(lambda _checked=False: slot())
        self.addAction(action)
        return action

    def add_menu(self, menu: "Menu") -> QAction:
        """Add a row that leads to another menu, under its title, and return its action.

        The action is not asked for its menu later: PySide would tie the two together each time, against the way
        Qt deletes them.
        """
        action = self.addMenu(menu)
        action.setProperty("leads_on", True)
        return action

    def add_heading(self, text: str) -> None:
        """Add a quiet heading over the rows that follow."""
        self.addSection(_literal(text))

    def open_below(self, widget: QWidget, *, align_right: bool = False, gap: int = 4) -> None:
        """Open under `widget`, with left or right edges in line, and return at once."""
        corner = widget.rect().bottomLeft()
        if align_right:
            corner = QPoint(widget.width() - self.sizeHint().width(), widget.rect().bottom())
        self.popup(widget.mapToGlobal(corner + QPoint(0, gap + 1)))
        if isinstance(widget, QAbstractButton):
            self.hold(widget)

    def hold(self, button: QAbstractButton) -> None:
        """Let the button that opened the menu look pressed while the menu is open."""
        self._held = button
        button.setDown(self.isVisible())

    def _let_go(self) -> None:
        if self._held is not None and isValid(self._held):
            self._held.setDown(False)
        self._held = None

    def _restyle(self) -> None:
        self.setFont(fonts.font("body"))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the corners round."""
        super().resizeEvent(event)
        cut_corners(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, then each row."""
        painter = QPainter(self)
        painting.box(painter, QRectF(self.rect()), 10, "surface", "line_strong")
        for action in self.actions():
            place = QRectF(self.actionGeometry(action))
            if action.isVisible() and event.rect().intersects(place.toAlignedRect()):
                self._paint_row(painter, place, action)

    def _paint_row(self, painter: QPainter, place: QRectF, action: QAction) -> None:
        inner = place.adjusted(theme().px(INSET), 0, -theme().px(INSET), 0)
        if action.isSeparator():
            self._paint_separator(painter, place, inner, action.text())
            return
        active = action is self.activeAction() and action.isEnabled()
        if action.isChecked() or (active and theme().contrast):
            painting.chosen(painter, place, 6)
        elif active:
            painting.box(painter, place, 6, "hover")
        if action.isChecked():
            size = theme().px(ICON)
            y = place.y() + (place.height() - size) / 2
            painting.icon(painter, inner.right() - size, y, "check", "accent", size)
            inner.setRight(inner.right() - size - 8)
        self._paint_words(painter, inner, action)

    def _paint_separator(self, painter: QPainter, place: QRectF, inner: QRectF, text: str) -> None:
        if text:
            painting.words(painter, inner, _shown(text), fonts.font("secondary_medium"), "ink3")
            return
        middle = place.y() + place.height() // 2
        painter.fillRect(QRectF(place.x() + 4, middle, place.width() - 8, 1), theme().color("line"))

    def _paint_words(self, painter: QPainter, inner: QRectF, action: QAction) -> None:
        title, _, second = _shown(action.text()).partition("\n")
        token = "danger" if action.property("danger") else "ink"
        token = token if action.isEnabled() else "ink_off"
        icon = str(action.property("drawn_icon") or "")
        if icon:
            size = theme().px(ICON)
            shown = "ink2" if token == "ink" else token
            painting.icon(painter, inner.x(), inner.y() + (inner.height() - size) / 2, icon, shown, size)
            inner.setLeft(inner.x() + size + 8)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys:
            quiet = "ink3" if action.isEnabled() else "ink_off"
            taken = painting.words(painter, inner, keys, fonts.font("caption"), quiet, painting.RIGHT)
            inner.setRight(inner.right() - taken - 12)
        elif action.property("leads_on"):
            size = theme().px(ICON)
            painting.icon(
                painter, inner.right() - size, inner.y() + (inner.height() - size) / 2, "right", "ink3", size
            )
        if not second:
            painting.words(painter, inner, title, fonts.font("body"), token)
            return
        middle = inner.center().y()
        line = theme().px(18)
        above = QRectF(inner.x(), middle - line + 1, inner.width(), line)
        below = QRectF(inner.x(), middle + 1, inner.width(), theme().px(16))
        painting.words(painter, above, title, fonts.font("body_medium"), token)
        painting.words(painter, below, second, fonts.font("caption"), "ink3")
