"""What a screen reader must find in the running program, over AT-SPI under an X server of its own.

walk.py goes through the program once; each test here looks at one part of what it found. Where the system has no
accessibility bus, the tests are skipped and say what is missing; on a build server that is a failure.
"""

import json
import os
import runpy
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.drawn import build

ROOT = Path(__file__).parent.parent.parent
WALK = Path(__file__).parent / "walk.py"
SECONDS = 240
"""After this a walk that takes 12 seconds on an idle machine is stuck."""
SENSIBLE = {
    "check box", "combo box", "document frame", "label", "list", "list item", "page tab", "push button",
    "radio button", "slider", "table", "table cell", "text",
}  # fmt: skip
Found = dict[str, Any]


@contextmanager
def screen() -> Iterator[str]:
    """An X server without a screen, on a free display."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def environment(home: Path, display: str) -> dict[str, str]:
    """No settings, no bus and no screen of the person who runs the test."""
    homes = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    return kept | homes | {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "DISPLAY": display,
        "GSETTINGS_BACKEND": "memory",
        "PYTHONPATH": str(ROOT),
    }  # fmt: skip


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Found:
    """What the walk through the drawn journal brought back."""
    missing = runpy.run_path(str(ROOT / "tools" / "system_packages.py"))["missing_for_the_walk"]()
    if missing:
        reason = f"needs {' '.join(missing)}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("walk")
    build(folder / "journal").close()
    program = [
        sys.executable,
        str(ROOT / "main.py"),
        "--journal",
        str(folder / "journal"),
        "--today",
        "2026-06-09",
    ]
    bus = [str(shutil.which("dbus-run-session")), "--", "/usr/bin/python3"]
    with screen() as display:
        walked = subprocess.run(
            [*bus, str(WALK), str(folder / "found.json"), *program],
            env=environment(folder, display), capture_output=True, text=True, timeout=SECONDS, check=False,
        )  # fmt: skip
    assert walked.returncode == 0, walked.stderr[-4000:]
    assert "Traceback" not in walked.stderr, walked.stderr[-4000:]
    whole: Found = json.loads((folder / "found.json").read_text("utf-8"))
    return whole


def within(found: Found, pane: str, role: str) -> list[Found]:
    return [one for one in found["panes"][pane] if one["role"] == role]


def names(found: Found, pane: str, role: str) -> list[str]:
    return [one["name"] for one in within(found, pane, role)]


def test_everything_that_takes_the_focus_has_a_name_and_a_role(found: Found) -> None:
    for pane, objects in found["panes"].items():
        for one in objects:
            if "focusable" in one["states"]:
                assert one["name"], (pane, one)
                assert one["role"] in SENSIBLE, (pane, one)


def test_nothing_is_read_with_its_mark_up(found: Found) -> None:
    for objects in found["panes"].values():
        assert [one for one in objects if "<p" in one["description"] + one["name"]] == []


def test_the_first_page_says_whom_to_meet_and_what_went_well(found: Found) -> None:
    buttons = names(found, "today", "push button")
    assert "No meeting with Ravi for 5 weeks. You agreed on every 2 weeks. Plan a meeting" in buttons
    assert "Jonas shipped his first solo PRD, 5 Jun, with Jonas Weber" in buttons


def test_a_goal_is_one_sentence(found: Found) -> None:
    rows = names(found, "goals", "list item")
    overdue = next(row for row in rows if row.startswith("Tell the strategy story"))
    assert overdue == (
        "Tell the strategy story to executives, with Helen Okafor, 2 of 5, "
        "Dry-run of the Q3 story with two peers 5 days overdue"
    )


def test_milestones_are_a_table_with_ticks(found: Found) -> None:
    assert names(found, "goals", "table") == ["Milestones"]
    cells = within(found, "goals", "table cell")
    first = [cell for cell in cells if "checkable" in cell["states"]]
    assert ["checked" in cell["states"] for cell in first] == [True] * 4 + [False] * 3
    assert "Due: 13 Mar" in [cell["name"] for cell in cells]


def test_space_ticks_a_milestone_and_that_is_announced(found: Found) -> None:
    assert "checked" not in found["tick"]["before"]
    assert {"checked", "focused"} <= set(found["tick"]["after"])
    assert found["announced"][0] == "Milestone done. 5 of 7"


def test_a_chart_says_what_it_shows(found: Found) -> None:
    (chart,) = within(found, "goals", "chart")
    assert chart["name"] == "Milestone progress"
    assert chart["description"].startswith(
        "On track again if “Synthesis shared with design and engineering” is done"
    )
    assert "57%: 4 of 7 milestones done" in chart["description"]


def test_panes_are_tabs_and_one_is_selected(found: Found) -> None:
    tabs = within(found, "meetings", "page tab")
    assert [tab["name"] for tab in tabs if "selected" in tab["states"]] == ["Meetings"]
    assert names(found, "settings", "radio button")[:3] == ["System", "Light", "Dark"]


def test_tab_goes_from_the_sidebar_over_the_top_bar_and_the_list_to_the_detail(found: Found) -> None:
    wanted = [
        "page tab: Today", "page tab: Goals", "page tab: Review", "page tab: Helen Okafor",
        "page tab: Amara Diallo",
        "push button: Settings", "push button: New goal", "push button: Filter", "list: Goals",
        "text: Title of the goal", "text: Why it matters", "table: Milestones", "push button: More for this chart",
    ]  # fmt: skip
    passed = [start for one in found["tab"] for start in wanted if one.startswith(start)]
    assert list(dict.fromkeys(passed)) == wanted, found["tab"]


def test_notes_are_text_with_a_caret(found: Found) -> None:
    assert found["notes"]["words"].startswith("Heard. She has a list")
    assert found["notes"]["caret"] == 5 + len("Heard. ")


def test_a_scale_is_a_slider_with_its_word(found: Found) -> None:
    scale = found["scale"]
    assert (scale["before"], scale["after"], scale["most"]) == (4, 2, 5)
    assert scale["name"] == "Mood: Low"


def test_every_week_of_the_year_has_a_name(found: Found) -> None:
    weeks = [name for name in names(found, "reflections", "list item") if name.startswith("Week of")]
    assert len(weeks) == 53
    assert "Week of 25 May, 2 entries" in weeks


def test_what_is_searched_for_is_found_by_its_name(found: Found) -> None:
    assert any(name.startswith("Search") for name in names(found, "palette", "text"))
    hits = [name for name in names(found, "palette", "list item") if "strategy" in name]
    assert any(hit.startswith("Goal: Tell the strategy story to executives, with Helen Okafor") for hit in hits)


def test_what_is_private_is_not_told_while_it_is_hidden(found: Found) -> None:
    assert "Private note" in names(found, "person", "text")
    for pane in ("person, hidden", "meetings, hidden"):
        assert "Private notes hidden" in names(found, pane, "panel")
        told = [one["name"] + one["description"] for one in found["panes"][pane] if one["role"] == "text"]
        assert [words for words in told if "rivate" in words] == []
    assert "Private content is hidden" in found["announced"]
