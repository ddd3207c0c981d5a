"""The reflections pane with a real journal: writing is kept, list and strip follow, links come and go."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.changes import Change
from pmjournal.errors import NoSpace
from pmjournal.journal import Journal
from pmjournal.records import Kind, LinkKind, Role
from ui.linking import LinkFinder, Names
from ui.models.groups import HeadRow
from ui.models.paged_model import ROW
from ui.panes.reflections import ReflectionsPane
from ui.panes.reflections.when_popup import read_time
from ui.widgets.scales import _Faces

BODY = "## What stood out\nHelen waited.\n\n## What I will do differently\nCount to four.\n"


def add(journal: Journal, title: str, day: date, **fields: Any) -> int:
    return journal.reflections.add(title=title, written_at=journal.clock.at(day, 15, 40), **fields)


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


@pytest.fixture
def written(journal: Journal, helen: int) -> dict[str, int]:
    """Three reflections: two in May, one in June; one of them after a meeting with Helen."""
    return {
        "shorter": add(
            journal, "Shorter questions", date(2026, 5, 28),
            template="after-meeting", body=BODY, mood=4, mentorship_id=helen,
        ),
        "map": add(journal, "Map, draft one", date(2026, 5, 15), body="Three areas.", mood=2),
        "week": add(journal, "The week", date(2026, 6, 7), template="three-lines", body="Re-sized twice."),
    }  # fmt: skip


@pytest.fixture
def pane(qtbot: QtBot, journal: Journal, written: dict[str, int]) -> ReflectionsPane:
    return shown(qtbot, journal)


def shown(qtbot: QtBot, journal: Journal) -> ReflectionsPane:
    made = ReflectionsPane(journal)
    qtbot.addWidget(made)
    journal.subscribe(made.on_change)
    made.resize(1056, 768)
    made.show()
    return made


def titles(pane: ReflectionsPane) -> list[str]:
    model = pane.list.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def after(widget: QWidget | None) -> QWidget:
    following = None if widget is None else widget.nextInFocusChain()
    assert following is not None
    return following


def click_at(widget: QWidget, place: QPoint) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def toasts(pane: ReflectionsPane) -> list[tuple[str, Change | None]]:
    said: list[tuple[str, Change | None]] = []
    pane.toast_requested.connect(lambda words, change: said.append((words, change)))
    return said


def test_the_list_is_by_month_and_the_latest_is_open(pane: ReflectionsPane, written: dict[str, int]) -> None:
    assert titles(pane) == ["June", "The week", "May", "Shorter questions", "Map, draft one"]
    assert pane.current_id() == written["week"]
    assert pane.list.title.text() == "3 reflections"


def test_typing_and_switching_at_once_saves_to_the_right_record(
    qtbot: QtBot, pane: ReflectionsPane, journal: Journal, written: dict[str, int]
) -> None:
    pane.show_record(written["map"])
    QTest.keyClicks(pane.detail.editor.editors()[0], "New. ")
    pane.detail.title.selectAll()
    QTest.keyClicks(pane.detail.title, "Map, draft two")
    pane.show_record(written["shorter"])
    assert journal.reflections.get(written["map"]).body == "New. Three areas."
    assert journal.reflections.get(written["map"]).title == "Map, draft two"
    assert journal.reflections.get(written["shorter"]).body == BODY
    assert "Map, draft two" in titles(pane)


def test_what_is_typed_is_saved_by_itself(
    qtbot: QtBot, pane: ReflectionsPane, journal: Journal, written: dict[str, int]
) -> None:
    with qtbot.waitSignals([pane.saving, pane.saved]):
        QTest.keyClicks(pane.detail.editor.editors()[0], "Now. ")
    assert journal.reflections.get(written["week"]).body.startswith("Now. ")
    assert pane.detail.foot.saved() == "Saved 14:00"
    qtbot.waitUntil(lambda: pane.detail.foot.count() == "3 words")


def test_a_failed_save_keeps_the_text_and_the_record(
    qtbot: QtBot, pane: ReflectionsPane, journal: Journal, written: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_fields: object) -> None:
        raise NoSpace("The disk is full.")

    QTest.keyClicks(pane.detail.editor.editors()[0], "Kept. ")
    with monkeypatch.context() as broken, qtbot.waitSignal(pane.trouble):
        broken.setattr(journal.reflections, "write", full)
        assert not pane.flush()
    with monkeypatch.context() as broken:
        broken.setattr(journal.reflections, "write", full)
        pane.list.view.setCurrentIndex(pane.list.model.index(3))
    assert pane.current_id() == written["week"]
    assert pane.list.view.currentIndex().data() == "The week"
    assert pane.detail.editor.body().startswith("Kept. ")
    assert pane.flush()
    assert journal.reflections.get(written["week"]).body.startswith("Kept. ")


def test_another_template_keeps_all_text_and_can_be_undone(
    pane: ReflectionsPane, journal: Journal, written: dict[str, int]
) -> None:
    said = toasts(pane)
    pane.show_record(written["shorter"])
    pane.detail.use_template("decision")
    stored = journal.reflections.get(written["shorter"])
    assert stored.template == "decision"
    assert "Helen waited." in stored.body
    assert "Count to four." in stored.body
    assert "Earlier" in pane.detail.editor.titles()
    words, change = said[-1]
    assert words == "Template changed"
    assert change is not None
    journal.undo(change)
    assert journal.reflections.get(written["shorter"]).body == BODY
    assert pane.detail.editor.body() == BODY
    assert pane.detail.head.template.text() == "After a mentor meeting"


def test_private_templates_are_not_offered(pane: ReflectionsPane) -> None:
    pane.detail.head.template.click()
    rows = [action.text().split("\n")[0] for action in pane.detail.head.menu.actions()]
    pane.detail.head.menu.close()
    assert "Blank page" in rows
    assert "After mentoring someone" not in rows
    assert "Disagreement" not in rows


def test_mood_is_set_and_unset_by_mouse_and_keys(
    qtbot: QtBot, pane: ReflectionsPane, journal: Journal, written: dict[str, int]
) -> None:
    steps = pane.detail.mood.focusProxy()
    assert isinstance(steps, _Faces)
    click_at(steps, steps.place(5).center().toPoint())
    assert journal.reflections.get(written["week"]).mood == 5
    QTest.keyClick(steps, Qt.Key.Key_2)
    assert journal.reflections.get(written["week"]).mood == 2
    QTest.keyClick(steps, Qt.Key.Key_0)
    assert journal.reflections.get(written["week"]).mood is None
    assert pane.detail.mood.word() == "Not set"


def test_links_are_added_found_followed_and_removed(
    qtbot: QtBot, pane: ReflectionsPane, journal: Journal, written: dict[str, int], helen: int
) -> None:
    goal = journal.goals.add("Lead discovery", mentorship_id=helen)
    meeting = journal.meetings.add(journal.clock.at(date(2026, 5, 28), 10), mentorship_id=helen)
    said = toasts(pane)
    links = pane.detail.links
    links.open_picker()
    QTest.keyClicks(links.picker.line, "helen 28")
    assert [choice.words for choice in links.picker.choices()] == ["Helen, 28 May"]
    QTest.keyClick(links.picker.line, Qt.Key.Key_Return)
    links.add_wanted.emit(goal)
    assert [chip.text() for chip in links.chips()] == ["Lead discovery", "Helen, 28 May"]
    with qtbot.waitSignal(pane.open_requested) as opened:
        links.chips()[1].click()
    assert opened.args == [Kind.MEETING.value, meeting]
    QTest.keyClick(links.chips()[0], Qt.Key.Key_Delete)
    assert [chip.text() for chip in links.chips()] == ["Lead discovery", "Helen, 28 May"]
    links.chips()[0].setFocus()
    QTest.keyClick(links.chips()[0], Qt.Key.Key_Delete)
    assert [link.record_id for link in journal.links.links_from(written["week"])] == [meeting]
    assert said[-1][1] is not None
    journal.undo(said[-1][1])
    assert len(links.chips()) == 2


def test_a_link_in_the_text_leads_to_its_record(
    qtbot: QtBot, pane: ReflectionsPane, journal: Journal, helen: int
) -> None:
    goal = journal.goals.add("Lead discovery", mentorship_id=helen)
    QTest.keyClicks(pane.detail.editor.editors()[0], f"See [[{goal}|the goal]]. ")
    with qtbot.waitSignal(pane.open_requested) as opened:
        pane.detail.editor.link_activated.emit(goal)
    assert opened.args == [Kind.GOAL.value, goal]
    (link,) = journal.links.links_from(pane.current_id() or 0)
    assert link.link is LinkKind.MENTION
    assert not pane.detail.links.chips()[0].linked.removable


def test_people_goals_and_meetings_can_be_found(journal: Journal, helen: int) -> None:
    journal.goals.add("Lead discovery", mentorship_id=helen)
    find = LinkFinder(journal, Names(journal.people.contacts()), None, ())
    assert [choice.words for choice in find("")] == ["Lead discovery", "Helen Okafor"]
    assert [choice.words for choice in find("okaf")] == ["Helen Okafor"]
    assert find("nothing like it") == []


def test_the_strip_counts_and_filters(pane: ReflectionsPane, written: dict[str, int]) -> None:
    assert pane.strip.facts() == "3 entries, 3 of 6 weeks"
    pane.strip.cells._pick(pane.strip.weeks().index(date(2026, 5, 25)))
    assert titles(pane) == ["May", "Shorter questions"]
    assert pane.list.title.text() == "1 of 3 reflections"
    pane.strip.cells._pick(pane.strip.weeks().index(date(2026, 5, 25)))
    assert len(titles(pane)) == 5


def test_the_list_can_be_turned_and_narrowed(pane: ReflectionsPane, written: dict[str, int], helen: int) -> None:
    pane.list._wanting(oldest_first=True)()
    assert titles(pane)[:3] == ["May", "Map, draft one", "Shorter questions"]
    pane.list._wanting(mood=4)()
    assert titles(pane) == ["May", "Shorter questions"]
    pane.list.show_all()
    pane.list._wanting(mentorship_id=helen)()
    assert titles(pane) == ["May", "Shorter questions"]
    pane.list.show_all()
    pane.list._wanting(template="three-lines")()
    assert titles(pane) == ["June", "The week"]


def test_one_persons_scope(pane: ReflectionsPane, written: dict[str, int], helen: int) -> None:
    pane.set_scope(helen)
    assert titles(pane) == ["May", "Shorter questions"]
    assert pane.current_id() == written["shorter"]
    assert pane.strip.facts() == "1 entry, 1 of 6 weeks"
    pane.set_scope(None)
    assert len(titles(pane)) == 5
    assert pane.current_id() == written["shorter"]


def test_an_empty_new_one_is_not_stored(qtbot: QtBot, pane: ReflectionsPane, journal: Journal) -> None:
    pane.begin_new()
    assert pane.detail.title.hasFocus()
    assert pane.flush()
    pane.begin_new()
    assert journal.reflections.count() == 3


def test_a_new_one_is_stored_with_its_first_words(
    qtbot: QtBot, pane: ReflectionsPane, journal: Journal, helen: int
) -> None:
    pane.set_scope(helen)
    pane.begin_new()
    with qtbot.waitSignal(pane.saved):
        QTest.keyClicks(pane.detail.editor.editors()[0], "Silence.")
    new = journal.reflections.get(pane.current_id() or 0)
    assert new.mentorship_id == helen
    assert new.template == "three-lines"
    assert "Silence." in new.body
    assert pane.list.view.currentIndex().data() == ""
    assert len(titles(pane)) == 4
    QTest.keyClicks(pane.detail.editor.editors()[0], " More.")
    assert pane.flush()
    assert journal.reflections.count() == 4


def test_after_the_bin_comes_the_next_and_undo_brings_it_back(
    pane: ReflectionsPane, journal: Journal, written: dict[str, int]
) -> None:
    said = toasts(pane)
    pane.show_record(written["shorter"])
    pane.move_to_bin()
    assert pane.current_id() == written["map"]
    assert "Shorter questions" not in titles(pane)
    assert pane.strip.facts() == "2 entries, 2 of 6 weeks"
    words, change = said[-1]
    assert words == "Reflection moved to the bin"
    assert change is not None
    journal.undo(change)
    assert pane.current_id() == written["shorter"]
    assert "Shorter questions" in titles(pane)


def test_changes_elsewhere_leave_cursor_and_half_typed_text(
    qtbot: QtBot, pane: ReflectionsPane, journal: Journal, written: dict[str, int]
) -> None:
    editor = pane.detail.editor.editors()[0]
    editor.setFocus()
    QTest.keyClicks(editor, "Half a sen")
    add(journal, "From elsewhere", date(2026, 6, 8))
    assert editor is pane.detail.editor.editors()[0]
    assert editor.hasFocus()
    assert editor.textCursor().position() == len("Half a sen")
    assert pane.current_id() == written["week"]
    assert "From elsewhere" in titles(pane)
    journal.reflections.write(written["week"], mood=3)
    assert pane.detail.mood.value() == 3
    assert editor.textCursor().position() == len("Half a sen")


def test_what_is_being_written_survives_the_bin_elsewhere(
    qtbot: QtBot, pane: ReflectionsPane, journal: Journal, written: dict[str, int]
) -> None:
    QTest.keyClicks(pane.detail.editor.editors()[0], "Precious. ")
    journal.bin.put(written["week"])
    assert any(s.preview.startswith("Precious.") for s in journal.reflections.summaries())


def test_the_day_can_be_changed(
    qtbot: QtBot, pane: ReflectionsPane, journal: Journal, written: dict[str, int]
) -> None:
    said = toasts(pane)
    pane.detail._set_when(datetime(2026, 5, 20, 9, 5))
    moved = journal.reflections.get(written["week"])
    assert journal.clock.local(moved.written_at, moved.zone).isoformat().startswith("2026-05-20T09:05")
    assert pane.detail.head.when.text() == "Wednesday 20 May 2026, 09:05"
    assert titles(pane) == ["May", "Shorter questions", "The week", "Map, draft one"]
    assert said[-1][0] == "Moved to Wed 20 May"


def test_times_are_read_as_people_write_them() -> None:
    read = [read_time(text) for text in ("17:40", "17.40", "1740", "9")]
    assert [str(at)[:5] for at in read] == ["17:40", "17:40", "17:40", "09:00"]
    assert read_time("25:00") is None
    assert read_time("soon") is None


def test_a_right_to_left_title_and_control_characters(
    qtbot: QtBot, pane: ReflectionsPane, journal: Journal
) -> None:
    pane.detail.title.selectAll()
    QApplication.clipboard().setText("ما الذي\nتغير\x07؟")
    pane.detail.title.paste()
    pane.detail.editor.editors()[0].insertPlainText("\x01bad\x1f")
    assert pane.flush()
    stored = journal.reflections.get(pane.current_id() or 0)
    assert stored.title == "ما الذي تغير ؟"
    assert "\x01" not in stored.body
    assert pane.list.view.currentIndex().data() == stored.title


def test_months_are_counted_right_whatever_page_they_are_read_in(qtbot: QtBot, journal: Journal) -> None:
    with journal.bulk():
        for number in range(450):
            add(journal, f"Note {number}", date(2026, 5, 31) - timedelta(days=number // 5))
    pane = shown(qtbot, journal)
    assert pane.list.model.canFetchMore(QModelIndex())
    for oldest in (False, True):
        pane.list._wanting(oldest_first=oldest)()
        while pane.list.model.canFetchMore(QModelIndex()):
            pane.list.model.fetchMore(QModelIndex())
        rows = [pane.list.model.index(row).data(ROW) for row in range(pane.list.model.rowCount())]
        months = [(row.title, row.count) for row in rows if isinstance(row, HeadRow)]
        wanted = [("May", 155), ("April", 150), ("March", 145)]
        assert months == (wanted[::-1] if oldest else wanted)
        assert len(rows) == 453


def test_tab_goes_from_the_scales_through_the_sections(pane: ReflectionsPane, written: dict[str, int]) -> None:
    pane.show_record(written["shorter"])
    pane.detail.use_template("gibbs")
    place: QWidget | None = pane.detail.energy.focusProxy()
    for editor in pane.detail.editor.editors():
        place = after(place)
        while place.focusPolicy() == Qt.FocusPolicy.NoFocus:
            place = after(place)
        assert place is editor


def test_an_empty_journal_says_how_to_begin(qtbot: QtBot, journal: Journal) -> None:
    pane = shown(qtbot, journal)
    assert pane.empty.isVisible()
    pane.empty.primary.click()
    assert pane.detail.isVisible()
    QTest.keyClicks(pane.detail.title, "First")
    assert pane.flush()
    assert titles(pane) == ["June", "First"]


def test_a_link_to_it_can_be_copied(qtbot: QtBot, pane: ReflectionsPane, written: dict[str, int]) -> None:
    pane.detail._copy_link()
    assert QApplication.clipboard().text() == f"[[{written['week']}|The week]]"
