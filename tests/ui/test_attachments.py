"""Files on a page: dropped, pasted, chosen, opened, saved, renamed, removed, and private ones kept apart."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.changes import Change
from pmjournal.errors import DamagedAttachment
from pmjournal.files import ATTACHMENTS
from pmjournal.journal import Journal
from pmjournal.records import Role
from pmjournal.records.files import FileState
from tests.ui.conftest import TODAY
from tests.ui.files_given import drop, file_at, files_data, names, shown_names, wait_for
from tests.ui.hands import press
from tests.ui.meetings_shown import Shown
from ui import dialogs, opening_files, words
from ui.panes.goals import GoalsPane
from ui.panes.pane import Pane
from ui.panes.reflections import ReflectionsPane
from ui.widgets.attachment_chips import RenameFile


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def meeting(journal: Journal) -> int:
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    return journal.meetings.add(journal.clock.at(TODAY, 10), mentorship_id=helen, title="Opportunity map")


@pytest.fixture
def shown(journal: Journal, meeting: int, qtbot: QtBot) -> Shown:
    made = Shown(journal, qtbot)
    made.pane.show_record(meeting)
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that the system was asked to open."""
    found: list[Path] = []

    def take(path: Path) -> bool:
        found.append(path)
        return True

    monkeypatch.setattr(opening_files, "open_file", take)
    return found


def test_dropped_files_are_copied_and_can_be_taken_back(
    shown: Shown, meeting: int, tmp_path: Path, qtbot: QtBot
) -> None:
    attaching, service = shown.pane.detail.attaching, shown.journal.attachments
    assert attaching.chips.isHidden()  # nothing stands there before there is a file
    one, other = file_at(tmp_path, "Plan.pdf"), file_at(tmp_path, "Map.png", b"x" * 52_000)
    assert drop(shown.pane.detail, files_data(one, other)) == Qt.DropAction.CopyAction
    wait_for(qtbot, attaching)
    assert one.exists()
    assert names(service, meeting) == ["Plan.pdf", "Map.png"]
    assert [chip.accessibleName() for chip in attaching.chips.chips()] == ["Plan.pdf, 7 bytes", "Map.png, 52 KB"]
    assert attaching.chips.isVisibleTo(shown.pane)
    assert shown.toasts[-1][0] == "2 files attached"
    shown.undo()
    assert service.of(meeting) == []
    assert attaching.chips.isHidden()


def test_a_pasted_picture_is_named_by_its_moment_and_no_word_is_changed(
    shown: Shown, meeting: int, qtbot: QtBot
) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(0x1F5F4E)
    data = QMimeData()
    data.setImageData(picture)
    edit = shown.pane.detail.notes.edit
    assert edit.canInsertFromMimeData(data)
    edit.insertFromMimeData(data)
    wait_for(qtbot, shown.pane.detail.attaching)
    (one,) = shown.journal.attachments.of(meeting)
    at = shown.journal.clock.local(shown.journal.clock.now())
    assert one.name == f"Picture 2026-06-10 {at:%H.%M}.png"
    again = QImage()
    assert again.loadFromData(shown.journal.attachments.read(one.id))
    assert again.pixelColor(3, 3) == picture.pixelColor(3, 3)
    assert edit.markdown() == ""


def test_files_dropped_into_the_text_are_attached_and_words_stay_words(
    shown: Shown, meeting: int, tmp_path: Path, qtbot: QtBot
) -> None:
    edit = shown.pane.detail.notes.edit
    drop(edit.viewport(), files_data(file_at(tmp_path, "Plan.pdf")))
    wait_for(qtbot, shown.pane.detail.attaching)
    address = QMimeData()
    address.setUrls([QUrl("https://example.org/plan")])
    address.setText("https://example.org/plan")
    edit.insertFromMimeData(address)
    assert names(shown.journal.attachments, meeting) == ["Plan.pdf"]
    assert edit.markdown() == "https://example.org/plan"


def test_what_cannot_be_attached_is_told_and_the_rest_comes(
    shown: Shown, meeting: int, tmp_path: Path, qtbot: QtBot
) -> None:
    drop(shown.pane.detail, files_data(tmp_path, file_at(tmp_path, "Plan.pdf")))
    wait_for(qtbot, shown.pane.detail.attaching)
    assert names(shown.journal.attachments, meeting) == ["Plan.pdf"]
    assert "is a folder" in str(shown.troubles[-1])


