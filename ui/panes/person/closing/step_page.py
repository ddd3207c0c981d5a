"""What the pages of the steps have in common: a heading, a sentence, and writing under prompts."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.records import Contact
from ui.widgets.labels import Label
from ui.widgets.markdown_edit import MarkdownEdit

MEASURE = 600
APART = 28


class StepPage(QWidget):
    """A page; widgets are put into `column`."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self.title, self.sentence = Label(title, "pane", wrap=True), Label(sentence, "body", "ink2", wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.title)
        self.column.addSpacing(4)
        self.column.addWidget(self.sentence)
        self.column.addSpacing(18)

    def show_mentorship(self, contact: Contact) -> None:
        """Show what is stored; what is typed and not stored yet stays."""
        raise NotImplementedError

    def set_apart(self, apart: bool) -> None:
        """Stand under other pages, without its sentence, or alone."""
        self.sentence.setVisible(not apart)
        self.column.setContentsMargins(0, APART if apart else 0, 0, 0)

    def settle(self) -> bool:
        """Take what stands in the fields; False where something there is not right."""
        return True

    def written(self) -> bool:
        """Whether something stands on it."""
        return False

    def begin(self) -> None:
        """Have the focus, where one begins."""
        self.setFocus()


def prompt_edit(prompt: str, hint: str) -> tuple[QWidget, MarkdownEdit]:
    """An editor under a prompt, as a reflection has them."""
    holder = QWidget()
    edit = MarkdownEdit("writing_meeting", grow=True, placeholder=hint, name=prompt, lines=2, measure=True)
    label = Label(prompt, "prompt", wrap=True)
    label.setBuddy(edit)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label)
    column.addWidget(edit)
    return holder, edit
