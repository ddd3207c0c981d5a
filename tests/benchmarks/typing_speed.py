"""How soon a key is seen: in the notes of a meeting, saved as they are typed, and in a bare text edit.

`python -m tests.benchmarks.typing_speed` prints both. `typing_speed` and `long_note` need a QApplication and
return milliseconds by name. Keys come at a fast typist's pace, ours and the bare edit's in turn.
"""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from statistics import median

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from pmjournal.journal import Journal
from ui import fonts, theme
from ui.application import application
from ui.panes.meetings import MeetingsPane

PARAGRAPH = 80
PACE = 0.03
SIZE = (1056, 768)
_WORDS = "the story opportunity she said funding that team of next what learned week price a decision".split()  # noqa: SIM905
_STARTS = ("", "", "- ", "> ", "## ", "- [ ] ")


def note(words: int) -> str:
    """A note of so many words with every kind of line and mark; always the same."""
    random, left = Random(7), words
    lines: list[str] = []
    while left > 0:
        said = [random.choice(_WORDS) for _ in range(min(PARAGRAPH, left))]
        left -= len(said)
        if len(said) > 20:
            said[4], said[9], said[14] = f"**{said[4]}**", f"*{said[9]}*", f"[[7|{said[14]}]]"
        lines.append(_STARTS[len(lines) % len(_STARTS)] + " ".join(said))
    return "\n\n".join(lines)


def typing_speed(words: int = 5000, keys: int = 240) -> dict[str, float]:
    """Key press to painted, in ms: "ours_p50", "ours_p95", "ours_worst", the same of "bare", "ratio_p50" and
    "ratio_p95". The worst key is one that came while the note was being saved.

    In the thread's own computing time, so that other programs do not count; waiting for the disk does not either.
    """
    ours: list[float] = []
    theirs: list[float] = []
    with _pane(words) as pane:
        edit, bare = pane.detail.notes.edit, _bare(note(words))
        for editor in (edit, bare):
            _to_middle(editor)
        for number in range(keys):
            for editor, times in ((edit, ours), (bare, theirs)) if number % 2 else ((bare, theirs), (edit, ours)):
                editor.window().activateWindow()
                editor.setFocus()
                _rest(PACE / 2)
                times.append(_key(editor, "word "[number % 5], time.thread_time))
        bare.close()
    figures: dict[str, float] = {}
    for name, times in (("ours", ours), ("bare", theirs)):
        figures |= {f"{name}_p50": median(times), f"{name}_p95": _p95(times), f"{name}_worst": max(times)}
    for share in ("p50", "p95"):
        figures[f"ratio_{share}"] = figures[f"ours_{share}"] / figures[f"bare_{share}"]
    return figures


def long_note(words: int = 100_000, keys: int = 120) -> dict[str, float]:
    """A note as long as a book, in ms: "opened" (asked for to painted), "longest_block" of the window while the
    rest is laid out, "key_p95" and "key_worst" while it is saved, "save" alone.
    """
    with _pane(words, shown=False) as pane:
        figures = _opened(pane)
        edit = pane.detail.notes.edit
        edit.setFocus()
        _to_middle(edit)
        times = []
        for number in range(keys):
            _rest(PACE)
            times.append(_key(edit, "word "[number % 5]))
        began = time.perf_counter()
        pane.flush()
        save = _ms(began)
    return figures | {"key_p95": _p95(times), "key_worst": max(times), "save": save}


def _opened(pane: MeetingsPane) -> dict[str, float]:
    long_one = max(pane.journal.meetings.summaries(), key=lambda one: one.starts_at).id
    began = time.perf_counter()
    pane.show_record(long_one)
    _turn()
    opened = block = _ms(began)
    until = time.perf_counter() + 3
    while time.perf_counter() < until:
        began = time.perf_counter()
        _turn()
        block = max(block, _ms(began))
    return {"opened": opened, "longest_block": block}


@contextmanager
def _pane(words: int, shown: bool = True) -> Iterator[MeetingsPane]:
    """The Meetings pane of a journal with a long note; without `shown` a short one is open."""
    with tempfile.TemporaryDirectory() as folder, Journal.create(Path(folder) / "journal", "Nora") as journal:
        today = journal.clock.today()
        short = journal.meetings.add(journal.clock.at(today, 9), title="Short")
        long_one = journal.meetings.add(journal.clock.at(today, 10), title="Long", notes=note(words))
        pane = MeetingsPane(journal)
        pane.resize(*SIZE)
        pane.show()
        pane.show_record(long_one if shown else short)
        _rest(1)
        yield pane
        pane.flush()
        pane.close()
        pane.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _bare(text: str) -> QTextEdit:
    made = QTextEdit()
    made.setAcceptRichText(False)
    made.setFont(fonts.font("writing_meeting"))
    made.setPlainText(text)
    made.resize(*SIZE)
    made.show()
    return made


def _to_middle(editor: QTextEdit) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    _rest(0.3)


def _key(widget: QWidget, char: str, clock: Callable[[], float] = time.perf_counter) -> float:
    """Press a key as a keyboard does, and let everything happen that makes it seen."""
    press = QKeyEvent(QEvent.Type.KeyPress, ord(char.upper()), Qt.KeyboardModifier.NoModifier, char)
    began = clock()
    QApplication.sendEvent(widget, press)
    _turn()
    return (clock() - began) * 1000


def _turn() -> None:
    """One turn of the event loop: layouts and paints that were asked for."""
    dispatcher = QAbstractEventDispatcher.instance()
    if dispatcher is not None:
        dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def _rest(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        _turn()
        time.sleep(0.001)


def _ms(began: float) -> float:
    return (time.perf_counter() - began) * 1000


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def main() -> None:
    """Measure in a program of its own, and say what was found."""
    app = application()
    theme.apply(app, "light")
    for measure in (typing_speed, long_note):
        print(measure.__name__, {name: round(value, 2) for name, value in measure().items()})


if __name__ == "__main__":
    main()
