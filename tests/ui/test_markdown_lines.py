"""Lines of the editor look alike however they came about, and what lies between fences is code."""

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.hands import press, write
from ui import theme
from ui.widgets import markdown_style
from ui.widgets.markdown_edit import MarkdownEdit

_PIECES = ("a", "b", " ", "-", ">", "#", "1.", "\n", "- ", "> ", "## ", "---", "words", "\n\n", "😀")


@pytest.fixture
def editor(qtbot: QtBot) -> MarkdownEdit:
    made = MarkdownEdit("writing", grow=True, name="Notes")
    qtbot.addWidget(made)
    made.resize(536, 400)
    made.show()
    made.activateWindow()
    made.setFocus()
    return made


def backgrounds(editor: MarkdownEdit, line: int) -> list[QColor]:
    formats = editor.document().findBlockByNumber(line).layout().formats()
    return [one.format.background().color() for one in formats]


def change_something(editor: MarkdownEdit, random: Random) -> None:
    cursor = editor.textCursor()
    end = editor.document().characterCount() - 1
    cursor.setPosition(random.randint(0, end))
    reach = min(end, cursor.position() + random.choice((0, 0, 0, 1, 3)))
    cursor.setPosition(reach, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    if random.random() < 0.3:
        cursor.deletePreviousChar()
    else:
        cursor.insertText(random.choice(_PIECES))


@pytest.mark.parametrize("seed", range(4))
def test_lines_are_laid_out_by_what_stands_in_them(editor: MarkdownEdit, seed: int) -> None:
    random = Random(seed)
    editor.set_markdown("# Head\n\nwords\n- item\n> said")
    for _ in range(150):
        change_something(editor, random)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    block, before, number = editor.document().firstBlock(), None, 0
    while block.isValid():
        gap = markdown_style.is_gap(block.text(), before, not block.next().isValid())
        wanted = markdown_style.block_format(block.text(), "writing", gap)
        assert markdown_style.same_layout(wanted, block.blockFormat()), (number, block.text())
        block, before, number = block.next(), block.text(), number + 1


def test_the_line_one_types_in_changes_with_what_it_becomes(editor: MarkdownEdit) -> None:
    write(editor, "words and more")
    plain = editor.textCursor().blockFormat().leftMargin()
    press(editor, Qt.Key.Key_Home)
    write(editor, "> ")
    assert editor.textCursor().blockFormat().leftMargin() > plain
    for _ in range(2):
        press(editor, Qt.Key.Key_Backspace)
    assert editor.textCursor().blockFormat().leftMargin() == plain


def test_between_fences_everything_is_code(editor: MarkdownEdit) -> None:
    editor.set_markdown("```\na = *b* > [[1|c]]\n\n# no head\n```\n*after*")
    sunken = theme.theme().color("sunken")
    for line in (0, 1, 3, 4):
        assert backgrounds(editor, line) == [sunken], line
    assert sunken not in backgrounds(editor, 5)


def test_a_fence_typed_above_reaches_down_to_the_next(editor: MarkdownEdit) -> None:
    editor.set_markdown("\nfirst\nsecond *two*\n```\nafter")
    sunken = theme.theme().color("sunken")
    write(editor, "```")
    assert [backgrounds(editor, line) == [sunken] for line in range(5)] == [True, True, True, True, False]
    press(editor, Qt.Key.Key_Backspace)
    assert [sunken in backgrounds(editor, line) for line in range(5)] == [False, False, False, True, True]


def test_the_caret_is_where_the_cursor_is(editor: MarkdownEdit, qtbot: QtBot) -> None:
    editor.set_markdown("one word")
    qtbot.waitUntil(editor.hasFocus)
    accent = theme.theme().color("accent")
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Right):
        QTest.keyClick(editor, key)
        seen, place = editor.grab().toImage(), editor.cursorRect()
        assert seen.pixelColor(place.x(), place.center().y()) == accent
