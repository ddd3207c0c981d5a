"""A person is opened by their mentorship, whichever of their ids is asked for."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmjournal.errors import NotFound
from pmjournal.journal import Journal
from pmjournal.records import Kind, MentorshipStatus, Role
from tests.ui.keyboard import fill, opened
from ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    fill(journal)
    with opened(qtbot, journal, tmp_path) as made:
        yield made


def test_a_person_is_opened_by_the_mentorship_that_runs(window: MainWindow, journal: Journal) -> None:
    old = journal.people.contacts()[0]
    journal.people.write_mentorship(old.mentorship.id, status=MentorshipStatus.ENDED, started_on=date(2026, 5, 1))
    new = journal.people.add_mentorship(old.person.id, Role.PEER, started_on=date(2025, 1, 1))
    assert old.person.id not in (old.mentorship.id, new)
    window.open_record(Kind.PERSON, old.person.id)
    assert (window.current, window.navigation.scope) == ("person", new)
    window.open_record(Kind.MENTORSHIP, old.mentorship.id)
    assert window.navigation.scope == old.mentorship.id


def test_without_one_that_runs_it_is_the_latest(journal: Journal) -> None:
    fill(journal)
    first = journal.people.contacts()[0]
    ended = {"status": MentorshipStatus.ENDED}
    journal.people.write_mentorship(first.mentorship.id, started_on=date(2024, 5, 1), **ended)
    later = journal.people.add_mentorship(first.person.id, Role.PEER, started_on=date(2025, 5, 1), **ended)
    journal.people.add_mentorship(first.person.id, Role.MENTOR, started_on=date(2023, 5, 1), **ended)
    assert journal.people.contact_of(first.person.id).mentorship.id == later


def test_a_person_who_is_gone_is_told_of(window: MainWindow, journal: Journal) -> None:
    before = window.current
    with pytest.raises(NotFound):
        journal.people.contact_of(987654)
    window.open_record(Kind.PERSON, 987654)
    assert window.current == before
    assert window.shell.toast.isVisible()
