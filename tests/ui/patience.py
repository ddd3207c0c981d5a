"""Waiting in tests: for what happens, and so long that no machine is too slow for it."""

from collections.abc import Callable, Generator
from contextlib import closing
from threading import Event
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

PATIENCE_MS = 60_000


class PatientBot(QtBot):
    """Waits for each thing that has to come at least `PATIENCE_MS`; what must not come is waited for as told."""

    def waitSignal(
        self,
        signal: SignalInstance,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        """Wait for a signal."""
        if raising is not False:
            timeout = max(timeout, PATIENCE_MS)
        return super().waitSignal(signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb)

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = PATIENCE_MS) -> None:
        """Wait until something is so."""
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))


def held_after_a_step(monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str) -> Event:
    """Let the steps of a function, run on a thread, go on after the first one only once the event is set."""
    go_on, steps_of = Event(), getattr(module, name)

    def held(*args: Any) -> Generator[Any, None, Any]:
        with closing(steps_of(*args)) as steps:
            first = next(steps)
            assert go_on.wait(PATIENCE_MS / 1000)
            yield first
            return (yield from steps)

    monkeypatch.setattr(module, name, held)
    return go_on
