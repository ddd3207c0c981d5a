"""What is typed is saved soon, and a failed save keeps it and is tried again."""

import time
from typing import Any

from pmjournal.errors import Busy
from ui import autosave
from ui.autosave import Autosaver


def test_saves_once_after_a_short_quiet(qtbot: Any) -> None:
    saves: list[int] = []
    saver = Autosaver(lambda: saves.append(1))
    with qtbot.waitSignal(saver.saved, timeout=2000):
        for _ in range(5):
            saver.touched()
    assert saves == [1]
    assert not saver.dirty


def test_saves_within_a_second_while_typing_goes_on(qtbot: Any) -> None:
    saves: list[int] = []
    saver = Autosaver(lambda: saves.append(1))
    saver.touched()
    limit = saver._limit
    saver.touched()
    assert limit.isActive()
    assert limit.remainingTime() <= autosave.AT_MOST_MS

    def saved_while_typing() -> bool:
        saver.touched()
        return bool(saves)

    qtbot.waitUntil(saved_while_typing, timeout=autosave.AT_MOST_MS + 10_000)


def test_a_failed_save_keeps_the_text_and_is_tried_again(qtbot: Any) -> None:
    tries: list[int] = []

    def save() -> None:
        tries.append(1)
        if len(tries) == 1:
            raise Busy("held")

    saver = Autosaver(save)
    saver.touched()
    with qtbot.waitSignal(saver.failed, timeout=1000):
        assert not saver.flush()
    assert saver.dirty
    with qtbot.waitSignal(saver.saved, timeout=autosave.RETRY_MS + 2000):
        pass
    assert len(tries) == 2
    assert saver.flush()


def test_nothing_unsaved_is_nothing_to_do() -> None:
    saver = Autosaver(lambda: (_ for _ in ()).throw(AssertionError))
    assert saver.flush()


def test_after_a_save_that_took_long_the_next_waits_longer_but_never_without_end(qtbot: Any) -> None:
    pauses = [0.0]
    saver = Autosaver(lambda: time.sleep(pauses[0]))
    assert saver.flush()
    assert (saver.quiet_ms(), saver.at_most_ms()) == (autosave.QUIET_MS, autosave.AT_MOST_MS)
    for pause, least in ((0.1, 20 * 100), (0.3, autosave.LONGEST_MS), (0.0, autosave.AT_MOST_MS)):
        pauses[0] = pause
        saver.touched()
        assert saver.flush()
        assert least <= saver.at_most_ms() <= autosave.LONGEST_MS
        assert saver.quiet_ms() < saver.at_most_ms()
    saver.touched()
    with qtbot.waitSignal(saver.saved, timeout=saver.quiet_ms() + 5000):
        pass


def test_a_pause_counts_from_the_last_key(qtbot: Any) -> None:
    saves: list[float] = []
    saver = Autosaver(lambda: saves.append(time.monotonic()))
    saver.touched()
    qtbot.waitUntil(lambda: saver._quiet.remainingTime() < autosave.QUIET_MS // 2, timeout=2000)
    last = time.monotonic()
    saver.touched()
    with qtbot.waitSignal(saver.saved, timeout=5000):
        pass
    assert saves[0] - last >= (autosave.QUIET_MS - 2) / 1000