def test_a_file_goes_to_the_page_it_was_given_to(shown: Shown, meeting: int, tmp_path: Path, qtbot: QtBot) -> None:
    other = shown.journal.meetings.add(shown.journal.clock.at(TODAY, 12), title="Another")
    drop(shown.pane.detail, files_data(file_at(tmp_path, "Plan.pdf", bytes(2_000_000))))
    shown.pane.show_record(other)
    wait_for(qtbot, shown.pane.detail.attaching)
    assert names(shown.journal.attachments, meeting) == ["Plan.pdf"]
    assert shown.journal.attachments.of(other) == []
    assert shown_names(shown.pane.detail.attaching) == []


def test_opening_hands_over_a_file_that_goes_with_the_journal(
    shown: Shown, meeting: int, opened: list[Path], qtbot: QtBot
) -> None:
    shown.journal.attachments.add(meeting, "Plan.pdf", b"content")
    shown.pane.reload()
    shown.pane.detail.files.chips()[0].click()
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert (opened[0].name, opened[0].read_bytes()) == ("Plan.pdf", b"content")
    assert opened[0].stat().st_mode & 0o077 == 0
    shown.journal.opened_files.close()
    assert not opened[0].exists()


def test_a_program_is_never_started(shown: Shown, meeting: int, opened: list[Path], runtime: Path) -> None:
    shown.journal.attachments.add(meeting, "Invoice.PDF.exe", b"MZ")
    shown.pane.reload()
    shown.pane.detail.files.chips()[0].click()
    assert "is a program" in shown.toasts[-1][0]
    assert list(runtime.iterdir()) == []


def test_saving_a_copy_says_that_it_is_not_encrypted(
    shown: Shown, meeting: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    shown.journal.attachments.add(meeting, "Plan.pdf", b"content")
    shown.pane.reload()
    monkeypatch.setattr(dialogs, "save_file", lambda parent, title, name: tmp_path / f"copy of {name}")
    chips = shown.pane.detail.files
    menu = chips.menu_of(chips.chips()[0])
    assert [one.text() for one in menu.actions() if one.text()] == ["Open", "Save as…", "Rename…", "Remove"]
    menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: bool(shown.toasts))
    assert shown.toasts[-1][0] == "Saved. The copy is not encrypted."
    assert (tmp_path / "copy of Plan.pdf").read_bytes() == b"content"


def test_delete_removes_with_undo_and_the_focus_goes_to_the_next(shown: Shown, meeting: int, qtbot: QtBot) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        shown.journal.attachments.add(meeting, name, name.encode())
    shown.pane.reload()
    chips = shown.pane.detail.files
    chips.chips()[1].setFocus()
    press(chips.chips()[1], Qt.Key.Key_Delete)
    assert [chip.text() for chip in chips.chips()] == ["a.txt", "c.txt"]
    assert chips.chips()[1].hasFocus()
    assert shown.toasts[-1][0] == "b.txt removed"
    shown.undo()
    assert [chip.text() for chip in chips.chips()] == ["a.txt", "b.txt", "c.txt"]


def test_another_name_is_typed_under_the_chip(shown: Shown, meeting: int, qtbot: QtBot) -> None:
    shown.journal.attachments.add(meeting, "scan.png", b"x")
    shown.pane.reload()
    chips = shown.pane.detail.files
    press(chips.chips()[0], Qt.Key.Key_F2)
    line = chips.renaming.line
    assert line.selectedText() == "scan"
    line.setText("Whiteboard")
    press(line, Qt.Key.Key_Return)
    assert [chip.text() for chip in chips.chips()] == ["Whiteboard.png"]


def test_escape_leaves_the_name_as_it_was(shown: Shown, meeting: int) -> None:
    shown.journal.attachments.add(meeting, "scan.png", b"x")
    shown.pane.reload()
    chips = shown.pane.detail.files
    press(chips.chips()[0], Qt.Key.Key_F2)
    chips.renaming.line.setText("Whiteboard")
    press(chips.renaming.line, Qt.Key.Key_Escape)
    assert not any(isinstance(one, RenameFile) and one.isVisible() for one in QApplication.topLevelWidgets())
    assert [chip.text() for chip in chips.chips()] == ["scan.png"]


def test_missing_and_damaged_files_are_said_to_be_so(shown: Shown, opened: list[Path], qtbot: QtBot) -> None:
    service, other = shown.journal.attachments, shown.journal.meetings.add(shown.journal.clock.at(TODAY, 12))
    for name in ("whole.txt", "damaged.txt", "missing.txt"):
        service.add(other, name, name.encode())
    folder = shown.journal.folder / ATTACHMENTS
    _, damaged, missing = (folder / one.stored for one in service.of(other))
    sealed = damaged.read_bytes()
    damaged.write_bytes(sealed[:-1] + bytes([sealed[-1] ^ 1]))
    missing.unlink()
    shown.pane.show_record(other)
    chips = shown.pane.detail.files

    def said() -> list[str]:
        return [chip.accessibleName() for chip in chips.chips()]

    wanted = ["whole.txt, 9 bytes", "damaged.txt, damaged", "missing.txt, missing"]
    qtbot.waitUntil(lambda: said() == wanted)
    assert "put it back from a backup" in chips.chips()[1].accessibleDescription()
    chips.chips()[1].click()
    qtbot.waitUntil(lambda: bool(shown.troubles))
    assert isinstance(shown.troubles[-1], DamagedAttachment)
    assert opened == []


