"""Running measured processes in turns, and what a benchmark says: a row with its goal."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was measured: `over` is what it is compared to, `limit` what it may be at most, in `unit`."""

    what: str
    over: str
    value: float
    limit: float
    unit: str = "x"
    detail: str = ""

    @property
    def met(self) -> bool:
        """Whether the goal is reached."""
        return self.value <= self.limit


class Processes:
    """Begins measured processes, all with one set of compiled modules and settings of their own.

    Args:
        scratch: where large files may be kept.
    """

    def __init__(self, scratch: Path) -> None:
        self.scratch = scratch
        self._settings = tempfile.TemporaryDirectory()
        # As in an installed program: compiled once, not at each start.
        kept = {"PYTHONPYCACHEPREFIX": str(scratch / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
        screen = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}
        self._environment = {**os.environ, **kept, **screen, "PMJOURNAL_CONFIG_DIR": self._settings.name}

    def run(self, *args: str, module: str = "tests.benchmarks.probe") -> dict[str, Any]:
        """Run one and return what it saw; moments are seconds since it was begun, `whole` its whole time."""
        begun = time.monotonic()
        command = [sys.executable, "-m", module, *args]
        ran = subprocess.run(command, cwd=ROOT, env=self._environment, capture_output=True, text=True, check=True)
        whole = time.monotonic() - begun
        lines = ran.stdout.splitlines()
        found: dict[str, Any] = json.loads(lines[-1]) if module.endswith("probe") else {}
        for name in ("painted", "ready"):
            if name in found:
                found[name] -= begun
        return {**found, "whole": whole}


def in_turns(count: int, kinds: dict[str, Callable[[], Any]]) -> dict[str, list[Any]]:
    """Call each kind once unmeasured, then all in turns `count` times; returns what each returned."""
    for call in kinds.values():
        call()
    found: dict[str, list[Any]] = {name: [] for name in kinds}
    for _ in range(count):
        for name, call in kinds.items():
            found[name].append(call())
    return found


def middle(values: Sequence[float]) -> float:
    """The median."""
    return statistics.median(values)


def slowest(values: Sequence[float]) -> float:
    """The 95th percentile."""
    return sorted(values)[min(len(values) - 1, round(len(values) * 0.95))]
