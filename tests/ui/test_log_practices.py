"""What good mentorship needs of the log, each done in the window as a person would: see docs/practices.md."""

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import AgendaKind, EntryKind, EntryState, Role
from tests.ui.conftest import TODAY
from tests.ui.hands import click
from tests.ui.inside import inside
from tests.ui.keyboard import keys, opened, typed
from ui.log_words import DISAGREEMENT
from ui.main_window import MainWindow
from ui.panes.log import LogPane
from ui.panes.me import MePane
from ui.panes.meetings import MeetingsPane
from ui.panes.reflections import ReflectionsPane
from ui.widgets.menu import Menu


@pytest.fixture
def people(journal: Journal) -> dict[str, int]:
    """A mentor with a meeting the day after tomorrow, another with one next week, a third with none."""
    found = {
        name.split()[0]: journal.people.add(name, role)
        for name, role in (("Helen Okafor", Role.MENTEE), ("Tomás Rey", Role.MENTEE), ("Ravi Menon", Role.MENTOR))
    }
    for name, days in (("Helen", 2), ("Tomás", 7)):
        moment = journal.clock.at(TODAY + timedelta(days), 10)
        journal.meetings.add(moment, mentorship_id=found[name], title=f"With {name}")
    return found


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, people: dict[str, int], tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, journal, tmp_path) as made:
        yield made


def _log(window: MainWindow) -> LogPane:
    """The pane, once it is there: the window may still answer while it is built."""
    pane = cast("LogPane", window.pane("log"))
    for _ in range(1000):
        if pane.isVisible():
            return pane
        QTest.qWait(1)
    raise AssertionError("The Log is not shown")


def _note(line: str) -> None:
    """Note a line quickly, by keys alone."""
    keys("Ctrl+Shift+Q")
    typed(line)
    keys("Return")


def _words(window: MainWindow) -> list[str]:
    return [label.text() for label in inside(window, QLabel) if label.isVisible()]


def _choose(button_name: str, said: str, window: MainWindow) -> None:
    """Open the menu of a chip and take a row."""
    chip = _log(window).detail.facts.chips[button_name]
    click(chip)
    menu = inside(chip, Menu)[-1]
    next(one for one in menu.actions() if one.text() == said).trigger()
    menu.close()


def test_practice_4_a_question_is_on_the_next_agenda_with_one_click(
    window: MainWindow, journal: Journal, people: dict[str, int]
) -> None:
    keys("Ctrl+Shift+Q")
    typed("When is a no a real no? @hel")
    keys("Tab")
    keys("Return")
    click(window.shell.toast.offered()[1])
    section = _log(window).detail.perspectives
    assert section.next.text() == "Put it on the next agenda with Helen"
    click(section.next)
    assert window.shell.toast.words() == "On the agenda of Fri 12 Jun"
    row = section.row(people["Helen"])
    assert row.where.text() == "On the agenda of Fri 12 Jun"
    click(row.where)
    assert window.current == "meetings"
    (point,) = journal.agendas.of(journal.meetings.coming(people["Helen"])[0].id)
    assert (point.kind, point.text) == (AgendaKind.QUESTION, "When is a no a real no?")
    shown = cast("MeetingsPane", window.pane("meetings")).detail.agenda.row(point.id)
    assert shown.words.text() == "When is a no a real no?"


def test_practice_30_a_win_is_read_again_when_it_is_needed(window: MainWindow, journal: Journal) -> None:
    for line in ("w Support quoted us", "w The demo held"):
        _note(line)
    keys("Ctrl+Shift+R")
    writing = cast("ReflectionsPane", window.pane("reflections")).detail
    for scale, key in ((writing.mood, "2"), (writing.confidence, "3")):
        proxy = scale.focusProxy()
        assert proxy is not None
        QTest.keyClicks(proxy, key)
    click(window.shell.sidebar.owner)
    felt = cast("MePane", window.pane("me")).weeks.rows
    assert [row.accessibleName() for row in felt] == ["Week of 8 Jun, mood 2 · confidence 3"]
    about = cast("MePane", window.pane("me"))
    assert [row.text() for row in about.wins.rows] == ["The demo held", "Support quoted us"]
    assert about.wins.header.action is not None
    click(about.wins.header.action)
    assert window.current == "log"
    read = [_log(window).current_id()]
    keys("Alt+Left")
    click(about.wins.header.action)
    read.append(_log(window).current_id())
    assert len(set(read)) == 2


