"""The editor: text comes back as it went in, undo takes back typing alone, and keys help with the marks."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QFontMetricsF, QTextCursor, QTextOption
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import click, ctrl_click, press, write
from ui import fonts, theme
from ui.widgets import markdown_commands as commands
from ui.widgets.format_bar import FormatBar
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.scroll import ScrollArea

TEXT = "## Head\nsome **bold** text\n- item\n- [ ] open\n> said\n\n[[12|Tell the story]] and\u00a0more\n"


@pytest.fixture
def editor(qtbot: QtBot) -> MarkdownEdit:
    made = MarkdownEdit("writing", grow=True, name="Notes")
    qtbot.addWidget(made)
    made.resize(536, 100)
    made.show()
    made.activateWindow()
    made.setFocus()
    return made


def margin_of(editor: MarkdownEdit, line: int) -> float:
    return editor.document().findBlockByNumber(line).blockFormat().leftMargin()


def end_of(editor: MarkdownEdit) -> None:
    editor.moveCursor(QTextCursor.MoveOperation.End)


def test_text_comes_back_as_it_was(editor: MarkdownEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.edited):
        editor.set_markdown(TEXT)
    assert editor.markdown() == TEXT
    assert not editor.document().isUndoAvailable()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\u2028\u2029\ufdd0\ufdd1")))
def test_no_character_is_lost(editor: MarkdownEdit, text: str) -> None:
    editor.set_markdown(text)
    assert editor.markdown() == text


def test_typing_is_told_once_a_key(editor: MarkdownEdit, qtbot: QtBot) -> None:
    told: list[None] = []
    editor.edited.connect(lambda: told.append(None))
    write(editor, "> ab")
    assert len(told) == 4


def test_undo_takes_back_typing_alone(editor: MarkdownEdit, qtbot: QtBot) -> None:
    write(editor, "> said")
    assert margin_of(editor, 0) > 0
    seen = [editor.markdown()]
    while editor.document().isUndoAvailable():
        editor.undo()
        seen.append(editor.markdown())
    assert seen[-1] == ""
    assert margin_of(editor, 0) == 0
    # No step that changes nothing for the person.
    assert len(set(seen)) == len(seen)
    while editor.document().isRedoAvailable():
        editor.redo()
    assert editor.markdown() == "> said"
    assert margin_of(editor, 0) > 0


def test_undo_by_key_after_a_list(editor: MarkdownEdit, qtbot: QtBot) -> None:
    editor.set_markdown("before")
    end_of(editor)
    press(editor, Qt.Key.Key_Return)
    write(editor, "- x")
    for _ in range(10):
        press(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.markdown() == "before"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for _ in range(10):
        press(editor, Qt.Key.Key_Z, both)
    assert editor.markdown() == "before\n- x"


def test_new_lines_keep_the_line_height(editor: MarkdownEdit, qtbot: QtBot) -> None:
    write(editor, "one")
    press(editor, Qt.Key.Key_Return)
    write(editor, "two")
    heights = {editor.document().findBlockByNumber(line).blockFormat().lineHeight() for line in (0, 1)}
    assert heights == {26}


def test_enter_continues_a_list_and_ends_an_empty_one(editor: MarkdownEdit, qtbot: QtBot) -> None:
    write(editor, "- one")
    press(editor, Qt.Key.Key_Return)
    write(editor, "two")
    press(editor, Qt.Key.Key_Return)
    assert editor.markdown() == "- one\n- two\n- "
    press(editor, Qt.Key.Key_Return)
    assert editor.markdown() == "- one\n- two\n"
    assert margin_of(editor, 2) == 0


@pytest.mark.parametrize("mark", ["- ", "12. ", "- [ ] ", "  - "])
def test_the_words_of_a_list_item_stand_under_one_another(editor: MarkdownEdit, mark: str) -> None:
    editor.set_markdown(mark + "words " * 30)
    layout = editor.document().firstBlock().layout()
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    for _ in mark:
        editor.moveCursor(QTextCursor.MoveOperation.Right)
    words, hang = editor.cursorRect().x(), layout.lineAt(1).x() - layout.lineAt(0).x()
    editor.moveCursor(QTextCursor.MoveOperation.Down)
    editor.moveCursor(QTextCursor.MoveOperation.StartOfLine)
    assert abs(words - editor.cursorRect().x()) <= 1
    assert 3 <= hang - QFontMetricsF(fonts.font("writing")).horizontalAdvance(mark) <= 5


def test_tab_indents_a_list_item(editor: MarkdownEdit, qtbot: QtBot) -> None:
    write(editor, "- one")
    press(editor, Qt.Key.Key_Tab)
    assert editor.markdown() == "  - one"
    press(editor, Qt.Key.Key_Backtab)
    assert editor.markdown() == "- one"


def test_the_keys_for_marks(editor: MarkdownEdit, qtbot: QtBot) -> None:
    editor.set_markdown("word")
    editor.selectAll()
    for command, wanted in (
        (lambda cursor: commands.toggle_wrap(cursor, "**"), "**word**"),
        (lambda cursor: commands.toggle_wrap(cursor, "**"), "word"),
        (lambda cursor: commands.toggle_wrap(cursor, "*"), "*word*"),
        (lambda cursor: commands.toggle_wrap(cursor, "*"), "word"),
        (lambda cursor: commands.toggle_heading(cursor, 2), "## word"),
        (commands.toggle_quote, "> word"),
        (commands.toggle_list, "- word"),
        (commands.toggle_checklist, "- [ ] word"),
        (commands.toggle_checklist, "word"),
    ):
        editor.run(command)
        assert editor.markdown() == wanted


def test_a_command_is_one_step_to_undo(editor: MarkdownEdit) -> None:
    editor.set_markdown("one\ntwo\nthree")
    editor.selectAll()
    editor.run(commands.toggle_list)
    assert editor.markdown() == "- one\n- two\n- three"
    editor.undo()
    assert editor.markdown() == "one\ntwo\nthree"


def test_paste_is_plain_and_clean(editor: MarkdownEdit) -> None:
    data = QMimeData()
    data.setText("plain\x00 te\x07xt\r\n> next")
    editor.insertFromMimeData(data)
    assert editor.markdown() == "plain text\n> next"
    assert margin_of(editor, 1) > 0
    editor.undo()
    assert editor.markdown() == ""


def test_copy_gives_the_markdown_itself(editor: MarkdownEdit) -> None:
    editor.set_markdown(TEXT)
    editor.selectAll()
    assert editor.createMimeDataFromSelection().text() == TEXT
    assert not editor.createMimeDataFromSelection().hasHtml()


def point_of(editor: MarkdownEdit, position: int) -> QPoint:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(position)
    return editor.cursorRect(cursor).center() + QPoint(3, 0)


def test_ctrl_and_a_click_on_a_link_follow_it(editor: MarkdownEdit, qtbot: QtBot) -> None:
    text = "see [[12|Tell the story]] or https://a.example/x and on"
    editor.set_markdown(text)
    editor.grab()
    with qtbot.waitSignal(editor.link_activated) as sent:
        ctrl_click(editor.viewport(), point_of(editor, text.index("the")))
    assert sent.args == [12]
    with qtbot.waitSignal(editor.url_activated) as sent:
        ctrl_click(editor.viewport(), point_of(editor, text.index("a.ex")))
    assert sent.args == ["https://a.example/x"]
    with qtbot.assertNotEmitted(editor.link_activated):
        ctrl_click(editor.viewport(), point_of(editor, 1))
        # Without Ctrl the cursor goes into the words, where they can be changed.
        click(editor.viewport(), at=point_of(editor, text.index("the")))
    assert text.index("Tell") < editor.textCursor().position() < text.index("]]")


def test_what_a_link_points_to_takes_no_room_and_no_key(editor: MarkdownEdit, qtbot: QtBot) -> None:
    editor.set_markdown("[[123456|x]]")
    editor.grab()
    assert editor.cursorRect(QTextCursor(editor.document())).x() >= 0
    assert point_of(editor, 9).x() - point_of(editor, 2).x() < 8
    for _ in range(3):
        press(editor, Qt.Key.Key_Right)
    assert editor.textCursor().position() == 9


def test_a_click_on_a_box_ticks_it(editor: MarkdownEdit, qtbot: QtBot) -> None:
    editor.set_markdown("- [ ] open")
    editor.grab()
    with qtbot.waitSignal(editor.edited):
        click(editor.viewport(), at=point_of(editor, 2))
    assert editor.markdown() == "- [x] open"


def test_it_grows_with_its_text_and_the_page_follows_the_cursor(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    editor = MarkdownEdit("writing", grow=True)
    column.addWidget(editor)
    column.addStretch(1)
    area = ScrollArea(page)
    qtbot.addWidget(area)
    area.resize(500, 200)
    area.show()
    area.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    assert editor.height() == 26
    for _ in range(20):
        press(editor, Qt.Key.Key_Return)
    assert editor.height() >= 21 * 26
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 200)
    editor.set_markdown("")
    assert editor.height() == 26


def test_a_change_of_text_size_keeps_the_text(editor: MarkdownEdit, qapp: QApplication, qtbot: QtBot) -> None:
    editor.set_markdown(TEXT)
    with qtbot.assertNotEmitted(editor.edited):
        theme.apply(qapp, "dark", 1.3)
    assert editor.markdown() == TEXT
    assert editor.document().firstBlock().next().blockFormat().lineHeight() == 34


@pytest.mark.parametrize("line", ["A line of *some* text with **marks** to fill it up.\n", "word ", "- item\n"])
def test_a_megabyte_is_shown_without_hanging(qtbot: QtBot, line: str) -> None:
    editor = MarkdownEdit("writing")
    qtbot.addWidget(editor)
    editor.resize(536, 400)
    editor.show()
    text = (line * (1_000_000 // len(line) + 1))[:1_000_000]
    began = time.thread_time()  # what is computed: other programs do not count
    editor.set_markdown(text)
    # Two seconds on an idle machine; processors of busy ones are slower, too.
    assert time.thread_time() - began < 6
    assert editor.markdown() == text


def test_the_bar_shows_only_while_it_is_of_use(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    editor = MarkdownEdit("writing", name="Notes")
    other = MarkdownEdit("why", name="Other")
    bar = FormatBar(editor)
    for widget in (bar, editor, other):
        column.addWidget(widget)
    page.show()
    page.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    for widget in (bar, editor):
        # Wherever the pointer of an earlier test was left.
        QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))
    assert not bar.shown()
    assert bar.height() == 36
    editor.setFocus()
    assert bar.shown()
    assert bar.height() == 36


def test_a_megabyte_without_a_space_is_taken_in_seconds(qtbot: QtBot) -> None:
    editor = MarkdownEdit("writing")
    qtbot.addWidget(editor)
    editor.resize(536, 400)
    editor.show()
    began = time.thread_time()
    editor.set_markdown("x" * 1_000_000)
    assert time.thread_time() - began < 6
    editor.set_markdown("words again")
    assert editor.wordWrapMode() == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def test_a_note_as_long_as_a_book_is_whole_at_once_and_laid_out_bit_by_bit(qtbot: QtBot) -> None:
    editor = MarkdownEdit("writing", True)
    qtbot.addWidget(editor)
    editor.resize(536, 400)
    editor.show()
    text = "\n\n".join(f"{number} words of *some* length, to fill a line or two with" for number in range(3000))
    editor.set_markdown(text)
    assert editor.markdown() == text
    at_first = editor.height()
    editor.moveCursor(QTextCursor.MoveOperation.Right)
    editor.insertPlainText("x")
    assert editor.markdown() == text[0] + "x" + text[1:]
    editor.undo()
    assert editor.markdown() == text
    whole = 3000 * 26 + 2999 * 7  # the lines, and the gaps between them
    assert at_first < whole / 20
    qtbot.waitUntil(lambda: editor.height() == whole)


def test_a_change_of_text_size_while_a_long_note_is_laid_out_leaves_nothing_out(
    qtbot: QtBot, qapp: QApplication
) -> None:
    editor = MarkdownEdit("writing", True)
    qtbot.addWidget(editor)
    editor.resize(536, 400)
    editor.show()
    editor.set_markdown(
        "\n\n".join(f"{number} words to fill a line, or more than one, with" for number in range(480))
    )
    theme.apply(qapp, "dark", 1.3)
    qtbot.waitUntil(lambda: editor.height() > 480 * 34)


def test_a_note_of_some_pages_has_its_height_at_once(qtbot: QtBot) -> None:
    editor = MarkdownEdit("writing", True)
    qtbot.addWidget(editor)
    editor.resize(536, 400)
    editor.show()
    editor.set_markdown("words to fill a line, or more than one, with\n" * 300)
    assert editor.height() >= 300 * 26


def test_words_in_a_script_without_italics_stand_upright_between_italics(editor: MarkdownEdit) -> None:
    editor.set_markdown("*so متین said*\n> a 中文 quote")
    slanted = []
    for line in (editor.document().findBlockByNumber(number) for number in (0, 1)):
        ranges = line.layout().formats()
        parts = [line.text()[one.start : one.start + one.length] for one in ranges if one.format.fontItalic()]
        slanted.append("".join(parts))
    assert slanted == ["so  said", "a  quote"]


def test_the_hint_begins_where_the_words_will_begin(editor: MarkdownEdit) -> None:
    def first_column() -> int:
        picture = editor.viewport().grab().toImage()
        ground = picture.pixel(picture.width() - 1, 0)
        across, down = range(picture.width()), range(4, picture.height() - 4)
        return next(x for x in across if any(picture.pixel(x, y) != ground for y in down))

    editor.clearFocus()
    editor.set_placeholder("Home")
    hint = first_column()
    editor.set_markdown("*Home*")
    assert editor.cursorRect().x() == 0
    editor.set_markdown("Home")
    assert abs(hint - first_column()) <= 1
