"""One section of an agreement: folded to a line while nothing is written in it, an editor once something is.

What is typed in it is kept and stored by texts.py.
"""

from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pmjournal.agreement_sections import Section
from ui import fonts
from ui.panes.person.agreement.texts import AgreementTexts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import Label, follow_theme
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.plain_button import PlainButton
from ui.widgets.tips import set_tip

FOLDED, MARK, GAP = 44, 14, 10
ABOVE, BELOW = 8, 14  # px around a section that is written


class _Folded(PlainButton):
    """The heading, and below it the question, on a line that opens the section."""

    ring_radius = 6

    def __init__(self, title: str, prompt: str) -> None:
        super().__init__()
        self._title, self._prompt = title, prompt
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say(title)
        follow_theme(self, self._restyle)

    def say(self, title: str) -> None:
        """Bear another heading."""
        self._title = title
        self.setAccessibleName(self.tr("Write about “{title}”").format(title=title))
        self.setAccessibleDescription(self._prompt)
        set_tip(self, self._prompt)
        self.update()

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(FOLDED))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(theme().px(240), theme().px(FOLDED))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """And no more."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A plus, the heading, the question, a hairline."""
        painter = QPainter(self)
        mark, left = theme().px(MARK), theme().px(MARK + GAP)
        half, inner = theme().px(20), self.width() - left
        top = (self.height() - 1 - 2 * half) / 2
        token = "accent" if self.underMouse() else "ink2"
        painting.icon(painter, 0, top + (half - mark) / 2, "plus", token if token == "accent" else "ink3", mark)
        painting.words(painter, QRectF(left, top, inner, half), self._title, fonts.font("section"), token)
        painting.words(
            painter, QRectF(left, top + half, inner, half), self._prompt, fonts.font("secondary"), "ink3"
        )
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))


class _SectionEdit(MarkdownEdit):
    """An editor that has room for the question while it is empty."""

    def __init__(self, section: Section, name: str) -> None:
        super().__init__("why", grow=True, placeholder=section.prompt, name=name, measure=True)
        self.textChanged.connect(self._on_text)

    def _on_text(self) -> None:
        """Where the first line is begun, or the last one taken out, the text is as high as before."""
        if self.document().isEmpty() != (self._lines > 1):
            self._fit(self.document().documentLayout().documentSize())

    def _fit(self, size: QSizeF) -> None:
        self._lines = 2 if self.document().isEmpty() else 1
        super()._fit(size)


class SectionField(QWidget):
    """A section, folded or open.

    `unfolded(str)` is sent when the person opens it, `earlier(str)` when they ask for earlier versions of it: its
    field. `link_opened(int)` and `url_opened(str)` are the editor's.
    """

    unfolded = Signal(str)
    earlier = Signal(str)
    link_opened = Signal(int)
    url_opened = Signal(str)

    def __init__(self, section: Section, texts: AgreementTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section, self._texts = section, texts
        self.title = section.title
        self.edit: MarkdownEdit | None = None
        self.folded = _Folded(section.title, section.prompt)
        self.heading = Label(section.title, "section", wrap=True)
        self.heading.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.folded)
        self._column.addWidget(self.heading)
        self._column.addStretch(1)
        self.folded.clicked.connect(partial(self.unfolded.emit, section.field))

    def set_title(self, title: str) -> None:
        """Bear another heading."""
        self.title = title
        self.heading.setText(title)
        self.folded.say(title)
        if self.edit is not None:
            self.edit.setAccessibleName(title)

    @property
    def is_open(self) -> bool:
        """Whether it can be written in."""
        return self.edit is not None and self.edit.isVisibleTo(self)

    def open(self, text: str) -> MarkdownEdit:
        """Show a text in the editor, which is built when it is first needed."""
        if self.edit is None:
            self.edit = self._make()
            self.edit.hide()
            self._column.insertWidget(2, self.edit)
        self.show_text(text)
        self.folded.hide()
        self.heading.show()
        self.edit.show()
        self._column.setContentsMargins(0, ABOVE, 0, BELOW)
        return self.edit

    def shut(self, *, written: bool) -> None:
        """Show no text: where one was `written` only the heading, until it is opened, and else the line."""
        if self.edit is not None:
            self.edit.hide()
        self.heading.setVisible(written)
        self.folded.setVisible(not written)
        self._column.setContentsMargins(0, ABOVE if written else 0, 0, BELOW if written else 0)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless something typed is not stored yet."""
        if self.edit is not None and not self._texts.pending(self.section.field) and self.edit.markdown() != text:
            self.edit.set_markdown(text)

    def _make(self) -> MarkdownEdit:
        edit = _SectionEdit(self.section, self.title)
        edit.set_link_source(self._texts.link_source)
        edit.edited.connect(lambda: self._texts.typed(self.section.field, edit.markdown()))
        edit.link_activated.connect(self.link_opened)
        edit.url_activated.connect(self.url_opened)
        edit.earlier = partial(self.earlier.emit, self.section.field)
        return edit
