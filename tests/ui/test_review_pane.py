"""The form of the review pane: what it asks for, what it says is left out, and the words it keeps."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import Reader
from pmjournal.reviews import Section
from tests.core.review_journal import FIRST, LAST, Ids, make
from tests.ui.hands import click, write
from tests.ui.review_panes import answer, choose, made_pane, read
from ui.panes.review import ReviewPane
from ui.panes.review.periods import Period, Usual


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


def _lines(pane: ReviewPane) -> list[str]:
    """What else is left out, as shown."""
    shown = [line.label.text() for line in pane.form.left_out.lines.values() if line.isVisibleTo(pane)]
    return [text for text in shown if text]


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
    choose(pane, Reader.MENTOR)
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
    read(qtbot, pane)
    assert "2 reflections, unless you choose them" in _lines(pane)
    assert any(line.startswith("Notes of") for line in _lines(pane))
    choose(pane, Reader.ME)
    read(qtbot, pane)
    assert _lines(pane) == []
    assert pane.form.sections.rows[Section.REFLECTIONS].isChecked()


def test_private_notes_are_counted_until_they_are_hidden(pane: ReviewPane, qtbot: QtBot) -> None:
    read(qtbot, pane)
    title = pane.form.left_out.private.title
    assert title.text().endswith("private notes are excluded")
    assert title.text()[0].isdigit()
    pane.set_private_hidden(True)
    assert title.text() == "Private notes are excluded"


def test_reflections_go_in_one_by_one(pane: ReviewPane, qtbot: QtBot, made: tuple[Journal, Ids]) -> None:
    read(qtbot, pane)
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
    choose(pane, Reader.MENTOR)
    assert pane.form.wish().reflection_ids == ()


def test_a_period_that_ends_before_it_starts_is_told_and_not_taken(
    pane: ReviewPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, None)
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
    choose(pane, Reader.MENTOR)
    assert words.text() == ""
    write(words.editor, "Dear Helen")
    pane.form.period.choose(Usual.LAST_QUARTER)
    assert words.text() == ""
    pane.form.period.choose(Usual.THIS_HALF_YEAR)
    assert words.text() == "Dear Helen"
    choose(pane, Reader.MANAGER)
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
