"""The box a link is chosen in: type a few letters, go up and down, Enter.

What can be linked is looked up by the caller, for each text typed; the picker knows no journal.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

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
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import Label
from ui.widgets.line_field import LineEdit
from ui.widgets.popup import Popup, PopupList

WIDTH = 344
ROW, TALL, EDGE = 32, 44, 4
ROWS_SHOWN = 8
ICON = 14
MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS_SHOWN, Qt.Key.Key_PageUp: -ROWS_SHOWN}


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to link to; `fact` stands quietly at the right, `detail` below."""

    record_id: int
    words: str
    icon: str
    fact: str = ""
    detail: str = ""


class Choices(QAbstractListModel):
    """The rows of a list of choices."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: list[Choice] = []

    def show(self, choices: Sequence[Choice]) -> None:
        """Show these."""
        self.beginResetModel()
        self.shown = list(choices)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The choice for the delegate, its words for a screen reader."""
        if role == Qt.ItemDataRole.UserRole:
            return self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            choice = self.shown[index.row()]
            return ", ".join(filter(None, (choice.words, choice.detail, choice.fact)))
        return None


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, theme().px(TALL if index.data(Qt.ItemDataRole.UserRole).detail else ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice = index.data(Qt.ItemDataRole.UserRole)
        place = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painting.chosen(painter, place, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painting.box(painter, place, 6, "hover")
        inner = place.adjusted(10, 0, -10, 0)
        size = theme().px(ICON)
        painting.icon(painter, inner.x(), inner.y() + (inner.height() - size) / 2, choice.icon, "ink3", size)
        inner.setLeft(inner.x() + size + 8)
        if choice.fact:
            fact_font = fonts.font("caption", tabular=True)
            taken = painting.words(painter, inner, choice.fact, fact_font, "ink3", painting.RIGHT, elide=False)
            inner.setRight(inner.right() - taken - 8)
        if choice.detail:
            half = inner.height() / 2
            below = inner.adjusted(0, half, 0, -EDGE)
            painting.words(painter, below, choice.detail, fonts.font("secondary"), "ink2")
            inner.adjust(0, EDGE, 0, -half)
        painting.words(painter, inner, choice.words, fonts.font("body"), "ink")
        painter.restore()


class LinkPicker(Popup):
    """The box. `picked(int)` is sent with the record's id, then it closes.

    Args:
        find: what can be linked for a typed text; called with "" first.
        none: what to say when nothing fits.
        hint: what can be typed.
        width: px.
    """

    picked = Signal(int)

    def __init__(
        self,
        find: Callable[[str], Sequence[Choice]],
        hint: str,
        none: str,
        parent: QWidget | None = None,
        *,
        width: int = WIDTH,
    ) -> None:
        content = QWidget()
        super().__init__(content, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._find = find
        self.line = LineEdit("", name=hint)
        self.line.setPlaceholderText(hint)
        self._model = Choices(self)
        self.view = list_of(self._model, hint)
        self._none = Label(none, "secondary", "ink3", wrap=True)
        self._none.setContentsMargins(10, 4, 10, 4)
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        for widget in (self.line, self.view, self._none):
            self.column.addWidget(widget)
        content.setFixedWidth(theme().px(width))
        self.line.textEdited.connect(self._look)
        self.line.installEventFilter(self)
        self.view.clicked.connect(self._pick)
        self._look("")
        # The height stays while typing, so that the box does not jump under the pointer.
        high = max(theme().px(ROW), self.view.sizeHintForRow(0))
        self.view.setFixedHeight(high * min(ROWS_SHOWN, max(1, len(self._model.shown))))

    def choices(self) -> list[Choice]:
        """What is offered now."""
        return list(self._model.shown)

    def open_at(self, widget: QWidget) -> None:
        """Open near `widget`, with the keys in the line."""
        self.open_near(widget)
        self.line.setFocus()

    def _look(self, text: str) -> None:
        found = self._find(text.strip())
        self._model.show(found)
        self.view.setVisible(bool(found))
        self._none.setVisible(not found)
        if found:
            self.view.setCurrentIndex(self._model.index(0))

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            choice = self._model.shown[index.row()]
            self.close()
            self.picked.emit(choice.record_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys in the line that mean the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in MOVES and self._model.shown:
            row = self.view.currentIndex().row() + MOVES[Qt.Key(event.key())]
            row = max(0, min(len(self._model.shown) - 1, row))
            self.view.setCurrentIndex(self._model.index(row))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.view.currentIndex())
            return True
        return False


def list_of(model: Choices, name: str) -> QListView:
    """A list of choices as the picker and the completion show it."""
    view = PopupList(model, name)
    view.setItemDelegate(_Rows(view))
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return view
