"""Everything at once in the settings: exports that say first what they are, and a journal made of one."""

from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.protection import needs_secret
from pmjournal.records import Role
from pmjournal.secret import Secret
from pmjournal.steps import finish
from tests.ui.inside import in_front
from tests.ui.locked_journals import RECOVERY, WORDS, opened, unlock
from ui import dialogs
from ui.app import Program
from ui.commands import commands
from ui.panes.settings import SettingsPane
from ui.panes.settings.everything_section import EverythingSection
from ui.taking_in import TakingInDialog


class Answers:
    """What the person answers, and what was asked."""

    def __init__(self, folder: Path) -> None:
        self.yes = True
        self.file: Path | None = None
        self.save_as: Path | None = None
        self.folder: Path | None = folder
        self.asked: list[str] = []

    def confirm(self, _parent: object, title: str, words: str, *_answers: str, danger: bool = False) -> bool:
        self.asked.append(f"{title} {words}")
        return self.yes


class Shown(NamedTuple):
    """A section of the settings, and the person before it."""

    section: EverythingSection
    answers: Answers
    told: list[str]


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Answers:
    (tmp_path / "chosen").mkdir()
    made = Answers(tmp_path / "chosen")
    monkeypatch.setattr(dialogs, "confirm", made.confirm)
    monkeypatch.setattr(dialogs, "save_file", lambda *_: made.save_as)
    monkeypatch.setattr(dialogs, "choose_file", lambda *_: made.file)
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_: made.folder)
    return made


@pytest.fixture
def shown(qtbot: QtBot, journal: Journal, answers: Answers) -> Shown:
    helen = journal.people.add("Helen Okafor", Role.MENTOR)
    journal.goals.add("Tell the strategy story", mentorship_id=helen)
    journal.private_notes.add("Ready for more", mentorship_id=helen)
    pane = SettingsPane(journal)
    qtbot.addWidget(pane)
    pane.show()
    told: list[str] = []
    pane.toast_requested.connect(lambda words, _change: told.append(words))
    return Shown(pane.everything, answers, told)


def _rest(qtbot: QtBot, section: EverythingSection) -> None:
    qtbot.waitUntil(lambda: section.json.isEnabled(), timeout=10_000)


def _export(journal: Journal, target: Path) -> Path:
    finish(journal.exports.json(target))
    return target


