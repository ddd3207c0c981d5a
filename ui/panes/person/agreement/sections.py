"""The sixteen sections of an agreement below one another; what the two sides expect stands side by side.

Editors are built one after the other, between which the window answers.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.agreement_sections import EXPECTATIONS, sections
from ui.panes.person.agreement.field import SectionField
from ui.panes.person.agreement.texts import AgreementTexts
from ui.theme import theme
from ui.widgets.markdown_edit import MarkdownEdit

SIDE_BY_SIDE = 480  # px at normal text size


class Sections(QWidget):
    """Shows the sections. `earlier(str)` asks for earlier versions of one; `shown` is sent once all are there.

    `link_opened(int)` and `url_opened(str)` are sent when a link in a text is clicked.
    """

    earlier = Signal(str)
    shown = Signal()
    link_opened = Signal(int)
    url_opened = Signal(str)

    def __init__(self, texts: AgreementTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = {one.field: SectionField(one, texts) for one in sections()}
        self._stored: dict[str, str] = {}
        self._to_open: list[str] = []
        self._step = QTimer(self, singleShot=True, interval=0)
        self._step.timeout.connect(self._open_next)
        self._pair = QHBoxLayout()
        self._pair.setSpacing(32)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for name, field in self.fields.items():
            if name not in EXPECTATIONS:
                column.addWidget(field)
                continue
            if name == EXPECTATIONS[0]:
                column.addLayout(self._pair)
            self._pair.addWidget(field, 1)
        for field in self.fields.values():
            field.unfolded.connect(self.begin)
            field.earlier.connect(self.earlier)
            field.link_opened.connect(self.link_opened)
            field.url_opened.connect(self.url_opened)

    def show_texts(self, stored: Mapping[str, str], anew: bool) -> None:
        """Show what is stored, by field.

        Args:
            stored: the texts; a section without one is folded, unless somebody writes in it.
            anew: it is somebody else's, of which no text is shown before it is that one's.
        """
        self._stored = dict(stored)
        self._to_open = []
        for name, field in self.fields.items():
            if anew:
                field.shut(written=bool(stored.get(name)))
            if field.is_open:
                field.show_text(stored.get(name, ""))
            elif stored.get(name):
                self._to_open.append(name)
        self._step.start()

    def busy(self) -> bool:
        """Whether there are still sections to be shown."""
        return bool(self._to_open)

    def begin(self, name: str) -> None:
        """Open a section and write in it."""
        edit = self._open(name)
        edit.setFocus()
        # Once it is laid out: it may have grown out of sight below.
        QTimer.singleShot(0, edit, partial(edit.show_place, edit.textCursor().position(), 0))

    def first_empty(self) -> str | None:
        """The first section with nothing in it."""
        return next((name for name in self.fields if not self._stored.get(name)), None)

    def editors(self) -> list[MarkdownEdit]:
        """Those that are open, in order."""
        return [field.edit for field in self.fields.values() if field.is_open and field.edit is not None]

    def _open_next(self) -> None:
        if self._to_open:
            self._open(self._to_open.pop(0))
            self._step.start()
        else:
            self.shown.emit()

    def _open(self, name: str) -> MarkdownEdit:
        edit = self.fields[name].open(self._stored.get(name, ""))
        edit.find_in = self.editors
        return edit

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow column the two sides stand below one another."""
        super().resizeEvent(event)
        beside = event.size().width() >= theme().px(SIDE_BY_SIDE)
        self._pair.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._pair.setSpacing(32 if beside else 0)
