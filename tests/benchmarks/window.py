"""Acts in the real window, one after the other, and how long each holds it up. Runs in a process of its own."""

import gc
import random
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from pmjournal.journal import Journal
from tests.benchmarks.large import clock
from ui import theme
from ui.application import application
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.window.preparing import Preparing, rehearse

PANES = ("today", "goals", "meetings", "reflections", "feedback", "log", "review", "settings")


def walk(what: str, folder: str) -> dict[str, Any]:
    """Open the window on a journal, do what is asked for, and return what was seen."""
    app = application()
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as settings, Journal.open(Path(folder), clock=clock()) as journal:
        rehearse(journal)
        window = MainWindow(Settings(Path(settings) / "settings.json"))
        window.resize(1280, 820)
        window.show()
        window.attach(journal)
        _make_ready(app, window)
        gc.collect()
        gc.freeze()
        seen = {"moving": _moving, "searching": _searching, "reading": _reading}[what](app, window, journal)
        window.detach()
        window.close()
    return seen


def _make_ready(app: QApplication, window: MainWindow) -> None:
    """Let the panes be made ready as the program does, once it has started."""
    ready = Preparing(window.open_panes, window.shell.panes, window)
    ready.start()
    while ready.busy():
        app.processEvents()
        time.sleep(0.002)
    _settled(app)


def _settled(app: QApplication) -> None:
    """Let everything that is under way come to an end."""
    end = time.monotonic() + 1.5
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.002)


class _Stopwatch:
    """The longest stretch this thread computed without letting events through, by kind of act; in ms."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.longest: dict[str, float] = {}

    def act(self, kind: str, call: Callable[[], object]) -> None:
        """Do something, then let the window paint; each counts as a stretch."""
        for part in (call, self._app.processEvents):
            self._time(kind, part)

    def rest(self, kind: str, done: Callable[[], bool]) -> None:
        """Let the window do what is left of an act, and paint it; each turn of the event loop is a stretch."""
        while not done():
            self._time(kind, self._app.processEvents)
        for _ in range(20):
            self._time(kind, self._app.processEvents)

    def _time(self, kind: str, part: Callable[[], object]) -> None:
        begun = time.thread_time()
        part()
        took = (time.thread_time() - begun) * 1000
        self.longest[kind] = max(self.longest.get(kind, 0.0), took)


def _moving(app: QApplication, window: MainWindow, journal: Journal) -> dict[str, Any]:
    """First visits, later visits, records near and far, people, and lists from end to end."""
    watch, choice = _Stopwatch(app), random.Random(1)
    for key in PANES:
        watch.act("first switch to a pane", lambda key=key: window.show_pane(key))  # type: ignore[misc]
        _settled(app)
    for key in PANES * 3:
        watch.act("later switch to a pane", lambda key=key: window.show_pane(key))  # type: ignore[misc]
    kinds = {
        "goal": [outline.goal.id for outline in journal.goals.outlines()],
        "meeting": [one.id for one in journal.meetings.summaries()],
        "reflection": [one.id for one in journal.reflections.summaries()],
    }
    for kind, ids in kinds.items():
        for record in [*ids[:5], *choice.sample(ids, 10)]:
            watch.act(f"opening a {kind}", lambda kind=kind, id=record: window.open_record(kind, id))  # type: ignore[misc]
            _settled_soon(app)
    for _ in range(5):
        window.show_pane("goals")
        _settled_soon(app)
        watch.act("opening Today", lambda: window.show_pane("today"))
        watch.act("Today read anew", window.pane("today").reload)
    for _ in range(5):
        _log(app, window, watch)
    for contact in journal.people.contacts()[:5]:
        watch.act("opening a person", lambda id=contact.mentorship.id: window.navigation.show_person(id))  # type: ignore[misc]
    window.set_scope(None)
    for key in ("meetings", "reflections"):
        window.show_pane(key)
        _scroll(watch, window.pane(key))
    window.detach()
    window.attach(journal)
    _settled(app)
    for key in PANES:
        watch.act("switch to a pane that is not made ready yet", lambda key=key: window.show_pane(key))  # type: ignore[misc]
        watch.rest("switch to a pane that is not made ready yet", lambda key=key: window.open_panes.is_ready(key))  # type: ignore[misc]
        _settled(app)
    return {"longest": watch.longest}


def _log(app: QApplication, window: MainWindow, watch: _Stopwatch) -> None:
    """One kind of entries after the other, then all; and from Today to a win."""
    for kind, listed in (("decision", "decisions"), ("win", "wins"), ("", "the whole Log")):
        watch.act(f"listing {listed}", lambda kind=kind: window.requests.show_log(kind))  # type: ignore[misc]
        _settled_soon(app)
    window.show_pane("today")
    _settled_soon(app)
    watch.act("re-reading a win", window.requests.read_a_win)
    _settled_soon(app)


def _reading(app: QApplication, window: MainWindow, journal: Journal) -> dict[str, Any]:
    """What is asked of a whole journal for a page, twenty times each; in ms of this thread's own computing."""
    from pmjournal.contacts import standings
    from pmjournal.keeping_in_touch import keeping_in_touch
    from pmjournal.today import read_today
    from pmjournal.waiting import all_waiting

    kinds: dict[str, Callable[[], object]] = {
        "everything on Today": lambda: read_today(journal),
        "how things stand with everybody": lambda: standings(journal),
        "whom to call": lambda: keeping_in_touch(journal, standings(journal)),
        "what waits for the next meeting with everybody": lambda: all_waiting(journal),
    }
    return {"took": {kind: [_time(call) for _ in range(20)] for kind, call in kinds.items()}}


