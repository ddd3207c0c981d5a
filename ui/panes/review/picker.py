"""The box reflections are chosen in, one by one: what goes into a review is never more than was ticked."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pmjournal.clock import Clock
from pmjournal.records import ReflectionSummary
from ui import fonts, words
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.buttons import LinkButton
from ui.widgets.checkbox import paint_check
from ui.widgets.labels import Label
from ui.widgets.popup import Popup, PopupList

WIDTH = 360
ROW = 32
ROWS_SHOWN = 10
CHECK = Qt.ItemDataRole.CheckStateRole


class _Reflections(QAbstractListModel):
    """The reflections with their ticks."""

    def __init__(self, reflections: Sequence[ReflectionSummary], chosen: set[int], untitled: str) -> None:
        super().__init__()
        self.reflections, self.chosen, self._untitled = reflections, set(chosen), untitled
        self._local = Clock().local  # an unknown zone, as from another computer, counts as this one's

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.reflections)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.reflections[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title or self._untitled
        if role == CHECK:
            return Qt.CheckState.Checked if one.id in self.chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.UserRole:
            return words.day_with_year(self._local(one.written_at, one.zone).date())
        return None

    def toggle(self, row: int) -> None:
        self.chosen ^= {self.reflections[row].id}
        self.dataChanged.emit(self.index(row), self.index(row))

    def set_all(self, on: bool) -> None:
        self.chosen = {one.id for one in self.reflections} if on else set()
        self.dataChanged.emit(self.index(0), self.index(len(self.reflections) - 1))


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, theme().px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        place, state = QRectF(option.rect), option.state
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painting.box(painter, place, 6, "hover")
        side, gap = theme().px(16), theme().px(8)
        inner = place.adjusted(gap, 0, -gap, 0)
        mark = QRectF(inner.x(), place.y() + (place.height() - side) / 2, side, side)
        paint_check(painter, mark, index.data(CHECK) == Qt.CheckState.Checked)
        inner.setLeft(inner.x() + side + gap)
        font = fonts.font("secondary", tabular=True)
        day = str(index.data(Qt.ItemDataRole.UserRole))
        taken = painting.words(painter, inner, day, font, "ink3", painting.RIGHT, elide=False)
        inner.setWidth(inner.width() - taken - gap)
        painting.words(painter, inner, str(index.data()), fonts.font("body"), "ink")
        painter.restore()


class ReflectionPicker(Popup):
    """The box. `changed(frozenset)` is sent with the ids that are ticked after each change."""

    changed = Signal(object)

    def __init__(
        self, reflections: Sequence[ReflectionSummary], chosen: set[int], parent: QWidget | None = None
    ) -> None:
        content = QWidget()
        super().__init__(content, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = _Reflections(reflections, chosen, self.tr("Untitled"))
        self.model.setParent(self)
        self.view = self._make_view()
        self.all_link = LinkButton(self.tr("All"))
        self.none_link = LinkButton(self.tr("None"))
        self.all_link.clicked.connect(lambda: self._set_all(True))
        self.none_link.clicked.connect(lambda: self._set_all(False))
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(12)
        head.addWidget(Label(self.tr("What goes into this review"), "secondary_medium", "ink3"))
        head.addStretch(1)
        head.addWidget(self.all_link)
        head.addWidget(self.none_link)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.view)
        content.setFixedWidth(theme().px(WIDTH))

    def _make_view(self) -> QListView:
        view = PopupList(self.model, self.tr("Reflections of the period"))
        view.setItemDelegate(_Rows(view))
        view.viewport().setAutoFillBackground(False)
        view.setFixedHeight(theme().px(ROW) * min(ROWS_SHOWN, max(1, len(self.model.reflections))))
        view.clicked.connect(lambda index: self._toggle(index.row()))
        view.installEventFilter(self)
        return view

    def open_at(self, widget: QWidget) -> None:
        """Open near `widget`, with the keys in the list."""
        self.open_near(widget, right=True)
        self.view.setFocus()
        if self.model.reflections:
            self.view.setCurrentIndex(self.model.index(0))

    def _toggle(self, row: int) -> None:
        if row >= 0:
            self.model.toggle(row)
            self.changed.emit(frozenset(self.model.chosen))

    def _set_all(self, on: bool) -> None:
        self.model.set_all(on)
        self.changed.emit(frozenset(self.model.chosen))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space and Enter tick the row the keyboard is on."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._toggle(self.view.currentIndex().row())
            return True
        return super().eventFilter(watched, event)
