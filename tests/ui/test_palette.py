"""The palette, through the real window: what is typed is found, chosen with the keys, and opened in its pane."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt

from pmjournal.journal import Journal
from tests.ui.hands import click, press, write
from tests.ui.inside import inside
from tests.ui.palette_shown import all_said, chosen, fill, go_to, is_open, keys, opened, record, rows, shown, typed
from ui.main_window import MainWindow
from ui.palette.rows import RecordRow
from ui.settings import Settings
from ui.shortcuts import install_shortcuts
from ui.widgets.list_column import RowList

CONTROL = Qt.KeyboardModifier.ControlModifier
K = Qt.Key


@pytest.fixture
def ids(journal: Journal) -> dict[str, int]:
    return fill(journal)


@pytest.fixture
def window(qtbot: Any, journal: Journal, ids: dict[str, int], tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    install_shortcuts(made)
    made.attach(journal)
    made.show()
    yield made
    made.finding.close()
    made.journal = None


def test_its_keys_open_it_and_close_it_again_and_the_focus_goes_back(window: MainWindow) -> None:
    window.activateWindow()
    window.show_pane("goals")
    before = inside(window.pane("goals"), RowList)[0]
    before.setFocus()
    press(window, K.Key_K, CONTROL)
    assert shown(window).box.line.hasFocus()
    press(shown(window).box.line, K.Key_K, CONTROL)
    assert not is_open(window)
    assert window.focusWidget() is before
    press(window, K.Key_K, CONTROL)
    press(shown(window).box.line, K.Key_Escape)
    assert not is_open(window)
    assert window.focusWidget() is before


def test_the_field_in_the_top_bar_opens_it(window: MainWindow) -> None:
    click(window.shell.top_bar.search)
    assert is_open(window)


def test_a_click_beside_it_closes_it(window: MainWindow) -> None:
    palette = opened(window)
    click(palette, QPoint(4, 4))
    assert not is_open(window)


def test_what_is_typed_is_found_when_the_typing_pauses(qtbot: Any, window: MainWindow) -> None:
    palette = opened(window)
    write(palette.box.line, "discovery")
    qtbot.waitUntil(lambda: "Meetings: 3 more" in all_said(palette))
    assert palette.box.found.text() == "8 results"
    assert all_said(palette) == [
        "Goals:", "Lead discovery end to end",
        "Meetings: 3 more", "Meeting 5", "Meeting 4",
        "Reflections:", "Map, draft one",
        "Private:", "Private note, meeting with Helen",
        "Do:", "New goal “discovery”",
    ]  # fmt: skip
    assert chosen(palette) == "Lead discovery end to end"


def test_rows_say_what_they_are(window: MainWindow) -> None:
    palette = opened(window, "discovery")
    goal = record(palette, "Lead discovery end to end")
    assert goal.title == "Lead \x02discovery\x03 end to end"
    assert goal.detail == "Active, 0 of 1. Next: Funding case"
    assert goal.sentence.startswith("Goal: Lead discovery end to end, with Helen Okafor, Active")
    assert record(palette, "Meeting 5").fact == "5 May"
    note = record(palette, "Private note, meeting with Helen")
    assert (note.is_private, note.icon, note.kind) == (True, "lock", "meeting")


def test_keys_go_through_rows_and_groups(window: MainWindow) -> None:
    palette = opened(window, "discovery")
    keys(palette, K.Key_Down)
    assert chosen(palette) == "Meetings: 3 more"
    keys(palette, K.Key_Down, K.Key_Down)
    assert chosen(palette) == "Meeting 4"
    keys(palette, K.Key_Tab)
    assert chosen(palette) == "Map, draft one"
    keys(palette, K.Key_Backtab)
    assert chosen(palette) == "Meeting 5"
    keys(palette, K.Key_End)
    assert chosen(palette) == "New goal “discovery”"
    keys(palette, K.Key_Tab)
    assert chosen(palette) == "Lead discovery end to end"
    keys(palette, K.Key_PageDown)
    assert chosen(palette) == "New goal “discovery”"
    keys(palette, K.Key_PageUp, K.Key_Up, K.Key_Home)
    assert chosen(palette) == "Lead discovery end to end"
    assert palette.box.line.hasFocus()


@pytest.mark.parametrize(
    ("text", "title", "pane", "record_of"),
    [
        ("lead discovery", "Lead discovery end to end", "goals", "goal"),
        ("funding", "Funding case", "goals", "goal"),
        ("5th", "Meeting 5", "meetings", "meeting5"),
        ("fails", "Map, draft one", "reflections", "page"),
        ("budget", "Private note, meeting with Helen", "meetings", "meeting1"),
        ("helen", "Helen Okafor", "person", "helen"),
    ],
)
def test_enter_opens_the_record_in_its_pane(
    window: MainWindow, ids: dict[str, int], text: str, title: str, pane: str, record_of: str
) -> None:
    palette = opened(window, text)
    go_to(palette, title)
    keys(palette, K.Key_Return)
    assert not is_open(window)
    assert window.current == pane
    found = window.navigation.scope if pane == "person" else window.pane(pane).current_id()
    assert found == ids[record_of]


def test_a_click_opens_a_record_and_a_link_its_group(window: MainWindow, ids: dict[str, int]) -> None:
    palette = opened(window, "discovery")
    view = palette.box.list
    link = view.visualRect(view.rows.index(all_said(palette).index("Meetings: 3 more")))
    click(view.viewport(), QPoint(30, link.center().y()))
    assert "Meeting 1" not in all_said(palette)
    click(view.viewport(), QPoint(link.right() - 30, link.center().y()))
    assert all_said(palette) == ["Meetings:", *(f"Meeting {day}" for day in (5, 4, 3, 2, 1))]
    place = view.visualRect(view.rows.index(3))
    click(view.viewport(), place.center())
    assert window.pane("meetings").current_id() == ids["meeting3"]


def test_enter_lets_the_best_match_stand_first_before_it_opens_anything(
    window: MainWindow, journal: Journal, ids: dict[str, int]
) -> None:
    newer = journal.goals.add("Weekly habit", why="It came up once beside the discovery, among many other things.")
    palette = opened(window, "discovery")
    assert chosen(palette) == "Weekly habit"
    keys(palette, K.Key_Return)
    assert is_open(window)
    assert chosen(palette) == "Lead discovery end to end"
    palette.count_now()
    assert palette.box.found.text() == "9 results, best first"
    keys(palette, K.Key_Return)
    assert window.pane("goals").current_id() == ids["goal"]
    palette = opened(window, "discovery")
    keys(palette, K.Key_Down, K.Key_Up, K.Key_Return)
    assert window.pane("goals").current_id() == newer


def test_enter_before_the_typing_paused_answers_first(window: MainWindow, ids: dict[str, int]) -> None:
    palette = opened(window)
    write(palette.box.line, "lead disc")
    keys(palette, K.Key_Return)
    assert window.pane("goals").current_id() == ids["goal"]


def test_pills_count_groups_and_show_one_alone(window: MainWindow) -> None:
    palette = opened(window, "discovery")
    pills = palette.box.pills.groups
    assert {key: pill.count() for key, pill in pills.items() if pill.isVisible()} == {
        "all": "8", "goals": "1", "meetings": "5", "reflections": "1", "private": "1",
    }  # fmt: skip
    click(pills["meetings"])
    palette.count_now()
    assert [row for row in all_said(palette) if row.startswith("Meeting ")] == [
        f"Meeting {n}" for n in (5, 4, 3, 2, 1)
    ]
    assert pills["meetings"].isChecked()
    click(pills["all"])
    assert "Goals:" in all_said(palette)


def test_a_group_of_hundreds_is_read_on_while_scrolling(window: MainWindow, journal: Journal) -> None:
    with journal.transaction():
        for number in range(230):
            journal.reflections.add(title=f"Page {number}", body="A quokka, again.")
    palette = opened(window, "quokka")
    assert palette.box.pills.groups["reflections"].count() == "99+"
    assert palette.box.found.text() == "99+ results"
    keys(palette, K.Key_Up)
    keys(palette, K.Key_Return)
    view = palette.box.list
    seen = 0
    while view.rows.canFetchMore():
        view.rows.fetchMore()
        seen += 1
    titles = [row.title for row in rows(palette) if isinstance(row, RecordRow)]
    assert (len(titles), len(set(titles)), seen > 1) == (230, 230, True)


def test_nothing_of_what_is_private_is_found_while_it_is_hidden(window: MainWindow) -> None:
    palette = opened(window, "discovery")
    assert "Private:" in all_said(palette)
    window.switches.toggle_private()
    assert "Private:" not in all_said(palette)
    assert palette.box.found.text() == "7 results"
    assert not palette.box.pills.groups["private"].isVisible()
    palette.dismiss()
    opened(window, "budget")
    assert all_said(palette) == ["Do:", "Nothing for “budget”. Create a goal with this name?"]
    palette.box.line.clear()
    typed(window, "kind:")
    assert not [row for row in all_said(palette) if "private" in row]


def test_nothing_of_what_was_found_stays_when_it_goes(window: MainWindow) -> None:
    palette = opened(window, "discovery")
    keys(palette, K.Key_Escape)
    assert rows(palette) == []


def test_the_focus_going_elsewhere_closes_it_and_stays_there(window: MainWindow) -> None:
    window.activateWindow()
    opened(window, "discovery")
    elsewhere = window.shell.top_bar.new
    elsewhere.setFocus()
    assert not is_open(window)
    assert window.focusWidget() is elsewhere


def test_it_says_how_much_there_is_and_what_is_chosen(window: MainWindow) -> None:
    palette = opened(window, "discovery")
    assert palette.box.line.accessibleDescription().startswith("8 results. Goal: Lead discovery end to end")
    keys(palette, K.Key_Tab)
    assert "Meeting: Meeting 5, with Helen Okafor, 5 May" in palette.box.line.accessibleDescription()


def test_while_one_types_the_box_does_not_get_lower(qtbot: Any, window: MainWindow) -> None:
    palette = opened(window)
    palette.type_in("discovery")
    high = palette.box.height()
    write(palette.box.line, "x")  # finds nothing
    qtbot.waitUntil(lambda: not palette.box.found.text())
    palette.answer_now(typed=True)
    assert palette.box.height() == high
    qtbot.waitUntil(lambda: palette.box.height() < high)


def test_the_box_gets_higher_at_once(window: MainWindow) -> None:
    palette = opened(window)
    palette.type_in("discoveryx")
    low = palette.box.height()
    palette.box.line.setText("discovery")
    palette.answer_now(typed=True)
    assert palette.box.height() > low
