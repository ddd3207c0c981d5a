"""Who holds a journal's folder, and holding it without a window."""

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from pmjournal import lock
from pmjournal.errors import JournalError, JournalInUse


def test_a_claim_names_this_process_and_goes_with_its_block(tmp_path: Path) -> None:
    with lock.claimed(tmp_path):
        assert lock.holder(tmp_path) == f"a window (process {os.getpid()})"
        with lock.claimed(tmp_path):
            pass
        assert lock.holder(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_claim_of_another_process_is_respected_and_named(tmp_path: Path) -> None:
    script = f"from pathlib import Path\nfrom pmjournal import lock\nwith lock.claimed(Path({str(tmp_path)!r})):\n"
    script += "    print('held', flush=True)\n    input()\n"
    other = subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    other.stdout.readline()
    with pytest.raises(JournalInUse, match=f"process {other.pid}"), lock.claimed(tmp_path):
        pass
    other.kill()
    other.communicate()
    with lock.claimed(tmp_path):  # what a killed one left is nobody's
        assert f"process {os.getpid()}" in (lock.holder(tmp_path) or "")


@pytest.mark.parametrize("content", ["", "words", "999999999\npmjournal\n\n"])
def test_a_lock_file_of_nobody_is_taken_over(tmp_path: Path, content: str) -> None:
    (tmp_path / lock.LOCK_FILE).write_text(content)
    with lock.claimed(tmp_path):
        assert lock.holder(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="told on Linux only")
def test_a_number_that_another_process_has_by_now_holds_nobody_up(tmp_path: Path) -> None:
    """A killed window's number is given again, to a process that began later."""
    parent = os.getppid()
    file = tmp_path / lock.LOCK_FILE
    file.write_text(f"{parent}\npmjournal\n{platform.node()}\n")
    with pytest.raises(JournalInUse, match=f"process {parent}"), lock.claimed(tmp_path):
        pass
    os.utime(file, (1e9, 1e9))
    with lock.claimed(tmp_path):
        pass
    assert not file.exists()


def test_another_computers_claim_stands(tmp_path: Path) -> None:
    (tmp_path / lock.LOCK_FILE).write_text("1\npmjournal\nnoras-laptop\n")
    with pytest.raises(JournalInUse, match="noras-laptop"), lock.claimed(tmp_path):
        pass
    assert (tmp_path / lock.LOCK_FILE).exists()


def test_where_there_is_no_folder_that_is_said(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="There is no folder"), lock.claimed(tmp_path / "none"):
        pass
