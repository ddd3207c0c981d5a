"""The Log with a real journal: kinds and their prompts, what is written is kept, disagreements stay private."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pmjournal.errors import JournalError
from pmjournal.journal import Journal
from pmjournal.perspectives import ask, perspectives
from pmjournal.records import EntryKind, EntryState, Kind, Role, Visibility
from pmjournal.templates import entry_template
from tests.ui.conftest import TODAY
from tests.ui.inside import inside
from tests.ui.log_shown import Shown, disagree
from ui.log_words import DISAGREEMENT
from ui.models.log_rows import Row
from ui.models.paged_model import ROW
from ui.widgets.menu import Menu

LONG = "Ein sehr langes Wort ohne Ende " * 200
ABSURD = "\u202e<script>alert(1)</script> [[9|x]] ## =1+1 متين 👩‍👩‍👧‍👦"


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


@pytest.fixture
def kept(journal: Journal, helen: int) -> dict[str, int]:
    """One entry of some kinds, in two months."""
    add = journal.entries.add
    return {
        "question": add(EntryKind.QUESTION, "When is no a no?", occurred_on=TODAY, mentorship_id=helen),
        "win": add(EntryKind.WIN, "Support quoted us", occurred_on=date(2026, 6, 2), body="In the call."),
        "decision": add(EntryKind.DECISION, "Reminders first", occurred_on=date(2026, 5, 20)),
    }


@pytest.fixture
def shown(qtbot: QtBot, journal: Journal, kept: dict[str, int]) -> Shown:
    return Shown(journal, qtbot)


def test_all_is_listed_by_month_and_a_pill_shows_one_kind(shown: Shown, kept: dict[str, int]) -> None:
    assert shown.rows() == ["June", "When is no a no?", "Support quoted us", "May", "Reminders first"]
    assert shown.pane.current_id() == kept["question"]
    assert shown.pane.list.title.text() == "3 entries"
    shown.pane.list.pills.pills["win"].click()
    assert shown.rows() == ["June", "Support quoted us"]
    assert shown.pane.current_id() == kept["win"]
    offered = [key for key, pill in shown.pane.list.pills.pills.items() if not pill.isHidden()]
    assert offered == ["", "question", "decision", "win", DISAGREEMENT]


def test_kinds_without_room_are_in_a_menu_and_the_chosen_one_is_a_pill(journal: Journal, qtbot: QtBot) -> None:
    for kind in EntryKind:
        journal.entries.add(kind, f"About {kind}")
    pills = Shown(journal, qtbot).pane.list.pills
    assert pills.pills[EntryKind.QUESTION].isVisible()
    assert pills.pills[EntryKind.OUTREACH].isHidden()
    pills.more.click()
    menu = inside(pills.more, Menu)[-1]
    hidden = [one.text() for one in menu.actions()]
    assert pills.more.text() == f"{len(hidden)} more"
    assert [pill.text() for pill in pills.pills.values() if pill.isHidden()] == hidden
    next(one for one in menu.actions() if one.text() == pills.pills[EntryKind.OUTREACH].text()).trigger()
    menu.close()
    assert pills.current() == EntryKind.OUTREACH
    assert pills.pills[EntryKind.OUTREACH].isVisible()
    assert pills.more.text() == f"{len(hidden)} more"


def test_the_prompts_of_each_kind_are_headings_and_its_words_say_where_it_stands(
    journal: Journal, helen: int, qtbot: QtBot
) -> None:
    for kind in EntryKind:
        journal.entries.add(kind, f"About {kind}", mentorship_id=helen)
    shown = Shown(journal, qtbot)
    for entry in journal.entries.all():
        shown.pane.show_record(entry.id)
        template = entry_template(entry.kind)
        assert {prompt.title for prompt in template.prompts} <= set(shown.words())
        assert template.outcome.title in shown.words()
        assert shown.pane.detail.head.kind.text() == template.name
    question = journal.entries.all(kinds=[EntryKind.QUESTION])[0].id
    shown.pane.show_record(question)
    shown.choose("state", "Answered")
    assert journal.entries.get(question).state is EntryState.CLOSED
    assert shown.toasts[-1][0] == "Question: Answered"
    shown.undo()
    assert journal.entries.get(question).state is EntryState.OPEN


def test_a_new_entry_is_kept_with_its_first_words_and_what_is_typed_is_saved(
    shown: Shown, journal: Journal, qtbot: QtBot
) -> None:
    shown.pane.list.show_part("win")
    shown.pane.begin_new()
    assert len(journal.entries.all()) == 3
    QTest.keyClicks(shown.pane.detail.title, "The demo held")
    QTest.keyClick(shown.pane.detail.title, Qt.Key.Key_Return)
    QTest.keyClicks(shown.pane.detail.editor.editors()[0], "Even offline.")
    QTest.keyClicks(shown.pane.detail.outcome.editor, "Told Helen.")
    with qtbot.waitSignal(shown.pane.saved):
        pass
    made = journal.entries.all(kinds=[EntryKind.WIN])[0]
    assert (made.title, made.outcome, made.visibility) == ("The demo held", "Told Helen.", Visibility.PERSONAL)
    assert "Even offline." in made.body
    assert "The demo held" in shown.rows()


def test_without_a_title_an_entry_is_called_by_its_first_words(shown: Shown, journal: Journal) -> None:
    shown.pane.begin(EntryKind.IDEA)
    QTest.keyClicks(shown.pane.detail.editor.editors()[0], "Ask those who left.")
    assert shown.pane.flush()
    assert journal.entries.all(kinds=[EntryKind.IDEA])[0].title == "Ask those who left."
    shown.pane.detail.title.selectAll()
    QTest.keyClick(shown.pane.detail.title, Qt.Key.Key_Delete)
    assert shown.pane.flush()


def test_another_kind_drops_no_word(shown: Shown, journal: Journal, kept: dict[str, int]) -> None:
    shown.pane.show_record(kept["question"])
    QTest.keyClicks(shown.pane.detail.editor.editors()[0], "It cost us a quarter.")
    QTest.keyClicks(shown.pane.detail.outcome.editor, "When it has no date.")
    shown.pane.detail.head.kind_chosen.emit("lesson")
    now = journal.entries.get(kept["question"])
    assert now.kind is EntryKind.LESSON
    assert "It cost us a quarter." in now.body
    assert now.outcome == "When it has no date."
    assert "What I learned" in shown.words()
    assert "Earlier" in shown.words()
    shown.undo()
    assert journal.entries.get(kept["question"]).kind is EntryKind.QUESTION


def test_chips_say_whom_what_and_when_and_are_undone(shown: Shown, journal: Journal, kept: dict[str, int]) -> None:
    meeting = journal.meetings.add(journal.clock.at(TODAY, 9), title="The story")
    shown.pane.show_record(kept["decision"])
    shown.choose("mentorship_id", "Helen Okafor")
    shown.choose("visibility", "Personal")
    shown.choose("competency_id", "Managing up")
    shown.choose("review_on", "In a month")
    shown.pane.detail.choosing.chosen.emit("meeting_id", meeting)
    now = journal.entries.get(kept["decision"])
    assert (now.visibility, now.review_on, now.meeting_id) == (Visibility.PERSONAL, date(2026, 7, 10), meeting)
    chips = [chip.text() for chip in shown.pane.detail.facts.chips.values() if chip.isVisible()]
    assert {"With Helen Okafor", "Look again 10 Jul", "Managing up", "Personal"} <= set(chips)
    shown.choose("meeting_id", "Open the meeting")
    assert shown.opened == [(Kind.MEETING, meeting)]


def test_decisions_to_look_at_again_come_first(shown: Shown, journal: Journal, kept: dict[str, int]) -> None:
    later = journal.entries.add(EntryKind.DECISION, "Three tiers", occurred_on=TODAY, review_on=date(2026, 9, 1))
    journal.entries.write(kept["decision"], review_on=date(2026, 6, 9))
    shown.pane.list.show_part("decision")
    assert shown.rows() == ["To look at again", "Reminders first", "Three tiers"]
    facts = shown.pane.list.model.index(1).data(ROW).facts
    assert ("Look at it again", "accent") in facts
    shown.pane.show_record(later)
    shown.choose("state", "Looked at again")
    assert shown.rows() == ["To look at again", "Reminders first", "June", "Three tiers"]


def test_words_narrow_the_list_and_scope_does(shown: Shown, qtbot: QtBot, helen: int) -> None:
    shown.pane.narrow_list()
    QTest.keyClicks(shown.pane.list.finder.line, "quoted")
    qtbot.waitUntil(lambda: shown.rows() == ["June", "Support quoted us"])
    assert shown.pane.step_back()
    shown.pane.set_scope(helen)
    assert shown.rows() == ["June", "When is no a no?"]


def test_the_bin_takes_an_entry_and_gives_it_back(shown: Shown, journal: Journal, kept: dict[str, int]) -> None:
    shown.pane.list.bin_wanted.emit()
    assert shown.toasts[-1][0] == "Entry moved to the bin"
    assert "When is no a no?" not in shown.rows()
    shown.undo()
    assert shown.pane.current_id() == kept["question"]


def test_long_and_absurd_words_are_kept_whole(shown: Shown, journal: Journal) -> None:
    shown.pane.begin(EntryKind.STORY)
    shown.pane.detail.title.setPlainText(ABSURD)
    shown.pane.detail.editor.editors()[0].setPlainText(LONG)
    shown.pane.detail.editor.edited.emit()
    assert shown.pane.flush()
    made = journal.entries.all(kinds=[EntryKind.STORY])[0]
    assert "<script>" in made.title
    assert LONG.strip() in made.body


# Disagreements -------------------------------------------------------------------------------------


def test_disagreements_are_under_a_pill_of_their_own_until_settled(
    shown: Shown, journal: Journal, helen: int
) -> None:
    note = disagree(journal, "Whose call it is", mentorship_id=helen)
    assert "Whose call it is" not in shown.rows()
    shown.pane.list.pills.pills[DISAGREEMENT].click()
    assert shown.rows() == ["Open", "Whose call it is"]
    assert "How Helen may see it" in shown.words()
    shown.pane.detail.choosing.chosen.emit("settled_on", date(2026, 6, 9))
    assert shown.toasts[-1][0] == "Settled"
    assert journal.private_notes.get(note).settled_on == date(2026, 6, 9)
    assert shown.rows() == ["Settled", "Whose call it is"]


def test_a_disagreement_begun_with_older_prompts_keeps_its_words(shown: Shown, journal: Journal) -> None:
    body = "## What was said\nToo late, he said.\n\n## How I see it\nI asked.\n"
    note = disagree(journal, "Late", body)
    shown.pane.show_record(-note)
    text = shown.pane.detail.editor.body()
    assert "### What was said\nToo late, he said." in text.partition("## Earlier")[2]
    assert "## How I see it\nI asked." in text
    assert shown.pane.flush()
    assert journal.private_notes.get(note).body == body  # until something is typed


def test_nothing_of_a_disagreement_is_there_while_private_content_is_hidden(
    shown: Shown, journal: Journal, kept: dict[str, int]
) -> None:
    note = disagree(journal, "CANARY-TITLE", "## How I see it\nCANARY-BODY\n")
    shown.pane.show_record(-note)
    assert shown.pane.current_id() == -note
    shown.pane.set_private_hidden(True)
    assert shown.pane.current_id() == kept["question"]
    assert shown.pane.list.pills.pills[DISAGREEMENT].isHidden()
    shown.pane.show_record(-note)
    said = [*shown.words(), *shown.rows(), shown.pane.detail.title.title(), shown.pane.detail.editor.body()]
    said += [one.accessibleName() for one in inside(shown.pane, type(shown.pane.detail.head.kind))]
    assert "CANARY" not in " ".join(said)


def test_a_disagreement_goes_to_the_bin_as_a_private_note(shown: Shown, journal: Journal) -> None:
    note = disagree(journal, "Whose call it is")
    shown.pane.show_record(-note)
    shown.pane.move_to_bin()
    assert shown.toasts[-1][0] == "Disagreement moved to the bin"
    assert journal.private_notes.all() == []
    shown.undo()
    assert shown.pane.current_id() == -note


def test_rows_read_as_one_sentence(shown: Shown) -> None:
    rows = [shown.pane.list.model.index(at).data(ROW) for at in range(2)]
    assert isinstance(rows[1], Row)
    assert rows[1].sentence() == "When is no a no?, Question, Open, Helen Okafor, 10 Jun"


def test_where_no_disagreement_is_noted_one_is_a_click_away(shown: Shown, journal: Journal, helen: int) -> None:
    journal.entries.add(EntryKind.WIN, "Shipped", mentorship_id=helen)
    shown.pane.list.pills.pills[DISAGREEMENT].click()
    assert shown.rows() == []
    shown.pane.list.note_clicked.emit()
    assert shown.pane.detail.is_blank()
    assert shown.pane.detail.isVisible()


def test_an_answer_half_typed_is_saved_to_the_question_it_was_typed_for(
    shown: Shown, journal: Journal, kept: dict[str, int], helen: int
) -> None:
    journal.meetings.add(journal.clock.at(TODAY + timedelta(days=2), 10), mentorship_id=helen)
    other = journal.entries.add(EntryKind.QUESTION, "Who decides?", mentorship_id=helen)
    for question in (kept["question"], other):
        ask(journal, question, [helen])
    shown.pane.show_record(kept["question"])
    QTest.keyClicks(shown.pane.detail.perspectives.row(helen).answer, "When it has a d")
    assert shown.pane.flush()
    QTest.keyClicks(shown.pane.detail.perspectives.row(helen).answer, "ate")
    shown.pane.show_record(other)
    assert shown.pane.flush()
    said = [one.point.answer for id in (kept["question"], other) for one in perspectives(journal, id) if one.point]
    assert said == ["When it has a date", ""]


def test_a_question_put_to_somebody_is_seen_to_be_taken_back(
    shown: Shown, journal: Journal, kept: dict[str, int], helen: int
) -> None:
    journal.meetings.add(journal.clock.at(TODAY + timedelta(days=2), 10), mentorship_id=helen)
    shown.pane.show_record(kept["question"])
    shown.pane.detail.perspectives.next.click()
    assert shown.pane.detail.perspectives.none.isHidden()
    shown.undo()
    assert not shown.pane.detail.perspectives.none.isHidden()


def test_an_answer_that_cannot_be_saved_stays_and_is_saved_later(
    shown: Shown, journal: Journal, kept: dict[str, int], helen: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.meetings.add(journal.clock.at(TODAY + timedelta(days=2), 10), mentorship_id=helen)
    ask(journal, kept["question"], [helen])
    shown.pane.show_record(kept["question"])
    QTest.keyClicks(shown.pane.detail.perspectives.row(helen).answer, "When it has a date")

    def fail(*_args: object, **_fields: object) -> None:
        raise JournalError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(journal.agendas, "write", fail)
        assert not shown.pane.flush()
        shown.pane.show_record(kept["win"])
        assert shown.pane.current_id() == kept["question"]
    assert shown.pane.flush()
    assert [one.point.answer for one in perspectives(journal, kept["question"]) if one.point] == [
        "When it has a date"
    ]


def test_words_narrow_the_disagreements_too_and_not_what_is_under_another_pill(
    shown: Shown, journal: Journal, kept: dict[str, int]
) -> None:
    disagree(journal, "About dates")
    disagree(journal, "About tone")
    shown.pane.list.show_part(DISAGREEMENT)
    shown.pane.list.finder.line.setText("tone")
    shown.pane.list.narrow_to_words("tone")
    assert shown.rows() == ["Open", "About tone"]
    shown.pane.list.show_part("win")
    assert shown.rows() == ["June", "Support quoted us"]


def test_no_file_of_a_disagreement_is_named_once_private_content_is_hidden(
    qtbot: QtBot, journal: Journal, helen: int
) -> None:
    note = disagree(journal, "Whose call it is", mentorship_id=helen)
    journal.private_notes.attachments.add(note, "CANARY.txt", b"x")
    shown = Shown(journal, qtbot)
    shown.pane.show_record(-note)
    shown.pane.set_private_hidden(True)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    named = " ".join(f"{one.accessibleName()} {one.toolTip()}" for one in inside(shown.pane, QWidget))
    assert "CANARY" not in named
    assert "With Helen" not in named


def test_an_empty_entry_asks_for_words_before_it_is_put_to_somebody(shown: Shown, helen: int) -> None:
    told: list[Exception] = []
    shown.pane.trouble.connect(told.append)
    shown.pane.begin(EntryKind.QUESTION)
    shown.pane.detail.perspectives.asked.emit([helen])
    assert shown.pane.detail.going_to() is None
    assert {str(error) for error in told} == {"Write a few words first. The rest goes with them."}


def test_a_disagreement_that_cannot_be_saved_is_out_of_sight_while_private_content_is_hidden(
    shown: Shown, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = disagree(journal, "Whose call it is")
    shown.pane.show_record(-note)

    def fail(*_args: object, **_fields: object) -> None:
        raise JournalError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(journal.private_notes, "write", fail)
        QTest.keyClicks(shown.pane.detail.title, "Now: ")
        shown.pane.set_private_hidden(True)
        assert not shown.pane.detail.isVisible()
    assert shown.pane.flush()
    assert journal.private_notes.get(note).title == "Now: Whose call it is"
    assert shown.pane.current_id() != -note
    assert shown.pane.detail.isVisible()
