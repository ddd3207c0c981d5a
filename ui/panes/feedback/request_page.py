"""The widgets of an open request for feedback and where they lie: about what, on which piece of work, of whom.

What they do is ui/panes/feedback/open_request.py's and ui/panes/feedback/request_detail.py's.
"""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.panes.feedback.texts import labelled, text_edit
from ui.theme import theme
from ui.widgets.attachment_chips import AttachmentChips
from ui.widgets.buttons import IconButton, SecondaryButton
from ui.widgets.choice_chip import ChoiceChip
from ui.widgets.fact_button import FactButton
from ui.widgets.flow import FlowLayout
from ui.widgets.inline_text import PAD_X, InlineText
from ui.widgets.labels import Label, follow_theme
from ui.widgets.link_row import LinkRow
from ui.widgets.private_notes import drop
from ui.widgets.scroll import ScrollArea
from ui.widgets.section import SectionHeader

SIDE, NARROW_SIDE, TOP, WIDEST, ICON_OUT = 32, 24, 16, 688, 8


class RequestPage(ScrollArea):
    """The widgets, and where they lie."""

    def __init__(self) -> None:
        self.when = FactButton(self.tr("Change the day"), token="ink3", height=28, tabular=True)
        self.more = IconButton("more", self.tr("More"))
        self.who = ChoiceChip(self.tr("Ask whom"), "person")
        self.standing = Label("", "secondary", "ink3")
        self.about = InlineText(
            "title22", 28, name=self.tr("About what"), placeholder=self.tr("Feedback on what?")
        )
        self.artefact = text_edit(
            self.tr("The piece of work"), self.tr("A title, a link, or a few lines of it. Files can be attached.")
        )
        self.work = labelled(self.artefact)
        self.files = AttachmentChips(above=0, below=0)
        self.nudge = Label("", "body", "warn", wrap=True)
        self.answer = SecondaryButton(self.tr("Write down the answer"), "quote", small=True)
        self.let_go = SecondaryButton(self.tr("Let it go"), small=True)
        self.word = SecondaryButton(self.tr("Copy a short word"), "copy", small=True)
        self.again = SecondaryButton(self.tr("Ask again"), "feedback", small=True)
        self.header = SectionHeader(self.tr("Answers"))
        self._answers = QVBoxLayout()
        self._rows: list[LinkRow] = []
        super().__init__(self._content())
        self.set_narrow(False)
        follow_theme(self, self._fit)

    def _content(self) -> QWidget:
        content = QWidget()
        self._sheet = QWidget()
        head, line, acts = QHBoxLayout(), QHBoxLayout(), QWidget()
        head.addWidget(self.when)
        head.addStretch(1)
        head.addWidget(self.more)
        line.setSpacing(8)
        line.addWidget(self.who)
        line.addWidget(self.standing)
        line.addStretch(1)
        flow = FlowLayout(acts)
        for button in (self.answer, self.word, self.again, self.let_go):
            flow.addWidget(button)
        title = QVBoxLayout()
        title.addWidget(self.about)
        self._head, self._title = head, title
        self._body = column = QVBoxLayout()
        column.setSpacing(12)
        self._line = line
        whole = QVBoxLayout(self._sheet)
        whole.setContentsMargins(0, TOP, 0, 24)
        whole.setSpacing(12)
        for part in (head, line, title):
            whole.addLayout(part)
        whole.addLayout(column, 1)
        for widget in (self.work, self.files, self.nudge, acts, self.header):
            column.addWidget(widget)
        column.addLayout(self._answers)
        column.addStretch(1)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sheet, 1000)
        row.addStretch(1)
        return content

    def set_narrow(self, narrow: bool) -> None:
        """Less padding in a narrow window."""
        side = NARROW_SIDE if narrow else SIDE
        self._head.setContentsMargins(side, 0, side - ICON_OUT, 0)
        for part in (self._line, self._body):
            part.setContentsMargins(side, 0, side, 0)
        self._title.setContentsMargins(side - PAD_X, 0, side, 0)

    def _fit(self) -> None:
        self._sheet.setMaximumWidth(theme().px(WIDEST + 2 * SIDE))

    def show_rows(self, rows: list[LinkRow]) -> None:
        """Show what was answered."""
        for old in self._rows:
            drop(old)
        self._rows = rows
        for row in rows:
            self._answers.addWidget(row)
        self.header.setVisible(bool(rows))
