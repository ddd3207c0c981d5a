"""PySide does not read the source of what is imported, and nobody needs it to."""

import importlib
import linecache
from pathlib import Path

import pytest

from ui import imports

ROOT = Path(__file__).parent.parent.parent


def test_the_source_of_a_module_is_not_read_when_it_is_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert imports.is_spared
    new = tmp_path / "a_new_module.py"
    new.write_text("from PySide6.QtCore import QObject\n\nmade = QObject()\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert importlib.import_module("a_new_module").made.objectName() == ""
    assert str(new) not in linecache.cache


def test_nothing_asks_for_other_spellings_of_names() -> None:
    files = [*ROOT.glob("*.py"), *ROOT.glob("pmjournal/**/*.py"), *ROOT.glob("ui/**/*.py")]
    asking = ("from __feature__", "import __feature__", "set_selection")
    assert [file for file in files if any(words in file.read_text("utf-8") for words in asking)] == []
