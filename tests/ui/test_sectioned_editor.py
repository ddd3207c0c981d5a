"""The sectioned editor: bodies into sections and back, arrows between sections, nothing ever lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmjournal.retemplating import retemplate
from pmjournal.templates import reflection_template
from ui.widgets.scroll import ScrollArea
from ui.widgets.sectioned_editor import SectionedEditor, parts_of

MEETING = reflection_template("after-meeting")
BLANK = reflection_template("blank")
BODY = "## What stood out\nHelen waited.\n\n## What I will do differently\nCount to four.\n"


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[SectionedEditor]:
    made = SectionedEditor(placeholder="Begin anywhere.")
    area = ScrollArea(made)
    area.resize(700, 600)
    qtbot.addWidget(area)
    area.show()
    yield made
    area.close()


def type_into(editor: SectionedEditor, number: int, text: str) -> None:
    cursor = editor.editors()[number].textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def test_an_empty_body_shows_the_prompts_and_stays_empty(editor: SectionedEditor) -> None:
    editor.set_body("", MEETING)
    assert editor.titles() == [prompt.title for prompt in MEETING.prompts]
    assert editor.is_empty()
    assert editor.body() == ""


@pytest.mark.parametrize(
    "body",
    [
        BODY,
        "no heading at all",
        "lead\n\n\n## What stood out\n\n\ntext  \n",
        "## What stood out",
        "\n\n\n",
        "## Mine\na\n",
    ],
)
def test_a_body_comes_back_as_it_was_until_something_is_typed(editor: SectionedEditor, body: str) -> None:
    for template in (MEETING, BLANK):
        editor.set_body(body, template)
        assert editor.body() == body


def test_typing_changes_its_own_section_alone(editor: SectionedEditor) -> None:
    editor.set_body(BODY, MEETING)
    type_into(editor, 1, " Then ask.")
    assert editor.body() == BODY.replace("Count to four.\n", "Count to four. Then ask.\n\n")
    type_into(editor, 3, "Be quiet.")
    assert editor.body().endswith("## One small thing to try before next time\nBe quiet.\n")
    assert "Where I still feel unsure" not in editor.body()


def test_a_new_text_is_stored_with_all_its_prompts(editor: SectionedEditor) -> None:
    editor.set_body("", MEETING)
    type_into(editor, 0, "Silence.")
    assert [part.title for part in parts_of(editor.body(), MEETING)] == [p.title for p in MEETING.prompts]
    assert editor.body().count("## ") == 4


def test_headings_of_ones_own_stay_where_they_can_be_edited(editor: SectionedEditor) -> None:
    editor.set_body("## What stood out\nA.\n\n## My own\nB.\n", MEETING)
    assert editor.titles()[0] == "What stood out"
    assert editor.editors()[0].markdown() == "A.\n\n## My own\nB."


def test_undo_takes_back_typing_in_one_section_only(editor: SectionedEditor) -> None:
    editor.set_body(BODY, MEETING)
    type_into(editor, 0, " One.")
    type_into(editor, 1, " Two.")
    editor.editors()[0].undo()
    assert editor.editors()[0].markdown() == "Helen waited."
    assert editor.editors()[1].markdown() == "Count to four. Two."
    editor.editors()[0].undo()
    assert editor.editors()[0].markdown() == "Helen waited."


def test_arrows_go_from_section_to_section(qtbot: QtBot, editor: SectionedEditor) -> None:
    editor.set_body(BODY, MEETING)
    first, second = editor.editors()[:2]
    editor.begin()
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()
    with qtbot.waitSignal(editor.left_upwards):
        QTest.keyClick(first, Qt.Key.Key_Up)


def test_another_template_keeps_every_word_and_the_cursor(editor: SectionedEditor) -> None:
    decision = reflection_template("decision")
    editor.set_body(BODY, MEETING)
    body = retemplate(editor.body(), MEETING, decision)
    editor.set_body(body, decision, fresh=False)
    assert "Earlier" in editor.titles()
    for words in ("Helen waited.", "Count to four."):
        assert words in editor.body()
    back = retemplate(editor.body(), decision, MEETING)
    editor.set_body(back, MEETING, fresh=False)
    assert [one.markdown() for one in editor.editors()][:2] == ["Helen waited.", "Count to four."]


def test_showing_the_same_text_again_keeps_undo_and_cursor(editor: SectionedEditor) -> None:
    editor.set_body(BODY, MEETING)
    type_into(editor, 0, " More.")
    kept = editor.editors()[0]
    editor.set_body(editor.body(), MEETING, fresh=False)
    assert editor.editors()[0] is kept
    kept.undo()
    assert kept.markdown() == "Helen waited."


def test_a_megabyte_with_control_characters_can_be_pasted(editor: SectionedEditor) -> None:
    editor.set_body("", BLANK)
    data = QMimeData()
    data.setText("\x00\x07word\x1b مرحبا\n" * 80_000)
    editor.editors()[0].insertFromMimeData(data)
    assert editor.word_count() == 160_000
    assert "\x00" not in editor.body()
    assert "\x1b" not in editor.body()


def test_words_are_counted_without_the_prompts(editor: SectionedEditor) -> None:
    editor.set_body(BODY, MEETING)
    assert editor.word_count() == 5


def test_another_text_is_shown_in_the_same_editors_and_nothing_of_the_last_can_be_undone(
    editor: SectionedEditor,
) -> None:
    editor.set_body(BODY, MEETING)
    editor.editors()[0].setFocus()
    type_into(editor, 0, " More.")
    before = editor.editors()
    decision = reflection_template("decision")
    editor.set_body(BODY, decision)
    assert editor.titles() == [part.title for part in parts_of(BODY, decision)]
    assert [one.accessibleName() or "Text" for one in editor.editors()] == [t or "Text" for t in editor.titles()]
    editor.set_body("", MEETING)
    after = editor.editors()
    assert set(map(id, after)) & set(map(id, before))
    assert not any(one.document().isUndoAvailable() for one in after)
    assert not any(one.hasFocus() for one in after)
    assert all(one.isVisible() and one.textCursor().position() == 0 for one in after)
    assert (editor.body(), editor.titles()) == ("", [prompt.title for prompt in MEETING.prompts])
