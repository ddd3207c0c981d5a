"""The main job, played in the real window with nobody at the keyboard; it leaves pictures, and a review as a PDF.

What is typed and clicked is `tour_job.py`; here is how it is set up, photographed and told.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from pmjournal.clock import Clock
from pmjournal.errors import JournalError
from pmjournal.files import make_folder
from ui import theme
from ui.application import application
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.shortcuts import install_shortcuts
from ui.tour_job import Job, settle

if TYPE_CHECKING:  # brings SQLAlchemy along; the tour imports it when it runs
    from pmjournal.journal import Journal

SIZE = (1280, 820)
SETTLE_MS = 400
LONGEST_MS = 30_000
UNHEARD = ("propagateSizeHints", "raise()", "grabbing the keyboard")


def run(out: Path, today: date | None) -> int:
    """Build the sample journal, play the main job on it, leave pictures and a review in `out`, and say where.

    Args:
        out: a folder; made where it is missing.
        today: the day the sample is built for; the real one where None.

    Raises:
        JournalError: something could not be written.
    """
    _without_a_screen()
    make_folder(out)
    # Imported here because only the tour builds a journal before there is a window.
    from pmjournal.demo import build

    with tempfile.TemporaryDirectory(prefix="pmjournal-tour-") as scratch:
        print("Building the sample journal…", file=sys.stderr)
        with build(Path(scratch) / "journal", clock=Clock(today)) as journal:
            made = list(_played(journal, out, Path(scratch)))
    print(
        f"Here is a goal, a meeting, a reflection, a search and a review, done in the window, in {out.resolve()}:"
    )
    for path in made:
        print(f"  {path.name}")
    return 0


def _without_a_screen() -> None:
    """Draw into memory where there is no screen, sharp enough to be looked at."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_SCALE_FACTOR", "2")
    qInstallMessageHandler(_heard)


def _heard(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt has to say, but for what only means that there is no screen."""
    if not any(words in message for words in UNHEARD):
        print(message, file=sys.stderr)


def _played(journal: "Journal", out: Path, scratch: Path) -> Iterator[Path]:
    """The main job done in the window and photographed, then every pane, and the first in dark."""
    app = application()
    theme.apply(app, "light")
    window = MainWindow(Settings(scratch / "settings.json"))
    window.resize(*SIZE)
    install_shortcuts(window)
    window.attach(journal)
    window.show()
    settle(SETTLE_MS)
    job = Job(window)
    acts = (job.add_goal, job.write_meeting, job.reflect, job.search, job.open_found)
    for number, act in enumerate(acts, start=1):
        act()
        name = act.__name__.replace("_", "-")
        yield picture(window, out / f"{number}-{name}.png")
    job.export(out / "review.pdf")
    yield out / "review.pdf"
    for name in ("today", "goals", "meetings", "reflections", "review", "person", "settings"):
        _show(window, name)
        yield picture(window, out / f"{name}.png")
    theme.apply(app, "dark")
    window.show_pane("goals")
    yield picture(window, out / "goals-dark.png")
    window.detach()
    window.close()
    window.deleteLater()


def _show(window: MainWindow, name: str) -> None:
    """Bring a pane to the front; the person page of the first mentee."""
    if name != "person":
        window.set_scope(None)
        window.show_pane(name)
        return
    mentees = [id for id, row in window.shell.sidebar.people.items() if not row.line.guides_me]
    if mentees:
        window.navigation.show_person(mentees[0])


def picture(window: MainWindow, target: Path) -> Path:
    """Wait until everything is drawn, and write the window as a PNG.

    Raises:
        JournalError: it could not be written.
    """
    settle(SETTLE_MS)
    waited = 0
    while window.journal is not None and window.pane(window.current).busy() and waited < LONGEST_MS:
        settle(SETTLE_MS)
        waited += SETTLE_MS
    if not window.grab().save(str(target), "PNG"):
        raise JournalError(f"{target} could not be written. Choose another folder.")
    return target
