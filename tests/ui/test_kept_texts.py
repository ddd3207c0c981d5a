"""What is typed into the texts of a page: kept until it is stored, and told of once where it cannot be."""

import pytest
from pytestqt.qtbot import QtBot

from pmjournal.errors import JournalError
from pmjournal.journal import Journal
from pmjournal.prospects import add
from pmjournal.records import Kind, Role
from tests.ui.hands import write
from tests.ui.writing import held_by_another
from ui.panes.prospects import ProspectsPane


@pytest.fixture
def pane(journal: Journal, qtbot: QtBot) -> ProspectsPane:
    for name in ("A", "B"):
        add(journal, name, Role.MENTEE)
    made = ProspectsPane(journal)
    qtbot.addWidget(made)
    made.resize(1056, 768)
    made.show()
    return made


def ids(pane: ProspectsPane) -> list[int]:
    return list(pane.found)


def test_where_it_cannot_be_stored_it_stays_and_is_told_once(journal: Journal, pane: ProspectsPane) -> None:
    first, second = ids(pane)
    troubles: list[Exception] = []
    pane.trouble.connect(troubles.append)
    pane.show_record(first)
    write(pane.page.research, "Her talk")
    with held_by_another(journal):
        assert not pane.flush()
        assert not pane.flush()
        pane.show_record(second)
    assert pane.current_id() == first
    assert pane.page.research.markdown() == "Her talk"
    assert len(troubles) == 1
    assert pane.flush()
    assert journal.people.contact(first).mentorship.research == "Her talk"


def test_what_is_in_the_bin_meanwhile_is_told_of_and_let_go(journal: Journal, pane: ProspectsPane) -> None:
    first, second = ids(pane)
    troubles: list[Exception] = []
    pane.trouble.connect(troubles.append)
    pane.texts.take((Kind.MENTORSHIP, first), "research", "Too late")
    pane.texts.take((Kind.MENTORSHIP, second), "research", "In time")
    journal.bin.put(first)
    assert not pane.texts.flush()
    assert pane.texts.flush()
    assert [type(error) for error in troubles] == [type(troubles[0])]
    assert isinstance(troubles[0], JournalError)
    assert journal.people.contact(second).mentorship.research == "In time"
