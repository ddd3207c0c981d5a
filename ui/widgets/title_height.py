"""How high a title that is written in place may be: as its lines, up to a few. A longer one scrolls in itself."""

from PySide6.QtWidgets import QTextEdit

MOST_LINES = 4.5
"""Half a line shows that there is more below."""


def fit_title(title: QTextEdit, needed: int, line: int) -> None:
    """Give a title the height it needs, or as much as a title may have.

    Args:
        title: where it is written.
        needed: px of all its lines.
        line: px of one of them.
    """
    title.setFixedHeight(min(needed, round(MOST_LINES * line)))
    if title.height() >= needed:
        title.verticalScrollBar().setValue(0)
