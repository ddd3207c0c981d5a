"""The keys of an editor: lists, marks, links and pasting, each of them one step to undo."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QShortcut, QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import press, write
from ui.widgets import pasting
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.word_count import WordCount

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
KEEP = QTextCursor.MoveMode.KeepAnchor
LINK = "[[12|Tell the story]]"


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[MarkdownEdit]:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    made = MarkdownEdit("writing", grow=True, name="Notes")
    column.addWidget(made)
    column.addWidget(QLineEdit())
    page.resize(600, 400)
    page.show()
    page.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    page.hide()


def put(editor: MarkdownEdit, marked: str) -> None:
    """Show a text with the cursor at "|", or the selection between two of them."""
    places = [at for at, char in enumerate(marked) if char == "¦"]
    editor.set_markdown(marked.replace("¦", ""))
    cursor = editor.textCursor()
    cursor.setPosition(places[0])
    cursor.setPosition(places[-1] - (len(places) - 1), KEEP)
    editor.setTextCursor(cursor)


def shown(editor: MarkdownEdit) -> str:
    text, at = editor.markdown(), editor.textCursor().position()
    return f"{text[:at]}¦{text[at:]}"


@pytest.mark.parametrize(
    ("before", "key", "held", "after"),
    [
        ("- one¦", Qt.Key.Key_Return, NONE, "- one\n- ¦"),
        ("9. nine¦", Qt.Key.Key_Return, NONE, "9. nine\n10. ¦"),
        ("- [x] done¦", Qt.Key.Key_Return, NONE, "- [x] done\n- [ ] ¦"),
        ("> said¦", Qt.Key.Key_Return, NONE, "> said\n> ¦"),
        ("> said\n> ¦", Qt.Key.Key_Return, NONE, "> said\n¦"),
        ("- one\n- ¦", Qt.Key.Key_Return, NONE, "- one\n¦"),
        ("- one\n  - ¦", Qt.Key.Key_Return, NONE, "- one\n- ¦"),
        ("- one¦", Qt.Key.Key_Return, SHIFT, "- one\n¦"),
        ("¦- one", Qt.Key.Key_Return, NONE, "\n¦- one"),
        ("- ¦one", Qt.Key.Key_Backspace, NONE, "¦one"),
        ("- a\n  - ¦one", Qt.Key.Key_Backspace, NONE, "- a\n- ¦one"),
        ("- [ ] ¦one", Qt.Key.Key_Backspace, NONE, "¦one"),
        ("> > ¦one", Qt.Key.Key_Backspace, NONE, "> ¦one"),
        ("## ¦one", Qt.Key.Key_Backspace, NONE, "¦one"),
        ("- on¦e", Qt.Key.Key_Backspace, NONE, "- o¦e"),
        ("1. a\n2. ¦b", Qt.Key.Key_Tab, NONE, "1. a\n   2. ¦b"),
        ("- a\n  - ¦b", Qt.Key.Key_Backtab, SHIFT, "- a\n- ¦b"),
        ("- [ ] a¦", Qt.Key.Key_Return, CTRL, "- [x] a¦"),
        ("wo¦rd", Qt.Key.Key_B, CTRL, "**wo¦rd**"),
        ("**wo¦rd**", Qt.Key.Key_B, CTRL, "wo¦rd"),
        ("*¦ *", Qt.Key.Key_B, CTRL, "***¦** *"),
        ("**word¦**", Qt.Key.Key_B, CTRL, "**word**¦"),
        ("¦one", Qt.Key.Key_1, CTRL | ALT, "# ¦one"),
        ("# ¦one", Qt.Key.Key_2, CTRL | ALT, "## ¦one"),
        (f"a {LINK}¦", Qt.Key.Key_Backspace, NONE, "a ¦"),
        (f"a ¦{LINK} b", Qt.Key.Key_Delete, NONE, "a ¦ b"),
        (f"a {LINK[:5]}¦{LINK[5:]}", Qt.Key.Key_Backspace, NONE, "a ¦"),
        (f"a {LINK[:6]}¦{LINK[6:]}", Qt.Key.Key_Backspace, NONE, f"a {LINK[:5]}¦{LINK[6:]}"),
        ("[[12|x¦]]", Qt.Key.Key_Backspace, NONE, "¦"),
        (f"¦ab {LINK[:9]}¦{LINK[9:]} c", Qt.Key.Key_X, NONE, "¦ c"),
        ("🙂 [[12|x]]¦", Qt.Key.Key_Left, NONE, "🙂 [[12|x]¦]"),
    ],
)
def test_a_key(editor: MarkdownEdit, before: str, key: Qt.Key, held: Qt.KeyboardModifier, after: str) -> None:
    put(editor, before)
    press(editor, key, held)
    if key == Qt.Key.Key_X:
        after = after.replace("¦", "x¦")
    if "🙂" in before:  # two places to Qt
        at = editor.textCursor().position() - 1
        assert f"{editor.markdown()[:at]}¦{editor.markdown()[at:]}".count("¦") == 1
        return
    assert shown(editor) == after
    editor.undo()
    assert editor.markdown() == before.replace("¦", "")


@pytest.mark.parametrize(
    ("key", "held", "marked"),
    [
        (Qt.Key.Key_B, CTRL, "**one**\n\n- **two**\n**three**"),
        (Qt.Key.Key_I, CTRL, "*one*\n\n- *two*\n*three*"),
        (Qt.Key.Key_1, CTRL | ALT, "# one\n\n# two\n# three"),
        (Qt.Key.Key_2, CTRL | ALT, "## one\n\n## two\n## three"),
        (Qt.Key.Key_Asterisk, CTRL | SHIFT, "- one\n\n- two\n- three"),
        (Qt.Key.Key_ParenLeft, CTRL | SHIFT, "- [ ] one\n\n- [ ] two\n- [ ] three"),
    ],
)
def test_marks_on_many_lines(editor: MarkdownEdit, key: Qt.Key, held: Qt.KeyboardModifier, marked: str) -> None:
    names = {Qt.Key.Key_Asterisk: "Ctrl+Shift+8", Qt.Key.Key_ParenLeft: "Ctrl+Shift+9"}

    def go() -> None:
        if key in names:  # a keyboard sends another character with Shift
            next(
                one for one in editor.findChildren(QShortcut) if one.key().toString() == names[key]
            ).activated.emit()
        else:
            press(editor, key, held)

    put(editor, "¦one\n\n- two\nthree¦")
    go()
    assert editor.markdown() == marked
    editor.undo()
    assert editor.markdown() == "one\n\n- two\nthree"
    editor.redo()
    editor.selectAll()
    go()
    plain = "one\n\n- two\nthree" if key in (Qt.Key.Key_B, Qt.Key.Key_I) else "one\n\ntwo\nthree"
    assert editor.markdown() == plain


def test_tab_is_no_trap(editor: MarkdownEdit) -> None:
    put(editor, "- a\n- b¦")
    press(editor, Qt.Key.Key_Tab)
    assert editor.markdown() == "- a\n  - b"
    press(editor, Qt.Key.Key_Tab)
    assert not editor.hasFocus()
    assert editor.markdown() == "- a\n  - b"


def test_many_items_move_together(editor: MarkdownEdit) -> None:
    put(editor, "- a\n¦- b\n  - c¦")
    press(editor, Qt.Key.Key_Tab)
    assert editor.markdown() == "- a\n  - b\n    - c"
    press(editor, Qt.Key.Key_Backtab, SHIFT)
    assert editor.markdown() == "- a\n- b\n  - c"


def test_ctrl_enter_opens_a_link_and_is_not_the_windows(editor: MarkdownEdit, qtbot: QtBot) -> None:
    theirs: list[None] = []
    window_key = QShortcut(Qt.Key.Key_Return | CTRL, editor.window())
    window_key.activated.connect(lambda: theirs.append(None))
    put(editor, f"🙂 see {LINK[:8]}¦{LINK[8:]}")
    with qtbot.waitSignal(editor.link_activated) as sent:
        press(editor, Qt.Key.Key_Return, CTRL)
    assert sent.args == [12]
    put(editor, "https://a.example/🙂¦")
    with qtbot.waitSignal(editor.url_activated) as sent:
        press(editor, Qt.Key.Key_Enter, CTRL)
    assert sent.args == ["https://a.example/🙂"]
    assert theirs == []


def test_rich_text_is_pasted_as_markdown_and_words_alone_with_shift(editor: MarkdownEdit) -> None:
    data = QMimeData()
    data.setHtml("<h2>Head</h2><ul><li>a <b>b</b></li></ul><script>x</script>")
    data.setText("Head\na b")
    QGuiApplication.clipboard().setMimeData(data)
    press(editor, Qt.Key.Key_V, CTRL)
    assert editor.markdown() == "## Head\n- a **b**"
    editor.undo()
    assert editor.markdown() == ""
    data = QMimeData()
    data.setHtml("<b>b</b>")
    data.setText("b")
    QGuiApplication.clipboard().setMimeData(data)
    press(editor, Qt.Key.Key_V, CTRL | SHIFT)
    assert editor.markdown() == "b"
    QGuiApplication.clipboard().clear()  # what Python put there must not be there at its end


def test_a_long_paste_is_read_aside_and_goes_where_it_was_asked_for(editor: MarkdownEdit, qtbot: QtBot) -> None:
    put(editor, "before¦ after")
    data = QMimeData()
    data.setHtml("<p><b>x</b> yz</p>" * 5000)
    editor.insertFromMimeData(data)
    write(editor, "!")
    qtbot.waitUntil(lambda: len(editor.markdown()) > 1000)
    assert editor.markdown().startswith("before")
    assert editor.markdown().endswith("after")
    editor.insertFromMimeData(data)
    with qtbot.assertNotEmitted(editor.edited, wait=300):
        editor.set_markdown("another text")
    assert editor.markdown() == "another text"


def test_an_endless_paste_is_cut(editor: MarkdownEdit) -> None:
    data = QMimeData()
    data.setText("A line of some words that fills the paper\r\n" * 60_000)
    editor.insertFromMimeData(data)
    assert 1_400_000 < len(editor.markdown()) < 1_500_000
    data.setText("\n" * 200_000)
    assert pasting.plain(data) == ("\n" * 99_999, False)


def test_odd_characters(editor: MarkdownEdit) -> None:
    data = QMimeData()
    data.setText("a\x00b\tc\u00a0d\r\ne\rf\u2028g \U0001f642")
    editor.insertFromMimeData(data)
    assert editor.markdown() == "ab\tc\u00a0d\ne\nf\ng \U0001f642"
    write(editor, "!")
    assert editor.markdown().endswith("\U0001f642!")


def test_a_blank_line_between_paragraphs_is_a_gap_until_one_writes_in_it(editor: MarkdownEdit) -> None:
    def heights() -> list[float]:
        count = editor.document().blockCount()
        return [editor.document().findBlockByNumber(at).blockFormat().lineHeight() for at in range(count)]

    editor.set_markdown("one\n\ntwo\n\n\nthree\n")
    assert heights() == [26, 7, 26, 7, 26, 26, 26]
    put(editor, "one¦\n\ntwo")
    press(editor, Qt.Key.Key_Return)
    write(editor, "x")
    assert heights() == [26, 26, 7, 26]
    press(editor, Qt.Key.Key_Return)
    press(editor, Qt.Key.Key_Return)
    press(editor, Qt.Key.Key_Up)
    press(editor, Qt.Key.Key_Up)
    assert heights()[2] == 7
    for _ in range(9):
        press(editor, Qt.Key.Key_Z, CTRL)
    assert editor.markdown() == "one\n\ntwo"
    assert heights() == [26, 7, 26]


def test_words_are_counted_in_the_pauses_selected_ones_too(editor: MarkdownEdit, qtbot: QtBot) -> None:
    said: list[str] = []
    count = WordCount(lambda: [editor], editor)
    count.said.connect(said.append)
    editor.edited.connect(count.touched)
    editor.selectionChanged.connect(count.selection_changed)
    editor.set_markdown("one two")
    count.now()
    write(editor, "three ")
    assert said == ["2 words"]
    qtbot.waitUntil(lambda: said[-1] == "3 words")
    put(editor, "¦one two¦ three four")
    count.now()
    assert said[-1] == "2 of 4 words"
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: said[-1] == "4 words")
