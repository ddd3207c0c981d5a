"""Lists of thousands: read in pages, never through to a record far down, which opens all the same."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex

from pmjournal.journal import Journal
from pmjournal.records import MeetingStatus, Role
from ui.models import groups, meeting_model, paged_model, reflection_rows
from ui.models.paged_model import ROW
from ui.panes.meetings import MeetingsPane
from ui.panes.reflections import ReflectionsPane

COUNT = 120
_ROOT = QModelIndex()


@pytest.fixture(autouse=True)
def _short_reach(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of 20 and a reach of 40 rows, so that 120 records are many."""
    for module in (paged_model, meeting_model):
        monkeypatch.setattr(module, "REACH", 40)
    for module in (groups, reflection_rows):
        monkeypatch.setattr(module, "PAGE", 20)


@pytest.fixture
def reflections(journal: Journal) -> list[int]:
    now = journal.clock.now()
    with journal.bulk():
        return [
            journal.reflections.add(body=f"Text {n}", title=f"Page {n}", written_at=now - n * timedelta(days=3))
            for n in range(COUNT)
        ]


@pytest.fixture
def meetings(journal: Journal) -> list[int]:
    now = journal.clock.now()
    with journal.bulk():
        return [
            journal.meetings.add(now - (n + 1) * timedelta(days=3), title=f"Talk {n}", status=MeetingStatus.HELD)
            for n in range(COUNT)
        ]


def test_a_reflection_far_down_opens_without_reading_the_list_to_it(
    qtbot: Any, journal: Journal, reflections: list[int]
) -> None:
    pane = ReflectionsPane(journal)
    qtbot.addWidget(pane)
    pane.show_record(reflections[-1])
    assert pane.current_id() == reflections[-1]
    assert pane.list.model.loaded() < COUNT
    pane.reload()  # it stays open, though no row says so
    assert pane.current_id() == reflections[-1]


def test_saving_a_reflection_far_down_leaves_the_list_alone(
    qtbot: Any, journal: Journal, reflections: list[int]
) -> None:
    pane = ReflectionsPane(journal)
    qtbot.addWidget(pane)
    pane.show_record(reflections[-1])
    loaded = pane.list.model.loaded()
    pane.detail.title.setText("Another title")
    assert pane.flush()
    assert pane.list.model.loaded() == loaded
    assert pane.current_id() == reflections[-1]


def test_a_meeting_far_down_opens_without_reading_the_list_to_it(
    qtbot: Any, journal: Journal, meetings: list[int]
) -> None:
    pane = MeetingsPane(journal)
    qtbot.addWidget(pane)
    pane.show_record(meetings[-1])
    assert pane.current_id() == meetings[-1]
    assert pane.list.model.rowCount() < COUNT
    pane.reload()
    assert pane.current_id() == meetings[-1]


def test_a_record_far_down_is_marked_once_the_list_was_read_on_to_it(
    qtbot: Any, journal: Journal, reflections: list[int], meetings: list[int]
) -> None:
    for pane, last, view in (
        (one := ReflectionsPane(journal), reflections[-1], one.list._rows),
        (other := MeetingsPane(journal), meetings[-1], other.list.rows),
    ):
        qtbot.addWidget(pane)
        pane.show_record(last)
        assert not view.currentIndex().isValid()
        qtbot.waitUntil(lambda view=view: view.currentIndex().isValid())
        assert view.currentIndex().data(ROW).summary.id == last


def test_reading_on_reaches_the_last_row_of_each_list(
    qtbot: Any, journal: Journal, reflections: list[int], meetings: list[int]
) -> None:
    for pane, ids in ((ReflectionsPane(journal), reflections), (MeetingsPane(journal), meetings)):
        qtbot.addWidget(pane)
        model = pane.list.model
        while model.canFetchMore(_ROOT):
            model.fetchMore(_ROOT)
        assert set(ids) == set(model._places)


def test_typed_words_read_no_more_of_a_list_than_is_seen(
    qtbot: Any, journal: Journal, reflections: list[int], meetings: list[int]
) -> None:
    """However far it was read before, and though the record shown is not among what is found."""
    for pane, word, ids in (
        (ReflectionsPane(journal), "Page", reflections),
        (MeetingsPane(journal), "Talk", meetings),
    ):
        qtbot.addWidget(pane)
        pane.show_record(ids[0])
        model = pane.list.model
        while model.canFetchMore(_ROOT):
            model.fetchMore(_ROOT)
        pane.list.finder.narrowed.emit(word)
        assert model.total == COUNT
        assert model.rowCount() < COUNT / 2, word
        pane.list.finder.narrowed.emit("")
        assert model.rowCount() < COUNT / 2, word


def test_narrowing_to_words_leaves_the_years_strip_alone(
    qtbot: Any, journal: Journal, reflections: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = ReflectionsPane(journal)
    qtbot.addWidget(pane)
    pane.reload()
    counted: list[int] = []
    monkeypatch.setattr(pane.strip, "set_counts", lambda year, *_rest: counted.append(year))
    pane.list.finder.narrowed.emit("Page")
    assert counted == []
    other = journal.people.add("Helen Okafor", Role.MENTEE)
    pane.set_scope(other)
    assert counted


def test_the_year_of_a_reflection_is_counted_once_its_page_is_open(
    qtbot: Any, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = journal.clock.now()
    journal.reflections.add(body="Now", written_at=now)
    old = journal.reflections.add(body="Long ago", written_at=now - timedelta(days=800))
    pane = ReflectionsPane(journal)
    qtbot.addWidget(pane)
    counted: list[int] = []
    monkeypatch.setattr(pane.strip, "set_counts", lambda year, *_rest: counted.append(year))
    pane.show_record(old)
    assert pane.current_id() == old
    assert counted == []
    qtbot.waitUntil(lambda: counted == [2024])
    assert pane.strip.cells._open is not None