def test_what_an_export_is_is_said_before_one_chooses_where(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    section, answers, told = shown
    answers.save_as = tmp_path / "chosen" / "everything"
    section.json.click()
    assert not section.json.isEnabled()
    _rest(qtbot, section)
    assert answers.asked == [
        "Export everything? 1 private note or rating is included and marked. "
        "What is written is not encrypted: whoever has it can read everything."
    ]
    assert told == ["Saved to chosen."]
    assert section.saved.isVisible()
    written = tmp_path / "chosen" / "everything.json"
    assert "Ready for more" in written.read_text("utf-8")
    assert [path.name for path in written.parent.iterdir()] == ["everything.json"]


def test_who_thinks_better_of_it_writes_nothing(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    section, answers, told = shown
    answers.yes = False
    answers.save_as = tmp_path / "chosen" / "everything.json"
    for button in (section.json, section.pages):
        button.click()
        _rest(qtbot, section)
    assert len(answers.asked) == 2
    assert told == []
    assert list((tmp_path / "chosen").iterdir()) == []


def test_pages_get_a_folder_of_their_own(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    section, _, told = shown
    for _ in range(2):
        section.pages.click()
        _rest(qtbot, section)
    assert told == ["Saved to chosen.", "Saved to chosen."]
    found = sorted(path.name for path in (tmp_path / "chosen").iterdir())
    assert found == ["PM Journal 2026-06-10", "PM Journal 2026-06-10 2"]
    assert any("strategy" in page.read_text("utf-8") for page in (tmp_path / "chosen" / found[1]).rglob("*.md"))


def test_how_many_private_notes_there_are_is_not_told_while_they_are_hidden(qtbot: QtBot, shown: Shown) -> None:
    section, answers, _ = shown
    answers.yes = False
    section.set_private_hidden(True)
    section.json.click()
    _rest(qtbot, section)
    assert "Private notes are included and marked." in answers.asked[0]


def test_a_place_that_will_not_do_is_said_in_a_sentence(
    qtbot: QtBot, shown: Shown, journal: Journal, tmp_path: Path
) -> None:
    section, answers, told = shown
    before = sorted(journal.folder.iterdir())
    answers.save_as = journal.folder / "everything.json"
    answers.folder = tmp_path / "chosen" / "a file"
    (tmp_path / "chosen" / "a file").write_text("no folder")
    for button in (section.json, section.pages):
        button.click()
        _rest(qtbot, section)
        assert section.error.isVisible()
    assert told == []
    assert sorted(journal.folder.iterdir()) == before
    assert [path.name for path in (tmp_path / "chosen").iterdir()] == ["a file"]


def test_an_export_is_stopped_and_leaves_nothing(
    qtbot: QtBot, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section, _, told = shown

    def choose_and_stop(*_: object) -> Path:
        QTimer.singleShot(0, section.work.stop.click)
        return tmp_path / "chosen" / "everything.json"

    monkeypatch.setattr(dialogs, "save_file", choose_and_stop)
    section.json.click()
    _rest(qtbot, section)
    assert section.note.text() == "Stopped. Nothing was written."
    assert told == []
    assert list((tmp_path / "chosen").iterdir()) == []


def test_a_file_that_is_no_export_makes_no_journal(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    section, answers, _ = shown
    answers.file = tmp_path / "holiday.json"
    answers.file.write_text('{"photos": []}')
    section.new.click()
    _rest(qtbot, section)
    assert section.error.isVisible()
    assert "holiday.json is no JSON export of a journal." in section.error.text()
    assert list((tmp_path / "chosen").iterdir()) == []


def test_a_journal_is_made_of_an_export_and_opened(
    qtbot: QtBot, program: Program, answers: Answers, tmp_path: Path, clock: Clock
) -> None:
    with Journal.create(tmp_path / "journal", "Nora Castell", clock=clock) as journal:
        journal.goals.add("Tell the strategy story")
        answers.file = _export(journal, tmp_path / "everything.json")
    program.start(tmp_path / "journal")
    opened(qtbot, program)
    command = next(one for one in commands(program.window) if one.title == "New journal from an export…")
    command.act()
    new = tmp_path / "chosen" / "PM Journal"
    qtbot.waitUntil(
        lambda: program.window.journal is not None and program.window.journal.folder == new, timeout=9000
    )
    assert "The new journal is made. Open it?" in answers.asked[0]
    assert "1 record was taken in." in answers.asked[0]
    assert [one.goal.title for one in opened(qtbot, program).goals.outlines()] == ["Tell the strategy story"]


def _with_export(tmp_path: Path, clock: Clock) -> Path:
    with Journal.create(tmp_path / "first", "Nora Castell", clock=clock) as journal:
        journal.goals.add("Tell the strategy story")
        journal.owner.write(organisation="Tideline")
        return _export(journal, tmp_path / "everything.json")


def _empty(tmp_path: Path, clock: Clock) -> Path:
    """A journal with a passphrase and nothing in it."""
    folder = tmp_path / "empty"
    Journal.create(folder, "Nora", clock=clock, secrets=[Secret.passphrase(WORDS), RECOVERY]).close()
    return folder


def _everything(qtbot: QtBot, program: Program, folder: Path) -> EverythingSection:
    program.start(folder)
    unlock(qtbot, program)
    return _shown(program)


def _shown(program: Program) -> EverythingSection:
    pane = program.window.pane("settings")
    program.window.show_pane("settings")
    assert isinstance(pane, SettingsPane)
    return pane.everything


def test_an_empty_journal_takes_an_export_in_or_stays_as_it_was(
    qtbot: QtBot, program: Program, answers: Answers, tmp_path: Path, clock: Clock
) -> None:
    answers.file = tmp_path / "holiday.json"
    answers.file.write_text('{"photos": []}')
    folder = _empty(tmp_path, clock)
    _everything(qtbot, program, folder).here.click()
    assert program.window.journal is None
    assert opened(qtbot, program).is_empty()
    assert "is no JSON export of a journal" in program.window.shell.toast.words()
    assert program.window.current == "settings"
    answers.file = _with_export(tmp_path, clock)
    _shown(program).here.click()
    journal = opened(qtbot, program)
    assert program.window.shell.toast.words() == "1 record was taken in"
    assert [one.goal.title for one in journal.goals.outlines()] == ["Tell the strategy story"]
    assert journal.owner.get().organisation == "Tideline"
    assert not _shown(program).here.isVisible()
    assert needs_secret(folder)


def test_a_lock_that_is_asked_for_meanwhile_comes_once_all_is_in(
    qtbot: QtBot, program: Program, answers: Answers, tmp_path: Path, clock: Clock
) -> None:
    answers.file = _with_export(tmp_path, clock)
    _everything(qtbot, program, _empty(tmp_path, clock)).here.click()
    program.away.gone.emit("Locked with the screen")
    qtbot.waitUntil(lambda: program.locking.locked, timeout=10_000)
    assert in_front(TakingInDialog) is None
    assert not unlock(qtbot, program).is_empty()
