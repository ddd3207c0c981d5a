"""The board of prospects, used as a person would: a name, a few facts, a message, and on from stage to stage."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.prospects import Stage, add, drafts, move, stage_of
from pmjournal.records import EntryKind, Kind, Mentorship, MentorshipStatus, Role
from tests.ui.conftest import TODAY
from tests.ui.hands import click, press, write
from tests.ui.writing import held_by_another
from ui import dialogs
from ui.clipboard import hand_over
from ui.main_window import MainWindow
from ui.panes.prospects import ProspectsPane
from ui.panes.prospects.card import carried
from ui.settings import Settings

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.attach(journal)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.detach()


@pytest.fixture
def board(window: MainWindow) -> Callable[[], ProspectsPane]:
    def go() -> ProspectsPane:
        pane = cast("ProspectsPane", window.pane("prospects"))
        window.show_pane("prospects")
        return pane

    return go


def of(journal: Journal, id: int) -> Mentorship:
    return journal.people.contact(id).mentorship


def only(pane: ProspectsPane) -> int:
    (found,) = pane.found
    return found


def test_practice_36_who_opened_the_door_is_kept_and_seen(
    journal: Journal, board: Callable[[], ProspectsPane], window: MainWindow
) -> None:
    priya = journal.people.add_person("Priya Raman")
    assert window.shell.sidebar.prospects is None
    window.requests.begin_new_in("prospects")
    pane = board()
    line = pane.side.adder.field.line
    assert line.hasFocus()
    write(line, "Ayse Yildirim")
    press(line, Qt.Key.Key_Return)
    id = only(pane)
    form = pane.page.form
    assert form.title.line.hasFocus()
    write(form.title.line, "VP Product")
    form.source.line.setFocus()
    write(form.source.line, "Her talk at a conference")
    form.introduced.setFocus()
    write(form.introduced, "Priya")
    found = of(journal, id)
    assert (found.introduced_by_id, found.source) == (priya, "Her talk at a conference")
    assert journal.people.contact(id).person.title == "VP Product"
    assert pane.side.board.by_id[id].accessibleName() == "Ayse Yildirim, Wish, Through Priya Raman"
    window.refresh_shell()
    row = window.shell.sidebar.prospects
    assert row is not None
    assert row.accessibleName() == "Prospects, 1 open"
    window.show_pane("goals")
    assert not row.isChecked()
    click(row)
    assert window.current == "prospects"
    assert row.isChecked()


def test_practice_37_a_message_is_researched_written_copied_saved_and_dated(
    journal: Journal,
    board: Callable[[], ProspectsPane],
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    id = add(journal, "Ayse Yildirim", Role.MENTEE)
    pane = board()
    click(pane.side.board.by_id[id])
    write(pane.page.research, "CANARY notes on her talk")
    outreach = pane.page.outreach
    click(outreach.begin)
    assert outreach.editor.titles() == ["Why this person", "What I wrote", "What I asked for"]
    assert not outreach.copy.isEnabled()
    why, words, asked = outreach.editor.editors()
    write(why, "CANARY she is known to say yes")
    write(words, "Dear Ayse, may I ask you *two* questions?")
    write(asked, "CANARY twenty minutes")
    journal.private_notes.add("CANARY in private", mentorship_id=id)
    click(outreach.copy)
    assert QGuiApplication.clipboard().text() == "Dear Ayse, may I ask you two questions?"
    hand_over()
    target = tmp_path / "out" / "To Ayse Yildirim.txt"
    target.parent.mkdir()
    monkeypatch.setattr(dialogs, "save_file", lambda *args, **kwargs: target)
    click(outreach.save)
    assert target.read_text() == "Dear Ayse, may I ask you two questions?\n"
    assert window.shell.toast.words() == "Saved to out. The file is not encrypted."
    (entry,) = drafts(journal, id)
    assert (entry.kind, entry.mentorship_id, entry.title) == (EntryKind.OUTREACH, id, "To Ayse Yildirim")
    assert of(journal, id).research == "CANARY notes on her talk"
    click(pane.page.step)
    assert of(journal, id).contacted_on == TODAY
    pane.page.form.replied.line.setFocus()
    write(pane.page.form.replied.line, "8 jun")
    press(pane.page.form.replied.line, Qt.Key.Key_Return)
    assert of(journal, id).replied_on == date(2026, 6, 8)
    assert pane.side.board.by_id[id].stage is Stage.REPLIED


def test_practice_56_possible_mentees_have_a_board_and_a_programme_and_begin(
    journal: Journal, board: Callable[[], ProspectsPane], window: MainWindow
) -> None:
    add(journal, "Ayse Yildirim", Role.MENTEE)
    pane = board()
    click(pane.side.switch._group.button(1))
    assert pane.side.board.by_id == {}
    assert pane.side.none.text().startswith("Who could you help along?")
    write(pane.side.adder.field.line, "Sam O'Neill")
    press(pane.side.adder.field.line, Qt.Key.Key_Return)
    id = pane.current_id()
    assert id is not None
    assert of(journal, id).my_role is Role.MENTOR
    pane.page.form.programme.line.setFocus()
    write(pane.page.form.programme.line, "Compass")
    card = pane.side.board.by_id[id]
    card.setFocus()
    for _ in range(3):
        press(card, Qt.Key.Key_Right, ALT)
    assert stage_of(of(journal, id)) is Stage.AGREED
    assert card.hasFocus()
    assert window.current == "prospects"
    click(pane.page.start)
    found = of(journal, id)
    assert (found.status, found.started_on, found.programme) == (MentorshipStatus.ACTIVE, TODAY, "Compass")
    assert (window.current, window.navigation.scope) == ("person", id)
    window.undoing.undo()
    assert stage_of(of(journal, id)) is Stage.AGREED
    assert window.current == "prospects"


def test_cards_are_moved_by_the_mouse_and_by_the_menu_with_undo(
    journal: Journal, board: Callable[[], ProspectsPane], window: MainWindow
) -> None:
    id = add(journal, "Ayse", Role.MENTEE)
    pane = board()
    column = pane.side.board.columns[Stage.DECLINED]
    held, buttons, keys = carried(id), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, held, buttons, keys)
    column.dropEvent(drop)
    assert stage_of(of(journal, id)) is Stage.DECLINED
    assert window.shell.toast.words() == "Moved to “Declined”: Ayse"
    window.undoing.undo()
    assert stage_of(of(journal, id)) is Stage.WISH
    card = pane.side.board.by_id[id]
    at = QPoint(4, 4)
    QApplication.sendEvent(card, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, card.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(one for one in menu.actions() if one.text() == "Replied").trigger()
    menu.close()
    assert stage_of(of(journal, id)) is Stage.REPLIED


def test_nothing_else_can_be_dropped_and_a_drag_says_no_name(board: Callable[[], ProspectsPane]) -> None:
    assert carried(7).formats() == ["application/x-pmjournal-prospect"]
    columns = board().side.board.columns
    strange = QMimeData()
    strange.setData("application/x-pmjournal-prospect", b"nobody")
    keys = Qt.KeyboardModifier.NoModifier
    columns[Stage.AGREED].dropEvent(
        QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, strange, Qt.MouseButton.LeftButton, keys)
    )


def test_arrows_go_from_card_to_card_and_delete_is_the_bin(
    journal: Journal, board: Callable[[], ProspectsPane], window: MainWindow
) -> None:
    a, b, c = (add(journal, name, Role.MENTEE) for name in ("A", "B", "C"))
    move(journal, c, Stage.AGREED)
    pane = board()
    cards = pane.side.board.by_id
    cards[a].setFocus()
    for key, wanted in (
        (Qt.Key.Key_Down, b), (Qt.Key.Key_Right, c), (Qt.Key.Key_Right, c), (Qt.Key.Key_Left, a),
    ):  # fmt: skip
        press(QApplication.focusWidget(), key)
        assert cards[wanted].hasFocus()
    press(cards[a], Qt.Key.Key_Return)
    assert pane.current_id() == a
    press(cards[a], Qt.Key.Key_Escape)
    assert pane.current_id() is None
    assert cards[a].hasFocus()
    press(cards[a], Qt.Key.Key_Return)
    pane.page.form.title.setFocus()
    for _ in range(3):
        press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert cards[a].hasFocus()
    assert pane.current_id() is None
    press(cards[a], Qt.Key.Key_Delete)
    assert a not in pane.found
    assert pane.current_id() is None
    window.undoing.undo()
    assert a in pane.found


def test_a_name_that_is_known_may_be_the_same_person(journal: Journal, board: Callable[[], ProspectsPane]) -> None:
    priya = journal.people.add_person("Priya Raman")
    pane = board()
    line = pane.side.adder.field.line
    for answer, people in ((pane.side.adder.same, 1), (pane.side.adder.other, 2)):
        write(line, " priya  raman")
        press(line, Qt.Key.Key_Return)
        assert pane.side.adder.known.isVisible()
        click(answer)
        assert len([one for one in journal.people.everybody() if "riya" in one.name]) == people
    assert {one.contact.person.id for one in pane.found.values()} > {priya}


def test_typing_is_kept_when_the_board_is_left_in_mid_sentence(
    journal: Journal, board: Callable[[], ProspectsPane], window: MainWindow
) -> None:
    a, b = (add(journal, name, Role.MENTEE) for name in ("A", "B"))
    pane = board()
    pane.show_record(a)
    write(pane.page.research, "Half a sent")
    write(pane.page.form.organisation.line, "Fernh")
    write(pane.side.adder.field.line, "Somebody")
    pane.show_record(b)
    assert pane.page.research.markdown() == ""
    assert of(journal, a).research == "Half a sent"
    assert journal.people.contact(a).person.organisation == "Fernh"
    assert [one.name for one in journal.people.everybody()] == ["A", "B", "Somebody"]


def test_what_could_not_be_saved_of_a_prospect_stays_and_is_saved_later(
    journal: Journal, board: Callable[[], ProspectsPane]
) -> None:
    one = add(journal, "Ayşe Yıldırım", Role.MENTEE)
    pane = board()
    pane.show_record(one)
    form = pane.page.form
    with held_by_another(journal):
        for line, words in (
            (form.name.line, "Ayse"),
            (form.contacted.line, "12 jun"),
            (form.source.line, "A talk"),
        ):
            line.setFocus()
            line.selectAll()
            write(line, words)
        assert not pane.flush()
        form.role.chosen.emit(Role.MENTOR)
        pane.reload()
        assert (form.name.text(), form.source.text(), form.role.value()) == ("Ayse", "A talk", Role.MENTEE)
    assert pane.flush()
    stored = of(journal, one)
    assert journal.people.contact(one).person.name == "Ayse"
    assert (stored.source, stored.contacted_on) == ("A talk", date(2026, 6, 12))


@pytest.mark.parametrize("name", ["x" * 4000, "👩🏽‍🚀 متين رضا <b>", "[[1|x]] ‮evil"])
def test_absurd_names_are_kept_and_fit(journal: Journal, board: Callable[[], ProspectsPane], name: str) -> None:
    pane = board()
    pane.side.adder.field.line.insert(name)
    press(pane.side.adder.field.line, Qt.Key.Key_Return)
    id = only(pane)
    assert pane.page.width() <= 1056
    form = pane.page.form
    form.name.line.setFocus()
    form.name.line.clear()
    form.title.line.setFocus()
    assert form.name.error() == "Type a name. One word is enough."
    assert not pane.flush()
    form.name.line.insert("Sam")
    form.contacted.line.setFocus()
    write(form.contacted.line, "soonish")
    assert not pane.flush()
    assert form.contacted.error()
    form.contacted.line.clear()
    assert pane.flush()
    assert journal.people.contact(id).person.name == "Sam"


def test_a_small_window_has_one_list_grouped_by_stage(
    journal: Journal, board: Callable[[], ProspectsPane], window: MainWindow, qtbot: QtBot
) -> None:
    a, b = (add(journal, name, Role.MENTEE) for name in ("A", "B"))
    move(journal, b, Stage.REPLIED)
    pane = board()
    window.resize(960, 700)
    qtbot.waitUntil(lambda: pane.narrow)
    columns = pane.side.board.columns
    assert [stage for stage, column in columns.items() if column.isVisible()] == [Stage.WISH, Stage.REPLIED]
    qtbot.waitUntil(lambda: columns[Stage.WISH].x() == columns[Stage.REPLIED].x())
    assert pane.current_id() == a
    window.resize(820, 640)
    qtbot.waitUntil(lambda: pane.sides.one)
    click(pane.side.board.by_id[b])
    assert not pane.side.isVisible()
    click(pane.sides.back.arrow)
    assert pane.side.isVisible()


def test_a_small_window_without_anybody_has_the_line_for_a_name_where_one_begins(
    board: Callable[[], ProspectsPane], window: MainWindow, qtbot: QtBot
) -> None:
    pane = board()
    window.resize(960, 700)
    qtbot.waitUntil(lambda: pane.narrow)
    qtbot.waitUntil(lambda: pane.side.width() == pane.width())
    assert pane.side.none.isVisible()


def test_a_prospect_found_by_name_opens_on_the_board(
    journal: Journal, board: Callable[[], ProspectsPane], window: MainWindow
) -> None:
    id = add(journal, "Ayse", Role.MENTOR)
    window.open_record(Kind.MENTORSHIP.value, id)
    assert window.current == "prospects"
    pane = board()
    assert (pane.current_id(), pane.role) == (id, Role.MENTOR)


def test_who_is_taken_off_the_board_leaves_the_focus_on_it(
    journal: Journal, board: Callable[[], ProspectsPane]
) -> None:
    first, second = (add(journal, name, Role.MENTEE) for name in ("Ayse", "Bo"))
    pane = board()
    pane.show_record(first)
    pane.page.bin.setFocus()
    press(pane.page.bin, Qt.Key.Key_Space)
    assert pane.side.board.by_id[second].hasFocus()


def test_beside_an_open_page_a_card_still_has_room_for_the_name(
    journal: Journal, board: Callable[[], ProspectsPane]
) -> None:
    opened = add(journal, "Maren Lindqvist-Holm", Role.MENTEE)
    pane = board()
    card = pane.side.board.by_id[opened]
    pane.show_record(opened)
    QApplication.processEvents()
    assert card.width() < 150
    assert "".join(card._lines()) == "Maren Lindqvist-Holm"
