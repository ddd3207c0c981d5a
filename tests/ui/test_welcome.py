"""The page that begins a journal."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmjournal import recovery_key
from pmjournal.records import Role
from pmjournal.secret import Secret
from tests.ui.inside import inside
from ui import dialogs
from ui.welcome.beginning import Beginning
from ui.welcome.page import WelcomePage
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
    assert page.first.folder().name == "PM Journal"
    assert page.first.folder().is_absolute()


WORDS = "slow harbour paper lantern"


def _key(page: WelcomePage) -> Secret:
    """The recovery key that is shown."""
    assert page.second is not None
    return Secret.recovery(page.second.view.shown.label.text())


def test_three_steps_by_keys_alone(page: WelcomePage, qtbot: QtBot, tmp_path: Path) -> None:
    page.first.set_folder(tmp_path / "mine")
    QTest.keyClicks(page.name.line, "  Nora   Castell \r")
    assert page.passphrase.first.line.hasFocus()
    QTest.keyClicks(page.passphrase.first.line, WORDS + "\r")
    assert page.passphrase.strength.word.text() == "Strong"
    QTest.keyClicks(page.passphrase.again.line, WORDS + "\r")
    assert page.second is not None
    assert page.step is page.second
    key, view = _key(page), page.second.view
    for place, field in zip(view.asked, view.fields, strict=True):
        QTest.keyClicks(field.line, recovery_key.groups(key)[place] + "\r")
    assert page.step.number == 2
    QTest.keyClicks(page.third.fields.name.line, "Helen Okafor")
    with qtbot.waitSignal(page.start_requested) as started:
        QTest.keyClick(page.third.fields.name.line, Qt.Key.Key_Return)
    secrets = (Secret.passphrase(WORDS), key)
    assert started.args == [Beginning("Nora Castell", tmp_path / "mine", secrets, ("Helen Okafor", Role.MENTEE))]


def test_a_passphrase_and_a_person_can_be_left_out(page: WelcomePage, qtbot: QtBot, tmp_path: Path) -> None:
    page.first.set_folder(tmp_path / "mine")
    page.name.line.setText("Nora")
    page.without.click()
    assert page.step.number == 2
    with qtbot.waitSignal(page.start_requested) as started:
        page.sample.click()
    assert started.args == [Beginning("Nora", tmp_path / "mine")]


def test_what_is_missing_of_a_passphrase_is_said(page: WelcomePage) -> None:
    page.name.line.setText("Nora")
    page.start.click()
    assert page.passphrase.first.error() == "Type a passphrase. Four or more words work well."
    QTest.keyClicks(page.passphrase.first.line, WORDS)
    QTest.keyClicks(page.passphrase.again.line, "slow harbour")
    page.start.click()
    assert page.passphrase.again.error() == "That is not the same passphrase. Type it again."
    assert page.step is page.first


@pytest.mark.parametrize("words", ["密码 很 长 的 句子", "  ", "a" * 20_000, "pass\u0301phrase \U0001f511"])
def test_odd_passphrases_are_taken_as_typed_or_refused_in_a_sentence(page: WelcomePage, words: str) -> None:
    page.name.line.setText("Nora")
    page.passphrase.first.line.setText(words)
    page.passphrase.again.line.setText(words)
    page.start.click()
    assert (page.step is page.first) is (not words.strip())
    assert bool(page.passphrase.first.error()) is (not words.strip())


def test_the_recovery_key_stays_the_same_when_one_goes_back(page: WelcomePage) -> None:
    page.name.line.setText("Nora")
    for field in (page.passphrase.first, page.passphrase.again):
        field.line.setText(WORDS)
    page.start.click()
    key = _key(page)
    page.start.click()
    assert page.step is page.second, "not before two groups were typed"
    page.sample.click()
    assert page.step.number == 2
    page.back.click()
    page.back.click()
    page.start.click()
    assert _key(page) == key


def test_nothing_that_was_typed_is_left_once_a_journal_is_open(page: WelcomePage) -> None:
    page.name.line.setText("Nora")
    for field in (page.passphrase.first, page.passphrase.again):
        field.line.setText(WORDS)
    page.start.click()
    page.forget()
    assert page.passphrase.is_empty()
    assert page.second is None
    assert page.step is page.first


def test_a_home_sign_is_understood(
    page: WelcomePage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    page.name.line.setText("Nora")
    page.place.line.setText("~/Mentoring")
    page.without.click()
    with qtbot.waitSignal(page.start_requested) as started:
        page.sample.click()
    assert started.args == [Beginning("Nora", tmp_path / "Mentoring")]


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
    assert page.first.folder().is_absolute()


def test_a_full_folder_gets_a_new_one_inside(
    page: WelcomePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.txt").write_text("Dear", "utf-8")
    _answer_folder(monkeypatch, tmp_path)
    page.first.choose.click()
    assert page.first.folder() == tmp_path / "PM Journal"


def test_an_empty_folder_is_taken_as_it_is(
    page: WelcomePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer_folder(monkeypatch, tmp_path)
    page.first.choose.click()
    assert page.first.folder() == tmp_path


def test_choosing_nothing_changes_nothing(page: WelcomePage, monkeypatch: pytest.MonkeyPatch) -> None:
    before = page.first.folder()
    _answer_folder(monkeypatch, None)
    page.first.choose.click()
    assert page.first.folder() == before


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
    assert page.column.trouble.isVisible()
    QTest.keyClicks(page.place.line, "x")
    assert not page.column.trouble.isVisible()


def test_while_it_is_busy_nothing_else_can_be_begun(page: WelcomePage, qtbot: QtBot) -> None:
    page.set_busy("Making the sample journal…")
    assert not page.name.isEnabled()
    assert not page.start.isVisible()
    page.set_busy("")
    assert page.start.isVisible()
    assert page.name.isEnabled()


def test_what_one_typed_in_has_the_focus_again_when_it_did_not_work(page: WelcomePage, qtbot: QtBot) -> None:
    page.first.where.click()
    page.place.line.setFocus()
    qtbot.waitUntil(page.place.line.hasFocus)
    page.set_busy("Opening…")
    page.set_busy("")
    page.show_trouble("There is no such folder.")
    assert page.place.line.hasFocus()


@pytest.mark.parametrize(("width", "panel"), [(1280, WIDE), (1180, WIDE), (1179, NARROW), (880, NARROW)])
def test_the_panel_is_narrow_in_a_narrow_window(page: WelcomePage, width: int, panel: int) -> None:
    page.resize(width, 820)
    found = next(iter(inside(page, Panel)), None)
    assert isinstance(found, Panel)
    assert found.width() == panel


def test_the_panel_reads_as_text(page: WelcomePage) -> None:
    found = next(iter(inside(page, Panel)), None)
    assert isinstance(found, Panel)
    assert "No account, no cloud, no tracking." in found.accessibleDescription()
