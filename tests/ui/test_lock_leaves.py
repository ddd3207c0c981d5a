"""What a lock leaves: nothing to be read in the window, and nothing lost of what was being typed."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from pmjournal import prospects
from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.records import MentorshipStatus, Role
from tests.ui.conftest import TODAY
from tests.ui.inside import dialog as open_dialog
from tests.ui.inside import inside
from tests.ui.keyboard import keys, typed
from tests.ui.locked_journals import drawn, settled, unlock
from tests.ui.words_shown import words_of
from ui.app import Program
from ui.main_window import MainWindow
from ui.pane_list import entries as pane_entries
from ui.panes.person import PersonPane
from ui.panes.person.tabs import entries as tab_entries
from ui.prep import PrepDialog
from ui.widgets.whole_person_form import PersonForm


def test_a_line_in_the_quick_capture_waits_for_the_next_time(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    unlock(qtbot, program)
    keys("Ctrl+Shift+Q")
    typed("What do you read")
    program.locking.lock()
    assert program.window.journal is None
    assert program.window.capturing.capture is None
    assert unlock(qtbot, program).log_notes.draft()[1] == "What do you read"


def test_a_disagreement_in_the_quick_capture_is_kept_as_one(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    unlock(qtbot, program)
    keys("Ctrl+Shift+Q")
    typed("x The fee")
    keys("Ctrl+L")
    kept = unlock(qtbot, program)
    assert [note.title for note in kept.private_notes.all()] == ["The fee"]
    assert kept.log_notes.draft()[1] == ""


def test_a_brief_is_saved(qtbot: QtBot, program: Program, locked: Path, clock: Clock) -> None:
    program.start(locked)
    journal = unlock(qtbot, program)
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    meeting = journal.meetings.add(clock.at(TODAY, 16), mentorship_id=helen)
    program.window.requests.prepare(meeting)
    QTest.keyClicks(open_dialog(PrepDialog).edit, "The map")
    program.locking.lock()
    assert "The map" in unlock(qtbot, program).meetings.get(meeting).brief


def test_a_message_to_a_prospect_is_saved(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    journal = unlock(qtbot, program)
    wish = journal.people.add("Priya Raman", Role.MENTEE, status=MentorshipStatus.PROSPECT)
    program.window.show_pane("prospects")
    pane = program.window.pane("prospects")
    pane.show_record(wish)
    pane.dealings._write()  # type: ignore[attr-defined]
    typed("Dear Priya")
    program.locking.lock()
    (draft,) = prospects.drafts(unlock(qtbot, program), wish)
    assert "Dear Priya" in draft.body


def test_a_field_that_cannot_be_read_keeps_no_journal_open(qtbot: QtBot, program: Program, locked: Path) -> None:
    """Behind the cover nobody can put it right; what stands in the other fields is saved."""
    program.start(locked)
    journal = unlock(qtbot, program)
    helen = journal.people.add("Helen Okafor", Role.MENTEE, usual_minutes=45)
    program.window.navigation.show_person(helen)
    pane = program.window.pane("person")
    assert isinstance(pane, PersonPane)
    pane.dealings.edit()
    assert isinstance(pane.dealings.form, PersonForm)
    for field, words in ((pane.dealings.form.fields.minutes, "many"), (pane.dealings.form.fields.title, "CPO")):
        field.line.selectAll()
        QTest.keyClicks(field.line, words)
    pane.dealings.form.fields.course.began.line.setText("no day")
    assert not pane.flush()
    program.locking.lock()
    assert program.window.journal is None
    contact = unlock(qtbot, program).people.contact(helen)
    assert (contact.person.title, contact.mentorship.usual_minutes) == ("CPO", 45)


def test_nothing_of_the_journal_is_left_in_the_window(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    program.start(drawn(tmp_path / "drawn"))
    journal, window = unlock(qtbot, program), program.window
    said = [one.title for one in journal.entries.all()] + [one.text for one in journal.feedback.all()]
    said += [one.title for one in journal.meetings.summaries() if one.title]
    said += [one.goal.title for one in journal.goals.outlines()]
    said += [one.person.name for one in journal.people.contacts()]
    _go_everywhere(window, journal)
    window.say("Feedback from Helen", None)
    before = _held(window)
    assert len([words for words in said if words in before]) > len(said) // 3
    keys("Ctrl+L")
    settled()
    after = _held(window)
    assert [words for words in (*said, "Castell", "Helen") if words in after] == []
    assert window.undoing.stack._done == type(window.undoing.stack._done)()
    assert window.windowTitle() == "PM Journal"
    assert not window.navigation.lately()


def _go_everywhere(window: MainWindow, journal: Journal) -> None:
    """Every pane, every tab of a person's page, the palette and the quick capture."""
    for entry in pane_entries():
        window.pane(entry.key)
        window.show_pane(entry.key)
    window.navigation.show_person(journal.people.contacts()[0].mentorship.id)
    tabs = window.pane("person").views
    assert tabs is not None
    for tab in tab_entries():
        tabs.open(tab.key)
    window.finding.toggle()
    assert window.finding.palette is not None
    window.finding.palette.type_in("discovery")
    window.finding.toggle()
    keys("Ctrl+Shift+Q")


def _held(window: QWidget) -> str:
    """All words that the widgets of a window hold, seen or not."""
    found = [text for _, text in words_of(window)]
    for widget in inside(window, QWidget):
        found += [text for text in vars(widget).values() if isinstance(text, str)]
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            found.append(widget.text())
        elif isinstance(widget, QTextEdit):
            found.append(widget.toPlainText())
    return "\n".join(found)
