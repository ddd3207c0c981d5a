"""The Feedback pane with a real journal: what is typed is kept, the list follows, acts can be taken back."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal import feedback_list
from pmjournal.changes import Change
from pmjournal.journal import Journal
from pmjournal.records import FeedbackState, Kind, Role, Visibility
from tests.ui.conftest import TODAY
from tests.ui.feedback_shown import ADVICE, GIVEN, RECEIVED, STRENGTH, WORK, Shown, say
from tests.ui.files_given import drop, file_at, files_data, names, shown_names, wait_for
from tests.ui.hands import click, press, write
from ui import fonts
from ui.models.feedback_rows import Part
from ui.reflection_wish import ReflectionWish


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


@pytest.fixture
def ravi(journal: Journal) -> int:
    return journal.people.add("Ravi Menon", Role.MENTOR)


@pytest.fixture
def said(journal: Journal, helen: int, ravi: int) -> dict[str, int]:
    """One piece of each kind: two with Helen, one given to Ravi."""
    return {
        "shorter": say(journal, helen, "Your questions got shorter.", date(2026, 5, 28), kind=STRENGTH),
        "first": say(journal, helen, "Say it first.", date(2026, 5, 28), kind=WORK),
        "ask": say(journal, ravi, "Ask who decides.", date(2026, 6, 2), direction=GIVEN),
    }


@pytest.fixture
def shown(qtbot: QtBot, journal: Journal, said: dict[str, int]) -> Shown:
    return Shown(journal, qtbot)


def menu_row(shown: Shown, words: str) -> None:
    """Choose a row of the menu that is open."""
    menu = shown.pane.said.facts.menu
    assert menu is not None
    next(one for one in menu.actions() if one.text().partition("\n")[0] == words).trigger()
    menu.close()


def test_the_list_is_by_month_and_the_latest_is_open(shown: Shown, said: dict[str, int]) -> None:
    assert shown.rows() == [
        "June 1",
        "“Ask who decides.”",
        "May 2",
        "“Say it first.”",
        "“Your questions got shorter.”",
    ]
    assert shown.pane.current_id() == said["ask"]
    assert shown.pane.list.title.text() == "3 pieces of feedback"
    assert shown.pane.list._note_words.text() == "1 strength, 1 to work on"
    spoken = shown.pane.list.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "To Ravi Menon, “Ask who decides.”, Advice, 2 Jun"


def test_pills_narrow_the_list_and_say_what_is_begun(shown: Shown, journal: Journal) -> None:
    pills, first, ask = shown.pane.list.pills.pills, "“Say it first.”", "“Ask who decides.”"
    for part, left in (
        (Part.RECEIVED, ["May 2", first, "“Your questions got shorter.”"]),
        (Part.GIVEN, ["June 1", ask]),
        (Part.TO_WORK_ON, ["May 1", first]),
        (Part.ADVICE, ["June 1", ask]),
    ):
        click(pills[part])
        assert shown.rows() == left
    shown.pane.begin_new()
    write(shown.pane.said.quote, "Try it once.")
    shown.pane.flush()
    assert journal.feedback.get(shown.pane.current_id() or 0).kind is ADVICE


def test_the_arrows_go_from_pill_to_pill(shown: Shown) -> None:
    pills = shown.pane.list.pills
    pills.pills[Part.ALL].setFocus()
    press(pills.pills[Part.ALL], Qt.Key.Key_Right)
    assert pills.current() == Part.RECEIVED
    press(pills.pills[Part.RECEIVED], Qt.Key.Key_Left)
    press(pills.pills[Part.ALL], Qt.Key.Key_Left)
    assert pills.current() == Part.ASKED
    assert [one.key for one in pills.pills.values() if one.focusPolicy() & Qt.FocusPolicy.TabFocus] == [Part.ASKED]


def test_the_scope_shows_one_person_and_their_balance(shown: Shown, helen: int, said: dict[str, int]) -> None:
    shown.pane.set_scope(helen)
    assert shown.rows() == ["May 2", "“Say it first.”", "“Your questions got shorter.”"]
    assert shown.pane.current_id() == said["first"]
    assert shown.pane.list._note_words.text() == "With Helen: 1 strength, 1 to work on"


def test_words_filter_the_list(qtbot: QtBot, shown: Shown) -> None:
    shown.pane.narrow_list()
    with qtbot.waitSignal(shown.pane.list.finder.narrowed):
        write(shown.pane.list.finder.line, "shorter")
    assert shown.rows() == ["May 1", "“Your questions got shorter.”"]
    click(shown.pane.list._note_link)
    assert len(shown.rows()) == 5


def test_menus_filter_by_what_became_of_it_and_by_person(
    shown: Shown, journal: Journal, said: dict[str, int]
) -> None:
    journal.feedback.write(said["first"], state=FeedbackState.TRYING)
    shown.pane.list._wanting(state=FeedbackState.TRYING)()
    assert shown.rows() == ["May 1", "“Say it first.”"]
    assert shown.pane.list._note_words.text() == "Trying"
    shown.pane.list.show_all()
    shown.pane.list._wanting(mentorship_id=journal.feedback.get(said["ask"]).mentorship_id)()
    assert shown.rows() == ["June 1", "“Ask who decides.”"]
    assert shown.pane.list._note_words.text() == "With Ravi Menon"


def test_what_is_typed_is_saved_to_the_piece_it_was_typed_into(
    shown: Shown, journal: Journal, said: dict[str, int]
) -> None:
    pane = shown.pane
    pane.show_record(said["first"])
    write(pane.said.situation, "The review")
    write(pane.said.impact, "Two decisions put off")
    pane.show_record(said["shorter"])
    one = journal.feedback.get(said["first"])
    assert (one.situation, one.behaviour, one.impact) == ("The review", "", "Two decisions put off")
    assert journal.feedback.get(said["shorter"]).situation == ""


def test_something_to_work_on_is_asked_gently_for_a_next_step(shown: Shown, said: dict[str, int]) -> None:
    pane = shown.pane
    pane.show_record(said["shorter"])
    assert pane.said.hint.isHidden()
    pane.show_record(said["first"])
    assert pane.said.hint.text() == "No next step yet. Add one"
    click(pane.said.hint)
    assert pane.said.next_step.hasFocus()
    write(pane.said.next_step, "Open with the ask")
    assert pane.said.hint.isHidden()


def test_a_new_piece_is_stored_with_its_first_words(shown: Shown, journal: Journal) -> None:
    pane = shown.pane
    pane.begin_new()
    assert pane.said.quote.hasFocus()
    assert not pane.said.outcome.isVisible()
    click(pane.said.facts.kind)
    menu_row(shown, "To work on")
    click(pane.said.facts.who)
    menu_row(shown, "With whom…")
    assert pane.said.facts.picker is not None
    write(pane.said.facts.picker.line, "hel")
    press(pane.said.facts.picker.line, Qt.Key.Key_Return)
    assert journal.feedback.count() == 3
    write(pane.said.quote, "Slower.")
    assert pane.flush()
    one = journal.feedback.get(pane.current_id() or 0)
    assert (one.text, one.kind, one.direction, one.given_on) == ("Slower.", WORK, RECEIVED, TODAY)
    assert pane.said.facts.who.text() == "From Helen Okafor"
    assert pane.said.outcome.isVisible()
    assert "“Slower.”" in shown.rows()


def test_with_a_mentee_in_scope_what_is_new_was_given(shown: Shown, journal: Journal, ravi: int) -> None:
    shown.pane.set_scope(ravi)
    shown.pane.begin_new()
    write(shown.pane.said.quote, "Clear.")
    shown.pane.flush()
    one = journal.feedback.get(shown.pane.current_id() or 0)
    assert (one.direction, one.mentorship_id) == (GIVEN, ravi)


def test_an_empty_new_page_leaves_nothing_behind(shown: Shown, journal: Journal, said: dict[str, int]) -> None:
    shown.pane.begin_new()
    shown.pane.show_record(said["first"])
    assert journal.feedback.count() == 3
    assert shown.pane.current_id() == said["first"]


def test_it_may_be_with_somebody_without_a_mentorship(
    shown: Shown, journal: Journal, said: dict[str, int]
) -> None:
    pane = shown.pane
    pane.show_record(said["first"])
    pane.said.facts.pick_who()
    assert pane.said.facts.picker is not None
    write(pane.said.facts.picker.line, "Priya Raman")
    press(pane.said.facts.picker.line, Qt.Key.Key_Return)
    one = journal.feedback.get(said["first"])
    assert one.mentorship_id is None
    assert journal.people.person(one.person_id or 0).name == "Priya Raman"
    assert pane.said.facts.who.text() == "From Priya Raman"
    assert not pane.said.outcome.report.isVisible()


def test_competency_goal_and_meeting_are_chosen_and_taken_away(
    shown: Shown, journal: Journal, helen: int, said: dict[str, int]
) -> None:
    goal = journal.goals.add("Tell the story", mentorship_id=helen)
    meeting = journal.meetings.add(journal.clock.at(date(2026, 5, 28), 10), mentorship_id=helen, title="Which one")
    shown.pane.show_record(said["first"])
    facts = shown.pane.said.facts
    for chip, typed in ((facts.competency, "stake"), (facts.goal, "story"), (facts.meeting, "28 may")):
        click(chip)
        assert facts.picker is not None
        write(facts.picker.line, typed)
        press(facts.picker.line, Qt.Key.Key_Return)
    one = journal.feedback.get(said["first"])
    assert (one.goal_id, one.meeting_id) == (goal, meeting)
    assert [chip.text() for chip in (facts.competency, facts.goal, facts.meeting)] == [
        "Stakeholder management", "Tell the story", "Meeting of 28 May",
    ]  # fmt: skip
    click(facts.goal)
    menu_row(shown, "Open")
    assert shown.opened == [(Kind.GOAL, goal)]
    click(facts.competency)
    menu_row(shown, "Take it away")
    assert journal.feedback.get(said["first"]).competency_id is None


def test_words_that_were_all_deleted_come_back(shown: Shown, journal: Journal, said: dict[str, int]) -> None:
    pane = shown.pane
    pane.show_record(said["first"])
    pane.said.quote.setFocus()
    pane.said.quote.selectAll()
    press(pane.said.quote, Qt.Key.Key_Delete)
    assert pane.flush()
    assert journal.feedback.get(said["first"]).text == "Say it first."
    pane.said.situation.setFocus()
    assert pane.said.quote.markdown() == "Say it first."
    assert [str(one) for one in shown.troubles] == ["Feedback needs a few words. Those that were there are back."]


def test_what_came_of_it_is_written_where_it_was_applied_or_set_aside(
    shown: Shown, journal: Journal, said: dict[str, int]
) -> None:
    pane, outcome = shown.pane, shown.pane.said.outcome
    pane.show_record(said["first"])
    assert not outcome.result.isVisible()
    click(outcome.states._group.button(2))
    assert outcome.result.hasFocus()
    write(outcome.result, "They asked better.")
    pane.flush()
    one = journal.feedback.get(said["first"])
    assert (one.state, one.result) == (FeedbackState.APPLIED, "They asked better.")
    click(outcome.states._group.button(3))
    assert outcome.result_label.text() == "Why not, for now"
    assert shown.toasts[-1][0] == "Feedback: Set aside"
    shown.undo()
    assert journal.feedback.get(said["first"]).state is FeedbackState.APPLIED
    assert outcome.states.current() == 2


def test_it_is_reflected_on_from_the_template_that_fits(shown: Shown, helen: int, said: dict[str, int]) -> None:
    wishes: list[object] = []
    shown.pane.reflection_requested.connect(wishes.append)
    shown.pane.show_record(said["first"])
    click(shown.pane.said.reflect)
    assert wishes == [ReflectionWish(said["first"], helen, "what-so-what")]


def test_the_bin_and_back(shown: Shown, journal: Journal, said: dict[str, int]) -> None:
    pane = shown.pane
    pane.show_record(said["first"])
    press(pane.list.view, Qt.Key.Key_Delete)
    assert shown.toasts[-1][0] == "Feedback moved to the bin"
    assert pane.current_id() == said["shorter"]
    shown.undo()
    assert pane.current_id() == said["first"]
    assert len(shown.rows()) == 5


def test_it_can_be_kept_out_of_shared_exports_and_linked_to(
    shown: Shown, journal: Journal, said: dict[str, int]
) -> None:
    pane = shown.pane
    pane.show_record(said["first"])
    pane.said._seeing(Visibility.PERSONAL)()
    assert journal.feedback.get(said["first"]).visibility is Visibility.PERSONAL
    assert pane.said._who.text() == "Kept out of shared exports"
    pane.said._copy_link()
    assert QApplication.clipboard().text() == f"[[{said['first']}|Say it first.]]"


def test_the_balance_is_shown_in_place_of_a_record(shown: Shown, said: dict[str, int]) -> None:
    pane = shown.pane
    click(pane.list._note_link)
    assert pane.current_id() is None
    assert pane.frame.stack.currentWidget() is pane.frame.balance
    pane.list.view.setCurrentIndex(pane.list.model.index(1))
    assert pane.current_id() == said["ask"]


def test_an_empty_journal_says_how_to_begin(qtbot: QtBot, journal: Journal) -> None:
    shown = Shown(journal, qtbot)
    assert shown.pane.empty.isVisible()
    click(shown.pane.empty.primary)
    write(shown.pane.said.quote, "First")
    assert shown.pane.flush()
    assert shown.rows() == ["June 1", "“First”"]


def test_thousands_are_read_in_pages_with_months_counted_right(qtbot: QtBot, journal: Journal, helen: int) -> None:
    with journal.bulk():
        for number in range(700):
            say(journal, helen, f"Piece {number}", date(2026, 5, 31) - timedelta(days=number // 4))
    shown = Shown(journal, qtbot)
    model = shown.pane.list.model
    assert model.canFetchMore(QModelIndex())
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    heads = [row for row in shown.rows() if row.endswith(("124", "120"))]
    assert heads == ["May 124", "April 120", "March 124", "January 124"]
    assert feedback_list.count(journal, model.wanted.filter()) == model.total == 700
    last = journal.feedback.all()[-1]
    shown.pane.show_record(last.id)
    assert shown.pane.current_id() == last.id


LONG = "word " * 20_000
ABSURD = "متين \u202e رضا \x07 <script> [[1|x]] 🧭 " + "x" * 6_000


@pytest.mark.parametrize("text", [LONG, ABSURD, "\n\n  .  \n\n"])
def test_whatever_is_pasted_is_kept(qtbot: QtBot, shown: Shown, journal: Journal, text: str) -> None:
    pane = shown.pane
    pane.begin_new()
    QApplication.clipboard().setText(text)
    pane.said.quote.paste()
    qtbot.waitUntil(lambda: bool(pane.said.quote.markdown().strip()))
    assert pane.flush()
    stored = journal.feedback.get(pane.current_id() or 0).text
    assert stored.strip().startswith(text.strip()[:5])
    assert len(stored) >= len(text.strip()) - 1
    assert shown.troubles == []


def test_writing_it_down_can_be_taken_back_and_done_again(shown: Shown, journal: Journal) -> None:
    made: list[Change] = []
    shown.pane.acted.connect(made.append)
    shown.pane.begin_new()
    write(shown.pane.said.quote, "Slower.")
    assert shown.pane.flush()
    id = shown.pane.current_id()
    again = journal.undo(made[-1])
    assert journal.feedback.count() == 3
    assert shown.pane.current_id() not in (None, id)
    assert again is not None
    journal.undo(again)
    assert "“Slower.”" in shown.rows()


def test_words_of_one_line_have_a_lower_row(shown: Shown, journal: Journal, said: dict[str, int]) -> None:
    model, delegate = shown.pane.list.model, shown.pane.list._delegate
    place = model.row_of(said["first"]) or 0
    assert delegate.heights(place, place + 1) == [78]
    shown.pane.show_record(said["first"])
    shown.pane.said.quote.setFocus()
    shown.pane.said.quote.moveCursor(QTextCursor.MoveOperation.End)
    write(shown.pane.said.quote, " And then say why, before anybody has to ask you for it.")
    assert shown.pane.flush()
    assert delegate.heights(place, place + 1) == [98]


def test_a_script_without_italics_stands_upright() -> None:
    assert fonts.quoting("quote", "“Say – it…”").italic()
    assert not fonts.quoting("quote", "“متين رضا”").italic()


def test_files_are_dropped_on_what_was_said_and_on_what_was_asked(
    qtbot: QtBot, shown: Shown, journal: Journal, said: dict[str, int], tmp_path: Path
) -> None:
    asked = journal.requests.add("The storyboard")
    for id, page in ((said["first"], shown.pane.said), (asked, shown.pane.request)):
        shown.pane.show_record(id)
        assert drop(page, files_data(file_at(tmp_path, "slides.txt"))) is Qt.DropAction.CopyAction
        wait_for(qtbot, page.attaching)
        assert names(journal.attachments, id) == ["slides.txt"]
        assert shown_names(page.attaching) == ["slides.txt"]
