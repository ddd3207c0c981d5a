"""Fields: what they take, when they complain, and that nothing typed is thrown away."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.errors import BadInput
from tests.ui.hands import press, write
from ui.widgets import line_field
from ui.widgets.calendar import Calendar
from ui.widgets.fields import DateCell, DateField, Field, InlineEditor, Select

TODAY = date(2026, 6, 10)
# A page nobody holds is gone at once.
KEPT: list[QWidget] = []


def today() -> date:
    return TODAY


def page_of(qtbot: QtBot, *widgets: QWidget) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    page.show()
    page.activateWindow()
    KEPT[:] = [page]


def not_empty(text: str) -> None:
    if not text:
        raise BadInput("A goal needs a title.")


def test_a_day_that_is_given_the_focus_is_typed_over(qtbot: QtBot) -> None:
    field, other = DateField("Day", TODAY, today=today), QLineEdit()
    page_of(qtbot, other, field)
    qtbot.waitUntil(other.hasFocus)
    field.setFocus()
    write(field.line, "+1d")
    assert field.valid()
    assert field.date() == date(2026, 6, 11)


def test_a_field_that_nobody_writes_in_shows_how_its_text_begins(qtbot: QtBot) -> None:
    field, other = Field("Title", "Senior product manager, payments and onboarding"), QLineEdit()
    page_of(qtbot, other, field)
    assert field.line.cursorPosition() == 0
    field.setText("Head of product for payments, onboarding and all the rest")
    assert field.line.cursorPosition() == 0
    field.setFocus()
    qtbot.waitUntil(field.line.hasFocus)
    press(field.line, Qt.Key.Key_End)
    other.setFocus()
    assert field.line.cursorPosition() == 0


def test_a_field_complains_when_left_and_not_while_typing(qtbot: QtBot) -> None:
    field, other = Field("Title", "Old", check=not_empty), QLineEdit()
    page_of(qtbot, field, other)
    field.line.setFocus()
    qtbot.waitUntil(field.line.hasFocus)
    field.line.selectAll()
    press(field.line, Qt.Key.Key_Backspace)
    assert field.error() == ""
    with qtbot.assertNotEmitted(field.committed):
        other.setFocus()
    assert field.error() == "A goal needs a title."
    field.line.setFocus()
    write(field.line, "New")
    assert field.error() == ""
    with qtbot.waitSignal(field.committed) as sent:
        press(field.line, Qt.Key.Key_Return)
    assert sent.args == ["New"]


def test_nobody_is_told_of_a_field_left_as_empty_as_it_was(qtbot: QtBot) -> None:
    field, other = Field("Title", check=not_empty), QLineEdit()
    page_of(qtbot, field, other)
    field.line.setFocus()
    qtbot.waitUntil(field.line.hasFocus)
    other.setFocus()
    assert field.error() == ""
    press(field.line, Qt.Key.Key_Return)
    assert field.error() == "A goal needs a title."


def test_a_sentence_below_a_field_comes_once_the_mouse_is_released(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    down = [True]
    monkeypatch.setattr(line_field, "mouse_is_down", lambda: down[0])
    field, other = Field("Title", "Old", check=not_empty), QLineEdit()
    page_of(qtbot, field, other)
    top, said = other.y(), field.findChildren(line_field.ErrorLine)[0]
    field.set_error("A goal needs a title.")
    assert (said.isVisible(), other.y()) == (False, top)
    down.clear()
    down.append(False)
    qtbot.waitUntil(said.isVisible)


def test_focus_and_errors_move_nothing(qtbot: QtBot) -> None:
    field = Field("Title")
    page_of(qtbot, field)
    before = field.line.geometry()
    field.line.setFocus()
    field.set_error("Something is wrong here.")
    QApplication.processEvents()
    assert field.line.geometry() == before
    assert field.line.height() == 32


def test_a_day_is_read_when_the_field_is_left(qtbot: QtBot) -> None:
    field = DateField("Target", today=today)
    page_of(qtbot, field)
    for typed, day, shown in (
        ("fri", date(2026, 6, 12), "Fri 12 Jun"),
        ("31 jul", date(2026, 7, 31), "31 Jul 2026"),
        ("2026-06-11", date(2026, 6, 11), "Thu 11 Jun"),
    ):
        field.line.setText(typed)
        with qtbot.waitSignal(field.date_changed) as sent:
            press(field.line, Qt.Key.Key_Return)
        assert sent.args == [day]
        assert field.date() == day
        assert field.line.text() == shown
        assert field.valid()


def test_what_is_no_day_stays_with_a_sentence_below(qtbot: QtBot) -> None:
    field = DateField("Target", date(2026, 7, 31), today=today)
    page_of(qtbot, field)
    field.line.setText("31 feb 2026")
    with qtbot.assertNotEmitted(field.date_changed):
        press(field.line, Qt.Key.Key_Return)
    assert field.error() != ""
    assert field.line.text() == "31 feb 2026"
    assert field.date() == date(2026, 7, 31)


def test_an_emptied_field_has_no_day(qtbot: QtBot) -> None:
    field = DateField("Target", date(2026, 7, 31), today=today)
    page_of(qtbot, field)
    field.line.clear()
    with qtbot.waitSignal(field.date_changed) as sent:
        assert field.valid()
    assert sent.args == [None]


def test_setting_a_day_sends_nothing(qtbot: QtBot) -> None:
    cell = DateCell("Due", today=today)
    page_of(qtbot, cell)
    with qtbot.assertNotEmitted(cell.date_changed):
        cell.set_date(date(2026, 6, 23))
    assert cell.text() == "23 Jun"
    cell.setText("+2d")
    with qtbot.waitSignal(cell.date_changed) as sent:
        press(cell, Qt.Key.Key_Return)
    assert sent.args == [date(2026, 6, 12)]


def test_a_calendar_is_worked_by_keys(qtbot: QtBot) -> None:
    calendar = Calendar(TODAY, TODAY)
    qtbot.addWidget(calendar)
    days = calendar.focusProxy()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        press(days, key)
    with qtbot.waitSignal(calendar.picked) as sent:
        press(days, Qt.Key.Key_Return)
    assert sent.args == [date(2026, 7, 18)]


def test_a_select_sends_only_the_persons_choice(qtbot: QtBot) -> None:
    select = Select("Template")
    qtbot.addWidget(select)
    with qtbot.assertNotEmitted(select.chosen):
        select.set_choices([("Blank page", "blank"), ("After a session", "session")], "session")
    assert select.value() == "session"
    with qtbot.waitSignal(select.chosen) as sent:
        press(select, Qt.Key.Key_Up)
    assert sent.args == ["blank"]


def test_a_choice_made_by_its_first_letter_is_told(qtbot: QtBot) -> None:
    select = Select("Template")
    qtbot.addWidget(select)
    select.set_choices([("Blank page", "blank"), ("After a session", "session")], "session")
    told: list[object] = []
    select.chosen.connect(told.append)
    write(select, "b")
    press(select, Qt.Key.Key_Down)
    write(select, "x")
    assert told == ["blank", "session"]


def test_an_inline_editor_commits_on_leaving_and_goes_back_on_escape(qtbot: QtBot) -> None:
    editor, other = InlineEditor("Old", name="Title", required=True), QLineEdit()
    page_of(qtbot, editor, other)
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    write(editor, "er")
    press(editor, Qt.Key.Key_Escape)
    assert editor.text() == "Old"
    editor.clear()
    with qtbot.assertNotEmitted(editor.committed):
        other.setFocus()
    assert editor.text() == "Old"
    editor.setFocus()
    editor.setText("New")
    with qtbot.waitSignal(editor.committed) as sent:
        other.setFocus()
    assert sent.args == ["New"]
