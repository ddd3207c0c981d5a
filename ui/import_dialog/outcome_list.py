"""The list of files in the import dialog: what becomes of each, and why."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem

from pmjournal.importing import Outcome, Verdict
from pmjournal.language import translate
from ui import fonts, words
from ui.delegates.tipped_rows import TippedRows
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme
from ui.widgets.scroll import overlay_bars

ROW = 44
FEWEST_ROWS, MOST_ROWS = 3, 6
AROUND = 480  # px that the rest of the dialog takes at normal text size
ICON = 14
OUTCOME = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex
_LOOKS = {
    Verdict.TAKEN: ("check", "accent"),
    Verdict.KNOWN: ("copy", "ink3"),
    Verdict.REFUSED: ("alert", "danger"),
}


def verdict_words(verdict: Verdict, blocked: bool) -> str:
    """What the verdict is called; what could be taken is "Ready" while another file stands in its way."""

    if verdict is Verdict.TAKEN:
        return translate("OutcomeList", "Ready") if blocked else translate("OutcomeList", "Taken")
    return translate("OutcomeList", "Known") if verdict is Verdict.KNOWN else translate("OutcomeList", "Refused")


def facts(outcome: Outcome) -> str:
    """The second line: day and title where they are known, and why."""
    known = [words.day_with_year(outcome.day)] if outcome.day is not None else []
    return words.DOT.join(filter(None, [*known, outcome.title, outcome.why]))


class OutcomeModel(QAbstractListModel):
    """The files of a plan, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outcomes: Sequence[Outcome] = ()
        self.blocked = False

    def put(self, outcomes: Sequence[Outcome]) -> None:
        """Show these."""
        self.beginResetModel()
        self._outcomes = outcomes
        self.blocked = any(one.verdict is Verdict.REFUSED for one in outcomes)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        """How many files."""
        return 0 if parent.isValid() else len(self._outcomes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The outcome, or the row as one sentence."""
        outcome = self._outcomes[index.row()]
        if role == OUTCOME:
            return outcome
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return f"{outcome.file}: {verdict_words(outcome.verdict, self.blocked)}. {facts(outcome)}"
        return None


class _Rows(TippedRows):
    """Two lines a file: its name and the verdict, then the facts."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, theme().px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        outcome = index.data(OUTCOME)
        model = index.model()
        blocked = isinstance(model, OutcomeModel) and model.blocked
        icon, token = _LOOKS[outcome.verdict]
        size, line = theme().px(ICON), theme().px(20)
        place = QRectF(option.rect)
        top = place.y() + (place.height() - line - theme().px(16)) / 2
        painting.icon(painter, place.x(), top + (line - size) / 2, icon, token, size)
        inner = place.adjusted(size + 10, 0, -8, 0)
        first = QRectF(inner.x(), top, inner.width(), line)
        verdict = verdict_words(outcome.verdict, blocked)
        font = fonts.font("secondary_medium")
        first.setWidth(first.width() - painting.words(painter, first, verdict, font, token, painting.RIGHT) - 12)
        painting.words(painter, first, outcome.file, fonts.font("body_medium"), "ink")
        second = QRectF(inner.x(), top + line, inner.width(), theme().px(16))
        token = "danger" if outcome.verdict is Verdict.REFUSED else "ink3"
        painting.words(painter, second, facts(outcome), fonts.font("secondary", tabular=True), token)


class OutcomeList(QListView):
    """As high as its files need, six rows at most, fewer on a low screen."""

    def __init__(self) -> None:
        super().__init__()
        self.outcomes = OutcomeModel(self)
        self.setModel(self.outcomes)
        self.setItemDelegate(_Rows(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Files"))
        overlay_bars(self)
        follow_theme(self, self._restyle)

    def put(self, outcomes: Sequence[Outcome]) -> None:
        """Show these files."""
        self.outcomes.put(outcomes)
        self._restyle()

    def _restyle(self) -> None:
        room = self.screen().availableGeometry().height() - theme().px(AROUND)
        most = max(FEWEST_ROWS, min(MOST_ROWS, room // theme().px(ROW)))
        self.setFixedHeight(min(most, self.outcomes.rowCount()) * theme().px(ROW))
        self.doItemsLayout()
