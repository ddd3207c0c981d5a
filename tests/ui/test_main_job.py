"""The whole job through the window, as somebody does it who kept three weeks of notes in files before."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.records import MilestoneStatus
from tests.ui.hands import click, press, write
from tests.ui.inside import dialog as in_front
from tests.ui.inside import inside
from tests.ui.person_shown import overview_of
from tests.ui.review_panes import LONG, answer
from ui import dialogs
from ui.import_dialog import ImportDialog
from ui.main_window import MainWindow
from ui.models.milestone_model import SlipRole
from ui.panes.goals import GoalsPane
from ui.panes.person import PersonPane
from ui.panes.reflections import ReflectionsPane
from ui.panes.review import ReviewPane
from ui.settings import Settings

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
GOAL = "Get a first change merged"
SECRET = "Zebra: she is looking for another job."
WEEKS = {
    "week-1.md": "## Week 1\n\nDate: 04/03/2018\n\nRead the guide. Next: two small tasks.\n",
    "week-2.md": "## Week 2\n\nDate: 04/11/2018\n\nOne task done, the other is in review.\n",
    "week-3.md": "## Week 3\n\nDate: 04/18/2018\n\nBoth are merged.\n",
}
STEPS = (
    ("Read the guide", "6 apr 2018", "9 apr 2018"),
    ("Two small tasks", "11 apr 2018", "18 apr 2018"),
    ("A larger one", "9 may 2018", ""),
)


@pytest.fixture
def clock() -> Clock:
    """Two days after the last of the weeks."""
    return Clock(today=date(2018, 4, 20), zone="Europe/Berlin")


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    # Not given to qtbot, which would delete it before the preview has ended.
    made = MainWindow(Settings(tmp_path / "settings.json"))
    made.attach(journal)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    review = made.panes.get("review")
    if isinstance(review, ReviewPane):
        review.preview.close()
        qtbot.waitUntil(lambda: review.preview.idle() and not review.exporting.running(), timeout=LONG)
    made.journal = None
    made.close()
    made.deleteLater()


def _button(within: QWidget, words: str) -> QAbstractButton:
    """The button in sight that says this."""
    buttons = inside(within, QAbstractButton)
    found = [one for one in buttons if one.text() == words and one.isVisible()]
    assert len(found) == 1, (words, [one.text() for one in buttons])
    return found[0]


def _focused() -> QWidget | None:
    return QApplication.focusWidget()


def _go(qtbot: QtBot, window: MainWindow, key: str) -> QWidget:
    with qtbot.waitActive(window):
        window.activateWindow()  # a dialog or a list was in front before
    click(window.shell.sidebar.nav[key])
    assert window.current == key
    return window.pane(key)


def _until(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=LONG)


# The job, in the order it is done -------------------------------------------------------------------


def _import_weeks(qtbot: QtBot, window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_args: folder)
    click(window.shell.sidebar.settings)
    click(_button(window.pane("settings"), "Import…"))
    dialog = in_front(ImportDialog)
    click(_button(dialog, "Choose folder…"))
    _until(qtbot, lambda: dialog._work is None)
    click(_button(dialog, "Month first"))
    _until(qtbot, lambda: dialog._work is None)
    write(dialog.partner.fields.name.line, "Yang & <b>Son</b>")
    click(_button(dialog, "Import 3 files"))
    _until(qtbot, lambda: window.shell.toast.words() == "3 meetings imported")


def _cell(qtbot: QtBot, pane: GoalsPane) -> QLineEdit:
    """The editor that is open in the table of milestones."""
    table = pane.detail.milestones.table
    _until(qtbot, lambda: table.open_editor() is not None and table.open_editor() is _focused())
    editor = table.open_editor()
    assert editor is not None
    return editor


def _type_goal(qtbot: QtBot, window: MainWindow) -> GoalsPane:
    pane = _go(qtbot, window, "goals")
    assert isinstance(pane, GoalsPane)
    click(window.shell.top_bar.new)
    write(_focused(), GOAL)
    press(_focused(), ENTER)
    click(pane.detail.edit)
    form = pane.detail.form
    press(form.person, Qt.Key.Key_Down)
    write(form.start.line, "3 apr 2018")
    press(form.start.line, TAB)
    click(_button(form, "Done"))
    for number, (title, due, done) in enumerate(STEPS):
        first = number == 0
        click(_button(pane.detail.milestones, "Add the first step" if first else "Add milestone"))
        for words in (title, due):
            write(_cell(qtbot, pane), words)
            press(_cell(qtbot, pane), TAB)
        editor = _cell(qtbot, pane)
        if done:
            editor.selectAll()
            write(editor, done)
            press(editor, ENTER)
        else:
            press(editor, TAB)
            press(_cell(qtbot, pane), Qt.Key.Key_Escape)
    return pane


def _reflect(qtbot: QtBot, window: MainWindow) -> None:
    pane = _go(qtbot, window, "reflections")
    assert isinstance(pane, ReflectionsPane)
    click(window.shell.top_bar.new)
    write(_focused(), "What small steps are good for")
    press(_focused(), ENTER)
    write(_focused(), "They are looked at the same day.")
    assert pane.flush()
    links = pane.detail.links
    links.open_picker()
    write(links.picker.line, "merged")
    press(links.picker.line, ENTER)
    assert [chip.text() for chip in links.chips()] == [GOAL]


def _note_in_private(window: MainWindow) -> None:
    (row,) = window.shell.sidebar.people.values()
    click(row)
    pane = window.pane("person")
    assert isinstance(pane, PersonPane)
    click(overview_of(pane).notes.write)
    write(_focused(), SECRET)
    assert pane.flush()


def _export(
    qtbot: QtBot, window: MainWindow, target: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[ReviewPane, str]:
    answer(monkeypatch, target)
    pane = _go(qtbot, window, "review")
    assert isinstance(pane, ReviewPane)
    period = pane.form.period
    period.choose_dates()
    for field, day in ((period.first, "1 apr 2018"), (period.last, "30 apr 2018")):
        field.line.selectAll()
        write(field.line, day)
        press(field.line, TAB)
    click(pane.form.foot.export)
    _until(qtbot, target.exists)
    _until(qtbot, lambda: not pane.exporting.running())
    return pane, "\n".join(page.extract_text() for page in PdfReader(target).pages)


def test_three_weeks_become_a_goal_a_chart_and_a_review(
    qtbot: QtBot, window: MainWindow, journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "weeks"
    folder.mkdir()
    for name, text in WEEKS.items():
        (folder / name).write_text(text, "utf-8")

    _import_weeks(qtbot, window, folder, monkeypatch)
    (contact,) = journal.people.contacts()
    assert journal.meetings.count(contact.mentorship.id) == 3

    goals = _type_goal(qtbot, window)
    (outline,) = journal.goals.outlines(contact.mentorship.id)
    assert [(step.title, step.done_on) for step in outline.milestones] == [
        ("Read the guide", date(2018, 4, 9)),
        ("Two small tasks", date(2018, 4, 18)),
        ("A larger one", None),
    ]
    assert outline.milestones[2].status is MilestoneStatus.PLANNED, "going on with Tab ticks nothing"
    model = goals.detail.milestones.model
    _until(qtbot, lambda: goals.detail.chart.chart() is not None)
    slips = [model.index(row, 0).data(SlipRole) for row in range(3)]
    assert slips == ["+3 d", "+7 d", ""]
    said = "On track again if “A larger one” is done by 9 May."
    _until(qtbot, lambda: goals.detail.chart.takeaway.text() == said)

    _reflect(qtbot, window)
    _go(qtbot, window, "goals")
    (mention,) = goals.detail.mentions.rows()
    assert "What small steps are good for" in mention.accessibleName()

    _note_in_private(window)
    review, text = _export(qtbot, window, tmp_path / "review.pdf", monkeypatch)
    assert GOAL in text
    assert "Yang & <b>Son</b>" in text
    assert "Week 3" in text
    assert "Zebra" not in text
    assert review.form.left_out.isVisible()
    raw = (tmp_path / "review.pdf").read_bytes()
    assert b"Zebra" not in raw
