"""The day on which an agreement is looked at again belongs to the version that is written."""

from datetime import date

from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from tests.ui.person_shown import Shown, add_amara
from ui.panes.person.agreement.tab import AgreementTab


def test_a_day_typed_after_a_change_is_that_of_the_draft_which_the_change_begins(
    journal: Journal, qtbot: QtBot
) -> None:
    amara = add_amara(journal)
    journal.agreements.write(amara, purpose="To speak up")
    journal.agreements.agree(amara, date(2026, 3, 24))
    pane = Shown(journal, qtbot, amara, "agreement").pane
    tab = pane.tabs.tab("agreement")
    assert isinstance(tab, AgreementTab)
    tab.texts.typed("purpose", "To speak up, and be heard")
    tab.rail.review.line.setText("12 jun")
    assert pane.flush()
    latest = journal.agreements.latest(amara)
    assert latest is not None
    assert (latest.version, latest.review_on, tab.rail.review.date()) == (2, date(2026, 6, 12), date(2026, 6, 12))