def _settled_soon(app: QApplication) -> None:
    for _ in range(5):
        app.processEvents()


def _scroll(watch: _Stopwatch, pane: QWidget) -> None:
    """Down to the last row, a page at a time, with the list reading on as it goes."""
    rows = next(view for view in pane.findChildren(QAbstractItemView) if view.isVisible())
    bar = rows.verticalScrollBar()
    for _ in range(1500):
        before = bar.value()
        watch.act("scrolling 50,000 rows", lambda: bar.setValue(bar.value() + 20 * bar.pageStep()))
        if bar.value() == before:
            return


def _searching(app: QApplication, window: MainWindow, journal: Journal) -> dict[str, Any]:
    """200 typed prefixes, from key to painted; and the parts: the raw query, and painting the list alone."""
    from ui.palette import Palette

    words = sorted({word.strip('.,;:!?"()').lower() for word in _text(journal).split() if word.isalpha()})
    prefixes = [word[:length] for word in random.Random(1).sample(words, 100) for length in (2, 4)]
    window.finding.toggle()
    _settled(app)
    palette = window.finding.palette
    assert isinstance(palette, Palette)
    found: dict[str, list[float]] = {"answer": [], "query": [], "paint": []}
    for prefix in ["warm", *prefixes]:
        palette.box.line.setText(prefix)
        found["answer"].append(_time(partial(palette.answer_now, typed=True), app.processEvents))
        palette.box.repaint()
        found["paint"].append(_time(palette.box.repaint))
        found["query"].append(_time(lambda text=prefix: _query(journal, text)))  # type: ignore[misc]
    return {name: values[1:] for name, values in found.items()}


def _query(journal: Journal, prefix: str) -> None:
    """The newest 50 of a typed prefix, from the bare tables of the index."""
    with journal._store.reading() as session:
        run = session.connection().exec_driver_sql
        for table in _tables(journal):
            run(
                f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT 50", (f'"{prefix}"*',)
            ).all()


def _tables(journal: Journal) -> list[str]:
    """The full-text tables of the shareable half."""
    with journal._store.reading() as session:
        names = session.connection().exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE sql LIKE '%VIRTUAL TABLE%fts5%' AND name NOT LIKE 'private%'"
        )
        return list(names.scalars())


def _text(journal: Journal) -> str:
    """What was written of late."""
    return "\n\n".join(journal.reflections.get(one.id).body for one in journal.reflections.summaries(limit=22))


def _time(*calls: Callable[[], object]) -> float:
    """How long the calls take together, in ms of this thread's own computing."""
    begun = time.thread_time()
    for call in calls:
        call()
    return (time.thread_time() - begun) * 1000
