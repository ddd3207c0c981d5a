"""One process that is measured, begun anew for each value: `python -m tests.benchmarks.probe bare|program FOLDER`.

It prints a line of JSON: moments on the clock that all processes share, in seconds, and what else was seen.
Nothing is imported before it is needed, so that this module costs both kinds of process the same.
"""

import json
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # the program decides when these are imported
    from pathlib import Path

from tests.benchmarks.moments import seen, stamp, stamp_paint


def bare() -> None:
    """A window with nothing in it."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 820)
    stamp_paint(window)
    window.show()
    while "painted" not in seen:
        app.processEvents()


def program(folder: "Path") -> None:
    """The real program, as the command line starts it."""
    import main
    from pmjournal import cli

    def run(journal: "Path | None", today: Any) -> int:
        import ui.app
        from tests.benchmarks.watched import Watched

        ui.app.Program = Watched  # type: ignore[misc]
        return ui.app.run(journal, today)

    assert main
    cli.main(["--journal", str(folder), "--today", "2026-06-09"], run_window=run)


if __name__ == "__main__":
    stamp("begun")
    if sys.argv[1] == "bare":
        bare()
    else:
        from pathlib import Path

        program(Path(sys.argv[2]))
    print(json.dumps(seen))
