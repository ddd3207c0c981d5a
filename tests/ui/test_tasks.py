"""Work in a thread: told of while somebody listens, harmless when nobody does any more."""

import threading
from collections.abc import Generator
from typing import Any

from PySide6.QtCore import QObject, QThreadPool
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from pmjournal.errors import Cancelled
from ui.tasks import Task, in_background


def test_a_task_tells_progress_and_result_on_the_window_s_thread(qtbot: QtBot) -> None:
    heard: list[tuple[object, int]] = []

    def work() -> Generator[Any, None, Any]:
        yield 1
        yield 2
        return 3

    task = Task(work)
    for signal in (task.progress, task.done):
        signal.connect(lambda value: heard.append((value, threading.get_ident())))
    with qtbot.waitSignal(task.done):
        task.start()
    assert heard == [(value, threading.get_ident()) for value in (1, 2, 3)]
    assert not task.running


def test_a_task_that_is_stopped_fails_with_cancelled(qtbot: QtBot) -> None:
    def work() -> Generator[Any, None, Any]:
        while True:
            yield None

    task = Task(work)
    failures: list[Exception] = []
    task.failed.connect(failures.append)
    with qtbot.waitSignal(task.failed):
        task.start()
        task.cancel()
    assert isinstance(failures[0], Cancelled)


def test_a_task_whose_owner_goes_while_it_runs_ends_unheard(qtbot: QtBot) -> None:
    heard: list[object] = []
    for _ in range(30):
        begun, go_on = threading.Event(), threading.Event()

        def wait(begun: threading.Event = begun, go_on: threading.Event = go_on) -> None:
            begun.set()
            go_on.wait(5)

        owner = QObject()
        task = Task(in_background(wait), owner)
        task.done.connect(heard.append)
        task.start()
        assert begun.wait(5)
        delete(owner)
        del task
        go_on.set()
    assert QThreadPool.globalInstance().waitForDone(5_000)
    qtbot.wait(20)
    assert heard == []
