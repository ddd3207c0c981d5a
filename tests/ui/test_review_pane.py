"""The review pane: what the form asks for, what it says is left out, the preview, and the export."""

import multiprocessing
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import Reader
from pmjournal.reviews import Exported, Section
from tests.core.review_journal import FIRST, LAST, Ids, make
from tests.ui.hands import click, write
from ui import dialogs
from ui.panes.review import ReviewPane
from ui.panes.review.foot import ExportFoot
from ui.panes.review.periods import Period, Usual

LONG = 8_000


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Journal, Ids]]:
    journal, ids = make(tmp_path / "full")
    yield journal, ids
    journal.close()


@pytest.fixture
def pane(qtbot: QtBot, made: tuple[Journal, Ids]) -> Iterator[ReviewPane]:
    yield from _pane(qtbot, made[0])


@pytest.fixture
def bare(qtbot: QtBot, journal: Journal) -> Iterator[ReviewPane]:
    """The pane on a journal with nothing in it."""
    yield from _pane(qtbot, journal)


def _pane(qtbot: QtBot, journal: Journal) -> Iterator[ReviewPane]:
    # Not given to qtbot, which would delete it before its tasks have ended.
    made = ReviewPane(journal)
    made.resize(1056, 768)
    yield made
    made.flush()
    made.exporting.stop()
    made.preview.close()
    qtbot.waitUntil(lambda: made.preview.idle() and not made.exporting.running(), timeout=LONG)
    made.close()
    made.deleteLater()


def _show(qtbot: QtBot, pane: ReviewPane) -> None:
    """Show the pane and wait for its first preview."""
    with qtbot.waitSignal(pane.previewed, timeout=LONG):
        pane.show()


def _read(qtbot: QtBot, pane: ReviewPane) -> None:
    """Wait until what the form asks for now has been read."""
    pane.show()
    qtbot.waitUntil(
        lambda: bool(pane.preview.latest and pane.preview.latest.wish == pane.form.wish()), timeout=LONG
    )


def _choose(pane: ReviewPane, reader: Reader) -> None:
    switch = pane.form.reader.switch
    assert switch is not None
    number = switch.readers.index(reader)
    switch.set_current(number)
    switch.chosen.emit(number)


def _lines(pane: ReviewPane) -> list[str]:
    """What else is left out, as shown."""
    shown = [line.label.text() for line in pane.form.left_out.lines.values() if line.isVisibleTo(pane)]
    return [text for text in shown if text]


def _answer(monkeypatch: pytest.MonkeyPatch, target: Path | None) -> list[str]:
    """Let the file dialog give `target`; returns the names it was asked with."""
    asked: list[str] = []

    def save_file(_parent: object, _title: str, name: str, *_rest: Any) -> Path | None:
        asked.append(name)
        return target

    monkeypatch.setattr(dialogs, "save_file", save_file)
    return asked


# The form -------------------------------------------------------------------------------------------


def test_only_readers_there_are_can_be_chosen(bare: ReviewPane, journal: Journal) -> None:
    assert bare.form.reader.switch is not None
    assert bare.form.reader.switch.readers == [Reader.MANAGER, Reader.ME]


def test_every_reader_fits_into_the_form(pane: ReviewPane) -> None:
    switch = pane.form.reader.switch
    assert switch is not None
    pane.ensurePolished()
    pane.layout()
    assert switch.readers == [Reader.MANAGER, Reader.MENTOR, Reader.MENTEE, Reader.ME]


def test_the_manager_gets_mentors_and_peers_and_the_window_names_whom_it_leaves_out(pane: ReviewPane) -> None:
    people = pane.form.people
    assert [row.text() for row in people.rows.values()] == ["Helen Okafor", "Tomás Rey", "Priya Raman"]
    assert all(row.isChecked() for row in people.rows.values())
    assert people.fold.text() == "2 mentees, left out. Their goals are theirs."
    assert not any(row.isVisibleTo(pane) for row in people.names)
    people.fold.click()
    assert {row.contact.person.name for row in people.names if row.isVisibleTo(pane)} == {
        "Maya Adeyemi",
        "Ravi Menon",
    }


