"""German words, and those of the language nobody speaks, fit where they stand, in wide windows and narrow ones."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from tests import pseudo
from tests.drawn import build
from tests.ui.inside import inside
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.widgets.labels import Label

PANES = (
    "today", "goals", "meetings", "reflections", "feedback", "log", "person", "me", "prospects",
    "review", "settings",
)  # fmt: skip
SPOKEN: dict[str, Callable[[], AbstractContextManager[None]]] = {"de": pseudo.german, "pseudo": pseudo.spoken}


@pytest.fixture(scope="module")
def drawn(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    with build(tmp_path_factory.mktemp("fits") / "journal") as journal:
        yield journal


@pytest.fixture(params=SPOKEN)
def window(request: pytest.FixtureRequest, qtbot: QtBot, drawn: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    with SPOKEN[request.param]():
        made = MainWindow(Settings(tmp_path / "settings.json"))
        qtbot.addWidget(made)
        made.attach(drawn)
        made.show()
        yield made
        made.journal = None


@pytest.mark.parametrize("width", [1280, 960])
def test_words_fit(window: MainWindow, drawn: Journal, width: int, qtbot: QtBot) -> None:
    window.resize(width, 820)
    cut = []
    for key in PANES:
        _show(window, drawn, key)
        QApplication.sendPostedEvents()
        window.grab()
        cut += [f"{key}: {said}" for said in _cut(window)]
    assert not cut, "\n".join(cut)


def _show(window: MainWindow, journal: Journal, key: str) -> None:
    if key == "person":
        window.navigation.show_person(journal.people.contacts()[0].mentorship.id)
        return
    window.show_pane(key)
    if key == "goals":
        window.pane(key).show_record(journal.goals.outlines()[0].goal.id)


def _cut(root: QWidget) -> Iterator[str]:
    """What is wider than its place."""
    for area in inside(root, QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner is not None and inner.width() > area.viewport().width() + 1:
            yield f"{type(area.parent()).__name__} is {inner.width() - area.viewport().width()} px too wide"
    for label in inside(root, QLabel):
        if label.isVisible() and label.text() not in ("", "·") and _is_cut(label):
            yield f"{type(label.parent()).__name__}: {label.text()}"
    for button in inside(root, QAbstractButton):
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width():
            yield f"{type(button).__name__}: {button.text()}"


def _is_cut(label: QLabel) -> bool:
    """Whether a label that neither wraps nor elides its words is narrower than they are."""
    if label.wordWrap() or (isinstance(label, Label) and label._elide):
        return False
    return label.width() < label.sizeHint().width()
