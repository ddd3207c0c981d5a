"""What is seen after a typed letter is what would be seen if all were painted: though only some lines are."""

from random import Random

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.markdown_edit import MarkdownEdit

LINES = [
    "Words that go on and on, **bold** and *slanted*, [[7|a link]] and `code`, " * 5,
    "- an item that is long enough to go over more than one line, as items sometimes do " * 3,
    "> a quotation that is long, too, *and slanted*, and has a bar beside it, which is painted " * 3,
    "**Bold from here on to the end, over many lines, with nothing but words and words and so on** " * 2,
    "- [x] done, which is paler than what is not done, over some lines of words and more words " * 3,
    "short",
]
TYPED = "aaaa eei. o*_`)]|x-# "


class _Page:
    """An editor that grows, on a page that scrolls; `painted` are the areas it was told to paint."""

    def __init__(self, qtbot: QtBot) -> None:
        self.area, content = QScrollArea(), QWidget()
        self.edit = _Watched("writing", True)
        self.edit.set_ground("surface")
        column = QVBoxLayout(content)
        column.addWidget(self.edit)
        column.addStretch(1)
        self.area.setWidgetResizable(True)
        self.area.setWidget(content)
        self.area.resize(500, 900)
        qtbot.addWidget(self.area)
        self.area.show()
        self.area.activateWindow()
        self.edit.set_markdown("\n\n".join(LINES))
        self.edit.setFocus()
        qtbot.waitUntil(self.edit.hasFocus)

    def put_cursor(self, block: int, at: int) -> None:
        cursor = self.edit.textCursor()
        found = self.edit.document().findBlockByNumber(block)
        cursor.setPosition(found.position() + min(at, found.length() - 1))
        self.edit.setTextCursor(cursor)
        QApplication.processEvents()

    def type_in(self, text: str) -> None:
        for letter in text:
            press = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self.edit, press)
            QApplication.processEvents()

    def seen(self) -> QImage:
        """What the screen shows now, without painting anything."""
        return self.area.screen().grabWindow(self.area.winId()).toImage()


class _Watched(MarkdownEdit):
    painted: QRect | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        area = event.rect()
        self.painted = area if self.painted is None else self.painted.united(area)
        super().paintEvent(event)


@pytest.fixture
def page(qtbot: QtBot) -> _Page:
    return _Page(qtbot)


def _same_as_painted_whole(page: _Page) -> bool:
    seen = page.seen()
    page.area.repaint()
    page.edit.viewport().repaint()
    return seen == page.seen()


@pytest.mark.parametrize("seed", range(4))
def test_what_is_seen_is_what_is_there(page: _Page, seed: int) -> None:
    random = Random(seed)
    for _ in range(25):
        page.put_cursor(2 * random.randrange(len(LINES)), random.randrange(420))
        page.type_in("".join(random.choice(TYPED) for _ in range(3)))
        assert _same_as_painted_whole(page), page.edit.markdown()


@pytest.mark.parametrize("block", [0, 2, 4])
def test_a_mark_that_changes_lines_above_paints_them(page: _Page, block: int) -> None:
    page.put_cursor(block, 4)
    page.type_in("*")  # begins what is slanted
    page.put_cursor(block, 200)
    page.type_in("x*")
    assert _same_as_painted_whole(page)


def test_the_bar_of_a_quotation_reaches_into_the_line_below(page: _Page) -> None:
    page.edit.set_markdown("> A quotation\nand a line under it")
    page.put_cursor(1, 30)
    page.type_in("xy")
    assert _same_as_painted_whole(page)


def test_a_fence_paints_what_lies_below(page: _Page) -> None:
    page.put_cursor(0, 0)
    page.type_in("```")
    assert _same_as_painted_whole(page)


def test_of_a_long_paragraph_only_the_last_lines_are_painted(page: _Page) -> None:
    page.put_cursor(0, 10_000)
    page.type_in("a")
    page.edit.painted = None
    page.type_in("b")
    whole = page.edit.document().documentLayout().blockBoundingRect(page.edit.document().firstBlock())
    assert page.edit.painted is not None
    assert page.edit.painted.height() < whole.height() / 2


def test_edited_is_sent_once_for_each_letter_when_it_is_there(page: _Page) -> None:
    told: list[str] = []
    page.edit.edited.connect(lambda: told.append(page.edit.markdown()[-3:]))
    cursor = page.edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    page.edit.setTextCursor(cursor)
    page.type_in("ab")
    page.put_cursor(0, 10_000)
    page.type_in("cd")
    assert told == ["rta", "tab", "tab", "tab"]
