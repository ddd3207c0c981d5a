"""How a version looks in the list: 72 px, when, how long, and in serif a glimpse of what changed."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import fonts
from ui.delegates.row_painting import line, paint_fill, title_and_fact
from ui.theme import theme
from ui.versions.rows import ROW, VersionRow
from ui.widgets import painting

HEIGHT = 72

Index = QModelIndex | QPersistentModelIndex


class VersionDelegate(QStyledItemDelegate):
    """Paints a VersionRow; private ones in plum."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of one row."""
        return QSize(100, theme().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row = index.data(ROW)
        if not isinstance(row, VersionRow):
            return
        painter.save()
        area = paint_fill(painter, option)
        title, quiet = ("private", "private") if row.private else ("ink", "ink3")
        title_and_fact(painter, line(area, 0, 20), row.title, row.when, title_token=title, fact_token=quiet)
        painting.words(painter, line(area, 20, 16), row.facts, fonts.font("secondary", tabular=True), quiet)
        painting.words(painter, line(area, 38, 18), row.glimpse, fonts.font("preview"), "ink2")
        painter.restore()
