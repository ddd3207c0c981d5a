"""The agreement on a person's page, used as a person would: written, agreed on, changed, compared, printed."""

import io
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from pmjournal.agreements import SECTIONS
from pmjournal.closing import begin_closing, close
from pmjournal.journal import Journal
from pmjournal.papers import Pair, Paper
from pmjournal.papers.document import TEMPLATE, data_of
from pmjournal.records import Ending, EntryKind, Role
from pmjournal.reviews import typesetting
from tests.ui.conftest import TODAY
from tests.ui.hands import click, press, write
from tests.ui.inside import dialog as open_dialog
from tests.ui.inside import inside
from tests.ui.palette_shown import opened
from tests.ui.writing import held_by_another
from ui import dialogs
from ui.main_window import MainWindow
from ui.panes.person import PersonPane
from ui.panes.person.agreement import AgreementTab
from ui.settings import Settings
from ui.versions import VersionsDialog
from ui.widgets.markdown_edit import MarkdownEdit

AGREED = {"purpose": "To become a product owner", "rhythm": "Every two weeks"}


@pytest.fixture
def amara(journal: Journal) -> int:
    return journal.people.add("Amara Diallo", Role.MENTOR)


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
def tab(window: MainWindow, qtbot: QtBot) -> Callable[[int], AgreementTab]:
    """Goes to somebody's agreement as a person does: through the sidebar and the tab."""

    def go(mentorship: int) -> AgreementTab:
        window.shell.sidebar.person_requested.emit(mentorship)
        pane = window.pane("person")
        assert isinstance(pane, PersonPane)
        pane.tabs.bar.chosen.emit(pane.tabs.keys().index("agreement"))
        found = pane.tabs.tab("agreement")
        assert isinstance(found, AgreementTab)
        qtbot.waitUntil(lambda: not found.sections.busy())
        return found

    return go


def agree(journal: Journal, mentorship: int, on: date, **sections: str) -> int:
    id = journal.agreements.write(mentorship, **(sections or AGREED))
    return journal.agreements.agree(mentorship, on) or id


def type_in(tab: AgreementTab, field: str, text: str) -> MarkdownEdit:
    """Open a section with a click where it is folded, and type."""
    section = tab.sections.fields[field]
    if not section.is_open:
        click(section.folded)
    assert section.edit is not None
    section.edit.setFocus()
    write(section.edit, text)
    return section.edit


def words_of(tab: AgreementTab) -> str:
    return " | ".join(label.text() for label in inside(tab, QLabel) if label.isVisible())


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_practice_2_both_expectations_are_written_agreed_on_by_a_day_and_looked_at_again(
    journal: Journal, amara: int, tab: Callable[[int], AgreementTab]
) -> None:
    here = tab(amara)
    assert here.head.state.text() == "Nothing is agreed on yet"
    type_in(here, "from_mentor", "Honest over polite")
    type_in(here, "from_mentee", "Agenda a day ahead")
    assert here.flush()
    assert here.head.state.text() == "Version 1, draft"
    click(here.head.agree)
    write(here.head.form.on.line, "8 jun")
    here.head.form.again.line.setText("1 jun 2026")
    press(here.head.form.again.line, Qt.Key.Key_Return)
    assert here.head.state.text() == "Version 1, agreed on 8 Jun"
    assert "was to be looked at again on 1 Jun." in here.head.due.words.text()
    left, right = (here.sections.fields[name] for name in ("from_mentor", "from_mentee"))
    assert left.y() == right.y()
    assert left.x() < right.x()
    latest = journal.agreements.latest(amara)
    assert latest is not None
    assert (latest.agreed_on, latest.review_on) == (date(2026, 6, 8), date(2026, 6, 1))