def test_attaching_a_damaged_file_again_mends_it(shown: Shown, meeting: int, tmp_path: Path, qtbot: QtBot) -> None:
    one = shown.journal.attachments.get(shown.journal.attachments.add(meeting, "Plan.pdf", b"content"))
    (shown.journal.folder / ATTACHMENTS / one.stored).write_bytes(b"?")
    shown.pane.reload()
    chips = shown.pane.detail.files
    assert chips.chips()[0].shown.state is FileState.DAMAGED
    drop(shown.pane.detail, files_data(file_at(tmp_path, "Plan again.pdf")))
    wait_for(qtbot, shown.pane.detail.attaching)
    assert [chip.shown.state for chip in chips.chips()] == [FileState.WHOLE] * 2


# Other pages ----------------------------------------------------------------------------------------


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that is chosen wherever one is asked for."""
    path = file_at(tmp_path, "Plan.pdf")
    monkeypatch.setattr(dialogs, "choose_files", lambda parent, title: [path])
    return path


@pytest.fixture
def in_sight(journal: Journal, qtbot: QtBot) -> Callable[[Pane], list[Change | None]]:
    """Shows a pane; gives the changes its toasts told of."""

    def show(pane: Pane) -> list[Change | None]:
        qtbot.addWidget(pane)
        pane.resize(1056, 768)
        pane.show()
        journal.subscribe(pane.on_change)
        told: list[Change | None] = []
        pane.toast_requested.connect(lambda _words, change: told.append(change))
        return told

    return show


def test_a_goal_takes_files_by_its_menu(
    journal: Journal, chosen: Path, in_sight: Callable[[Pane], list[Change | None]], qtbot: QtBot
) -> None:
    goal, other = journal.goals.add("Tell the story"), journal.goals.add("Another")
    pane = GoalsPane(journal, read=True)
    told = in_sight(pane)
    pane.show_record(goal)
    pane.attaching.choose()
    wait_for(qtbot, pane.attaching)
    assert names(journal.attachments, goal) == [chosen.name]
    assert shown_names(pane.attaching) == [chosen.name]
    pane.show_record(other)
    assert shown_names(pane.attaching) == []
    pane.show_record(goal)
    assert told[-1] is not None
    journal.undo(told[-1])
    assert shown_names(pane.attaching) == []


def test_a_new_reflection_is_stored_with_its_first_file(
    journal: Journal, chosen: Path, in_sight: Callable[[Pane], list[Change | None]], qtbot: QtBot
) -> None:
    pane = ReflectionsPane(journal)
    in_sight(pane)
    pane.begin_new()
    assert pane.detail.current_id() is None
    pane.detail.head.attach_clicked.emit()
    wait_for(qtbot, pane.attaching)
    page = pane.detail.current_id()
    assert page is not None
    assert names(journal.attachments, page) == [chosen.name]
    assert shown_names(pane.attaching) == [chosen.name]


def test_a_slow_file_says_how_far_it_is_and_can_be_stopped(
    shown: Shown, meeting: int, tmp_path: Path, qtbot: QtBot
) -> None:
    attaching = shown.pane.detail.attaching
    drop(shown.pane.detail, files_data(file_at(tmp_path, "long.bin", bytes(24_000_000))))
    qtbot.waitUntil(lambda: attaching._far is not None)
    attaching._say_far()
    assert attaching.chips.reading.text().startswith("long.bin, ")
    assert attaching.chips.isVisibleTo(shown.pane)
    attaching.chips.reading.removed.emit()
    wait_for(qtbot, attaching)
    assert attaching.chips.reading.isHidden()
    assert shown.troubles == []


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1_000, "1 KB"), (52_400, "52 KB"), (999_499, "999 KB"),
        (999_500, "1 MB"), (2_440_000, "2.4 MB"), (9_960_000, "10 MB"), (26_214_400, "26 MB"),
    ],
)  # fmt: skip
def test_sizes_are_said_in_few_digits(size: int, said: str) -> None:
    assert words.file_size(size) == said
