"""One process that is measured, begun anew for each value: `python -m tests.benchmarks.probe WHAT [ARGUMENT …]`.

It prints a line of JSON: moments on the clock that all processes share, in seconds, and what else was seen.
Nothing is imported before it is needed, so that this module costs every kind of process the same.
"""

import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the program decides when this is imported
    from pathlib import Path

from tests.benchmarks.moments import WORDS, peak, seen, stamp_paint

PROGRAMS = {"program": "watched:Watched", "unlock": "unlock_watch:WatchedUnlocking"}


def bare() -> None:
    """A window with nothing in it, painted."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 820)
    stamp_paint(window)
    window.show()
    while "painted" not in seen:
        app.processEvents()


def bare_parts() -> None:
    """A window with an editor and a tree."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTextEdit, QTreeView

    app = QApplication([])
    window, parts = QMainWindow(), QSplitter()
    parts.addWidget(QTreeView())
    parts.addWidget(QTextEdit())
    window.setCentralWidget(parts)
    window.resize(1280, 820)
    window.show()
    app.processEvents()
    seen["peak"] = peak()


def key(folder: "Path") -> None:
    """Making the key of a locked journal, and nothing else."""
    import time

    import nacl.pwhash

    from pmjournal.store.keys import read_keys

    _, slot = read_keys(folder / "keys.json").now.sealed[0]
    cost, begun = slot.cost, time.monotonic()
    nacl.pwhash.argon2id.kdf(32, WORDS.encode(), slot.salt, opslimit=cost.passes, memlimit=cost.memory)
    seen["key"] = time.monotonic() - begun


def program(folder: "Path", watched: str) -> None:
    """The real program, as a person starts it, with a clock beside it."""
    sys.argv[1:] = ["--journal", str(folder), "--today", "2026-06-09"]
    import main as entry
    from ui import starting
    from ui.main_window import MainWindow

    class Stamped(MainWindow):
        def show(self) -> None:
            from PySide6.QtCore import QTimer

            from tests.benchmarks.heart import Heart

            stamp_paint(self)
            super().show()
            QTimer.singleShot(0, Heart(self).start)

    def go_on(window: MainWindow) -> int:
        from importlib import import_module

        import ui.app

        module, name = watched.split(":")
        ui.app.Program = getattr(import_module(f"tests.benchmarks.{module}"), name)  # type: ignore[misc]
        return plainly(window)

    plainly, entry._go_on = entry._go_on, go_on
    starting.MainWindow = Stamped  # type: ignore[attr-defined]
    entry.main()


def main(what: str, *args: str) -> None:
    """Be what is asked for."""
    if what == "bare":
        bare()
    elif what == "bare-parts":
        bare_parts()
    elif what in PROGRAMS:
        from pathlib import Path

        program(Path(args[0]), PROGRAMS[what])
        if what == "unlock":
            key(Path(args[0]))
    elif what == "typing":
        from tests.benchmarks.typing_speed import typing_speed
        from ui.application import application

        kept = application()  # it lives as long as something types
        seen.update(typing_speed())
        assert kept
    elif what == "pages":
        from tests.benchmarks.reviewing import make_pages

        make_pages(args[0])
    else:
        from tests.benchmarks.window import walk

        seen.update(walk(what, *args))


if __name__ == "__main__":
    main(*sys.argv[1:])
    print(json.dumps(seen))
