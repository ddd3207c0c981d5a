"""The page of keys (F1): the window's from its list of commands, and those of editor, list and palette.

What a key does is not decided here. The window's own come from `commands`; the others stand in `other_keys`.
"""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import accessible
from ui.commands import Command
from ui.keys import shown
from ui.theme import theme
from ui.widgets.bare_buttons import IconButton
from ui.widgets.focus_ring import FocusRing
from ui.widgets.key_cap import KeyCap
from ui.widgets.labels import Label, Line
from ui.widgets.scroll import ScrollArea
from ui.widgets.tips import answer_tips

WIDTH, HEIGHT, MARGIN = 760, 640, 48
COLUMN_GAP, GROUP_GAP = 40, 20

Rows = Sequence[tuple[str, str]]


def other_keys() -> tuple[tuple[str, Rows], ...]:
    """The keys that belong to a list, a text or the palette: heading, then what they do and the keys."""
    return (
        (
            _tr("In a list"),
            (
                (_tr("Move"), "Up|Down"),
                (_tr("First, last"), "Home|End"),
                (_tr("Go to what begins with the letters typed"), "A…Z"),
                (_tr("Open the page"), "Return"),
                (_tr("Fold or unfold a group"), "Left|Right"),
                (_tr("Tick a milestone"), "Space"),
                (_tr("Move a milestone"), "Alt+Up|Alt+Down"),
            ),
        ),
        (
            _tr("In a text"),
            (
                (_tr("Bold"), "Ctrl+B"),
                (_tr("Italic"), "Ctrl+I"),
                (_tr("Heading, smaller heading"), "Ctrl+Alt+1|Ctrl+Alt+2"),
                (_tr("List"), "Ctrl+Shift+8"),
                (_tr("Checklist"), "Ctrl+Shift+9"),
                (_tr("Move a list item in or out"), "Tab|Shift+Tab"),
                (_tr("Tick an item, open a link"), "Ctrl+Return"),
                (_tr("Link to a page"), "[["),
                (_tr("Find, find the next"), "Ctrl+F|F3"),
                (_tr("Paste the words alone"), "Ctrl+Shift+V"),
                (_tr("Take typing back"), "Ctrl+Z"),
                (_tr("Step back to the page, then to the list"), "Esc"),
            ),
        ),
        (
            _tr("In the search"),
            (
                (_tr("Move"), "Up|Down"),
                (_tr("Next group"), "Tab"),
                (_tr("Commands only"), ">"),
                (_tr("People only"), "@"),
                (_tr("Open, or sort by fit"), "Return"),
                (_tr("Close"), "Esc"),
            ),
        ),
    )


class _Columns(ScrollArea):
    """What scrolls; it takes the focus for that, so a screen reader has to be told what it is."""

    accessible = accessible.Group


class KeysPage(QDialog):
    """A dialog of two columns; Escape and F1 close it.

    Args:
        commands: the window's.
        parent: the window it lies over.
    """

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setModal(True)
        self.groups = [*_of_the_window(commands), *other_keys()]
        self.close_button = IconButton("x", self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self._area = _Columns(self._content())
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Line())
        column.addWidget(self._area, 1)
        self._ring = FocusRing(self)
        answer_tips(self)
        self._area.setFocus()
        self.resize(self.sizeHint())  # Qt itself would take two thirds of the screen at most

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 16, 16, 12)
        row.addWidget(Label(self.tr("Keys"), "pane"))
        row.addStretch(1)
        row.addWidget(self.close_button)
        return row

    def _content(self) -> QWidget:
        """The groups in two columns, about as high as each other."""
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(24, 16, 24, 24)
        row.setSpacing(COLUMN_GAP)
        rows = sum(len(keys) + 2 for _, keys in self.groups)
        columns, filled = [QVBoxLayout(), QVBoxLayout()], 0
        for heading, keys in self.groups:
            _fill(columns[filled * 2 >= rows], heading, keys)
            filled += len(keys) + 2
        for column in columns:
            column.setSpacing(6)
            column.addStretch(1)
            row.addLayout(column, 1)
        return content

    def sizeHint(self) -> QSize:
        """As large as there is room over the window."""
        parent = self.parentWidget()
        size = QSize(theme().px(WIDTH), theme().px(HEIGHT))
        return size if parent is None else size.boundedTo(parent.size() - QSize(MARGIN, MARGIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 closes what it opened."""
        if event.key() == Qt.Key.Key_F1:
            self.reject()
            return
        super().keyPressEvent(event)


def _of_the_window(commands: Sequence[Command]) -> list[tuple[str, Rows]]:
    with_keys = [command for command in commands if command.keys]
    return [
        (group, [(command.title, command.keys) for command in some])
        for group, some in groupby(with_keys, lambda command: command.group)
    ]


def _fill(column: QVBoxLayout, heading: str, rows: Rows) -> None:
    if column.count():
        column.addSpacing(GROUP_GAP)
    column.addWidget(Label(heading, "section", "ink"))
    for words, keys in rows:
        column.addLayout(_row(words, keys.split("|")))


def _row(words: str, keys: Sequence[str]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    label = Label(words, "body", "ink2", wrap=True)
    label.setAccessibleName(f"{words}: {', '.join(_named(one) for one in keys)}")
    row.addWidget(label, 1)
    for one in keys:
        row.addWidget(KeyCap(_named(one)), 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def _named(keys: str) -> str:
    """A key by its sign or its name: an arrow, "Enter", "Ctrl+K"."""
    signs = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Return": _tr("Enter"), "A…Z": "A … Z", "[[": "[["}
    return signs.get(keys) or (shown(keys) if len(keys) > 1 else keys)


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeysPage", text)