def test_a_mentor_is_one_person(pane: ReviewPane, made: tuple[Journal, Ids]) -> None:
    _choose(pane, Reader.MENTOR)
    first, second = pane.form.people.rows.values()
    assert (first.isChecked(), second.isChecked()) == (True, False)
    second.click()
    assert (first.isChecked(), second.isChecked()) == (False, True)
    assert pane.form.wish().mentorship_ids == (made[1].tomas,)


def test_one_mentorship_stays_ticked(pane: ReviewPane, qtbot: QtBot) -> None:
    first, *others = pane.form.people.rows.values()
    for row in others:
        row.click()
    with qtbot.waitSignal(pane.toast_requested):
        first.click()
    assert first.isChecked()
    assert len(pane.form.wish().mentorship_ids) == 1


def test_what_is_left_out_follows_the_reader(pane: ReviewPane, qtbot: QtBot) -> None:
    _read(qtbot, pane)
    assert "2 reflections, unless you choose them" in _lines(pane)
    assert any(line.startswith("Notes of") for line in _lines(pane))
    _choose(pane, Reader.ME)
    _read(qtbot, pane)
    assert _lines(pane) == []
    assert pane.form.sections.rows[Section.REFLECTIONS].isChecked()


def test_private_notes_are_counted_until_they_are_hidden(pane: ReviewPane, qtbot: QtBot) -> None:
    _read(qtbot, pane)
    title = pane.form.left_out.private.title
    assert title.text().endswith("private notes are excluded")
    assert title.text()[0].isdigit()
    pane.set_private_hidden(True)
    assert title.text() == "Private notes are excluded"


def test_reflections_go_in_one_by_one(pane: ReviewPane, qtbot: QtBot, made: tuple[Journal, Ids]) -> None:
    _read(qtbot, pane)
    sections = pane.form.sections
    assert pane.form.wish().reflection_ids == ()
    assert sections.choose.text() == "Choose from 1…"
    click(sections.rows[Section.REFLECTIONS])
    assert sections.picker is not None
    assert not sections.rows[Section.REFLECTIONS].isChecked()
    sections.picker.view.clicked.emit(sections.picker.model.index(0))
    sections.picker.close()
    assert sections.rows[Section.REFLECTIONS].isChecked()
    assert pane.form.wish().reflection_ids == (made[1].reflection,)
    _choose(pane, Reader.MENTOR)
    assert pane.form.wish().reflection_ids == ()


