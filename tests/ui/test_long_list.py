"""The list that lays out only rows it does not know: it lies as Qt's own, and asks for no height twice."""

import random
from typing import Any

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QSize,
    Qt,
)
from PySide6.QtGui import QHoverEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.widgets.list_column import RowList
from ui.widgets.long_list import LongList, Tops

HEAD, SHORT, TALL = 28, 53, 71
PAGE = 40
Key = Qt.Key
Index = QModelIndex | QPersistentModelIndex


class _Rows(QAbstractListModel):
    """Rows read in pages; every seventh is a heading."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._all, self.read = count, PAGE
        self.tall = True
        self.asked: list[int] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.read

    def canFetchMore(self, parent: Index) -> bool:
        return self.read < self._all

    def fetchMore(self, parent: Index) -> None:
        more = min(PAGE, self._all - self.read)
        self.beginInsertRows(QModelIndex(), self.read, self.read + more - 1)
        self.read += more
        self.endInsertRows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.NoItemFlags if index.row() % 7 == 0 else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return f"Row {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None

    def heights(self, first: int, last: int) -> list[int]:
        self.asked += range(first, last)
        return [self.height(row) for row in range(first, last)]

    def height(self, row: int) -> int:
        return theme.theme().px(HEAD if row % 7 == 0 else TALL if self.tall and row % 3 else SHORT)

    def grow_smaller(self) -> None:
        self.layoutAboutToBeChanged.emit()
        self.tall = False
        self.layoutChanged.emit()

    def begin_again(self) -> None:
        self.beginResetModel()
        self.read = PAGE
        self.endResetModel()


class _Delegate(QStyledItemDelegate):
    """Counts how often it is asked for a height; remembers how rows were painted."""

    def __init__(self, model: _Rows) -> None:
        super().__init__(model)
        self._model, self.asked = model, 0
        self.painted: dict[int, QStyle.StateFlag] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        self.asked += 1
        return QSize(0, self._model.height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.painted[index.row()] = option.state


@pytest.fixture
def rows() -> _Rows:
    return _Rows(400)


@pytest.fixture
def long(qtbot: Any, rows: _Rows) -> LongList:
    view = LongList("Rows", rows.heights)
    _show(qtbot, view, rows)
    return view


@pytest.fixture
def plain(qtbot: Any, rows: _Rows) -> RowList:
    view = RowList("Rows")
    _show(qtbot, view, rows)
    return view


def _show(qtbot: Any, view: RowList, rows: _Rows) -> None:
    qtbot.addWidget(view)
    view.setModel(rows)
    view.setItemDelegate(_Delegate(rows))
    view.resize(304, 500)
    view.show()
    view.setFocus()
    QApplication.processEvents()


def _same(long: LongList, plain: RowList, rows: _Rows) -> None:
    QApplication.processEvents()
    bars = long.verticalScrollBar(), plain.verticalScrollBar()
    assert bars[0].maximum() == bars[1].maximum()
    assert (bars[0].value(), bars[0].singleStep(), bars[0].pageStep()) == (
        bars[1].value(),
        bars[1].singleStep(),
        bars[1].pageStep(),
    )
    for row in range(rows.read):
        assert long.visualRect(rows.index(row)) == plain.visualRect(rows.index(row)), row
    for y in range(0, 500, 9):
        assert long.indexAt(QPoint(30, y)) == plain.indexAt(QPoint(30, y)), y
    assert long.currentIndex() == plain.currentIndex()


def test_rows_lie_as_in_qts_own_list_whatever_was_done(long: LongList, plain: RowList, rows: _Rows) -> None:
    choice = random.Random(4)
    hints = list(RowList.ScrollHint)
    for _ in range(60):
        at, hint = choice.randrange(rows.read), choice.choice(hints)
        key = choice.choice((Key.Key_Up, Key.Key_Down))
        act = choice.randrange(4)
        for view in (long, plain):
            match act:
                case 0:
                    view.scrollTo(rows.index(at), hint)
                case 1:
                    QTest.keyClick(view, key)
                case 2:
                    view.verticalScrollBar().setValue(at * 37)
                case 3:
                    view.setCurrentIndex(rows.index(at if at % 7 else at + 1))
        if choice.random() < 0.2 and rows.canFetchMore(QModelIndex()):
            rows.fetchMore(QModelIndex())
        _same(long, plain, rows)


def test_rows_that_change_their_height_or_go_are_laid_out_anew(
    long: LongList, plain: RowList, rows: _Rows
) -> None:
    rows.fetchMore(QModelIndex())
    rows.grow_smaller()
    _same(long, plain, rows)
    rows.begin_again()
    _same(long, plain, rows)


def test_larger_text_makes_the_rows_higher(qapp: QApplication, long: LongList, rows: _Rows) -> None:
    before = long.visualRect(rows.index(8)).top()
    theme.apply(qapp, "light", 1.3)
    QApplication.processEvents()
    assert long.visualRect(rows.index(8)).top() > 1.2 * before


def test_no_height_is_asked_for_twice_while_a_list_is_scrolled_to_its_end(long: LongList, rows: _Rows) -> None:
    bar = long.verticalScrollBar()
    while bar.value() < bar.maximum() or rows.canFetchMore(QModelIndex()):
        bar.setValue(bar.value() + 300)
        QApplication.processEvents()
    assert rows.asked == list(range(400))
    assert long.itemDelegate().asked == 0  # type: ignore[attr-defined]


def test_only_rows_in_sight_are_painted(long: LongList, rows: _Rows) -> None:
    delegate = long.itemDelegate()
    assert isinstance(delegate, _Delegate)
    rows.fetchMore(QModelIndex())
    delegate.painted.clear()
    long.verticalScrollBar().setValue(900)
    long.viewport().repaint()
    seen = {row for row in range(rows.read) if long.visualRect(rows.index(row)).intersects(long.viewport().rect())}
    assert set(delegate.painted) == seen


def test_a_page_key_goes_a_page_on_and_never_stays_on_a_heading(long: LongList, rows: _Rows) -> None:
    long.setCurrentIndex(rows.index(1))
    for key, way in ((Key.Key_PageDown, 1), (Key.Key_PageDown, 1), (Key.Key_PageUp, -1)):
        before = long.currentIndex()
        top = long.visualRect(before).top()
        QTest.keyClick(long, key)
        moved = way * (long.visualRect(long.currentIndex()).top() - long.visualRect(before).top())
        assert 300 < moved <= 500, top
        assert long.currentIndex().row() % 7
        assert long.viewport().rect().contains(long.visualRect(long.currentIndex()))


def test_home_and_end_lead_to_the_first_and_last_row_that_is_no_heading(long: LongList, rows: _Rows) -> None:
    long.setCurrentIndex(rows.index(9))
    QTest.keyClick(long, Key.Key_End)
    assert long.currentIndex().row() == PAGE - 1
    QTest.keyClick(long, Key.Key_Home)
    assert long.currentIndex().row() == 1
    QTest.keyClick(long, Key.Key_Up)  # above it is only the heading
    assert long.currentIndex().row() == 1


def test_a_click_chooses_a_row_and_no_heading(long: LongList, rows: _Rows) -> None:
    for row, chosen in ((2, True), (7, False)):
        long.setCurrentIndex(QModelIndex())
        QTest.mouseClick(long.viewport(), Qt.MouseButton.LeftButton, pos=long.visualRect(rows.index(row)).center())
        assert (long.currentIndex() == rows.index(row)) is chosen
        assert long.selectionModel().isSelected(rows.index(row)) is chosen


def test_a_row_is_painted_as_chosen_focused_or_hovered(long: LongList, rows: _Rows) -> None:
    delegate = long.itemDelegate()
    assert isinstance(delegate, _Delegate)
    long.setCurrentIndex(rows.index(2))
    point = QPointF(long.visualRect(rows.index(4)).center())
    move = QHoverEvent(QEvent.Type.HoverMove, point, point, QPointF(0, 0))
    QApplication.sendEvent(long.viewport(), move)
    long.viewport().repaint()
    flag = QStyle.StateFlag
    assert delegate.painted[2] & flag.State_Selected
    assert delegate.painted[4] & flag.State_MouseOver
    assert not delegate.painted[2] & flag.State_MouseOver
    assert bool(delegate.painted[2] & flag.State_HasFocus) is long.hasFocus()
    leave = QHoverEvent(QEvent.Type.HoverLeave, QPointF(-1, -1), QPointF(-1, -1), point)
    QApplication.sendEvent(long.viewport(), leave)
    long.viewport().repaint()
    assert not delegate.painted[4] & flag.State_MouseOver


def test_tops_are_sums_of_what_was_asked_for_once() -> None:
    asked: list[tuple[int, int]] = []

    def heights(first: int, last: int) -> list[int]:
        asked.append((first, last))
        return [10 + row for row in range(first, last)]

    tops = Tops(heights)
    tops.grow(3)
    tops.grow(5)
    tops.grow(5)
    assert asked == [(0, 3), (3, 5)]
    assert [tops.span(row) for row in range(5)] == [(0, 10), (10, 11), (21, 12), (33, 13), (46, 14)]
    assert [tops.row_at(y) for y in (-5, 0, 9, 10, 45, 46, 999)] == [0, 0, 0, 1, 3, 4, 4]
    tops.forget(2)
    assert (tops.count, tops.whole) == (2, 21)
