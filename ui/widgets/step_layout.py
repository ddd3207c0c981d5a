"""Laying a long text out in steps: what is seen first, the rest while one reads.

Qt does so for a width given anew, not for a text put in; and it forgets the rest when the text is changed before.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextDocument

LONG = 20_000  # characters, from which on a text is worth it: what lies under it moves with each step


@contextmanager
def put_off(document: QTextDocument, length: int) -> Iterator[None]:
    """Lay nothing out while a text of that length is put in; then its beginning, and the rest in steps.

    The cursor has to stand at the beginning by then: all before it would be laid out at once.
    """
    if length < LONG:
        yield
        return
    document.setLayoutEnabled(False)
    try:
        yield
    finally:
        document.setLayoutEnabled(True)
        document.setTextWidth(document.textWidth())


def go_on(document: QTextDocument) -> bool:
    """Begin anew where a change came before the end was laid out; whether it did. Called at each key."""
    if document.lastBlock().layout().lineCount() or not document.isLayoutEnabled():
        return False
    document.setTextWidth(document.textWidth())
    return True
