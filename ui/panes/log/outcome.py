"""The second text of an entry, under its kind's own heading: the answer, what came of it, how it was shared."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.templates import Prompt
from ui.theme import theme
from ui.widgets.labels import Label, follow_theme
from ui.widgets.link_completion import Find
from ui.widgets.markdown_edit import MarkdownEdit

ABOVE, LOW = 18, 2


class Outcome(QWidget):
    """A heading and its editor; `edited` is sent on the person's changes."""

    edited = Signal()

    def __init__(self, link_source: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", "prompt", wrap=True)
        self.editor = MarkdownEdit("writing", True, self, measure=True)
        self.editor.set_ground("surface")
        self.editor.set_link_source(link_source)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._title)
        self._column.addSpacing(-LOW)
        self._column.addWidget(self.editor)
        self.editor.edited.connect(self.edited)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self._column.setContentsMargins(0, theme().px(ABOVE), 0, LOW)

    def show_text(self, prompt: Prompt, text: str, *, fresh: bool) -> None:
        """Show a text under what its kind asks for; `fresh` is for another entry's."""
        self._title.setText(prompt.title)
        self.editor.setAccessibleName(prompt.title)
        self.editor.set_placeholder(prompt.hint)
        if fresh or self.editor.markdown() != text:
            self.editor.set_markdown(text)

    def text(self) -> str:
        """The text as it stands."""
        return self.editor.markdown()
