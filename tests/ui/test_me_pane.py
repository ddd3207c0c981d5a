"""The page about the owner: aim and values are kept as they are typed, and what there was to celebrate shows."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmjournal.errors import NoSpace
from pmjournal.journal import Journal
from pmjournal.records import EntryKind
from ui.panes.me import MePane
from ui.panes.me.remembered import SHOWN

ABSURD = "<script>alert(1)</script>\n=1+1\n[[9|x]]\nمتين رضا 👩‍👩‍👧‍👦"


@pytest.fixture
def pane(qtbot: QtBot, journal: Journal) -> MePane:
    journal.owner.write(title="Product manager", organisation="Tideline")
    for number in range(SHOWN + 2):
        journal.entries.add(EntryKind.WIN, f"Win {number}")
    made = MePane(journal)
    qtbot.addWidget(made)
    journal.subscribe(made.on_change)
    made.resize(1056, 768)
    made.show()
    return made


def test_it_says_who_you_are_and_follows_the_settings(pane: MePane, journal: Journal) -> None:
    assert (pane.name.text(), pane.facts.text()) == ("Nora Castell", "Product manager · Tideline")
    journal.owner.write(name="Nora", title="", organisation="")
    assert pane.name.text() == "Nora"
    assert pane.facts.isHidden()


def test_aim_and_values_are_saved_by_themselves(qtbot: QtBot, pane: MePane, journal: Journal) -> None:
    with qtbot.waitSignals([pane.saving, pane.saved]):
        QTest.keyClicks(pane.texts.aim.editor, "Group PM.")
    assert journal.owner.get().aim == "Group PM."


def test_absurd_and_long_words_are_kept_and_nothing_may_be_left(pane: MePane, journal: Journal) -> None:
    for text in (ABSURD, "Craft " * 5000, ""):
        pane.texts.values.editor.setPlainText(text)
        pane.texts.values.edited.emit()
        assert pane.flush()
        assert journal.owner.get().values.strip() == text.strip()


def test_what_could_not_be_saved_stays(pane: MePane, journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object, **_fields: object) -> None:
        raise NoSpace("The disk is full.")

    QTest.keyClicks(pane.texts.aim.editor, "Kept.")
    with monkeypatch.context() as broken:
        broken.setattr(journal.owner, "write", full)
        assert not pane.flush()
    pane.reload()
    assert pane.texts.aim.editor.markdown() == "Kept."
    assert pane.flush()
    assert journal.owner.get().aim == "Kept."


def test_the_latest_wins_are_there_and_the_way_to_all_of_them(qtbot: QtBot, pane: MePane) -> None:
    assert [row.text() for row in pane.wins.rows] == [f"Win {number}" for number in range(SHOWN + 1, 1, -1)]
    with qtbot.waitSignal(pane.log_requested) as asked:
        pane.wins.all.click()
    assert asked.args == [EntryKind.WIN]
    assert pane.celebrations.rows == []


def test_without_a_win_none_is_offered_to_be_read_again(pane: MePane, journal: Journal) -> None:
    action = pane.wins.header.action
    assert action is not None
    assert action.isVisible()
    for one in journal.entries.all(kinds=[EntryKind.WIN]):
        journal.bin.put(one.id)
    assert not action.isVisible()
    assert pane.celebrations.header.action is not None
    assert pane.celebrations.header.action.isVisible()
