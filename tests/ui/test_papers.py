"""Saving a paper from the window: where it went, Stop, and one sentence where it could not be written."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pmjournal.papers import Paper, Part, document
from tests.ui.hands import click
from ui import dialogs
from ui.papers import PaperSaving
from ui.widgets.toast import Toast

PAPER = Paper("Follow-up", "Nora and Amara", date(2026, 6, 9), parts=(Part("Decided", "The waitlist is *hers*."),))


@pytest.fixture
def saving(qtbot: QtBot) -> PaperSaving:
    window = QWidget()
    window.resize(1000, 600)
    qtbot.addWidget(window)
    window.show()
    toast = Toast(window)
    toast.moving = False
    return PaperSaving(window, toast)


def choose(monkeypatch: pytest.MonkeyPatch, target: Path | None) -> list[str]:
    """Let the file dialog answer with a place; returns the names it was asked with."""
    asked: list[str] = []

    def answer(_parent: object, _title: str, name: str, _patterns: object) -> Path | None:
        asked.append(name)
        return target

    monkeypatch.setattr(dialogs, "save_file", answer)
    return asked


def test_a_paper_is_saved_and_the_toast_leads_to_it(
    saving: PaperSaving, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    folder = tmp_path / "Documents"
    folder.mkdir()
    asked = choose(monkeypatch, folder / "With Amara")
    with qtbot.waitSignal(saving.saved, timeout=20_000):
        saving.save(PAPER, "With Amara: 9/6")
        assert saving._toast.words() == "Setting the page"
        assert [button.text() for button in saving._toast.offered()] == ["Stop"]
    assert asked == ["With Amara: 9-6.pdf"]
    assert (folder / "With Amara.pdf").read_bytes().startswith(b"%PDF")
    assert saving._toast.words() == "Saved to Documents. The PDF file is not encrypted."
    for index, place in enumerate((folder / "With Amara.pdf", folder)):
        offers = saving._toast.offered()
        assert [button.text() for button in offers] == ["Open", "Show in folder"]
        click(offers[index])
        assert opened[-1] == str(place)


def test_a_name_that_ends_so_makes_markdown_or_text(
    saving: PaperSaving, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for ending, words in ((".md", "is *hers*"), (".txt", "is hers")):
        choose(monkeypatch, tmp_path / f"paper{ending}")
        with qtbot.waitSignal(saving.saved):
            saving.save(PAPER, "paper")
        assert words in (tmp_path / f"paper{ending}").read_text("utf-8")
        assert saving._toast.words().endswith("The file is not encrypted.")


def test_stopped_nothing_is_left(
    saving: PaperSaving, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "paper.pdf")
    with qtbot.waitSignal(saving.failed, timeout=20_000):
        saving.save(PAPER, "paper")
        click(saving._toast.action())
    assert saving._toast.words() == "Stopped. Nothing was written."
    assert list(tmp_path.iterdir()) == []


def test_what_goes_wrong_is_one_sentence(
    saving: PaperSaving, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "none" / "paper.pdf")
    with qtbot.waitSignal(saving.failed):
        saving.save(PAPER, "paper")
    assert saving._toast.words().startswith("There is no folder")
    choose(monkeypatch, tmp_path / "paper.pdf")
    monkeypatch.setattr(document, "write", lambda *_: 1 / 0)
    with qtbot.waitSignal(saving.failed):
        saving.save(PAPER, "paper")
    assert saving._toast.words().startswith("Something went wrong in the program itself.")


def test_no_place_chosen_writes_nothing(saving: PaperSaving, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, None)
    saving.save(PAPER, "///")
    assert not saving._toast.isVisible()


def test_where_the_journal_is_closed_meanwhile_nothing_is_said_of_it(
    saving: PaperSaving, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "paper.pdf")
    saving.save(PAPER, "paper")
    task = saving._task
    assert task is not None
    with qtbot.waitSignal(task.failed, timeout=20_000):
        saving.abandon()
        saving._toast.forget()
    assert not saving._toast.isVisible()
    assert list(tmp_path.iterdir()) == []
