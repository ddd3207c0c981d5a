"""The review pane as its tests meet it: built on a journal, waited for, answered."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import Reader
from ui import dialogs
from ui.panes.review import ReviewPane

LONG = 20_000
"""How long a preview or an export may take in ms on a busy machine."""


def made_pane(qtbot: QtBot, journal: Journal) -> Iterator[ReviewPane]:
    """A pane, let go when its tasks have ended."""
    # Not given to qtbot, which would delete it before that.
    made = ReviewPane(journal)
    made.resize(1056, 768)
    yield made
    made.flush()
    made.exporting.stop()
    made.preview.close()
    qtbot.waitUntil(lambda: made.preview.idle() and not made.exporting.running(), timeout=LONG)
    made.close()
    made.deleteLater()


def show(qtbot: QtBot, pane: ReviewPane) -> None:
    """Show the pane and wait for its first preview."""
    with qtbot.waitSignal(pane.previewed, timeout=LONG):
        pane.show()


def read(qtbot: QtBot, pane: ReviewPane) -> None:
    """Wait until what the form asks for now has been read."""
    pane.show()
    qtbot.waitUntil(lambda: getattr(pane.preview.latest, "wish", None) == pane.form.wish(), timeout=LONG)


def choose(pane: ReviewPane, reader: Reader) -> None:
    """Choose who reads it."""
    switch = pane.form.reader.switch
    assert switch is not None
    number = switch.readers.index(reader)
    switch.set_current(number)
    switch.chosen.emit(number)


def answer(monkeypatch: pytest.MonkeyPatch, target: Path | None) -> list[str]:
    """Let the file dialog give `target`; returns the names it is asked with."""
    asked: list[str] = []

    def save_file(_parent: object, _title: str, name: str, *_rest: Any) -> Path | None:
        asked.append(name)
        return target

    monkeypatch.setattr(dialogs, "save_file", save_file)
    return asked
