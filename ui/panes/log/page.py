"""The widgets of an open entry and where they lie. What they do is ui/panes/log/open_page.py's and detail.py's."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.feedback_people import FeedbackPeople
from ui.link_source import LinkSource
from ui.panes.log.facts import Facts
from ui.panes.log.head import Head
from ui.panes.log.outcome import Outcome
from ui.panes.log.perspectives import Perspectives
from ui.record_links import Links
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.attachment_chips import AttachmentChips
from ui.widgets.labels import Label, Line, follow_theme
from ui.widgets.mention_list import MentionList
from ui.widgets.private_block import STRIP
from ui.widgets.scroll import ScrollArea
from ui.widgets.sectioned_editor import SectionedEditor
from ui.widgets.title_edit import TitleEdit
from ui.widgets.writing_foot import Foot

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

SIDE, NARROW_SIDE = 32, 24
TOP = 16
ICON_OUT = 8


class Sheet(QWidget):
    """What scrolls; `clicked(int)` tells how far down a click on its bare paper was. A private one is hatched."""

    clicked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._private = False

    def set_private(self, private: bool) -> None:
        """Be unmistakably private, or not."""
        self._private = private
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell where."""
        self.clicked.emit(round(event.position().y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hatched strip at the left of what is private."""
        if self._private:
            strip, outline = QRectF(0, 0, STRIP, self.height()), QPainterPath()
            outline.addRect(strip)
            painting.hatch(QPainter(self), outline, strip)


class Page(QWidget):
    """Everything scrolls but the foot.

    Args:
        journal: links are read from it.
        people: names who an entry is with.
    """

    def __init__(self, journal: "Journal", people: FeedbackPeople, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        source = LinkSource(journal)
        self.head = Head()
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
        self.foot = Foot()
        self.sheet = self._sheet()
        self.area = ScrollArea(self.sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self.foot)
        self.title.finished.connect(self.editor.begin)
        self.editor.left_upwards.connect(self.title.setFocus)
        self.set_narrow(False)
        follow_theme(self, self._restyle)

    def _sheet(self) -> Sheet:
        sheet = Sheet()
        sheet.clicked.connect(self._on_paper)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
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
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, TOP, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self.body, 1)
        return sheet

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

    def set_narrow(self, narrow: bool) -> None:
        """Less padding in a narrow window."""
        side = NARROW_SIDE if narrow else SIDE
        self.body.setContentsMargins(side, 0, side, 12)
        self.head.row.setContentsMargins(side, 0, side - ICON_OUT, 0)
        self.foot.set_side(side)

    def _restyle(self) -> None:
        colors = self.palette()
        colors.setColor(self.backgroundRole(), theme().color("surface"))
        self.setPalette(colors)
        self.setAutoFillBackground(True)