def test_a_period_that_ends_before_it_starts_is_told_and_not_taken(
    pane: ReviewPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _answer(monkeypatch, None)
    period = pane.form.period
    period.choose_dates()
    period.last.line.setText("2020-01-01")
    period.last.line.read()
    assert period.wrong.text() == "The period ends before it starts. Choose a later end."
    assert period.period() == Period(FIRST, LAST)
    pane.export()
    assert asked == []
    period.last.line.setText("no day")
    period.last.line.read()
    assert "is not a day" in period.wrong.text()
    period.last.line.setText("2026-03-31")
    period.last.line.read()
    assert period.wrong.text() == ""
    assert pane.form.wish().ends_on == date(2026, 3, 31)


def test_a_review_about_somebody_is_for_them(pane: ReviewPane, made: tuple[Journal, Ids]) -> None:
    pane.show_record(made[1].tomas)
    assert pane.form.wish().reader is Reader.MENTOR
    assert pane.form.wish().mentorship_ids == (made[1].tomas,)
    pane.show_record(made[1].maya)
    assert pane.form.wish().reader is Reader.MENTEE
    assert pane.form.wish().mentorship_ids == (made[1].maya,)


# Own words ------------------------------------------------------------------------------------------


def test_own_words_belong_to_reader_and_period(pane: ReviewPane, made: tuple[Journal, Ids]) -> None:
    words = pane.form.own_words
    write(words.editor, "For my manager")
    _choose(pane, Reader.MENTOR)
    assert words.text() == ""
    write(words.editor, "Dear Helen")
    pane.form.period.choose(Usual.LAST_QUARTER)
    assert words.text() == ""
    pane.form.period.choose(Usual.THIS_HALF_YEAR)
    assert words.text() == "Dear Helen"
    _choose(pane, Reader.MANAGER)
    assert words.text() == "For my manager"
    journal, ids = made
    kept = journal.reviews.find(Reader.MENTOR, FIRST, LAST, ids.helen)
    assert kept is not None
    assert kept.own_words == "Dear Helen"


def test_own_words_are_saved_while_typing(pane: ReviewPane, qtbot: QtBot, made: tuple[Journal, Ids]) -> None:
    with qtbot.waitSignal(pane.saved):
        write(pane.form.own_words.editor, "Half said")
    kept = made[0].reviews.find(Reader.MANAGER, FIRST, LAST)
    assert kept is not None
    assert kept.own_words == "Half said"


def test_own_words_that_are_not_printed_say_so(pane: ReviewPane) -> None:
    write(pane.form.own_words.editor, "Said")
    assert not pane.form.own_words.hint.isVisibleTo(pane)
    pane.form.sections.rows[Section.SUMMARY].click()
    assert pane.form.own_words.hint.isVisibleTo(pane)


# The preview ----------------------------------------------------------------------------------------


def test_pages_come_and_sections_learn_where_they_stand(pane: ReviewPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.preview.placed, timeout=LONG):
        _show(qtbot, pane)
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


def test_a_change_is_previewed(pane: ReviewPane, qtbot: QtBot, made: tuple[Journal, Ids]) -> None:
    _show(qtbot, pane)
    before = pane.desk.images.count()
    pane.form.sections.rows[Section.MEETINGS].click()
    with qtbot.waitSignal(pane.previewed, timeout=LONG):
        pane.form.sections.rows[Section.GOALS].click()
    assert pane.desk.images.count() < before


def test_what_is_written_elsewhere_is_previewed(pane: ReviewPane, qtbot: QtBot, made: tuple[Journal, Ids]) -> None:
    _show(qtbot, pane)
    journal = made[0]
    stop = journal.subscribe(pane.on_change)
    with qtbot.waitSignal(pane.previewed, timeout=LONG):
        journal.people.add("Jonas Weber", "mentor")  # type: ignore[arg-type]
    stop()
    assert pane.form.people.fold.text().startswith("3 mentees")


def test_nothing_is_done_while_nobody_looks(pane: ReviewPane) -> None:
    _choose(pane, Reader.ME)
    assert pane.preview.idle()


def test_an_empty_period_says_so_and_is_not_exported(
    bare: ReviewPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _answer(monkeypatch, None)
    _show(qtbot, bare)
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
    _read(qtbot, pane)
    assert pane.preview.latest is not None
    assert pane.preview.latest.refusal.startswith("No section is ticked")


def test_zoom_and_narrow(pane: ReviewPane, qtbot: QtBot) -> None:
    _show(qtbot, pane)
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
    _show(qtbot, pane)
    assert "review" in [child.name for child in multiprocessing.active_children()]
    qtbot.waitUntil(pane.preview.idle, timeout=LONG)
    pane.deleteLater()
    del pane
    qtbot.waitUntil(lambda: not multiprocessing.active_children(), timeout=LONG)


# The export -----------------------------------------------------------------------------------------


def test_an_export_writes_the_file_and_tells_how_far_it_is(
    pane: ReviewPane, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _answer(monkeypatch, tmp_path / "out")
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    foot, said = pane.form.foot, set[str]()
    pane.exporting.progressed.connect(lambda _progress: said.add(foot.stage.text().partition(",")[0]))
    with qtbot.waitSignal(pane.toast_requested, timeout=LONG) as toast:
        foot.export.click()
        assert foot.stop.isVisibleTo(pane)
        _choose(pane, Reader.ME)  # the form stays usable, and what is under way stays what it was
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
    _answer(monkeypatch, folder / "review.pdf")
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
    _answer(monkeypatch, tmp_path / name)
    with qtbot.waitSignal(pane.exporting.failed, timeout=LONG):
        pane.form.foot.export.click()
    assert sentence in pane.form.foot.error.text()
    assert pane.form.foot.error.isVisibleTo(pane)
    assert pane.form.foot.export.isVisibleTo(pane)


def test_thinking_better_of_it_changes_nothing(pane: ReviewPane, monkeypatch: pytest.MonkeyPatch) -> None:
    _answer(monkeypatch, None)
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
    _answer(monkeypatch, tmp_path / "review.pdf")
    pane.show()
    QTest.qWaitForWindowActive(pane)
    pane.form.foot.export.setFocus()
    pane.form.foot.export.click()
    assert pane.form.foot.stop.hasFocus()
    with qtbot.waitSignal(pane.exporting.failed, timeout=LONG):
        pane.form.foot.stop.click()
    assert pane.form.foot.export.hasFocus()
