"""The sample journal, shown without anybody at the keyboard: its review as a PDF, and pictures of the window.

It drives the real window. What a person can do by hand but not see in a picture does not belong here.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler

from pmjournal.clock import Clock
from pmjournal.errors import JournalError
from pmjournal.files import make_folder
from ui import theme
from ui.app import application
from ui.main_window import MainWindow
from ui.settings import Settings

if TYPE_CHECKING:  # brings SQLAlchemy along; the tour imports it when it runs
    from pmjournal.journal import Journal

SIZE = (1280, 820)
SETTLE_MS = 400
LONGEST_MS = 30_000


def run(out: Path, today: date | None) -> int:
    """Build the sample journal, write its review and pictures into `out`, and say where they lie.

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
            made = [_review(journal, out / "review.pdf"), *_pictures(journal, out, Path(scratch))]
    print(f"Here is what the window looks like, and a review, in {out.resolve()}:")
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
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def _review(journal: "Journal", target: Path) -> Path:
    """The review of the last half-year for the manager."""
    from pmjournal import reviews  # as above
    from pmjournal.records import Reader

    today = journal.clock.today()
    request = reviews.ReviewRequest(Reader.MANAGER, today - timedelta(182), today)
    for _progress in reviews.export(journal, request, target):
        pass
    return target


def _pictures(journal: "Journal", out: Path, scratch: Path) -> Iterator[Path]:
    """Every pane in light, and the first in dark."""
    app = application()
    settings = Settings(scratch / "settings.json")
    theme.apply(app, "light")
    window = MainWindow(settings)
    window.resize(*SIZE)
    window.attach(journal)
    window.show()
    for name in ("goals", "meetings", "reflections", "review", "person", "settings"):
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
        window.show_person(mentees[0])


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


def settle(milliseconds: int) -> None:
    """Let the window work for a while: lay out, paint, draw its charts."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
