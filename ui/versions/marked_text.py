"""A text to be read with what was added and removed marked in it: added underlined, removed struck through.

Never by colour alone. A screen reader is told the changes in words, as the description of the text.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from pmjournal.text_changes import Edit, Piece
from ui.theme import theme
from ui.widgets.labels import follow_theme
from ui.widgets.scroll import overlay_bars
from ui.widgets.styled_edit import StyledEdit

MOST_MARKS = 2000  # in one text; more is a text written anew, and painting it would stall
MOST_TOLD = 12  # changes that a screen reader is told one by one
TOLD = 80  # characters of each
SOFT = 40  # of 255: how strong the ground of what was added is


class MarkedText(StyledEdit):
    """Shows pieces; nothing can be typed in it, and everything can be marked and copied.

    Args:
        name: what a screen reader calls it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._pieces: tuple[Piece, ...] = ()
        super().__init__("writing_meeting", parent, name=name)
        self.setReadOnly(True)
        reading = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(reading)
        overlay_bars(self)
        follow_theme(self, self._mark)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show the pieces one after the other, from the first change on."""
        self._pieces = tuple(pieces)
        self.set_markdown("".join(piece.text for piece in self._pieces))
        self._mark()
        self.setAccessibleDescription(self._told())
        places = list(_changes(self._pieces))
        if places:
            cursor = self.textCursor()
            cursor.setPosition(places[0][1])
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _mark(self) -> None:
        self.setExtraSelections([self._selection(*place) for place in islice(_changes(self._pieces), MOST_MARKS)])

    def _selection(self, edit: Edit, start: int, end: int) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, _format(edit)
        return made

    def _told(self) -> str:
        """The changes, one by one, with an end to it."""
        said = {Edit.ADDED: self.tr("Added: {words}"), Edit.REMOVED: self.tr("Removed: {words}")}
        told = [
            said[piece.edit].format(words=" ".join(piece.text.split())[:TOLD])
            for piece in self._pieces
            if piece.edit in said and piece.text.strip()
        ]
        return ". ".join(told[:MOST_TOLD])


def _changes(pieces: Iterable[Piece]) -> Iterator[tuple[Edit, int, int]]:
    """Where what changed lies, line by line, in the units that Qt counts in."""
    at = 0
    for piece in pieces:
        for line in piece.text.splitlines(keepends=True):
            end = at + _units(line)
            if piece.edit is not Edit.SAME and line != "\n":
                yield piece.edit, at, end - line.endswith("\n")
            at = end


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _format(edit: Edit) -> QTextCharFormat:
    made = QTextCharFormat()
    token = "accent" if edit is Edit.ADDED else "danger"
    ground = QColor(theme().color(token))
    ground.setAlpha(SOFT)
    made.setForeground(theme().color(token))
    made.setBackground(ground)
    made.setFontUnderline(edit is Edit.ADDED)
    made.setFontStrikeOut(edit is Edit.REMOVED)
    return made
