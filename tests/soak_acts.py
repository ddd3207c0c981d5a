"""The random hand of the soak: what it can do to a window, and how questions are answered for it.

What counts as a trouble is the soak's business.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from random import Random
from unittest.mock import patch

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QWidget

from ui import dialogs, theme
from ui.main_window import MainWindow

KEY = Qt.Key
KEYS = (
    KEY.Key_Up, KEY.Key_Down, KEY.Key_Down, KEY.Key_Left, KEY.Key_Right, KEY.Key_Home, KEY.Key_End, KEY.Key_PageUp,
    KEY.Key_PageDown, KEY.Key_Return, KEY.Key_Escape, KEY.Key_Tab, KEY.Key_Backtab, KEY.Key_Space, KEY.Key_F6,
    KEY.Key_F2, KEY.Key_Delete, KEY.Key_Backspace, KEY.Key_F1,
)  # fmt: skip
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
CHORDS = (
    *((key, CTRL) for key in (KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_4, KEY.Key_N, KEY.Key_K, KEY.Key_F)),
    *((key, CTRL) for key in (KEY.Key_Z, KEY.Key_S, KEY.Key_B, KEY.Key_I, KEY.Key_Return, KEY.Key_Comma)),
    *((key, CTRL | SHIFT) for key in (KEY.Key_Z, KEY.Key_H, KEY.Key_G, KEY.Key_M, KEY.Key_R)),
    (KEY.Key_Left, ALT),
    (KEY.Key_Right, ALT),
)
WORDS = (
    "discovery", "Helen", "[[", "# Why", "- one thing", "12 Jun", "next fri", ">", "@ma", "学び", "naïve", "متين",
    "🙂",
    "1. first", "- [ ] ask", "person:Maya",
    "  ", "**bold**", "x" * 60,
)  # fmt: skip
SIZES = ((1280, 820), (960, 820), (1180, 700), (1600, 1000), (800, 600))


@contextmanager
def answered() -> Iterator[None]:
    """Answer every question of the program without a person: no file, no folder, no; and open no address."""
    nothing = ("choose_file", "choose_folder", "save_file")
    with ExitStack() as answers:
        for name in nothing:
            answers.enter_context(patch.object(dialogs, name, lambda *_words, **_more: None))
        answers.enter_context(patch.object(dialogs, "confirm", lambda *_words, **_more: False))
        answers.enter_context(patch.object(QDesktopServices, "openUrl", lambda _url: True))
        yield


def type_words(widget: QWidget, words: str) -> None:
    """Type in any script: QTest's own typing ends the program at the first letter outside Latin-1."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            plain = letter.isascii() and letter.isalnum()
            key = Qt.Key(ord(letter.upper())) if plain else KEY.Key_unknown
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def _within(widget: QWidget) -> Iterator[QWidget]:
    """Every widget in another.

    Not by `findChildren`: PySide then takes the one asked for the owner in Python of those it finds. Where that
    is a popup of Qt's own, of which Python lets go in a moment, they count as deleted from then on.
    """
    for child in widget.children():
        if isinstance(child, QWidget):
            yield child
            yield from _within(child)


class Hand:
    """Does one random act after another.

    Args:
        window: to do them to.
        chance: chooses them.
    """

    def __init__(self, window: MainWindow, chance: Random) -> None:
        self._window = window
        self._chance = chance
        self._closer = QTimer(interval=40)
        self._closer.timeout.connect(self._close_dialog)
        self._closer.start()
        self._acts: tuple[tuple[int, Callable[[], str]], ...] = (
            (30, self._key),
            (20, self._chord),
            (16, self._click_button),
            (20, self._click_row),
            (14, self._type),
            (3, self._click_anywhere),
            (1, self._look),
            (1, self._resize),
            (2, self._scope),
        )

    def act(self) -> str:
        """Do one act and say in a few words what it was."""
        if QApplication.activePopupWidget() is None and not self._window.isActiveWindow():
            self._window.activateWindow()  # without a screen nobody gives it back after a menu
        weights = [weight for weight, _ in self._acts]
        _, act = self._chance.choices(self._acts, weights)[0]
        return act()

    def rest(self) -> None:
        """Leave menus, overlays and editors, so that what is measured is the window at rest."""
        for _ in range(4):
            QTest.keyClick(self._target(), KEY.Key_Escape)

    def _close_dialog(self) -> None:
        """A dialog that waits for an answer is given one: now and then a key, mostly Escape."""
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            if self._chance.random() < 0.5:
                self._press(dialog.focusWidget() or dialog)
            else:
                QTest.keyClick(dialog, KEY.Key_Escape)

    def _press(self, widget: QWidget) -> None:
        if isinstance(widget, QLineEdit):
            type_words(widget, self._chance.choice(WORDS))
        else:
            QTest.keyClick(widget, self._chance.choice(KEYS))

    def _target(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._window

    def _key(self) -> str:
        key = self._chance.choice(KEYS)
        QTest.keyClick(self._target(), key)
        return f"key {key.name}"

    def _chord(self) -> str:
        key, held = self._chance.choice(CHORDS)
        QTest.keyClick(self._target(), key, held)
        return f"chord {held} {key.name}"

    def _type(self) -> str:
        words = self._chance.choice(WORDS)
        type_words(self._target(), words)
        return f"typed {words}"

    def _shown(self, kind: type[QWidget]) -> list[QWidget]:
        root = QApplication.activePopupWidget() or self._window
        return [one for one in _within(root) if isinstance(one, kind) and one.isVisible() and one.isEnabled()]

    def _click_button(self) -> str:
        buttons = self._shown(QAbstractButton)
        if not buttons:
            return self._key()
        button = self._chance.choice(buttons)
        name = button.accessibleName()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return f"button {name}"

    def _click_row(self) -> str:
        found = [view for view in self._shown(QAbstractItemView) if isinstance(view, QAbstractItemView)]
        views = [view for view in found if type(view).__module__.startswith("ui.")]  # not Qt's own popups
        if not views:
            return self._key()
        view = self._chance.choice(views)
        rows = view.model().rowCount() if view.model() is not None else 0
        if not rows:
            return self._key()
        index = view.model().index(self._chance.randrange(rows), 0)
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
        return f"row of {view.accessibleName()}"

    def _click_anywhere(self) -> str:
        at = QPoint(self._chance.randrange(self._window.width()), self._chance.randrange(self._window.height()))
        there = self._window.childAt(at) or self._window
        button = self._chance.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton))
        QTest.mouseClick(there, button, pos=there.mapFrom(self._window, at))
        return f"click at {at.x()},{at.y()}"

    def _look(self) -> str:
        scale = self._chance.choice((0.9, 1.0, 1.0, 1.15, 1.3))
        self._window.switches.apply_theme("light" if theme.theme().dark else "dark", scale)
        return f"look {scale}"

    def _resize(self) -> str:
        size = self._chance.choice(SIZES)
        self._window.resize(*size)
        return f"size {size}"

    def _scope(self) -> str:
        if QApplication.activePopupWidget() is not None:
            return self._key()  # a person could not reach it
        people = [None, *self._window.shell.sidebar.people]
        self._window.set_scope(self._chance.choice(people))
        return "scope"
