"""The widgets of an open reflection and where they lie. What they do is open_page.py's and detail.py's here."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.link_source import LinkSource
from ui.panes.reflections.head import Head
from ui.record_links import Links
from ui.widgets.attachment_chips import AttachmentChips
from ui.widgets.labels import Line
from ui.widgets.scales import ConfidenceScale, MoodScale
from ui.widgets.sectioned_editor import SectionedEditor
from ui.widgets.title_edit import TitleEdit
from ui.widgets.written_page import WrittenPage

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

SCALES_GAP, NARROW_GAP = 32, 16


class Page(WrittenPage):
    """The widgets.

    Args:
        journal: links are read from it.
    """

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        self.head = Head()
        super().__init__(self.head, parent)
        self.title = TitleEdit(self.tr("Title"))
        self.mood = MoodScale()
        self.confidence = ConfidenceScale()
        self.energy = ConfidenceScale(self.tr("Energy"))
        self.editor = SectionedEditor(placeholder=self.tr("Begin anywhere."), link_source=LinkSource(journal))
        self.files = AttachmentChips(above=0, below=8)
        self.links = Links(journal)
        self._lay_out()
        self.title.finished.connect(self.editor.begin)
        self.editor.left_upwards.connect(self.title.setFocus)
        self.set_narrow(False)

    def _lay_out(self) -> None:
        self._add(5, self.title)
        self.body.addSpacing(15)
        self.body.addLayout(self._scales())
        self._add(16, Line())
        self.body.addWidget(self.editor)
        self.body.addSpacing(20)
        self.body.addStretch(1)
        self.body.addWidget(self.files)
        self.body.addWidget(self.links)

    def _add(self, above: int, widget: QWidget) -> None:
        self.body.addSpacing(above)
        self.body.addWidget(widget)

    def _scales(self) -> QHBoxLayout:
        self._scale_row = row = QHBoxLayout()
        for scale in (self.mood, self.confidence, self.energy):
            row.addWidget(scale)
        row.addStretch(1)
        return row

    def _on_paper(self, y: int) -> None:
        """The paper below what is written is there to go on writing."""
        below = self.links if self.files.isHidden() else self.files
        if self.editor.geometry().bottom() < y < below.y():
            self.editor.go_on()

    def order_tabs(self) -> None:
        """Let Tab go through the editors after the scales; to be called when there are other editors."""
        before = self.energy.focusProxy()
        for editor in self.editor.editors():
            if before is not None:
                QWidget.setTabOrder(before, editor)
            before = editor

    def set_narrow(self, narrow: bool) -> None:
        """Less padding in a narrow window, and between the scales."""
        super().set_narrow(narrow)
        self._scale_row.setSpacing(NARROW_GAP if narrow else SCALES_GAP)
