"""A sample of each trial; the full ones are in docs/trials.md."""

import base64
import subprocess
import sys
from pathlib import Path

import pytest

from tests.trials import denied, figures, planted
from tests.trials.figures import Found

ROOT = Path(__file__).parent.parent


@pytest.mark.skipif(not denied.can_deny(), reason="the trials are for Linux")
def test_a_sample_of_each_trial_finds_nothing_wrong() -> None:
    """In a process of its own, which may not open a socket of the Internet."""
    command = [sys.executable, "-m", "tests.trials"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert "FAULT" not in ran.stdout
    assert ran.returncode == 0, ran.stderr


def test_a_full_run_puts_its_figures_in_the_place_of_the_last_ones(tmp_path: Path) -> None:
    page = tmp_path / "trials.md"
    page.write_text("# Trials\n\n## One\n\nWords.\n\n| a |\n\nA note.\n\n## Two\n\nOthers.\n", "utf-8")
    found = Found()
    found.row("typing", "3 kills", "whole")
    figures.write("One", found, page=page)
    once = page.read_text("utf-8")
    assert "Words.\n\n| what | tried | result |\n|---|---|---|\n| typing | 3 kills | whole |\n\n## Two" in once
    assert "| a |" not in once
    figures.write("One", found, page=page)
    assert page.read_text("utf-8") == once
    figures.write("Two", found, page=page)
    assert page.read_text("utf-8").endswith(
        "Others.\n\n| what | tried | result |\n|---|---|---|\n| typing | 3 kills | whole |\n"
    )


def test_the_search_for_planted_words_finds_them_in_every_spelling(tmp_path: Path) -> None:
    for how, content in planted.encodings().items():
        (tmp_path / "file").write_bytes(b"before " + content + b" after")
        assert len(list(planted.found_in(tmp_path))) == 1, how


def test_a_planted_word_is_found_in_base64_wherever_it_begins(tmp_path: Path) -> None:
    for before in range(6):
        (tmp_path / "file").write_bytes(base64.b64encode(b"x" * before + planted.WORDS[0].encode() + b" and more"))
        assert list(planted.found_in(tmp_path)), before
    (tmp_path / "file").write_bytes(b"quax vorl")
    assert list(planted.found_in(tmp_path)) == []
    assert len(set(planted.WORDS)) == planted.COUNT
