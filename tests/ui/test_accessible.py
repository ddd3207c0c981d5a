"""What Qt's own interface tells a screen reader of every pane and dialog, and of widgets that paint themselves."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from tests.drawn import build
from tests.pictures_locked import ACTS
from tests.ui.inside import inside
from ui import accessible, dialogs
from ui.import_dialog.dialog import ImportDialog
from ui.keys_page import KeysPage
from ui.main_window import MainWindow
from ui.new_person import NewPersonDialog
from ui.settings import Settings
from ui.widgets.calendar import Calendar
from ui.widgets.page_view import PageView, Pictures
from ui.widgets.private_block import PrivateBlock
from ui.widgets.scales import MoodScale
from ui.widgets.tabs import Switcher, Tabs
from ui.widgets.tips import set_tip

TODAY = date(2026, 6, 9)
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
Role = QAccessible.Role
MEANINGLESS = {Role.Client, Role.NoRole, Role.Pane, Role.Window}


@pytest.fixture(autouse=True)
def _speakers(qapp: QApplication) -> None:
    accessible.install()


def told(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def focusable(page: QWidget) -> Iterator[QWidget]:
    for widget in inside(page, QWidget):
        reached = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
        if reached and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def wrong(page: QWidget) -> list[str]:
    """What takes the focus and does not say what it is."""
    return [
        f"{type(widget).__name__} {told(widget).role()} {told(widget).text(NAME)!r}"
        for widget in focusable(page)
        if not told(widget).text(NAME) or told(widget).role() in MEANINGLESS
    ]


def test_every_pane_says_what_takes_the_focus(qtbot: QtBot, tmp_path: Path) -> None:
    with build(tmp_path / "journal") as journal:
        window = MainWindow(Settings(tmp_path / "settings.json"))
        qtbot.addWidget(window)
        window.resize(1280, 820)
        window.attach(journal)
        window.show()
        for pane in ("today", "goals", "meetings", "reflections", "feedback", "prospects", "review", "settings"):
            window.show_pane(pane)
            assert wrong(window) == [], pane
        window.navigation.show_person(journal.people.contacts()[0].mentorship.id)
        assert wrong(window) == []
        window.detach()


def test_every_dialog_says_what_takes_the_focus(qtbot: QtBot, journal: Journal) -> None:
    question = dialogs.QuestionDialog(None, "Move it to the bin?", "It stays there.", "Move to bin", "Keep it")
    for dialog in (question, NewPersonDialog(journal), ImportDialog(journal), KeysPage(())):
        qtbot.addWidget(dialog)
        dialog.show()
        assert list(focusable(dialog))
        assert wrong(dialog) == [], type(dialog).__name__


def test_every_page_without_a_journal_says_what_takes_the_focus(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.pictures_locked.SETTLE_MS", 0)
    window = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.show()
    for name in ("welcome-1", "welcome-restore-wrong", "unlock-wrong", "damaged", "damaged-secret"):
        ACTS[name](window)
        page = window.entrance.currentWidget()
        assert page is not None
        assert list(focusable(page)), name
        assert wrong(page) == [], name


def test_a_scale_has_a_value_that_can_be_set(qtbot: QtBot) -> None:
    mood = MoodScale()
    qtbot.addWidget(mood)
    steps = told(mood._steps)
    value = steps.valueInterface()
    assert (steps.role(), value.currentValue(), value.maximumValue()) == (Role.Slider, 0, 5)
    value.setCurrentValue(4)
    assert mood.value() == 4
    assert steps.text(NAME) == "Mood: Good"
    value.setCurrentValue(0)
    assert mood.value() is None


def test_days_of_a_month_are_cells_that_can_be_pressed(qtbot: QtBot) -> None:
    calendar = Calendar(date(2026, 6, 12), TODAY)
    qtbot.addWidget(calendar)
    days = told(calendar._days)
    assert days.childCount() == 42
    twelfth = days.child(11)
    assert "12 June 2026" in twelfth.text(NAME)
    assert twelfth.state().selected
    assert days.indexOfChild(twelfth) == 11
    assert days.child(11).rect() == twelfth.rect()
    with qtbot.waitSignal(calendar.picked) as picked:
        days.child(14).actionInterface().doAction("Press")
    assert picked.args == [date(2026, 6, 15)]


def test_tabs_are_selected_and_switches_are_checked(qtbot: QtBot) -> None:
    tabs, switcher = Tabs(), Switcher("System", "On")
    tabs.add("Overview")
    tabs.add("Goals", count="2")
    for widget in (tabs, switcher):
        qtbot.addWidget(widget)
    goals, on = told(tabs._group.button(1)), told(switcher._group.button(1))
    assert (goals.role(), goals.text(NAME), bool(goals.state().selected)) == (Role.PageTab, "Goals 2", False)
    goals.actionInterface().doAction("Press")
    assert goals.state().selected
    assert (on.role(), bool(on.state().checked)) == (Role.RadioButton, False)
    on.actionInterface().doAction("Press")
    assert on.state().checked
    assert switcher.current() == 1


def test_a_folded_private_block_says_so(qtbot: QtBot) -> None:
    block = PrivateBlock()
    qtbot.addWidget(block)
    assert (told(block).role(), told(block).text(NAME)) == (Role.Grouping, "Private notes")
    block.set_folded(True)
    assert told(block).text(NAME) == "Private notes hidden"


def test_pages_say_which_one_is_looked_at(qtbot: QtBot) -> None:
    class Four(Pictures):
        def count(self) -> int:
            return 4

        def page(self, number: int) -> None:
            return None

    view = PageView(Four(), "Preview")
    qtbot.addWidget(view)
    view.resize(600, 600)
    view.show()
    view.show_page(2)
    assert (told(view).role(), told(view).text(DESCRIPTION)) == (Role.Document, "Page 3 of 4")


def test_a_tooltip_is_told_without_its_mark_up(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tip(widget, "Helen <Okafor>\nNext: Thu")
    assert told(widget).text(DESCRIPTION) == "Helen <Okafor>, Next: Thu"


def test_what_is_folded_away_is_not_there_for_a_screen_reader(qtbot: QtBot) -> None:
    block, note = PrivateBlock(), QLabel("Only mine")
    qtbot.addWidget(block)
    block.body.addWidget(note)
    block.show()
    speaker = told(block)

    def said(one: QAccessibleInterface) -> str:
        children = [child for number in range(one.childCount()) if (child := one.child(number)) is not None]
        return " ".join([one.text(NAME), *map(said, children)])

    assert "Only mine" in said(speaker)
    block.set_folded(True)
    assert "Only mine" not in said(speaker)
    assert "Show private notes" in said(speaker)
    block.set_folded(False)
    assert "Only mine" in said(speaker)
