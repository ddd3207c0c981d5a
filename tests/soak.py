"""Random acts through the real window, for hours if wanted: `python -m tests.soak [ACTS] [SEED]`.

Clicks, keys, typing, panes, themes, search, undo: whatever a hand can do without a plan, on the sample journal. It
says after every thousand acts how the window is doing, and ends with 1 when something went wrong: an exception, a
remark of Qt, a reference to None gained or lost, memory that goes on growing. The same seed does the same acts.
A short run is part of the tests.

Acts make a journal larger, and a larger journal takes more memory. So every chapter of a run begins with the
sample journal as it was made; memory is measured then, and what has grown was lost.
"""

import gc
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from PySide6.QtCore import QEvent, QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from pmjournal.clock import Clock
from pmjournal.demo import build
from pmjournal.journal import Journal
from tests.soak_acts import Hand, answered
from ui import fonts, layout_items, theme
from ui.application import application
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.shortcuts import install_shortcuts

TODAY = date(2026, 6, 9)
CHAPTERS = 20
WARM = 0.25  # the first part of a run, in which caches fill
MEMORY_MAY_GROW = 1.05
# References to None lost for each act, on the average: a binding that takes what it does not own ends the program
# when none are left. Gained are some: PySide keeps one for every connection ever made, which costs nothing.
NONES_MAY_BE_LOST = 0.5
# Said where there is no screen.
NO_SCREEN = ("propagateSizeHints", "raise()", "grabbing the keyboard")


@dataclass
class Found:
    """What a run found: troubles in words, and what was measured along the way."""

    troubles: list[str] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    nones: list[int] = field(default_factory=list)
    said: set[str] = field(default_factory=set)

    def add(self, trouble: str) -> None:
        """Note a trouble, each wording once."""
        if trouble not in self.said:
            self.said.add(trouble)
            self.troubles.append(trouble)


@contextmanager
def watched(found: Found) -> Iterator[None]:
    """Hear every exception and every remark of Qt."""

    def on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        place = trace
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else "?"
        found.add(f"{kind.__name__} at {where}: {error}")

    def on_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if not any(words in message for words in NO_SCREEN):
            found.add(f"Qt: {message}")

    hook, handler = sys.excepthook, qInstallMessageHandler(on_message)
    sys.excepthook = on_exception
    try:
        yield
    finally:
        sys.excepthook = hook
        qInstallMessageHandler(handler)


def memory_mib() -> float:
    """The memory of this process that is its own and resident, in MiB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("RssAnon"))
    return int(line.split()[1]) / 1024


def settle(milliseconds: int = 0) -> None:
    """Let the window do what it has put off."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def run(sample: Path, scratch: Path, acts: int, seed: int, *, say: bool = False) -> Found:
    """Do random acts on copies of a journal and say what was found.

    Args:
        sample: the folder of a journal, which is left as it is.
        scratch: a folder for settings and copies.
        acts: how many.
        seed: the same seed does the same acts.
        say: print how it goes, every thousand acts.
    """
    app, found = application(), Found()
    layout_items.install()
    fonts.load()
    theme.apply(app, "light")
    with watched(found), answered():
        window = MainWindow(Settings(scratch / "settings.json"))
        install_shortcuts(window)
        window.show()
        window.activateWindow()
        hand = Hand(window, random.Random(seed))
        each = max(acts // CHAPTERS, 25)
        for chapter in range(max(acts // each, 1)):
            journal = _opened(window, sample, scratch / f"chapter {chapter}")
            _measure(found)
            for number in range(chapter * each + 1, (chapter + 1) * each + 1):
                act = hand.act()
                settle()
                if say and number % 1000 == 0:
                    print(f"{number} acts, {memory_mib():.0f} MiB, last: {act}", flush=True)
            hand.rest()
            settle(50)
            window.flush()
            window.detach()
            journal.close()
        _measure(found)
        window.close()
        window.deleteLater()
        settle(50)
    _judge(found, acts)
    return found


def _opened(window: MainWindow, sample: Path, folder: Path) -> Journal:
    """A new copy of the sample journal, shown in the window."""
    shutil.copytree(sample, folder)
    journal = Journal.open(folder, clock=Clock(TODAY))
    window.attach(journal)
    settle(300)
    return journal


def _measure(found: Found) -> None:
    """Note the memory and the references to None of a window at rest, and layout items that Python holds."""
    gc.collect()
    settle(50)
    found.memory.append(memory_mib())
    found.nones.append(sys.getrefcount(None))
    for item in layout_items.strays():
        found.add(f"Python holds a layout item: {type(item).__name__}")


def _judge(found: Found, acts: int) -> None:
    """Add what the figures say."""
    warm = int(len(found.nones) * WARM)
    drift = (found.nones[-1] - found.nones[warm]) / max(acts * (1 - WARM), 1)
    if drift < -NONES_MAY_BE_LOST:
        found.add(f"{-drift:.2f} references to None are lost an act")
    shown = found.memory[:-1]  # the last one is of a window without a journal
    early, late = shown[warm : warm + 3], shown[-3:]
    before, after = (sorted(part)[len(part) // 2] for part in (early, late))
    if acts >= 10_000 and after > before * MEMORY_MAY_GROW:
        found.add(f"memory grew from {before:.0f} to {after:.0f} MiB")


def main(acts: int = 20_000, seed: int = 1) -> int:
    """Run on a new sample journal; 0 when nothing went wrong."""
    with tempfile.TemporaryDirectory(prefix="pmjournal-soak-") as folder:
        scratch = Path(folder)
        build(scratch / "journal", clock=Clock(TODAY)).close()
        found = run(scratch / "journal", scratch, acts, seed, say=True)
    for trouble in found.troubles:
        print(trouble)
    print(f"{acts} acts, {len(found.troubles)} troubles")
    print("memory, MiB:", " ".join(f"{value:.0f}" for value in found.memory))
    return 1 if found.troubles else 0


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in sys.argv[1:3])))
