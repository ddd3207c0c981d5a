"""The widgets of an open entry and where they lie. What they do is ui/panes/log/open_page.py's and detail.py's."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.feedback_people import FeedbackPeople
from ui.link_source import LinkSource
from ui.panes.log.facts import Facts
from ui.panes.log.head import Head
from ui.panes.log.outcome import Outcome
from ui.panes.log.perspectives import Perspectives
from ui.record_links import Links
from ui.widgets.attachment_chips import AttachmentChips
from ui.widgets.labels import Label, Line
from ui.widgets.mention_list import MentionList
from ui.widgets.sectioned_editor import SectionedEditor
from ui.widgets.title_edit import TitleEdit
from ui.widgets.written_page import WrittenPage

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class Page(WrittenPage):
    """The widgets.

    Args:
        journal: links are read from it.
        people: names who an entry is with.
    """

    def __init__(self, journal: "Journal", people: FeedbackPeople, parent: QWidget | None = None) -> None:
        self.head = Head()
        super().__init__(self.head, parent)
        source = LinkSource(journal)
        self.title = TitleEdit(self.tr("What is it about?"))
        self.facts = Facts(people)
        self.values = Label("", "secondary", "private", wrap=True)
        self.editor = SectionedEditor(placeholder=self.tr("Begin anywhere."), link_source=source)
        self.outcome = Outcome(source)
        self.perspectives = Perspectives(journal, people)
        self.files = AttachmentChips(above=0, below=8)
        self.private_files = AttachmentChips(private=True, above=0, below=8)
        self.links = Links(journal)
        self.mentions = MentionList(self.tr("Nowhere yet. Copy its link into a meeting or a reflection."))
        self._lay_out()
        self.title.finished.connect(self.editor.begin)
        self.editor.left_upwards.connect(self.title.setFocus)
        self.set_narrow(False)

    def _lay_out(self) -> None:
        for above, widget in ((5, self.title), (12, self.facts), (8, self.values), (8, Line())):
            self.body.addSpacing(above)
            self.body.addWidget(widget)
        self.body.addWidget(self.editor)
        self.body.addWidget(self.outcome)
        self.body.addSpacing(24)
        self.body.addWidget(self.perspectives)
        self.body.addSpacing(20)
        self.body.addStretch(1)
        for below in (self.files, self.private_files, self.links):
            self.body.addWidget(below)
        self.body.addSpacing(16)
        self.body.addWidget(self.mentions)

    def _on_paper(self, y: int) -> None:
        """The paper below what is written is there to go on writing."""
        last = self.editor if self.outcome.isHidden() else self.outcome
        if last.geometry().bottom() < y < self.links.y():
            if self.outcome.isHidden():
                self.editor.go_on()
            else:
                self.outcome.editor.setFocus()

    def order_tabs(self) -> None:
        """Let Tab go through the editors in their order; to be called when there are other editors."""
        editors = [*self.editor.editors(), self.outcome.editor]
        for before, after in pairwise(editors):
            QWidget.setTabOrder(before, after)

    def show_private(self, private: bool) -> None:
        """Lay out for a disagreement, which is private, or for an entry."""
        self.sheet.set_private(private)
        for widget in (self.outcome, self.links, self.mentions):
            widget.setVisible(not private)
        self.values.setVisible(private and bool(self.values.text()))
