"""The page that begins a journal."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui import dialogs
from ui.welcome import WelcomePage
from ui.welcome.panel import NARROW, WIDE, Panel


@pytest.fixture
def page(qtbot: QtBot) -> WelcomePage:
    made = WelcomePage()
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show()
    return made


def _answer_folder(monkeypatch: pytest.MonkeyPatch, folder: Path | None) -> None:
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_args: folder)


def test_a_folder_in_the_documents_is_proposed(page: WelcomePage) -> None:
    assert page.folder().name == "PM Journal"
    assert page.folder().is_absolute()


def test_enter_starts_with_name_and_folder(page: WelcomePage, qtbot: QtBot, tmp_path: Path) -> None:
    page.set_folder(tmp_path / "mine")
    QTest.keyClicks(page.name.line, "  Nora   Castell ")
    with qtbot.waitSignal(page.start_requested) as started:
        QTest.keyClick(page.name.line, Qt.Key.Key_Return)
    assert started.args == ["Nora Castell", tmp_path / "mine"]


def test_a_home_sign_is_understood(
    page: WelcomePage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    page.name.line.setText("Nora")
    page.place.line.setText("~/Mentoring")
    with qtbot.waitSignal(page.start_requested) as started:
        page.start.click()
    assert started.args == ["Nora", tmp_path / "Mentoring"]


def test_without_a_name_it_says_so_and_waits(page: WelcomePage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.start_requested):
        page.start.click()
    assert page.name.error() == "Type your name. It stands on what you export."
    QTest.keyClicks(page.name.line, "N")
    assert page.name.error() == ""


@pytest.mark.parametrize("typed", ["", "Mentoring", "../here"])
def test_a_folder_that_is_no_whole_path_is_not_taken(page: WelcomePage, qtbot: QtBot, typed: str) -> None:
    page.name.line.setText("Nora")
    page.place.line.setText(typed)
    with qtbot.assertNotEmitted(page.start_requested):
        page.start.click()
    assert page.place.error()
    assert page.folder().is_absolute()


def test_a_full_folder_gets_a_new_one_inside(
    page: WelcomePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.txt").write_text("Dear", "utf-8")
    _answer_folder(monkeypatch, tmp_path)
    page.choose.click()
    assert page.folder() == tmp_path / "PM Journal"


def test_an_empty_folder_is_taken_as_it_is(
    page: WelcomePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer_folder(monkeypatch, tmp_path)
    page.choose.click()
    assert page.folder() == tmp_path


def test_choosing_nothing_changes_nothing(page: WelcomePage, monkeypatch: pytest.MonkeyPatch) -> None:
    before = page.folder()
    _answer_folder(monkeypatch, None)
    page.choose.click()
    assert page.folder() == before


def test_an_existing_journal_is_asked_for(
    page: WelcomePage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer_folder(monkeypatch, tmp_path)
    with qtbot.waitSignal(page.open_requested) as opened:
        page.open_other.click()
    assert opened.args == [tmp_path]


def test_the_sample_needs_no_name(page: WelcomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.sample_requested):
        page.sample.click()


def test_trouble_stays_until_something_is_done_about_it(page: WelcomePage, qtbot: QtBot) -> None:
    page.show_trouble("That folder holds no journal. Choose another.")
    assert page._trouble.isVisible()
    QTest.keyClicks(page.place.line, "x")
    assert not page._trouble.isVisible()


def test_while_it_is_busy_nothing_else_can_be_begun(page: WelcomePage, qtbot: QtBot) -> None:
    page.set_busy("Making the sample journal…")
    assert not page.name.isEnabled()
    assert not page.start.isVisible()
    page.set_busy("")
    assert page.start.isVisible()
    assert page.name.isEnabled()


def test_what_one_typed_in_has_the_focus_again_when_it_did_not_work(page: WelcomePage, qtbot: QtBot) -> None:
    page.place.line.setFocus()
    qtbot.waitUntil(page.place.line.hasFocus)
    page.set_busy("Opening…")
    page.set_busy("")
    page.show_trouble("There is no such folder.")
    assert page.place.line.hasFocus()


@pytest.mark.parametrize(("width", "panel"), [(1280, WIDE), (1180, WIDE), (1179, NARROW), (880, NARROW)])
def test_the_panel_is_narrow_in_a_narrow_window(page: WelcomePage, width: int, panel: int) -> None:
    page.resize(width, 820)
    found = page.findChild(Panel)
    assert isinstance(found, Panel)
    assert found.width() == panel


def test_the_panel_reads_as_text(page: WelcomePage) -> None:
    found = page.findChild(Panel)
    assert isinstance(found, Panel)
    assert "No account, no cloud, no tracking." in found.accessibleDescription()
