"""Finding in a note: what is found whatever its case and accents, stepping through it, leaving it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.templates import reflection_template
from tests.ui.hands import press, write
from ui.widgets import text_search
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.scroll import ScrollArea
from ui.widgets.sectioned_editor import SectionedEditor

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("text", "wanted", "places"),
    [
        ("Über über UBER", "uber", [(0, 4), (5, 9), (10, 14)]),
        ("e\u0301tude, étude", "Etude", [(0, 6), (8, 13)]),
        ("Straße\u2029STRASSE", "strasse", [(0, 6), (7, 14)]),
        ("aaaa", "aa", [(0, 2), (2, 4)]),
        ("one\u2029two", "e\u2029t", [(2, 5)]),
        ("one", "", []),
        ("one", "\u0301", []),
    ],
)
def test_words_are_found(text: str, wanted: str, places: list[tuple[int, int]]) -> None:
    assert text_search.places_of(text, wanted) == places


@pytest.fixture
def editor(qtbot: QtBot) -> MarkdownEdit:
    page = QWidget()
    column = QVBoxLayout(page)
    made = MarkdownEdit("writing", grow=True)
    column.addWidget(made)
    column.addStretch(1)
    area = ScrollArea(page)
    qtbot.addWidget(area)
    area.resize(500, 300)
    area.show()
    area.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def test_find_step_and_leave(editor: MarkdownEdit, qtbot: QtBot) -> None:
    theirs: list[None] = []
    QShortcut(CTRL | Qt.Key.Key_F, editor.window()).activated.connect(lambda: theirs.append(None))
    editor.set_markdown("🙂 Été\nfar" + "\n\nline" * 40 + "\néte")
    press(editor, Qt.Key.Key_F, CTRL)
    line = editor.find_line()
    assert line.isVisible()
    assert theirs == []
    write(line.line, "ete")
    assert line.count() == "1 of 2"
    assert editor.textCursor().position() == 3
    assert len(editor.extraSelections()) == 2
    press(line.line, Qt.Key.Key_Return)
    assert line.count() == "2 of 2"
    area = editor.window()
    assert isinstance(area, ScrollArea)
    assert area.verticalScrollBar().value() > 200
    press(line.line, Qt.Key.Key_F3)
    assert line.count() == "1 of 2"
    press(line.line, Qt.Key.Key_Return, SHIFT)
    assert line.count() == "2 of 2"
    press(line.line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert editor.hasFocus()
    assert editor.textCursor().selectedText() == "éte"
    assert editor.extraSelections() == []
    press(editor, Qt.Key.Key_F3)
    assert line.isVisible()
    write(line.line, "nowhere")
    assert line.count() == "Not found"


def test_what_is_typed_meanwhile_counts(editor: MarkdownEdit, qtbot: QtBot) -> None:
    editor.set_markdown("word")
    press(editor, Qt.Key.Key_F, CTRL)
    line = editor.find_line()
    write(line.line, "word")
    assert line.count() == "1 of 1"
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    write(editor, " word")
    qtbot.waitUntil(lambda: line.count() == "1 of 2")
    editor.set_markdown("")
    press(editor, Qt.Key.Key_F3)
    assert line.count() == "Not found"


def test_all_sections_of_a_reflection_are_one_note(qtbot: QtBot) -> None:
    sections = SectionedEditor()
    qtbot.addWidget(sections)
    template = reflection_template("after-meeting")
    sections.set_body("", template)
    first, second = sections.editors()[:2]
    first.set_markdown("a word")
    second.set_markdown("word for word")
    sections.show()
    press(second, Qt.Key.Key_F, CTRL)
    line = second.find_line()
    write(line.line, "WORD")
    assert line.count() == "2 of 3"
    press(line.line, Qt.Key.Key_Return)
    press(line.line, Qt.Key.Key_Return)
    assert line.count() == "1 of 3"
    sections.set_body("", reflection_template("blank"))  # the editors it marked are gone
    press(line.line, Qt.Key.Key_Escape)
    assert not line.isVisible()
