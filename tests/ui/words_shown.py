"""Every word that a window shows, says or paints, for tests of the language."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRectF, Qt
from PySide6.QtGui import QAction, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTextEdit,
    QWidget,
)

from tests.ui.inside import inside
from ui.widgets import painting
from ui.widgets.tips import tip_of

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
ROWS = 40

Word = tuple[str, str]
"""Where it is, and the text."""


def words_of(root: QWidget) -> Iterator[Word]:
    """What the widgets below `root` carry in words, hidden ones too: they may be shown at any moment."""
    for widget in [root, *inside(root, QWidget)]:
        name = type(widget).__name__
        for kind, text in (
            ("tool tip", tip_of(widget)),
            ("accessible name", widget.accessibleName()),
            ("accessible description", widget.accessibleDescription()),
            ("title", widget.windowTitle()),
        ):
            yield f"{name} {kind}", text
        yield from ((f"{name} text", text) for text in _texts(widget))
    for action in root.findChildren(QAction):
        yield "action", action.text()


def _texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QMenu():
            yield from (action.text() for action in widget.actions())
        case QAbstractItemView():
            yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1
    for row in range(min(model.rowCount(QModelIndex()), ROWS)):
        for column in range(columns):
            index = model.index(row, column)
            yield from (str(said) for role in ROLES if isinstance(said := index.data(role), str))
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


@contextmanager
def painted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Word]]:
    """What is painted without a widget of its own: rows, chips, calendars."""
    found: list[Word] = []
    paint: Callable[..., float] = painting.words

    def seen(painter: QPainter, rect: QRectF, text: str, font: QFont, *rest: object, **named: object) -> float:
        found.append(("painted", text))
        return paint(painter, rect, text, font, *rest, **named)

    with monkeypatch.context() as patch:
        patch.setattr(painting, "words", seen)
        yield found
