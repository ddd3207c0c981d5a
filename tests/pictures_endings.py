"""Pictures of what lies before a mentorship and after it: the board of prospects, and one being closed.

In a copy of the drawn journal, since the drawn pictures have nobody on a board and nobody who goes.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pmjournal.closing import begin_closing, close
from pmjournal.journal import Journal
from pmjournal.prospects import Stage, add, begin_draft, move, prospects
from pmjournal.records import Ending, Role
from tests.drawn import build as build_drawn
from tests.kept import Scenes
from ui.main_window import MainWindow
from ui.panes.person.closing import ClosingTab
from ui.panes.person.pane import PersonPane
from ui.panes.prospects import ProspectsPane

PEOPLE = (
    ("Dr Ayşe Yıldırım", Role.MENTEE, Stage.CONTACTED, date(2026, 5, 20), "Her talk at a conference"),
    ("Maren Lindqvist-Okonkwo", Role.MENTEE, Stage.WISH, None, "A podcast"),
    ("متين رضا", Role.MENTEE, Stage.WISH, None, ""),
    ("Wei Chen", Role.MENTEE, Stage.REPLIED, date(2026, 6, 2), ""),
    ("Zofia Nowak", Role.MENTEE, Stage.AGREED, None, ""),
    ("Jon Ek", Role.MENTEE, Stage.DECLINED, date(2026, 4, 2), ""),
    ("Sam O’Neill", Role.MENTOR, Stage.WISH, None, "The product meet-up"),
    ("Lina Park", Role.MENTOR, Stage.REPLIED, date(2026, 6, 4), ""),
)
MESSAGE = (
    "## Why this person\nThe talk: she says no with a number.\n\n"
    "## What I wrote\nDear Ayşe,\n\nyour talk in May changed how I write a roadmap. May I ask you two questions, "
    "in twenty minutes?\n\nNora\n\n## What I asked for\nTwenty minutes, once.\n"
)
CLOSED = {
    "outcomes": "I tell strategy as a story now. The board asked for it twice.",
    "gave": "Two introductions, and an honest word on the roadmap.",
    "got": "To ask one more question before I answer.",
    "thanks": "Dear Helen,\n\nI think back to the May review, when you let me find it myself.\n\nNora",
    "keep_in_touch_months": 3,
}


def build(folder: Path) -> Journal:
    """Make the journal: prospects in every stage, Helen's mentorship being closed, Tomás's closed."""
    journal = build_drawn(folder)
    with journal.transaction():
        priya = journal.people.add_person("Priya Raman")
        for name, role, stage, on, source in PEOPLE:
            id = add(journal, name, role)
            journal.people.write_mentorship(id, source=source)
            move(journal, id, stage, on)
        first = prospects(journal, Role.MENTEE)[0].contact.mentorship.id
        research = "Her talk on saying no to a roadmap. We both left consulting."
        journal.people.write_mentorship(first, introduced_by_id=priya, research=research)
        begin_draft(journal, first, MESSAGE)
        helen, tomas = (_of(journal, name) for name in ("Helen", "Tomás"))
        begin_closing(journal, helen, Ending.EARLY)
        journal.people.write_mentorship(helen, end_reason="I move to another team.", **CLOSED)
        begin_closing(journal, tomas, Ending.COMPLETED)
        journal.people.write_mentorship(tomas, **CLOSED)
        close(journal, tomas)
    return journal


def _of(journal: Journal, name: str) -> int:
    return next(one.mentorship.id for one in journal.people.contacts() if one.person.name.startswith(name))


def _board(role: Role, opened: str, down: bool, window: MainWindow, journal: Journal) -> QWidget:
    window.set_scope(None)
    window.show_pane("prospects")
    pane = window.pane("prospects")
    assert isinstance(pane, ProspectsPane)
    pane.choose_role(role)
    if opened:
        pane.show_record(_of(journal, opened))
    pane.page.verticalScrollBar().setValue(pane.page.verticalScrollBar().maximum() if down else 0)
    return window


def _closing(name: str, step: int, window: MainWindow, journal: Journal) -> QWidget:
    window.navigation.show_person(_of(journal, name))
    pane = window.pane("person")
    assert isinstance(pane, PersonPane)
    pane.tabs.open("closing")
    tab = pane.tabs.tab("closing")
    assert isinstance(tab, ClosingTab)
    tab.go_to(step)
    return window


def _scenes() -> Scenes:
    shown: dict[str, Callable[[MainWindow, Journal], QWidget]] = {
        "endings-board": partial(_board, Role.MENTEE, "", False),
        "endings-mentees": partial(_board, Role.MENTOR, "", False),
        "endings-prospect": partial(_board, Role.MENTEE, "Dr Ay", False),
        "endings-message": partial(_board, Role.MENTEE, "Dr Ay", True),
        "endings-closed": partial(_closing, "Tomás", 0),
    }
    return shown | {f"endings-step-{step + 1}": partial(_closing, "Helen", step) for step in range(6)}


SHOWN: Scenes = _scenes()
"""By name of the picture."""
