"""Type-ahead: going to the row that begins with the letters typed, whatever their case and accents.

Only rows that are read by now are looked at; the whole of a long list is what Ctrl+F is for.
"""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QElapsedTimer, QModelIndex, Qt
from PySide6.QtWidgets import QApplication

from pmjournal.search_text import folded

TYPED = Qt.ItemDataRole.UserRole + 7
"""The texts that a row can be reached by, as a tuple; the display text where a model has none."""
MOST_ROWS = 2000  # as many as can be looked at between two keys


class TypeAhead:
    """The letters typed quickly one after the other, for one list."""

    def __init__(self) -> None:
        self._letters = ""
        self._since = QElapsedTimer()

    def go(self, model: QAbstractItemModel, current: QModelIndex, letter: str) -> QModelIndex:
        """The row to go to; not valid where none begins like that."""
        quick = self._since.isValid() and self._since.elapsed() < QApplication.keyboardInputInterval()
        self._since.start()
        letters = folded(letter)
        going_on = quick and bool(self._letters) and not _same(self._letters + letters)
        self._letters = self._letters + letters if quick else letters
        wanted = self._letters if going_on else letters
        start = current.row() + (0 if going_on else 1) if current.isValid() else 0
        rows = model.rowCount()
        for step in range(min(rows, MOST_ROWS)):
            index = model.index((start + step) % rows, 0)
            selectable = index.flags() & Qt.ItemFlag.ItemIsSelectable
            if selectable and any(folded(text).startswith(wanted) for text in _texts(index)):
                return index
        return QModelIndex()


def _same(letters: str) -> bool:
    """Whether one letter was typed again and again, which goes from row to row."""
    return len(set(letters)) == 1


def _texts(index: QModelIndex) -> Iterable[str]:
    texts = index.data(TYPED)
    return texts if isinstance(texts, tuple) else (str(index.data() or ""),)
