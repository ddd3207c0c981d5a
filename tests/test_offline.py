"""The program never uses the network."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NETWORK = {
    "urllib.request",
    "http",
    "http.client",
    "ftplib",
    "smtplib",
    "requests",
    "httpx",
    "asyncio",
    "ssl",
    "socket",
}
LOCAL_ONLY = {"QLocalServer", "QLocalSocket"}

WATCHED = """
import sys
def watch(event, args):
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "urllib.Request"):
        print(event, file=sys.stderr)
sys.addaudithook(watch)
import tempfile
from pathlib import Path
from pmjournal.cli import main
folder = Path(tempfile.mkdtemp()) / "journal"
assert main(["new", str(folder), "--name", "Nora"]) == 0
assert main(["backup", str(folder)]) == 0
"""


def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            if node.module == "PySide6.QtNetwork":
                found |= {f"PySide6.QtNetwork.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("folder", ["pmjournal", "ui", "resources"])
def test_no_module_imports_anything_that_talks_to_a_network(folder: str) -> None:
    for path in (ROOT / folder).rglob("*.py"):
        imports = _imports(path)
        assert not imports & NETWORK, path
        qt = {name.rpartition(".")[2] for name in imports if name.startswith("PySide6.QtNetwork.")}
        assert qt <= LOCAL_ONLY, path


def test_the_commands_open_no_connection(tmp_path: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", WATCHED], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr == ""
