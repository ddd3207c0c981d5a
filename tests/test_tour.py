"""The tour plays the main job through the real window and leaves what it says."""

import os
import subprocess
import sys
from pathlib import Path

from pypdf import PdfReader

ROOT = Path(__file__).parent.parent
PICTURES = {
    "1-add-goal", "2-write-meeting", "3-reflect", "4-search", "5-open-found",
    "today", "goals", "meetings", "reflections", "review", "person", "settings", "goals-dark",
}  # fmt: skip


def test_the_tour_does_the_main_job_and_leaves_pictures_and_a_review(tmp_path: Path) -> None:
    command = [sys.executable, "main.py", "--today", "2026-06-09", "tour", str(tmp_path / "out")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1"}
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr.splitlines() == ["Building the sample journal…"], "Qt and the log have nothing to say"
    made = {path.name for path in (tmp_path / "out").iterdir()}
    assert made == {f"{name}.png" for name in PICTURES} | {"review.pdf"}
    assert all(f"  {name}" in ran.stdout for name in made)
    text = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "out" / "review.pdf").pages)
    assert "Let the merchants name the problem" in text
    assert "Sit in on five support calls" in text
