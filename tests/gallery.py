"""Paints every component, light and dark, into pictures to lay beside the drawn ones.

Run `QT_SCALE_FACTOR=2 python -m tests.gallery FOLDER`. Not a test: what it shows is judged by eye.
"""

import os
import sys
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "2")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

import resources
from tests.gallery_rows import Rows
from ui import dialogs, fonts, theme
from ui.widgets import painting
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.checkbox import CheckBox, RadioButton
from ui.widgets.chips import Chip, Tag
from ui.widgets.fields import DateField, Field
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Icon, Label
from ui.widgets.private_block import PrivateBlock
from ui.widgets.tabs import Tabs
from ui.widgets.toast import Toast

TODAY = date(2026, 6, 10)
# fmt: off
TOKENS = (
    "sidebar", "canvas", "surface", "sunken", "hover", "selected", "line", "line_strong", "control", "ink",
    "ink2", "ink3", "accent", "accent_soft", "danger", "danger_soft", "warn", "warn_soft", "private",
    "private_soft",
)
# fmt: on


def row(*widgets: QWidget, gap: int = 8) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(gap)
    for widget in widgets:
        made.addWidget(widget)
    made.addStretch(1)
    return made


class Column(QWidget):
    """A column of groups, each with its small heading."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.setFixedWidth(width)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.toast: Toast | None = None

    def head(self, text: str, above: int = 0) -> None:
        self.column.addSpacing(above)
        self.column.addWidget(Label(text, "secondary_medium", "ink3"))
        self.column.addSpacing(10)

    def put(self, what: QWidget | QHBoxLayout, above: int = 0) -> None:
        self.column.addSpacing(above)
        if isinstance(what, QWidget):
            self.column.addWidget(what)
        else:
            self.column.addLayout(what)


class Swatch(QWidget):
    def __init__(self, token: str) -> None:
        super().__init__()
        self.token = token
        self.setFixedSize(66, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.box(QPainter(self), QRectF(self.rect()), 6, self.token, "line_strong")


def colours() -> Column:
    column = Column(372)
    column.head("Colour")
    grid = QGridLayout()
    grid.setSpacing(8)
    for number, token in enumerate(TOKENS):
        cell = QVBoxLayout()
        cell.setSpacing(0)
        cell.addWidget(Swatch(token))
        cell.addSpacing(4)
        cell.addWidget(Label(token.replace("_", "-"), "caption"))
        cell.addWidget(Label(theme.theme().hex(token), "caption", "ink3", tabular=True))
        grid.addLayout(cell, number // 5, number % 5)
    grid.setColumnStretch(5, 1)
    column.column.addLayout(grid)
    column.head("Type", 90)
    for text, role in (
        ("Page title 28/36", "title28"),
        ("Pane title 20/28", "pane"),
        ("Writing 16/26, for everything a person wrote.", "writing"),
        ("Quotes 15/22.", "quote"),
        ("Section and row title 13/20 semibold", "section"),
        ("Body and controls 13/20", "body"),
    ):
        column.put(Label(text, role), 2)
    column.put(Label("Secondary 12/16", "secondary", "ink2"))
    column.put(Label("Captions and dates 11/16", "caption", "ink3"))
    column.put(row(Label("82%", "number"), Label("key number 28/32", "secondary", "ink3")), 4)
    column.column.addStretch(1)
    return column


def controls() -> tuple[Column, QWidget, QWidget]:
    column = Column(384)
    column.head("Buttons: primary, secondary, quiet, small, focus, off, destructive")
    column.put(
        row(PrimaryButton("Export PDF", "export"), SecondaryButton("New meeting", "plus"), QuietButton("Not now"))
    )
    focused, off = SecondaryButton("Focused"), SecondaryButton("Off")
    off.setEnabled(False)
    made = row(
        SecondaryButton("Write", "edit", small=True),
        focused,
        off,
        SecondaryButton("Delete goal…", "trash", danger=True),
    )
    made.insertSpacing(1, 4)
    made.insertSpacing(3, 4)
    column.put(made, 10)
    column.head("Fields", 24)
    column.put(Field("", placeholder="Title"))
    field = Field("", "Lead discovery")
    column.put(field, 8)
    wrong = DateField("", today=lambda: TODAY)
    wrong.line.setText("31 Feb 2026")
    wrong.set_error("February has 28 days this year")
    column.put(wrong, 8)
    done, on = CheckBox("Done"), RadioButton("On")
    done.setChecked(True)
    on.setChecked(True)
    column.put(row(CheckBox("To do"), done, on, RadioButton("Off"), gap=16), 12)
    column.head("Chips and tags", 20)
    person = Chip("Amara Diallo", closable=True)
    person.set_person("Amara Diallo", "olive", True)
    column.put(row(Chip("All mentorships", "meetings", menu=True), person, Tag("Discovery")))
    column.put(
        row(
            Tag("Active", "ok"),
            Tag("from 14 May", "warn", "carry"),
            Tag("5 days overdue", "bad", "clock"),
            Tag("Private", "private", "lock"),
        ),
        8,
    )
    column.put(
        row(
            Avatar("Helen Okafor", "blue"),
            Avatar("Tomás Rey", "ochre"),
            Label("Round: guides\nyou", "secondary", "ink2"),
            Avatar("Ravi Menon", "rose", True),
            Avatar("Jonas Weber", "slate", True),
            Avatar("Amara Diallo", "olive", True),
            Label("Square: you\nguide", "secondary", "ink2"),
            gap=12,
        ),
        14,
    )
    column.head("Private block", 24)
    block, folded = PrivateBlock(), PrivateBlock()
    block.body.addWidget(Label("Ready for more than she asks for.", "why"))
    folded.set_folded(True)
    column.put(block)
    column.put(folded, 8)
    column.head("Toast", 24)
    holder = QWidget()
    holder.setFixedHeight(68)
    toast = Toast(holder)
    toast.moving = False
    column.put(holder)
    column.toast = toast
    column.column.addStretch(1)
    return column, focused, field.line


def others() -> Column:
    column = Column(380)

    column.head("List row: rest, hover, selected, selected with keyboard focus")
    column.put(Rows())
    column.head("Icons: 16 px grid, 1.5 px stroke, round joins", 24)
    grid = QGridLayout()
    grid.setSpacing(12)
    names = sorted(file.stem for file in resources.path("icons").glob("*.svg") if file.stem != "app-mark")
    for number, name in enumerate(names):
        grid.addWidget(Icon(name, "ink2"), number // 13, number % 13)
    column.column.addLayout(grid)
    column.head("Dialog, tabs, switcher", 24)
    dialog = dialogs.QuestionDialog(
        None,
        "Delete the mentorship with Ravi?",
        "This removes 6 meetings, 1 goal and 3 private notes from this journal. Older backups still contain them.",
        "Delete mentorship",
        "Keep it",
        danger=True,
    )
    dialog.setWindowFlags(Qt.WindowType.Widget)
    column_of_it = dialog.layout()
    assert column_of_it is not None
    dialog.setFixedSize(380, column_of_it.totalHeightForWidth(380))
    column.put(dialog)
    tabs = Tabs()
    tabs.add("Overview")
    tabs.add("Goals", count="2")
    tabs.add("Private notes", private=True)
    column.put(tabs, 12)
    column.column.addStretch(1)
    return column


def gallery() -> tuple[QWidget, QWidget, QWidget]:
    page = QWidget()
    page.setFixedSize(1280, 860)
    across = QHBoxLayout(page)
    across.setContentsMargins(40, 32, 40, 32)
    across.setSpacing(40)
    middle, focused, typed = controls()
    for column in (colours(), middle, others()):
        across.addWidget(column, 0, Qt.AlignmentFlag.AlignTop)
    page.setBackgroundRole(QPalette.ColorRole.Window)
    page.setAutoFillBackground(True)
    return page, focused, typed


def main(folder: Path) -> None:
    """Write components-light.png and components-dark.png into `folder`."""
    app = QApplication(sys.argv[:1])
    fonts.load()
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("light", "dark"):
        theme.apply(app, name)
        page, focused, typed = gallery()
        ring = FocusRing(page)
        page.show()
        app.processEvents()
        typed.setFocus()
        ring.point_at(focused)
        toasts = [column.toast for column in page.findChildren(Column) if column.toast is not None]
        toasts[0].say("Milestone done. 5 of 7", "Undo")
        app.processEvents()
        page.grab().save(str(folder / f"components-{name}.png"))
        page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "gallery"))
