"""The preview of a review as it is shown, and the export."""

import itertools
import multiprocessing
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmjournal import reviews
from pmjournal.journal import Journal
from pmjournal.records import Reader, Role
from pmjournal.reviews import Exported, Section
from tests.core.review_journal import Ids, make
from tests.ui.hands import write
from tests.ui.review_panes import LONG, answer, choose, made_pane, read, show
from ui import dialogs
from ui.panes.review import ReviewPane, preview
from ui.panes.review.foot import ExportFoot
from ui.panes.review.page_images import page_of


def test_a_run_under_way_ends_once_its_pane_is_gone(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reviews, "pages", lambda *_args: itertools.repeat("Drawing"))
    worker = preview._Worker(journal)
    known: Any = SimpleNamespace(refusal="", content=None)
    wish: Any = None
    run = worker.work(preview.Order(wish, 24, known))
    worker.running = True
    assert [next(run), next(run)] == [known, "Drawing"]
    worker.end()
    assert list(itertools.islice(run, 3)) == []
    assert not worker.running


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Journal, Ids]]:
    journal, ids = make(tmp_path / "full")
    yield journal, ids
    journal.close()


@pytest.fixture
def pane(qtbot: QtBot, made: tuple[Journal, Ids]) -> Iterator[ReviewPane]:
    yield from made_pane(qtbot, made[0])


@pytest.fixture
def bare(qtbot: QtBot, journal: Journal) -> Iterator[ReviewPane]:
    """The pane on a journal with nothing in it."""
    yield from made_pane(qtbot, journal)


# The preview ----------------------------------------------------------------------------------------


def test_pages_come_and_sections_learn_where_they_stand(pane: ReviewPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.preview.placed, timeout=LONG):
        show(qtbot, pane)
    count = pane.desk.images.count()
    assert count >= 2
    assert pane.desk.bar.page.text() == f"Page 1 of {count}"
    assert pane.form.sections.rows[Section.SUMMARY].fact() == "p. 1"
    assert pane.form.sections.rows[Section.GOALS].fact().startswith("p. ")
    assert pane.form.sections.rows[Section.REFLECTIONS].fact() == ""
    qtbot.waitUntil(lambda: pane.desk.images.page(0) is not None, timeout=LONG)
    pane.desk.bar.next.click()
    assert pane.desk.bar.page.text() == f"Page 2 of {count}"
    assert pane.desk.pages.current() == 1


def test_a_page_is_never_read_as_svg() -> None:
    """Its reader can wait for ever for the window's thread, which waits for the thread that reads."""
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    assert not QImage.fromData(drawing).isNull()
    assert page_of(drawing).isNull()


def test_a_change_is_previewed(pane: ReviewPane, qtbot: QtBot, made: tuple[Journal, Ids]) -> None:
    show(qtbot, pane)
    before = pane.desk.images.count()
    pane.form.sections.rows[Section.MEETINGS].click()
    with qtbot.waitSignal(pane.previewed, timeout=LONG):
        pane.form.sections.rows[Section.GOALS].click()
    assert pane.desk.images.count() < before


def test_what_is_written_elsewhere_is_previewed(pane: ReviewPane, qtbot: QtBot, made: tuple[Journal, Ids]) -> None:
    show(qtbot, pane)
    journal = made[0]
    stop = journal.subscribe(pane.on_change)
    with qtbot.waitSignal(pane.previewed, timeout=LONG):
        journal.people.add("Jonas Weber", Role.MENTOR)
    stop()
    assert pane.form.people.fold.text().startswith("3 mentees")


def test_nothing_is_done_while_nobody_looks(pane: ReviewPane) -> None:
    choose(pane, Reader.ME)
    assert pane.preview.idle()


def test_an_empty_period_says_so_and_is_not_exported(
    bare: ReviewPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, None)
    show(qtbot, bare)
    qtbot.waitUntil(bare.preview.idle, timeout=LONG)
    assert bare.desk.nothing.title.text() == "There is nothing in this period to show yet."
    bare.export()
    assert asked == []
    assert bare.form.foot.error.text().startswith("There is nothing in this period")
    write(bare.form.own_words.editor, "But I have something to say")
    assert not bare.form.foot.error.isVisibleTo(bare)
    qtbot.waitUntil(lambda: bare.desk.images.count() > 0, timeout=LONG)


def test_no_section_is_no_review(pane: ReviewPane, qtbot: QtBot) -> None:
    for row in list(pane.form.sections.rows.values())[:4]:
        row.click()
    read(qtbot, pane)
    assert pane.preview.latest is not None
    assert pane.preview.latest.refusal.startswith("No section is ticked")


