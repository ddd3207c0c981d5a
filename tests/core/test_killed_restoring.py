"""Killed at any step, a backup, a restore and a renewal leave the old or the new, and can be done again."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.core.killed_restorer import ACTS

ROOT = Path(__file__).parents[2]
STEPS = 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
def test_a_kill_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.core.killed_restorer", str(tmp_path), str(STEPS)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    lines = ran.stdout.splitlines()
    assert {line.partition(",")[0] for line in lines} == set(ACTS)
    assert len(lines) >= len(ACTS) * (STEPS - 1)
    assert [line for line in lines if not line.endswith(": ")] == []
