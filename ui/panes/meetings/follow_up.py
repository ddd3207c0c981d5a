"""The dialog of a follow-up: what will be copied, to be read before it is; as text, Markdown, or saved as a page.

What it says is `pmjournal.follow_up`'s; nothing is typed here.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import clipboard
from ui.theme import theme
from ui.versions.marked_text import MarkedText
from ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Label, Line
from ui.widgets.tabs import Switcher
from ui.widgets.tips import answer_tips

if TYPE_CHECKING:  # what it imports is not needed before the first paint
    from pmjournal.papers import Paper

WIDTH, HEIGHT, MARGIN = 640, 600, 48
AS_TEXT, AS_MARKDOWN = range(2)


class FollowUpDialog(QDialog):
    """Shows a follow-up. `copied` is sent once it is on the clipboard, `page_wanted` where it shall be a PDF.

    Args:
        paper: what it says.
        parent: the window it lies over.
    """

    copied = Signal()
    page_wanted = Signal()

    def __init__(self, paper: "Paper", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from pmjournal.papers import as_text  # what it imports is loaded on first use

        self.setWindowTitle(self.tr("Follow-up"))
        self.setModal(True)
        self._forms = (as_text.plain(paper), as_text.markdown(paper))
        self.form = Switcher(self.tr("Text"), self.tr("Markdown"))
        self.text = MarkedText(self.tr("What is copied"))
        self.close_button = IconButton("x", self.tr("Close"))
        self.page = SecondaryButton(self.tr("Save as PDF…"), "export")
        self.copy = PrimaryButton(self.tr("Copy"), "copy")
        self._lay_out()
        self._ring = FocusRing(self)
        answer_tips(self)
        self.form.chosen.connect(lambda _form: self._show())
        self.close_button.clicked.connect(self.reject)
        self.copy.clicked.connect(self._copy)
        self.page.clicked.connect(self._save)
        self._show()
        self.resize(self.sizeHint())
        self.copy.setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 16, 12)
        head.addWidget(Label(self.tr("Follow-up"), "pane"))
        head.addStretch(1)
        head.addWidget(self.close_button)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.form)
        hint = self.tr("Without your notes, and without anything private or personal.")
        above.addWidget(Label(hint, "secondary", "ink3", wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.page)
        below.addStretch(1)
        below.addWidget(self.copy)
        body = QVBoxLayout()
        body.setContentsMargins(24, 12, 24, 16)
        body.setSpacing(12)
        body.addLayout(above)
        body.addWidget(self.text, 1)
        body.addWidget(Line())
        body.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line())
        column.addLayout(body, 1)

    def sizeHint(self) -> QSize:
        """As large as there is room over the window."""
        parent = self.parentWidget()
        size = QSize(theme().px(WIDTH), theme().px(HEIGHT))
        return size if parent is None else size.boundedTo(parent.window().size() - QSize(MARGIN, MARGIN))

    def said(self) -> str:
        """What would be copied now."""
        return self._forms[self.form.current()]

    def _show(self) -> None:
        self.text.set_markdown(self.said())

    def _copy(self) -> None:
        clipboard.copy(self.said())
        self.accept()
        self.copied.emit()

    def _save(self) -> None:
        self.accept()
        self.page_wanted.emit()
