"""Telling a story while a meeting is prepared, through the window: it is found, picked, told, and noted."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from pmjournal.brief_words import brief_paper
from pmjournal.journal import Journal
from pmjournal.papers import as_text
from pmjournal.records import EntryKind, MeetingStatus, NoteHeading, Role, Visibility
from tests.ui.conftest import TODAY
from tests.ui.hands import click, press, write
from tests.ui.keyboard import ENTER, ESCAPE, opened
from tests.ui.test_prep import shown_dialog
from ui.log_words import STORY_BANK
from ui.main_window import MainWindow
from ui.panes.log import LogPane
from ui.prep import PrepDialog
from ui.prep.story_picker import StoryPicker

FLOUR = (
    "## What happened\nA baker asks when his money comes. Our page says soon.\n\n## What it shows\nSay the day.\n"
)


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


@pytest.fixture
def coming(journal: Journal, helen: int) -> int:
    return journal.meetings.add(journal.clock.at(TODAY + timedelta(1), 10), mentorship_id=helen, title="Synthesis")


@pytest.fixture
def flour(journal: Journal) -> int:
    return told(journal, EntryKind.STORY, "The man who buys flour", body=FLOUR)


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path, coming: int) -> Iterator[MainWindow]:
    with opened(qtbot, journal, tmp_path) as shown:
        yield shown


def told(journal: Journal, kind: EntryKind, title: str, **fields: object) -> int:
    """An entry that can be shared."""
    return journal.entries.add(kind, title, visibility=Visibility.SHAREABLE, **fields)  # type: ignore[arg-type]


def prep(window: MainWindow, coming: int) -> PrepDialog:
    window.requests.prepare(coming)
    return shown_dialog()


def picker(dialog: PrepDialog) -> StoryPicker:
    click(dialog.story)
    assert dialog.telling.picker is not None
    return dialog.telling.picker


def rows(box: StoryPicker) -> list[tuple[str, str, str]]:
    return [(one.words, one.detail, one.fact) for one in box.choices()]


def test_practice_57_a_success_or_a_failure_is_picked_while_preparing(
    window: MainWindow, journal: Journal, coming: int, helen: int, flour: int
) -> None:
    body = "## What happened\nNobody knew what to say yes to.\n\n## What I learned\nAsk first.\n"
    lesson = told(
        journal,
        EntryKind.LESSON,
        "Ask before the map",
        body=body,
        mentorship_id=helen,
        occurred_on=TODAY - timedelta(9),
    )
    dialog = prep(window, coming)
    box = picker(dialog)
    assert rows(box) == [
        ("The man who buys flour", "Story", "10 Jun"),
        ("Ask before the map", "Lesson · with Helen Okafor", "1 Jun"),
    ]
    write(box.line, "lesson map")
    press(box.line, ENTER)
    told_line = f"- [[{lesson}|Ask before the map]]: Nobody knew what to say yes to. What I learned: Ask first."
    assert dialog.edit.markdown() == f"## Stories\n{told_line}"
    box = picker(dialog)
    write(box.line, "baker")  # in its text alone
    press(box.line, ENTER)
    flour_line = (
        f"- [[{flour}|The man who buys flour]]: A baker asks when his money comes. What it shows: Say the day."
    )
    assert dialog.edit.markdown() == f"## Stories\n{told_line}\n{flour_line}"
    dialog.edit.undo()
    assert dialog.edit.markdown() == f"## Stories\n{told_line}"
    click(dialog.ready)
    meeting = journal.meetings.get(coming)
    assert meeting.brief == f"## Stories\n{told_line}"
    assert "Ask before the map: Nobody knew" in as_text.plain(brief_paper(journal, meeting))
    pane = cast("LogPane", window.pane("log"))
    window.show_pane("log")
    pane.show_record(lesson)
    assert [one.accessibleName() for one in pane.detail.mentions.rows()] != []
    journal.meetings.write(coming, starts_at=journal.clock.at(TODAY - timedelta(1), 10), status=MeetingStatus.HELD)
    other = journal.meetings.add(journal.clock.at(TODAY + timedelta(2), 10), mentorship_id=helen)
    assert ("Lesson · told to Helen, 9 Jun · with Helen Okafor") in [
        one[1] for one in rows(picker(prep(window, other)))
    ]


def test_the_story_bank_is_a_pill_of_the_log(window: MainWindow, journal: Journal, flour: int) -> None:
    pane = cast("LogPane", window.pane("log"))
    window.show_pane("log")
    assert pane.list.pills.pills[STORY_BANK].isHidden()  # the pill of the stories shows the same
    for kind in (EntryKind.LESSON, EntryKind.WIN, EntryKind.IDEA):
        journal.entries.add(kind, str(kind))
    pill = pane.list.pills.pills[STORY_BANK]
    pane.list.load(None, False)
    assert not pill.isHidden()
    click(pill)
    assert pane.list.model.total == 3
    pane.begin_new()
    assert pane.detail.head.kind.text() == "Story"


def test_personal_ones_are_counted_and_private_notes_are_not(
    window: MainWindow, journal: Journal, coming: int, flour: int
) -> None:
    journal.entries.add(EntryKind.WIN, "Mine CANARY", body="CANARY")
    journal.private_notes.add("CANARY", title="CANARY", heading=NoteHeading.DISAGREEMENT)
    dialog = prep(window, coming)
    box = picker(dialog)
    assert [one[0] for one in rows(box)] == ["The man who buys flour"]
    said = "1 story is personal: choose “Can be shared” on its page in the Log to have it here."
    assert box.personal.text() == said
    write(box.line, "CANARY")
    assert rows(box) == []
    click(box.log)
    assert not dialog.isVisible()
    assert window.current == "log"
    assert cast("LogPane", window.pane("log")).list.wanted.part == STORY_BANK


def test_without_a_story_there_is_a_way_to_note_one_and_no_word_is_lost(
    window: MainWindow, journal: Journal, coming: int
) -> None:
    dialog = prep(window, coming)
    write(dialog.edit, "Typed before. ")
    box = picker(dialog)
    assert rows(box) == []
    assert box.personal.isHidden()
    assert box.log.isHidden()
    assert box.line.isHidden()
    click(box.note)
    assert not dialog.isVisible()
    assert journal.meetings.get(coming).brief == "Typed before. "
    capture = window.capturing.capture
    assert capture is not None
    assert capture.isVisible()
    assert capture.box.pills.current() == EntryKind.STORY


def test_one_that_is_gone_or_personal_by_now_is_not_put_in(
    window: MainWindow, journal: Journal, coming: int, flour: int
) -> None:
    dialog = prep(window, coming)
    spoils: list[Callable[[], object]] = [
        lambda: journal.entries.write(flour, visibility=Visibility.PERSONAL),
        lambda: journal.bin.put(flour),
    ]
    for spoil in spoils:
        journal.entries.write(flour, visibility=Visibility.SHAREABLE)
        box = picker(dialog)
        spoil()
        press(box.line, ENTER)
        assert dialog.edit.markdown() == ""
        assert dialog.said.text() == "That story is not there any more, or is personal now."


def test_one_that_is_in_the_brief_is_gone_to_and_not_told_twice(
    window: MainWindow, journal: Journal, coming: int, flour: int
) -> None:
    brief = f"🙂 First.\n\n## Stories\n- [[{flour}|The man who buys flour]]\n\nLast."
    journal.meetings.write(coming, brief=brief)
    dialog = prep(window, coming)
    box = picker(dialog)
    assert rows(box)[0][1] == "Story · in this brief"
    press(box.line, ENTER)
    assert dialog.edit.markdown() == brief
    assert dialog.edit.textCursor().block().text().startswith("- [[")


def test_escape_leaves_the_picker_alone(window: MainWindow, coming: int, flour: int) -> None:
    dialog = prep(window, coming)
    box = picker(dialog)
    press(box.line, ESCAPE)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert dialog.isVisible()
    write(dialog.edit, "Still here.")
    assert dialog.edit.markdown() == "Still here."
    click(dialog.story)
    assert dialog.telling.picker is not None
    press(dialog.telling.picker.line, Qt.Key.Key_Down)
    press(dialog.telling.picker.line, ENTER)
    assert dialog.edit.markdown().startswith("Still here.\n\n## Stories\n- [[")
    dialog.edit.undo()
    assert dialog.edit.markdown() == "Still here."
