"""Acts run in a fork of this process: heard, killed at a moment or at a call, and found out when they hang.

A fork has everything imported already, so an act costs what it does and no more. It tells over a socket and not
a pipe, so that each `write` which is killed or fails is the act's own.
"""

import os
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

Tell = Callable[[str], None]
Act = Callable[[Tell], None]
WRITES = ("write", "pwrite64", "sendfile", "copy_file_range")
CALLS = (
    *WRITES, "ftruncate", "fsync", "fdatasync", "rename", "renameat", "renameat2", "unlink", "unlinkat",
)  # fmt: skip
FAILED = 70
_TRACE = "trace=" + ",".join(f"?{call}" for call in CALLS)


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended: what it told, the signal that ended it (0: none), whether it had to be stopped."""

    told: tuple[str, ...]
    signal: int
    code: int
    hung: bool = False

    @property
    def fault(self) -> str:
        """What was wrong with it by itself; empty where it ended well."""
        if self.hung:
            return "it hung"
        if self.signal:
            return f"ended by signal {self.signal}"
        return "" if not self.code else (self.told[-1] if self.told else f"code {self.code}")


def can_trace() -> bool:
    """Whether calls can be counted, killed at and made to fail."""
    return shutil.which("strace") is not None


def run(act: Act, *, limit: float = 60.0, kill_after: float | None = None, inject: str = "") -> Ended:
    """Run an act in a fork.

    Args:
        act: is given how to tell something.
        limit: seconds after which it counts as hanging.
        kill_after: seconds after which it is killed, counted from the first thing it tells.
        inject: what strace shall do to it, such as `fsync:signal=KILL:when=3`.
    """
    return _heard(*_started(act, bool(inject)), limit, kill_after, ["-e", f"inject={inject}"] if inject else [])


def counted(act: Act, scratch: Path, *, limit: float = 60.0) -> Counter[str]:
    """How often an act makes each of the calls, at most in one of its threads: strace counts them one by one."""
    log = scratch / "calls"
    ended = _heard(*_started(act, True), limit, None, ["-o", str(log)])
    if ended.fault:
        raise AssertionError(ended.fault)
    each = Counter(re.findall(r"^(\d+) +(\w+)\(", log.read_text(), re.MULTILINE))
    most: Counter[str] = Counter()
    for (_thread, call), count in each.items():
        most[call] = max(most[call], count)
    return most


def _started(act: Act, wait: bool) -> tuple[int, socket.socket]:
    """A fork with the act; it waits for a word where `wait`."""
    here, there = socket.socketpair()
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child:
        there.close()
        return child, here
    code = FAILED
    try:
        here.close()
        if wait:
            there.recv(1)
        act(lambda words: there.sendall(f"{words}\n".encode()))
        code = 0
    except BaseException as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        words = " ".join(f"{type(error).__name__}: {error}".split())
        with suppress(OSError):
            there.sendall(f"{words} ({Path(last.filename).name}:{last.lineno})\n".encode())
    finally:
        os._exit(code)


def _heard(child: int, line: socket.socket, limit: float, kill_after: float | None, trace: list[str]) -> Ended:
    """Wait for a child's end and hear it meanwhile."""
    tracer = _traced(child, trace) if trace else None
    if tracer is not None:
        line.send(b"!")
    end, told, hung = time.monotonic() + limit, b"", False
    kill_at = None
    while True:
        now = time.monotonic()
        if kill_at is not None and now >= kill_at:
            os.kill(child, signal.SIGKILL)
            kill_at, kill_after = None, None
        elif now >= end:
            os.kill(child, signal.SIGKILL)
            hung, end = True, now + limit
        until = end if kill_at is None else min(kill_at, end)
        if not select.select([line], [], [], max(until - time.monotonic(), 0))[0]:
            continue
        part = line.recv(1 << 16)
        if not part:
            break
        if kill_after is not None and kill_at is None:
            kill_at = time.monotonic() + kill_after
        told += part
    _, status = os.waitpid(child, 0)
    line.close()
    if tracer is not None:
        tracer.wait()
        assert tracer.stderr is not None
        tracer.stderr.close()
    words = tuple(told.decode(errors="replace").split("\n")[:-1])  # what follows the last line was cut short
    code = os.waitstatus_to_exitcode(status)
    return Ended(words, max(-code, 0), max(code, 0), hung)


def _traced(child: int, more: list[str]) -> "subprocess.Popen[bytes]":
    """strace, once it has the child."""
    output = more if "-o" in more else ["-o", os.devnull, *more]
    command = ["strace", "-f", "-p", str(child), "-e", _TRACE, *output]
    tracer = subprocess.Popen(command, stderr=subprocess.PIPE)
    assert tracer.stderr is not None
    said = tracer.stderr.readline()
    if b"attached" not in said:
        os.kill(child, signal.SIGKILL)
        raise RuntimeError(f"strace: {said.decode(errors='replace')}")
    return tracer
