"""The script in docs/privacy.md reads a journal without this program, as it stands there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from pmjournal import passphrases, recovery_key
from pmjournal.clock import Clock
from pmjournal.secret import Secret
from pmjournal.steps import finish
from tests.core.locked_journal import KEPT, made

DOCUMENT = Path(__file__).parents[2] / "docs" / "privacy.md"
PASSPHRASE = "nai\u0308ve kleine Steine"


@pytest.mark.usefixtures("cheap_keys")
@pytest.mark.parametrize("kind", ["open", "passphrase", "recovery"])
def test_the_script_reads_goals_and_attachments(tmp_path: Path, clock: Clock, kind: str) -> None:
    folder, out, typed = made(tmp_path / "journal", clock), tmp_path / "out", PASSPHRASE
    if kind != "open":
        key = finish(passphrases.add(folder, Secret.passphrase(PASSPHRASE), clock=clock))
        typed = recovery_key.grouped(key).lower() if kind == "recovery" else PASSPHRASE
    [script] = re.findall(r"```python\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL)
    out.mkdir()
    (out / "read_journal.py").write_text(script, "utf-8")
    ran = subprocess.run(
        [sys.executable, "-I", "-X", "utf8", "read_journal.py", str(folder)],
        cwd=out, input=typed + "\n", capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.endswith("Tell the story\n")
    assert [path.read_bytes() for path in sorted(out.glob("*.txt"))] == KEPT
