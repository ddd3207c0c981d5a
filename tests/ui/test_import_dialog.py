"""Importing through the window: first a look at every file, then all of them or none."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from pmjournal import importing
from pmjournal.importing import Verdict
from pmjournal.journal import Journal
from pmjournal.records import Role
from tests.ui.inside import inside
from ui import dialogs
from ui.import_dialog import ImportDialog, open_import
from ui.import_dialog.outcome_list import OUTCOME
from ui.widgets.tabs import Switcher
from ui.window.forgetting import close_what_lies_over

WEEKS = {
    "week-1.md": "## Week 1\n\nDate: 04/03/2018\n\nIntroductory work.\n",
    "week-2.md": "## Week 2\n\nDate: 04/11/2018\n\nA first fix.\n",
    "week-3.md": "## Week 3\n\nDate: 04/18/2018\n\nTests.\n",
}


@pytest.fixture
def dialog(qtbot: QtBot, journal: Journal) -> Iterator[ImportDialog]:
    made = _open(qtbot, journal)
    yield made
    qtbot.waitUntil(lambda: made._work is None)


@pytest.fixture
def weeks(tmp_path: Path) -> Path:
    folder = tmp_path / "weeks"
    folder.mkdir()
    for name, text in WEEKS.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def _open(qtbot: QtBot, journal: Journal) -> ImportDialog:
    made = ImportDialog(journal)
    qtbot.addWidget(made)
    made.open()
    return made


def _choose(qtbot: QtBot, dialog: ImportDialog, source: Path) -> None:
    dialog.set_source(source)
    _wait(qtbot, dialog)


def _wait(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: dialog._work is None)


def _press(switcher: Switcher, number: int) -> None:
    inside(switcher, QAbstractButton)[number].click()


def _verdicts(dialog: ImportDialog) -> list[Verdict]:
    model = dialog.files.outcomes
    return [model.index(row).data(OUTCOME).verdict for row in range(model.rowCount())]


def _lines(dialog: ImportDialog) -> list[str]:
    model = dialog.files.outcomes
    return [str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def test_at_first_there_is_nothing_to_import(dialog: ImportDialog) -> None:
    assert not dialog.go.isEnabled()
    assert dialog.advice.text() == "Choose a file or a folder, and see what would be taken."
    assert not dialog.order_row.isVisible()


def test_ambiguous_dates_are_refused_until_the_order_is_said(
    dialog: ImportDialog, qtbot: QtBot, weeks: Path
) -> None:
    _choose(qtbot, dialog, weeks)
    assert _verdicts(dialog) == [Verdict.REFUSED, Verdict.REFUSED, Verdict.TAKEN]
    assert _lines(dialog)[0] == "week-1.md: Refused. Its date could be 4 Mar 2018 or 3 Apr 2018."
    assert _lines(dialog)[2].startswith("week-3.md: Ready.")
    assert dialog.order_row.isVisible()
    assert dialog.order.current() == -1
    assert not dialog.go.isEnabled()
    _press(dialog.order, 1)
    _wait(qtbot, dialog)
    assert _lines(dialog)[0] == "week-1.md: Taken. 3 Apr 2018 · Week 1"
    assert _verdicts(dialog) == [Verdict.TAKEN] * 3


def test_three_weeks_are_imported_with_a_new_mentor(
    dialog: ImportDialog, qtbot: QtBot, weeks: Path, journal: Journal
) -> None:
    _choose(qtbot, dialog, weeks)
    _press(dialog.order, 1)
    _wait(qtbot, dialog)
    assert dialog.advice.text() == "Type the name of the person these meetings were with."
    QTest.keyClicks(dialog.partner.fields.name.line, "Yangshun")
    assert dialog.go.text() == "Import 3 files"
    with qtbot.waitSignal(dialog.imported) as imported:
        dialog.go.click()
    assert imported.args is not None
    assert imported.args[0] == "3 meetings imported"
    (contact,) = journal.people.contacts()
    assert (contact.person.name, contact.mentorship.my_role) == ("Yangshun", Role.MENTEE)
    assert journal.meetings.count(contact.mentorship.id) == 3
    journal.undo(imported.args[1])
    assert journal.meetings.count() == 0


def test_what_is_known_is_not_taken_again(
    dialog: ImportDialog, qtbot: QtBot, weeks: Path, journal: Journal
) -> None:
    importing.carry_out(journal, importing.plan(weeks, "meeting", journal=journal, date_order="mdy"))
    _choose(qtbot, dialog, weeks)
    _press(dialog.order, 1)
    _wait(qtbot, dialog)
    assert _verdicts(dialog) == [Verdict.KNOWN] * 3
    assert dialog.advice.text() == "Nothing new here: all of it is in the journal already."
    assert not dialog.go.isEnabled()


def test_a_refused_file_holds_all_back_until_it_is_mended(
    dialog: ImportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "2026-05-04 call.md").write_text("We talked.", "utf-8")
    (folder / "loose.md").write_text("No day anywhere.", "utf-8")
    _choose(qtbot, dialog, folder)
    assert _verdicts(dialog) == [Verdict.TAKEN, Verdict.REFUSED]
    assert not dialog.go.isEnabled()
    assert dialog.again.isVisible()
    (folder / "loose.md").write_text("Date: 2026-05-05\n\nNow it has one.", "utf-8")
    dialog.again.click()
    _wait(qtbot, dialog)
    assert _verdicts(dialog) == [Verdict.TAKEN, Verdict.TAKEN]


def test_reflections_need_nobody(dialog: ImportDialog, qtbot: QtBot, tmp_path: Path, journal: Journal) -> None:
    file = tmp_path / "2026-05-04 thoughts.md"
    file.write_text("I would decide differently now.", "utf-8")
    _press(dialog.kind, 1)
    assert not dialog.partner.choice.isVisible()
    _choose(qtbot, dialog, file)
    assert dialog.advice.text() == "1 reflection will be added."
    with qtbot.waitSignal(dialog.imported) as imported:
        dialog.go.click()
    assert imported.args is not None
    assert imported.args[0] == "1 reflection imported"
    assert journal.reflections.count() == 1


def test_meetings_go_to_the_person_that_is_chosen(qtbot: QtBot, journal: Journal, tmp_path: Path) -> None:
    ravi = journal.people.add("Ravi", Role.MENTOR)
    file = tmp_path / "2026-05-04.md"
    file.write_text("We talked.", "utf-8")
    dialog = _open(qtbot, journal)
    _choose(qtbot, dialog, file)
    assert dialog.advice.text() == "Choose who these meetings were with."
    dialog.partner.select.set_value(("Ravi", Role.MENTOR))
    dialog.partner.select.chosen.emit(("Ravi", Role.MENTOR))
    with qtbot.waitSignal(dialog.imported):
        dialog.go.click()
    assert journal.meetings.count(ravi) == 1


def test_a_name_two_people_carry_is_told_and_nothing_written(
    qtbot: QtBot, journal: Journal, tmp_path: Path
) -> None:
    for _ in range(2):
        journal.people.add("Sam", Role.PEER)
    file = tmp_path / "2026-05-04.md"
    file.write_text("We talked.", "utf-8")
    dialog = _open(qtbot, journal)
    _choose(qtbot, dialog, file)
    dialog.partner.select.set_value(("Sam", Role.PEER))
    dialog.partner.select.chosen.emit(("Sam", Role.PEER))
    dialog.go.click()
    _wait(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.advice.text().startswith("More than one person is called “Sam”.")
    assert journal.meetings.count() == 0


def test_a_folder_without_files_is_told(dialog: ImportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    _choose(qtbot, dialog, folder)
    assert "holds no .md" in dialog.advice.text()
    assert _verdicts(dialog) == []


def test_stop_while_writing_leaves_nothing_behind(
    dialog: ImportDialog, qtbot: QtBot, tmp_path: Path, journal: Journal
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(20):
        (folder / f"2026-05-{number + 1:02}.md").write_text(f"Talk {number}", "utf-8")
    _choose(qtbot, dialog, folder)
    QTest.keyClicks(dialog.partner.fields.name.line, "Ravi")
    dialog.go.click()
    dialog.reject()  # as Escape does: the writing stops first
    assert dialog.isVisible()
    _wait(qtbot, dialog)
    assert dialog.advice.text() == "Stopped. Nothing was imported."
    assert journal.meetings.count() == 0
    assert journal.people.contacts() == []
    assert dialog.go.isEnabled()


def test_a_lock_closes_it_also_while_something_is_written(
    dialog: ImportDialog, qtbot: QtBot, weeks: Path, journal: Journal
) -> None:
    _choose(qtbot, dialog, weeks)
    _press(dialog.order, 1)
    _wait(qtbot, dialog)
    QTest.keyClicks(dialog.partner.fields.name.line, "Ravi")
    dialog.go.click()
    work = dialog._work
    assert work is not None
    with qtbot.waitSignal(work.destroyed):
        close_what_lies_over(QWidget())
        assert not dialog.isVisible()
    assert journal.meetings.count() == 0


def test_a_backup_is_made_before_anything_is_written(
    dialog: ImportDialog, qtbot: QtBot, weeks: Path, journal: Journal
) -> None:
    assert journal.backups.due()
    test_three_weeks_are_imported_with_a_new_mentor(dialog, qtbot, weeks, journal)
    (made,) = journal.backups.folder.glob("*.zip")
    with zipfile.ZipFile(made) as archive:
        manifest = json.loads(archive.read("manifest.json"))
    assert manifest["why"] == "before an import"
    assert "meeting" not in manifest["records"]


def test_files_and_folders_are_asked_for(
    dialog: ImportDialog, qtbot: QtBot, weeks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_args: weeks)
    monkeypatch.setattr(dialogs, "choose_file", lambda *_args: weeks / "week-3.md")
    dialog.folder_button.click()
    _wait(qtbot, dialog)
    assert len(_verdicts(dialog)) == 3
    dialog.file_button.click()
    _wait(qtbot, dialog)
    assert _verdicts(dialog) == [Verdict.TAKEN]
    assert not dialog.order_row.isVisible()


def test_closing_while_files_are_read_is_safe(qtbot: QtBot, journal: Journal, weeks: Path) -> None:
    dialog = open_import(None, journal)
    dialog.set_source(weeks)
    work = dialog._work
    assert work is not None
    with qtbot.waitSignal(dialog.destroyed), qtbot.waitSignal(work.destroyed):
        dialog.reject()
