"""The menu over a text is the program's own, wherever one can write."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from tests.ui.hands import write
from tests.ui.inside import inside
from ui.main_window import MainWindow
from ui.palette.search_line import SearchLine
from ui.panes.goals.title import TitleEdit
from ui.settings import Settings
from ui.theme import theme
from ui.widgets.edit_menu import LineWithMenu, SelectableLabel, TextWithMenu
from ui.widgets.fields import DateCell, InlineEditor, LineEdit
from ui.widgets.inline_text import InlineText
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.menu import Menu
from ui.widgets.tall_fields import TallLine
from ui.widgets.title_edit import TitleEdit as ReflectionTitle

EDITORS: dict[str, Callable[[], QWidget]] = {
    "line": LineEdit,
    "line of the welcome page": TallLine,
    "line in place": InlineEditor,
    "day in a cell": lambda: DateCell("Due"),
    "search": lambda: SearchLine("Search"),
    "title of a goal": lambda: TitleEdit("Title", ""),
    "title of a reflection": lambda: ReflectionTitle("Title"),
    "words in place": InlineText,
    "note": MarkdownEdit,
}


# A text nobody holds is gone while its menu, whose commands hold it, is deleted.
KEPT: list[QWidget] = []


def shown(qtbot: QtBot, text: QWidget) -> None:
    """Show a text by itself."""
    qtbot.addWidget(text)
    KEPT[:] = [text]
    text.show()
    text.setFocus()


def menu_over(widget: QWidget) -> Menu:
    """The menu that a right click on a widget opens."""
    target = widget.viewport() if isinstance(widget, QTextEdit) else widget
    at = target.rect().center()
    QApplication.sendEvent(target, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, target.mapToGlobal(at)))
    found = [menu for menu in inside(widget, QMenu) if menu.isVisible()]
    assert [type(menu) for menu in found] == [Menu]
    menu = found[0]
    assert isinstance(menu, Menu)
    return menu


def offered(menu: Menu) -> dict[str, bool]:
    """What a menu offers, and whether it can be chosen."""
    return {one.text(): one.isEnabled() for one in menu.actions() if not one.isSeparator()}


@pytest.mark.parametrize("kind", EDITORS)
def test_every_editor_has_the_same_menu(qtbot: QtBot, kind: str) -> None:
    editor = EDITORS[kind]()
    shown(qtbot, editor)
    write(editor, "abc")
    menu = menu_over(editor)
    assert list(offered(menu)) == ["Undo", "Redo", "Cut", "Copy", "Paste", "Select all"]
    assert (offered(menu)["Undo"], offered(menu)["Cut"]) == (True, False)
    next(one for one in menu.actions() if one.text() == "Undo").trigger()
    assert "abc" not in (editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText())  # type: ignore[attr-defined]
    menu.close()


def test_what_cannot_be_changed_can_only_be_copied(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("from elsewhere")
    line = LineEdit("words")
    line.setReadOnly(True)
    shown(qtbot, line)
    line.selectAll()
    menu = menu_over(line)
    assert [words for words, possible in offered(menu).items() if possible] == ["Copy", "Select all"]
    menu.close()


def test_a_label_that_can_be_marked_can_be_copied(qtbot: QtBot) -> None:
    label = SelectableLabel("PM Journal 1.0")
    shown(qtbot, label)
    menu = menu_over(label)
    assert offered(menu) == {"Copy": False, "Select all": True}
    menu.actions()[1].trigger()
    menu.close()
    assert label.selectedText() == "PM Journal 1.0"
    menu = menu_over(label)
    menu.actions()[0].trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == "PM Journal 1.0"


def test_there_is_no_text_without_it_in_the_window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> None:
    journal.goals.add("Lead discovery")
    window = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.attach(journal)
    for pane in ("today", "goals", "meetings", "reflections", "feedback", "prospects", "review", "settings"):
        window.show_pane(pane)
        window.pane(pane)
    texts = [*inside(window, QLineEdit), *inside(window, QTextEdit)]
    assert len(texts) > 10
    assert [one for one in texts if not isinstance(one, LineWithMenu | TextWithMenu)] == []
    window.detach()


def test_the_lines_of_the_welcome_page_look_as_lines_everywhere(qtbot: QtBot) -> None:
    line = TallLine(name="Your name")
    line.resize(300, line.height())
    shown(qtbot, line)
    line.clearFocus()
    grabbed = line.grab().toImage()
    assert grabbed.pixelColor(0, 0) != theme().color("line_strong")  # a round corner
    assert grabbed.pixelColor(150, 0) == theme().color("line_strong")
