"""An act that is killed at one of its steps: every call that makes a file durable, renames, removes or opens one.

The act runs in a fork of this process, which ends there and then: no handler and no `finally` runs.
"""

import itertools
import os
import signal
from collections.abc import Callable
from typing import Any

CALLS = ("fsync", "replace", "unlink", "open")
ENDED, FAILED = 0, 70


def killed_at(step: int, act: Callable[[], object]) -> bool:
    """Run `act` and kill it before its call number `step`, counted from 0; False where it ended before that.

    Raises:
        AssertionError: the act failed by itself.
    """
    child = os.fork()
    if child == 0:
        code = FAILED
        try:
            _count(step)
            act()
            code = ENDED
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return True
    assert os.WEXITSTATUS(status) == ENDED
    return False


def _count(step: int) -> None:
    """Let this process die at a call."""
    numbers = itertools.count()
    for name in CALLS:
        setattr(os, name, _dying(getattr(os, name), numbers, step))


def _dying(call: Callable[..., Any], numbers: "itertools.count[int]", step: int) -> Callable[..., Any]:
    def counted(*args: Any, **more: Any) -> Any:
        if next(numbers) == step:
            os.kill(os.getpid(), signal.SIGKILL)
        return call(*args, **more)

    return counted
