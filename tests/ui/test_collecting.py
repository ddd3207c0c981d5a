"""Garbage is looked for on the window's thread and on no other."""

import gc
import threading

from pytestqt.qtbot import QtBot

from ui.collecting import Collector, collect_if_due


class Knot:
    """Refers to itself: only a search finds it."""

    def __init__(self) -> None:
        self.itself = self


def tie(count: int) -> None:
    for _ in range(count):
        Knot()


def test_a_thread_that_leaves_garbage_does_not_look_for_it(qtbot: QtBot) -> None:
    where: list[int] = []

    def on_search(phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            where.append(threading.get_ident())

    Collector(start_ms=0).deleteLater()  # stops the search elsewhere; the tests' own one goes on
    gc.callbacks.append(on_search)
    try:
        worker = threading.Thread(target=tie, args=(20_000,))
        worker.start()
        worker.join()
        qtbot.waitUntil(lambda: bool(where))
    finally:
        gc.callbacks.remove(on_search)
    assert set(where) == {threading.get_ident()}


def test_a_search_that_is_due_finds_the_knots() -> None:
    gc.collect()
    tie(5_000)
    collect_if_due()
    assert sum(isinstance(one, Knot) for one in gc.get_objects()) == 0
