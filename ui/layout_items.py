"""Lets go of the layout items that PySide has taken hold of, before Qt deletes them behind its back.

When a filled layout is put into another, PySide wraps each of its items and keeps the wrapper for as long as the
layout lives; nobody tells it when Qt deletes the item along with its widget. The next object at that address is
then taken for the item: a call of a method that is not there, or a crash. Without a wrapper nothing is mistaken.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayoutItem
from shiboken6 import getAllValidWrappers, invalidate

_held: set[int] = set()


def hold(item: QLayoutItem) -> None:
    """Keep this one: a layout written in Python works with it."""
    _held.add(id(item))


def let_go(item: QLayoutItem) -> None:
    """It is not kept any more."""
    _held.discard(id(item))


def forget() -> int:
    """Let go of every layout item that nobody here works with; returns how many."""
    found = [
        one
        for one in getAllValidWrappers()
        if isinstance(one, QLayoutItem) and not isinstance(one, QObject) and id(one) not in _held
    ]
    for item in found:
        invalidate(item)
    return len(found)
