"""A short run of the soak: a hundred random acts leave no exception, no remark of Qt, no drift."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from pmjournal.clock import Clock
from pmjournal.demo import build
from tests import soak
from ui import theme


def test_random_acts_leave_no_trouble(qapp: QApplication, tmp_path: Path) -> None:
    build(tmp_path / "journal", clock=Clock(soak.TODAY)).close()
    found = soak.run(tmp_path / "journal", tmp_path, acts=100, seed=5)
    theme.apply(qapp, "light")
    assert found.troubles == []
