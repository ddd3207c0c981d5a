"""The format bar over an editor: heading, bold, italic, list, checklist, quote, link.

It keeps its 36 px always and shows its buttons only while the editor has the focus or the pointer is near,
so that nothing jumps. At the right it says how many words there are and when they were saved.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui.theme import theme
from ui.widgets import markdown_commands as commands
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label, Line, follow_theme
from ui.widgets.markdown_edit import MarkdownEdit

HEIGHT = 36


class FormatBar(QWidget):
    """The bar of one editor. `link_requested` is sent by the link button; without `own_link` it also puts
    in a link.

    `always` keeps it in sight.
    """

    link_requested = Signal()

    def __init__(
        self, editor: MarkdownEdit, parent: QWidget | None = None, *, own_link: bool = False, always: bool = False
    ) -> None:
        super().__init__(parent)
        self._editor, self._own_link, self._always = editor, own_link, always
        self._count = Label("", "caption", "ink3", tabular=True)
        self._saved = Label("", "caption", "ink3", tabular=True)
        self._inner = QWidget()
        self._row = QHBoxLayout(self._inner)
        self._row.setContentsMargins(0, 0, 0, 1)
        self._row.setSpacing(2)
        self._add_buttons()
        self._row.addStretch(1)
        self._row.addWidget(self._count)
        self._row.addSpacing(8)
        self._row.addWidget(self._saved)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._inner)
        # Not by an event filter: that would be asked about a dozen events a key.
        editor.pointed_at.connect(self._decide)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        follow_theme(self, self._restyle)
        self._decide()

    def set_saved(self, words: str) -> None:
        """What stands at the right: "Saved 10:52"."""
        if words != self._saved.text():
            self._saved.setText(words)

    def set_count(self, words: str) -> None:
        """How many words, beside that: "112 words"."""
        self._count.setText(words)

    def count(self) -> str:
        """What is said about how many words there are."""
        return self._count.text()

    def shown(self) -> bool:
        """Whether the buttons are in sight."""
        return not self._inner.isHidden()

    def _add_buttons(self) -> None:
        self._add("heading", self.tr("Heading"), lambda cursor: commands.toggle_heading(cursor, 2))
        self._add("bold", self.tr("Bold"), lambda cursor: commands.toggle_wrap(cursor, "**"))
        self._add("italic", self.tr("Italic"), lambda cursor: commands.toggle_wrap(cursor, "*"))
        self._row.addSpacing(4)
        line = Line("line_strong", upright=True)
        line.setFixedHeight(16)
        self._row.addWidget(line)
        self._row.addSpacing(4)
        self._add("list", self.tr("List"), commands.toggle_list)
        self._add("checklist", self.tr("Checklist"), commands.toggle_checklist)
        self._add("quote", self.tr("Quotation"), commands.toggle_quote)
        link = IconButton("link", self.tr("Link"))
        link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        link.clicked.connect(self._on_link)
        self._row.addWidget(link)

    def _add(self, icon: str, name: str, command: Callable[[QTextCursor], object]) -> None:
        button = IconButton(icon, name)
        # A click must not take the focus from the text it is about.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._editor.run(command))
        self._row.addWidget(button)

    def offer_versions(self) -> None:
        """Add a button for the earlier versions of the text, which its editor shows."""
        button = IconButton("clock", self.tr("Earlier versions"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._editor.earlier and self._editor.earlier())
        self._row.insertWidget(self._row.indexOf(self._count) - 1, button)

    def _on_link(self) -> None:
        if not self._own_link:
            self._editor.run(commands.insert_link)
        self.link_requested.emit()

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer comes."""
        super().enterEvent(event)
        self._decide()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer goes."""
        super().leaveEvent(event)
        self._decide()

    def _on_focus_changed(self) -> None:
        self._decide()

    def _decide(self) -> None:
        focused = QApplication.focusWidget()
        near = self._editor.hasFocus() or self._editor.underMouse() or self.underMouse()
        shown = self._always or near or (focused is not None and self.isAncestorOf(focused))
        if shown != self.shown():
            self._inner.setVisible(shown)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline below, while the buttons show."""
        if self.shown():
            QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))
