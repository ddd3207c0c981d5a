"""The rows of the list of backups, and how they look: when, how much, and what is to be known of it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pmjournal.clock import Clock
from pmjournal.records.backups import BackupInfo
from ui import backup_words, fonts, words
from ui.backups import telling
from ui.delegates.row_painting import icon_and_words, line, paint_fill, title_and_fact
from ui.theme import theme
from ui.widgets import painting

ROW = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()
HEIGHT = 72

Index = QModelIndex | QPersistentModelIndex


class BackupModel(QAbstractListModel):
    """The backups, newest first."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.backups: list[BackupInfo] = []

    def put(self, backups: Sequence[BackupInfo]) -> None:
        """Show these."""
        self.beginResetModel()
        self.backups = list(backups)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One a backup."""
        return 0 if parent.isValid() else len(self.backups)

    def lines(self, one: BackupInfo) -> tuple[str, str, str]:
        """When, how long ago, and what is in it."""
        ago = backup_words.backed_up_ago(one.made_at, self._clock.now())
        count = telling.records(sum(one.records.values())) if one.records else ""
        facts = words.DOT.join(filter(None, (count, telling.size(one.size), telling.why(one))))
        return telling.when(one, self._clock), ago, facts

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The backup for the delegate, its words for type-ahead and the screen reader."""
        one = self.backups[index.row()]
        if role == ROW:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return telling.when(one, self._clock)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((*self.lines(one), telling.state(one)[1]))
        return None


class BackupDelegate(QStyledItemDelegate):
    """Paints a row of 72 px."""

    def __init__(self, model: BackupModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of one row."""
        return QSize(100, theme().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        one = index.data(ROW)
        if not isinstance(one, BackupInfo):
            return
        painter.save()
        area = paint_fill(painter, option)
        title, ago, facts = self._model.lines(one)
        title_and_fact(painter, line(area, 0, 20), title, ago)
        painting.words(painter, line(area, 20, 16), facts, fonts.font("secondary", tabular=True), "ink2")
        icon, said, token = telling.state(one)
        icon_and_words(painter, line(area, 39, 16), icon, said, token=token, icon_token=token)
        painter.restore()
