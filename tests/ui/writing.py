"""What tests of editors share: typing, and a database that somebody else holds."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pmjournal.journal import Journal
from pmjournal.store.engine import connect


@contextmanager
def held_by_another(journal: Journal) -> Iterator[None]:
    """Somebody else holds the write lock of the database."""
    other = connect(journal._store.file, journal._store.key)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def type_into(widget: QWidget, text: str) -> None:
    """Put the cursor there and type."""
    widget.setFocus()
    QTest.keyClicks(widget, text)
