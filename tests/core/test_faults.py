"""The log of the program's own faults is its owner's alone, and holds no message of an error."""

from pathlib import Path

import pytest

from pmjournal import faults


def test_the_log_is_its_owners_alone_and_quotes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PMJOURNAL_CONFIG_DIR", str(tmp_path / "config"))
    log = faults.report(ValueError("what was typed"), "window")
    assert log is not None
    assert (log.stat().st_mode | log.parent.stat().st_mode) & 0o077 == 0
    assert "what was typed" not in log.read_text("utf-8")
    assert "ValueError" in faults.last_report()
    log.chmod(0o644)  # as programs before this one made it
    faults.report(ValueError("once more"), "window")
    assert log.stat().st_mode & 0o077 == 0
