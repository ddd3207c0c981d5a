"""A program that copied something ends quietly."""

import subprocess
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from ui import clipboard

COPY_AND_END = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from ui.application import application
from ui.widgets.markdown_edit import MarkdownEdit

app = application()
edit = MarkdownEdit(name="Notes")
edit.set_markdown("some **words**")
edit.selectAll()
edit.copy()
QTimer.singleShot(0, app.quit)
app.exec()
print(QGuiApplication.clipboard().text())
"""


def test_what_was_copied_outlives_python_and_ends_with_qt() -> None:
    ran = subprocess.run([sys.executable, "-c", COPY_AND_END], capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == "some **words**"


def test_what_could_not_be_cleared_is_still_handed_over_at_the_end(qapp: QApplication) -> None:
    """Where the system does not tell whose it is, it stays; Python must not have made what Qt then lets go of."""
    made = clipboard.text_data("copied before the lock")
    QGuiApplication.clipboard().setMimeData(made)
    clipboard.clear_ours()
    clipboard.hand_over()
    assert not isValid(made)