def test_zoom_and_narrow(pane: ReviewPane, qtbot: QtBot) -> None:
    show(qtbot, pane)
    fitting = pane.desk.pages.zoom()
    pane.set_narrow(True)
    assert not pane.desk.thumbnails.isVisible()
    assert pane.desk.pages.zoom() > fitting
    pane.desk.bar.larger.click()
    larger = pane.desk.pages.zoom()
    pane.set_narrow(False)
    assert pane.desk.pages.zoom() == larger
    assert pane.desk.bar.percent.text() == f"{round(larger * 100)}%"


def test_the_worker_goes_with_the_pane(made: tuple[Journal, Ids], qtbot: QtBot) -> None:
    pane = ReviewPane(made[0])
    show(qtbot, pane)
    assert "review" in [child.name for child in multiprocessing.active_children()]
    qtbot.waitUntil(pane.preview.idle, timeout=LONG)
    pane.deleteLater()
    del pane
    qtbot.waitUntil(lambda: not multiprocessing.active_children(), timeout=LONG)


# The export -----------------------------------------------------------------------------------------


def test_an_export_writes_the_file_and_tells_how_far_it_is(
    pane: ReviewPane, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, tmp_path / "out")
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    foot, said = pane.form.foot, set[str]()
    pane.exporting.progressed.connect(lambda _progress: said.add(foot.stage.text().partition(",")[0]))
    with qtbot.waitSignal(pane.toast_requested, timeout=LONG) as toast:
        foot.export.click()
        assert foot.stop.isVisibleTo(pane)
        choose(pane, Reader.ME)  # the form stays usable, and what is under way stays what it was
    assert asked == ["Review January to June 2026.pdf"]
    assert toast.args == [f"Saved to {tmp_path.name}.", None]
    assert said >= {"Drawing charts", "Setting the pages", "Saving"}
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert foot.export.isVisibleTo(pane)
    foot.saved.open_link.click()
    foot.saved.folder_link.click()
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path / "out.pdf", tmp_path]


def test_a_stopped_export_leaves_nothing(
    pane: ReviewPane, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Documents"
    folder.mkdir()
    answer(monkeypatch, folder / "review.pdf")
    with qtbot.waitSignal(pane.exporting.progressed, timeout=LONG):
        pane.form.foot.export.click()
    with qtbot.waitSignal(pane.exporting.failed, timeout=LONG):
        pane.form.foot.stop.click()
    assert list(folder.iterdir()) == []
    assert pane.form.foot.note.text() == "Stopped. Nothing was written."
    assert pane.form.foot.export.isVisibleTo(pane)


@pytest.mark.parametrize(
    ("name", "sentence"), [("gone/review.pdf", "There is no folder"), ("f.pdf", "is a folder")]
)
def test_a_target_that_cannot_be_written_is_told(
    pane: ReviewPane, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, sentence: str
) -> None:
    (tmp_path / "f.pdf").mkdir()
    answer(monkeypatch, tmp_path / name)
    with qtbot.waitSignal(pane.exporting.failed, timeout=LONG):
        pane.form.foot.export.click()
    assert sentence in pane.form.foot.error.text()
    assert pane.form.foot.error.isVisibleTo(pane)
    assert pane.form.foot.export.isVisibleTo(pane)


def test_a_name_without_its_ending_replaces_nothing_unasked(
    pane: ReviewPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path / "out")
    (tmp_path / "out.pdf").write_text("something of mine")
    asked: list[str] = []
    monkeypatch.setattr(dialogs, "confirm", lambda _parent, title, *_rest: asked.append(title))
    pane.form.foot.export.click()
    assert asked == ["Replace “out.pdf”?"]
    assert not pane.exporting.running()


def test_thinking_better_of_it_changes_nothing(pane: ReviewPane, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, None)
    pane.form.foot.export.click()
    assert not pane.exporting.running()
    assert pane.form.foot.export.isVisibleTo(pane)


def test_signs_no_font_has_are_named(qtbot: QtBot, tmp_path: Path) -> None:
    foot = ExportFoot()
    qtbot.addWidget(foot)
    foot.tell_saved(Exported(tmp_path / "r.pdf", "𓂀𒀀"))
    assert "No font on this computer has 𓂀 𒀀." in foot.note.text()
    assert foot.note.isVisibleTo(foot)
    foot.tell_saved(Exported(tmp_path / "r.pdf", ""))
    assert not foot.note.isVisibleTo(foot)


def test_the_keyboard_goes_on_where_the_button_was(
    pane: ReviewPane, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path / "review.pdf")
    pane.show()
    QTest.qWaitForWindowActive(pane)
    pane.form.foot.export.setFocus()
    pane.form.foot.export.click()
    assert pane.form.foot.stop.hasFocus()
    with qtbot.waitSignal(pane.exporting.failed, timeout=LONG):
        pane.form.foot.stop.click()
    assert pane.form.foot.export.hasFocus()