def test_practice_50_a_disagreement_is_seen_from_both_sides_until_it_is_settled(
    window: MainWindow, journal: Journal, people: dict[str, int]
) -> None:
    keys("Ctrl+Shift+Q")
    typed("x Whose call the price is @tom")
    keys("Tab")
    keys("Return")
    click(window.shell.toast.offered()[1])
    detail = _log(window).detail
    assert detail.title.title() == "Whose call the price is"
    wanted = {
        "How Tomás may see it", "How I see it", "What we both know to be so", "What I will raise",
        "Against my values", "How it ended",
    }  # fmt: skip
    assert wanted <= set(_words(window))
    for editor, words in zip(detail.editor.editors(), ("He was told late.", "I asked."), strict=False):
        QTest.keyClicks(editor, words)
    assert _log(window).list.wanted.part == DISAGREEMENT
    assert [_log(window).list.model.index(at).data() for at in range(2)] == ["Open", "Whose call the price is"]
    click(detail.facts.chips["settled_on"])
    detail.choosing.days.calendar.picked.emit(TODAY)
    assert _log(window).list.model.index(0).data() == "Settled"
    (note,) = journal.private_notes.all()
    assert note.settled_on == TODAY
    assert "He was told late." in note.body
    assert note.mentorship_id == people["Tomás"]


def test_practice_51_values_are_written_down_and_asked_for_in_a_disagreement(
    window: MainWindow, journal: Journal
) -> None:
    click(window.shell.sidebar.owner)
    about = cast("MePane", window.pane("me"))
    QTest.keyClicks(about.texts.aim.editor, "Group product manager in three years.")
    about.texts.values.editor.setFocus()
    typed("Candour")
    keys("Return")
    typed("Fairness")
    _note("x Whose call the price is")
    click(window.shell.toast.offered()[1])
    assert journal.owner.get().values.split() == ["Candour", "Fairness"]
    assert journal.owner.get().aim == "Group product manager in three years."
    assert _log(window).detail.values.text() == "Your values: Candour · Fairness"
    hints = [editor.accessibleDescription() for editor in _log(window).detail.editor.editors()]
    assert any("Candour, Fairness" in hint for hint in hints)


def test_practice_52_one_question_has_the_answers_of_several_side_by_side(
    window: MainWindow, journal: Journal, people: dict[str, int]
) -> None:
    _note("When is a no a real no?")
    click(window.shell.toast.offered()[1])
    section = _log(window).detail.perspectives
    assert section.header.action is not None
    click(section.header.action)
    for box in section.popup.people.boxes():
        click(box)
    click(section.popup.ask)
    assert window.shell.toast.words() == "Put to 3 people"
    assert section.row(people["Ravi"]).waiting.text() == "Waits for the next meeting that is planned"
    helen = section.row(people["Helen"])
    helen.answer.setFocus()
    typed("When it has a date.")
    keys("Return")
    click(section.row(people["Tomás"]).where)
    agenda = cast("MeetingsPane", window.pane("meetings")).detail.agenda
    (point,) = journal.agendas.of(journal.meetings.coming(people["Tomás"])[0].id)
    click(agenda.row(point.id).box)
    agenda.row(point.id).answer.setFocus()
    typed("When the second name says it.")
    keys("Return")
    keys("Alt+Left")
    answers = {name: section.row(people[name]).answer.text() for name in ("Helen", "Tomás")}
    assert answers == {"Helen": "When it has a date.", "Tomás": "When the second name says it."}


def test_practice_62_challenges_and_ideas_are_noted_by_a_key(window: MainWindow, journal: Journal) -> None:
    _note("c Design and I speak past each other")
    keys("Ctrl+Shift+Q")
    keys("Alt+I")
    typed("Interview those who left")
    keys("Return")
    window.show_pane("log")
    pills = _log(window).list.pills.pills
    for kind, title in (("challenge", "Design and I speak past each other"), ("idea", "Interview those who left")):
        click(pills[kind])
        assert _log(window).list.model.index(1).data() == title
        assert _log(window).detail.title.title() == title


def test_practice_65_a_recognition_says_who_why_and_how_it_was_shared(
    window: MainWindow, journal: Journal, people: dict[str, int]
) -> None:
    _note("r Ravi said no with evidence")
    click(window.shell.toast.offered()[1])
    detail = _log(window).detail
    _choose("person_id", "Ravi Menon", window)
    QTest.keyClicks(detail.editor.editors()[1], "It saved us a quarter.")
    QTest.keyClicks(detail.outcome.editor, "Told him, then the team.")
    click(window.shell.sidebar.owner)
    rows = cast("MePane", window.pane("me")).celebrations.rows
    assert [row.accessibleName() for row in rows] == ["Ravi said no with evidence, Ravi Menon · 10 Jun"]
    (kept,) = journal.entries.all()
    assert kept.kind is EntryKind.RECOGNITION
    assert "It saved us a quarter." in kept.body
    assert kept.outcome == "Told him, then the team."
    click(rows[0])
    assert _log(window).current_id() == kept.id


def test_practice_67_a_line_a_day_costs_ten_seconds_and_nothing_else_is_asked(
    window: MainWindow, journal: Journal
) -> None:
    began = time.monotonic()
    _note("l A demo needs a second laptop")
    assert time.monotonic() - began < 10
    (kept,) = journal.entries.all()
    assert (kept.kind, kept.occurred_on, kept.state) == (EntryKind.LESSON, TODAY, EntryState.OPEN)
    assert (kept.mentorship_id, kept.body) == (None, "")
    window.show_pane("log")
    assert [_log(window).list.model.index(at).data() for at in range(2)] == ["June", kept.title]
