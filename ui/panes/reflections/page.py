"""The widgets of an open reflection and where they lie. What they do is ui/panes/reflections/detail.py's."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.link_source import LinkSource
from ui.panes.reflections.head import Head
from ui.record_links import Links
from ui.theme import theme
from ui.widgets.attachment_chips import AttachmentChips
from ui.widgets.labels import Line, follow_theme
from ui.widgets.scales import ConfidenceScale, MoodScale
from ui.widgets.scroll import ScrollArea
from ui.widgets.sectioned_editor import SectionedEditor
from ui.widgets.title_edit import TitleEdit
from ui.widgets.writing_foot import Foot

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

SIDE, NARROW_SIDE = 32, 24
TOP = 16
ICON_OUT = 8
SCALES_GAP, NARROW_GAP = 32, 16


class _Sheet(QWidget):
    """What scrolls; `clicked(int)` tells how far down a click on its bare paper was."""

    clicked = Signal(int)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit(round(event.position().y()))


class Page(QWidget):
    """Everything scrolls but the foot.

    Args:
        journal: links are read from it.
    """

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = Head()
        self.title = TitleEdit(self.tr("Title"))
        self.mood = MoodScale()
        self.confidence = ConfidenceScale()
        self.energy = ConfidenceScale(self.tr("Energy"))
        self.editor = SectionedEditor(placeholder=self.tr("Begin anywhere."), link_source=LinkSource(journal))
        self.files = AttachmentChips(above=0, below=8)
        self.links = Links(journal)
        self.foot = Foot()
        self.title.finished.connect(self.editor.begin)
        self.editor.left_upwards.connect(self.title.setFocus)
        self.area = ScrollArea(self._content())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self.foot)
        self.set_narrow(False)
        follow_theme(self, self._restyle)

    def _content(self) -> QWidget:
        content = _Sheet()
        content.clicked.connect(self._on_paper)
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        self._add(5, self.title)
        self._body.addSpacing(15)
        self._body.addLayout(self._scales())
        self._add(16, Line())
        self._body.addWidget(self.editor)
        self._body.addSpacing(20)
        self._body.addStretch(1)
        self._body.addWidget(self.files)
        self._body.addWidget(self.links)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, TOP, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._body, 1)
        return content

    def _add(self, above: int, widget: QWidget) -> None:
        self._body.addSpacing(above)
        self._body.addWidget(widget)

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
        """Less padding in a narrow window."""
        side = NARROW_SIDE if narrow else SIDE
        self._scale_row.setSpacing(NARROW_GAP if narrow else SCALES_GAP)
        self._body.setContentsMargins(side, 0, side, 12)
        self.head.row.setContentsMargins(side, 0, side - ICON_OUT, 0)
        self.foot.set_side(side)

    def _restyle(self) -> None:
        colors = self.palette()
        colors.setColor(self.backgroundRole(), theme().color("surface"))
        self.setPalette(colors)
        self.setAutoFillBackground(True)