def test_practice_26_inclusion_is_a_section_and_opportunities_offered_are_listed(
    journal: Journal, amara: int, tab: Callable[[int], AgreementTab], window: MainWindow
) -> None:
    ravi = journal.people.add("Ravi Menon", Role.MENTOR)
    offered = [
        journal.entries.add(EntryKind.OPPORTUNITY, title, mentorship_id=whose, occurred_on=TODAY)
        for title, whose in (
            ("Presents the waitlist", amara),
            ("Meets Priya", amara),
            ("Leads a refinement", ravi),
        )
    ]
    here = tab(amara)
    type_in(here, "inclusion", "Two introductions a quarter")
    assert here.flush()
    assert here.rail.opportunities.header.count() == "2"
    assert [link.text() for link in here.rail.opportunities.links] == ["Meets Priya", "Presents the waitlist"]
    shown: list[tuple[str, int]] = []
    here.open_requested.connect(lambda kind, id: shown.append((kind, id)))
    click(here.rail.opportunities.links[0])
    assert shown == [("entry", offered[1])]
    latest = journal.agreements.latest(amara)
    assert latest is not None
    assert latest.inclusion == "Two introductions a quarter"


def test_practice_38_outcomes_focus_and_rhythm_are_written_and_printed_on_one_page(
    journal: Journal,
    amara: int,
    tab: Callable[[int], AgreementTab],
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here = tab(amara)
    for field, text in (("aims", "Own an area"), ("focus", "Discovery"), ("rhythm", "Every two weeks")):
        type_in(here, field, text)
    asked: list[str] = []

    def answer(_parent: object, _title: str, name: str, _patterns: object) -> Path:
        asked.append(name)
        return tmp_path / "agreement.md"

    monkeypatch.setattr(dialogs, "save_file", answer)
    saving = window._parts.papers  # type: ignore[union-attr]
    with qtbot.waitSignal(saving.saved):
        click(here.head.paper)
    assert asked == ["Agreement with Amara Diallo, version 1.pdf"]
    text = (tmp_path / "agreement.md").read_text("utf-8")
    assert text.startswith("# Nora Castell and Amara Diallo\n\nMentorship agreement: Draft\nVersion: 1\n")
    assert "## Goals\n\nOwn an area\n" in text
    assert "Every two weeks" in text
    assert window.shell.toast.words().startswith("Saved to ")


def test_what_is_not_written_is_folded_and_asks_its_question(
    journal: Journal, amara: int, tab: Callable[[int], AgreementTab]
) -> None:
    agree(journal, amara, date(2026, 3, 24))
    here = tab(amara)
    open_ones = [name for name in SECTIONS if here.sections.fields[name].is_open]
    assert open_ones == ["purpose", "rhythm"]
    folded = here.sections.fields["closing"].folded
    assert folded.accessibleName() == "Write about “Ending, notice, closure”"
    press(folded, Qt.Key.Key_Space)
    edit = here.sections.fields["closing"].edit
    assert edit is not None
    assert edit.hasFocus()
    assert here.sections.editors()[-1] is edit


def test_a_change_after_agreeing_begins_a_draft_and_says_so(
    journal: Journal, amara: int, tab: Callable[[int], AgreementTab], window: MainWindow
) -> None:
    agree(journal, amara, date(2026, 3, 24))
    here = tab(amara)
    type_in(here, "moving", "A day ahead")
    assert here.flush()
    assert here.head.state.text() == "Version 2, draft"
    assert here.head.about.text() == "Version 1, agreed on 24 Mar, holds until you agree on this one."
    assert window.shell.toast.words() == ("Version 2 begins as a draft. Version 1 stays as you agreed on it.")
    type_in(here, "moving", ", or so")
    assert here.flush()
    assert [(one.version, one.moving) for one in journal.agreements.versions(amara)] == [
        (2, "A day ahead, or so"), (1, ""),
    ]  # fmt: skip


def test_versions_are_compared_and_one_is_made_a_draft_with_undo(
    journal: Journal, amara: int, tab: Callable[[int], AgreementTab], window: MainWindow, qtbot: QtBot
) -> None:
    agree(journal, amara, date(2026, 3, 24))
    agree(journal, amara, date(2026, 6, 1), rhythm="Every three weeks")
    here = tab(amara)
    assert [link.text() for link in here.rail.versions.links] == [
        "Version 2, agreed on 1 Jun", "Version 1, agreed on 24 Mar",
    ]  # fmt: skip
    click(here.rail.versions.links[0])
    dialog = open_dialog(VersionsDialog)
    qtbot.waitUntil(lambda: len(dialog._compared) == 2)
    assert "twothree weeks" in dialog.text.markdown()
    assert dialog.text.accessibleDescription() == "Removed: two. Added: three"
    dialog.show_version(1)
    assert "## Purpose and period\nTo become a product owner" in dialog.text.markdown()
    click(dialog.restore)
    assert here.head.state.text() == "Version 3, draft"
    assert window.shell.toast.words() == "The draft is what version 1 was"
    click(window.shell.toast.action())
    assert here.head.state.text() == "Version 2, agreed on 1 Jun"


def test_earlier_versions_of_a_draft_are_of_its_section_and_of_what_holds_of_all(
    journal: Journal, amara: int, tab: Callable[[int], AgreementTab], window: MainWindow
) -> None:
    journal.agreements.write(amara, purpose="First words")
    here = tab(amara)
    edit = here.sections.fields["purpose"].edit
    assert edit is not None
    assert edit.earlier is not None
    edit.earlier()
    dialog = open_dialog(VersionsDialog)
    assert dialog._source.name == "Purpose and period"
    dialog.reject()
    dialog.deleteLater()
    journal.agreements.agree(amara)
    edit.earlier()
    assert open_dialog(VersionsDialog)._source.title == "Versions of the agreement"


def test_a_draft_is_dropped_with_undo(
    journal: Journal, amara: int, tab: Callable[[int], AgreementTab], window: MainWindow, qtbot: QtBot
) -> None:
    agree(journal, amara, date(2026, 3, 24))
    journal.agreements.write(amara, rhythm="Every day")
    here = tab(amara)
    click(here.head.more)
    menu = next(one for one in inside(here.head.more, QMenu) if one.isVisible())
    choose(menu, "Move this draft to the bin")
    assert here.head.state.text() == "Version 1, agreed on 24 Mar"
    rhythm = here.sections.fields["rhythm"].edit
    assert rhythm is not None
    assert rhythm.markdown() == "Every two weeks"
    click(window.shell.toast.action())
    assert rhythm.markdown() == "Every day"


def test_that_it_still_holds_moves_the_day_and_not_the_version(
    journal: Journal, amara: int, tab: Callable[[int], AgreementTab]
) -> None:
    id = agree(journal, amara, date(2026, 3, 24))
    journal.agreements.look_again(id, TODAY)
    here = tab(amara)
    assert here.head.due.words.text() == "The agreement is to be looked at again today."
    click(here.head.due.holds)
    assert not here.head.due.isVisible()
    assert here.rail.review.date() == date(2026, 12, 10)
    write(here.rail.review.line, "")
    here.rail.review.line.setText("1 jul 2026")
    press(here.rail.review.line, Qt.Key.Key_Return)
    (one,) = journal.agreements.versions(amara)
    assert (one.version, one.review_on, one.agreed_on) == (1, date(2026, 7, 1), date(2026, 3, 24))


def test_days_that_cannot_be_read_are_said_and_nothing_is_agreed_on(
    journal: Journal, amara: int, tab: Callable[[int], AgreementTab]
) -> None:
    journal.agreements.write(amara, purpose="x")
    here = tab(amara)
    click(here.head.agree)
    form = here.head.form
    for typed in ("soon", "", "1 jan 1066"):
        form.on.line.setText(typed)
        click(form.yes)
        assert journal.agreements.agreed(amara) is None
        assert form.isVisible()
    press(form.on.line, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert here.head.agree.isVisible()


def test_words_typed_for_one_never_land_with_another_even_if_they_cannot_be_saved(
    journal: Journal, amara: int, tab: Callable[[int], AgreementTab]
) -> None:
    ravi = journal.people.add("Ravi Menon", Role.PEER)
    here = tab(amara)
    type_in(here, "purpose", "Amara's")
    with held_by_another(journal):
        tab(ravi)
        assert here.texts.mentorship_id == amara
    assert tab(ravi).head.state.text() == "Nothing is agreed on yet"
    assert not here.sections.fields["purpose"].is_open
    assert here.sections.fields["from_mentee"].title == "What we expect of Ravi"
    assert [one.purpose for one in journal.agreements.versions(amara)] == ["Amara's"]
    assert journal.agreements.versions(ravi) == []


def test_where_a_draft_lies_over_what_holds_it_is_asked_which_is_printed(
    journal: Journal, amara: int, tab: Callable[[int], AgreementTab]
) -> None:
    agree(journal, amara, date(2026, 3, 24))
    journal.agreements.write(amara, from_mentor="Honest")
    here = tab(amara)
    papers: list[Paper] = []
    here.act.pane.paper_requested.disconnect()
    here.act.pane.paper_requested.connect(lambda paper, _name: papers.append(paper))
    for words in ("Version 1, agreed on 24 Mar", "Version 2, draft"):
        click(here.head.paper)
        choose(next(one for one in inside(here.head.paper, QMenu) if one.isVisible()), words)
    assert [paper.mark for paper in papers] == ["", "Draft"]
    assert not any(isinstance(part, Pair) for part in papers[0].parts)


def test_search_finds_its_words_and_leads_to_its_tab_and_back_leads_away(
    journal: Journal, amara: int, window: MainWindow
) -> None:
    agree(journal, amara, date(2026, 3, 24), boundaries="Never about salaries")
    window.show_pane("goals")
    press(opened(window, "salaries").box.line, Qt.Key.Key_Return)
    pane = window.pane("person")
    assert isinstance(pane, PersonPane)
    assert (window.current, pane.current_id(), pane.tabs.current) == ("person", amara, "agreement")
    window.navigation.back()
    assert window.current == "goals"


def test_no_private_word_is_in_the_paper_its_metadata_or_its_name(
    journal: Journal, amara: int, tab: Callable[[int], AgreementTab]
) -> None:
    canary = "PRIVATE-CANARY"
    journal.private_notes.add(f"{canary} on Amara", mentorship_id=amara, title=f"{canary} title")
    meeting = journal.meetings.add(journal.clock.now(), mentorship_id=amara, title="Talk")
    journal.ratings.write(meeting, usefulness=1, comfort=1, comment=f"{canary} rating")
    agree(journal, amara, date(2026, 3, 24), purpose=f"See [[{meeting}|the talk]]")
    here = tab(amara)
    papers: list[tuple[Paper, str]] = []
    here.act.pane.paper_requested.disconnect()
    here.act.pane.paper_requested.connect(lambda paper, name: papers.append((paper, name)))
    click(here.head.paper)
    ((paper, name),) = papers
    pdf, _ = typesetting.pdf(data_of(paper), {}, paper.made_on, TEMPLATE)
    reader = PdfReader(io.BytesIO(pdf))
    said = "".join(page.extract_text() for page in reader.pages)
    assert "See the talk" in said
    assert canary not in said + name + str(reader.metadata) + pdf.decode("latin-1") + str(reader.xmp_metadata)


def test_absurd_words_are_kept_and_very_long_ones_too(
    journal: Journal, amara: int, tab: Callable[[int], AgreementTab]
) -> None:
    here = tab(amara)
    long = "<script>=1+1 متين \u202e 🌧 " * 2000
    type_in(here, "boundaries", "")
    edit = here.sections.fields["boundaries"].edit
    assert edit is not None
    edit.insertPlainText(long)
    assert here.flush()
    latest = journal.agreements.latest(amara)
    assert latest is not None
    assert latest.boundaries == long
    tab(journal.people.add("Jonas Weber", Role.MENTOR))
    tab(amara)
    assert edit.markdown() == long
    type_in(here, "parties", "   ")
    edit.selectAll()
    press(edit, Qt.Key.Key_Delete)
    assert here.flush()
    assert not here.head.agree.isVisible()


def test_of_what_is_over_nothing_is_to_be_looked_at_again(
    journal: Journal, amara: int, tab: Callable[[int], AgreementTab]
) -> None:
    id = agree(journal, amara, date(2026, 3, 24))
    journal.agreements.look_again(id, TODAY)
    here = tab(amara)
    assert here.head.due.isVisible()
    begin_closing(journal, amara, Ending.COMPLETED)
    close(journal, amara)
    here = tab(amara)
    assert here.head.due.isHidden()
