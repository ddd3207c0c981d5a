"""The rows of the list of versions: when, how long, and in a few words what changed.

How they look is the delegate's.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pmjournal.language import translate
from pmjournal.text_changes import Edit, Piece, Tally
from ui import words
from ui.versions.comparing import Compared

ROW = Qt.ItemDataRole.UserRole
LONGEST = 60  # characters of what was added that a row quotes

NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version as its row shows it. `facts` is its length at first; later they and `glimpse` tell changes."""

    title: str
    when: str
    facts: str
    glimpse: str
    private: bool


class VersionModel(QAbstractListModel):
    """The versions of one text, latest first; the first is what it is now."""

    def __init__(self, rows: Sequence[VersionRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = list(rows)
        self._lengths = [row.facts for row in rows]

    def take(self, compared: Compared) -> None:
        """Say of a version what changed in it."""
        row, number = self._rows[compared.number], compared.number
        facts = [self._lengths[number], *([changes(compared.changed)] if compared.changed else [])]
        glimpse = glimpsed(compared.then) if compared.changed else translate("Versions", "The first one kept")
        self._rows[number] = replace(row, facts=words.DOT.join(facts), glimpse=glimpse)
        index = self.index(number)
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One a version."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row for the delegate, its words for type-ahead and the screen reader."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.title, row.when, row.facts, row.glimpse)))
        return None


def changes(changed: Tally) -> str:
    """ "12 words added, 3 removed"."""
    said = []
    if changed.added:
        said.append(translate("Versions", "%Ln word(s) added", "", changed.added))
    if changed.removed and changed.added:
        said.append(translate("Versions", "%Ln removed", "words, after those added", changed.removed))
    elif changed.removed:
        said.append(translate("Versions", "%Ln word(s) removed", "", changed.removed))
    return ", ".join(said) or translate("Versions", "only marks and spaces changed")


def glimpsed(pieces: Sequence[Piece]) -> str:
    """The first words that were added, else the first that were removed."""
    for edit, said in (
        (Edit.ADDED, translate("Versions", "Added “{words}”")),
        (Edit.REMOVED, translate("Versions", "Removed “{words}”")),
    ):
        for piece in pieces:
            found = " ".join(piece.text.split())
            if piece.edit is edit and any(letter.isalnum() for letter in found):
                return said.format(words=found if len(found) <= LONGEST else f"{found[:LONGEST].rstrip()}…")
    return ""
