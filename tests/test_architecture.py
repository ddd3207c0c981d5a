"""The boundaries hold: who may import whom, and how long a file may be."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parent.parent
LONGEST = 400
MOST_METHODS = 20
TOO_LARGE = {
    "pmjournal/interchange/rich_text.py:_Reader": 22,
    "pmjournal/reviews/building.py:_Building": 26,
    "ui/import_dialog/dialog.py:ImportDialog": 22,
    "ui/panes/goals/pane.py:GoalsPane": 27,
    "ui/panes/meetings/pane.py:MeetingsPane": 26,
    "ui/panes/reflections/pane.py:ReflectionsPane": 27,
    "ui/widgets/find_line.py:FindLine": 21,
    "ui/widgets/markdown_edit.py:MarkdownEdit": 21,
    "ui/widgets/page_view.py:PageView": 21,
    "ui/widgets/styled_edit.py:StyledEdit": 22,
    "ui/widgets/week_cells.py:WeekCells": 25,
}


def test_import_contracts_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True) == EXIT_STATUS_SUCCESS


def test_the_core_works_without_qt(tmp_path: Path) -> None:
    script = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from pathlib import Path\n"
        "from pmjournal import Journal\n"
        f"with Journal.create(Path({str(tmp_path / 'j')!r}), 'Nora') as journal:\n"
        "    journal.goals.add('Tell the story')\n"
        "    print(journal.goals.outlines()[0].goal.title)\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.stdout.strip() == "Tell the story", ran.stderr


FIRST_PAINT = {
    "main",
    "pmjournal",
    "pmjournal.language",
    "pmjournal.paths",
    "pmjournal.protection",
    "resources",
    "ui",
    "ui.bare_application",
    "ui.fonts",
    "ui.icons",
    "ui.imports",
    "ui.keys",
    "ui.language",
    "ui.main_window",
    "ui.pane_list",
    "ui.settings",
    "ui.shell",
    "ui.shell.picture",
    "ui.shell.sizes",
    "ui.starting",
    "ui.style",
    "ui.theme",
    "ui.widgets",
    "ui.widgets.marks",
    "ui.widgets.painting",
}
PAINTED = """
import sys
sys.argv[1:] = ["--journal", "nowhere"]
import main
from ui import starting

def show(start):
    ours = {name for name in sys.modules if name.partition(".")[0] in ("main", "ui", "pmjournal", "resources")}
    slow = {"sqlalchemy", "dataclasses", "platformdirs", "zoneinfo", "PySide6.QtNetwork", "matplotlib"}
    made = {"Qt"} & set(vars(sys.modules["PySide6.QtCore"]))  # by the painting, which has just been done
    print(sorted(ours | made | (slow & set(sys.modules))))
    start._app.exit(7)

starting.Start._take_step = show
raise SystemExit(main.main())
"""


def test_the_window_is_painted_with_few_modules(tmp_path: Path) -> None:
    """What may be imported before the first paint is listed here: each of them is waited for. Nor is `Qt` made."""
    ran = _python(PAINTED, tmp_path)
    assert ran.returncode == 7, ran.stderr
    assert set(ast.literal_eval(ran.stdout)) <= FIRST_PAINT


def test_the_program_goes_without_the_database() -> None:
    """Nothing slow is imported by the program either: SQLAlchemy is waited for in a thread; nor other pages."""
    script = (
        "import sys; import ui.app\n"
        "slow = {'sqlalchemy', 'alembic', 'matplotlib', 'typst', 'sqlcipher3', 'markdown_it', 'nacl', 'numpy'}\n"
        "slow |= {'ui.welcome.page', 'ui.unlock.page', 'ui.palette'}\n"
        "print(sorted(slow & set(sys.modules)))\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.stdout.strip() == "[]", ran.stderr


def _python(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a script without a screen and with settings of its own."""
    screen = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}
    environment = {**os.environ, **screen, "PMJOURNAL_CONFIG_DIR": str(folder)}
    command = [sys.executable, "-c", script]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60
    )


def test_no_file_outgrows_its_idea() -> None:
    found = {
        str(path.relative_to(ROOT)): count
        for folder in ("pmjournal", "ui", "tests", "resources", "tools")
        for path in (ROOT / folder).rglob("*.py")
        if (count := len(path.read_text("utf-8").splitlines())) > LONGEST
    }
    assert found == {}


def test_only_the_private_notes_and_the_store_name_the_private_tables() -> None:
    allowed = {"private_notes.py", "store"}
    found = {
        path.relative_to(ROOT / "pmjournal").parts[0]
        for path in (ROOT / "pmjournal").rglob("*.py")
        if re.search(r"Private\w*Row|private_record|private_link|private_search", path.read_text("utf-8"))
    }
    assert found == allowed


def test_no_layout_is_asked_for_its_items() -> None:
    """What `itemAt` returns outlives the item; Qt's next object at that address would be taken for it."""
    asked = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "ui").rglob("*.py")
        if path.name != "layout_items.py"  # which lets go of them
        and re.search(r"\.(itemAt|takeAt|itemAtPosition)\(", path.read_text("utf-8"))
    ]
    assert asked == []


def test_words_are_copied_in_one_place() -> None:
    """From there they leave the clipboard again, and what Python made for it never outlives Python."""
    put = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "ui").rglob("*.py")
        if re.search(r"\.set(Text|MimeData)\(", "".join(re.findall(r"clipboard\(\).*", path.read_text("utf-8"))))
    ]
    assert put == ["ui/clipboard.py"]


def test_no_class_outgrows_its_idea() -> None:
    """Twenty methods, properties and Qt's own included. What has more may only shrink, and then goes."""
    found = {
        f"{path.relative_to(ROOT)}:{node.name}": count
        for folder in ("pmjournal", "ui")
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef) and (count := _methods(node)) > MOST_METHODS
    }
    assert found == TOO_LARGE


def _methods(node: ast.ClassDef) -> int:
    return len({one.name for one in node.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)})
